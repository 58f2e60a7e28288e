import { timeFormatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { materialFact, meetingFacts, participantLines } from '../facts.js';
import type { ProgrammeLine, ProgrammeTrack } from '../programme.js';
import type { MailLine, MailRow } from './blocks.js';

function detailsOf(line: ProgrammeLine, words: MeetingPaperMessages): readonly MailLine[] {
  const materials = (line.part.materials ?? []).map((material): MailLine => {
    const { text, note, href } = materialFact(material, words);
    return { text: note === '' ? text : `${text} (${note})`, ...(href !== undefined && { href }) };
  });
  return [
    ...participantLines(line.part, words).map((text): MailLine => ({ text })),
    ...materials,
    ...line.parts.flatMap((part) => [
      { text: `${words.duration(part.minutes)}: ${part.title}` },
      ...detailsOf(part, words),
    ]),
    ...line.tracks.flatMap((track) => trackLines(track, words)),
    ...(line.tracks.length > 0 ? [{ text: words.agenda.gathering(line.end) }] : []),
  ];
}

function trackLines({ title, room, lines }: ProgrammeTrack, words: MeetingPaperMessages): readonly MailLine[] {
  const name = room === undefined ? title : `${title}, ${room}`;
  if (lines.length === 0) return [{ text: name }];
  return lines.flatMap((line) => [
    { text: `${name}: ${line.title} (${words.duration(line.minutes)})` },
    ...detailsOf(line, words),
  ]);
}

/** The items of an agenda with their times, and its end. */
export function agendaRows(
  meeting: Meeting,
  lines: readonly ProgrammeLine[],
  words: MeetingPaperMessages,
): readonly MailRow[] {
  const { time } = timeFormatsFor(words.language);
  return [
    ...lines.map((line) => ({
      left: time(line.start),
      lines: [{ text: `${line.title} (${words.duration(line.minutes)})`, isTitle: true }, ...detailsOf(line, words)],
    })),
    { left: time(meeting.end.slice(11)), lines: [{ text: words.agenda.end, isTitle: true }] },
  ];
}

/** What is to be done before the meeting, a line each. */
export function beforeRows(lines: readonly ProgrammeLine[], words: MeetingPaperMessages): readonly MailRow[] {
  return lines.map((line) => ({ left: '–', lines: [{ text: line.title, isTitle: true }, ...detailsOf(line, words)] }));
}

/** When and where a meeting is. */
export function factRows(meeting: Meeting, words: MeetingPaperMessages): readonly MailRow[] {
  return meetingFacts(meeting, words).map(({ label, lines, href }) => ({
    left: label,
    lines: lines.map((text): MailLine => (text === href ? { text: '', href } : { text })),
  }));
}
