import type { DisclosurePolicy } from '@klyngekit/schema';
import { widthOf } from './attack.js';
import type { Bounds } from './attack.js';

type Rounding = Pick<DisclosurePolicy, 'largestHiddenCount' | 'countStep' | 'protectionWidth'>;

/** A count as it is shown; the sign stands for a hidden one. */
type ShownCount = number | '*';

/** The counts that are shown as this one. */
function countsShownAs(shown: ShownCount, { largestHiddenCount, countStep }: Rounding): Bounds {
  if (shown === '*') return { lower: 1, upper: largestHiddenCount };
  const upper = Math.ceil(shown + countStep / 2) - 1;
  // Nought is shown as nought; what is left when small ones are hidden may round to it only where the step is wide.
  if (shown === 0) return { lower: 0, upper: upper > largestHiddenCount ? upper : 0 };
  return { lower: Math.max(largestHiddenCount + 1, Math.ceil(shown - countStep / 2)), upper };
}

/**
 * Whether no reader of a rounded table can bound a hidden count more narrowly than the policy's width. Every reader knows
 * what each shown count and the shown total can stand for, and that the counts make the total; a practice knows its own
 * count besides.
 *
 * @param counts - the counts themselves
 * @param shown - the same, as they are shown
 */
export function withstandsReaders(
  counts: readonly number[],
  shown: readonly ShownCount[],
  shownTotal: ShownCount,
  policy: Rounding,
): boolean {
  const bounds = shown.map((count) => countsShownAs(count, policy));
  const total = countsShownAs(shownTotal, policy);
  const lowest = bounds.reduce((sum, { lower }) => sum + lower, 0);
  const highest = bounds.reduce((sum, { upper }) => sum + upper, 0);
  const hidden = [...shown.keys()].filter((position) => shown[position] === '*');
  return [undefined, ...shown.keys()].every((own) => {
    // What a practice knows of its own count narrows down the sum of the others.
    const gained = own === undefined ? { lower: 0, upper: 0 } : bounds[own]!;
    const known = own === undefined ? 0 : counts[own]!;
    const others = { lower: lowest - gained.lower + known, upper: highest - gained.upper + known };
    return hidden.every((position) => {
      if (position === own) return true;
      const { lower, upper } = bounds[position]!;
      const found = {
        lower: Math.max(lower, total.lower - (others.upper - upper)),
        upper: Math.min(upper, total.upper - (others.lower - lower)),
      };
      return widthOf(found) >= policy.protectionWidth;
    });
  });
}
