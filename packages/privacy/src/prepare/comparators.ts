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

/** Whether the counts of the cluster can be pooled, and one practice weighs too much in them. */
function poolingOf(figures: readonly PracticeFigure[], { canPool, policy }: ComparatorFrame) {
  const isComplete = figures.every(
    ({ numerator, denominator }) => numerator !== undefined && denominator !== undefined,
  );
  if (!canPool || !isComplete) return 'impossible';
  const shares = figures.map(({ denominator }) => denominator!);
  return largestShareOf(shares) > policy.largestShare ? 'dominated' : 'possible';
}

/** The cluster's own reference figure. */
export interface ClusterComparator {
  /** Undefined where it would be a small count. */
  readonly comparator: AnonymousComparator | undefined;
  /** Whether the median stands there because one practice weighs too much. */
  readonly isMedianInstead: boolean;
}

/**
 * The cluster's own reference figure: pooled, or the median where the counts cannot be pooled or one practice weighs too
 * much in them.
 */
export function clusterComparator(figures: readonly PracticeFigure[], frame: ComparatorFrame): ClusterComparator {
  const pooling = poolingOf(figures, frame);
  const sum = (column: 'numerator' | 'denominator') => figures.reduce((total, figure) => total + figure[column]!, 0);
  const value =
    pooling === 'possible'
      ? (sum('numerator') * frame.multiplier) / sum('denominator')
      : median(figures.flatMap((figure) => figure.value ?? []));
  const shown = roundToStep(value, frame.step);
  const definition = pooling === 'possible' ? 'pooled' : 'median';
  return {
    comparator: isShowable(shown, frame) ? { scope: 'cluster', definition, value: shown } : undefined,
    isMedianInstead: pooling === 'dominated',
  };
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
