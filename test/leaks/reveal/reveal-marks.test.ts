import { describe, expect, it } from 'vitest';
import { misfitOf, smallestMisfit } from './reveal-marks.js';

describe('the misfit of marks', () => {
  const exact = [0.412, 0.418, 0.633, 0.75];
  const shown = exact.map((value) => Math.round(value * 100) / 100);
  const placed = (values: readonly number[]) => values.map((value) => 40 + 500 * value);

  it('is nothing where marks stand at the values that are shown', () => {
    expect(misfitOf(shown, placed(shown))).toBeLessThan(1e-9);
  });

  it('gives away marks that stand at finer values', () => {
    expect(misfitOf(shown, placed(exact))).toBeGreaterThan(smallestMisfit);
  });
});
