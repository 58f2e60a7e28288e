import type { AbsenceStatus } from '@klyngekit/schema';
import type { ChartMessages, ChartState, NamedFigure, PointedUnit, ShownCounts, ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { closed, margin, points } from './chart-closed.js';
import { capital, ownFigure, ownLine, summary, title } from './chart-sentences.js';
import {
  bare,
  counted,
  countedNoun,
  direction,
  inFull,
  medianName,
  middleHalf,
  noun,
  otherTargets,
  people,
  per,
  shareText,
  spoken,
  tick,
  withUnit,
} from './chart-values.js';

const BESIDE_MEDIAN = { below: 'under', around: 'omkring', above: 'over' } as const;

const HEADINGS: Readonly<Record<ChartState, string>> = {
  empty: 'Ingen tal endnu',
  'unknown-indicator': 'Indikatoren er ikke i filen',
  'unknown-period': 'Perioden er ikke i filen',
  'unknown-group': 'Gruppen er ikke i filen',
  'no-observations': 'Ingen tal endnu',
  'unsupported-kind': 'Svarene kan ikke vises som spredning',
  'no-values': 'Ingen tal at vise endnu',
  'no-indicator': 'Indikatoren mangler',
  'other-indicator': 'Opgørelsen er af en anden indikator',
};

const TEXTS: Readonly<Record<ChartState, string>> = {
  empty: 'Tallene vises her, når de er hentet.',
  'unknown-indicator': 'Vælg en af de indikatorer, som filen indeholder.',
  'unknown-period': 'Vælg en af de perioder, som filen indeholder.',
  'unknown-group': 'Vælg en af de grupper, som filen indeholder.',
  'no-observations': 'Filen har ingen tal for indikatoren.',
  'unsupported-kind': 'Indikatoren er et spørgsmål om, hvordan I gør. Svar har ingen rækkefølge.',
  'no-values': 'Filen nævner praksis, men ingen af dem har et tal, der kan vises.',
  'no-indicator': 'En lukket opgørelse har ingen tekster. Siden skal give indikatoren ved siden af.',
  'other-indicator': 'Siden har givet en indikator, som ikke passer til tallene. Derfor vises ingen tal.',
};

function unitLine(style: ValueStyle): string {
  switch (style.kind) {
    case 'proportion':
      return 'Procent.';
    case 'rate':
      return `${capital(per(style))}.`;
    case 'ratio':
      return 'Forhold mellem observeret og forventet.';
    case 'mean':
      return style.unit === undefined ? 'Gennemsnit.' : `Gennemsnit i\u00a0${style.unit}.`;
    default:
      return 'Antal.';
  }
}

function absence(status: AbsenceStatus, minimum: number, style: ValueStyle): string {
  switch (status) {
    case 'notReported':
      return 'ikke indberettet';
    case 'tooFew':
      return `for få: under ${people(minimum, style)}`;
    case 'suppressed':
      return 'skjult af hensyn til diskretion';
    case 'notApplicable':
      return `ikke relevant: ingen ${countedNoun(style)} i målgruppen`;
  }
}

/** "1 har ikke indberettet, 1 har for få patienter til at blive vist." */
function missing(counts: ShownCounts, style: ValueStyle): string {
  const { integer, list } = formatsFor('da');
  const parts: readonly [number, string][] = [
    [counts.notReported, 'har ikke indberettet'],
    [counts.tooFew, `har for få ${countedNoun(style)} til at blive vist`],
    [counts.suppressed, 'er skjult af hensyn til diskretion'],
    [counts.notApplicable, `har ingen ${countedNoun(style)} i målgruppen`],
  ];
  return list(parts.filter(([count]) => count > 0).map(([count, text]) => `${integer(count)} ${text}`));
}

/** " Næste opgørelse: marts 2027.", from a month or a day. */
function next(release: string | undefined): string {
  if (release === undefined) return '';
  const { date, month } = formatsFor('da');
  return ` Næste opgørelse: ${release.length > 7 ? date(release) : month(release)}.`;
}

/** The unit's own name, or what it is. */
const who = ({ name, own, unit }: NamedFigure): string => (own ? noun(unit).own : (name ?? noun(unit).a));

const between = ({ interval, style }: PointedUnit): string | undefined =>
  interval && `mellem ${bare(interval.lower, style)} og ${withUnit(interval.upper, style)} (95\u00a0%)`;

const about = ({ margin: width, style }: PointedUnit): string | undefined =>
  width === undefined ? undefined : `usikkerhed cirka ${margin(width, style)}${points(style)}`;

const spokenInterval = ({ interval, style }: PointedUnit): string | undefined =>
  interval && `95 procents konfidensinterval fra ${bare(interval.lower, style)} til ${spoken(interval.upper, style)}`;

const besideMedian = (pointed: PointedUnit): string | undefined =>
  pointed.relation && `${BESIDE_MEDIAN[pointed.relation]} ${medianName(pointed)}`;

function place(pointed: PointedUnit): string | undefined {
  const beside = besideMedian(pointed);
  return beside && `Ligger ${beside}.`;
}

function counts({ counts: given, style }: PointedUnit): string | undefined {
  if (!given) return undefined;
  const { numerator, denominator } = given;
  return denominator === undefined ? undefined : shareText(numerator, denominator, style);
}

const sentence = (parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined).join(', ')}.`;

/** The words of the benchmark chart in Danish. */
export const chart: ChartMessages = {
  value: withUnit,
  tick,
  unit: unitLine,
  direction,
  title,
  summary,
  ownFigure,
  ownLine,
  own: (unit) => noun(unit).own,
  unnamed: (unit) => noun(unit).a,
  median: (frame) => capital(medianName(frame)),
  pooled: ({ unit, oneCluster }) => (oneCluster ? 'Samlet for klyngen' : `Samlet for alle ${noun(unit).other}`),
  achievable: 'Opnåeligt niveau',
  larger: (scope, definition) => {
    const whose = { municipality: 'Kommunen', region: 'Regionen', nation: 'Hele landet', other: 'Andre' }[scope];
    const what = { pooled: 'samlet', median: 'median', mean: 'gennemsnit' }[definition];
    return definition === 'pooled' ? `${whose} ${what}` : `${whose}, ${what}`;
  },
  margin,
  bound: (edge, value, style) => `${edge === 'lower' ? 'mindst' : 'højst'} ${withUnit(value, style)}`,
  range: (lower, upper, style) => `${bare(lower, style)}–${withUnit(upper, style)}`,
  absence,
  shown: (shown, unit, style) => {
    const total = `${formatsFor('da').integer(shown.shown)} af ${counted(shown.total, unit)} er vist`;
    if (shown.total === 1 && shown.shown === 1) return `${capital(counted(1, unit))} er vist.`;
    return shown.shown === shown.total
      ? `Alle ${counted(shown.total, unit)} er vist.`
      : `${total}: ${missing(shown, style)}.`;
  },
  reading: ({ unit, intervals, dense, widened }) => {
    const one = noun(unit).one;
    const mark = dense ? `Hver ${one} er en streg` : `Hver prik er én ${one}`;
    const interval = dense
      ? 'det grå felt viser 95\u00a0%-konfidensintervallerne'
      : 'stregen viser 95\u00a0%-konfidensintervallet';
    return `${mark}${intervals ? `; ${interval}` : ''}. Rækkefølgen følger tallet og er ikke en placering.${widened ? ' Forskellen er bedømt efter tragtens 99,8\u00a0%-grænser, udvidet for overspredning.' : intervals ? ' En forskel kaldes først større end tilfældig ved 99,8\u00a0%.' : ''}`;
  },
  middleHalf,
  caption: ({ from, to, cutOff, source, synthetic, nextRelease, contact, licence }) => {
    const { date, dateRange } = formatsFor('da');
    const lines = [
      `Periode: ${dateRange(from, to)}. Opgjort ${date(cutOff)}${synthetic && source === undefined ? ' (syntetiske tal)' : ''}.`,
      `${source === undefined ? '' : `Kilde: ${source}${synthetic ? ' (syntetiske tal)' : ''}.`}${next(nextRelease)}`.trim(),
    ];
    if (contact) {
      const name = contact.role === undefined ? contact.name : `${contact.role} ${contact.name}`;
      lines.push(
        `Kontakt: ${name}${contact.telephone === undefined ? '' : `, ${contact.telephone.replace(/ /g, '\u00a0')}`}.`,
      );
    }
    if (licence !== undefined) lines.push(licence);
    return lines.filter((line) => line !== '');
  },
  otherTargets,
  tickedTargets: (labels) => `Den korte streg: ${formatsFor('da').list(labels)}.`,
  controls: {
    showTable: 'Vis tal',
    hideTable: 'Skjul tal',
    about: 'Om tallet',
    exports: 'Gem eller kopiér',
    reflection: 'Er tallet rigtigt?',
    goal: 'Jeres eget mål',
    more: 'Vis mere',
    less: 'Vis mindre',
    retry: 'Prøv igen',
  },
  views: {
    label: 'Visning',
    names: {
      spread: 'Spredning',
      funnel: 'Tragt',
      distribution: 'Fordeling',
      development: 'Udvikling',
      'before-after': 'Før og efter',
      overview: 'Overblik',
      answers: 'Svar',
    },
    loading: 'Henter visningen …',
    missing: 'Visningen kunne ikke hentes. Her er tallene som spredning.',
  },
  states: {
    loading: 'Henter tal …',
    heading: (state) => HEADINGS[state],
    text: (state) => TEXTS[state],
    tooFewHeading: ({ total, notReported }, unit) =>
      `${formatsFor('da').integer(total - notReported)} af ${counted(total, unit)} har indberettet`,
    tooFewText: (floor, unit) =>
      `Billedet kommer, når mindst ${formatsFor('da').integer(floor)} ${noun(unit).other} har et tal, der kan vises.`,
    staleHeading: 'Tallene er over seks måneder gamle',
    staleText: (cutOff, nextRelease) => `Opgjort ${formatsFor('da').date(cutOff)}.${next(nextRelease)}`,
    strayHeading: 'Jeres eget tal er ikke vist',
    strayText: (why) =>
      why === 'round' ? 'Det hører til en anden opgørelse end denne.' : 'I er ikke blandt dem, som figuren viser.',
  },
  closed,
  table: {
    caption: (indicator, unit, from, to) => `${indicator}. ${unit} ${formatsFor('da').dateRange(from, to)}.`,
    unit: (unit) => capital(noun(unit).one),
    value: (style) => unitLine(style).replace(/\.$/, ''),
    lower: 'Nedre 95\u00a0%-grænse',
    upper: 'Øvre 95\u00a0%-grænse',
    margin: (style) => `Usikkerhed${style.kind === 'proportion' ? ' i procentpoint' : ''}`,
    numerator: 'Tæller',
    denominator: 'Nævner',
    observed: 'Observeret',
    expected: 'Forventet',
    crude: 'Uden standardisering',
    note: 'Bemærkning',
  },
  about: {
    definition: 'Definition',
    numerator: 'Tæller',
    denominator: 'Nævner',
    codes: 'Koder',
    standardised: (method, variables) =>
      `Tallene er ${method === 'direct' ? 'direkte' : 'indirekte'} standardiseret for ${variables}.`,
    caseMix: (crude) =>
      `Det tager højde for de forskelle mellem patienter, men ikke for andre.${crude === undefined ? '' : ` Uden standardisering er jeres tal ${crude}.`}`,
    targets: 'Mål',
    caveats: 'Forbehold',
    keys: 'Tastatur',
    keysFirst: 'Tab går til billedet.',
  },
  keyboard: {
    label: (indicator, { shown, total }, unit) =>
      `${capital(noun(unit).other)} i rækkefølge efter tal: ${indicator}. ${counted(total, unit)}, ${formatsFor('da').integer(shown)} med tal`,
    unit: (pointed) =>
      sentence([
        `${who(pointed)}: ${spoken(pointed.value, pointed.style)}`,
        counts(pointed),
        spokenInterval(pointed) ?? about(pointed),
        besideMedian(pointed),
      ]),
    absent: ({ unit, name, own, status, minimumDenominator, style }) =>
      sentence([`${own ? noun(unit).own : (name ?? noun(unit).a)}: ${absence(status, minimumDenominator, style)}`]),
    group: ({ count, unit, lowest, highest, style, own }) =>
      sentence([
        `${counted(count, unit)} fra ${bare(lowest, style)} til ${spoken(highest, style)}`,
        own ? `${noun(unit).own.toLowerCase()} er iblandt` : undefined,
      ]),
    help: (grouped, own) =>
      [
        'Piletaster flytter.',
        grouped ? 'Enter åbner en gruppe, Esc går tilbage.' : 'Enter fastholder, Esc slipper.',
        ...(own ? ['O går til jeres egen.'] : []),
      ].join(' '),
  },
  detail: {
    heading: (pointed) => `${who(pointed)}: ${inFull(pointed.value, pointed.style)}`,
    interval: (pointed) => between(pointed) ?? about(pointed),
    text: (pointed) => [counts(pointed), place(pointed)].filter((part) => part !== undefined).join('. '),
    group: ({ count, unit, lowest, highest, style }) =>
      `${counted(count, unit)}: ${bare(lowest, style)} til ${inFull(highest, style)}`,
    groupHint: 'Tryk Enter for at se dem enkeltvis.',
  },
};
