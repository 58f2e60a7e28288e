import type { Indicator, OwnFigure, RoundPeriod } from '@klyngekit/schema';
import { defaultMultiplier } from '@klyngekit/schema';
import { poissonInterval, rateInterval, wilsonInterval } from '@klyngekit/statistics';
import type { Interval } from '@klyngekit/statistics';
import type { PracticeFigure } from './practice-figure.js';

/** Confidence level of intervals that the file does not bring along. */
const usualLevel = 0.95;

/** What all own figures of a round have in common. */
export interface OwnFigureFrame {
  readonly roundId: string;
  readonly indicator: Indicator;
  readonly period: RoundPeriod;
  /** Confidence level of the limits in the file. */
  readonly level: number | undefined;
  /** Whether `value` columns hold something else than the quotient of the counts. */
  readonly isStated: boolean;
  readonly synthetic: boolean | undefined;
}

/** The interval of counts: Wilson for a proportion, exact Poisson for a rate, ratio or count; undefined without counts. */
function countInterval({ kind, multiplier }: Indicator, figure: PracticeFigure): Interval | undefined {
  const { numerator, denominator } = figure;
  if (numerator === undefined) return undefined;
  if (kind === 'count') return poissonInterval(numerator, { level: usualLevel });
  if (denominator === undefined) return undefined;
  if (kind === 'proportion') return wilsonInterval(numerator, denominator, { level: usualLevel });
  return rateInterval(numerator, denominator, {
    level: usualLevel,
    multiplier: kind === 'rate' ? (multiplier ?? defaultMultiplier) : 1,
  });
}

function limitsOf(figure: PracticeFigure, { indicator, level, isStated }: OwnFigureFrame) {
  const { lower, upper } = figure;
  if (lower !== undefined && upper !== undefined) return { lower, upper, level: level ?? usualLevel };
  const computed = isStated ? undefined : countInterval(indicator, figure);
  return computed && { lower: computed.lower, upper: computed.upper, level: usualLevel };
}

/** The same fields without those that are undefined. */
function present<T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}

/** One practice's own figure in full, for it alone. It may see what rests on few patients too. */
export function ownFigureOf(figure: PracticeFigure, rowId: string | undefined, frame: OwnFigureFrame): OwnFigure {
  const { roundId, indicator, period, synthetic } = frame;
  const { numerator, denominator, value, choices, absence } = figure;
  const limits = absence === undefined && value !== undefined ? limitsOf(figure, frame) : undefined;
  const { multiplier } = indicator;
  return {
    schema: 'klynge.egen/1',
    roundId,
    indicator: indicator.id,
    kind: indicator.kind,
    period,
    ...present({ rowId, multiplier, denominator, synthetic, ...limits }),
    ...(absence === undefined ? present({ numerator, value, choices }) : { status: absence }),
  };
}
