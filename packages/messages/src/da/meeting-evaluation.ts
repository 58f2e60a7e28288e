import type { MeetingEvaluationMessages } from '../meeting-evaluation.js';
import { formatsFor } from '../formats.js';

const { dateShort, integer, percent } = formatsFor('da');
const NUMBERS = 'nul én to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
const inWords = (count: number): string => NUMBERS[count] ?? integer(count);
const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;

/** The words of the evaluation of a meeting. */
export const meetingEvaluation: MeetingEvaluationMessages = {
  states: {
    loading: 'Henter evalueringen …',
    empty: 'Ingen evaluering endnu',
    emptyText: 'Her kommer det, mødet gav.',
    unreadable: 'Evalueringen kan ikke vises',
    unreadableText: 'Intet er slettet.',
  },
  form: {
    start: 'Svar hver for sig',
    startText: (way) =>
      way === 'here'
        ? 'Enheden går rundt. Skemaet er tomt, hver gang en ny begynder, og svarene skilles ad, når de afleveres.'
        : 'Alle svarer på deres egen enhed. Siden, I bruger, fører svarene frem og kan se dem undervejs.',
    begin: 'Begynd at svare',
    given: 'Tak. Svaret er afleveret',
    givenText: (way) =>
      way === 'here' ? 'Skemaet er tomt igen. Giv enheden videre.' : 'Resultatet kommer, når alle har svaret.',
    next: 'Jeg er den næste',
    count: (count) => `${integer(count)} har svaret`,
    refused: 'Svaret nåede ikke frem. Det står her endnu. Prøv igen.',
    heading: 'Hvad gav mødet?',
    text: (least) =>
      `Der står ikke navn på. Svarene tælles først, når alle har svaret, og deles kun op ved mindst ${inWords(least)} svar. Du kan springe over.`,
    benefit: 'Hvor stort udbytte har du haft?',
    benefits: { high: 'Højt', moderate: 'Moderat', low: 'Lavt', veryLow: 'Meget lavt' },
    change: 'Har klyngen fået dig til at ændre noget?',
    changes: { much: 'I høj grad', some: 'I nogen grad', little: 'Lidt', none: 'Nej' },
    comments: {
      keep: 'Hvad skal vi blive ved med?',
      change: 'Hvad skal vi gøre anderledes næste gang?',
      other: 'Andet',
    },
    optional: '(valgfrit)',
    commentHint: 'Alle kan læse det bagefter. Din måde at skrive på kan kendes.',
    cpr: 'Det ligner et CPR-nummer. Skriv svaret uden oplysninger om patienter.',
    handIn: 'Aflever',
    nothing: 'Der er ikke svaret på noget endnu.',
    again: 'Aflever uden svar',
    close: 'Vis resultatet',
    question: (answers, least) =>
      `Luk evalueringen? ${integer(answers)} har svaret. ${
        answers < least
          ? `Ved færre end ${inWords(least)} deles svarene ikke op, og kommentarerne slettes.`
          : 'Bagefter kan ingen svare.'
      }`,
    closeNow: 'Luk og vis',
    goOn: 'Bliv ved',
    full: 'Der er ikke plads til flere svar.',
  },
  result: {
    heading: ({ numerator, denominator }) =>
      `${integer(numerator)} af ${integer(denominator)} havde højt eller moderat udbytte`,
    fewHeading: (answers) => `${integer(answers)} svar`,
    few: (least) =>
      `Svarene deles ikke op. Ved færre end ${inWords(least)} kan man regne ud, hvem der har svaret hvad.`,
    answered: (answers, attendance) =>
      `${integer(answers)} har svaret.${
        attendance ? ` ${integer(attendance.numerator)} af ${integer(attendance.denominator)} kom til mødet.` : ''
      }`,
    low: ({ numerator, denominator, value }) =>
      `${integer(numerator)} af ${integer(denominator)} (${percent(value)}) havde lavt eller meget lavt udbytte.`,
    changed: ({ numerator, denominator, value }) =>
      `${integer(numerator)} af ${integer(denominator)} (${percent(value)}) har ændret noget.`,
    answer: 'Svar',
    count: 'Antal',
    share: 'Andel',
    percent: (value) => percent(value),
    date: dateShort,
    whatNext: 'Hvad nu?',
    noComments: 'Ingen har skrevet noget.',
    trend: 'Lavt udbytte over tid',
    trendText: (direction, meetings, leftOut, least) => {
      const says = {
        falling: `Andelen med lavt udbytte falder over ${integer(meetings)} møder, mere end tilfældet plejer at give.`,
        rising: `Andelen med lavt udbytte stiger over ${integer(meetings)} møder, mere end tilfældet plejer at give.`,
        steady: `Over ${integer(meetings)} møder flytter andelen sig ikke mere, end tilfældet kan give.`,
        unknown: `${some(meetings, 'møde', 'møder')} er for få til at se en udvikling. Der skal fem til.`,
      }[direction];
      return leftOut === 0
        ? says
        : `${says} ${some(leftOut, 'møde', 'møder')} med færre end ${inWords(least)} svar er ikke med.`;
    },
    meeting: 'Møde',
    lowShare: 'Lavt eller meget lavt udbytte',
    of: (numerator, denominator) => `${integer(numerator)} af ${integer(denominator)}`,
    national: 'I hele landet havde 30\u00A0% lavt eller meget lavt udbytte i 2022 (VIVE).',
  },
};
