// What the views say of the own unit's distance must not contradict each other: where a funnel names overdispersion, all
// judge by its limits.
import fc from 'fast-check';
import { da } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { funnelFacts, funnelFrame, funnelObstacle, isWithinUsual, overviewFacts, overviewFrame } from '@klyngekit/plot';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { everyKindIndicators } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { chartModel, type ChartRequest, type ReadyModel } from '../src/chart/index.js';

const KINDS = ['proportion', 'rate', 'ratio'] as const;

interface Counts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

const counts = (units: number): fc.Arbitrary<Counts> =>
  fc
    .array(fc.tuple(fc.integer({ min: 12, max: 400 }), fc.double({ min: 0.02, max: 0.98, noNaN: true })), {
      minLength: units,
      maxLength: units,
    })
    .map((pairs) => ({
      denominator: pairs.map(([denominator]) => denominator),
      numerator: pairs.map(([denominator, share]) => Math.round(denominator * share)),
    }));

function benchmarkOf(kind: (typeof KINDS)[number], columns: Counts, tau2: number | undefined): Benchmark {
  const { targets: _, ...indicator }: Indicator = everyKindIndicators[kind];
  const scale = kind === 'proportion' ? 'proportion' : 'ratio';
  return {
    schema: 'klynge.benchmark/1',
    id: 'made-up',
    title: { da: 'Opdigtede tal' },
    openness: 'restricted',
    source: { name: { da: 'Opdigtet' }, cutOff: '2026-09-15', synthetic: true },
    indicators: [indicator],
    periods: [{ id: 'p', from: '2025-07-01', to: '2026-06-30' }],
    units: columns.denominator.map((_denominator, index) => ({ id: `p${index}`, kind: 'practice' })),
    observations: [{ indicator: indicator.id, period: 'p', ...columns }],
    ...(tau2 === undefined
      ? {}
      : {
          overdispersion: [
            { indicator: indicator.id, period: 'p', scale, tau2, k: 120, basis: { da: 'alle praksis i regionen' } },
          ],
        }),
  };
}

const request = (others: 'exact' | 'shown'): ChartRequest => ({
  indicator: undefined,
  period: undefined,
  own: 'p0',
  audience: 'own',
  group: undefined,
  compare: [],
  others,
  companions: { indicator: undefined, own: undefined },
});

function readyModel(benchmark: Benchmark, others: 'exact' | 'shown', catalog = da): ReadyModel {
  const model = chartModel(benchmark, request(others), catalog, 0, isWithinUsual);
  if (model.status !== 'ready') throw new Error(model.status);
  return model;
}

/** What the funnel says: the zone of the own unit, where its limits are widened; else undefined. */
function judged(benchmark: Benchmark): 'within' | 'context' | 'signal' | undefined {
  const { source } = readyModel(benchmark, 'exact');
  if (funnelObstacle(source.frame) !== undefined) return undefined;
  const funnel = funnelFrame(benchmark, source.frame);
  const { own } = funnelFacts(funnel);
  return funnel.overdispersion && own && 'zone' in own ? own.zone : undefined;
}

/** Sentences that say whether a difference means anything, as one view words them. */
const verdicts = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => /^(?:Forskellen|The difference) /u.test(sentence));

const cases = fc.record({
  kind: fc.constantFrom(...KINDS),
  columns: fc.oneof(counts(8), counts(34)),
  tau2: fc.option(fc.constantFrom(0.0005, 0.01, 0.04, 0.2), { nil: undefined }),
});

describe('the own unit beside the others', () => {
  it('is within or beyond usual variation in every view alike', () => {
    const seen = { within: 0, context: 0, signal: 0, none: 0 };
    fc.assert(
      fc.property(cases, ({ kind, columns, tau2 }) => {
        const benchmark = benchmarkOf(kind, columns, tau2);
        const zone = judged(benchmark);
        seen[zone ?? 'none'] += 1;
        for (const others of ['exact', 'shown'] as const) {
          const { facts } = readyModel(benchmark, others);
          const own = facts.own && 'row' in facts.own ? facts.own : undefined;
          expect(own!.widened).toBe(zone !== undefined);
          if (zone !== undefined) expect(own!.chance).toBe(zone !== 'signal');
        }
        const sheet = overviewFacts(
          overviewFrame(benchmark, {
            own: 'p0',
            merge: () => {
              throw new Error('nothing to merge');
            },
            policy: { minimumPractices: 5, smallestGroup: 3 },
          }),
        );
        const own = sheet.rows[0]!.facts!.own!;
        if (zone !== undefined && 'row' in own) expect([own.widened, own.chance]).toEqual([true, zone !== 'signal']);
      }),
      { numRuns: 400 },
    );
    // Every case has been met.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
  });

  it('is told in the same sentences in both languages', async () => {
    for (const catalog of [da, en]) {
      const [funnelWords, distribution] = [await catalog.funnel(), await catalog.distribution()];
      fc.assert(
        fc.property(cases, ({ kind, columns, tau2 }) => {
          const benchmark = benchmarkOf(kind, columns, tau2);
          const zone = judged(benchmark);
          if (zone === undefined) return;
          const model = readyModel(benchmark, 'exact', catalog);
          const funnel = funnelFrame(benchmark, model.source.frame);
          const facts = funnelFacts(funnel);
          const told = funnelWords.summary({
            ...facts,
            unit: 'practice',
            oneCluster: true,
            style: model.source.style,
            distribution: funnel.distribution,
            own: facts.own && 'row' in facts.own ? { ...facts.own.row, ...facts.own } : undefined,
            overdispersion: { ...funnel.overdispersion!, basis: { name: 'x' } },
          });
          const spread = verdicts(model.summary);
          // Around the median nothing has to be explained; between the limits a funnel adds where.
          if (spread.length > 0 && zone !== 'context') expect(spread).toEqual(verdicts(told));
          if (zone === 'context') expect(told.join(' ')).toContain(verdict(spread));
          const { own } = model.facts;
          const position = own && 'row' in own ? { ...own.row, ...own, target: undefined } : undefined;
          const strip = distribution.summary({
            unit: 'practice',
            oneCluster: true,
            style: model.source.style,
            direction: 'none',
            spread: model.facts.spread,
            own: position,
            minimumDenominator: 10,
            units: columns.denominator.length,
            deciles: undefined,
          });
          expect(verdicts(strip ?? [])).toEqual(spread);
        }),
      );
    }
  });

  it('is not said to be usual where nobody has estimated how much units differ', () => {
    const columns = { denominator: Array(9).fill(100), numerator: [90, 40, 42, 45, 47, 50, 52, 55, 58] };
    const benchmark = benchmarkOf('proportion', columns, undefined);
    expect(isWithinUsual(benchmark, readyModel(benchmark, 'exact').source.frame, { indicator: 'x' })).toBe(undefined);
    expect(readyModel(benchmark, 'exact').summary.join(' ')).toContain('end tilfældige udsving kan forklare');
    const widened = readyModel(benchmarkOf('proportion', columns, 0.2), 'exact').summary.join(' ');
    expect(widened).toContain('Forskellen kan høre til den almindelige variation.');
  });
});

/** A verdict as it stands within a longer sentence. */
const verdict = ([sentence = '']: readonly string[]): string =>
  sentence.replace(/^./u, (letter) => letter.toLowerCase());
