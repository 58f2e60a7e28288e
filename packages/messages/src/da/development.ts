import type {
  DevelopmentChange,
  DevelopmentFindings,
  DevelopmentMessages,
  DevelopmentPlace,
  DevelopmentReading,
  DevelopmentSignal,
} from '../development.js';
import { formatsFor } from '../formats.js';
import { toStep } from '../value-digits.js';
import { capital, OWN_ABSENT, ownFigure, targetSentence } from './chart-sentences.js';
import { bare, inFull, medianName, noun, shareText, spoken, tick, withUnit } from './chart-values.js';
import { inPeriod, periodName, periodsName, shortPeriodName } from './periods.js';

/** Points that rules need. */
const LEAST_POINTS = 10;
const UNITS = { fewer: 'færre', more: 'flere' } as const;
/** Up to this many periods are told by name. */
const NAMED = 3;
const CHARTS = {
  xmr: 'XmR-kort',
  p: 'p-kort',
  u: 'u-kort',
  c: 'c-kort',
  'laney-p': 'p′-kort',
  'laney-u': 'u′-kort',
  run: 'seriediagram',
} as const;
const MORE = 'mere, end tilfældige udsving plejer at give';
const NO_VARIATION =
  'Tallet svinger ikke i de perioder, der skulle sætte grænserne. Derfor kan der ikke laves kontrolgrænser.';
const SIDES = { above: 'over', below: 'under', rising: 'over', falling: 'under', none: 'ved' } as const;

/** Numbers in a title: only per cent is told, so that it stays short. */
const told = (value: number, { style }: Pick<DevelopmentFindings, 'style'>): string =>
  style.kind === 'proportion' ? spoken(value, style) : bare(value, style);

/** Which way a line went: hardly any where its ends are shown apart by their rounding alone; undefined where alike. */
function moved({ first, last }: DevelopmentChange, { style }: DevelopmentFindings): 'op' | 'ned' | 'knap' | undefined {
  if (bare(first.value, style) === bare(last.value, style)) return undefined;
  if (toStep(last.value - first.value, style.step) === 0) return 'knap';
  return last.value > first.value ? 'op' : 'ned';
}

function subjectName({ subject, unit, ...rest }: DevelopmentFindings): string {
  if (subject === 'median') return capital(medianName({ unit, ...rest }));
  return unit === 'practice' ? 'Jeres tal' : `${noun(unit).own}s tal`;
}

function title(findings: DevelopmentFindings): string {
  const { change, ownAbsence, style, subject, medianOf, isBorneOut } = findings;
  if (!change) return ownAbsence === undefined ? 'Ingen tal over tid endnu' : OWN_ABSENT[ownAbsence];
  const who = subjectName(findings);
  if (subject === 'median' && medianOf)
    return `${who} er ${told(change.last.value, findings)}, af ${UNITS[medianOf]} end før`;
  const way = moved(change, findings);
  if (way === undefined) return `${who} er ${told(change.last.value, findings)}, som i begyndelsen`;
  if (way === 'knap') return `${who} er næsten uændret`;
  const went = !isBorneOut ? 'gik' : way === 'op' ? 'er steget' : 'er faldet';
  return `${who} ${went} fra ${bare(change.first.value, style)} til ${told(change.last.value, findings)}`;
}

function summary(findings: DevelopmentFindings): readonly string[] {
  const { own, style, median } = findings;
  return [
    ...(own === undefined ? [] : [`Senest er det ${ownFigure(own, style)}.`]),
    ...(median ? [besideSentence(median, findings)] : []),
    ...chanceSentences(findings),
    ...missingSentence(findings),
    ...(findings.partial ? ['Seneste periode var ikke slut, da tallene blev trukket; tallet er foreløbigt.'] : []),
    ...(own ? targetSentence(own.target, own.value, style) : []),
  ];
}

/** The median beside the own line: a change that all had is not one's own. */
function besideSentence(median: DevelopmentChange, findings: DevelopmentFindings): string {
  const { style, medianOf } = findings;
  const name = capital(medianName(findings));
  if (medianOf)
    return `${name} er ${withUnit(median.last.value, style)}, men af ${UNITS[medianOf]} ${noun(findings.unit).other} end i begyndelsen.`;
  const way = moved(median, findings);
  if (way === undefined) return `${name} er ${withUnit(median.last.value, style)} ligesom i begyndelsen.`;
  if (way === 'knap') return `${name} er næsten uændret i samme tid.`;
  return `${name} gik fra ${bare(median.first.value, style)} til ${withUnit(median.last.value, style)} i samme tid.`;
}

function chanceSentences({ rules, signal }: DevelopmentFindings): readonly string[] {
  const { integer } = formatsFor('da');
  if (rules.status === 'overlapping')
    return ['Perioderne overlapper hinanden. Derfor kan regler for tilfældige udsving ikke bruges.'];
  if (rules.status === 'too-few-points')
    return rules.points < LEAST_POINTS
      ? [
          `Det er for tidligt at skille tilfældige udsving fra ændringer: ${integer(rules.points)} punkter ud af ${LEAST_POINTS}.`,
        ]
      : [`Regler for tilfældige udsving kræver ${LEAST_POINTS} punkter i hver beregning.`];
  if (signal) return [signalSentence(signal)];
  const isUnvaried = rules.limits.includes('no-variation') && !hasLimits(rules);
  return [isUnvaried ? NO_VARIATION : 'Udsvingene kan være tilfældige: ingen regel for signaler er udløst.'];
}

function signalSentence({ rule, direction, count, from, to }: DevelopmentSignal): string {
  const { integer } = formatsFor('da');
  const side = SIDES[direction];
  switch (rule) {
    case 'outside-limits':
      return `${capital(inPeriod(to))} lå tallet ${side} kontrolgrænsen: ${MORE}.`;
    case 'shift':
      return `${integer(count)} perioder i træk fra ${periodName(from)} lå ${side} gennemsnittet: ${MORE}.`;
    case 'trend':
      return `Tallet ${direction === 'rising' ? 'steg' : 'faldt'} ${integer(count - 1)} gange i træk til ${periodName(to)}: ${MORE}.`;
    case 'two-of-three':
      return `To af tre perioder i træk lå tæt på kontrolgrænsen, senest ${inPeriod(to)}: ${MORE}.`;
    case 'long-run':
      return `${integer(count)} perioder i træk fra ${periodName(from)} lå ${side} medianen: ${MORE}.`;
    case 'few-crossings':
      return 'Linjen krydser sin egen median færre gange, end tilfældige udsving plejer at give.';
  }
}

function missingSentence({ missing }: DevelopmentFindings): readonly string[] {
  if (missing.length === 0) return [];
  if (missing.length <= NAMED) return [`Der er intet tal for ${formatsFor('da').list(missing.map(periodName))}.`];
  return [`Der er intet tal for ${formatsFor('da').integer(missing.length)} perioder.`];
}

function reading(findings: DevelopmentFindings, { band, axisFrom, signals, untold }: DevelopmentReading): string {
  const { subject, unit, style, units, missing, events } = findings;
  const { list } = formatsFor('da');
  const lines =
    subject === 'own'
      ? `Den tykke linje er ${noun(unit).own.toLowerCase()}, den tynde er ${medianName(findings)}.`
      : `Linjen er ${medianName(findings)}.`;
  const range = units.least === units.most ? `${units.most}` : `${units.least}–${units.most}`;
  return [
    lines,
    ...(band ? [`Området er den midterste halvdel af ${range} ${noun(unit).other}.`] : []),
    ...(axisFrom === 0 ? [] : [`Lodret akse begynder ved ${tick(axisFrom, style, true)}.`]),
    ...rulesReading(findings, signals),
    ...(missing.length > 0 ? ['Et hul i linjen er en periode uden tal.'] : []),
    ...(events > 0 ? ['At noget sker efter en begivenhed, viser ikke, at det skyldes den.'] : []),
    ...(untold.length > 0 ? [`Andre begivenheder: ${list(untold)}.`] : []),
  ].join(' ');
}

const hasLimits = ({ limits }: DevelopmentFindings['rules']): boolean =>
  limits.includes('ok') || limits.includes('exact');

/** How control limits were made. */
function way(limits: DevelopmentFindings['rules']['limits']): string {
  if (!limits.includes('exact')) return '3 sigma';
  return limits.includes('ok') ? '3 sigma, eksakte ved små tal' : 'eksakte';
}

/** How signals are marked, as the beginning of a sentence. */
function signalsAre({ ringed, bracketed }: DevelopmentReading['signals']): string {
  if (ringed && bracketed) return 'En ring eller en klamme er et signal';
  if (bracketed) return 'En klamme samler punkter med signal';
  return ringed ? 'En ring er et signal' : 'Signaler læses';
}

function rulesReading(
  { rules, subject }: DevelopmentFindings,
  signals: DevelopmentReading['signals'],
): readonly string[] {
  const { status, kind, baseline, rebase, excluded, provisional, limits } = rules;
  const { list, integer } = formatsFor('da');
  const leftOut = excluded.length > 0 ? [`Åbne cirkler er holdt ude: ${list(excluded.map(periodName))}.`] : [];
  if (status !== 'ok') return leftOut;
  const limited = kind !== 'run';
  const drawn = hasLimits(rules);
  const whose = subject === 'own' ? 'jeres ' : '';
  return [
    ...(limited
      ? [
          drawn
            ? `De fine linjer er ${whose}gennemsnit og kontrolgrænser (${CHARTS[kind]}, ${way(limits)}).`
            : `Den fine linje er ${subject === 'own' ? 'jeres gennemsnit' : 'gennemsnittet'}.`,
          `${signalsAre(signals)} efter reglerne i Making Data Count.`,
        ]
      : ['Signaler læses efter Anhøjs regler mod linjens egen median.']),
    ...(limits.includes('exact')
      ? ['Hvor tallene er små, er kun punkter uden for grænserne og lange stigninger eller fald signaler.']
      : []),
    ...(limits.includes('no-variation')
      ? ['Hvor tallet ikke svinger i de perioder, der skulle sætte grænserne, kan der ikke laves nogen.']
      : []),
    ...(provisional && drawn ? ['Med under 12 punkter er grænserne foreløbige.'] : []),
    ...(baseline === undefined
      ? []
      : [
          `${drawn ? 'Grænserne' : limited ? 'Gennemsnittet' : 'Medianen'} er låst efter de første ${integer(baseline)} perioder.`,
        ]),
    ...(rebase.length > 0 ? [`Ny beregning fra ${list(rebase.map(periodName))}.`] : []),
    ...leftOut,
  ];
}

function signalName({ rule, direction, count }: Omit<DevelopmentSignal, 'from' | 'to'>): string {
  const row = `${formatsFor('da').integer(count)} i træk`;
  switch (rule) {
    case 'outside-limits':
      return `${SIDES[direction]} kontrolgrænsen`;
    case 'shift':
      return `${row} ${SIDES[direction]} gennemsnittet`;
    case 'trend':
      return `${row}, der ${direction === 'rising' ? 'stiger' : 'falder'}`;
    case 'two-of-three':
      return 'to af tre tæt på grænsen';
    case 'long-run':
      return `${row} ${SIDES[direction]} medianen`;
    case 'few-crossings':
      return 'få kryds af medianen';
  }
}

const lineName = ({ line, ...frame }: DevelopmentPlace): string =>
  line === 'own' ? noun(frame.unit).own : line === 'median' ? capital(medianName(frame)) : line.name;

/** What is told of a period besides its value. */
function besides(place: DevelopmentPlace): readonly string[] {
  const { style, line, counts, median, quartiles, limits, signals, partial, excluded } = place;
  return [
    ...(counts ? [shareText(counts.numerator, counts.denominator, style)] : []),
    ...(line === 'own' && median !== undefined ? [`${medianName(place)} ${withUnit(median, style)}`] : []),
    ...(quartiles && line !== 'own'
      ? [`midterste halvdel ${bare(quartiles.lower, style)}–${withUnit(quartiles.upper, style)}`]
      : []),
    ...(limits ? [`kontrolgrænser ${bare(limits.lower, style)} og ${withUnit(limits.upper, style)}`] : []),
    ...signals.map((signal) => `signal: ${signalName(signal)}`),
    ...(partial ? ['foreløbigt'] : []),
    ...(excluded ? ['holdt ude af beregningen'] : []),
  ];
}

/** The words of the development in Danish. */
export const development: DevelopmentMessages = {
  title,
  summary,
  reading,
  obstacle: {
    heading: 'Ingen udvikling for disse tal',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'En lukket opgørelse har kun én periode.'
        : 'En udvikling kræver tal fra mindst tre perioder, der er lige lange.',
  },
  period: periodName,
  shortPeriod: shortPeriodName,
  year: ({ from }) => from.slice(0, 4),
  periods: periodsName,
  own: (value, partial, { unit, style, ownAbsence, change }) => ({
    label: `${noun(unit).own} ${withUnit(value, style)}${partial ? ', foreløbigt' : ''}${ownAbsence && change ? ` (${periodName(change.last.period)})` : ''}`,
    shortLabel: `Jeres ${withUnit(value, style)}`,
  }),
  median: (value, findings) => ({
    label: `${capital(medianName(findings))} ${withUnit(value, findings.style)}`,
    shortLabel: `Median ${withUnit(value, findings.style)}`,
  }),
  anyTarget: (value, { style }) => `Mål ${withUnit(value, style)}`,
  targets: (labels) => `Mål: ${formatsFor('da').list(labels)}.`,
  quartiles: ['1. kvartil', '3. kvartil'],
  anyQuartile: 'Kvartil',
  centre: (value, { style }) => ({
    label: `Jeres gennemsnit ${withUnit(value, style)}`,
    shortLabel: `Gns. ${withUnit(value, style)}`,
  }),
  limits: (side, value, { style }) => {
    const name = side === 'upper' ? 'Øvre' : 'Nedre';
    return {
      label: `${name} kontrolgrænse ${withUnit(value, style)}`,
      shortLabel: `${name} ${withUnit(value, style)}`,
    };
  },
  event: (name, date) => `${name} ${formatsFor('da').date(date)}`,
  signal: signalName,
  table: {
    period: 'Periode',
    own: (unit) => noun(unit).own,
    lower: 'Nedre kontrolgrænse',
    upper: 'Øvre kontrolgrænse',
    noMedian: 'for få til en median',
    partial: 'foreløbigt',
    excluded: 'holdt ude af beregningen',
  },
  label: (indicator, periods, { subject, unit, ...frame }) =>
    `Udvikling over tid: ${indicator}. ${subject === 'own' ? noun(unit).own : capital(medianName({ unit, ...frame }))}, ${formatsFor('da').integer(periods)} perioder`,
  help: (lines, own) =>
    [
      'Venstre og højre pil går gennem tiden.',
      ...(lines > 1 ? ['Op og ned skifter linje.'] : []),
      'Enter fastholder, Esc slipper.',
      ...(own ? ['O går til jeres egen.'] : []),
    ].join(' '),
  spoken: (place) => {
    const { value, style, absence, period } = place;
    const figure = value === undefined ? (absence ?? 'intet tal') : spoken(value, style);
    return `${[`${capital(periodName(period))}, ${lineName(place)}: ${figure}`, ...besides(place)].join(', ')}.`;
  },
  heading: (place) =>
    `${lineName(place)}: ${place.value === undefined ? (place.absence ?? 'intet tal') : inFull(place.value, place.style)}`,
  detail: (place) => {
    const parts = besides(place).join(', ');
    return parts === '' ? '' : `${capital(parts)}.`;
  },
};
