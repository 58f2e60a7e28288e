import type { ContactLine } from './contact-line.js';
import type { TimeSpan, Weekday } from './opening-hours.js';
import { isPublicHoliday } from './public-holidays.js';
import { wallTimeAt } from './wall-time.js';

/** The hours of a line. */
export type Hours = Pick<ContactLine, 'hours' | 'exceptions' | 'openOnHolidays'>;

/** What else decides whether a line is open. */
export interface OpeningOptions {
  /** The IANA time zone of the hours. Default: Europe/Copenhagen. */
  readonly timeZone?: string;
  /** Whether a day (YYYY-MM-DD) is a public holiday. Default: those of Denmark. */
  readonly isHoliday?: (date: string) => boolean;
}

/** Whether somebody answers at a moment, and when that changes. */
export type OpeningState =
  /** Open until a time of the same day, HH:MM; 24:00 when it goes on into the next. */
  | { readonly open: true; readonly until: string; readonly always: boolean }
  /** Closed, and open again on a day (YYYY-MM-DD, so many days from now) at a time. Undefined: not within a year. */
  | {
      readonly open: false;
      readonly next:
        { readonly date: string; readonly weekday: Weekday; readonly days: number; readonly time: string } | undefined;
    };

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 86_400_000;
/** How far ahead to look for the next opening, days. */
const HORIZON = 366;
const MIDNIGHT = '24:00';

/** Days are counted in UTC, where all are equally long. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

/** The stretches of one day in order, those that touch or overlap joined. */
function spansOn(date: string, line: Hours, isHoliday: (date: string) => boolean): readonly TimeSpan[] {
  // The last one counts, so that a single day can be taken out of a long closing.
  const exception = line.exceptions?.filter(({ from, to }) => from <= date && date <= to).pop();
  const weekday = weekdayOf(date);
  const ordinary = (line.hours ?? []).filter(({ days }) => days.includes(weekday));
  const spans = exception?.hours ?? (isHoliday(date) && line.openOnHolidays !== true ? [] : ordinary);
  const joined: { from: string; to: string }[] = [];
  for (const { from, to } of spans.slice().sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined[joined.length - 1];
    if (last !== undefined && from <= last.to) last.to = to > last.to ? to : last.to;
    else joined.push({ from, to });
  }
  return joined;
}

/**
 * Whether somebody answers a line at a moment. Hours are wall time, and so are the answers: a day with 23 or 25 hours has
 * its hours by the clock on the wall. Undefined where the line tells no hours.
 *
 * @param now Milliseconds since 1970.
 */
export function openingAt(line: Hours, now: number, options: OpeningOptions = {}): OpeningState | undefined {
  if (line.hours === undefined && line.exceptions === undefined) return undefined;
  const isHoliday = options.isHoliday ?? isPublicHoliday;
  const { date: today, time } = wallTimeAt(now, options.timeZone);
  const current = spansOn(today, line, isHoliday).find(({ from, to }) => from <= time && time < to);
  if (current) {
    const isWholeDay = (date: string): boolean => {
      const [span] = spansOn(date, line, isHoliday);
      return span?.from === '00:00' && span.to === MIDNIGHT;
    };
    const always = [0, 1, 2, 3, 4, 5, 6, 7].every((days) => isWholeDay(dayAfter(today, days)));
    return { open: true, until: current.to, always };
  }
  for (let days = 0; days <= HORIZON; days++) {
    const date = dayAfter(today, days);
    const span = spansOn(date, line, isHoliday).find(({ from }) => days > 0 || from > time);
    if (span) return { open: false, next: { date, weekday: weekdayOf(date), days, time: span.from } };
  }
  return { open: false, next: undefined };
}
