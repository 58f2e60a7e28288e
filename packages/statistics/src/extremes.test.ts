import { describe, expect, it } from 'vitest';
import * as statistics from './index.js';

/** Fails on NaN anywhere inside a result, and on Infinity. */
function expectNumbers(result: unknown): void {
  if (typeof result === 'number') expect(Number.isFinite(result)).toBe(true);
  else if (typeof result === 'object' && result !== null) Object.values(result).forEach(expectNumbers);
}

const levels = [1e-100, 0.95, 1 - 2 ** -53];
const sizes = [1e-99, 1e-3, 1, 50, 1e7, 1e12, 1e100];
const amounts = [5e-324, 1e-310, 1e-200, 1e-100, 1e-20, 0.001];
const cases = sizes.flatMap((n) => amounts.filter((x) => x <= n).map((x) => [x, n] as const));

describe('whatever the size of the input, results are finite numbers or a status', () => {
  it.each(cases)('%d of %d', (x, n) => {
    const few = { events: x, denominator: n };
    const most = { events: n - x, denominator: n };
    const frames = [
      { target: 0.3, scale: 'proportion' },
      { target: 0.3, scale: 'ratio' },
      { target: 0.3, scale: 'ratio', tau2: 1e-300 },
    ] as const;
    for (const level of levels) {
      for (const unit of [few, most]) {
        expectNumbers(statistics.wilsonInterval(unit.events, n, { level }));
        expectNumbers(statistics.clopperPearsonInterval(unit.events, n, { level }));
        expectNumbers(statistics.poissonInterval(unit.events, { level }));
        expectNumbers(statistics.byarInterval(unit.events, { level }));
        expectNumbers(statistics.rateInterval(unit.events, n, { level }));
        expectNumbers(statistics.newcombeDifference(unit, few, { level }));
        expectNumbers(statistics.rateRatio(unit, { events: 3, denominator: n }, { level }));
        expectNumbers(statistics.rateRatio(unit, { events: x, denominator: 1 }, { level }));
        for (const frame of frames) expectNumbers(statistics.funnelPosition(unit, { ...frame, levels: [level] }));
      }
      for (const frame of frames) {
        expectNumbers(statistics.funnelLimits(n, frame, level));
        expectNumbers(statistics.exactFalseAlarms([n, 1], { target: 0.3, scale: frame.scale }, level));
      }
      expectNumbers(statistics.binomialLimits(x < 1 ? x : 0.5, n, { level }));
      expectNumbers(statistics.poissonLimits(n, { level, method: 'chi-square' }));
      expectNumbers(statistics.meanInterval([x, n, -n], { level }));
    }
    const units = [
      few,
      most,
      { events: n, denominator: n },
      { events: 0, denominator: n },
      { events: n / 2, denominator: n },
    ];
    for (const scale of ['proportion', 'ratio'] as const) expectNumbers(statistics.overdispersion(units, { scale }));
    expectNumbers(statistics.cochranArmitageTrend(units));
    expectNumbers(statistics.cochranArmitageTrend(units.map(() => few)));
    for (const chart of [statistics.pChart, statistics.uChart, statistics.laneyPChart, statistics.laneyUChart]) {
      expectNumbers(chart(units));
      expectNumbers(chart([few, few, few]));
    }
    expectNumbers(statistics.xmrChart([x, n, -n, 0], { screen: true }));
    expectNumbers(
      statistics.directlyStandardisedRate([
        { events: 20, denominator: n, weight: x },
        { events: x, denominator: 1, weight: n },
      ]),
    );
    expectNumbers(statistics.indirectlyStandardisedRatio(x, n));
    expectNumbers(statistics.eventsToTarget(few, x));
    expectNumbers(statistics.quantile([n, -n, x], 0.3));
  });

  it('a target or a tail of next to nothing', () => {
    expectNumbers(statistics.binomialLimits(5e-324, 1e100, { level: 1 - 2 ** -53 }));
    expectNumbers(statistics.binomialLimits(1 - 2 ** -53, 1e100));
    expect(
      statistics.exactFalseAlarms([50], { target: 0.5, scale: 'proportion' }, 1e-100).atLeastOne,
    ).toBeLessThanOrEqual(1);
    expect(statistics.rateRatio({ events: 1, denominator: 1 }, { events: 1e-9, denominator: 1 }).status).toBe(
      'no-reference-events',
    );
    expectNumbers(statistics.binomialQuantile(5e-324, 1e6, 0.5));
    expectNumbers(statistics.poissonQuantile(5e-324, 1e6, 'upper'));
    expect(statistics.studentQuantile(0.975, 0.001)).toBe(Infinity);
  });
});
