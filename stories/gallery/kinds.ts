// Indicators of every kind that is a number, in one period.
import type { Benchmark, Indicator, Unit } from '@klyngekit/schema';
import { everyKindIndicators, referenceBenchmark } from '@klyngekit/schema/fixtures';
import { parsed } from './cluster.js';

/** Kinds whose figures are numbers. */
export type NumberKind = Exclude<Indicator['kind'], 'choice'>;

/** Eight municipalities with an indicator of one kind. */
export function ofKind(kind: NumberKind): Benchmark {
  const units = Array.from({ length: 8 }, (_, index): Unit => ({
    id: `k${index}`,
    kind: 'municipality',
    name: `Eksempel Kommune ${index + 1}`,
  }));
  const numerator = [31, 44, 52, 40, 61, 70, 55, 48];
  const denominator = [900, 1100, 1000, 1300, 1250, 980, 1020, 760];
  const { id } = everyKindIndicators[kind];
  const columns =
    kind === 'mean'
      ? { value: [-0.6, -0.1, 0.2, 0.4, 0.4, 0.9, 1.3, 2.1], denominator }
      : kind === 'count'
        ? { numerator }
        : kind === 'ratio'
          ? { numerator, denominator: [40.2, 41.5, 48.8, 50.1, 52.4, 55.5, 49.9, 47.3] }
          : { numerator, denominator };
  return parsed({
    ...referenceBenchmark,
    openness: 'public',
    units,
    indicators: [everyKindIndicators[kind]],
    observations: [{ indicator: id, period: '2025-26', ...columns }],
  });
}

/** The rate as its producer standardised it, beside the crude counts. */
export function standardisedRate(): Benchmark {
  const rate = ofKind('rate');
  const variables = { da: 'køn og alder', en: 'sex and age' };
  const [crude] = rate.observations;
  const value = [38, 41, 49, 36, 51, 62, 55, 58];
  return parsed({
    ...rate,
    indicators: [{ ...rate.indicators[0]!, standardised: { method: 'direct', variables } }],
    observations: [
      { ...crude!, value, lower: value.map((level) => level * 0.8), upper: value.map((level) => level * 1.25) },
    ],
  });
}
