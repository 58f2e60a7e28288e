import type { AnonymousComparator, SealMode } from '@klyngekit/schema';
import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { timeFormatsFor } from '../format-times.js';
import type { EnvelopeProblem, NamesProblem, RevealCaption, RevealMessages, RevealState, RowOrder } from '../reveal.js';
import { consentSentences } from './consent.js';
import { margin } from './chart-closed.js';
import { capital } from './chart-sentences.js';
import { bare, countedNoun, direction, otherTargets, per, shareText, tick, withUnit } from './chart-values.js';
import { answers } from './answers.js';
import { openness } from './openness.js';

const [, , NAMES_GO, PURPOSE] = consentSentences;

const SENTENCES_EACH = [
  'Each practice opens its own name only, here on the screen – not in print, copy or file.',
  'Everybody can see who has not joined. If only one or two stay without a name, no names are shown.',
  NAMES_GO,
  PURPOSE,
] as const;

const ENVELOPE: Readonly<Record<EnvelopeProblem, string>> = {
  'other-round': 'The envelope belongs to another round. The names cannot be opened here.',
  'changed-round': 'The figures have changed since the names were sealed. Ask for a new envelope.',
  damaged: 'The envelope is damaged. Ask for a new one before anybody gives a code.',
  'no-cryptography': 'This page cannot open sealed names. That takes a secure address (https).',
  'not-loaded': 'The envelope could not be looked at. Load the page again.',
  spent: 'The envelope has been used. Opening again takes a new envelope.',
};

const NAMES: Readonly<Record<NamesProblem, string>> = {
  'not-checked': 'The file is not a name file. Choose the one that was made together with the figures.',
  'other-round': 'The name file belongs to another round. Choose the one that belongs to these figures.',
  'changed-round': 'The figures have changed since the name file was made. Ask for a new one.',
  'unknown-row': 'The name file names a practice that is not in the figures. Ask for a new one.',
  'too-few-remain': 'The name file leaves only one or two without a name. Ask for a new one.',
  'not-read': 'The names could not be fetched. Try again.',
  'too-large': 'The file is too large to be a name file.',
};

const ORDER: Readonly<Record<RowOrder, string>> = {
  random: 'The order is random and says nothing about merit.',
  label: 'Sorted by number. The order says nothing about merit.',
  value: 'Sorted by value. The order says nothing about merit.',
  uncertainty: 'Sorted by uncertainty. The order says nothing about merit.',
};

const TEXTS: Readonly<Record<Exclude<RevealState, 'too-few'>, readonly [string, string]>> = {
  empty: ['No figures yet', 'The figures appear here when they have been fetched.'],
  'other-indicator': [
    'The figures belong to another indicator',
    'No figures are shown here until figures and indicator match.',
  ],
};

const SCOPE: Readonly<Record<AnonymousComparator['scope'], string>> = {
  cluster: 'the cluster',
  municipality: 'the municipality',
  region: 'the region',
  nation: 'the whole country',
};
const DEFINITION = { pooled: 'pooled for', median: 'median of', mean: 'mean of' } as const;

const { time } = timeFormatsFor('en');
const integer = (value: number): string => formatsFor('en').integer(value);

function coarseness(style: ValueStyle): string {
  const step = bare(style.step, style);
  switch (style.kind) {
    case 'proportion':
      return style.step > 0.01 ? `Per cent, rounded to the nearest ${step}.` : 'Whole per cent.';
    case 'rate':
      return `${capital(per(style))}${style.step > 1 ? `, rounded to the nearest ${step}` : ', in whole numbers'}.`;
    case 'ratio':
      return `Ratio of observed to expected, rounded to the nearest ${step}.`;
    case 'mean':
      return `Mean${style.unit === undefined ? '' : ` in ${style.unit}`}, rounded to the nearest ${step}.`;
    case 'count':
      return `Count, rounded to the nearest ${step}.`;
    case 'choice':
      return 'Number of practices per answer.';
  }
}

const VALUE = {
  proportion: 'Share',
  rate: 'Rate',
  ratio: 'Ratio',
  mean: 'Mean',
  count: 'Count',
  choice: 'Answer',
} as const;

function comparison({ scope, definition, value }: AnonymousComparator, style: ValueStyle): string {
  return `${capital(DEFINITION[definition])} ${SCOPE[scope]}: ${withUnit(value, style)}.`;
}

function lines(facts: RevealCaption, style: ValueStyle): readonly string[] {
  const { reporting, tooFew, suppressed, cutOff, from, to, nextRelease, synthetic, comparators, bands } = facts;
  const { date, dateRange, month } = formatsFor('en');
  const missing = [
    ...(tooFew > 0 ? [`${integer(tooFew)} with too few ${countedNoun(style)} to be shown.`] : []),
    ...(suppressed > 0 ? [`${integer(suppressed)} hidden for discretion.`] : []),
  ];
  const next = nextRelease && (nextRelease.length > 7 ? date(nextRelease) : month(nextRelease));
  return [
    [
      `${integer(reporting.reported)} of ${integer(reporting.expected)} practices have reported.`,
      ...missing,
      ...(bands > 0
        ? [`The box shows about how uncertain a value is, in ${bands === 2 ? 'two' : 'three'} steps.`]
        : []),
    ].join(' '),
    ...(comparators.length > 0 ? [comparators.map((each) => comparison(each, style)).join(' ')] : []),
    `Period: ${dateRange(from, to)}. Closed on ${date(cutOff)}${synthetic ? ' (synthetic figures)' : ''}.${next ? ` Next release: ${next}.` : ''}`,
  ];
}

function method(facts: { mode: SealMode | undefined; practices: number | undefined; without: number }): string {
  const { mode, practices = 0, without } = facts;
  const rest = without > 0 ? ` ${integer(without)} practices do not take part and stay without a name.` : '';
  if (mode === 'all')
    return `Sealed: the names can be opened only when all ${integer(practices)} have put in their YES code.${rest}`;
  if (mode === 'each') return `Each for itself: the third code opens one’s own name only.${rest}`;
  return `Closed view: the chair has the name file, and opens it only when everybody has said yes aloud.${rest}`;
}

/** The words of the reveal table in English. */
export const reveal: RevealMessages = {
  title: 'The cluster’s figures',
  coarseness,
  direction,
  value: withUnit,
  tick,
  otherTargets,
  banner: {
    closed: openness.closed,
    open: openness.open,
    noNames: 'The names are not on the screen.',
    collecting: 'We are collecting answers. Nothing is shown yet.',
    notShown: 'The names are not shown.',
    namesHere: openness.namesHere,
    propose: 'Propose to open',
    close: openness.close,
    cancel: 'Cancel',
    envelope: (problem) => ENVELOPE[problem],
  },
  dialog: {
    heading: 'Shall the names be shown?',
    readAloud: 'Read the four sentences aloud before anybody answers.',
    sentences: (mode) => (mode === 'each' ? SENTENCES_EACH : consentSentences),
    method,
    proceed: (mode) => (mode === undefined ? 'Go on to the name file' : 'Go on to the codes'),
    stay: 'Stay with closed data',
  },
  codes: {
    heading: 'Put your code into the envelope',
    text: (mode) =>
      mode === 'each'
        ? 'A practice that wants to show its name writes its third code. The field is emptied at once.'
        : 'Each practice writes either its YES code or its NO code. The two look alike, and the field is emptied at once.',
    label: 'Code',
    hint: (mode) =>
      `12 signs and a check sign, in any order.${mode === 'each' ? '' : ' A NO code can be put in later too.'}`,
    give: 'Put in',
    given: 'The code has been put in.',
    mistyped: 'The code was not put in: a sign does not fit. Write it again.',
    silence:
      'The screen does not show how many have answered, or who. The envelope can be tried once while the page is open; silence is a no.',
    open: 'Try to open',
    opening: 'Trying to open …',
  },
  nameFile: {
    heading: 'Choose the name file',
    text: 'When all have said yes aloud, the chair opens the name file. If anybody hesitates, stay with closed data.',
    choose: 'Choose name file',
    fetch: 'Fetch the names',
    reading: 'Reading the name file …',
    problem: (problem) => NAMES[problem],
  },
  notShown: {
    heading: 'We go on with closed data',
    text: 'The names will not be shown in this round. That is an ordinary outcome, and a good talk needs no names.',
    questions: [
      'What surprised you most when you saw the spread?',
      'Is the difference about the patients, the recording, or the way we do it?',
      'What can we change ourselves?',
    ],
    proceed: 'Go on with closed data',
  },
  table: {
    caption: (title, order) => `${title}. ${ORDER[order]}`,
    label: 'Practice',
    name: 'Name',
    value: (kind, style) => (kind === 'rate' ? capital(per({ ...style, unit: '' }).trim()) : VALUE[kind]),
    uncertainty: ({ kind }, withWidths) =>
      withWidths && kind === 'proportion'
        ? { short: '± point', full: 'Uncertainty' }
        : { short: withWidths ? '±' : 'Uncertainty', full: 'Uncertainty' },
    width: margin,
    band: (band, bands) => (band === 1 ? 'small' : band === bands ? 'large' : 'medium'),
    place: 'Picture',
    median: 'Median',
    remark: 'Note',
    sortBy: (column) => `Sort by ${column}`,
    answer: answers.answer,
    practices: 'Practices',
    other: answers.other,
    own: 'yours',
  },
  absence: (status, kind, largest, style) => {
    if (status === 'tooFew') return { short: 'too few', full: `too few ${countedNoun(style)} to be shown` };
    if (kind === 'count') return { short: '*', full: `between 1 and ${integer(largest)}; small counts are not shown` };
    return { short: 'hidden', full: 'hidden for discretion' };
  },
  answers: {
    merged: answers.merged,
    open: 'Answers of each practice',
  },
  caption: {
    order: (order) => ORDER[order],
    lines,
    open: (since) =>
      `Same order and same figures as before. Opened at ${time(since)}; closes by itself after 30 minutes without use. ${PURPOSE}`,
  },
  own: ({ label, value, numerator, denominator, interval }, style) => {
    const row = label === undefined ? 'Your practice has no row in the round' : `Your practice is ${label}`;
    if (value === undefined) return `${row}.`;
    const exact = { ...style, step: style.kind === 'proportion' ? 0.001 : style.step / 10 };
    const counts =
      numerator === undefined || denominator === undefined ? '' : ` (${shareText(numerator, denominator, style)})`;
    const limits = interval ? `, between ${bare(interval.lower, style)} and ${withUnit(interval.upper, style)}` : '';
    return `${row}. Your own figure: ${withUnit(value, exact)}${counts}${limits}.`;
  },
  reflection: {
    label: 'Your own notes',
    hint: 'The notes stay in the field, are sent nowhere, and go when the page is closed.',
  },
  controls: { copy: 'Copy table', copied: 'The table has been copied with closed data.', download: 'Download as CSV' },
  states: {
    heading: (state, reporting) =>
      state === 'too-few'
        ? `${integer(reporting?.reported ?? 0)} of ${integer(reporting?.expected ?? 0)} practices have reported`
        : TEXTS[state][0],
    text: (state, floor) =>
      state === 'too-few'
        ? `No figures are shown here until at least ${integer(floor)} practices have one that can be shown.`
        : TEXTS[state][1],
  },
  announce: {
    opened: 'The names are shown.',
    closed: 'Closed data. The names have gone from the screen.',
    notShown: 'The names are not shown. We go on with closed data.',
    sorted: (column, rising) => `Sorted by ${column}, ${rising ? 'rising' : 'falling'}.`,
  },
  mark: openness.closed,
  fileName: 'closed-data',
};
