import type { Indicator } from '@klyngekit/schema';
import { estimateDifference, newcombeDifference, type Count } from '@klyngekit/statistics';
import { countInterval, rateMultiplier, type ValueFigure } from './figures.js';
import { isCounted, isQuotient } from './funnel-obstacle.js';

/** A change from one period to another, in the unit of the values. */
export interface Change {
  readonly difference: number;
  /** 95 % interval, where counts or the producer's own intervals give one. */
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  /** 99.8 % interval, from counts only. */
  readonly wide: { readonly lower: number; readonly upper: number } | undefined;
}

/** What a figure of a change is made from. */
export type Figure = Pick<ValueFigure, 'value' | 'interval' | 'numerator' | 'denominator'>;

/** Confidence levels: what is drawn, and from where on a change is called more than chance. */
const LEVELS = { shown: 0.95, signal: 0.998 } as const;

/**
 * The change of one figure: Newcombe's interval for proportions of counts; for rates and ratios of counts, and from the
 * producer's own intervals, the one that is recovered from both. Both take the two periods as independent.
 */
export function changeOf(before: Figure, after: Figure, indicator: Indicator): Change {
  const difference = after.value - before.value;
  if (haveCounts(before, after, indicator)) {
    return {
      difference,
      interval: countedDifference(before, after, indicator, LEVELS.shown),
      wide: countedDifference(before, after, indicator, LEVELS.signal),
    };
  }
  const bounded = [before, after].map(({ value, interval }) => interval && held(value, interval));
  const [first, second] = bounded;
  return { difference, interval: first && second && estimateDifference(second, first), wide: undefined };
}

/** A producer's rounded limits may lie just inside of a value. */
function held(value: number, { lower, upper }: { lower: number; upper: number }) {
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}

function haveCounts(before: Figure, after: Figure, indicator: Indicator): boolean {
  const { kind, standardised } = indicator;
  if (kind !== 'proportion' && kind !== 'rate' && kind !== 'ratio') return false;
  if (standardised && kind !== 'ratio') return false;
  return [before, after].every((figure) => isCounted(figure) && isQuotient(figure, indicator));
}

export const countOf = ({ numerator, denominator }: Figure): Count => ({
  events: numerator ?? 0,
  denominator: denominator ?? 0,
});

/** The interval of the difference of two counted figures at a level. */
function countedDifference(
  before: Figure,
  after: Figure,
  indicator: Indicator,
  level: number,
): { lower: number; upper: number } | undefined {
  if (indicator.kind === 'proportion') {
    const { lower, upper } = newcombeDifference(countOf(after), countOf(before), { level });
    return { lower, upper };
  }
  const [first, second] = [before, after].map((figure) => {
    const interval = countInterval(indicator, figure, level);
    const value = ((figure.numerator ?? 0) * rateMultiplier(indicator)) / (figure.denominator ?? 1);
    return interval && held(value, interval);
  });
  return first && second && estimateDifference(second, first);
}
