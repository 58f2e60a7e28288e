import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAbsolute, expectRelative } from '../../test/close.js';
import { useSeed } from '../../test/properties.js';
import { normalDraw, poissonDraw, seeded } from '../../test/random.js';
import {
  binomialQuantile,
  cChart,
  laneyPChart,
  laneyUChart,
  pChart,
  runChart,
  runLimits,
  spcSignals,
  suitedChart,
  uChart,
  xmrChart,
  type ControlChart,
  type RunChart,
  type Signal,
} from '../index.js';

useSeed(1982);

const found = (chart: ControlChart | RunChart, rules: 'making-data-count' | 'anhoej' = 'making-data-count') => {
  const result = spcSignals(chart as ControlChart, rules);
  if (result.status !== 'ok') throw new Error(result.status);
  return result.signals;
};
const of = (signals: readonly Signal[], rule: Signal['rule']) => signals.filter((signal) => signal.rule === rule);
const series = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -50, max: 50, noNaN: true })), {
  minLength: 2,
  maxLength: 60,
});

/** A chart with centre 0 and sigma 1, so that values are standardised already. */
const standard = (values: readonly (number | null)[], changes: Partial<ControlChart> = {}): ControlChart => ({
  kind: 'xmr',
  values,
  centre: values.map(() => 0),
  sigma: values.map(() => 1),
  lower: values.map(() => -3),
  upper: values.map(() => 3),
  segments: [{ from: 0, to: values.length, points: 20, standing: 'settled', basis: 'ok' }],
  excluded: [],
  ...changes,
});
/** Points that alternate and so make no row of their own. */
const calm = (length: number): number[] => Array.from({ length }, (_, index) => (index % 2 === 0 ? 0.5 : -0.5));

describe('XmR charts', () => {
  it('Nelson 1982: a wild range is left out once', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 30, 31, 30, 31, 30, 31, 30, 31];
    const plain = xmrChart(values);
    const screened = xmrChart(values, { screen: true });
    expectRelative(plain.sigma[0]!, (14 + 19) / 15 / 1.128, 1e-14);
    expectRelative(screened.sigma[0]!, 1 / 1.128, 1e-14);
    expect(screened.centre[0]).toBe(20.5);
    expectRelative(screened.upper[0]!, 20.5 + 3 / 1.128, 1e-14);
    expectRelative(screened.lower[0]!, 20.5 - 3 / 1.128, 1e-14);
    // 2.66, the constant of Making Data Count, is 3/1.128 to three digits.
    expectRelative(plain.upper[0]! - 20.5, 2.66 * 2.2, 1e-3);
  });

  it('screening leaves out a range of exactly 3.267 times the mean', () => {
    // Nine ranges of 1 and one of r have the mean (9 + r)/10; r = 3.267·mean at r = 29.403/6.733.
    const r = 29.403 / 6.733;
    const up = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    expectRelative(xmrChart([...up, 1 + r + 1e-9], { screen: true }).sigma[0]!, 1 / 1.128, 1e-12);
    expect(xmrChart([...up, 1 + r - 1e-9], { screen: true }).sigma[0]!).toBeGreaterThan(1.3 / 1.128);
  });

  it('a constant series has σ = 0 and limits on the centre, with and without screening', () => {
    for (const value of [0.1, 5.2, 1 / 3, 100]) {
      for (const screen of [true, false]) {
        const chart = xmrChart(new Array<number>(12).fill(value), { screen });
        expect([chart.centre[3], chart.sigma[3], chart.lower[3], chart.upper[3]]).toEqual([value, 0, value, value]);
        expect(found(chart)).toEqual([]);
        expect(spcSignals(chart, 'anhoej')).toEqual({ status: 'too-few-points' });
      }
    }
  });

  it('moves with the series, and scales with it', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom(-4, 0.5, 8),
        fc.constantFrom('mean' as const, 'median' as const),
        (values, shift, scale, method) => {
          const chart = xmrChart(values, { method });
          const moved = xmrChart(
            values.map((value) => scale * value + shift),
            { method },
          );
          expectAbsolute(moved.centre[0]!, scale * chart.centre[0]! + shift, 1e-9);
          expectAbsolute(moved.sigma[0]!, Math.abs(scale) * chart.sigma[0]!, 1e-9);
          expect(chart.lower[0]!).toBeLessThanOrEqual(chart.centre[0]!);
          expectAbsolute(chart.upper[0]! - chart.centre[0]!, 3 * chart.sigma[0]!, 1e-9);
        },
      ),
    );
  });

  it('gaps: missing and excluded points make no range and set no centre', () => {
    const chart = xmrChart([1, 2, null, 50, 52], { exclude: [0] });
    // Neighbours are 50 and 52 alone.
    expectRelative(chart.sigma[0]!, 2 / 1.128, 1e-14);
    expectRelative(chart.centre[0]!, 104 / 3, 1e-14);
    expect(chart.values).toEqual([1, 2, null, 50, 52]);
    expect(chart.excluded).toEqual([0]);
    expect(chart.segments).toEqual([{ from: 0, to: 5, points: 3, standing: 'too-few-points', basis: 'ok' }]);
  });

  it('too little to compute from is null, never NaN', () => {
    const one = xmrChart([7]);
    expect([one.centre, one.sigma, one.lower, one.upper]).toEqual([[7], [null], [null], [null]]);
    const none = xmrChart([null, null]);
    expect([none.centre, none.sigma, none.upper]).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(xmrChart([])).toMatchObject({ values: [], centre: [], segments: [{ from: 0, to: 0, points: 0 }] });
    const apart = xmrChart([3, null, 5], { method: 'median' });
    expect([apart.centre[0], apart.sigma[0], apart.lower[0]]).toEqual([4, null, null]);
    expect(spcSignals(one, 'making-data-count')).toEqual({ status: 'too-few-points' });
  });

  it('a frozen baseline sets the limits of what follows', () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9, 9, 9];
    const chart = xmrChart(values, { baseline: 12 });
    expect(chart.centre[14]).toBe(1.5);
    expectRelative(chart.upper[14]!, 1.5 + 3 / 1.128, 1e-14);
    expect(chart.segments).toEqual([{ from: 0, to: 15, points: 12, standing: 'settled', basis: 'ok' }]);
    expect(of(found(chart), 'outside-limits').map((signal) => signal.points[0])).toEqual([12, 13, 14]);
  });

  it('a rebase begins a new segment with a centre, limits and rows of its own', () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    const chart = xmrChart([...low, ...low.map((value) => value + 10)], { rebase: [10] });
    expect([chart.centre[9], chart.centre[10]]).toEqual([1.5, 11.5]);
    expect([chart.kind, chart.centre.length, chart.upper.length, chart.excluded]).toEqual(['xmr', 20, 20, []]);
    expectRelative(chart.sigma[10]!, 1 / 1.128, 1e-14);
    expect(chart.segments).toEqual([
      { from: 0, to: 10, points: 10, standing: 'provisional', basis: 'ok' },
      { from: 10, to: 20, points: 10, standing: 'provisional', basis: 'ok' },
    ]);
    expect(found(chart)).toEqual([]);
    const frozen = xmrChart([...low, 40, 40, 40], { rebase: [5], baseline: 4 });
    expect([frozen.centre[4], frozen.centre[12], frozen.segments[1]!.points]).toEqual([1.5, 1.5, 4]);
  });

  it('a whole year needs 12 points before its limits are settled', () => {
    const standing = (length: number) => xmrChart(calm(length)).segments[0]!.standing;
    expect([standing(9), standing(10), standing(11), standing(12)]).toEqual([
      'too-few-points',
      'provisional',
      'provisional',
      'settled',
    ]);
  });
});

describe('charts of counts', () => {
  const counts = [14, 12, 15, 8, 16, 11].map((events, index) => ({
    events,
    denominator: [52, 64, 70, 60, 67, 69][index]!,
  }));

  it('p and u: pooled centre, σ by each denominator', () => {
    const p = 76 / 382;
    const chart = pChart(counts);
    expect(chart.kind).toBe('p');
    expectRelative(chart.centre[2]!, p, 1e-15);
    expectRelative(chart.sigma[2]!, Math.sqrt((p * (1 - p)) / 70), 1e-14);
    const rate = uChart(counts);
    expect(rate.kind).toBe('u');
    expect(rate.values).toEqual([14 / 52, 12 / 64, 15 / 70, 8 / 60, 16 / 67, 11 / 69]);
    expect(rate.excluded).toEqual([]);
    expectRelative(rate.sigma[2]!, Math.sqrt(p / 70), 1e-14);
    expectRelative(rate.upper[2]!, p + 3 * Math.sqrt(p / 70), 1e-14);
    expectRelative(rate.lower[2]!, p - 3 * Math.sqrt(p / 70), 1e-13);
  });

  it('limits stay within the possible', () => {
    const high = pChart(counts.map(({ denominator }) => ({ events: denominator - 1, denominator })));
    expect(high.upper.every((upper) => upper === 1)).toBe(true);
    expect(high.lower.every((lower) => lower! < 1)).toBe(true);
    const many = uChart([
      { events: 300, denominator: 2 },
      { events: 280, denominator: 2 },
    ]);
    expect(many.upper[0]).toBeGreaterThan(150);
    expect(
      uChart([
        { events: 1, denominator: 2 },
        { events: 0, denominator: 2 },
      ]).lower,
    ).toEqual([0, 0]);
  });

  it('c: a mean count, and its root', () => {
    const chart = cChart([4, 9, null, 5]);
    expect(chart.kind).toBe('c');
    expect(chart.centre).toEqual([6, 6, 6, 6]);
    expect(chart.sigma).toEqual([Math.sqrt(6), Math.sqrt(6), null, Math.sqrt(6)]);
    expect(chart.values).toEqual([4, 9, null, 5]);
    expect([chart.lower[0], chart.upper[0]]).toEqual([0, 6 + 3 * Math.sqrt(6)]);
    expect(chart.upper[2]).toBe(null);
  });

  it('all events and no events show no variation: no σ and no limits, never NaN', () => {
    const full = counts.map(({ denominator }) => ({ events: denominator, denominator }));
    const none = counts.map(({ denominator }) => ({ events: 0, denominator }));
    const nothing = counts.map(() => null);
    for (const make of [pChart, laneyPChart]) {
      for (const [series, centre] of [
        [full, 1],
        [none, 0],
      ] as const) {
        expect(make(series)).toMatchObject({
          centre: counts.map(() => centre),
          sigma: nothing,
          lower: nothing,
          upper: nothing,
          segments: [{ basis: 'no-variation' }],
        });
      }
    }
    for (const make of [uChart, laneyUChart]) {
      expect(make(none)).toMatchObject({ sigma: nothing, upper: nothing, segments: [{ basis: 'no-variation' }] });
    }
    // A rate of 1 is no end of anything.
    expect(uChart(full).segments[0]!.basis).toBe('ok');
    expect(cChart([0, 0, 0])).toMatchObject({ sigma: [null, null, null], segments: [{ basis: 'no-variation' }] });
  });

  it('equal shares leave Laney nothing to widen by, and chance its limits', () => {
    const equal = [20, 40, 80, 60].map((events) => ({ events, denominator: 4 * events }));
    expect(laneyPChart(equal)).toMatchObject({
      sigma: [null, null, null, null],
      segments: [{ basis: 'no-variation' }],
    });
    expect(pChart(equal).segments[0]!.basis).toBe('ok');
    expect(pChart(equal).sigma.every((sigma) => sigma! > 0)).toBe(true);
    expect(suitedChart('proportion', equal)).toEqual(pChart(equal));
  });

  it('shares that only rounding sets apart are equal, also of fractional counts', () => {
    const equal = Array.from({ length: 12 }, (_, index) => ({
      events: 1.1 * (index + 5),
      denominator: 3.3 * (index + 5),
    }));
    // Rounding does set them apart.
    expect(new Set(equal.map(({ events, denominator }) => events / denominator)).size).toBeGreaterThan(1);
    for (const make of [laneyPChart, laneyUChart]) {
      expect(make(equal).segments[0]!.basis).toBe('no-variation');
      expect(found(make(equal))).toEqual([]);
    }
    for (const make of [pChart, uChart]) expect(found(make(equal))).toEqual([]);
    // Twelve equal shares, each an ulp off the pooled one.
    const twelve = new Array<{ events: number; denominator: number }>(12).fill({ events: 7.7, denominator: 7.7 * 3.1 });
    expect(uChart(twelve).centre[0]).not.toBe(uChart(twelve).values[0]);
    expect(found(uChart(twelve))).toEqual([]);
    expect(spcSignals(uChart(twelve), 'anhoej')).toEqual({ status: 'too-few-points' });
  });

  it.each([
    ['0 %', 0, 3],
    ['100 %', 50, 47],
  ])('a frozen baseline of %s makes no limits, and no later deviation a signal', (_, before, after) => {
    const series = [...new Array<number>(12).fill(before), ...[after, before, after, before, after]].map((events) => ({
      events,
      denominator: 50,
    }));
    for (const chart of [
      pChart(series, { baseline: 12 }),
      laneyPChart(series, { baseline: 12 }),
      suitedChart('proportion', series, { baseline: 12 }),
    ]) {
      expect(chart.segments).toEqual([{ from: 0, to: 17, points: 12, standing: 'settled', basis: 'no-variation' }]);
      expect(chart.upper.every((upper) => upper === null)).toBe(true);
      expect(found(chart)).toEqual([]);
    }
  });

  it('after such a baseline, rows that need no limits are still read', () => {
    const series = [...new Array<number>(12).fill(0), 3, 4, 3, 5, 4, 6, 3].map((events) => ({
      events,
      denominator: 50,
    }));
    const chart = pChart(series, { baseline: 12 });
    expect(found(chart)).toEqual([{ rule: 'shift', direction: 'above', points: [12, 13, 14, 15, 16, 17, 18] }]);
    // Points on the centre are passed over by Anhøj, and all others are above: no run there tells anything.
    const more = [...series, ...series.slice(12)];
    expect(found(pChart(more, { baseline: 12 }), 'anhoej')).toEqual([]);
    expect(
      of(
        found(
          xmrChart(
            more.map(({ events }) => events),
            { baseline: 12 },
          ),
          'anhoej',
        ),
        'long-run',
      ),
    ).toHaveLength(1);
  });

  it('tells where too few events, or others, are expected for three sigma, and reads nothing against them', () => {
    const stable = (events: number, denominator = 100) =>
      Array.from({ length: 12 }, (_, index) => ({ events: events + (index % 2 === 0 ? 0.5 : -0.5), denominator }));
    const basis = (chart: ControlChart) => chart.segments[0]!.basis;
    expect(basis(pChart(stable(4.9)))).toBe('few-events');
    expect(basis(pChart(stable(5)))).toBe('ok');
    expect(basis(pChart(stable(95.1)))).toBe('few-events');
    expect(basis(pChart(stable(95)))).toBe('ok');
    expect(basis(uChart(stable(95.1)))).toBe('ok');
    expect(basis(laneyPChart(stable(4.9)))).toBe('few-events');
    expect(basis(cChart(stable(4.9).map(({ events }) => events)))).toBe('few-events');
    expect(basis(suitedChart('rate', stable(4.9)))).toBe('exact');
    expect(basis(suitedChart('rate', stable(5)))).toBe('ok');
    const wild = [...stable(1), { events: 30, denominator: 100 }];
    expect(of(found(uChart(wild, { baseline: 12 })), 'outside-limits')).toEqual([]);
    expect(found(suitedChart('rate', wild, { baseline: 12 }))).toEqual([
      { rule: 'outside-limits', direction: 'above', points: [12] },
    ]);
    // Nine in a row at one event are below the mean of 1.7, as most small counts are; that is no shift.
    const lumpy = [5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1].map((events) => ({ events, denominator: 100 }));
    expect(found(suitedChart('rate', lumpy))).toEqual([]);
    expect(of(found(uChart(lumpy), 'anhoej'), 'few-crossings')).toEqual([]);
  });

  it('Laney: σ is multiplied by what the moving ranges of z show', () => {
    const p = 76 / 382;
    const z = counts.map(
      ({ events, denominator }) => (events / denominator - p) / Math.sqrt((p * (1 - p)) / denominator),
    );
    const ranges = z.slice(1).map((value, index) => Math.abs(value - z[index]!));
    const factor = ranges.reduce((sum, range) => sum + range, 0) / 5 / 1.128;
    const chart = laneyPChart(counts);
    expect(chart.kind).toBe('laney-p');
    expectRelative(chart.sigma[1]!, factor * pChart(counts).sigma[1]!, 1e-13);
    expect(laneyUChart(counts).kind).toBe('laney-u');
    const wild = [...counts, ...counts, ...counts, { events: 60, denominator: 62 }, ...counts];
    expect(laneyPChart(wild, { screen: true }).sigma[0]!).toBeLessThan(laneyPChart(wild).sigma[0]!);
    expect(laneyUChart(wild, { screen: true }).sigma[0]!).toBeLessThan(laneyUChart(wild).sigma[0]!);
    expect(laneyPChart([counts[0]!, null, counts[1]!]).sigma).toEqual([null, null, null]);
  });

  it('missing periods, baseline, exclusion and rebase as in other charts', () => {
    const chart = pChart([null, ...counts, null], { baseline: 4, exclude: [1] });
    expectRelative(chart.centre[7]!, 27 / 134, 1e-15);
    expect([chart.values[0], chart.sigma[0], chart.lower[0], chart.centre[0]]).toEqual([null, null, null, 27 / 134]);
    expect(chart.segments).toEqual([{ from: 0, to: 8, points: 2, standing: 'too-few-points', basis: 'ok' }]);
    expect(chart.excluded).toEqual([1]);
    expect(uChart([counts[0]!, null]).sigma[1]).toBe(null);
    expect(pChart([null, null])).toMatchObject({ centre: [null, null], sigma: [null, null], upper: [null, null] });
    const cut = uChart(counts, { rebase: [3] });
    expectRelative(cut.centre[2]!, 41 / 186, 1e-15);
    expectRelative(cut.centre[3]!, 35 / 196, 1e-15);
  });
});

describe('Making Data Count', () => {
  it('a point beyond the limits, on either side, and not on them', () => {
    const values = calm(12);
    values[3] = 3.01;
    values[7] = -3.01;
    values[5] = 3;
    expect(of(found(standard(values)), 'outside-limits')).toEqual([
      { rule: 'outside-limits', direction: 'above', points: [3] },
      { rule: 'outside-limits', direction: 'below', points: [7] },
    ]);
  });

  it('seven in a row on one side, the whole row marked; a point on the centre ends it', () => {
    const shifted = (row: readonly number[]) =>
      of(found(standard([...calm(4), ...row, ...calm(4).map((value) => -value)])), 'shift');
    const up = [0.3, 0.8, 0.2, 0.9, 0.1, 0.7];
    expect(shifted([0, ...up, 0])).toEqual([]);
    expect(shifted([0, ...up, 0.4, 0])).toEqual([
      { rule: 'shift', direction: 'above', points: [5, 6, 7, 8, 9, 10, 11] },
    ]);
    expect(shifted([0, ...up, 0.4, 0.2, 0])[0]!.points).toHaveLength(8);
    expect(shifted([0, 0.3, 0.8, 0.2, 0, 0.1, 0.7, 0.4, 0])).toEqual([]);
    expect(shifted([0, ...up.map((value) => -value), -0.4, 0])[0]!.direction).toBe('below');
    // A row of points on the centre is no side.
    expect(shifted([0, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });

  it('seven strictly rising or falling; six are not enough and a tie ends the row', () => {
    const trend = (row: readonly number[]) => of(found(standard([0, -0.1, ...row, 0, 0.1, 0])), 'trend');
    const rise = [-1.5, -1, -0.5, 0.2, 0.6, 1];
    expect(trend(rise)).toEqual([]);
    expect(trend([...rise, 1.5])).toEqual([{ rule: 'trend', direction: 'rising', points: [2, 3, 4, 5, 6, 7, 8] }]);
    expect(trend([...rise, 1.5, 1.9])[0]!.points).toHaveLength(8);
    expect(trend([-1.5, -1, -0.5, -0.5, 0.2, 0.6, 1, 1.5])).toEqual([]);
    // The first point of a fall is the last of what came before.
    expect(of(found(standard([0, -0.1, 1.5, 1, 0.6, 0.2, -0.5, -1, -1.5, 0, 0.1])), 'trend')).toEqual([
      { rule: 'trend', direction: 'falling', points: [2, 3, 4, 5, 6, 7, 8] },
    ]);
  });

  it('two of three near a limit, with all three on the same side, the near ones marked', () => {
    const near = (row: readonly number[]) =>
      of(found(standard([...calm(6), ...row, ...calm(6).map((value) => -value)])), 'two-of-three');
    expect(near([2.1, 0.3, 2.4])).toEqual([{ rule: 'two-of-three', direction: 'above', points: [6, 8] }]);
    expect(near([-2.1, -2.4, -0.3])).toEqual([{ rule: 'two-of-three', direction: 'below', points: [6, 7] }]);
    expect(near([0.2, 2.1, 2.4, -0.2])[0]!.points).toEqual([7, 8]);
    // The third on the other side, or on the centre: no signal, unlike in tools that overlook its side.
    expect(near([-0.2, 2.1, -0.3, 2.4, -0.2])).toEqual([]);
    expect(near([0, 2.1, 0, 2.4, 0])).toEqual([]);
    // Beyond 3σ is another rule; on 2σ is not beyond it.
    expect(near([2.1, 0.3, 3.2])).toEqual([]);
    expect(near([2.1, 0.3, 3])[0]!.points).toEqual([6, 8]);
    expect(near([2, 0.3, 2.4])).toEqual([]);
    // Windows that overlap make one signal.
    expect(near([2.1, 2.2, 0.3, 2.4, 2.5])).toEqual([
      { rule: 'two-of-three', direction: 'above', points: [6, 7, 9, 10] },
    ]);
    expect(near([2.1, 2.2, 0.3, -2.4, -2.5, -0.1])).toEqual([
      { rule: 'two-of-three', direction: 'above', points: [6, 7] },
      { rule: 'two-of-three', direction: 'below', points: [9, 10] },
    ]);
    expect(near([2.1, 0.3, 2.2, 0.4, 2.3])).toEqual([{ rule: 'two-of-three', direction: 'above', points: [6, 8, 10] }]);
    // The last three points count, two of them do not.
    expect(of(found(standard([...calm(10), 2.1, 0.3, 2.4])), 'two-of-three')).toHaveLength(1);
    expect(of(found(standard([...calm(10), -0.2, 2.1, 2.4])), 'two-of-three')).toEqual([]);
    // Windows that are apart make two.
    expect(near([2.1, 2.2, 0.3, 0.4, 0.2, 2.4, 2.5]).map((signal) => signal.points)).toEqual([
      [6, 7],
      [11, 12],
    ]);
  });

  it('σ = 0 in a frozen baseline makes no limits: no other value is outside or near them', () => {
    const values = [...new Array<number>(12).fill(100), 98, 100];
    const chart = xmrChart(values, { baseline: 12 });
    expect(chart.segments[0]!.basis).toBe('no-variation');
    expect(found(chart)).toEqual([]);
    expect(xmrChart([1]).segments[0]!.basis).toBe('too-few-points');
  });

  it('missing and excluded points are passed over', () => {
    const row = [0.3, 0.8, 0.2, null, 0.9, 9, 0.1, 0.7, 0.4];
    const chart = standard([-0.5, ...row, -0.5, 0.5], { excluded: [6] });
    expect(found(chart)).toEqual([{ rule: 'shift', direction: 'above', points: [1, 2, 3, 5, 7, 8, 9] }]);
    const alone = standard([...calm(4), 2.5, 2.6, 2.7, ...calm(6).map((value) => -value)], {
      sigma: new Array<null>(13).fill(null),
    });
    expect(of(found(alone), 'two-of-three')).toEqual([]);
    const blind = standard(calm(12).concat(5), {
      sigma: new Array<null>(13).fill(null),
      upper: new Array<null>(13).fill(null),
    });
    expect(found(blind)).toEqual([]);
  });

  it('rows do not run on over a rebase, and a short segment is not read', () => {
    const up = new Array<number>(6).fill(0.5);
    const values = [...calm(10), ...up, ...up, ...calm(10).map((value) => -value)];
    const two = [
      { from: 0, to: 16, points: 16, standing: 'settled' as const, basis: 'ok' as const },
      { from: 16, to: 32, points: 16, standing: 'settled' as const, basis: 'ok' as const },
    ];
    expect(of(found(standard(values)), 'shift')).toHaveLength(1);
    expect(found(standard(values, { segments: two }))).toEqual([]);
    const short = [{ ...two[0]!, points: 9 }, two[1]!];
    const wild = values.map((value, index) => (index === 2 || index === 20 ? 8 : value));
    expect(of(found(standard(wild, { segments: short })), 'outside-limits')).toEqual([
      { rule: 'outside-limits', direction: 'above', points: [20] },
    ]);
    expect(spcSignals(standard(values, { segments: [short[0]!] }), 'making-data-count')).toEqual({
      status: 'too-few-points',
    });
  });

  it('signals do not depend on the unit of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -35, max: 35 }), { minLength: 12, maxLength: 60 }), (tenths) => {
        const values = tenths.map((tenth) => tenth / 8);
        const scaled = standard(
          values.map((value) => value * 4 + 32),
          {
            centre: values.map(() => 32),
            sigma: values.map(() => 4),
            lower: values.map(() => 20),
            upper: values.map(() => 44),
          },
        );
        expect(found(scaled)).toEqual(found(standard(values)));
      }),
    );
  });

  it('turning the series upside down turns the signals', () => {
    const turn = { above: 'below', below: 'above', rising: 'falling', falling: 'rising', none: 'none' } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -35, max: 35 }), { minLength: 12, maxLength: 60 }), (tenths) => {
        const values = tenths.map((tenth) => tenth / 10);
        const turned = found(standard(values.map((value) => -value)));
        expect(found(standard(values)).map((signal) => ({ ...signal, direction: turn[signal.direction] }))).toEqual(
          turned,
        );
      }),
    );
  });

  it('false alarms in a stable process of 24 points: some, but not in every second chart', () => {
    const random = seeded(24);
    let alarmed = 0;
    for (let round = 0; round < 400; round += 1) {
      if (found(xmrChart(Array.from({ length: 24 }, () => normalDraw(random)))).length > 0) alarmed += 1;
    }
    expect(alarmed / 400).toBeGreaterThan(0.1);
    expect(alarmed / 400).toBeLessThan(0.35);
  });

  it('p charts of a stable process rarely have a point outside', () => {
    const random = seeded(3);
    let outside = 0;
    for (let round = 0; round < 200; round += 1) {
      const events = Array.from({ length: 20 }, () => poissonDraw(random, 30));
      outside += of(found(cChart(events)), 'outside-limits').length;
    }
    expect(outside / 4000).toBeLessThan(0.006);
    expect(outside).toBeGreaterThan(0);
  });
});

describe('run charts and the rules of Anhøj', () => {
  it('points on the median neither break nor lengthen a run', () => {
    const chart = runChart([1, 9, 5, 9, 5, 1, 1, 9, 1, 5, 5]);
    expect(chart.centre[0]).toBe(5);
    expect(chart.segments[0]).toEqual({
      from: 0,
      to: 11,
      useful: 7,
      longestRun: 2,
      crossings: 4,
      limits: { longestRun: 6, fewestCrossings: 1 },
      standing: 'too-few-points',
    });
    expect(spcSignals(chart, 'anhoej')).toEqual({ status: 'too-few-points' });
  });

  it('a long run and few crossings are told apart, with their points', () => {
    const shifted = [2, 1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9, 8];
    const chart = runChart(shifted);
    expect(found(chart, 'anhoej')).toEqual([
      { rule: 'long-run', direction: 'below', points: [0, 1, 2, 3, 4, 5, 6, 7] },
      { rule: 'long-run', direction: 'above', points: [8, 9, 10, 11, 12, 13, 14, 15] },
      { rule: 'few-crossings', direction: 'none', points: shifted.map((_, index) => index) },
    ]);
    // A run of exactly the longest allowed length, and exactly the fewest allowed crossings, are no signal.
    expect(runLimits(16)).toEqual({ longestRun: 7, fewestCrossings: 4 });
    expect(
      found(
        runChart([9, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 1, 9].map((value, index) => value + index / 100)),
        'anhoej',
      ),
    ).toEqual([]);
  });

  it('control charts are read with their limits too', () => {
    const values = [...calm(14), 4];
    expect(found(standard(values), 'anhoej')).toEqual([{ rule: 'outside-limits', direction: 'above', points: [14] }]);
    expect(found(standard(values, { excluded: [14] }), 'anhoej')).toEqual([]);
  });

  it('counts are read by runs where enough are expected, and ten points may be beyond limits', () => {
    const share = [40, 41, 42, 40, 41, 42, 40, 41, 60, 61, 62, 60, 61, 62, 60, 61];
    const chart = pChart(share.map((events) => ({ events, denominator: 100 })));
    expect(chart.segments[0]!.basis).toBe('ok');
    expect(of(found(chart, 'anhoej'), 'long-run')).toHaveLength(2);
    const ten = [{ from: 0, to: 10, points: 10, standing: 'provisional' as const, basis: 'ok' as const }];
    const wild = [...calm(9), 4];
    expect(found(standard(wild, { segments: ten }), 'anhoej')).toEqual([
      { rule: 'outside-limits', direction: 'above', points: [9] },
    ]);
    expect(found(standard(wild, { segments: [{ ...ten[0]!, points: 9 }] }), 'anhoej')).toEqual([]);
  });

  it('the limits: round(log₂ n) + 3 and the binomial quantile', () => {
    for (let useful = 1; useful <= 100; useful += 1) {
      expect(runLimits(useful)).toEqual({
        longestRun: Math.round(Math.log2(useful)) + 3,
        fewestCrossings: binomialQuantile(0.05, useful - 1, 0.5),
      });
    }
    expect(runLimits(1)).toEqual({ longestRun: 3, fewestCrossings: 0 });
  });

  it('a given centre, a baseline, a rebase and exclusions', () => {
    const values = [1, 2, 3, 10, 11, 12];
    expect(runChart(values, { centre: 4 }).centre).toEqual([4, 4, 4, 4, 4, 4]);
    expect(runChart(values, { baseline: 3 }).centre).toEqual([2, 2, 2, 2, 2, 2]);
    expect(runChart(values, { baseline: 3 }).segments[0]).toMatchObject({ useful: 5, longestRun: 4, crossings: 1 });
    const cut = runChart(values, { rebase: [3], exclude: [5] });
    expect(cut.centre).toEqual([2, 2, 2, 10.5, 10.5, 10.5]);
    expect(cut.segments.map(({ useful }) => useful)).toEqual([2, 2]);
    expect(cut.excluded).toEqual([5]);
    expect(cut.kind).toBe('run');
    const empty = runChart([null, null]);
    expect(empty.centre).toEqual([null, null]);
    expect(empty.excluded).toEqual([]);
    expect(runChart([1, null, 9, null, 3], { centre: 2 }).segments[0]).toMatchObject({
      useful: 3,
      longestRun: 2,
      crossings: 1,
    });
    expect(empty.segments[0]).toMatchObject({ useful: 0, longestRun: 0, crossings: 0, limits: null });
    expect(runChart([5, 5, 5]).segments[0]!.limits).toBe(null);
  });

  it('segments are read one by one, and only those with 10 useful points', () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    const chart = runChart([...low, 7, 7, 7, ...low], { rebase: [10, 13] });
    expect(found(chart, 'anhoej')).toEqual([]);
    expect(spcSignals(runChart(low.slice(1)), 'anhoej')).toEqual({ status: 'too-few-points' });
  });

  it('false alarms in a random series of 24 points are about as published', () => {
    const random = seeded(2014);
    let alarmed = 0;
    for (let round = 0; round < 600; round += 1) {
      if (found(runChart(Array.from({ length: 24 }, () => normalDraw(random))), 'anhoej').length > 0) alarmed += 1;
    }
    // Anhøj & Olesen 2014 find a specificity of about 0.91 to 0.95 for the two rules together.
    expect(alarmed / 600).toBeGreaterThan(0.03);
    expect(alarmed / 600).toBeLessThan(0.11);
  });
});

describe('impossible input', () => {
  const one = [{ events: 1, denominator: 2 }];
  it.each([
    ['values', () => xmrChart([1, NaN])],
    ['values', () => runChart([Infinity])],
    ['values', () => runChart([1, 2, NaN], { baseline: 2 })],
    ['values', () => xmrChart([1, 2, NaN], { baseline: 2 })],
    ['centre', () => runChart([1], { centre: NaN })],
    ['baseline', () => xmrChart([1, 2], { baseline: 0 })],
    ['baseline', () => xmrChart([1, 2], { baseline: 1.5 })],
    ['rebase', () => xmrChart([1, 2, 3], { rebase: [0] })],
    ['rebase', () => xmrChart([1, 2, 3], { rebase: [3] })],
    ['rebase', () => xmrChart([1, 2, 3], { rebase: [2, 1] })],
    ['rebase', () => xmrChart([1, 2, 3], { rebase: [1, 1] })],
    ['exclude', () => runChart([1, 2], { exclude: [2] })],
    ['exclude', () => pChart(one, { exclude: [-1] })],
    ['events', () => pChart([{ events: 3, denominator: 2 }])],
    ['events', () => laneyPChart([{ events: -1, denominator: 2 }])],
    ['denominator', () => uChart([{ events: 3, denominator: 0 }])],
    ['events', () => laneyUChart([{ events: -3, denominator: 1 }])],
    ['events', () => cChart([1, -1])],
    ['useful', () => runLimits(0)],
    ['rules', () => spcSignals(pChart(one), 'nelson' as 'anhoej')],
    ['rules', () => spcSignals(runChart([1]) as unknown as ControlChart, 'making-data-count')],
  ])('%s is refused by name', (argument, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${argument} must be \\w`));
  });

  it('are not read off limits that fewer than ten points have set', () => {
    const chart = xmrChart([10, 10.2, 10.1, 11, 9, 11.5, 8.7, 10.5, 9.4, 12, 8, 11, 9.2, 10.7], { baseline: 3 });
    const signals = spcSignals(chart, 'anhoej');
    expect(signals.status === 'ok' && signals.signals.filter(({ rule }) => rule === 'outside-limits')).toEqual([]);
  });
});
