/** The name under which calendars know Danish time. */
export const DANISH_ZONE = 'Europe/Copenhagen';

/**
 * Danish time as calendars need it: the rule from 1970 on, since some of them take no other beginning and are an hour off, or
 * take no part in summer time, without one.
 *
 * @see RFC 5545, section 3.6.5
 */
export const danishTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${DANISH_ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];
