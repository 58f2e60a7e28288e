import type { OpeningHours, TimeSpan, Weekday } from '@klyngekit/schema';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days of the week that have the same hours. */
export interface DaysWithHours {
  /** In the order of the week. */
  readonly days: readonly Weekday[];
  readonly spans: readonly TimeSpan[];
}

/** The hours of a week as they are told: days with the same hours together, in the order of their first day. */
export function openingWeek(hours: readonly OpeningHours[]): readonly DaysWithHours[] {
  const groups = new Map<string, { days: Weekday[]; spans: readonly TimeSpan[] }>();
  for (const day of WEEK) {
    const spans = hours
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    if (spans.length === 0) continue;
    const key = spans.map(({ from, to }) => from + to).join();
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], spans });
  }
  return [...groups.values()];
}

/** Days that follow each other as pairs of first and last, for words such as "mandag–torsdag". */
export function runsOf(days: readonly Weekday[]): readonly (readonly [first: Weekday, last: Weekday])[] {
  const runs: [Weekday, Weekday][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && WEEK.indexOf(last[1]) === WEEK.indexOf(day) - 1) last[1] = day;
    else runs.push([day, day]);
  }
  // Two neighbours are told one by one: "mandag og tirsdag".
  return runs.flatMap(([first, last]) =>
    WEEK.indexOf(last) - WEEK.indexOf(first) === 1
      ? [[first, first] as const, [last, last] as const]
      : [[first, last] as const],
  );
}

/** Whether days are those on which most people work. */
export const areWorkingDays = (days: readonly Weekday[]): boolean => days.join() === WEEK.slice(0, 5).join();

/** Whether days are all of the week. */
export const areAllDays = (days: readonly Weekday[]): boolean => days.length === WEEK.length;

/** Whether a stretch is a whole day. */
export const isWholeDay = ({ from, to }: TimeSpan): boolean => from === '00:00' && to === '24:00';
