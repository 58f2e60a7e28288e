import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAbsolute, expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import { binomialDraw, seeded } from '../../test/random.js';
import { cochranArmitageTrend, eventsToTarget, type Trend, type Units } from '../index.js';

useSeed(1955);

const ok = (trend: Trend) => {
  if (trend.status !== 'ok') throw new Error(trend.status);
  return trend;
};
const periods = (events: readonly number[], denominator = 100) => events.map((one) => ({ events: one, denominator }));

describe('events to target', () => {
  it('counts the patients that are missing', () => {
    expect(eventsToTarget({ events: 34, denominator: 80 }, 0.5)).toBe(6);
    expect(eventsToTarget({ events: 40, denominator: 80 }, 0.5)).toBe(0);
    expect(eventsToTarget({ events: 70, denominator: 80 }, 0.5)).toBe(0);
    expect(eventsToTarget({ events: 0, denominator: 3 }, 0.5)).toBe(2);
    expect(eventsToTarget({ events: 0, denominator: 3 }, 1)).toBe(3);
    expect(eventsToTarget({ events: 33.5, denominator: 80 }, 0.5)).toBe(7);
    expect(eventsToTarget({ events: 0, denominator: 3 }, 0)).toBe(0);
  });

  it('counts downwards when lower is better', () => {
    const lower = { direction: 'lower' } as const;
    expect(eventsToTarget({ events: 34, denominator: 80 }, 0.25, lower)).toBe(14);
    expect(eventsToTarget({ events: 20, denominator: 80 }, 0.25, lower)).toBe(0);
    expect(eventsToTarget({ events: 3, denominator: 80 }, 0.25, lower)).toBe(0);
    expect(eventsToTarget({ events: 3, denominator: 80 }, 0, lower)).toBe(3);
  });

  it('a ratio or rate may lie above 1, and so may its target', () => {
    const ratio = { scale: 'ratio' } as const;
    expect(eventsToTarget({ events: 34, denominator: 20 }, 2, ratio)).toBe(6);
    expect(eventsToTarget({ events: 34, denominator: 20 }, 1.5, { ...ratio, direction: 'lower' })).toBe(4);
    expect(eventsToTarget({ events: 7, denominator: 10 }, 1)).toBe(3);
  });

  it('a target written with decimals is reached when the count meets it, whatever the rounding of the product', () => {
    for (let denominator = 1; denominator <= 400; denominator += 1) {
      for (let hundredth = 0; hundredth <= 100; hundredth += 1) {
        const needed = Math.ceil((hundredth * denominator) / 100);
        const allowed = Math.floor((hundredth * denominator) / 100);
        expect(eventsToTarget({ events: 0, denominator }, hundredth / 100)).toBe(needed);
        expect(eventsToTarget({ events: denominator, denominator }, hundredth / 100, { direction: 'lower' })).toBe(
          denominator - allowed,
        );
      }
    }
  });

  it('a target a hair above or below a share is not that share', () => {
    expect(eventsToTarget({ events: 0, denominator: 3 }, 1 / 3)).toBe(1);
    expect(eventsToTarget({ events: 0, denominator: 3 }, 0.33333333333333337)).toBe(2);
    expect(eventsToTarget({ events: 3, denominator: 3 }, 1 / 3, { direction: 'lower' })).toBe(2);
    expect(eventsToTarget({ events: 3, denominator: 3 }, 0.33333333333333326, { direction: 'lower' })).toBe(3);
  });

  it('is the smallest number that is enough', () => {
    const count = fc
      .integer({ min: 1, max: 1e6 })
      .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), denominator: fc.constant(n) }));
    fc.assert(
      fc.property(count, fc.double({ min: 0, max: 1, noNaN: true }), (unit, target) => {
        const up = eventsToTarget(unit, target);
        expect((unit.events + up) / unit.denominator).toBeGreaterThanOrEqual(target);
        if (up > 0) expect((unit.events + up - 1) / unit.denominator).toBeLessThan(target);
        const down = eventsToTarget(unit, target, { direction: 'lower' });
        expect((unit.events - down) / unit.denominator).toBeLessThanOrEqual(target);
        if (down > 0) expect((unit.events - down + 1) / unit.denominator).toBeGreaterThan(target);
      }),
    );
  });
});

describe('the Cochran–Armitage trend', () => {
  it('rises and falls, and turns with the order of time', () => {
    const rise = ok(cochranArmitageTrend(periods([20, 25, 31, 36, 42])));
    expect([rise.trend, rise.stable]).toEqual(['rising', true]);
    expectRelative(rise.slope, 0.055, 1e-13);
    const fall = ok(cochranArmitageTrend(periods([42, 36, 31, 25, 20])));
    expect(fall.trend).toBe('falling');
    expectRelative(fall.chiSquare, rise.chiSquare, 1e-13);
    expectRelative(fall.slope, -0.055, 1e-13);
  });

  it('is the square of the score test by hand', () => {
    const events = [12, 15, 11, 19, 22];
    const sizes = [40, 45, 38, 50, 47];
    const n = 220;
    const p = 79 / n;
    let covariance = 0;
    let times = 0;
    let squares = 0;
    sizes.forEach((size, time) => {
      covariance += time * (events[time]! - size * p);
      times += size * time;
      squares += size * time * time;
    });
    const trend = ok(cochranArmitageTrend(events.map((one, time) => ({ events: one, denominator: sizes[time]! }))));
    expectRelative(trend.chiSquare, covariance ** 2 / (p * (1 - p) * (squares - times ** 2 / n)), 1e-12);
    expectRelative(trend.slope, covariance / (squares - times ** 2 / n), 1e-12);
  });

  it('is called only beyond the level', () => {
    const slight = periods([40, 43, 46, 49, 52]);
    const { pValue, trend } = ok(cochranArmitageTrend(slight));
    expect(pValue).toBeGreaterThan(0.002);
    expect(pValue).toBeLessThan(0.1);
    expect(trend).toBe('none');
    expect(ok(cochranArmitageTrend(slight, { level: 0.9 })).trend).toBe('rising');
    expect(ok(cochranArmitageTrend(slight, { level: 1 - pValue - 1e-9 })).trend).toBe('rising');
    expect(ok(cochranArmitageTrend(slight, { level: 1 - pValue + 1e-9 })).trend).toBe('none');
  });

  it('is not called when one period makes it', () => {
    const jump = ok(cochranArmitageTrend(periods([400, 399, 398, 397, 560], 1000)));
    expect(jump.pValue).toBeLessThan(0.002);
    expect([jump.stable, jump.trend]).toEqual([false, 'none']);
  });

  it('a missing period keeps its place in time', () => {
    const gap = ok(cochranArmitageTrend([...periods([20, 25]), null, ...periods([35, 40, 45])]));
    expectRelative(gap.slope, 0.05, 1e-13);
  });

  it('level periods have no slope and no stable sign', () => {
    const level = ok(cochranArmitageTrend(periods([30, 30, 30, 30, 30])));
    expect([level.slope, level.chiSquare, level.pValue, level.stable, level.trend]).toEqual([0, 0, 1, false, 'none']);
  });

  it('says what cannot be computed', () => {
    expect(cochranArmitageTrend(periods([1, 2, 3, 4]))).toEqual({ status: 'too-few-periods' });
    expect(cochranArmitageTrend([...periods([1, 2, 3, 4]), null])).toEqual({ status: 'too-few-periods' });
    expect(cochranArmitageTrend(periods([0, 0, 0, 0, 0]))).toEqual({ status: 'no-variation' });
    expect(cochranArmitageTrend(periods([100, 100, 100, 100, 100]))).toEqual({ status: 'no-variation' });
  });

  it('does not depend on the unit of counting time, nor on turning events round', () => {
    const unit = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), denominator: fc.constant(n) }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 5, maxLength: 8 }), (list) => {
        const here = cochranArmitageTrend(list);
        const turned = cochranArmitageTrend(
          list.map(({ events, denominator }) => ({ events: denominator - events, denominator })),
        );
        expect(turned.status).toBe(here.status);
        if (here.status !== 'ok' || turned.status !== 'ok') return;
        expectAbsolute(turned.slope, -here.slope, 1e-12);
        expectAbsolute(turned.chiSquare, here.chiSquare, 1e-9 * (1 + here.chiSquare));
        const later: Units = [null, null, ...list];
        expectAbsolute(ok(cochranArmitageTrend(later)).chiSquare, here.chiSquare, 1e-9 * (1 + here.chiSquare));
      }),
    );
  });

  it('false alarms by simulation do not exceed the level', () => {
    const random = seeded(1954);
    let called = 0;
    let beyond = 0;
    const rounds = 3000;
    for (let round = 0; round < rounds; round += 1) {
      const list = Array.from({ length: 5 }, () => ({ events: binomialDraw(random, 60, 0.4), denominator: 60 }));
      const trend = ok(cochranArmitageTrend(list, { level: 0.95 }));
      if (trend.trend !== 'none') called += 1;
      if (trend.pValue < 0.05) beyond += 1;
    }
    expectAbsolute(beyond / rounds, 0.05, 0.012);
    expect(called).toBeLessThanOrEqual(beyond);
  });
});

describe('impossible input', () => {
  it.each([
    ['events', () => eventsToTarget({ events: -1, denominator: 2 }, 0.5)],
    ['denominator', () => eventsToTarget({ events: 1, denominator: 0 }, 0.5)],
    ['target', () => eventsToTarget({ events: 1, denominator: 2 }, -0.5)],
    ['target', () => eventsToTarget({ events: 1, denominator: 2 }, NaN)],
    ['target', () => eventsToTarget({ events: 1, denominator: 2 }, 1.01)],
    ['target', () => eventsToTarget({ events: 1, denominator: 2 }, 50)],
    ['target', () => eventsToTarget({ events: 1, denominator: 2 }, -1, { scale: 'ratio' })],
    ['events', () => eventsToTarget({ events: 3, denominator: 2 }, 0.5)],
    ['events', () => eventsToTarget({ events: -3, denominator: 2 }, 0.5, { scale: 'ratio' })],
    ['denominator', () => eventsToTarget({ events: 3, denominator: 0 }, 0.5, { scale: 'ratio' })],
    ['scale', () => eventsToTarget({ events: 1, denominator: 2 }, 0.5, { scale: 'mean' as 'ratio' })],
    ['events', () => cochranArmitageTrend([{ events: 3, denominator: 2 }])],
    ['denominator', () => cochranArmitageTrend([{ events: 0, denominator: 0 }])],
    ['level', () => cochranArmitageTrend([], { level: 1 })],
  ])('%s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });
});
