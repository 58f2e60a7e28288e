import type { MeetingEvaluationMessages } from '../meeting-evaluation.js';
import { formatsFor } from '../formats.js';

const { dateShort, integer, percent } = formatsFor('en');
const NUMBERS = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (count: number): string => NUMBERS[count] ?? integer(count);
const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;

/** The words of the evaluation of a meeting. */
export const meetingEvaluation: MeetingEvaluationMessages = {
  states: {
    loading: 'Fetching evaluation …',
    empty: 'No evaluation yet',
    emptyText: 'What the meeting gave comes here.',
    unreadable: 'The evaluation cannot be shown',
    unreadableText: 'Nothing has been deleted.',
  },
  form: {
    start: 'Answer on your own',
    startText: (way) =>
      way === 'here'
        ? 'The device goes round. The form is empty each time, and answers are taken apart as they are handed in.'
        : 'Everybody answers on their own device. The page that you use carries the answers, and can see them on the way.',
    begin: 'Begin to answer',
    given: 'Thank you. The answer is handed in',
    givenText: (way) =>
      way === 'here' ? 'The form is empty again. Pass the device on.' : 'The result comes when all have answered.',
    next: 'I am next',
    count: (count) => `${integer(count)} answered`,
    refused: 'The answer did not arrive. It still stands here. Try again.',
    heading: 'What did the meeting give?',
    text: (least) =>
      `There is no name on it. Answers are counted when all have answered, and broken down only with at least ${inWords(least)}. You may skip.`,
    benefit: 'How much benefit have you had?',
    benefits: { high: 'High', moderate: 'Moderate', low: 'Low', veryLow: 'Very low' },
    change: 'Has the cluster led you to change anything?',
    changes: { much: 'To a high degree', some: 'To some degree', little: 'A little', none: 'No' },
    comments: {
      keep: 'What should we go on with?',
      change: 'What should we do in another way next time?',
      other: 'Anything else',
    },
    optional: '(optional)',
    commentHint: 'Everybody can read it afterwards. Your way of writing may be known.',
    cpr: 'This looks like a CPR number. Write the answer without anything about patients.',
    handIn: 'Hand in',
    nothing: 'Nothing is answered yet.',
    again: 'Hand in without answers',
    close: 'Show the result',
    question: (answers, least) =>
      `Close the evaluation? ${integer(answers)} answered. ${
        answers < least
          ? `With fewer than ${inWords(least)}, answers are not broken down, and comments are deleted.`
          : 'Nobody can answer afterwards.'
      }`,
    closeNow: 'Close and show',
    goOn: 'Go on',
    full: 'There is no room for more answers.',
  },
  result: {
    heading: ({ numerator, denominator }) =>
      `${integer(numerator)} of ${integer(denominator)} had high or moderate benefit`,
    fewHeading: (answers) => some(answers, 'answer', 'answers'),
    few: (least) =>
      `Answers are not broken down. With fewer than ${inWords(least)} one could work out who answered what.`,
    answered: (answers, attendance) =>
      `${integer(answers)} answered.${
        attendance ? ` ${integer(attendance.numerator)} of ${integer(attendance.denominator)} came to the meeting.` : ''
      }`,
    low: ({ numerator, denominator, value }) =>
      `${integer(numerator)} of ${integer(denominator)} (${percent(value)}) had low or very low benefit.`,
    changed: ({ numerator, denominator, value }) =>
      `${integer(numerator)} of ${integer(denominator)} (${percent(value)}) have changed something.`,
    answer: 'Answer',
    count: 'Number',
    share: 'Share',
    percent: (value) => percent(value),
    date: dateShort,
    whatNext: 'What next?',
    noComments: 'Nobody has written anything.',
    trend: 'Low benefit over time',
    trendText: (direction, meetings, leftOut, least) => {
      const says = {
        falling: `The share with low benefit falls over ${integer(meetings)} meetings, more than chance usually gives.`,
        rising: `The share with low benefit rises over ${integer(meetings)} meetings, more than chance usually gives.`,
        steady: `Over ${integer(meetings)} meetings the share moves no more than chance can give.`,
        unknown: `${some(meetings, 'meeting is', 'meetings are')} too few to see a trend. It takes five.`,
      }[direction];
      return leftOut === 0
        ? says
        : `${says} ${some(leftOut, 'meeting', 'meetings')} with fewer than ${inWords(least)} answers left out.`;
    },
    meeting: 'Meeting',
    lowShare: 'Low or very low benefit',
    of: (numerator, denominator) => `${integer(numerator)} of ${integer(denominator)}`,
    national: 'In the whole country 30% had low or very low benefit in 2022 (VIVE).',
  },
};
