import { expect } from 'vitest';

/** Fails unless `actual` lies within a relative error of `expected`; an expected zero must be met exactly. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
  if (expected === 0) expect(actual).toBe(0);
  else expect(Math.abs(actual - expected) / Math.abs(expected)).toBeLessThanOrEqual(tolerance);
}

/** Fails unless `actual` lies within an absolute error of `expected`. */
export function expectAbsolute(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}
