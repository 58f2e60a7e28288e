// Three years in quarters.
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { everyKindIndicators, quartersBenchmark } from '@klyngekit/schema/fixtures';
import type { ChartEvent } from '@klyngekit/components';
import { parsed } from './cluster.js';
import type { NumberKind } from './kinds.js';

/** Fourteen practices; the sixth has a silent quarter, and rises from the seventh on. */
export const quarters = parsed(quartersBenchmark);

/** A meeting in the middle of them. */
export const meeting: ChartEvent = {
  date: '2024-08-20',
  title: { da: 'Klyngemøde', en: 'Cluster meeting' },
  detail: { da: 'aftale om spirometri', en: 'agreement on spirometry' },
};

/** The same figures as an indicator of another kind. */
export function quartersOf(kind: NumberKind): Benchmark {
  const { targets: _, ...indicator }: Indicator = everyKindIndicators[kind];
  return parsed({
    ...quartersBenchmark,
    indicators: [indicator],
    observations: quartersBenchmark.observations.map(({ numerator = [], denominator = [], period, ...entry }) => {
      const { status } = entry;
      const noted = status ? { status } : {};
      const share = numerator.map((events, unit) => {
        const patients = denominator[unit];
        return events === null || !patients ? null : events / patients;
      });
      const columns =
        kind === 'mean'
          ? { value: share.map((part) => (part === null ? null : 10 * part)) }
          : kind === 'ratio'
            ? { numerator, denominator: denominator.map((patients) => patients && patients / 2) }
            : kind === 'count'
              ? { numerator }
              : { numerator, denominator };
      return { indicator: indicator.id, period, ...columns, ...noted };
    }),
  });
}

const [first] = quartersBenchmark.indicators;

/** The quarters with some things different about their indicator. */
export const quartersWith = (changes: Partial<Indicator>): Benchmark =>
  parsed({ ...quartersBenchmark, indicators: [{ ...first!, ...changes }] });

/** From one quarter to the next the own practice jumps, and it stays there: a long run on either side. */
export const shifted = parsed({
  ...quartersBenchmark,
  observations: quartersBenchmark.observations.map((entry, quarter) => ({
    ...entry,
    numerator: (entry.numerator ?? []).map((events, unit) =>
      unit === 5 ? (quarter < 6 ? 16 : 54) + (quarter % 3) : events,
    ),
    denominator: (entry.denominator ?? []).map((patients, unit) => (unit === 5 ? 65 : patients)),
    status: quartersBenchmark.units.map(() => null),
  })),
});

/** Every month of three years. */
export const months = parsed({
  ...quartersBenchmark,
  id: 'maaneder',
  periods: Array.from({ length: 36 }, (_, index) => ({
    id: `m${index}`,
    from: monthDay(index),
    to: new Date(Date.parse(monthDay(index + 1)) - 86_400_000).toISOString().slice(0, 10),
  })),
  observations: Array.from({ length: 36 }, (_, index) => {
    const share = (unit: number): number => 0.4 + 0.015 * unit + 0.08 * Math.sin(index * 4.7 + unit * 2.3);
    const denominator = quartersBenchmark.units.map((_unit, unit) => 30 + unit * 3);
    const numerator = denominator.map((patients, unit) => Math.round(patients * share(unit)));
    return { indicator: first!.id, period: `m${index}`, numerator, denominator };
  }),
});

function monthDay(index: number): string {
  return `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
