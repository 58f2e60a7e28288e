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
  'Hver praksis åbner kun sit eget navn her på skærmen – ikke i udskrift, kopi eller fil.',
  'Alle kan se, hvem der ikke er med. Bliver kun én eller to uden navn, vises ingen navne.',
  NAMES_GO,
  PURPOSE,
] as const;

const ENVELOPE: Readonly<Record<EnvelopeProblem, string>> = {
  'other-round': 'Konvolutten hører til en anden runde. Navnene kan ikke åbnes her.',
  'changed-round': 'Tallene er ændret, efter at navnene blev forseglet. Bed om en ny konvolut.',
  damaged: 'Konvolutten er beskadiget. Bed om en ny, før nogen giver en kode.',
  'no-cryptography': 'Denne side kan ikke åbne forseglede navne. Det kræver en sikker adresse (https).',
  'not-loaded': 'Konvolutten kunne ikke prøves. Hent siden igen.',
  spent: 'Konvolutten er brugt. En ny åbning kræver en ny konvolut.',
};

const NAMES: Readonly<Record<NamesProblem, string>> = {
  'not-checked': 'Filen er ikke en navnefil. Vælg den fil, der blev lavet sammen med tallene.',
  'other-round': 'Navnefilen hører til en anden runde. Vælg den, der hører til disse tal.',
  'changed-round': 'Tallene er ændret, efter at navnefilen blev lavet. Bed om en ny.',
  'unknown-row': 'Navnefilen nævner en praksis, som ikke er i tallene. Bed om en ny.',
  'too-few-remain': 'Navnefilen lader kun én eller to stå uden navn. Bed om en ny.',
  'not-read': 'Navnene kunne ikke hentes. Prøv igen.',
  'too-large': 'Filen er for stor til at være en navnefil.',
};

const ORDER: Readonly<Record<RowOrder, string>> = {
  random: 'Rækkefølgen er tilfældig og er ikke en placering.',
  label: 'Sorteret efter nummer. Rækkefølgen er ikke en placering.',
  value: 'Sorteret efter tal. Rækkefølgen er ikke en placering.',
  uncertainty: 'Sorteret efter usikkerhed. Rækkefølgen er ikke en placering.',
};

const TEXTS: Readonly<Record<Exclude<RevealState, 'too-few'>, readonly [string, string]>> = {
  empty: ['Ingen tal endnu', 'Tallene vises her, når de er hentet.'],
  'other-indicator': [
    'Tallene hører til en anden indikator',
    'Her vises ingen tal, før tal og indikator passer sammen.',
  ],
};

const SCOPE: Readonly<Record<AnonymousComparator['scope'], string>> = {
  cluster: 'klyngen',
  municipality: 'kommunen',
  region: 'regionen',
  nation: 'hele landet',
};
const DEFINITION = { pooled: 'samlet for', median: 'median i', mean: 'gennemsnit i' } as const;

const { time } = timeFormatsFor('da');
const integer = (value: number): string => formatsFor('da').integer(value);

function coarseness(style: ValueStyle): string {
  const step = bare(style.step, style);
  switch (style.kind) {
    case 'proportion':
      return style.step > 0.01 ? `Procent, afrundet til nærmeste ${step}.` : 'Hele procent.';
    case 'rate':
      return `${capital(per(style))}${style.step > 1 ? `, afrundet til nærmeste ${step}` : ', i hele tal'}.`;
    case 'ratio':
      return `Forhold mellem observeret og forventet, afrundet til nærmeste ${step}.`;
    case 'mean':
      return `Gennemsnit${style.unit === undefined ? '' : ` i ${style.unit}`}, afrundet til nærmeste ${step}.`;
    case 'count':
      return `Antal, afrundet til nærmeste ${step}.`;
    case 'choice':
      return 'Antal praksis pr. svar.';
  }
}

const VALUE = {
  proportion: 'Andel',
  rate: 'Antal',
  ratio: 'Forhold',
  mean: 'Gennemsnit',
  count: 'Antal',
  choice: 'Svar',
} as const;

function comparison({ scope, definition, value }: AnonymousComparator, style: ValueStyle): string {
  return `${capital(DEFINITION[definition])} ${SCOPE[scope]}: ${withUnit(value, style)}.`;
}

function lines(facts: RevealCaption, style: ValueStyle): readonly string[] {
  const { reporting, tooFew, suppressed, cutOff, from, to, nextRelease, synthetic, comparators, bands } = facts;
  const { date, dateRange, month } = formatsFor('da');
  const missing = [
    ...(tooFew > 0 ? [`${integer(tooFew)} har for få ${countedNoun(style)} til at blive vist.`] : []),
    ...(suppressed > 0 ? [`${integer(suppressed)} er skjult af hensyn til diskretion.`] : []),
  ];
  const next = nextRelease && (nextRelease.length > 7 ? date(nextRelease) : month(nextRelease));
  return [
    [
      `${integer(reporting.reported)} af ${integer(reporting.expected)} praksis har indberettet.`,
      ...missing,
      ...(bands > 0 ? [`Boksen viser, cirka hvor usikkert et tal er, i ${bands === 2 ? 'to' : 'tre'} trin.`] : []),
    ].join(' '),
    ...(comparators.length > 0 ? [comparators.map((each) => comparison(each, style)).join(' ')] : []),
    `Periode: ${dateRange(from, to)}. Opgjort ${date(cutOff)}${synthetic ? ' (syntetiske tal)' : ''}.${next ? ` Næste opgørelse: ${next}.` : ''}`,
  ];
}

function method(facts: { mode: SealMode | undefined; practices: number | undefined; without: number }): string {
  const { mode, practices = 0, without } = facts;
  const rest = without > 0 ? ` ${integer(without)} praksis er ikke med og forbliver uden navn.` : '';
  if (mode === 'all')
    return `Forseglet visning: navnene kan kun åbnes, når alle ${integer(practices)} har lagt deres JA-kode i.${rest}`;
  if (mode === 'each') return `Hver for sig: den tredje kode åbner kun ens eget navn.${rest}`;
  return `Lukket visning: mødelederen har navnefilen og åbner den først, når alle har sagt ja højt.${rest}`;
}

/** The words of the reveal table in Danish. */
export const reveal: RevealMessages = {
  title: 'Klyngens tal',
  coarseness,
  direction,
  value: withUnit,
  tick,
  otherTargets,
  banner: {
    closed: openness.closed,
    open: openness.open,
    noNames: 'Navnene findes ikke på skærmen.',
    collecting: 'Vi samler svar. Intet er vist endnu.',
    notShown: 'Navnene vises ikke.',
    namesHere: openness.namesHere,
    propose: 'Foreslå åbning',
    close: openness.close,
    cancel: 'Afbryd',
    envelope: (problem) => ENVELOPE[problem],
  },
  dialog: {
    heading: 'Skal navnene vises?',
    readAloud: 'Læs de fire sætninger højt, før nogen svarer.',
    sentences: (mode) => (mode === 'each' ? SENTENCES_EACH : consentSentences),
    method,
    proceed: (mode) => (mode === undefined ? 'Gå videre til navnefilen' : 'Gå videre til koderne'),
    stay: 'Bliv på lukkede data',
  },
  codes: {
    heading: 'Læg jeres kode i konvolutten',
    text: (mode) =>
      mode === 'each'
        ? 'Den praksis, der vil vise sit navn, skriver sin tredje kode. Feltet tømmes med det samme.'
        : 'Hver praksis skriver enten sin JA-kode eller sin NEJ-kode. De to koder ser ens ud, og feltet tømmes med det samme.',
    label: 'Kode',
    hint: (mode) =>
      `12 tegn og et kontroltegn. Rækkefølgen er ligegyldig.${mode === 'each' ? '' : ' En NEJ-kode kan også lægges i senere.'}`,
    give: 'Læg i',
    given: 'Koden er lagt i.',
    mistyped: 'Koden blev ikke lagt i: et tegn passer ikke. Skriv den igen.',
    silence:
      'Skærmen viser ikke, hvor mange eller hvem der har svaret. Konvolutten kan prøves én gang, så længe siden er åben; tavshed er nej.',
    open: 'Prøv at åbne',
    opening: 'Prøver at åbne …',
  },
  nameFile: {
    heading: 'Vælg navnefilen',
    text: 'Har alle sagt ja højt, åbner mødelederen navnefilen. Er der én, der tøver, så bliv på lukkede data.',
    choose: 'Vælg navnefil',
    fetch: 'Hent navnene',
    reading: 'Læser navnefilen …',
    problem: (problem) => NAMES[problem],
  },
  notShown: {
    heading: 'Vi taler videre på lukkede data',
    text: 'Navnene bliver ikke vist i denne runde. Det er et helt almindeligt udfald, og en god samtale kræver ikke navne.',
    questions: [
      'Hvad overraskede dig mest, da du så spredningen?',
      'Handler forskellen om patienterne, registreringen eller måden, vi gør det på?',
      'Hvad kan vi selv ændre?',
    ],
    proceed: 'Fortsæt på lukkede data',
  },
  table: {
    caption: (title, order) => `${title}. ${ORDER[order]}`,
    label: 'Praksis',
    name: 'Navn',
    value: (kind, style) => (kind === 'rate' ? capital(per({ ...style, unit: '' }).trim()) : VALUE[kind]),
    uncertainty: ({ kind }, withWidths) =>
      withWidths && kind === 'proportion'
        ? { short: '± point', full: 'Usikkerhed' }
        : { short: withWidths ? '±' : 'Usikkerhed', full: 'Usikkerhed' },
    width: margin,
    band: (band, bands) => (band === 1 ? 'lille' : band === bands ? 'stor' : 'mellem'),
    place: 'Billede',
    median: 'Median',
    remark: 'Bemærkning',
    sortBy: (column) => `Sortér efter ${column}`,
    answer: answers.answer,
    practices: 'Praksis',
    other: answers.other,
    own: 'jeres',
  },
  absence: (status, kind, largest, style) => {
    if (status === 'tooFew') return { short: 'for få', full: `for få ${countedNoun(style)} til at blive vist` };
    if (kind === 'count') return { short: '*', full: `mellem 1 og ${integer(largest)}; små antal vises ikke` };
    return { short: 'skjult', full: 'skjult af hensyn til diskretion' };
  },
  answers: {
    merged: answers.merged,
    open: 'Svar fra hver praksis',
  },
  caption: {
    order: (order) => ORDER[order],
    lines,
    open: (since) =>
      `Samme rækkefølge og samme tal som før. Åbnet kl. ${time(since)}; lukker af sig selv efter 30 minutter uden brug. ${PURPOSE}`,
  },
  own: ({ label, value, numerator, denominator, interval }, style) => {
    const row = label === undefined ? 'Jeres praksis har ingen række i runden' : `Jeres praksis er ${label}`;
    if (value === undefined) return `${row}.`;
    const exact = { ...style, step: style.kind === 'proportion' ? 0.001 : style.step / 10 };
    const counts =
      numerator === undefined || denominator === undefined ? '' : ` (${shareText(numerator, denominator, style)})`;
    const limits = interval ? `, mellem ${bare(interval.lower, style)} og ${withUnit(interval.upper, style)}` : '';
    return `${row}. Jeres eget tal: ${withUnit(value, exact)}${counts}${limits}.`;
  },
  reflection: {
    label: 'Dine egne noter',
    hint: 'Noterne bliver i feltet, sendes ingen steder og forsvinder, når siden lukkes.',
  },
  controls: { copy: 'Kopiér tabel', copied: 'Tabellen er kopieret med lukkede data.', download: 'Hent som CSV' },
  states: {
    heading: (state, reporting) =>
      state === 'too-few'
        ? `${integer(reporting?.reported ?? 0)} af ${integer(reporting?.expected ?? 0)} praksis har indberettet`
        : TEXTS[state][0],
    text: (state, floor) =>
      state === 'too-few'
        ? `Her vises ingen tal, før mindst ${integer(floor)} praksis har et tal, der kan vises.`
        : TEXTS[state][1],
  },
  announce: {
    opened: 'Navnene er vist.',
    closed: 'Lukkede data. Navnene er væk fra skærmen.',
    notShown: 'Navnene vises ikke. Vi taler videre på lukkede data.',
    sorted: (column, rising) => `Sorteret efter ${column}, ${rising ? 'stigende' : 'faldende'}.`,
  },
  mark: openness.closed,
  fileName: 'lukkede-data',
};
