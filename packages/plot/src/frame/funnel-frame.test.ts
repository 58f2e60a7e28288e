import { lungFunctionBenchmark, referenceBenchmark } from '@klyngekit/schema/fixtures';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { binomialLimits, overdispersion, pooledRate } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, countsAround, indicatorOf, practices, type Made } from '../../test/benchmarks.js';
import { funnelFacts, zoneOf } from '../describe/funnel-facts.js';
import { funnelFrame } from './funnel-frame.js';
import { FUNNEL_LEVELS } from './funnel-scale.js';
import { funnelObstacle } from './funnel-obstacle.js';
import { spreadFrame, type FrameRequest, type SpreadFrame } from './spread-frame.js';

function frameIn(benchmark: Benchmark, request: Partial<FrameRequest> = {}): SpreadFrame {
  const result = spreadFrame(benchmark, { indicator: benchmark.indicators[0]!.id, ...request });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

const made = (fields: Partial<Made>): Made => ({
  indicator: indicatorOf('proportion'),
  units: practices(6),
  columns: { numerator: [10, 12, 20, 22, 30, 31], denominator: [40, 40, 50, 50, 60, 60] },
  openness: 'public',
  ...fields,
});
const obstacle = (fields: Partial<Made>): string | undefined => funnelObstacle(frameIn(benchmarkOf(made(fields))));
const values = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

describe('what stands in the way of a funnel', () => {
  it('is nothing where every unit has counts', () => {
    expect(obstacle({})).toBeUndefined();
    expect(obstacle({ indicator: indicatorOf('rate') })).toBeUndefined();
    expect(obstacle({ indicator: indicatorOf('ratio') })).toBeUndefined();
  });

  it('is that several look at a restricted file', () => {
    const benchmark = benchmarkOf(made({ openness: 'restricted' }));
    expect(funnelObstacle(frameIn(benchmark))).toBe('closed');
    expect(funnelObstacle(frameIn(benchmark, { own: 'p1' }))).toBeUndefined();
  });

  it('is a kind without limits', () => {
    expect(obstacle({ indicator: indicatorOf('mean'), columns: { value: values } })).toBe('kind');
    expect(obstacle({ indicator: indicatorOf('count'), columns: { numerator: [1, 2, 3, 4, 5, 6] } })).toBe('kind');
  });

  it('is a unit without counts, or without an expected number', () => {
    expect(obstacle({ columns: { value: values } })).toBe('no-denominators');
    expect(obstacle({ indicator: indicatorOf('ratio'), columns: { value: values } })).toBe('no-expected');
    const numerator = [10, 12, 20, 22, 30, null];
    const denominator = [40, 40, 50, 50, 60, null];
    expect(obstacle({ columns: { numerator, denominator, value: [0.25, 0.3, 0.4, 0.44, 0.5, 0.7] } })).toBe(
      'no-denominators',
    );
  });

  it('is a value that is not the quotient of its counts', () => {
    const standardised: Indicator['standardised'] = { method: 'direct', variables: { da: 'alder' } };
    expect(obstacle({ indicator: indicatorOf('rate', { standardised }) })).toBe('adjusted');
    const { columns } = made({});
    const rounded = [0.25, 0.3, 0.4, 0.44, 0.5, 0.52];
    expect(obstacle({ columns: { ...columns, value: rounded } })).toBeUndefined();
    expect(obstacle({ columns: { ...columns, value: [0.35, ...rounded.slice(1)] } })).toBe('adjusted');
  });

  it('is too few units, or nothing that chance could move', () => {
    const four = { numerator: [1, 2, 3, 4], denominator: [20, 20, 20, 20] };
    expect(obstacle({ units: practices(4), columns: four })).toBe('too-few');
    const denominator = [20, 20, 20, 20, 20, 20];
    expect(obstacle({ columns: { numerator: [0, 0, 0, 0, 0, 0], denominator } })).toBe('no-variation');
    expect(obstacle({ columns: { numerator: denominator, denominator } })).toBe('no-variation');
  });
});

describe('the frame of a funnel', () => {
  it('holds units against their pooled figure, by exact limits, smallest denominator first', () => {
    const frame = funnelFrame(referenceBenchmark, frameIn(referenceBenchmark, { own: 'p6' }));
    const { rows } = frame.spread;
    const pooled = pooledRate(rows.map((row) => ({ events: row.numerator, denominator: row.denominator }))).value;
    expect(frame.centre).toBe(pooled);
    expect(frame.overdispersion).toBeUndefined();
    expect(frame.limits(50, FUNNEL_LEVELS.signal)).toEqual(binomialLimits(pooled, 50, { level: 0.998 }));
    expect(rows.map((row) => row.denominator)).toEqual(rows.map((row) => row.denominator).sort((a, b) => a - b));
    const facts = funnelFacts(frame);
    expect([facts.units, facts.context, facts.signal]).toEqual([14, 2, 2]);
    // 14 units promise 51 %; whole patients keep it to 40 %.
    expect(facts.falseAlarms.atLeastOne).toBeCloseTo(0.4, 2);
  });

  it('tells rates in the unit of their values, and holds ratios against 1', () => {
    const rate = benchmarkOf(made({ indicator: indicatorOf('rate', { multiplier: 1000 }) }));
    const { centre, limits, distribution } = funnelFrame(rate, frameIn(rate));
    expect(centre).toBeCloseTo((1000 * 125) / 300, 9);
    expect(limits(1e9, 0.95).upper).toBeCloseTo(centre, 1);
    expect(distribution).toBe('poisson');
    const ratio = benchmarkOf(made({ indicator: indicatorOf('ratio') }));
    expect(funnelFrame(ratio, frameIn(ratio)).centre).toBe(1);
  });

  it('takes the producer’s estimate of overdispersion, and names it', () => {
    const frame = frameIn(lungFunctionBenchmark, { period: '2024', own: 'praksis-03' });
    const funnel = funnelFrame(lungFunctionBenchmark, frame);
    expect(funnel.overdispersion).toMatchObject({
      tau2: 0.0041,
      k: 420,
      basis: { da: 'alle praksis i Region Eksempel' },
    });
    expect(funnel.limits(50, 0.95)).toEqual(binomialLimits(funnel.centre, 50, { level: 0.95, tau2: 0.0041 }));
  });

  it('estimates it from thirty units on, in the whole file where a group of it is shown', () => {
    const numerator = [...countsAround(40, 0.5, 200).numerator];
    const { denominator } = countsAround(40, 0.5, 200);
    const units = practices(40).map((unit, index) => (index < 10 ? { ...unit, groups: ['g'] } : unit));
    const benchmark = benchmarkOf(made({ units, columns: { numerator, denominator } }));
    const all = funnelFrame(benchmark, frameIn(benchmark));
    const counts = numerator.map((events, index) => ({ events, denominator: denominator[index]! }));
    const estimate = overdispersion(counts, { scale: 'proportion' });
    expect(all.overdispersion).toEqual({ tau2: estimate.status === 'ok' && estimate.tau2, k: 40, basis: 'shown' });
    const group = funnelFrame(benchmark, frameIn(benchmark, { group: 'g' }));
    expect(group.overdispersion).toEqual({ ...all.overdispersion, basis: 'file' });
    // By chance alone nearly all of these lie outside.
    const beyond = (funnel: typeof all): number => funnel.positions.filter((one) => zoneOf(one) === 'signal').length;
    expect(beyond(all)).toBeLessThan(3);
    const few = benchmarkOf(
      made({
        units: practices(29),
        columns: { numerator: numerator.slice(0, 29), denominator: denominator.slice(0, 29) },
      }),
    );
    const unadjusted = funnelFrame(few, frameIn(few));
    expect(unadjusted.overdispersion).toBeUndefined();
    expect(beyond(unadjusted)).toBeGreaterThanOrEqual(10);
  });
});
