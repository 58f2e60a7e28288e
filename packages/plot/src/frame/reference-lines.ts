import type {
  Benchmark,
  ComparatorDefinition,
  ComparatorScope,
  Indicator,
  LocalisedText,
  Target,
} from '@klyngekit/schema';

/** A figure from a larger frame, ready to be drawn as a line. */
export interface ReferenceFigure {
  readonly id: string;
  readonly scope: ComparatorScope;
  readonly definition: ComparatorDefinition;
  /** The producer's name for it; that of a closed round follows from scope and definition. */
  readonly name: LocalisedText | undefined;
  readonly value: number;
}

/** The comparators that the file gives for one indicator and period, in file order. */
export function comparatorsOf(benchmark: Benchmark, indicator: string, period: string): readonly ReferenceFigure[] {
  return (benchmark.comparators ?? []).filter((entry) => entry.indicator === indicator && entry.period === period);
}

/**
 * The targets that hold on a day, lowest first. Owners are kept apart: equal levels of two owners stay two targets.
 *
 * @param day - YYYY-MM-DD, usually the last day of the period
 */
export function targetsOn(indicator: Indicator, day: string): readonly Target[] {
  return (indicator.targets ?? [])
    .filter((target) => (target.validFrom ?? '') <= day && day <= (target.validTo ?? '9999-12-31'))
    .sort((a, b) => targetLevel(a, indicator) - targetLevel(b, indicator));
}

/** The levels at which a target is drawn: one, or the edges of its band. */
export function targetLevels({ value, lower, upper }: Target): readonly number[] {
  return [value, lower, upper].filter((level) => level !== undefined);
}

/**
 * The level that counts as reaching a target: the level itself, or the edge of the band that is nearest to the worse
 * side. A band of an indicator without direction counts from its lower edge.
 */
export function targetLevel({ value, lower, upper }: Target, { direction }: Indicator): number {
  return value ?? (direction === 'lower' ? (upper ?? lower) : (lower ?? upper)) ?? Number.NaN;
}

/** What a value lacks to reach a target. */
export interface Shortfall {
  /** The level, or the edge of the band, that is missed. */
  readonly level: number;
  /** Which way it lies from the value. */
  readonly direction: 'higher' | 'lower';
}

/**
 * What a value lacks to reach a target: null when it reaches it, undefined where the target is a level and the indicator
 * has no right direction. A band can be missed on either side, whatever the direction.
 */
export function shortfall(value: number, target: Target, { direction }: Indicator): Shortfall | null | undefined {
  const { lower = -Infinity, upper = Infinity } = target;
  if (target.value === undefined) {
    if (value < lower) return { level: lower, direction: 'higher' };
    return value > upper ? { level: upper, direction: 'lower' } : null;
  }
  if (direction === 'none') return undefined;
  const missed = direction === 'higher' ? value < target.value : value > target.value;
  return missed ? { level: target.value, direction } : null;
}
