import { attack, widthOf } from './attack.js';
import type { SuppressedTable } from './attack.js';

/** From whom suppressed counts are kept: readers without a count of their own, or every practice that knows its own. */
export type Attacker = 'outsider' | 'insider';

/** How counts are suppressed. */
export interface SuppressionRule {
  /** Counts from 1 to below this are suppressed in any case. */
  readonly threshold: number;
  /** Nobody may bound one of them more narrowly than this. */
  readonly width: number;
  readonly against: Attacker;
}

/** Whether no attack succeeds. Bounds are the same for every count that the attacker does not know. */
function isSafe(table: SuppressedTable, primary: readonly number[], { width, against }: SuppressionRule): boolean {
  const insiders = against === 'insider' ? [...table.suppressed] : [];
  return [undefined, ...insiders].every((insider) => {
    const hasVictim = primary.some((cell) => cell !== insider);
    return !hasVictim || widthOf(attack(table, insider)) >= width;
  });
}

/**
 * The positions of the counts to suppress, so that the exact total can stand beside the others: the small ones, and then
 * the smallest of the rest until no attack succeeds. Undefined where even all of them are too few, and the total has to go.
 *
 * The smallest first is as good as the best choice of all, which trials of every choice have shown for tables of this form.
 */
export function suppress(
  counts: readonly number[],
  total: number,
  rule: SuppressionRule,
): ReadonlySet<number> | undefined {
  const positions = [...counts.keys()].filter((position) => counts[position]! > 0);
  const primary = positions.filter((position) => counts[position]! < rule.threshold);
  const candidates = positions
    .filter((position) => !primary.includes(position))
    .sort((a, b) => counts[a]! - counts[b]! || a - b);
  const suppressed = new Set(primary);
  while (!isSafe({ counts, total, suppressed }, primary, rule)) {
    const next = candidates.shift();
    if (next === undefined) return undefined;
    suppressed.add(next);
  }
  return suppressed;
}
