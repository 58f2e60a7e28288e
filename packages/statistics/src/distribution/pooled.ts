import { refuse, requireAmount, requirePositive, requireWhole, type Count, type NotComputable } from '../count.js';
import { sum } from '../values.js';

/** Units in which `null` stands for one without a figure. */
export type Units = readonly (Count | null)[];

/** A rate with the sums that it was made from. */
export interface PooledRate extends Count {
  /** Σ events / Σ denominator. */
  readonly value: number;
}

/** The units that have a figure, each checked. `events` may exceed the denominator, as in a rate. */
export function presentUnits(units: Units): Count[] {
  const present: Count[] = [];
  for (const unit of units) {
    if (unit === null) continue;
    requireAmount('events', unit.events);
    requirePositive('denominator', unit.denominator);
    present.push(unit);
  }
  return present;
}

/** The rate of all the given units together, without further checks. */
export function pool(units: readonly Count[]): PooledRate {
  const events = sum(units.map((unit) => unit.events));
  const denominator = sum(units.map((unit) => unit.denominator));
  return { value: events / denominator, events, denominator };
}

/**
 * The rate of all units together, Σx/Σn: what the patients of the cluster meet, large practices counting for more.
 *
 * It is not the mean and not the median of the units' own rates. `null` units are left out.
 *
 * Throws RangeError if there is no unit, or a unit has events below 0 or a denominator not above 0.
 */
export function pooledRate(units: Units): PooledRate {
  const present = presentUnits(units);
  if (present.length === 0) refuse('units', 'not empty');
  return pool(present);
}

/** The rate of the other units, or the reason why there is none. */
export type LeaveOneOutRate = ({ readonly status: 'ok' } & PooledRate) | NotComputable<'too-few-units'>;

/**
 * The rate of all units but one together: the comparator of a unit that would otherwise be compared with itself.
 *
 * With no other unit: `{ status: 'too-few-units' }`. `null` units are left out.
 *
 * Throws RangeError unless `index` points into `units`; otherwise as `pooledRate`.
 */
export function leaveOneOutRate(units: Units, index: number): LeaveOneOutRate {
  requireWhole('index', index, 0, units.length - 1);
  const others = presentUnits(units.filter((_, position) => position !== index));
  return others.length === 0 ? { status: 'too-few-units' } : { status: 'ok', ...pool(others) };
}
