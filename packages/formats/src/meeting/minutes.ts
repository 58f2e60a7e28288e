import { everything } from '@klyngekit/meeting';
import type { Found } from '@klyngekit/meeting';
import { formatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Action, Attendance, Meeting, MeetingReport } from '@klyngekit/schema';

/** Who came, or sent word, from one practice or from elsewhere. */
export interface AttendanceGroup {
  /** The practice, or the word for those without one. */
  readonly name: string;
  readonly people: readonly string[];
}

/** An agreement in words. An empty text is one that nobody has written. */
export interface Agreement {
  readonly what: string;
  readonly carried: string;
  readonly practice: string;
  readonly lead: string;
  readonly staff: string;
  readonly due: string;
  readonly status: string;
}

/** What was written about one item. */
export interface ItemMinutes {
  readonly title: string;
  readonly notes: readonly string[];
  readonly decisions: readonly string[];
}

/** The minutes of a meeting in words, for paper and mail alike. */
export interface Minutes {
  /** Whether the meeting has not been held yet. */
  readonly isDraft: boolean;
  readonly present: readonly AttendanceGroup[];
  readonly excused: readonly AttendanceGroup[];
  /** How many came, where there is no list of names. */
  readonly headcount: string | undefined;
  readonly items: readonly ItemMinutes[];
  readonly agreements: readonly Agreement[];
  readonly earlier: readonly Agreement[];
  readonly reports: readonly MeetingReport[];
  readonly reportBack: readonly string[];
}

/** The names of a meeting's practices, by their ids. */
export function practiceNames({ practices = [] }: Meeting): ReadonlyMap<string, string> {
  return new Map(practices.map(({ id, name }) => [id, name]));
}

function groupsOf(meeting: Meeting, attendance: Attendance, words: MeetingPaperMessages): readonly AttendanceGroup[] {
  const { compare } = formatsFor(words.language);
  const names = practiceNames(meeting);
  const came = (meeting.participants ?? []).filter((person) => person.attendance === attendance);
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  for (const { name, practice, role } of came) {
    const from = practice === undefined ? undefined : names.get(practice);
    if (from === undefined) others.push(`${name} (${words.attendance.role(role).toLocaleLowerCase(words.language)})`);
    else groups.set(from, [...(groups.get(from) ?? []), name]);
  }
  const sorted = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, people]) => ({ name, people: people.sort(compare) }));
  return others.length === 0 ? sorted : [...sorted, { name: words.minutes.others, people: others.sort(compare) }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One agreement in words. */
export function agreementOf(
  action: Action,
  names: ReadonlyMap<string, string>,
  words: MeetingPaperMessages,
): Agreement {
  const { what, practice, lead, staff = [], due, status, carriedFrom } = action;
  const { date, list } = formatsFor(words.language);
  return {
    what,
    carried: carriedFrom ? words.minutes.carried(carriedFrom) : '',
    practice: practice === undefined ? words.minutes.wholeCluster : (names.get(practice) ?? ''),
    lead: lead ? [lead.name, lead.role].filter((part) => part).join(', ') : '',
    staff: capital(list(staff.filter((who) => who.trim() !== ''))),
    due: due === undefined ? '' : date(due),
    status: words.minutes.status(status),
  };
}

const written = (texts: readonly string[] = []): readonly string[] => texts.filter((text) => text.trim() !== '');

function itemMinutes({ part, track }: Found, words: MeetingPaperMessages): ItemMinutes {
  const title = part.title.trim() || words.kind(part.kind);
  return {
    title: track?.title ? `${track.title}: ${title}` : title,
    notes: written(part.notes),
    decisions: written(part.decisions?.map(({ text }) => text)),
  };
}

/**
 * The minutes of a meeting. They name who came and who sent word, because that is what minutes are for; not who stayed away
 * without a word, and not what only those saw who ran the meeting. A meeting's file holds no figure of a practice.
 */
export function minutesOf(meeting: Meeting, words: MeetingPaperMessages): Minutes {
  const found = everything({ ...meeting, backlog: [] });
  const names = practiceNames(meeting);
  const inWords = (actions: readonly Action[] = []): readonly Agreement[] =>
    actions.filter(({ what }) => what.trim() !== '').map((action) => agreementOf(action, names, words));
  const { headcount, participants = [] } = meeting;
  const isCounted =
    headcount?.present !== undefined && !participants.some(({ attendance }) => attendance === 'present');
  return {
    isDraft: meeting.status !== 'held',
    present: groupsOf(meeting, 'present', words),
    excused: groupsOf(meeting, 'excused', words),
    headcount: isCounted ? words.minutes.headcount(headcount.present ?? 0, headcount.expected) : undefined,
    items: found
      .map((each) => itemMinutes(each, words))
      .filter(({ notes, decisions }) => notes.length + decisions.length > 0),
    agreements: inWords(found.flatMap(({ part }) => part.actions ?? [])),
    earlier: inWords(meeting.carried),
    reports: meeting.reports ?? [],
    reportBack: written(meeting.reportBack),
  };
}
