import type { ChangeCounts, ChangeFigure, ChangeFindings, ChangeMessages, ChangePlace } from '../change.js';
import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { toStep } from '../value-digits.js';
import { points } from './chart-closed.js';
import { capital } from './chart-sentences.js';
import { bare, counted, noun, number, people, spoken, withUnit } from './chart-values.js';
import { periodName } from './periods.js';

/** The size of a change: "13 procentpoint", "2,5 dage". */
function amount(difference: number, style: ValueStyle): string {
  const size = bare(Math.abs(difference), style);
  if (style.kind === 'proportion') return `${size} procentpoint`;
  return withUnit(Math.abs(difference), style);
}

const isNone = (difference: number, style: ValueStyle): boolean => toStep(difference, style.step) === 0;
/** Whether nothing of a change is seen: it rounds to nothing, or its two figures are shown alike. */
const isUnmoved = ({ before, after, difference }: ChangeFigure, style: ValueStyle): boolean =>
  isNone(difference, style) || bare(before, style) === bare(after, style);
const verb = (difference: number): string => (difference > 0 ? 'steg' : 'faldt');

function signed(difference: number, style: ValueStyle): string {
  const text = bare(Math.abs(difference), style);
  if (isNone(difference, style)) return text;
  return `${difference < 0 ? '−' : '+'}${text}`;
}

/** The limit of an interval: one that rounds to nothing keeps its side, and no digit more is told. */
const limit = (value: number, style: ValueStyle): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${bare(Math.abs(value), style)}`;

const interval = (lower: number, upper: number, style: ValueStyle): string =>
  `${limit(lower, style)} til ${limit(upper, style)}`;

const what = ({ kind }: ValueStyle): string => (kind === 'proportion' ? 'andel' : 'tal');

const whose = ({ unit, style }: ChangeFindings): string =>
  unit === 'practice' ? `Jeres ${what(style)}` : `${noun(unit).own}s ${what(style)}`;

/** Whose change stands beside the own one in the title. */
function beside({ together, oneCluster }: ChangeFindings): string {
  if (together?.kind === 'median') return 'medianen';
  return oneCluster ? 'klyngens' : 'alle samlet';
}

function title(findings: ChangeFindings): string {
  const { own, together, style, ownMissing } = findings;
  if (ownMissing) return 'I mangler et tal i en af perioderne';
  if (!own)
    return together ? togetherTitle(findings) : `${counted(findings.both, findings.unit)} har tal i begge perioder`;
  const none = isUnmoved(own, style);
  // What may be chance is told without a verb of its own.
  if (!none && own.chance !== false) return `${whose(findings)} ${fromTo(own, style)}`;
  const first = none
    ? `${whose(findings)} næsten uændret`
    : `${whose(findings)} ${verb(own.difference)} ${amount(own.difference, style)}`;
  if (!together) return first;
  if (isNone(together.difference, style))
    return none ? `${first}, som ${beside(findings)}` : `${first}, ${beside(findings)} ikke`;
  const size = none ? amount(together.difference, style) : bare(Math.abs(together.difference), style);
  const same = !none && verb(own.difference) === verb(together.difference);
  return `${first}, ${beside(findings)} ${same ? '' : `${verb(together.difference)} `}${size}`;
}

function togetherTitle({ together, oneCluster, unit, both, style }: ChangeFindings): string {
  const name =
    together?.kind === 'median'
      ? oneCluster
        ? 'Klyngens median'
        : 'Medianen'
      : oneCluster
        ? `Klyngens samlede ${what(style)}`
        : `${counted(both, unit)} samlet`;
  if (!together || isUnmoved(together, style)) return `${name} er næsten uændret`;
  const { difference, interval: span } = together;
  const isSure = span !== undefined && !holdsNone(span);
  return isSure ? `${name} ${verb(difference)} ${amount(difference, style)}` : `${name} ${fromTo(together, style)}`;
}

/** "gik fra 44 til 70 procent" */
const fromTo = ({ before, after }: { readonly before: number; readonly after: number }, style: ValueStyle): string =>
  `gik fra ${bare(before, style)} til ${style.kind === 'proportion' ? spoken(after, style) : bare(after, style)}`;

/** From what to what, or what it was both times. */
function course({ kind, before, after }: NonNullable<ChangeFindings['together']>, style: ValueStyle): string {
  const [from, to] = [bare(before, style), bare(after, style)];
  if (kind === 'median')
    return from === to
      ? `Medianen var ${spoken(after, style)} i begge perioder.`
      : `Medianen gik fra ${from} til ${spoken(after, style)}.`;
  return from === to
    ? `Samlet var det ${spoken(after, style)} i begge perioder.`
    : `Samlet gik det fra ${from} til ${spoken(after, style)}.`;
}

function summary(findings: ChangeFindings): readonly string[] {
  const { own, style, together, partial } = findings;
  const early = partial ? ['Seneste periode var ikke slut, da tallene blev trukket; tallene er foreløbige.'] : [];
  if (!own) {
    if (!together) return early;
    const span = together.interval
      ? [`Intervallet går fra ${interval(together.interval.lower, together.interval.upper, style)}${points(style)}.`]
      : [];
    return [course(together, style), ...span, ...early];
  }
  const unmoved = !own.counts && bare(own.before, style) === bare(own.after, style);
  const from = own.counts
    ? `${number(own.counts.before.numerator)} af ${number(own.counts.before.denominator)} til ${number(own.counts.after.numerator)} af ${people(own.counts.after.denominator, style)}`
    : `${bare(own.before, style)} til ${spoken(own.after, style)}`;
  const went = unmoved ? `I havde ${spoken(own.after, style)} i begge perioder.` : `I gik fra ${from}.`;
  return [went, ...chance(findings), ...togetherSentences(findings), ...regression(findings), ...early];
}

const holdsNone = ({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean =>
  lower <= 0 && 0 <= upper;

function chance({ own, style }: ChangeFindings): readonly string[] {
  if (!own) return [];
  const { chance: mayBe, interval: span } = own;
  const none = isUnmoved(own, style);
  const name = none ? 'Ændringen' : own.difference > 0 ? 'Stigningen' : 'Faldet';
  const ending = name === 'Faldet' ? 't' : '';
  const runs = span && `går fra ${interval(span.lower, span.upper, style)}${points(style)}`;
  const told = runs === undefined ? '' : `: intervallet ${runs}`;
  if (mayBe === undefined) return runs === undefined ? [] : [`${name} er usikker${ending}${told}.`];
  if (!mayBe) return [`${name} er større, end tilfældige udsving kan forklare${told}.`];
  // Beyond 95 % and within 99.8 %: an interval without zero is no contradiction.
  const although = span && !holdsNone(span) ? `, selv om 95\u00a0%-intervallet ${runs}` : told;
  return [`${name} kan være tilfældig${ending}${although}.`];
}

/** How all together went, which is the row beside the own one, and whether the own change is another than the others'. */
function togetherSentences({ likeOthers, together, oneCluster, style }: ChangeFindings): readonly string[] {
  if (likeOthers === undefined || !together) return [];
  const { kind, difference, before, after } = together;
  const name = kind === 'median' ? 'Medianen' : oneCluster ? 'Klyngen' : 'Alle';
  const all = kind === 'median' ? '' : ' samlet';
  const still = kind !== 'median' && !oneCluster ? 'uændrede' : 'uændret';
  return [
    isNone(difference, style)
      ? `${name} er${all} næsten ${still}.`
      : `${name} gik${all} fra ${bare(before, style)} til ${spoken(after, style)}.`,
    likeOthers
      ? 'At jeres ændring er en anden end de andres, kan være tilfældigt.'
      : 'Jeres ændring er en anden end de andres, ud over hvad tilfældige udsving kan forklare.',
  ];
}

const regression = ({ extreme }: ChangeFindings): readonly string[] =>
  extreme ? ['I begyndte langt fra midten. Sådan et tal nærmer sig ofte midten af sig selv.'] : [];

function reading(findings: ChangeFindings, others: 'full' | 'plain' | 'line' | undefined): string {
  const { method, single, unit, own, both, roundedApart } = findings;
  const marks = others === 'line' ? [`Hver streg er én ${noun(unit).one}; prikken er det seneste tal.`] : [];
  const order = others === undefined || both < 2 ? [] : ['Rækkefølgen følger det seneste tal og er ikke en placering.'];
  const how =
    method === 'newcombe'
      ? ['Newcombes 95\u00a0%-interval forudsætter to uafhængige grupper. Det er omtrentligt, når patienter går igen.']
      : method === 'recovered'
        ? ['95\u00a0%-intervallet forudsætter to uafhængige perioder. Det er omtrentligt, når patienter går igen.']
        : ['Tallene har intet interval; ændringen kan være tilfældig.'];
  const rounded = roundedApart ? ['Ændringen er regnet, før tallene er afrundet.'] : [];
  const own998 = own?.chance === undefined ? [] : ['En ændring kaldes først større end tilfældig ved 99,8\u00a0%.'];
  const middle = 'Et usædvanligt tal nærmer sig ofte midten af sig selv; sammenlign derfor altid med de andre.';
  const left = single > 0 ? [`${capital(counted(single, unit))} med kun det ene tal er ikke med.`] : [];
  return [...marks, ...order, ...rounded, ...how, ...own998, middle, ...left].join(' ');
}

const counts = ({ before, after }: ChangeCounts): string =>
  `${number(before.numerator)} af ${number(before.denominator)} → ${number(after.numerator)} af ${number(after.denominator)}`;

function changeText({ difference, style, interval: span }: ChangePlace): string {
  const unit = points(style);
  const limits = span ? `, mellem ${limit(span.lower, style)} og ${limit(span.upper, style)} (95\u00a0%)` : '';
  return `${signed(difference, style)}${unit}${limits}`;
}

/** The words of before and after in Danish. */
export const change: ChangeMessages = {
  title,
  summary,
  reading,
  obstacle: {
    heading: 'Ingen før og efter for disse tal',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'To tal for den samme praksis er lettere at genkende end ét. Derfor vises de ikke, når flere ser med.'
        : 'Før og efter kræver tal fra to lige lange perioder, der ikke overlapper.',
  },
  shown: (both, unit) => `${capital(counted(both, unit))} har tal i begge perioder.`,
  period: periodName,
  change: signed,
  interval: (lower, upper, style) => `(${interval(lower, upper, style)})`,
  changeTick: (difference, style) => {
    const { signed: plain, points } = formatsFor('da');
    return style.kind === 'proportion'
      ? points(difference, { digits: 6, signed: true })
      : plain(difference, { digits: 6 });
  },
  changes: ({ kind, unit }, intervals) => {
    const measured =
      kind === 'proportion' ? ' i procentpoint' : unit !== undefined && kind !== 'rate' ? ` i ${unit}` : '';
    return `Ændring${measured}${intervals ? ' (95\u00a0%-interval)' : ''}`;
  },
  counts,
  basis: people,
  others: (count, unit) => ({ name: 'De andre', basis: counted(count, unit) }),
  table: {
    who: 'Hvem',
    change: ({ kind }) => `Ændring${kind === 'proportion' ? ' i procentpoint' : ''}`,
    lower: 'Nedre 95\u00a0%-grænse',
    upper: 'Øvre 95\u00a0%-grænse',
  },
  label: (indicator, rows, { before, after }) =>
    `Før og efter: ${indicator}. ${periodName(before)} og ${periodName(after)}, ${formatsFor('da').integer(rows)} rækker`,
  help: (own) =>
    ['Piletaster flytter.', 'Enter fastholder, Esc slipper.', ...(own ? ['O går til jeres egen.'] : [])].join(' '),
  spoken: (place) => {
    const { name, before, after, style, periods } = place;
    return `${name}: ${bare(before, style)} i ${periodName(periods[0])}, ${spoken(after, style)} i ${periodName(periods[1])}. Ændring ${changeText(place)}.`;
  },
  detail: (place) => [`Ændring ${changeText(place)}.`, ...(place.counts ? [`${counts(place.counts)}.`] : [])].join(' '),
};
