import type { ChoiceFindings, ChoiceMessages } from '../choice.js';
import { formatsFor } from '../formats.js';
import { answers } from './answers.js';
import { capital, OWN_ABSENT } from './chart-sentences.js';
import { counted, noun } from './chart-values.js';

/** Longest title, in words. */
const LONGEST = 10;

/** "7 af 12 praksis". */
const share = ({ units, counts, unit }: ChoiceFindings): string =>
  `${formatsFor('da').integer(units)} af ${counted(counts.shown, unit)}`;

function title(findings: ChoiceFindings): string {
  const { most, unit } = findings;
  if (most.length !== 1) return `${capital(noun(unit).other)} gør det forskelligt`;
  const whole = `${most[0]!}: ${share(findings)}`;
  return whole.split(/\s+/u).length <= LONGEST ? whole : `${share(findings)} giver samme svar`;
}

const quoted = (answer: string): string => `‘${answer}’`;

/** What the own unit answers, as the end of a sentence: "; I svarer det samme". */
function ours({ own, most, ownAmongMost }: ChoiceFindings): string {
  if (own === undefined || typeof own === 'string') return '';
  if (ownAmongMost && most.length === 1 && own.length === 1) return '; I svarer det samme';
  return `; I svarer ${formatsFor('da').list(own.map(quoted))}`;
}

function summary(findings: ChoiceFindings): readonly string[] {
  const { most, own, counts, unit, units } = findings;
  const { list, integer } = formatsFor('da');
  const absent = typeof own === 'string' ? [own === 'notReported' ? 'I har ikke svaret.' : `${OWN_ABSENT[own]}.`] : [];
  if (most.length === 0) {
    return [`Ingen af svarene er givet af nok ${noun(unit).other} til at stå alene${ours(findings)}.`, ...absent];
  }
  const told = list(most.map(quoted));
  const first =
    most.length === 1
      ? `${share(findings)} svarer ${told}`
      : `Flest svarer ${told}: ${integer(units)} af ${counted(counts.shown, unit)} hver`;
  return [`${first}${ours(findings)}.`, ...absent];
}

/** The words of a chart of answers in Danish. */
export const choice: ChoiceMessages = {
  title,
  summary,
  reading: ({ smallestGroup, several, own, unit }) =>
    [
      smallestGroup === undefined
        ? `Antal ${noun(unit).other} pr. svar.${several ? ` ${capital(noun(unit).a)} kan have flere svar.` : ''}`
        : answers.merged(smallestGroup, several),
      'Hele bredden er alle, der har svaret.',
      ...(own !== undefined && typeof own !== 'string' ? [`Romben er ${noun(unit).own.toLowerCase()}.`] : []),
    ].join(' '),
  table: {
    answer: answers.answer,
    units: ({ unit }) => capital(noun(unit).other),
    other: answers.other,
    count: (units, answered) => `${formatsFor('da').integer(units)} af ${formatsFor('da').integer(answered)}`,
    own: 'Jeres svar',
  },
  who: {
    caption: (indicator) => `Hvem har svaret hvad: ${indicator}`,
    show: 'Vis hvem der svarer hvad',
    hide: 'Skjul hvem der svarer hvad',
  },
  onlyAnswers: 'Svar har ingen rækkefølge. De kan kun vises som antal pr. svar.',
  noAnswers: {
    heading: 'Indikatoren er et tal',
    text: 'Svar vises, hvor indikatoren er et spørgsmål om, hvordan I gør.',
  },
};
