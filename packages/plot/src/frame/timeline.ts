import type { Benchmark, Period } from '@klyngekit/schema';

const DAY = 86_400_000;
/** Periods count as equally long when the shorter is at least this share of the longer: February beside March. */
const ALIKE = 0.8;

/** The number of a day, YYYY-MM-DD, on a line of days. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** How many days a period covers. */
export function lengthOf({ from, to }: Period): number {
  return dayNumber(to) + 1 - dayNumber(from);
}

/** The middle of a period, as the number of a day. */
export function middleOf({ from, to }: Period): number {
  return (dayNumber(from) + dayNumber(to) + 1) / 2;
}

/** Whether two periods are about equally long. */
export function areAlike(a: Period, b: Period): boolean {
  const [first, second] = [lengthOf(a), lengthOf(b)];
  return Math.min(first, second) >= ALIKE * Math.max(first, second);
}

/** Whether the producer drew the figures before a period had ended, so that they are preliminary. */
export function isPartial({ to }: Period, { source: { cutOff } }: Pick<Benchmark, 'source'>): boolean {
  return cutOff.slice(0, 10) < to;
}

/**
 * The periods of a series, oldest first: those as long as the last one, from the first to the last with observations of
 * the indicator. A file may hold quarters and years; a line is drawn through one kind of them.
 *
 * @param last - id of the last period; default the latest with observations
 */
export function periodsOf({ periods, observations }: Benchmark, indicator: string, last?: string): readonly Period[] {
  const observed = new Set(observations.flatMap((entry) => (entry.indicator === indicator ? [entry.period] : [])));
  const ordered = [...periods].sort((a, b) => middleOf(a) - middleOf(b));
  const end =
    last === undefined
      ? ordered.filter(({ id }) => observed.has(id)).pop()
      : ordered.find(({ id }) => id === last && observed.has(id));
  if (!end) return [];
  const alike = ordered.filter((period) => areAlike(period, end) && middleOf(period) <= middleOf(end));
  const first = alike.findIndex(({ id }) => observed.has(id));
  return first < 0 ? [] : alike.slice(first);
}

/** Whether any period begins before the one before it has ended: a rolling year counts most patients several times. */
export function doOverlap(periods: readonly Period[]): boolean {
  return periods.some((period, index) => index > 0 && period.from <= periods[index - 1]!.to);
}
