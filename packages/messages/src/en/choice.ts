import type { ChoiceFindings, ChoiceMessages } from '../choice.js';
import { formatsFor } from '../formats.js';
import { answers } from './answers.js';
import { capital, OWN_ABSENT } from './chart-sentences.js';
import { counted, noun } from './chart-values.js';

/** Longest title, in words. */
const LONGEST = 10;

/** "7 of 12 practices". */
const share = ({ units, counts, unit }: ChoiceFindings): string =>
  `${formatsFor('en').integer(units)} of ${counted(counts.shown, unit)}`;

function title(findings: ChoiceFindings): string {
  const { most, unit } = findings;
  if (most.length !== 1) return `${capital(noun(unit).other)} do it in different ways`;
  const whole = `${most[0]!}: ${share(findings)}`;
  return whole.split(/\s+/u).length <= LONGEST ? whole : `${share(findings)} give the same answer`;
}

const quoted = (answer: string): string => `‘${answer}’`;

/** What the own unit answers, as the end of a sentence: "; you answer the same". */
function ours({ own, most, ownAmongMost }: ChoiceFindings): string {
  if (own === undefined || typeof own === 'string') return '';
  if (ownAmongMost && most.length === 1 && own.length === 1) return '; you answer the same';
  return `; you answer ${formatsFor('en').list(own.map(quoted))}`;
}

function summary(findings: ChoiceFindings): readonly string[] {
  const { most, own, counts, unit, units } = findings;
  const { list, integer } = formatsFor('en');
  const absent =
    typeof own === 'string' ? [own === 'notReported' ? 'You have not answered.' : `${OWN_ABSENT[own]}.`] : [];
  if (most.length === 0) {
    return [`No answer was given by enough ${noun(unit).other} to stand alone${ours(findings)}.`, ...absent];
  }
  const told = list(most.map(quoted));
  const first =
    most.length === 1
      ? `${share(findings)} answer ${told}`
      : `Most answer ${told}: ${integer(units)} of ${counted(counts.shown, unit)} each`;
  return [`${first}${ours(findings)}.`, ...absent];
}

/** The words of a chart of answers in English. */
export const choice: ChoiceMessages = {
  title,
  summary,
  reading: ({ smallestGroup, several, own, unit }) =>
    [
      smallestGroup === undefined
        ? `Number of ${noun(unit).other} per answer.${several ? ` ${capital(noun(unit).a)} can have several answers.` : ''}`
        : answers.merged(smallestGroup, several),
      'The whole width is all who have answered.',
      ...(own !== undefined && typeof own !== 'string' ? [`The diamond is ${noun(unit).own.toLowerCase()}.`] : []),
    ].join(' '),
  table: {
    answer: answers.answer,
    units: ({ unit }) => capital(noun(unit).other),
    other: answers.other,
    count: (units, answered) => `${formatsFor('en').integer(units)} of ${formatsFor('en').integer(answered)}`,
    own: 'Your answer',
  },
  who: {
    caption: (indicator) => `Who answered what: ${indicator}`,
    show: 'Show who answers what',
    hide: 'Hide who answers what',
  },
  onlyAnswers: 'Answers have no order. They can only be shown as counts per answer.',
  noAnswers: {
    heading: 'The indicator is a figure',
    text: 'Answers are shown where the indicator asks how you do it.',
  },
};
