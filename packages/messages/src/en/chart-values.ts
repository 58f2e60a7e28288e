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
  practice: { one: 'practice', other: 'practices', a: 'A practice', own: 'Your practice' },
  cluster: { one: 'cluster', other: 'clusters', a: 'A cluster', own: 'Your cluster' },
  municipality: { one: 'municipality', other: 'municipalities', a: 'A municipality', own: 'Your municipality' },
  region: { one: 'region', other: 'regions', a: 'A region', own: 'Your region' },
  nation: { one: 'country', other: 'countries', a: 'A country', own: 'Your country' },
};

export const noun = (unit: UnitKind): UnitNoun => UNITS[unit];

export const counted = (count: number, unit: UnitKind): string => {
  const formats = formatsFor('en');
  return `${formats.integer(count)} ${UNITS[unit][formats.plural(count)]}`;
};

/** What a shaded band is. */
export const middleHalf = 'Middle half';

export const medianName = ({ unit, oneCluster }: UnitFrame): string =>
  oneCluster ? 'the cluster’s median' : `the median of ${UNITS[unit].other}`;

/** A count of people or events; a producer's derived count may be fractional. */
export const number = (count: number): string => formatsFor('en').number(count, { digits: 1 });

/** People: "24 patients", "1 patient". */
export function people(count: number, { counted: words }: ValueStyle): string {
  const form = formatsFor('en').plural(count);
  const word = words?.[form] ?? (form === 'one' ? 'patient' : 'patients');
  return `${number(count)} ${word}`;
}

/** Counts in words: "24 of 50 patients", or of a rate "1,312 prescriptions among 5,100 patients". */
export function shareText(numerator: number, denominator: number, style: ValueStyle): string {
  if (style.kind !== 'rate') return `${number(numerator)} of ${people(denominator, style)}`;
  return `${people(numerator, style)} among ${number(denominator)} ${style.unit ?? 'patients'}`;
}

/** What is counted, in the plural. */
export const countedNoun = ({ counted: words }: ValueStyle): string => words?.other ?? 'patients';

/** The number alone, without its unit. */
export function bare(value: number, style: ValueStyle): string {
  const shown = toStep(value, style.step);
  const { number, points } = formatsFor('en');
  if (style.kind === 'proportion') return points(shown, shape(style.step * 100));
  return number(shown, shape(style.step));
}

export function withUnit(value: number, style: ValueStyle): string {
  if (style.kind === 'proportion') {
    return formatsFor('en').percent(toStep(value, style.step), shape(style.step * 100));
  }
  const unit = style.kind === 'mean' || style.kind === 'count' ? style.unit : undefined;
  return unit === undefined ? bare(value, style) : `${bare(value, style)} ${unit}`;
}

/** A figure that stands alone: one of a rate says what it is of, which within a picture its heading does. */
export const inFull = (value: number, style: ValueStyle): string =>
  style.kind === 'rate' ? spoken(value, style) : withUnit(value, style);

/** A tick of an axis, as fine as it is; the first and the last carry the unit of a proportion. */
export function tick(value: number, style: ValueStyle, atEnd: boolean): string {
  const { number: plain, points } = formatsFor('en');
  if (style.kind !== 'proportion') return plain(value, { digits: 6 });
  return `${points(value, { digits: 6 })}${atEnd ? '%' : ''}`;
}

export function spoken(value: number, style: ValueStyle): string {
  if (style.kind === 'proportion') return `${bare(value, style)} per cent`;
  if (style.kind === 'rate') return `${bare(value, style)} ${per(style)}`;
  return withUnit(value, style);
}

/** "per 1,000 patients". */
export const per = ({ multiplier, unit }: ValueStyle): string =>
  `per ${formatsFor('en').integer(multiplier)} ${unit ?? 'patients'}`;

function shape(step: number): { digits: number; minDigits: number } {
  const digits = digitsOf(step);
  return { digits, minDigits: digits };
}

const DIRECTION: Readonly<Record<Direction, string>> = {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  none: 'No right direction.',
};

/** The direction as a sentence. */
export const direction = (way: Direction): string => DIRECTION[way];

/** Targets that found no room in a picture. */
export const otherTargets = (labels: readonly string[]): string => `Other targets: ${formatsFor('en').list(labels)}.`;
