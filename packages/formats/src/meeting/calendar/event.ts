import { copenhagen, meetingTimes, wallTimeAt } from '@klyngekit/meeting';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting, MeetingStatus } from '@klyngekit/schema';
import { escapeParameter, escapeText } from '../../content-line/content-line.js';
import { emailLink, webLink } from '../../partner/links.js';
import { agendaLines } from '../agenda-text.js';
import { contactLine, placeLine, titleOf } from '../facts.js';
import { DANISH_ZONE } from './time-zone.js';

/** Somebody whom calendars know by an e-mail address. */
export interface CalendarAddress {
  readonly email: string;
  readonly name?: string;
}

/** What an event says beside what its meeting says. */
export interface EventOptions {
  /** When the file is made, in milliseconds since 1970. Calendars compare it. */
  readonly stamp: number;
  /** Who calls the meeting. Left out where it is not given: calendars send answers there. */
  readonly organizer?: CalendarAddress;
  readonly attendees?: readonly CalendarAddress[];
  /** Whether the agenda stands in the description. Default: true. */
  readonly withAgenda?: boolean;
  /** Whether the event is called off, whatever the meeting says. Default: false. */
  readonly isCancelled?: boolean;
}

const STATUS: Readonly<Record<MeetingStatus, string>> = {
  draft: 'TENTATIVE',
  announced: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

const compact = (time: string): string => `${time.replace(/[-:]/g, '')}00`;
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * What calendars know a meeting by: the same for every revision. Ids are unique within a cluster only, so the cluster is a
 * part of it; the first one for a joint meeting.
 */
export function uidOf({ id, clusters = [] }: Meeting): string {
  const [cluster] = clusters;
  return cluster === undefined ? `${id}@klynge` : `${id}@${cluster}.klynge`;
}

/**
 * Whether a meeting is written in Danish wall time. Others are written in UTC, which needs no rule; so is one that begins or
 * ends in the hour that comes twice in October, since programs do not agree on which of the two is meant.
 */
export function isInDanishTime(meeting: Meeting): boolean {
  const { start, end, zone, isZoneKnown } = meetingTimes(meeting);
  return (!isZoneKnown || zone === copenhagen) && start.kind !== 'double' && end.kind !== 'double';
}

/** Start and end. A wall time that the clocks skip is written as the one that people will see. */
function timeLines(meeting: Meeting): readonly string[] {
  const { start, end, zone } = meetingTimes(meeting);
  const isDanish = isInDanishTime(meeting);
  const written = (name: string, instant: number): string =>
    isDanish ? `${name};TZID=${DANISH_ZONE}:${compact(wallTimeAt(instant, zone))}` : `${name}:${utc(instant)}`;
  return [
    written('DTSTART', start.instant),
    // Without an end an event ends as it begins: better than one before its start, which calendars refuse.
    ...(end.instant > start.instant ? [written('DTEND', end.instant)] : []),
  ];
}

function addressLine(name: string, parameters: string, { email, name: person }: CalendarAddress): readonly string[] {
  const address = emailLink(email);
  if (address === undefined) return [];
  const called = person === undefined ? '' : `;CN=${escapeParameter(person)}`;
  return [`${name}${parameters}${called}:${address}`];
}

function description(meeting: Meeting, words: MeetingPaperMessages, withAgenda: boolean): string {
  const { venue, online } = meeting;
  const link = online?.url === undefined ? undefined : webLink(online.url);
  const access = [link?.href, online?.note, venue?.access].filter((line) => line !== undefined);
  const agenda = withAgenda ? agendaLines(meeting, words) : [];
  return [...access, ...(access.length > 0 && agenda.length > 0 ? [''] : []), ...agenda].join('\n').trimEnd();
}

/** A meeting as the lines of an event, not folded yet. */
export function eventLines(meeting: Meeting, words: MeetingPaperMessages, options: EventOptions): readonly string[] {
  const { stamp, organizer, attendees = [], withAgenda = true, isCancelled = false } = options;
  const link = meeting.online?.url === undefined ? undefined : webLink(meeting.online.url);
  const place = placeLine(meeting) ?? link?.href;
  const contact = contactLine(meeting, words);
  const text = description(meeting, words, withAgenda);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(meeting)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${meeting.revision ?? 0}`,
    ...timeLines(meeting),
    `SUMMARY:${escapeText(titleOf(meeting, words))}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(contact === undefined ? [] : [`CONTACT:${escapeText(contact)}`]),
    ...(link ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${link.href}`] : []),
    ...(organizer ? addressLine('ORGANIZER', '', organizer) : []),
    ...attendees.flatMap((person) =>
      addressLine('ATTENDEE', ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE', person),
    ),
    `STATUS:${isCancelled ? 'CANCELLED' : STATUS[meeting.status]}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}
