import { timeFormatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { materialFact, meetingFacts, participantLines, titleOf } from './facts.js';
import { programmeOf } from './programme.js';
import type { ProgrammeLine, ProgrammeTrack } from './programme.js';

/** As wide as the longest time and two blanks, so that titles stand under each other. */
const INDENT = ' '.repeat(7);

const indented = (lines: readonly string[], by = INDENT): readonly string[] => lines.map((line) => `${by}${line}`);

function materialLines({ part }: ProgrammeLine, words: MeetingPaperMessages): readonly string[] {
  return (part.materials ?? []).map((material) => {
    const { text, note, href } = materialFact(material, words);
    return `${text}${note === '' ? '' : ` (${note})`}${href === undefined ? '' : `: ${href}`}`;
  });
}

function detailLines(line: ProgrammeLine, words: MeetingPaperMessages): readonly string[] {
  return [
    ...participantLines(line.part, words),
    ...materialLines(line, words),
    ...line.parts.flatMap((part) => lineText(part, words)),
    ...line.tracks.flatMap((track) => trackText(track, words)),
    ...(line.tracks.length > 0 ? [words.agenda.gathering(line.end)] : []),
  ];
}

function lineText(line: ProgrammeLine, words: MeetingPaperMessages): readonly string[] {
  const time = timeFormatsFor(words.language).time(line.start);
  const title = `${time.padEnd(INDENT.length)}${line.title} (${words.duration(line.minutes)})`;
  return [title, ...indented(detailLines(line, words))];
}

function trackText({ title, room, lines }: ProgrammeTrack, words: MeetingPaperMessages): readonly string[] {
  const name = room === undefined ? title : `${title}, ${room}`;
  const within = lines.flatMap((line) => lineText(line, words));
  return [name, ...indented(within, '  ')];
}

/** The agenda as lines of plain text, as participants see it: no notes of those who run the meeting, and no agreements. */
export function agendaLines(meeting: Meeting, words: MeetingPaperMessages): readonly string[] {
  const { before, lines } = programmeOf(meeting, words);
  const { time } = timeFormatsFor(words.language);
  const preparation = before.flatMap((line) => [`– ${line.title}`, ...indented(detailLines(line, words))]);
  return [
    ...(before.length > 0 ? [words.agenda.before, ...preparation, ''] : []),
    ...(lines.length > 0
      ? [
          words.agenda.heading,
          ...lines.flatMap((line) => lineText(line, words)),
          `${time(meeting.end.slice(11)).padEnd(INDENT.length)}${words.agenda.end}`,
        ]
      : []),
  ];
}

/** When and where a meeting is, as lines of plain text. */
export function factLines(meeting: Meeting, words: MeetingPaperMessages): readonly string[] {
  return meetingFacts(meeting, words).map(({ label, lines }) => `${label}: ${lines.join(' – ')}`);
}

/** The agenda as plain text: title, time and place, and every item with its time. For a clipboard or a mail. */
export function agendaText(meeting: Meeting, words: MeetingPaperMessages): string {
  return [
    titleOf(meeting, words),
    words.when(meeting.start, meeting.end),
    ...factLines(meeting, words),
    '',
    ...agendaLines(meeting, words),
  ]
    .join('\n')
    .trimEnd();
}
