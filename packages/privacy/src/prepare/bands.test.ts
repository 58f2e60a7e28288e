import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.js';

const of = (...denominators: (number | undefined)[]) => denominators.map((denominator) => ({ denominator }));
const rising = (count: number) => of(...Array.from({ length: count }, (_, place) => 10 * (place + 1)));

describe('bands', () => {
  it.each([
    [5, []],
    [6, [2]],
    [8, [2]],
    [9, [3, 2]],
    [40, [3, 2]],
  ] as const)('of %d practices at three a band can be %j', (practices, counts) => {
    const ways = bandsOf(rising(practices), 3);
    expect(ways.map((way) => way && Math.max(...way))).toEqual([...counts, undefined]);
    for (const way of ways) {
      for (const band of new Set(way)) expect(way!.filter((each) => each === band).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('need as many more practices as a cluster asks for', () => {
    expect(bandsOf(rising(11), 4).map((way) => way && Math.max(...way))).toEqual([2, undefined]);
    expect(bandsOf(rising(12), 4).map((way) => way && Math.max(...way))).toEqual([3, 2, undefined]);
  });

  it('have the largest denominators first, wherever they stand', () => {
    expect(bandsOf(of(30, 90, 10, 70, 50, 20), 3)[0]).toEqual([2, 1, 2, 1, 1, 2]);
  });

  it('are none where one denominator is missing', () => {
    expect(bandsOf(of(...Array.from({ length: 11 }, () => 100), undefined), 3)).toEqual([undefined]);
  });
});
