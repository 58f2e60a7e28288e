import type { MeetingPaperMessages } from '@klyngekit/messages';
import { formatsFor } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { contactLine, titleOf } from '../facts.js';
import { minutesOf } from '../minutes.js';
import type { Agreement, AttendanceGroup, Minutes } from '../minutes.js';
import { programmeOf } from '../programme.js';
import { agendaRows, beforeRows, factRows } from './agenda-rows.js';
import type { Mail, MailBlock, MailLine, MailRow } from './blocks.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';

const heading = (text: string): MailBlock => ({ kind: 'heading', text });
const text = (content: string): MailBlock => ({ kind: 'text', text: content });
const list = (items: readonly string[]): readonly MailBlock[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
const rows = (content: readonly MailRow[]): readonly MailBlock[] =>
  content.length > 0 ? [{ kind: 'rows', rows: content }] : [];
const under = (title: string, blocks: readonly MailBlock[]): readonly MailBlock[] =>
  blocks.length > 0 ? [heading(title), ...blocks] : [];

function mail(subject: string, blocks: readonly MailBlock[], { language }: MeetingPaperMessages): Mail {
  return { subject, text: mailText(blocks), html: mailHtml(blocks, subject, language) };
}

/** How an invitation came to be sent: a new meeting, one that was changed, or one that is called off. */
function occasionOf({ status, revision = 0 }: Meeting): 'invitation' | 'changed' | 'cancelled' {
  if (status === 'cancelled') return 'cancelled';
  return revision > 0 ? 'changed' : 'invitation';
}

/**
 * The mail that invites to a meeting, says that it has been changed (a `revision` above nought), or calls it off. It holds the
 * agenda as participants see it, and neither names who is invited nor whom it goes to.
 */
export function invitationMail(meeting: Meeting, words: MeetingPaperMessages): Mail {
  const { mail: mailWords, agenda } = words;
  const { before, lines } = programmeOf(meeting, words);
  const occasion = occasionOf(meeting);
  const title = titleOf(meeting, words);
  const top = [text(mailWords.greeting), text(mailWords[`${occasion}Text`]), heading(title)];
  const when = text(words.when(meeting.start, meeting.end));
  const blocks =
    occasion === 'cancelled'
      ? [...top, when]
      : [
          ...top,
          when,
          ...rows(factRows(meeting, words)),
          ...under(agenda.before, rows(beforeRows(before, words))),
          ...under(agenda.heading, lines.length > 0 ? rows(agendaRows(meeting, lines, words)) : []),
        ];
  return mail(mailWords[occasion](title, meeting.start.slice(0, 10)), blocks, words);
}

const attendance = (groups: readonly AttendanceGroup[]): readonly MailRow[] =>
  groups.map(({ name, people }) => ({ left: name, lines: [{ text: people.join(', ') }] }));

function agreementRow(agreement: Agreement, detail: 'staff' | 'status', words: MeetingPaperMessages): MailRow {
  const { columns } = words.minutes;
  const facts = (
    [
      [columns.lead, agreement.lead],
      [columns[detail], agreement[detail]],
      [columns.due, agreement.due],
    ] as const
  ).filter(([, fact]) => fact !== '');
  const lines: MailLine[] = [
    { text: agreement.what, isTitle: true },
    ...facts.map(([label, fact]) => ({ text: `${label}: ${fact}` })),
    ...(agreement.carried === '' ? [] : [{ text: agreement.carried }]),
  ];
  return { left: agreement.practice, lines };
}

function reportBlocks({ reports }: Minutes, words: MeetingPaperMessages): readonly MailBlock[] {
  const { date } = formatsFor(words.language);
  return reports.flatMap(({ title, date: day, points, decisions, actions }) => [
    text(`${title}, ${date(day)}`),
    // A group's own practices are not told outside it.
    ...list([...points, ...decisions, ...actions.map(({ what }) => what)]),
  ]);
}

/**
 * The mail with the minutes. It names who came and who sent word, as minutes do, so it is for those who are in the meeting's
 * list; the file holds no figure of a practice.
 */
export function minutesMail(meeting: Meeting, words: MeetingPaperMessages): Mail {
  const { mail: mailWords, minutes } = words;
  const told = minutesOf(meeting, words);
  const title = titleOf(meeting, words);
  const contact = contactLine(meeting, words);
  const items = told.items.flatMap((item): readonly MailBlock[] => [
    heading(item.title),
    ...item.notes.map(text),
    ...(item.decisions.length > 0 ? [text(`${minutes.decisions}:`), ...list(item.decisions)] : []),
  ]);
  const agreed = told.agreements.map((agreement) => agreementRow(agreement, 'staff', words));
  const earlier = told.earlier.map((agreement) => agreementRow(agreement, 'status', words));
  return mail(
    mailWords.minutes(title, meeting.start.slice(0, 10)),
    [
      text(mailWords.greeting),
      text(mailWords.minutesText),
      heading(title),
      text(words.when(meeting.start, meeting.end)),
      ...under(minutes.present, [
        ...rows(attendance(told.present)),
        ...(told.headcount === undefined ? [] : [text(told.headcount)]),
      ]),
      ...under(minutes.excused, rows(attendance(told.excused))),
      ...items,
      ...under(minutes.reports, reportBlocks(told, words)),
      ...under(minutes.agreements, rows(agreed)),
      ...(agreed.length > 0 ? [text(mailWords.bring)] : []),
      ...under(minutes.earlier, rows(earlier)),
      ...under(minutes.reportBack, told.reportBack.map(text)),
      ...(contact === undefined ? [] : [text(`${words.agenda.contact}: ${contact}`)]),
    ],
    words,
  );
}
