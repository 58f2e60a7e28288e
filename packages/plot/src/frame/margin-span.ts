import type { IndicatorKind } from '@klyngekit/schema';
import type { SpreadRow } from './spread-frame.js';

/**
 * From where to where a value of a closed round may lie, by its margin; no further than values of the kind can go.
 * Undefined without a margin.
 */
export function marginSpan(
  { value, margin }: SpreadRow,
  kind: IndicatorKind,
): { readonly lower: number; readonly upper: number } | undefined {
  if (margin === undefined) return undefined;
  const [least, most] = kind === 'proportion' ? [0, 1] : [0, Infinity];
  return { lower: Math.max(least, value - margin), upper: Math.min(most, value + margin) };
}
