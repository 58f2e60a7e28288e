import type { Benchmark, Unit } from '@klyngekit/schema';
import { everyKindBenchmark, referenceBenchmark, regionsBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, frameOf, indicatorOf, practices, targetOf } from '../../test/benchmarks.js';
import { spreadFrame, type SpreadFrame } from './spread-frame.js';

const indicator = indicatorOf('proportion');
const columns = { numerator: [30, 10, 20], denominator: [50, 50, 50] };

const placesOf = ({ rows }: SpreadFrame): readonly number[] => rows.map(({ place }) => place);

describe('spreadFrame', () => {
  it('sorts units by value, smallest first, and equal ones by place', () => {
    const made = {
      indicator,
      units: practices(4),
      columns: { numerator: [30, 10, 30, 20], denominator: [50, 50, 50, 50] },
    };
    expect(placesOf(frameOf(made))).toEqual([1, 3, 0, 2]);
    expect(placesOf(frameOf({ ...made, indicator: { ...indicator, direction: 'lower' } }))).toEqual([1, 3, 0, 2]);
  });

  it('gathers the median and the quartiles of what is shown', () => {
    const frame = frameOf({ indicator, units: practices(3), columns });
    expect(frame.median).toBe(0.4);
    expect(frame.quartiles!.lower).toBeCloseTo(0.3, 12);
    expect(frame.quartiles!.upper).toBeCloseTo(0.5, 12);
  });

  it('has neither median nor quartiles without values', () => {
    const none = { numerator: [null], denominator: [null], status: ['notReported' as const] };
    const frame = frameOf({ indicator, units: practices(1), columns: none });
    expect(frame).toMatchObject({ rows: [], median: undefined, quartiles: undefined });
    expect(frame.absent).toEqual([{ place: 0, own: false, name: undefined, status: 'notReported' }]);
  });

  it('keeps every reason for a missing value, and puts the own unit first', () => {
    const units = practices(4);
    const missing = {
      numerator: [null, null, null, 4],
      denominator: [null, null, null, 7],
      status: ['notReported', 'notApplicable', 'suppressed', null],
    } as const;
    const { absent } = frameOf({ indicator, units, columns: missing }, { own: units[2]!.id });
    expect(absent.map(({ place, status }) => [place, status])).toEqual([
      [2, 'suppressed'],
      [1, 'notApplicable'],
      [0, 'notReported'],
      [3, 'tooFew'],
    ]);
  });

  it('counts a practice once that changed its number within the period', () => {
    const [old, next, other] = practices(3);
    const units = [
      { ...old!, validity: { to: '2025-12-31' } },
      { ...next!, validity: { from: '2026-01-01' }, predecessors: [old!.id] },
      other!,
    ];
    const taken = {
      numerator: [null, 10, 20],
      denominator: [null, 50, 50],
      status: ['notReported', null, null],
    } as const;
    const frame = frameOf({ indicator, units, columns: taken });
    expect([placesOf(frame), frame.absent]).toEqual([[1, 2], []]);
  });

  it('shows the own value on a small denominator to its reader alone', () => {
    const asked = { indicator: 'lungefunktion' };
    const shared = spreadFrame(referenceBenchmark, asked);
    const own = spreadFrame(referenceBenchmark, { ...asked, own: 'p16' });
    expect(shared.ok && shared.frame.absent.find(({ place }) => place === 15)).toMatchObject({ status: 'tooFew' });
    expect(own.ok && own.frame.rows.find((row) => row.own)).toMatchObject({ place: 15, numerator: 4, denominator: 7 });
  });

  it('marks nothing as own unless asked, or when the own unit is not among those compared', () => {
    for (const own of [undefined, 'nobody']) {
      const { rows, absent } = frameOf({ indicator, units: practices(3), columns }, { own });
      expect([...rows, ...absent].some((row) => row.own)).toBe(false);
    }
  });

  it('leaves out units that did not exist in the period', () => {
    const validities: readonly Unit['validity'][] = [
      { to: '2025-06-30' },
      { from: '2026-07-01' },
      { to: '2025-07-01' },
    ];
    const units = practices(3).map((unit, index) => ({ ...unit, validity: validities[index]! }));
    const frame = frameOf({ indicator, units, columns });
    expect([placesOf(frame), frame.absent]).toEqual([[2], []]);
  });

  it('keeps names of practices in a restricted file to itself', () => {
    const units = practices(3, (index) => `Praksis ${index + 1}`);
    const named = (openness: Benchmark['openness']): SpreadFrame => frameOf({ indicator, units, columns, openness });
    expect(named('restricted').rows.map(({ name }) => name)).toEqual([undefined, undefined, undefined]);
    expect(named('restricted').named).toBe(false);
    expect(named('public').rows.map(({ name }) => name)).toEqual(['Praksis 2', 'Praksis 3', 'Praksis 1']);
    expect(named('public').named).toBe(true);
  });

  it('knows neither limits nor digits that are not shown, where several look at a restricted file', () => {
    const shared = frameOf({
      indicator,
      units: practices(3),
      columns: { numerator: [31, 10, 20], denominator: [53, 50, 50] },
    });
    expect(shared.rows.map(({ value, interval }) => [value, interval])).toEqual([
      [0.2, undefined],
      [0.4, undefined],
      [0.58, undefined],
    ]);
  });

  it('takes a reader whose unit is not among those compared for one of several', () => {
    const units = practices(3).map((unit, index) => ({ ...unit, groups: [index < 2 ? 'a' : 'b'] }));
    const made = { indicator, units, columns: { numerator: [31, 10, 20], denominator: [53, 50, 50] } };
    for (const asked of [{ own: 'nobody' }, { own: units[2]!.id, group: 'a' }]) {
      const { rows, coarse } = frameOf(made, asked);
      expect(coarse).toBe(true);
      expect(rows.every(({ interval }) => interval === undefined)).toBe(true);
      expect(rows.at(-1)!.value).toBe(0.58);
    }
    expect(frameOf(made, { own: units[0]!.id, group: 'a' }).coarse).toBe(false);
  });

  it('shows several no finer value of a restricted file than a closed round would, whatever the indicator asks for', () => {
    const fine = indicatorOf('proportion', { shownStep: 0.001 });
    const made = {
      indicator: fine,
      units: practices(3),
      columns: { numerator: [31, 10, 20], denominator: [53, 53, 53] },
    };
    expect(frameOf(made).rows.map(({ value }) => value)).toEqual([0.19, 0.38, 0.58]);
    expect(frameOf(made).indicator.shownStep).toBe(0.01);
    expect(frameOf({ ...made, openness: 'public' }).indicator.shownStep).toBe(0.001);
    const besideOwn = frameOf(made, { own: 'p1', others: 'shown' });
    expect(besideOwn.rows.map(({ value }) => value)).toEqual([0.19, 0.38, 31 / 53]);
    expect(besideOwn.indicator.shownStep).toBe(0.001);
  });

  it('hides small counts of a restricted file where several look, and leaves them in the median', () => {
    const made = { indicator: indicatorOf('count'), units: practices(6), columns: { numerator: [3, 7, 8, 0, 23, 12] } };
    const shared = frameOf(made);
    expect(shared.rows.map(({ value }) => value)).toEqual([0, 10, 10, 25]);
    expect(shared.absent.map(({ status }) => status)).toEqual(['suppressed', 'suppressed']);
    expect(shared.median).toBe(7.5);
    const besideOwn = frameOf(made, { own: 'p1', others: 'shown' });
    expect(besideOwn.rows.map(({ value }) => value)).toEqual([0, 3, 10, 10, 25]);
    expect(frameOf({ ...made, openness: 'public' }).rows.map(({ value }) => value)).toEqual([0, 3, 7, 8, 12, 23]);
  });

  it('never carries a ydernummer', () => {
    const units = practices(3).map((unit) => ({ ...unit, ydernummer: '012345' }));
    expect(JSON.stringify(frameOf({ indicator, units, columns }))).not.toContain('012345');
  });

  it('gives the targets of the last day of the period, lowest first, and a practice’s own beside its own figure only', () => {
    const targets = [
      targetOf('late', 'national', { value: 0.9 }),
      { ...targetOf('over', 'region', { value: 0.1 }), validTo: '2026-06-29' },
      { ...targetOf('last', 'cluster', { value: 0.5 }), validTo: '2026-06-30' },
      { ...targetOf('next', 'region', { value: 0.2 }), validFrom: '2026-07-01' },
      { ...targetOf('mine', 'practice', { value: 0.7 }), unit: 'p2' },
      { ...targetOf('theirs', 'practice', { value: 0.6 }), unit: 'p1' },
      targetOf('nobody', 'practice', { value: 0.8 }),
    ];
    const made = { indicator: { ...indicator, targets }, units: practices(3), columns };
    expect(frameOf(made, { own: 'p2' }).targets.map(({ id }) => id)).toEqual(['last', 'mine', 'late']);
    expect(frameOf(made).targets.map(({ id }) => id)).toEqual(['last', 'late']);
    expect(targets.map(({ id }) => id)).toEqual(['late', 'over', 'last', 'next', 'mine', 'theirs', 'nobody']);
  });
});

describe('the units of a frame', () => {
  const rate = { indicator: 'rate' };
  const groups = [
    { id: 'k1', kind: 'cluster' as const, name: 'Klynge 1' },
    { id: 'm', kind: 'municipality' as const, name: 'Kommune' },
  ];
  const grouped = (...memberships: readonly (readonly string[])[]): Benchmark => ({
    ...benchmarkOf({
      indicator,
      units: practices(3).map((unit, index) => ({ ...unit, groups: memberships[index] ?? [] })),
      columns,
      openness: 'public',
    }),
    groups,
  });

  it('are of the finest kind, or of the kind asked for', () => {
    const finest = spreadFrame(regionsBenchmark, rate);
    const asked = spreadFrame(regionsBenchmark, { ...rate, kind: 'region' });
    const missing = spreadFrame(regionsBenchmark, { ...rate, kind: 'cluster' });
    expect(finest.ok && placesOf(finest.frame)).toEqual([2]);
    expect(asked.ok && placesOf(asked.frame)).toEqual([1, 0]);
    expect(missing.ok && [...missing.frame.rows, ...missing.frame.absent]).toEqual([]);
  });

  it('belong to the group asked for', () => {
    const result = spreadFrame(grouped(['k1'], ['m'], ['k1', 'm']), { indicator: indicator.id, group: 'k1' });
    expect(result.ok && placesOf(result.frame)).toEqual([2, 0]);
  });

  it.each([
    ['all in one cluster', [['k1'], ['k1'], ['m', 'k1']], true],
    ['one of them outside', [['k1'], ['k1'], ['m']], false],
    ['in one municipality, which is no cluster', [['m'], ['m'], ['m']], false],
  ])('are one cluster when they are %s', (_, memberships, expected) => {
    const result = spreadFrame(grouped(...memberships), { indicator: indicator.id });
    expect(result.ok && result.frame.oneCluster).toBe(expected);
  });

  it('of a restricted file are one cluster, and no units are none', () => {
    expect(frameOf({ indicator, units: practices(3), columns }).oneCluster).toBe(true);
    const none = spreadFrame({ ...grouped(['k1'], ['k1'], ['k1']) }, { indicator: indicator.id, kind: 'region' });
    expect(none.ok && none.frame.oneCluster).toBe(false);
  });
});

describe('the period of a frame', () => {
  const periods = ['a', 'b', 'c'].map((id, index) => ({ id, from: `202${index}-01-01`, to: `202${index}-12-31` }));
  const entry = (period: string): Benchmark['observations'][number] => ({
    indicator: indicator.id,
    period,
    ...columns,
  });
  const file: Benchmark = {
    ...benchmarkOf({ indicator, units: practices(3), columns }),
    periods,
    observations: [entry('b'), entry('a'), { ...entry('c'), indicator: 'another' }],
  };

  it('is the latest with figures of the indicator', () => {
    const result = spreadFrame(file, { indicator: indicator.id });
    expect(result.ok && result.frame.period.id).toBe('b');
  });

  it('is the one asked for', () => {
    const result = spreadFrame(file, { indicator: indicator.id, period: 'a' });
    expect(result.ok && result.frame.period.id).toBe('a');
  });

  it.each([
    ['unknown-indicator', { indicator: 'nothing' }],
    ['unknown-period', { indicator: indicator.id, period: 'd' }],
    ['unknown-group', { indicator: indicator.id, group: 'nothing' }],
    ['unknown-group', { indicator: 'nothing', period: 'd', group: 'nothing' }],
    ['unknown-period', { indicator: 'nothing', period: 'd' }],
    ['no-observations', { indicator: indicator.id, period: 'c' }],
  ])('fails with %s', (failure, request) => {
    expect(spreadFrame(file, request)).toEqual({ ok: false, failure });
  });

  it('fails where there are no figures at all, and on answers, which have no order', () => {
    expect(spreadFrame({ ...file, observations: [] }, { indicator: indicator.id })).toEqual({
      ok: false,
      failure: 'no-observations',
    });
    expect(spreadFrame(everyKindBenchmark, { indicator: 'valg' })).toEqual({ ok: false, failure: 'unsupported-kind' });
  });

  it('leaves the file as it was', () => {
    const before = JSON.stringify(file);
    spreadFrame(file, { indicator: indicator.id });
    expect(JSON.stringify(file)).toBe(before);
  });
});
