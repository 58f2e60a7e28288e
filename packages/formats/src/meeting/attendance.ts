import { formatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { writeCsv } from '../csv/write-csv.js';
import { titleOf } from './facts.js';
import { practiceNames } from './minutes.js';

/**
 * Those who came, a row each, as a table for a spreadsheet: for the list of participants that goes to PLO after a meeting.
 * Who sent word, who stayed away and who never answered is not in it. PLO has published no form for the list; these are the
 * columns that a meeting's file can fill, and an ydernummer or an hourly rate is not among them.
 *
 * Days and times are written so that a spreadsheet in any language reads them: 2026-11-04, 17:00.
 */
export function attendanceCsv(meeting: Meeting, words: MeetingPaperMessages): string {
  const { columns, role: roleWord } = words.attendance;
  const { compare } = formatsFor(words.language);
  const names = practiceNames(meeting);
  const [date, from, to] = [meeting.start.slice(0, 10), meeting.start.slice(11), meeting.end.slice(11)];
  const title = titleOf(meeting, words);
  const rows = attendants(meeting)
    .map(({ name, role, practice }) => ({
      name,
      role: roleWord(role),
      practice: (practice === undefined ? undefined : names.get(practice)) ?? '',
    }))
    // Those without a practice come last.
    .sort(
      (a, b) =>
        Number(a.practice === '') - Number(b.practice === '') ||
        compare(a.practice, b.practice) ||
        compare(a.name, b.name),
    )
    .map(({ name, role, practice }) => [date, from, to, title, name, role, practice]);
  const head = [columns.date, columns.from, columns.to, columns.meeting, columns.name, columns.role, columns.practice];
  return writeCsv([head, ...rows], { language: words.language === 'da' ? 'da' : 'en' });
}

/** Those who came. */
export function attendants({ participants = [] }: Meeting): NonNullable<Meeting['participants']> {
  return participants.filter(({ attendance }) => attendance === 'present');
}
