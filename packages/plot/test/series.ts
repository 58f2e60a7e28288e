import type { AbsenceStatus, Benchmark, Indicator, Observations, Period, Target } from '@klyngekit/schema';
import { indicatorOf, practices, sequence, targetOf } from './benchmarks.js';

/** The months of some years, oldest first. */
export function months(from: number, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => {
    const year = from + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, '0');
    const last = new Date(Date.UTC(year, (index % 12) + 1, 0)).getUTCDate();
    return { id: `${year}-${month}`, from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  });
}

/** What a made-up series holds. */
export interface MadeSeries {
  readonly kind?: 'proportion' | 'rate' | 'mean' | 'count' | 'ratio';
  readonly periods: readonly Period[];
  readonly units?: number;
  readonly openness?: Benchmark['openness'];
  readonly cutOff?: string;
  readonly targets?: readonly Target[];
  readonly fields?: Partial<Indicator>;
  /** Periods in which the first unit has no figure. */
  readonly missing?: readonly number[];
  /** How much the first unit's share moves from a period on. */
  readonly jump?: { readonly at: number; readonly by: number };
  readonly seed?: number;
}

/** Counts around one half over time; the first unit, `p1`, is the one that jumps and lacks figures. */
export function seriesOf(made: MadeSeries): Benchmark {
  const { kind = 'proportion', periods, units = 12, openness = 'restricted', missing = [], jump, seed = 11 } = made;
  const next = sequence(seed);
  const indicator = indicatorOf(kind, { ...(made.targets ? { targets: made.targets } : {}), ...made.fields });
  const sizes = Array.from({ length: units }, () => Math.round(40 + 160 * next()));
  const observations = periods.map(({ id }, at): Observations => {
    const share = sizes.map((_, unit) => {
      const moved = jump && unit === 0 && at >= jump.at ? jump.by : 0;
      return Math.max(0.02, Math.min(0.98, 0.35 + 0.02 * unit + 0.12 * (next() - 0.5) + moved));
    });
    const absent = (unit: number): boolean => unit === 0 && missing.includes(at);
    const column = (of: (unit: number) => number): readonly (number | null)[] =>
      sizes.map((_, unit) => (absent(unit) ? null : of(unit)));
    const status = sizes.map((_, unit): AbsenceStatus | null => (absent(unit) ? 'notReported' : null));
    const noted = status.some((entry) => entry !== null) ? { status } : {};
    const events = column((unit) => Math.round(share[unit]! * sizes[unit]!));
    const figures: Partial<Observations> =
      kind === 'mean'
        ? { value: column((unit) => 10 * share[unit]!) }
        : kind === 'count'
          ? { numerator: events }
          : { numerator: events, denominator: column((unit) => sizes[unit]!) };
    return { indicator: indicator.id, period: id, ...figures, ...noted };
  });
  return {
    schema: 'klynge.benchmark/1',
    id: 'over-time',
    title: { da: 'Opdigtede tal' },
    openness,
    source: { name: { da: 'Opdigtet' }, cutOff: made.cutOff ?? '2030-01-01', synthetic: true },
    indicators: [indicator],
    periods,
    units: practices(units, (index) => `Lægehuset ${index + 1}`),
    observations,
  };
}

/** Targets of three owners, one of which changes. */
export const changingTargets: readonly Target[] = [
  { ...targetOf('national', 'national', { value: 0.6 }) },
  { ...targetOf('cluster-1', 'cluster', { value: 0.4 }), validTo: '2024-12-31' },
  { ...targetOf('cluster-2', 'cluster', { value: 0.5 }), validFrom: '2025-01-01' },
  { ...targetOf('band', 'other', { lower: 0.42, upper: 0.48 }), validFrom: '2024-07-01' },
];
