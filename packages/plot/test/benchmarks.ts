import type {
  AbsenceStatus,
  Benchmark,
  Indicator,
  Observations,
  Target,
  TargetOwnerKind,
  Unit,
} from '@klyngekit/schema';
import { everyKindIndicators } from '@klyngekit/schema/fixtures';
import { spreadFrame, type ComparedFigure, type FrameRequest, type SpreadFrame } from '../src/index.js';

/** What a made-up file holds: one indicator in one period. */
export interface Made {
  readonly indicator: Indicator;
  readonly columns: Omit<Observations, 'indicator' | 'period'>;
  readonly units: readonly Unit[];
  readonly openness?: Benchmark['openness'];
}

export function benchmarkOf({ indicator, columns, units, openness = 'restricted' }: Made): Benchmark {
  return {
    schema: 'klynge.benchmark/1',
    id: 'made-up',
    title: { da: 'Opdigtede tal' },
    openness,
    source: { name: { da: 'Opdigtet' }, cutOff: '2026-09-15', synthetic: true },
    indicators: [indicator],
    periods: [{ id: 'p', from: '2025-07-01', to: '2026-06-30' }],
    units,
    groups: [...new Set(units.flatMap(({ groups = [] }) => groups))].map((id) => ({ id, kind: 'other', name: id })),
    observations: [{ indicator: indicator.id, period: 'p', ...columns }],
  };
}

export function frameOf(made: Made, request: Partial<FrameRequest> = {}): SpreadFrame {
  const result = spreadFrame(benchmarkOf(made), { indicator: made.indicator.id, ...request });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

export const practices = (count: number, name?: (index: number) => string): readonly Unit[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    kind: 'practice',
    ...(name ? { name: name(index) } : {}),
  }));

export function targetOf(id: string, kind: TargetOwnerKind, levels: Pick<Target, 'value' | 'lower' | 'upper'>): Target {
  return { id, owner: { kind, name: { da: OWNERS[kind] } }, label: { da: LABELS[kind] }, ...levels };
}

const OWNERS = {
  national: 'landets',
  region: 'regionens',
  cluster: 'klyngens eget',
  practice: 'jeres eget',
  other: 'andres',
};
const LABELS = {
  national: 'Landets mål',
  region: 'Regionens mål',
  cluster: 'Klyngens eget mål',
  practice: 'Jeres eget mål',
  other: 'Selskabets anbefaling',
};

export function indicatorOf(kind: Exclude<Indicator['kind'], 'choice'>, fields: Partial<Indicator> = {}): Indicator {
  const { targets: _, ...indicator }: Indicator = everyKindIndicators[kind];
  return { ...indicator, ...fields };
}

/** Practices with counts around a share, the same on every run. */
export function countsAround(count: number, share: number, size = 60): { numerator: number[]; denominator: number[] } {
  const next = sequence();
  const denominator = Array.from({ length: count }, () => Math.round(size * (0.4 + 1.2 * next())));
  const numerator = denominator.map((patients) =>
    Math.min(patients, Math.max(0, Math.round(patients * share * (0.55 + 0.9 * next())))),
  );
  return { numerator, denominator };
}

/** Numbers from 0 to 1 that look random and never change. */
export function sequence(seed = 7): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

export const statusesAfter = (values: number, missing: readonly AbsenceStatus[]): readonly (AbsenceStatus | null)[] => [
  ...Array.from({ length: values }, () => null),
  ...missing,
];

export const regional = (value: number): ComparedFigure => ({
  id: 'region',
  comparison: 'region',
  name: { da: 'Region Eksempel samlet' },
  definition: 'pooled',
  value,
});
