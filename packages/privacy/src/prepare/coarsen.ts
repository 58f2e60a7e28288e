import { maximumShownSteps, roundToStep } from '@klyngekit/schema';
import type { IndicatorKind } from '@klyngekit/schema';
import { bandsOf } from './bands.js';
import { fewestPlausible, plausiblePairs } from './plausible.js';

/** How many of the indicator's own steps one shown step may be, finest first. */
export const coarsenings = [1, 2, 5, 10] as const;

/** A practice whose value is to be shown. */
export interface ShownPractice {
  readonly value: number;
  readonly denominator: number | undefined;
}

/** Values as they are shown, with the uncertainty beside them. */
export interface CoarseValues {
  readonly step: number;
  readonly coarsenedBy: (typeof coarsenings)[number];
  readonly values: readonly number[];
  /** The band of each practice; undefined where none is shown. */
  readonly bands: readonly (1 | 2 | 3)[] | undefined;
  /** The fewest practices that anybody can be narrowed down to by list sizes; null where there is no value. */
  readonly fewestPlausible: number | null;
}

/** What values follow from a denominator. */
export interface ValueModel {
  readonly kind: IndicatorKind;
  /** What a quotient of counts is multiplied by. */
  readonly multiplier: number;
  /** Whether a value is a count over the denominator, so that the denominator rules values out. */
  readonly followsDenominator: boolean;
}

/** Whole counts from the least to the greatest, both included. */
export interface CountSpan {
  readonly least: number;
  readonly greatest: number;
}

/** The whole counts that, over the denominator, are shown as this value; undefined where there is none. */
export function countsShownAs(
  shown: number,
  denominator: number,
  step: number,
  { kind, multiplier }: ValueModel,
): CountSpan | undefined {
  const isShown = (count: number) => roundToStep((count * multiplier) / denominator, step) === shown;
  const countOf = (value: number) => (value * denominator) / multiplier;
  const all = kind === 'proportion' ? Math.floor(denominator) : Infinity;
  let least = Math.max(0, Math.floor(countOf(shown - step / 2)) - 1);
  let greatest = Math.min(all, Math.ceil(countOf(shown + step / 2)) + 1);
  while (least <= greatest && !isShown(least)) least++;
  while (least <= greatest && !isShown(greatest)) greatest--;
  return least <= greatest ? { least, greatest } : undefined;
}

/** A coarse step that is no divisor of 1 may round a share above 1, and a fine one may need too many digits. */
function isShowable(value: number, step: number, { kind }: ValueModel): boolean {
  return Math.abs(value) <= step * maximumShownSteps && !(kind === 'proportion' && value > 1);
}

function fits(practices: readonly ShownPractice[], values: readonly number[], step: number, model: ValueModel) {
  return (row: number, practice: number): boolean => {
    const { denominator } = practices[practice]!;
    if (!model.followsDenominator || denominator === undefined) return true;
    return countsShownAs(values[row]!, denominator, step, model) !== undefined;
  };
}

/** What values have to keep to. */
export interface CoarseningOptions {
  /** Fewest practices that anything may be narrowed down to. */
  readonly smallestGroup: number;
  /** Whether uncertainty is shown. Default true. */
  readonly withBands?: boolean;
  /** Practices beside these whose count is hidden, and who could be behind any row too. Default none. */
  readonly alike?: number;
}

/** Coarser than this, a band is not worth it: the values would hardly tell practices apart. */
const coarsestWithBands = 5;

/**
 * The finest values that nobody can be told by: each is plausible for at least `smallestGroup` practices, also for somebody
 * who knows every denominator, and so is each practice's place among the rows.
 *
 * A band goes before a digit: with fifty patients, how uncertain a value is says more than its last per cent. Fewer bands, and
 * then none, are tried only where even five steps at once are too fine. Undefined where ten are.
 */
export function coarsen(
  practices: readonly ShownPractice[],
  ownStep: number,
  model: ValueModel,
  { smallestGroup, withBands = true, alike = 0 }: CoarseningOptions,
): CoarseValues | undefined {
  if (practices.length === 0) {
    return { step: ownStep, coarsenedBy: 1, values: [], bands: undefined, fewestPlausible: null };
  }
  const choices = withBands ? bandsOf(practices, smallestGroup) : [undefined];
  for (const bands of choices) {
    for (const coarsenedBy of coarsenings) {
      if (bands && coarsenedBy > coarsestWithBands) continue;
      const step = roundToStep(ownStep * coarsenedBy, ownStep);
      const values = practices.map(({ value }) => roundToStep(value, step));
      if (!values.every((value) => isShowable(value, step, model))) continue;
      const isFit = fits(practices, values, step, model);
      const pairs = plausiblePairs(
        practices.length,
        (row, practice) => bands?.[row] === bands?.[practice] && isFit(row, practice),
      );
      const fewest = fewestPlausible(pairs) + alike;
      if (fewest >= smallestGroup) return { step, coarsenedBy, values, bands, fewestPlausible: fewest };
    }
  }
  return undefined;
}
