import { describe, expect, it } from 'vitest';
import { isRoundedApart } from './rounded-apart.js';

describe('a change beside its rounded ends', () => {
  const change = (before: number, after: number) => ({ before, after, difference: after - before });

  it('is another number where rounding of the ends goes apart', () => {
    // 35.6 → 44.4 is shown as 36 → 44, and as +9.
    expect(isRoundedApart(change(0.356, 0.444), 0.01)).toBe(true);
    expect(isRoundedApart(change(0.356, 0.446), 0.01)).toBe(false);
    // 34.6 → 32.5: 35 → 33, −2 and −2.
    expect(isRoundedApart(change(0.346, 0.325), 0.01)).toBe(false);
    expect(isRoundedApart(change(0.354, 0.325), 0.01)).toBe(true);
  });

  it('is the same number where nothing is rounded away, whatever binary fractions make of it', () => {
    expect(isRoundedApart(change(0.1, 0.3), 0.1)).toBe(false);
    expect(isRoundedApart(change(0.57, 0.58), 0.01)).toBe(false);
    expect(isRoundedApart(change(12, 7), 1)).toBe(false);
    expect(isRoundedApart(change(0.55, 0.45), 0.05)).toBe(false);
  });
});
