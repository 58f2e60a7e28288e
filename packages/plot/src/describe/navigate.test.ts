import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { frameOf, indicatorOf, practices } from '../../test/benchmarks.js';
import { navigate, pointAt, startOf, stopsHere, type Navigation } from './navigate.js';
import { stopHolding, stopsOf, stopsWithin } from './stops.js';

/** Units in the order of the file; the own one, if any, is at place `own`. */
function frame(count: number, own?: number): SpreadFrame {
  const numerator = Array.from({ length: count }, (_, index) => index);
  const made = {
    indicator: indicatorOf('count'),
    units: practices(count),
    columns: { numerator },
    openness: 'public',
  } as const;
  return frameOf(made, own === undefined ? {} : { own: `p${own + 1}` });
}

const sizes = [1, 2, 100, 101, 1700, 10_000];
const keys = [
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  'o',
  'Enter',
  ' ',
  'Escape',
  'x',
];

const stopAt = (of: SpreadFrame, navigation: Navigation) => stopsHere(of, navigation)[navigation.index]!;

/** Every row that can be reached by opening every group. */
function rowsBelow(stops: ReturnType<typeof stopsOf>): readonly number[] {
  return stops.flatMap((stop) => {
    if (stop.kind === 'absent') return [];
    return stop.kind === 'unit' ? [stop.row] : rowsBelow(stopsWithin(stop));
  });
}

describe('stops', () => {
  it.each(sizes)('of %i units lead to every unit once, in order, never more than a hundred at a time', (count) => {
    const stops = stopsOf(frame(count));
    expect(rowsBelow(stops)).toEqual(Array.from({ length: count }, (_, row) => row));
    const most = (level: typeof stops): number =>
      Math.max(level.length, ...level.map((stop) => (stop.kind === 'group' ? most(stopsWithin(stop)) : 0)));
    expect(most(stops)).toBeLessThanOrEqual(100);
  });

  it('are single up to a hundred, then groups', () => {
    expect(stopsOf(frame(100)).every(({ kind }) => kind === 'unit')).toBe(true);
    expect(stopsOf(frame(101)).every(({ kind }) => kind === 'group')).toBe(true);
    expect(stopHolding(stopsOf(frame(101)), 101)).toBe(-1);
  });
});

describe('startOf', () => {
  it('is the own unit, or the group that holds it, else the smallest value', () => {
    expect(startOf(frame(0))).toBeUndefined();
    expect(startOf(frame(20))).toEqual({ path: [], index: 0, pinned: false });
    expect(startOf(frame(20, 7))).toEqual({ path: [], index: 7, pinned: false });
    const large = frame(1700, 900);
    expect(stopAt(large, startOf(large)!)).toMatchObject({ kind: 'group', first: 850, last: 934 });
  });
});

describe('pointAt', () => {
  it.each(sizes)('finds any of %i units', (count) => {
    const of = frame(count);
    fc.assert(
      fc.property(fc.nat(count - 1), fc.boolean(), (row, pinned) => {
        const navigation = pointAt(of, row, pinned);
        expect(stopAt(of, navigation)).toEqual({ kind: 'unit', row });
        expect(navigation.pinned).toBe(pinned);
      }),
      { numRuns: 60 },
    );
  });
});

describe('navigate', () => {
  const large = frame(1700, 900);

  it('never leaves the stops, whatever the keys, and leaves the picture only when nothing is open or pinned', () => {
    const frames = sizes.flatMap((count) => [frame(count), frame(count, count >> 1)]);
    fc.assert(
      fc.property(fc.constantFrom(...frames), fc.array(fc.constantFrom(...keys), { maxLength: 60 }), (of, pressed) => {
        let at = startOf(of)!;
        for (const key of pressed) {
          const to = navigate(of, at, key);
          if (to === null) {
            expect([at.path, at.pinned]).toEqual([[], false]);
            continue;
          }
          if (to === undefined) {
            expect(key === 'x' || (key === 'o' && !of.rows.some((row) => row.own))).toBe(true);
            continue;
          }
          at = to;
          const stops = stopsHere(of, at);
          expect(at.index).toBeGreaterThanOrEqual(0);
          expect(at.index).toBeLessThan(stops.length);
          if (at.pinned) expect(stops[at.index]!.kind).toBe('unit');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes back with Escape what Enter did, at every depth', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.array(fc.constantFrom('ArrowDown', 'PageDown', 'End', 'Enter'), { maxLength: 20 }),
        (count, pressed) => {
          const of = frame(count);
          let at = startOf(of)!;
          for (const key of pressed) at = navigate(of, at, key) ?? at;
          const unpinned = { ...at, pinned: false };
          const entered = navigate(of, unpinned, 'Enter')!;
          expect(navigate(of, entered, 'Escape')).toEqual(unpinned);
        },
      ),
    );
  });

  it('lets go with Enter what Enter pinned', () => {
    const of = frame(3);
    const pinned = navigate(of, startOf(of)!, 'Enter')!;
    expect(pinned.pinned).toBe(true);
    expect(navigate(of, pinned, ' ')).toEqual(startOf(of));
  });

  it('moves by one, by a page of a tenth but at least five, and to the ends', () => {
    const of = frame(80);
    const index = (from: number, key: string) => navigate(of, { path: [], index: from, pinned: false }, key)!.index;
    expect([index(3, 'ArrowDown'), index(3, 'ArrowRight'), index(3, 'ArrowUp'), index(3, 'ArrowLeft')]).toEqual([
      4, 4, 2, 2,
    ]);
    expect([index(3, 'PageDown'), index(30, 'PageUp'), index(3, 'PageUp'), index(78, 'PageDown')]).toEqual([
      11, 22, 0, 79,
    ]);
    expect([index(3, 'End'), index(3, 'Home'), index(79, 'ArrowDown'), index(0, 'ArrowUp')]).toEqual([79, 0, 79, 0]);
    expect(navigate(frame(20), { path: [], index: 0, pinned: true }, 'PageDown')).toEqual({
      path: [],
      index: 5,
      pinned: false,
    });
  });

  it('opens the groups around the own unit', () => {
    const own = navigate(large, { path: [], index: 0, pinned: false }, 'O')!;
    expect(stopAt(large, own)).toEqual({ kind: 'unit', row: 900 });
    expect(own.path).toHaveLength(1);
    const group = navigate(large, own, 'Escape')!;
    expect(stopAt(large, group)).toMatchObject({ kind: 'group', first: 850 });
    expect(navigate(large, group, 'Escape')).toBeNull();
  });
});
