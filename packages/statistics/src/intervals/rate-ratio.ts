import {
  requireAmount,
  requireLevel,
  requirePositive,
  type Count,
  type LevelOption,
  type NotComputable,
} from '../count.js';
import { betaQuantileOdds } from '../special/beta-quantile.js';
import type { Estimate } from './poisson.js';

/** The ratio of two rates with its interval, or the reason why there is none. */
export type RateRatio =
  | ({ readonly status: 'ok' } & Estimate)
  | ({
      /** The ratio has a lower limit but no finite value. */ readonly lower: number;
    } & NotComputable<'no-reference-events'>)
  | NotComputable<'no-events'>;

/**
 * The ratio of the rate of `a` to the rate of `b`, with the conditional exact interval.
 *
 * Given the sum of the events, those of `a` are binomial; the Clopper–Pearson limits of that share, as odds, times
 * n_b/n_a are the limits of the ratio. No events in `b`: `{ status: 'no-reference-events', lower }`; none in either:
 * `{ status: 'no-events' }`. The denominators are exposures; events may exceed them.
 *
 * Throws RangeError unless events ≥ 0, denominators > 0 and 0 < level < 1.
 *
 * Source: Przyborowski J, Wilenski H. Biometrika 1940;31:313–323; the interval of R's poisson.test.
 */
export function rateRatio(a: Count, b: Count, { level = 0.95 }: LevelOption = {}): RateRatio {
  requireExposure('a', a);
  requireExposure('b', b);
  requireLevel('level', level);
  if (a.events + b.events === 0) return { status: 'no-events' };

  const tail = (1 - level) / 2;
  const scale = b.denominator / a.denominator;
  const lower = a.events === 0 ? 0 : scale * betaQuantileOdds(tail, a.events, b.events + 1, false);
  const upper = b.events === 0 ? Infinity : scale * betaQuantileOdds(tail, a.events + 1, b.events, true);
  // A small fraction of an event is no events too: the limit is beyond all numbers.
  if (upper === Infinity) return { status: 'no-reference-events', lower };
  return { status: 'ok', value: (a.events / b.events) * scale, lower, upper };
}

function requireExposure(argument: string, count: Count): void {
  requireAmount(argument + '.events', count.events);
  requirePositive(argument + '.denominator', count.denominator);
}
