import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsAround, frameOf, indicatorOf, practices } from '../../test/benchmarks.js';
import { spread, strip } from '../../test/gallery.js';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { rowAt } from './row-at.js';

const frame = (count: number): SpreadFrame =>
  frameOf(
    { indicator: indicatorOf('proportion'), units: practices(count), columns: countsAround(count, 0.5) },
    { own: 'p2' },
  );

describe('rowAt', () => {
  it.each([1, 14, 60, 200, 1700, 10_000])(
    'finds each of %i rows where it was placed, across the whole width',
    (count) => {
      const scene = spread(frame(count));
      fc.assert(
        fc.property(fc.nat(count - 1), fc.double({ min: 0, max: scene.width, noNaN: true }), (row, x) => {
          expect(rowAt(scene, x, scene.rows[row]!.y)).toBe(row);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('finds nothing outside the rows', () => {
    const scene = spread(frame(14));
    const { top } = scene.plot;
    const bottom = top + 14 * scene.rowHeight;
    expect([
      rowAt(scene, 5, top - 1),
      rowAt(scene, 5, bottom + 1),
      rowAt(scene, -1, top + 1),
      rowAt(scene, 713, top + 1),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect([rowAt(scene, 5, top), rowAt(scene, 5, bottom - 0.1)]).toEqual([0, 13]);
  });

  it('finds nothing in an empty picture', () => {
    expect(rowAt(spread(frame(0)), 5, 40)).toBeUndefined();
    expect(rowAt(strip(frame(0)), 5, 40)).toBeUndefined();
  });

  it('does not take a row without a value for one of those with', () => {
    const columns = { numerator: [10, null], denominator: [20, null], status: [null, 'suppressed' as const] };
    const made = frameOf({ indicator: indicatorOf('proportion'), units: practices(2), columns }, { own: 'p2' });
    const scene = spread(made);
    expect(rowAt(scene, 5, scene.plot.bottom - 5)).toBeUndefined();
  });

  it.each([1, 14, 160])('finds each of %i dots of a strip, stacked ones too', (count) => {
    const scene = strip(frame(count));
    scene.rows.forEach(({ x, y }) => {
      const found = scene.rows[rowAt(scene, x, y)!]!;
      expect([found.x, found.y]).toEqual([x, y]);
    });
  });

  it('finds the nearest dot of a strip, however far, and nothing outside the strip', () => {
    const scene = strip(frame(14), 712);
    expect([rowAt(scene, 0, 40), rowAt(scene, 712, 40)]).toEqual([0, 13]);
    expect([rowAt(scene, 100, -1), rowAt(scene, 100, scene.height + 1), rowAt(scene, 713, 40)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
