import { isOnStep, maximumShownSteps, roundToStep } from '@klyngekit/schema';
import type { AnonymousComparator, Benchmark, DisclosurePolicy, Indicator } from '@klyngekit/schema';
import { median } from '@klyngekit/statistics';
import { largestShareOf } from '../protect/dominance.js';
import type { CoarseValues, ValueModel } from './coarsen.js';
import { isToldByPooled } from './pooled-attack.js';
import type { CountedPractice } from './pooled-attack.js';
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

/** What the rows show, for a reference figure that stands beside them. */
export interface ShownRows {
  readonly coarse: CoarseValues;
  readonly model: ValueModel;
}

/**
 * The median as a reader of the rows would find it: from shown values, and none where it is, or lies beside, a hidden count,
 * which it would bound.
 */
function shownMedian(figures: readonly PracticeFigure[], { indicator, step, policy }: ComparatorFrame) {
  const values = figures.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const middle = [Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2)].map((place) => values[place]!);
  const isHidden = (value: number) => indicator.kind === 'count' && value > 0 && value <= policy.largestHiddenCount;
  return middle.some(isHidden) ? undefined : roundToStep(median(middle.map((value) => roundToStep(value, step))), step);
}

/** The counts of the practices; undefined where they cannot be pooled. */
function countsOf(figures: readonly PracticeFigure[], { canPool }: ComparatorFrame) {
  const counts = figures.flatMap(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }],
  );
  return canPool && counts.length === figures.length ? counts : undefined;
}

/** The pooled value, unless one practice weighs too much in it, or it tells rows apart. */
function pooledValue(
  counts: readonly CountedPractice[],
  { coarse, model }: ShownRows,
  { multiplier, step, policy }: ComparatorFrame,
): number | undefined {
  const denominators = counts.map(({ denominator }) => denominator);
  if (largestShareOf(denominators) > policy.largestShare) return undefined;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const events = sum(counts.map(({ numerator }) => numerator));
  const pooled = roundToStep((events * multiplier) / sum(denominators), step);
  return isToldByPooled(counts, coarse, pooled, model, policy.smallestGroup) ? undefined : pooled;
}

/** The cluster's own reference figure. */
export interface ClusterComparator {
  /** Undefined where it would tell a small count. */
  readonly comparator: AnonymousComparator | undefined;
  /** Whether the median stands there although the counts could be pooled. */
  readonly isMedianInstead: boolean;
}

/**
 * The cluster's own reference figure: pooled, or the median where the counts cannot be pooled, one practice weighs too much
 * in them, or the pooled value would tell rows apart. The median is that of the shown values, which
 * tells nothing that the rows do not.
 */
export function clusterComparator(
  figures: readonly PracticeFigure[],
  rows: ShownRows,
  frame: ComparatorFrame,
): ClusterComparator {
  const counts = countsOf(figures, frame);
  const pooled = counts && pooledValue(counts, rows, frame);
  const value = pooled ?? shownMedian(figures, frame);
  const definition = pooled === undefined ? 'median' : 'pooled';
  return {
    comparator: value !== undefined && isShowable(value, frame) ? { scope: 'cluster', definition, value } : undefined,
    isMedianInstead: counts !== undefined && pooled === undefined,
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
