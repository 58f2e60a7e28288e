import type { DisclosurePolicy } from '@klyngekit/schema';
import { median } from '@klyngekit/statistics';

/** The share of the largest contribution in their sum, as a fraction; 0 where the sum is 0. */
export function largestShareOf(contributions: readonly number[]): number {
  const total = contributions.reduce((sum, value) => sum + value, 0);
  return total === 0 ? 0 : Math.max(...contributions) / total;
}

/**
 * Whether a total gives its largest contributor away (the p-percent rule): the second largest, who can take its own
 * contribution off, would then know the largest to within `percent` per cent.
 *
 * Source: Hundepool et al. Handbook on Statistical Disclosure Control, 4.2: unsafe if X − x₁ − x₂ < p/100 · x₁.
 */
export function isDominated(contributions: readonly number[], percent: number): boolean {
  const descending = [...contributions].sort((a, b) => b - a);
  const [largest = 0] = descending;
  const others = descending.slice(2).reduce((sum, value) => sum + value, 0);
  return others < (percent / 100) * largest;
}

/** A total that can be shown, or the median instead, and why. */
export type ProtectedTotal =
  | { readonly shown: 'total'; readonly value: number }
  | { readonly shown: 'median'; readonly value: number; readonly reason: 'largest-share' | 'p-percent' }
  | { readonly shown: 'nothing'; readonly reason: 'too-few-practices' };

/**
 * The total of what practices contribute (at least 0 each), where no one of them can be told from it; else their median.
 * Nothing at all below the policy's number of practices.
 */
export function protectTotal(contributions: readonly number[], policy: DisclosurePolicy): ProtectedTotal {
  if (contributions.length < policy.minimumPractices) return { shown: 'nothing', reason: 'too-few-practices' };
  const reason =
    largestShareOf(contributions) > policy.largestShare
      ? 'largest-share'
      : isDominated(contributions, policy.dominancePercent)
        ? 'p-percent'
        : undefined;
  if (reason) return { shown: 'median', value: median(contributions), reason };
  return { shown: 'total', value: contributions.reduce((sum, value) => sum + value, 0) };
}
