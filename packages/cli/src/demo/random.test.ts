import { describe, expect, it } from 'vitest';
import { drawBinomial, drawNormal, drawPoisson, seededRandom, shuffled } from './random.js';

const draws = 20_000;
const sample = (draw: () => number): { mean: number; variance: number } => {
  const values = Array.from({ length: draws }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1) };
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for the next', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('is uniform from 0 to 1', () => {
    const random = seededRandom(1);
    const { mean, variance } = sample(random);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    expect(Array.from({ length: draws }, random).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('draws', () => {
  it('have the mean and variance of their distribution', () => {
    const random = seededRandom(2);
    const normal = sample(() => drawNormal(random));
    expect(Math.abs(normal.mean)).toBeLessThan(0.03);
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.05);
    const binomial = sample(() => drawBinomial(random, 40, 0.3));
    expect(Math.abs(binomial.mean - 12)).toBeLessThan(0.1);
    expect(Math.abs(binomial.variance - 8.4)).toBeLessThan(0.4);
    const poisson = sample(() => drawPoisson(random, 9));
    expect(Math.abs(poisson.mean - 9)).toBeLessThan(0.1);
    expect(Math.abs(poisson.variance - 9)).toBeLessThan(0.5);
  });

  it('shuffle without loss, every order as likely', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = shuffled(random, ['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(20.5); // 5 degrees of freedom, 99.9 %
  });
});
