import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { DisclosurePolicy } from '@klyngekit/schema';
import { withstandsReaders } from './rounded-bounds.js';
import { suppress } from './suppress.js';

/** What stands for a count that is not shown, whatever the reason: a small one and one that guards it look alike. */
export const hiddenCount = '*';

/** A count as it is shown. */
export type ProtectedCount = number | typeof hiddenCount;

/** What may be chosen when a table is protected. */
export interface ProtectTableOptions {
  /** `rounded` (default) shows no exact count. `suppressed` is for where the exact total is demanded. */
  readonly mode?: 'rounded' | 'suppressed';
}

/** A table of counts, one a practice, that nobody can take apart. */
export interface ProtectedTable {
  readonly mode: 'rounded' | 'suppressed';
  readonly counts: readonly ProtectedCount[];
  /** The total in the same manner; null where it had to go. */
  readonly total: ProtectedCount | null;
}

/** A count of patients as it is shared: zero as zero, a small one hidden, the rest to the nearest step. */
export function protectCount(
  count: number,
  { largestHiddenCount, countStep }: Pick<DisclosurePolicy, 'largestHiddenCount' | 'countStep'>,
): ProtectedCount {
  if (count > 0 && count <= largestHiddenCount) return hiddenCount;
  return Math.round(count / countStep) * countStep;
}

function requireCounts(counts: readonly number[], total: number): void {
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
  if (!counts.every(isCount)) throw new RangeError('counts must be whole numbers from 0');
  if (counts.reduce((sum, count) => sum + count, 0) !== total) throw new RangeError('total must be the sum of counts');
}

/**
 * Protects the patients behind a table of counts, one a practice, in a room where every practice knows its own count.
 *
 * Rounded, the default: 1 to 7 become `*`, the rest the nearest 5, the total too. Where the exact total is demanded, counts
 * are suppressed instead. In both modes neither an outsider nor any of the practices can bound a hidden small count within
 * the policy's width; where that is impossible, the total goes: four counts of 7 beside a total of 30 can be nothing else.
 * What proves it is an attack and not a rule of how many to hide.
 *
 * Throws RangeError unless the counts are whole numbers from 0 and the total is their sum.
 *
 * Source of the rounding: NHS England, HES analysis guide on disclosure control (2018).
 */
export function protectTable(
  counts: readonly number[],
  total: number,
  policy: DisclosurePolicy = defaultDisclosurePolicy,
  { mode = 'rounded' }: ProtectTableOptions = {},
): ProtectedTable {
  requireCounts(counts, total);
  if (mode === 'rounded') {
    const shown = counts.map((count) => protectCount(count, policy));
    const shownTotal = protectCount(total, policy);
    return { mode, counts: shown, total: withstandsReaders(counts, shown, shownTotal, policy) ? shownTotal : null };
  }
  const { primaryThreshold: threshold, protectionWidth: width } = policy;
  const suppressed = suppress(counts, total, { threshold, width, against: 'insider' });
  const isHidden = (count: number, position: number) =>
    suppressed ? suppressed.has(position) : count > 0 && count < threshold;
  return {
    mode,
    counts: counts.map((count, position) => (isHidden(count, position) ? hiddenCount : count)),
    total: suppressed ? total : null,
  };
}
