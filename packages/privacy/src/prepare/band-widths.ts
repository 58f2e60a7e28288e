import { roundToStep } from '@klyngekit/schema';
import { median, rateInterval, wilsonInterval } from '@klyngekit/statistics';
import type { CoarseValues, ShownPractice, ValueModel } from './coarsen.js';

/** Half the 95 % interval of a practice with this denominator, had it the value that stands in the middle of the round. */
function halfWidth(middle: number, denominator: number, { kind, multiplier }: ValueModel): number {
  const numerator = (middle * denominator) / multiplier;
  const { lower, upper } =
    kind === 'proportion'
      ? wilsonInterval(numerator, denominator)
      : rateInterval(numerator, denominator, { multiplier });
  return (upper - lower) / 2;
}

/**
 * About how far a value may be from the truth in each band, in whole shown steps: the mean over the band's practices, at the
 * median of the shown values. It follows from the denominators and that one median, so that it tells nothing of any single
 * value, and whoever knows all denominators nothing new. Undefined where uncertainty does not follow from counts.
 */
export function bandWidths(
  practices: readonly ShownPractice[],
  { values, bands, step }: CoarseValues,
  model: ValueModel,
): readonly number[] | undefined {
  if (!bands || !model.followsDenominator) return undefined;
  const middle = median(values);
  return [...new Set(bands)].sort().map((band) => {
    const members = practices.filter((_, practice) => bands[practice] === band);
    const sum = members.reduce((total, { denominator }) => total + halfWidth(middle, denominator!, model), 0);
    return Math.max(step, roundToStep(sum / members.length, step));
  });
}
