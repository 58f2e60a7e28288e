import type {
  FunnelFindings,
  FunnelMessages,
  FunnelObstacle,
  FunnelReading,
  FunnelSide,
  FunnelUnit,
  FunnelZone,
} from '../funnel.js';
import { formatsFor } from '../formats.js';
import { capital, OWN_ABSENT, ownFigure } from './chart-sentences.js';
import { bare, counted, inFull, noun, number, people, shareText, spoken, withUnit } from './chart-values.js';

const CONTEXT = '95%';
const SIGNAL = '99.8%';
/** From this many expected outside the 95 % limits the number is told, below it the chance of at least one. */
const TOLD_AS_NUMBER = 2;

const OBSTACLES: Readonly<Record<FunnelObstacle, (units: string) => string>> = {
  closed: () => 'A funnel shows how many patients each practice has. It is not shown where several people look.',
  kind: () => 'A funnel needs a proportion, a rate or a ratio.',
  'no-denominators': () => 'A funnel needs numerator and denominator for all, and the file does not have them.',
  'no-expected': () => 'A funnel needs observed and expected numbers for all, and the file does not have them.',
  adjusted: () => 'The figures are adjusted, not numerator over denominator. So there are no limits to draw.',
  'too-few': (units) => `A funnel needs at least five ${units} with a figure.`,
  'no-variation': () => 'The figure is 0 or 100 per cent for all. So chance has nothing to move.',
};

const SHARED = {
  none: undefined,
  counted: 'A number after × tells how many lie close to one place.',
  covered: 'Some dots cover each other.',
} as const;

/** Limits that are widened hold what units usually differ by, which is more than chance. */
const variation = ({ overdispersion }: Pick<FunnelFindings, 'overdispersion'>): string =>
  overdispersion ? 'usual variation' : 'chance';

function title(findings: FunnelFindings): string {
  const { own, unit, units, signal, context } = findings;
  const inside = `what ${variation(findings)} explains`;
  const may = `may be due to ${variation(findings)}`;
  if (typeof own === 'string') return OWN_ABSENT[own];
  if (own) {
    const we = unit === 'practice' ? 'You lie' : `${noun(unit).own} lies`;
    if (own.zone === 'within') return `${we} within ${inside}`;
    if (own.zone === 'context') return `Your difference ${may}`;
    return `${we} ${own.side === 'above' ? 'higher' : 'lower'} than ${variation(findings)} can explain`;
  }
  if (signal === 0) {
    if (context === 0) return `All lie within ${inside}`;
    return findings.moreThanChance ? outside(findings) : `The differences ${may}`;
  }
  return `${someUnits(signal, units, unit)} ${signal === 1 ? 'lies' : 'lie'} beyond ${inside}`;
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function someUnits(count: number, all: number, unit: FunnelFindings['unit']): string {
  if (count === all) return `All ${noun(unit).other}`;
  return count === 1 ? `One ${noun(unit).one}` : counted(count, unit);
}

function summary(findings: FunnelFindings): readonly string[] {
  const { own, style, centre, units, unit, signal } = findings;
  const held = `${centreWords(findings)} is ${inFull(centre, style)}`;
  if (own && typeof own !== 'string') {
    const figure = ownFigure(own, style);
    const others = signal - (own.zone === 'signal' ? 1 : 0);
    return [
      `Your figure is ${figure}; ${held}.`,
      ownSentence(own.zone, findings),
      ...otherSentence(others, findings),
      ...chance(findings),
    ];
  }
  const beyond =
    signal === 0
      ? `All ${counted(units, unit)} lie within the ${SIGNAL} limits.`
      : `Further out than ${variation(findings)} can explain ${signal === 1 ? 'lies' : 'lie'} ${inSentence(someUnits(signal, units, unit))}.`;
  return [`${capital(held)}.`, beyond, ...chance(findings)];
}

function ownSentence(zone: FunnelZone, findings: FunnelFindings): string {
  if (zone === 'signal') return `The difference is larger than ${variation(findings)} can explain.`;
  const may = `may be due to ${variation(findings)}`;
  return zone === 'within'
    ? `The difference ${may}.`
    : `You lie outside the ${CONTEXT} limits but within ${SIGNAL}: the difference ${may}.`;
}

function otherSentence(others: number, findings: FunnelFindings): readonly string[] {
  if (others === 0) return [];
  const { unit } = findings;
  const who =
    others === 1
      ? `one other ${noun(unit).one} lies`
      : `${formatsFor('en').integer(others)} other ${noun(unit).other} lie`;
  return [`Besides, ${who} further out than ${variation(findings)} can explain.`];
}

/** Told above the picture where somebody lies between the limits and could be taken for a signal; else in the caption. */
function isTempting({ own, context, signal }: FunnelFindings): boolean {
  return own && typeof own !== 'string' ? own.zone === 'context' : context > 0 && signal === 0;
}

function chance(findings: FunnelFindings): readonly string[] {
  if (!isTempting(findings)) return [];
  return findings.moreThanChance
    ? [`In all, ${outside(findings)}; that is more than chance can explain.`]
    : [`${falseAlarms(findings)}.`];
}

/** "7 of 13 practices lie outside 95%" */
function outside({ context, signal, units, unit }: FunnelFindings): string {
  const count = context + signal;
  return `${formatsFor('en').integer(count)} of ${counted(units, unit)} ${count === 1 ? 'lies' : 'lie'} outside the ${CONTEXT} limits`;
}

/** "Among 15 identical practices there is a 49% chance that at least one lies outside 95%" */
function falseAlarms({ units, unit, falseAlarms: { expected, atLeastOne } }: FunnelFindings): string {
  const alike = `Among ${formatsFor('en').integer(units)} identical ${noun(unit).other}`;
  if (expected >= TOLD_AS_NUMBER)
    return `${alike} about ${formatsFor('en').integer(Math.round(expected))} lie outside ${CONTEXT} by chance`;
  return `${alike} the chance that at least one lies outside ${CONTEXT} is ${formatsFor('en').percent(atLeastOne)}`;
}

function reading(findings: FunnelFindings, { dense, ringed, sharing }: FunnelReading): string {
  const { unit } = findings;
  const dots = dense
    ? `The dots lie so close that one can cover several ${noun(unit).other}; the strongest cover most.`
    : `Each dot is one ${noun(unit).one}${ringed ? `; a ring shows that it lies outside ${SIGNAL}` : ''}.`;
  const shared = dense ? undefined : SHARED[sharing];
  const signal = isTempting(findings)
    ? `Only ${SIGNAL} is a signal${findings.moreThanChance ? ' about any single one' : ''}.`
    : `${falseAlarms(findings)}; so only ${SIGNAL} is a signal.`;
  return [dots, ...(shared === undefined ? [] : [shared]), limits(findings), signal].join(' ');
}

function limits({ distribution, overdispersion, style, unit }: FunnelFindings): string {
  const around = style.kind === 'ratio' ? 'the expected figure' : 'the pooled figure';
  if (!overdispersion) {
    const kind = distribution === 'binomial' ? 'binomial' : 'Poisson';
    return `The limits are exact ${kind} limits around ${around}, not adjusted for overdispersion.`;
  }
  const { tau2, k, basis } = overdispersion;
  const many = counted(k, unit);
  const where =
    basis === 'file'
      ? `all ${many} of the file`
      : basis === 'shown'
        ? `the ${many} shown`
        : `${basis.name} (${formatsFor('en').integer(k)})`;
  const size = formatsFor('en').number(tau2, { digits: tau2 < 0.001 ? 6 : 4 });
  return `The limits around ${around} are widened, because ${noun(unit).other} differ more than by chance alone. The overdispersion (τ²\u00a0=\u00a0${size}) is estimated from ${where}.`;
}

function centreWords({ unit, oneCluster, style }: Pick<FunnelFindings, 'unit' | 'oneCluster' | 'style'>): string {
  if (style.kind === 'ratio') return 'the expected figure';
  return oneCluster ? 'the cluster’s pooled figure' : `the pooled figure of all ${noun(unit).other}`;
}

function zone(place: FunnelZone, side: FunnelSide): string {
  if (place === 'within') return `within ${CONTEXT}`;
  const where = side === 'above' ? 'above' : 'below';
  return place === 'context' ? `${where} ${CONTEXT}, within ${SIGNAL}` : `${where} ${SIGNAL}`;
}

/** "905 patients", or "12.4 expected". */
function size({ denominator, style }: Pick<FunnelUnit, 'denominator' | 'style'>): string {
  if (style.kind === 'ratio') return `${number(denominator)} expected`;
  return style.kind === 'rate' ? `${number(denominator)} ${style.unit ?? 'patients'}` : people(denominator, style);
}

function counts(pointed: FunnelUnit): string {
  const { numerator, denominator, style } = pointed;
  if (numerator === undefined) return size(pointed);
  if (style.kind === 'ratio') return `${number(numerator)} against ${number(denominator)} expected`;
  return shareText(numerator, denominator, style);
}

const who = ({ name, own, unit }: FunnelUnit): string => (own ? noun(unit).own : (name ?? noun(unit).a));

const denominatorNoun = ({ kind, counted: words, unit }: FunnelUnit['style']): string =>
  kind === 'ratio' ? 'expected events' : kind === 'rate' ? (unit ?? 'patients') : (words?.other ?? 'patients');

/** The words of the funnel in English. */
export const funnel: FunnelMessages = {
  title,
  summary,
  reading,
  obstacle: { heading: 'No funnel for these figures', text: (obstacle, unit) => OBSTACLES[obstacle](noun(unit).other) },
  context: { label: `${CONTEXT}: context`, shortLabel: CONTEXT },
  signal: { label: `${SIGNAL}: signal`, shortLabel: SIGNAL },
  centre: ({ centre, style }) => {
    const label = `${style.kind === 'ratio' ? 'Expected' : 'Pooled'} ${withUnit(centre, style)}`;
    return { label, shortLabel: label };
  },
  centreName: (frame, style) => capital(centreWords({ ...frame, style })),
  denominators: (unit, style) => `${denominatorNoun(style)} per ${noun(unit).one}`,
  denominator: (value) => formatsFor('en').number(value, { digits: 2 }),
  times: (count) => `×${formatsFor('en').integer(count)}`,
  zone,
  table: { lower: `Lower ${SIGNAL} limit`, upper: `Upper ${SIGNAL} limit`, zone: 'Position' },
  label: (indicator, units, unit, style) =>
    `${capital(noun(unit).other)} in the order of their number of ${denominatorNoun(style)}: ${indicator}. ${counted(units, unit)}`,
  spoken: (pointed) =>
    `${who(pointed)}: ${spoken(pointed.value, pointed.style)}, ${counts(pointed)}, ${zone(pointed.zone, pointed.side)}.`,
  counts,
  detail: ({ zone: place, side, limits: { lower, upper }, style }) =>
    `Lies ${zone(place, side)}. The ${SIGNAL} limits here are ${bare(lower, style)} and ${withUnit(upper, style)}.`,
  group: ({ count, unit, from, to, lowest, highest, style, signal, own }) =>
    [
      `${counted(count, unit)} with ${number(from)}–${number(to)} ${denominatorNoun(style)}`,
      `from ${bare(lowest, style)} to ${spoken(highest, style)}`,
      ...(signal > 0 ? [`${formatsFor('en').integer(signal)} outside ${SIGNAL}`] : []),
      ...(own ? [`${noun(unit).own.toLowerCase()} is among them`] : []),
    ].join(', ') + '.',
};
