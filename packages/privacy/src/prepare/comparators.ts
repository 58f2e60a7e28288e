import { isOnStep, maximumShownSteps, roundToStep } from '@klyngekit/schema';
import type { AnonymousComparator, Benchmark, DisclosurePolicy, Indicator } from '@klyngekit/schema';
import { median } from '@klyngekit/statistics';
import { largestShareOf } from '../protect/dominance.js';
import type { PracticeFigure } from './practice-figure.js';

/** What comparators are computed with. */
export interface ComparatorFrame {
  readonly indicator: Indicator;
  readonly multiplier: number;
  /** Whether values are quotients of the counts in the file, so that the counts can be pooled. */
  readonly canPool: boolean;
  readonly step: number;
  readonly policy: DisclosurePolicy;
}

function isShowable(value: number, { indicator, step, policy }: ComparatorFrame): boolean {
  if (indicator.kind === 'proportion' && value > 1) return false;
  if (indicator.kind === 'count' && value > 0 && value <= policy.largestHiddenCount) return false;
  return isOnStep(value, step) && Math.abs(value) <= step * maximumShownSteps;
}

function pooled(figures: readonly PracticeFigure[], { multiplier, canPool, policy }: ComparatorFrame) {
  const numerators = figures.flatMap(({ numerator }) => numerator ?? []);
  const denominators = figures.flatMap(({ denominator }) => denominator ?? []);
  const isComplete = numerators.length === figures.length && denominators.length === figures.length;
  if (!canPool || !isComplete || largestShareOf(denominators) > policy.largestShare) return undefined;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return (sum(numerators) * multiplier) / sum(denominators);
}

/**
 * The cluster's own reference figure: pooled, or the median where the counts cannot be pooled or one practice weighs too
 * much in them. Undefined where it would be a small count.
 */
export function clusterComparator(
  figures: readonly PracticeFigure[],
  frame: ComparatorFrame,
): AnonymousComparator | undefined {
  const pooledValue = pooled(figures, frame);
  const values = figures.flatMap((figure) => figure.value ?? []);
  const shown = roundToStep(pooledValue ?? median(values), frame.step);
  if (!isShowable(shown, frame)) return undefined;
  return { scope: 'cluster', definition: pooledValue === undefined ? 'median' : 'pooled', value: shown };
}

/** The reference figures of larger frames that the file brings along, without their names and in whole steps. */
export function largerComparators(
  { comparators = [] }: Benchmark,
  periodId: string,
  frame: ComparatorFrame,
): readonly AnonymousComparator[] {
  return comparators.flatMap(({ indicator, period, scope, definition, value }) => {
    if (indicator !== frame.indicator.id || period !== periodId) return [];
    if (scope === 'cluster' || scope === 'other') return [];
    const shown = roundToStep(value, frame.step);
    return isShowable(shown, frame) ? [{ scope, definition, value: shown }] : [];
  });
}
