// Clusters of one indicator, of the sizes and states that a chart meets.
import { parseBenchmark, type Benchmark, type Indicator, type Unit } from '@klyngekit/schema';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';

/** A document as `parseBenchmark` gives it out. */
export function parsed(document: Benchmark): Benchmark {
  const result = parseBenchmark(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

const indicator = referenceBenchmark.indicators[0]! as Indicator;
/** The cluster of the reference picture. */
export const reference = parsed(referenceBenchmark);
/** The same practices as an open list. */
export const openList = parsed({ ...referenceBenchmark, openness: 'public' });
/** The reference cluster with some things different about its indicator. */
export const withIndicator = (changes: Partial<Indicator>): Benchmark =>
  parsed({ ...referenceBenchmark, indicators: [{ ...indicator, ...changes }] });

/** Practices whose figures spread as real ones do: most in the middle, few at the ends. */
export function many(count: number): Benchmark {
  const units = Array.from({ length: count }, (_, index): Unit => ({
    id: `u${index}`,
    kind: 'practice',
    name: `Praksis ${index + 1}`,
  }));
  const denominator = units.map((_, index) => 20 + ((index * 37) % 180));
  const numerator = units.map((_, index) => {
    const share = 0.5 + 0.22 * Math.sin(index * 12.9898) + 0.16 * Math.sin(index * 78.233);
    return Math.round(share * denominator[index]!);
  });
  const observations = [{ indicator: indicator.id, period: '2025-26', numerator, denominator }];
  return parsed({ ...referenceBenchmark, openness: 'public', units, observations });
}

/** One of each: a zero and the four reasons for a missing value. */
export const absences = parsed({
  ...referenceBenchmark,
  openness: 'public',
  units: ['51', '29', '60', '93', '16', '37'].map((id) => ({ id, kind: 'practice', name: `Praksis ${id}` })),
  observations: [
    {
      indicator: indicator.id,
      period: '2025-26',
      numerator: [0, null, null, null, null, 20],
      denominator: [31, null, null, null, null, 41],
      status: [null, 'notReported', 'tooFew', 'suppressed', 'notApplicable', null],
    },
  ],
});

/** Clusters of a region: an open list, and most of them alike. */
export const clusters = parsed({
  ...referenceBenchmark,
  openness: 'public',
  units: Array.from({ length: 42 }, (_, index): Unit => ({
    id: `k${index}`,
    kind: 'cluster',
    name: `Klynge ${index + 1}`,
  })),
  observations: [
    {
      indicator: indicator.id,
      period: '2025-26',
      numerator: Array.from({ length: 42 }, (_, index) =>
        Math.round((150 + ((index * 271) % 950)) * (index === 22 ? 0.4 : 0.5 + 0.03 * Math.sin(index * 12.9898))),
      ),
      denominator: Array.from({ length: 42 }, (_, index) => 150 + ((index * 271) % 950)),
    },
  ],
});

/** Four of sixteen have reported. */
export const fewReporters = parsed({
  ...referenceBenchmark,
  observations: [
    {
      ...referenceBenchmark.observations[0]!,
      numerator: referenceBenchmark.observations[0]!.numerator.map((value, index) => (index < 4 ? value : null)),
      denominator: referenceBenchmark.observations[0]!.denominator.map((value, index) => (index < 4 ? value : null)),
      status: referenceBenchmark.observations[0]!.status.map((_, index) => (index < 4 ? null : 'notReported')),
    },
  ],
});

/** The first practices of the reference cluster alone. */
export const few = (count: number): Benchmark =>
  parsed({
    ...referenceBenchmark,
    units: referenceBenchmark.units.slice(0, count),
    observations: referenceBenchmark.observations.map(({ numerator, denominator, ...entry }) => ({
      ...entry,
      numerator: numerator.slice(0, count),
      denominator: denominator.slice(0, count),
      status: entry.status.slice(0, count),
    })),
  });

/** Figures that crowd: nobody, everybody, and the same three times. */
export const crowded = parsed({
  ...referenceBenchmark,
  observations: [
    {
      ...referenceBenchmark.observations[0]!,
      numerator: [0, 0, 30, 30, 30, 31, 31, 31, 32, 33, 34, 60, 60, 60, null, 4],
      denominator: [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, null, 7],
    },
  ],
});

/** Limits that the producer has widened by the variation between all practices of the region. */
export const widened = parsed({
  ...referenceBenchmark,
  openness: 'public',
  overdispersion: [
    {
      indicator: indicator.id,
      period: '2025-26',
      scale: 'proportion',
      tau2: 0.01,
      phi: 3.2,
      k: 312,
      basis: { da: 'alle praksis i Region Eksempel', en: 'all practices of Example Region' },
    },
  ],
});

/** Figures of the region and the nation beside those of the cluster. */
export const compared = parsed({
  ...referenceBenchmark,
  openness: 'public',
  comparators: [
    {
      id: 'region',
      indicator: indicator.id,
      period: '2025-26',
      scope: 'region',
      definition: 'pooled',
      name: { da: 'Region Eksempel', en: 'Example Region' },
      value: 0.53,
    },
    {
      id: 'nation',
      indicator: indicator.id,
      period: '2025-26',
      scope: 'nation',
      definition: 'pooled',
      name: { da: 'Hele landet', en: 'The whole country' },
      value: 0.57,
    },
  ],
});
