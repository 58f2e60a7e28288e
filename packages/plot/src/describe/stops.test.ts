import { describe, expect, it } from 'vitest';
import { frameOf, indicatorOf, practices } from '../../test/benchmarks.js';
import { navigate, startOf, stopsHere } from './navigate.js';
import { stopsOf } from './stops.js';

const indicator = indicatorOf('proportion');

/** Units of which the last ones have no value. */
function frameWith(shown: number, missing: number, own?: number): ReturnType<typeof frameOf> {
  const units = practices(shown + missing);
  const column = (value: number): (number | null)[] => units.map((_, index) => (index < shown ? value : null));
  const status = units.map((_, index) => (index < shown ? null : ('notReported' as const)));
  const asked = own === undefined ? {} : { own: units[own]!.id };
  return frameOf({ indicator, units, columns: { numerator: column(10), denominator: column(50), status } }, asked);
}

describe('the stops of missing units', () => {
  it('come after those with a value, one each', () => {
    expect(stopsOf(frameWith(2, 2)).map(({ kind }) => kind)).toEqual(['unit', 'unit', 'absent', 'absent']);
  });

  it('are where the keyboard starts, and where O leads, when the own unit is missing', () => {
    const frame = frameWith(3, 2, 4);
    const start = startOf(frame)!;
    expect(stopsHere(frame, start)[start.index]).toEqual({ kind: 'absent', absent: 0 });
    const home = navigate(frame, start, 'Home')!;
    expect(home.index).toBe(0);
    expect(navigate(frame, home, 'o')).toEqual(start);
  });

  it('are left to the caption in a large picture, all but the own one', () => {
    expect(stopsOf(frameWith(150, 3)).every(({ kind }) => kind === 'group')).toBe(true);
    const stops = stopsOf(frameWith(150, 3, 151));
    expect(stops[stops.length - 1]).toEqual({ kind: 'absent', absent: 0 });
    expect(stopsOf(frameWith(99, 3)).map(({ kind }) => kind)).toEqual(Array(99).fill('unit'));
  });
});
