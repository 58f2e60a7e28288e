import { containsCprLikeNumber } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/support/seeded-random.js';
import { realCrypto } from '../../test/support/cryptography.js';
import type { RandomSource } from '../web-crypto/web-crypto.js';
import { distinctSigns, randomLabels, randomRoundId, randomRowIds } from './identifiers.js';
import { randomInteger } from './integer.js';
import { shuffled } from './shuffle.js';

/** Gives the same 32-bit numbers one after the other. */
function fixed(...numbers: number[]): RandomSource {
  return {
    getRandomValues(array) {
      for (let index = 0; index < array.length; index++) array[index] = numbers.shift()!;
      return array;
    },
  };
}

/** χ² of how often each order of four comes up, with 23 degrees of freedom. */
function chiSquareOfOrders(shuffle: (items: readonly string[]) => readonly string[]): number {
  const draws = 24_000;
  const counts = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    const order = shuffle(['a', 'b', 'c', 'd']).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const expected = draws / 24;
  const found = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return found + (24 - counts.size) * expected;
}

/** The quantile of 99.9 %. */
const limit = 49.7;

describe('randomInteger', () => {
  it('throws away what would make small numbers likelier', () => {
    expect(randomInteger(3, fixed(2 ** 32 - 1, 7))).toBe(1);
    expect(randomInteger(3, fixed(2 ** 32 - 2))).toBe(2);
    expect(randomInteger(2 ** 31 + 1, fixed(2 ** 31 + 1, 5))).toBe(5);
  });

  it('gives numbers below its bound', () => {
    const random = seededRandom(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), (bound) => {
        const drawn = randomInteger(bound, random);
        return Number.isInteger(drawn) && drawn >= 0 && drawn < bound;
      }),
    );
  });

  it('takes the least and the greatest bound', () => {
    expect(randomInteger(1, fixed(7))).toBe(0);
    expect(randomInteger(2 ** 32, fixed(2 ** 32 - 1))).toBe(2 ** 32 - 1);
  });

  it.each([0, -1, 1.5, NaN, 2 ** 32 + 1])('refuses %d as a bound', (bound) => {
    expect(() => randomInteger(bound, realCrypto)).toThrow(new RangeError('bound must be from 1 to 2^32'));
  });
});

describe('shuffled', () => {
  it.each([1, 2, 3, 4, 5])('brings every order about as often as any other (seed %d)', (seed) => {
    const random = seededRandom(seed);
    expect(chiSquareOfOrders((items) => shuffled(items, random))).toBeLessThan(limit);
  });

  it('is not what a shuffle of equal swaps would be, which the test tells apart', () => {
    const random = seededRandom(1);
    const naive = (items: readonly string[]) => {
      const order = [...items];
      for (const place of order.keys()) {
        const other = randomInteger(order.length, random);
        [order[place], order[other]] = [order[other]!, order[place]!];
      }
      return order;
    };
    expect(chiSquareOfOrders(naive)).toBeGreaterThan(limit);
  });

  it('keeps every item and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const before = [...items];
        const order = shuffled(items, realCrypto);
        expect(items).toEqual(before);
        expect([...order].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
    );
  });
});

describe('identifiers', () => {
  it('are Crockford signs of the length that the schema asks for', () => {
    expect(randomRoundId(realCrypto)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    const ids = randomRowIds(200, realCrypto);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it('use every sign equally often', () => {
    const signs = randomRowIds(2000, seededRandom(9)).join('');
    const counts = new Map<string, number>();
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const expected = signs.length / 32;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(32);
    expect(chiSquare).toBeLessThan(61.1);
  });

  it('are drawn again where they look like a CPR number', () => {
    const cpr = [0, 1, 0, 1, 0, 0, 1, 2, 3, 4];
    const letters = Array.from({ length: 10 }, () => 10);
    const [id] = distinctSigns(1, 10, fixed(...cpr, ...letters));
    expect(containsCprLikeNumber('0101001234')).toBe(true);
    expect(id).toBe('AAAAAAAAAA');
  });

  it.each([
    [5, /^Praksis [1-9]\d$/],
    [60, /^Praksis [1-9]\d$/],
    [61, /^Praksis [1-9]\d\d$/],
    [200, /^Praksis [1-9]\d\d$/],
  ])('label %d rows with different neutral numbers', (count, pattern) => {
    const labels = randomLabels(count, realCrypto);
    expect(new Set(labels).size).toBe(count);
    for (const label of labels) expect(label).toMatch(pattern);
  });
});
