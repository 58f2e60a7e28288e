import type { Benchmark, ComparatorDefinition, ComparatorScope, Indicator, LocalisedText, Target } from '@klyngekit/schema';

/** A figure from a larger frame, ready to be drawn as a line. */
export interface ReferenceFigure {
  readonly id: string;
  readonly scope: ComparatorScope;
  readonly definition: ComparatorDefinition;
  readonly name: LocalisedText;
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
    .slice()
    .sort((a, b) => targetLevel(a, indicator) - targetLevel(b, indicator));
}

/**
 * The level that counts as reaching a target: the level itself, or the edge of the band that is nearest to the worse
 * side. A band of an indicator without direction counts from its lower edge.
 */
export function targetLevel(target: Target, indicator: Indicator): number {
  if (target.value !== undefined) return target.value;
  const edge = indicator.direction === 'lower' ? (target.upper ?? target.lower) : (target.lower ?? target.upper);
  return edge ?? Number.NaN;
}

/** Whether a value reaches a target; undefined where the indicator has no right direction and the target is a level. */
export function reachesTarget(value: number, target: Target, indicator: Indicator): boolean | undefined {
  if (target.value === undefined) {
    return value >= (target.lower ?? -Infinity) && value <= (target.upper ?? Infinity);
  }
  if (indicator.direction === 'none') return undefined;
  return indicator.direction === 'higher' ? value >= target.value : value <= target.value;
}
