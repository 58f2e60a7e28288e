import type { Benchmark, Period } from '@klyngekit/schema';
import { areAlike, isPartial, lengthOf, middleOf } from './timeline.js';

/** Two periods that a change is told between. */
export interface ChangePeriods {
  readonly before: Period;
  readonly after: Period;
}

/** Which periods are compared. */
export interface ChangePeriodsRequest {
  readonly indicator: string;
  /** Id of the later period; default the latest that had ended when the figures were drawn. */
  readonly period?: string | undefined;
  /** Id of the earlier period. */
  readonly startPeriod?: string | undefined;
  /** Days of events, YYYY-MM-DD: without an earlier period asked for, the last one that had ended before the latest event. */
  readonly events?: readonly string[];
  /** Id of the reader's own unit: an earlier period in which it has a figure goes before one in which it has none. */
  readonly own?: string | undefined;
}

/** A season matters to periods shorter than this many days. */
const YEAR = 350;

/**
 * The two periods of a change: equally long, without a day in common, and where they are shorter than a year of one
 * season, if the file has such. Without a wish for an earlier one: the last before the latest event between two periods,
 * else the first that compares.
 *
 * @returns undefined where the file has no two periods that compare
 */
export function changePeriods(benchmark: Benchmark, request: ChangePeriodsRequest): ChangePeriods | undefined {
  const observed = new Set(
    benchmark.observations.flatMap((entry) => (entry.indicator === request.indicator ? [entry.period] : [])),
  );
  const periods = benchmark.periods.filter(({ id }) => observed.has(id)).sort((a, b) => middleOf(a) - middleOf(b));
  const after = laterOf(periods, benchmark, request.period);
  if (!after) return undefined;
  const earlier = periods.filter((period) => period.to < after.from && areAlike(period, after));
  const asked = earlier.find(({ id }) => id === request.startPeriod);
  const told = earlier.filter(({ id }) => hasFigure(benchmark, request, id));
  const wanted = told.length > 0 ? told : earlier;
  const before = asked ?? aroundEvent(wanted, after, request.events ?? []) ?? firstComparable(wanted, after);
  return before && { before, after };
}

/** Whether the own unit has a figure in a period; true where there is no own unit. */
function hasFigure(benchmark: Benchmark, { indicator, own }: ChangePeriodsRequest, period: string): boolean {
  const place = benchmark.units.findIndex(({ id }) => id === own);
  const columns = benchmark.observations.find((entry) => entry.indicator === indicator && entry.period === period);
  return place < 0 || (columns?.value?.[place] ?? columns?.numerator?.[place] ?? null) !== null;
}

function laterOf(periods: readonly Period[], benchmark: Benchmark, asked: string | undefined): Period | undefined {
  if (asked !== undefined) return periods.find(({ id }) => id === asked);
  const ended = periods.filter((period) => !isPartial(period, benchmark));
  return ended[ended.length - 1] ?? periods[periods.length - 1];
}

function aroundEvent(earlier: readonly Period[], after: Period, events: readonly string[]): Period | undefined {
  const latest = [...events].sort().reverse();
  for (const date of latest) {
    if (date > after.from) continue;
    const ended = earlier.filter((period) => period.to < date);
    const found = ended.filter((period) => isOneSeason(period, after)).pop() ?? ended.pop();
    if (found) return found;
  }
  return undefined;
}

function firstComparable(earlier: readonly Period[], after: Period): Period | undefined {
  return earlier.find((period) => isOneSeason(period, after)) ?? earlier[0];
}

/** Winters are compared with winters. */
function isOneSeason(period: Period, after: Period): boolean {
  return lengthOf(after) >= YEAR || period.from.slice(5) === after.from.slice(5);
}
