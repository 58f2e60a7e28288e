import { describe, expect, it } from 'vitest';
import { finestStep, isOnStep, roundToStep } from './shown-step.js';

describe('roundToStep', () => {
  it.each([
    [0.5734, 0.01, 0.57],
    [0.575, 0.05, 0.6],
    [0.5, 0.01, 0.5],
    [1, 0.01, 1],
    [32.298, 1, 32],
    [32.5, 5, 35],
    [-0.44, 0.1, -0.4],
    [7.25, 0.1, 7.3],
    [0, 5, 0],
  ])('takes %d to the step of %d', (value, step, expected) => expect(roundToStep(value, step)).toBe(expected));

  it('gives no negative zero', () => expect(Object.is(roundToStep(-0.004, 0.01), 0)).toBe(true));

  it.each([0.01, 0.02, 0.05, 0.1, 1, 2, 5, 10])('writes every multiple of %d without noise', (step) => {
    for (let count = 0; count <= 200; count++) {
      const value = roundToStep(count * step, step);
      expect(isOnStep(value, step)).toBe(true);
      expect(String(value).length).toBeLessThanOrEqual(4);
    }
  });
});

describe('isOnStep', () => {
  it('refuses what differs in the last digit alone', () => {
    expect(isOnStep(0.57, 0.01)).toBe(true);
    expect(isOnStep(57 * 0.01, 0.01)).toBe(false);
  });
});

describe('finestStep', () => {
  it('is a percentage point, or one per thousand', () => {
    expect(finestStep('proportion', 1000)).toBe(0.01);
    expect(finestStep('ratio', 1000)).toBe(0.01);
    expect(finestStep('rate', 1000)).toBe(1);
    expect(finestStep('rate', 100_000)).toBe(100);
    expect(finestStep('mean', 1000)).toBe(0);
  });
});
