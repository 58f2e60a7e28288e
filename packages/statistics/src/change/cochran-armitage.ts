import { requireLevel, requireProportion, type NotComputable } from '../count.js';
import type { Units } from '../distribution/pooled.js';
import { chiSquareDistribution } from '../special/chi-square.js';
import { sum } from '../values.js';

/** Options of the trend test. */
export interface TrendOptions {
  /** The confidence level at which a trend is called. Default 0.998. */
  readonly level?: number;
}

/** A trend over periods, or the reason why it cannot be told. */
export type Trend =
  | {
      readonly status: 'ok';
      /** The change of the proportion from one period to the next, by weighted least squares. */
      readonly slope: number;
      /** The statistic, chi-square with 1 degree of freedom. */
      readonly chiSquare: number;
      /** The two-sided p-value. */
      readonly pValue: number;
      /** Whether the slope keeps its sign when any one period is left out. */
      readonly stable: boolean;
      /** The direction, if the trend is beyond the level and stable; else `'none'`. */
      readonly trend: 'rising' | 'falling' | 'none';
    }
  | NotComputable<'too-few-periods' | 'no-variation'>;

interface Period {
  readonly time: number;
  readonly events: number;
  readonly denominator: number;
}

const fewestPeriods = 5;

/**
 * The Cochran–Armitage test for a trend in proportions over equally spaced periods, with two guards against small causes.
 *
 * χ² = (Σ(t − t̄)x)² / (p̄(1 − p̄) Σn(t − t̄)²), t̄ weighted by n. A trend is called only if χ² is beyond the level (0.998:
 * 9.5495) and the slope keeps its sign when any one period is left out. Fewer than five periods with a figure:
 * `{ status: 'too-few-periods' }`; no events at all, or nothing but events: `{ status: 'no-variation' }`. `null` is a
 * period without a figure; it keeps its place in time.
 *
 * Throws RangeError if a period is not a proportion, or unless 0 < level < 1.
 *
 * Source: Cochran WG. Biometrics 1954;10:417–451; Armitage P. Biometrics 1955;11:375–386; the guards as in Fingertips.
 */
export function cochranArmitageTrend(periods: Units, { level = 0.998 }: TrendOptions = {}): Trend {
  requireLevel('level', level);
  const present: Period[] = [];
  periods.forEach((count, time) => {
    if (count === null) return;
    requireProportion(count.events, count.denominator);
    present.push({ time, events: count.events, denominator: count.denominator });
  });
  if (present.length < fewestPeriods) return { status: 'too-few-periods' };
  const n = sum(present.map((period) => period.denominator));
  const p = sum(present.map((period) => period.events)) / n;
  if (p === 0 || p === 1) return { status: 'no-variation' };

  const { covariance, spread } = moments(present);
  const slope = covariance / spread;
  const chiSquare = (covariance * slope) / (p * (1 - p));
  const pValue = chiSquareDistribution(chiSquare, 1, 'upper');
  const stable =
    slope !== 0 &&
    present.every((_, left) => {
      const rest = moments(present.filter((_, index) => index !== left));
      return Math.sign(rest.covariance) === Math.sign(slope);
    });
  const called = stable && pValue < 1 - level;
  return {
    status: 'ok',
    slope,
    chiSquare,
    pValue,
    stable,
    trend: called ? (slope > 0 ? 'rising' : 'falling') : 'none',
  };
}

/** Σ(t − t̄)(x − n p̄) and Σn(t − t̄)², with t̄ and p̄ weighted by n. */
function moments(periods: readonly Period[]): { covariance: number; spread: number } {
  const n = sum(periods.map((period) => period.denominator));
  const centre = sum(periods.map((period) => (period.denominator / n) * period.time));
  const p = sum(periods.map((period) => period.events)) / n;
  return {
    covariance: sum(periods.map(({ time, events, denominator }) => (time - centre) * (events - denominator * p))),
    spread: sum(periods.map(({ time, denominator }) => denominator * (time - centre) ** 2)),
  };
}
