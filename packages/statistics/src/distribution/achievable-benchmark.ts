import { requireProportion, requireWithin, type Count, type NotComputable } from '../count.js';
import { sum } from '../values.js';
import { minimumUnits } from '../minimum.js';
import { pool, presentUnits, type PooledRate, type Units } from './pooled.js';

/** Whether a high or a low proportion is the good one. */
export type Direction = 'higher' | 'lower';

/** Options of the achievable benchmark. */
export interface BenchmarkOptions {
  /** The least share of all patients that the benchmark group holds, above 0 and at most 1. Default 0.1. */
  readonly share?: number;
  /** Which end is the best. Default `'higher'`. */
  readonly direction?: Direction;
}

/** The achievable benchmark and who set it, or the reason why there is none. */
export type AchievableBenchmark =
  | ({
      readonly status: 'ok';
      /** Positions in the input of the units of the benchmark group, best first. */
      readonly members: readonly number[];
    } & PooledRate)
  | NotComputable<'too-few-units'>;

/**
 * The achievable benchmark of care (ABC): the pooled proportion of the best units that together hold a tenth of the
 * patients.
 *
 * Units are ranked by (x + 1)/(n + 2), which keeps a tiny unit with 100 % from the top. The best are taken until they hold
 * at least `share` of all patients; units that tie with the last one are taken too, so that the order of the input
 * cannot matter. Their Σx/Σn is the benchmark. Below 30 units: `{ status: 'too-few-units' }`. `null` units are left out.
 *
 * Throws RangeError if a unit is not a proportion, or unless 0 < share ≤ 1.
 *
 * Source: Weissman NW et al. J Eval Clin Pract 1999;5:269–281; Kiefe CI et al. Int J Qual Health Care 1998;10:443–447.
 */
export function achievableBenchmark(
  units: Units,
  { share = 0.1, direction = 'higher' }: BenchmarkOptions = {},
): AchievableBenchmark {
  requireWithin('share', share, Number.MIN_VALUE, 1);
  const present = presentUnits(units);
  for (const unit of present) requireProportion(unit.events, unit.denominator);
  if (present.length < minimumUnits.benchmark) return { status: 'too-few-units' };

  const ranked = rank(units, direction);
  const enough = share * sum(present.map((unit) => unit.denominator));
  const members: Ranked[] = [];
  let patients = 0;
  for (const unit of ranked) {
    const last = members[members.length - 1];
    if (last && patients >= enough && unit.score !== last.score) break;
    members.push(unit);
    patients += unit.count.denominator;
  }
  const benchmark = pool(members.map((unit) => unit.count));
  return { status: 'ok', ...benchmark, members: members.map((unit) => unit.index) };
}

interface Ranked {
  readonly index: number;
  readonly count: Count;
  readonly score: number;
}

function rank(units: Units, direction: Direction): Ranked[] {
  const ranked: Ranked[] = [];
  units.forEach((count, index) => {
    if (count) ranked.push({ index, count, score: (count.events + 1) / (count.denominator + 2) });
  });
  const sign = direction === 'higher' ? -1 : 1;
  return ranked.sort((a, b) => sign * (a.score - b.score));
}
