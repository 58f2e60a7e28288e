import { requireLevel, type LevelOption, type NotComputable } from '../count.js';
import { studentDeviate } from '../special/student.js';
import { mean, presentValues, sum, type Values } from '../values.js';
import type { Estimate } from './poisson.js';

/** The mean of some values, with its interval, or the reason why there is none. */
export type MeanInterval = ({ readonly status: 'ok' } & Estimate) | NotComputable<'too-few-values'>;

/**
 * The mean of values with its t interval, in the unit of the values.
 *
 * m ∓ t(1 − α/2; k − 1)·s/√k over the k values that are not `null`. Equal values give an interval of no width. Fewer than
 * two values give `{ status: 'too-few-values' }`.
 *
 * Throws RangeError if a value is not finite, or unless 0 < level < 1.
 *
 * Source: Student. Biometrika 1908;6:1–25.
 */
export function meanInterval(values: Values, { level = 0.95 }: LevelOption = {}): MeanInterval {
  requireLevel('level', level);
  const present = presentValues(values);
  const k = present.length;
  if (k < 2) return { status: 'too-few-values' };
  const value = mean(present);
  const variance = sum(present.map((one) => (one - value) ** 2)) / (k - 1);
  const half = studentDeviate(level / 2, (1 - level) / 2, k - 1) * Math.sqrt(variance / k);
  return { status: 'ok', value, lower: value - half, upper: value + half };
}
