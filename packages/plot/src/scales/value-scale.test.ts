import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremes } from '../../test/arbitrary.js';
import type { Extent } from './extent.js';
import { tickCount, valueScale, zoomedScale, type ValueScale } from './value-scale.js';

const kinds = ['proportion', 'rate', 'ratio', 'mean', 'count'] as const;
type Kind = (typeof kinds)[number];

const scale = (kind: Kind, extent: Extent | undefined, ticks = 5): ValueScale =>
  valueScale({ kind, extent, left: 1, right: 656, ticks });
const zoomed = (kind: Kind, extent: Extent | undefined): ValueScale =>
  zoomedScale({ kind, extent, left: 8, right: 262 });

describe('the axis of a spread', () => {
  it.each([
    ['a proportion up to one half and more', 'proportion', [0.2, 0.51], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['a proportion below one half', 'proportion', [0.02, 0.31], [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]],
    ['a tiny proportion', 'proportion', [0.0004, 0.0034], [0, 0.0005, 0.001, 0.0015, 0.002, 0.0025, 0.003, 0.0035]],
    ['proportions of nothing', 'proportion', [0, 0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['a rate from low to high', 'rate', [3, 29], [0, 5, 10, 15, 20, 25, 30]],
    ['a mean far from zero', 'mean', [71, 79], [70, 72, 74, 76, 78, 80]],
    ['a mean on both sides of zero', 'mean', [-1.1, 2.6], [-2, -1, 0, 1, 2, 3]],
    ['a mean below zero', 'mean', [-9, -8], [-9, -8.8, -8.6, -8.4, -8.2, -8]],
    ['one value', 'ratio', [0.5, 0.5], [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['one value below zero', 'mean', [-3, -3], [-3, -2.5, -2, -1.5, -1, -0.5, 0]],
    ['counts of nothing', 'count', [0, 0], [0, 1]],
    ['small counts', 'count', [0, 3], [0, 1, 2, 3]],
    ['nothing at all', 'rate', undefined, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ] as const)('holds %s', (_, kind, extent, ticks) => {
    const made = scale(kind, extent);
    expect(made.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
    expect(made.domain).toEqual([made.ticks[0], made.ticks[made.ticks.length - 1]]);
    expect([made.position(made.domain[0]), made.position(made.domain[1])]).toEqual([1, 656]);
  });

  it('keeps what lies outside at its edge', () => {
    const { position } = scale('proportion', [0.2, 0.9]);
    expect([position(-1), position(2)]).toEqual([1, 656]);
  });

  it('has as many ticks as there is room for', () => {
    expect([0, 100, 223, 655, 5000].map(tickCount)).toEqual([2, 2, 3, 5, 5]);
  });
});

describe('the axis of a strip', () => {
  it.each([
    ['about the values', 'proportion', [0.276, 0.744], [0.2, 0.8]],
    ['all of them', 'proportion', [0.02, 0.98], [0, 1]],
    ['one share', 'proportion', [0.3, 0.3], [0.1, 0.5]],
    ['none', 'proportion', [0, 0], [0, 1]],
    ['all', 'proportion', [1, 1], [0.5, 1]],
    ['one count', 'count', [1, 1], [0, 2]],
    ['values on both sides of zero', 'mean', [-0.4, 1.9], [-0.5, 2]],
    ['one value below zero', 'mean', [-2, -2], [-3, -1]],
    ['nothing', 'rate', undefined, [0, 1]],
  ] as const)('holds %s', (_, kind, extent, domain) => {
    const made = zoomed(kind, extent);
    made.domain.forEach((end, index) => expect(end).toBeCloseTo(domain[index]!, 9));
    expect(made.ticks).toEqual(made.domain);
  });
});

const extents = fc.oneof(
  fc.tuple(extremes, extremes),
  extremes.map((value) => [value, value] as const),
  fc
    .tuple(extremes, fc.double({ min: 0, max: 1e-3, noNaN: true }))
    .map(([value, more]) => [value, value * (1 + more)] as const),
  // Neighbouring numbers, between which no third can be told.
  extremes.map((value) => [value, value * (1 + 2 ** -52)] as const),
);

it('makes sound axes of numbers of every size', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      extents,
      fc.boolean(),
      fc.integer({ min: 2, max: 5 }),
      (kind, pair, negative, ticks) => {
        const [low, high] = [Math.min(...pair), Math.max(...pair)];
        const extent: Extent =
          kind === 'proportion'
            ? [Math.min(low, 1), Math.min(high, 1)]
            : negative && kind === 'mean'
              ? [-high, -low]
              : [low, high];
        for (const made of [scale(kind, extent, ticks), zoomed(kind, extent)]) {
          const { domain, position } = made;
          expect(made.ticks.length).toBeGreaterThanOrEqual(2);
          expect(made.ticks.every(Number.isFinite)).toBe(true);
          expect(made.ticks.every((tick, index) => index === 0 || tick > made.ticks[index - 1]!)).toBe(true);
          expect(domain[0]).toBeLessThanOrEqual(extent[0]);
          expect(domain[1]).toBeGreaterThanOrEqual(extent[1] - 1e-9 * Math.abs(extent[1]));
          if (extent[0] >= 0) expect(domain[0]).toBeGreaterThanOrEqual(0);
          if (kind === 'proportion') expect(domain[1]).toBeLessThanOrEqual(1);
          expect(position(extent[0])).toBeLessThanOrEqual(position(extent[1]));
          expect(Number.isFinite(position(extent[0]))).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
