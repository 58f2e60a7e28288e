import type { Direction, UnitKind } from '@klyngekit/schema';
import type { UnitFrame, ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { digitsOf, toStep } from '../value-digits.js';

/** The nouns of each kind of unit. */
interface UnitNoun {
  readonly one: string;
  readonly other: string;
  /** With its article. */
  readonly a: string;
  readonly own: string;
}

const UNITS: Readonly<Record<UnitKind, UnitNoun>> = {
  practice: { one: 'praksis', other: 'praksis', a: 'En praksis', own: 'Jeres praksis' },
  cluster: { one: 'klynge', other: 'klynger', a: 'En klynge', own: 'Jeres klynge' },
  municipality: { one: 'kommune', other: 'kommuner', a: 'En kommune', own: 'Jeres kommune' },
  region: { one: 'region', other: 'regioner', a: 'En region', own: 'Jeres region' },
  nation: { one: 'land', other: 'lande', a: 'Et land', own: 'Jeres land' },
};

export const noun = (unit: UnitKind): UnitNoun => UNITS[unit];

export const counted = (count: number, unit: UnitKind): string => {
  const formats = formatsFor('da');
  return `${formats.integer(count)} ${UNITS[unit][formats.plural(count)]}`;
};

/** The name of a shaded band. */
export const middleHalf = 'Midterste halvdel';

export const medianName = ({ unit, oneCluster }: UnitFrame): string =>
  oneCluster ? 'klyngens median' : `median af ${UNITS[unit].other}`;

/** A count of people or events; a producer's derived count may be fractional. */
export const number = (count: number): string => formatsFor('da').number(count, { digits: 1 });

/** People: "24 patienter", "1 patient". */
export function people(count: number, { counted: words }: ValueStyle): string {
  const form = formatsFor('da').plural(count);
  const word = words?.[form] ?? (form === 'one' ? 'patient' : 'patienter');
  return `${number(count)} ${word}`;
}

/** Counts in words: "24 af 50 patienter", or of a rate "1.312 recepter hos 5.100 patienter". */
export function shareText(numerator: number, denominator: number, style: ValueStyle): string {
  if (style.kind !== 'rate') return `${number(numerator)} af ${people(denominator, style)}`;
  return `${people(numerator, style)} hos ${number(denominator)} ${style.unit ?? 'patienter'}`;
}

/** What is counted, in the plural. */
export const countedNoun = ({ counted: words }: ValueStyle): string => words?.other ?? 'patienter';

/** The number alone, without its unit. */
export function bare(value: number, style: ValueStyle): string {
  const shown = toStep(value, style.step);
  const { number, points } = formatsFor('da');
  if (style.kind === 'proportion') return points(shown, shape(style.step * 100));
  return number(shown, shape(style.step));
}

export function withUnit(value: number, style: ValueStyle): string {
  if (style.kind === 'proportion') {
    return formatsFor('da').percent(toStep(value, style.step), shape(style.step * 100));
  }
  const unit = style.kind === 'mean' || style.kind === 'count' ? style.unit : undefined;
  return unit === undefined ? bare(value, style) : `${bare(value, style)} ${unit}`;
}

/** A figure that stands alone: one of a rate says what it is of, which within a picture its heading does. */
export const inFull = (value: number, style: ValueStyle): string =>
  style.kind === 'rate' ? spoken(value, style) : withUnit(value, style);

/** A tick of an axis, as fine as it is; the first and the last carry the unit of a proportion. */
export function tick(value: number, style: ValueStyle, atEnd: boolean): string {
  const { number: plain, points } = formatsFor('da');
  if (style.kind !== 'proportion') return plain(value, { digits: 6 });
  return `${points(value, { digits: 6 })}${atEnd ? '\u00a0%' : ''}`;
}

export function spoken(value: number, style: ValueStyle): string {
  if (style.kind === 'proportion') return `${bare(value, style)} procent`;
  if (style.kind === 'rate') return `${bare(value, style)} ${per(style)}`;
  return withUnit(value, style);
}

/** "pr. 1.000 patienter". */
export const per = ({ multiplier, unit }: ValueStyle): string =>
  `pr.\u00a0${formatsFor('da').integer(multiplier)} ${unit ?? 'patienter'}`;

function shape(step: number): { digits: number; minDigits: number } {
  const digits = digitsOf(step);
  return { digits, minDigits: digits };
}

const DIRECTION: Readonly<Record<Direction, string>> = {
  higher: 'Højere er bedre.',
  lower: 'Lavere er bedre.',
  none: 'Ingen rigtig retning.',
};

/** The direction as a sentence. */
export const direction = (way: Direction): string => DIRECTION[way];

/** Targets that found no room in a picture. */
export const otherTargets = (labels: readonly string[]): string => `Andre mål: ${formatsFor('da').list(labels)}.`;
