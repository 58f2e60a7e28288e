import { requireAmount, requireLevel, type Interval, type LevelOption } from '../count.js';
import { criticalValue } from '../special/normal-quantile.js';

/**
 * Byar's approximate interval of a Poisson count, in events.
 *
 * x(1 − 1/(9x) − z/(3√x))³ and (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³. Where the lower formula goes below zero (one or two
 * events at high levels) the limit is 0; with no events it is exactly 0. For agreement with published figures; the exact
 * interval is `poissonInterval`.
 *
 * Throws RangeError unless events ≥ 0 and 0 < level < 1.
 *
 * Source: Breslow NE, Day NE. Statistical Methods in Cancer Research, vol. II. IARC 1987, p. 69.
 */
export function byarInterval(events: number, { level = 0.95 }: LevelOption = {}): Interval {
  requireAmount('events', events);
  requireLevel('level', level);
  const z = criticalValue(level);
  return { lower: events === 0 ? 0 : Math.max(0, byarLimit(events, -z)), upper: byarLimit(events + 1, z) };
}

function byarLimit(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}
