import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { foldLine } from '../../content-line/content-line.js';
import { emailLink } from '../../partner/links.js';
import { eventLines, isInDanishTime } from './event.js';
import type { CalendarAddress, EventOptions } from './event.js';
import { danishTimeZone } from './time-zone.js';

/** What a published calendar says beside its meetings. */
export type PublishOptions = Pick<EventOptions, 'stamp' | 'organizer' | 'withAgenda'>;

/** Who invites whom. A meeting's file holds no e-mail addresses of those who take part: the caller does. */
export interface RequestOptions extends PublishOptions {
  readonly organizer: CalendarAddress;
  readonly attendees: readonly CalendarAddress[];
}

/** Who calls a meeting off. */
export interface CancelOptions extends PublishOptions {
  readonly organizer: CalendarAddress;
  readonly attendees?: readonly CalendarAddress[];
}

type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL';

function calendar(
  method: Method,
  meetings: readonly Meeting[],
  words: MeetingPaperMessages,
  options: EventOptions,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Klyngekit//Meeting//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(meetings.some(isInDanishTime) ? danishTimeZone : []),
    ...meetings.flatMap((meeting) => eventLines(meeting, words, options)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function checkAddresses(addresses: readonly CalendarAddress[]): void {
  if (addresses.some(({ email }) => emailLink(email) === undefined)) {
    throw new RangeError('An invitation needs e-mail addresses.');
  }
}

/**
 * One meeting or a series of them as an iCalendar file (RFC 5545) that anybody may add to a calendar, with the agenda as
 * participants see it. A meeting that is cancelled is called off in calendars that know it. Nobody is told who has added it.
 */
export function publishCalendar(
  meetings: readonly Meeting[],
  words: MeetingPaperMessages,
  { stamp, organizer, withAgenda = true }: PublishOptions,
): string {
  return calendar('PUBLISH', meetings, words, { stamp, withAgenda, ...(organizer && { organizer }) });
}

/**
 * One meeting as an invitation that calendars answer (RFC 5546). Everybody who gets the file sees all addresses in it; write
 * one for each person where that is not wanted.
 *
 * @throws RangeError without attendees, or for what is no e-mail address. The message does not repeat it.
 */
export function requestCalendar(meeting: Meeting, words: MeetingPaperMessages, options: RequestOptions): string {
  const { stamp, organizer, attendees, withAgenda = true } = options;
  if (attendees.length === 0) throw new RangeError('An invitation needs somebody who is invited.');
  checkAddresses([organizer, ...attendees]);
  return calendar('REQUEST', [meeting], words, { stamp, organizer, attendees, withAgenda });
}

/**
 * One meeting called off in the calendars of those who were invited (RFC 5546). The meeting's `revision` must be higher than
 * in the invitation, else calendars keep what they have.
 *
 * @throws RangeError for what is no e-mail address. The message does not repeat it.
 */
export function cancelCalendar(meeting: Meeting, words: MeetingPaperMessages, options: CancelOptions): string {
  const { stamp, organizer, attendees = [] } = options;
  checkAddresses([organizer, ...attendees]);
  return calendar('CANCEL', [meeting], words, { stamp, organizer, attendees, withAgenda: false, isCancelled: true });
}
