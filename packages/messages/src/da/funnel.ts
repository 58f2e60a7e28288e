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

const NBSP = '\u00a0';
const CONTEXT = `95${NBSP}%`;
const SIGNAL = `99,8${NBSP}%`;
/** From this many expected outside the 95 % limits the number is told, below it the chance of at least one. */
const TOLD_AS_NUMBER = 2;

const OBSTACLES: Readonly<Record<FunnelObstacle, (units: string) => string>> = {
  closed: () => 'En tragt viser, hvor mange patienter hver praksis har. Den vises ikke, når flere ser med.',
  kind: () => 'En tragt kræver en andel, en rate eller et forhold.',
  'no-denominators': () => 'En tragt kræver tæller og nævner for alle, og dem har filen ikke.',
  'no-expected': () => 'En tragt kræver observeret og forventet antal for alle, og dem har filen ikke.',
  adjusted: () =>
    'Tallene er justeret og kan ikke regnes ud af tæller og nævner. Så findes der ingen grænser at tegne.',
  'too-few': (units) => `En tragt kræver mindst fem ${units} med et tal.`,
  'no-variation': () => 'Tallet er 0 eller 100 procent hos alle. Så har tilfældet intet at flytte.',
};

const SHARED = {
  none: undefined,
  counted: 'Et tal efter × siger, hvor mange der ligger tæt på samme sted.',
  covered: 'Nogle prikker dækker hinanden.',
} as const;

/** Limits that are widened hold what units usually differ by, which is more than chance. */
const variation = ({ overdispersion }: Pick<FunnelFindings, 'overdispersion'>): string =>
  overdispersion ? 'den almindelige variation' : 'tilfældige udsving';

function title(findings: FunnelFindings): string {
  const { own, unit, units, signal, context, overdispersion } = findings;
  const inside = overdispersion ? 'den almindelige variation' : 'de tilfældige udsving';
  const may = overdispersion ? 'kan høre til den almindelige variation' : 'kan være tilfældig';
  if (typeof own === 'string') return OWN_ABSENT[own];
  if (own) {
    const [we, whose] = unit === 'practice' ? ['I', 'Jeres forskel'] : [noun(unit).own, `${noun(unit).own}s forskel`];
    if (own.zone === 'within') return `${we} ligger inden for ${inside}`;
    if (own.zone === 'context') return `${whose} ${may}`;
    return `${we} ligger ${own.side === 'above' ? 'højere' : 'lavere'}, end ${variation(findings)} kan forklare`;
  }
  if (signal === 0) {
    if (context === 0) return `Alle ligger inden for ${inside}`;
    if (findings.moreThanChance) return `${outsiders(findings)} ligger uden for ${CONTEXT}-grænserne`;
    return `Forskellene ${overdispersion ? may : 'kan være tilfældige'}`;
  }
  return `${someUnits(signal, units, unit)} ligger uden for ${inside}`;
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function someUnits(count: number, all: number, unit: FunnelFindings['unit']): string {
  if (count === all) return `Alle ${noun(unit).other}`;
  return count === 1 ? `Én ${noun(unit).one}` : counted(count, unit);
}

function summary(findings: FunnelFindings): readonly string[] {
  const { own, style, centre, units, unit, signal } = findings;
  const held = `${centreWords(findings)} er det ${inFull(centre, style)}`;
  if (own && typeof own !== 'string') {
    const figure = ownFigure(own, style);
    const others = signal - (own.zone === 'signal' ? 1 : 0);
    return [
      `Hos jer er det ${figure}; ${held}.`,
      ownSentence(own.zone, findings),
      ...otherSentence(others, findings),
      ...chance(findings),
    ];
  }
  const beyond =
    signal === 0
      ? `Alle ${counted(units, unit)} ligger inden for ${SIGNAL}-grænserne.`
      : `Længere ude, end ${variation(findings)} kan forklare, ligger ${inSentence(someUnits(signal, units, unit))}.`;
  return [`${capital(held)}.`, beyond, ...chance(findings)];
}

function ownSentence(zone: FunnelZone, findings: FunnelFindings): string {
  if (zone === 'signal') return `Forskellen er større, end ${variation(findings)} kan forklare.`;
  const may = findings.overdispersion ? 'kan høre til den almindelige variation' : 'kan være tilfældig';
  return zone === 'within'
    ? `Forskellen ${may}.`
    : `I ligger uden for ${CONTEXT}-grænserne, men inden for ${SIGNAL}: forskellen ${may}.`;
}

function otherSentence(others: number, findings: FunnelFindings): readonly string[] {
  if (others === 0) return [];
  const { unit } = findings;
  const who =
    others === 1 ? `én anden ${noun(unit).one}` : `${formatsFor('da').integer(others)} andre ${noun(unit).other}`;
  return [`Desuden ligger ${who} længere ude, end ${variation(findings)} kan forklare.`];
}

/** Told above the picture where somebody lies between the limits and could be taken for a signal; else in the caption. */
function isTempting({ own, context, signal }: FunnelFindings): boolean {
  return own && typeof own !== 'string' ? own.zone === 'context' : context > 0 && signal === 0;
}

function chance(findings: FunnelFindings): readonly string[] {
  if (!isTempting(findings)) return [];
  return findings.moreThanChance
    ? [
        `I alt ligger ${outsiders(findings)} uden for ${CONTEXT}-grænserne; det er flere, end tilfældige udsving kan forklare.`,
      ]
    : [`${falseAlarms(findings)}.`];
}

/** "7 af 13 praksis": those outside 95 %. */
const outsiders = ({ context, signal, units, unit }: FunnelFindings): string =>
  `${formatsFor('da').integer(context + signal)} af ${counted(units, unit)}`;

/** "Blandt 15 ens praksis er der 49 % chance for, at mindst én ligger uden for 95 %" */
function falseAlarms({ units, unit, falseAlarms: { expected, atLeastOne } }: FunnelFindings): string {
  const alike = `Blandt ${formatsFor('da').integer(units)} ens ${noun(unit).other}`;
  if (expected >= TOLD_AS_NUMBER)
    return `${alike} ligger cirka ${formatsFor('da').integer(Math.round(expected))} tilfældigt uden for ${CONTEXT}`;
  const share = formatsFor('da').percent(atLeastOne);
  return `${alike} er der ${share} chance for, at mindst én ligger uden for ${CONTEXT}`;
}

function reading(findings: FunnelFindings, { dense, ringed, sharing }: FunnelReading): string {
  const { unit } = findings;
  const dots = dense
    ? `Prikkerne ligger så tæt, at de kan dække flere ${noun(unit).other}; de kraftigste dækker flest.`
    : `Hver prik er én ${noun(unit).one}${ringed ? `; en ring viser, at den ligger uden for ${SIGNAL}` : ''}.`;
  const shared = dense ? undefined : SHARED[sharing];
  const signal = isTempting(findings)
    ? `Kun ${SIGNAL} er et signal${findings.moreThanChance ? ' om den enkelte' : ''}.`
    : `${falseAlarms(findings)}; derfor er kun ${SIGNAL} et signal.`;
  return [dots, ...(shared === undefined ? [] : [shared]), limits(findings), signal].join(' ');
}

function limits({ distribution, overdispersion, style, unit }: FunnelFindings): string {
  const around = style.kind === 'ratio' ? 'det forventede' : 'det samlede tal';
  if (!overdispersion) {
    const kind = distribution === 'binomial' ? 'binomialgrænser' : 'Poissongrænser';
    return `Grænserne er eksakte ${kind} om ${around}, uden justering for overspredning.`;
  }
  const { tau2, k, basis } = overdispersion;
  const many = counted(k, unit);
  const where =
    basis === 'file'
      ? `alle ${many} i filen`
      : basis === 'shown'
        ? `de ${many}, der er vist`
        : `${basis.name} (${formatsFor('da').integer(k)})`;
  const size = formatsFor('da').number(tau2, { digits: tau2 < 0.001 ? 6 : 4 });
  return `Grænserne om ${around} er gjort bredere, fordi ${noun(unit).other} er mere forskellige end ved ren tilfældighed. Overspredningen (τ²\u00a0=\u00a0${size}) er skønnet på ${where}.`;
}

function centreWords({ unit, oneCluster, style }: Pick<FunnelFindings, 'unit' | 'oneCluster' | 'style'>): string {
  if (style.kind === 'ratio') return 'ud fra det forventede';
  return oneCluster ? 'samlet for klyngen' : `samlet for alle ${noun(unit).other}`;
}

function zone(place: FunnelZone, side: FunnelSide): string {
  if (place === 'within') return `inden for ${CONTEXT}`;
  const where = side === 'above' ? 'over' : 'under';
  return place === 'context' ? `${where} ${CONTEXT}, inden for ${SIGNAL}` : `${where} ${SIGNAL}`;
}

/** "905 patienter", or "12,4 forventede". */
function size({ denominator, style }: Pick<FunnelUnit, 'denominator' | 'style'>): string {
  if (style.kind === 'ratio') return `${number(denominator)} forventede`;
  return style.kind === 'rate' ? `${number(denominator)} ${style.unit ?? 'patienter'}` : people(denominator, style);
}

function counts(pointed: FunnelUnit): string {
  const { numerator, denominator, style } = pointed;
  if (numerator === undefined) return size(pointed);
  if (style.kind === 'ratio') return `${number(numerator)} mod ${number(denominator)} forventede`;
  return shareText(numerator, denominator, style);
}

const who = ({ name, own, unit }: FunnelUnit): string => (own ? noun(unit).own : (name ?? noun(unit).a));

const denominatorNoun = ({ kind, counted: words, unit }: FunnelUnit['style']): string =>
  kind === 'ratio' ? 'forventede tilfælde' : kind === 'rate' ? (unit ?? 'patienter') : (words?.other ?? 'patienter');

/** The words of the funnel in Danish. */
export const funnel: FunnelMessages = {
  title,
  summary,
  reading,
  obstacle: { heading: 'Ingen tragt for disse tal', text: (obstacle, unit) => OBSTACLES[obstacle](noun(unit).other) },
  context: { label: `${CONTEXT}: baggrund`, shortLabel: CONTEXT },
  signal: { label: `${SIGNAL}: signal`, shortLabel: SIGNAL },
  centre: ({ centre, style }) => {
    const label = `${style.kind === 'ratio' ? 'Forventet' : 'Samlet'} ${withUnit(centre, style)}`;
    return { label, shortLabel: label };
  },
  centreName: (frame, style) => (style.kind === 'ratio' ? 'Forventet' : capital(centreWords({ ...frame, style }))),
  denominators: (unit, style) => `${denominatorNoun(style)} pr. ${noun(unit).one}`,
  denominator: (value) => formatsFor('da').number(value, { digits: 2 }),
  times: (count) => `×${formatsFor('da').integer(count)}`,
  zone,
  table: { lower: `Nedre ${SIGNAL}-grænse`, upper: `Øvre ${SIGNAL}-grænse`, zone: 'Placering' },
  label: (indicator, units, unit, style) =>
    `${capital(noun(unit).other)} i rækkefølge efter antal ${denominatorNoun(style)}: ${indicator}. ${counted(units, unit)}`,
  spoken: (pointed) =>
    `${who(pointed)}: ${spoken(pointed.value, pointed.style)}, ${counts(pointed)}, ${zone(pointed.zone, pointed.side)}.`,
  counts,
  detail: ({ zone: place, side, limits: { lower, upper }, style }) =>
    `Ligger ${zone(place, side)}. ${SIGNAL}-grænserne er her ${bare(lower, style)} og ${withUnit(upper, style)}.`,
  group: ({ count, unit, from, to, lowest, highest, style, signal, own }) =>
    [
      `${counted(count, unit)} med ${number(from)}–${number(to)} ${denominatorNoun(style)}`,
      `fra ${bare(lowest, style)} til ${spoken(highest, style)}`,
      ...(signal > 0 ? [`${formatsFor('da').integer(signal)} uden for ${SIGNAL}`] : []),
      ...(own ? [`${noun(unit).own.toLowerCase()} er iblandt`] : []),
    ].join(', ') + '.',
};
