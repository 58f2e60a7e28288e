import type { Period } from '@klyngekit/schema';

/** How long a period is that a file names by its first day. */
export type PeriodLength = 'day' | 'month' | 'quarter' | 'half-year' | 'year';

/** How the periods of a column are to be read where the text alone does not say. */
export interface PeriodOptions {
  /** How long a period is that is named by its first day. Default: `day`. */
  readonly length?: PeriodLength;
  /** The month (1–12) in which a year written as "2018/19" begins. */
  readonly yearStart?: number;
}

/** Why a text is no period: it has none of the known forms, or it is a "2018/19" and nobody has said when that begins. */
export type PeriodFault = 'period-unreadable' | 'period-year-start';

/** A period, or why there is none. */
export type PeriodReading =
  { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly fault: PeriodFault };

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

function lastDayOf(year: number, month: number): number {
  const leapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leapYear ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const parts = dayForm.exec(text);
  if (parts === null) return false;
  const day = Number(parts[3]);
  return day >= 1 && day <= lastDayOf(Number(parts[1]), Number(parts[2]));
}

/** The period of so many months that begins on a day. */
function monthsFrom(id: string, year: number, month: number, day: number, months: number): PeriodReading {
  const lastMonth = month + months - 1;
  const from = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (day === 1) {
    const [endYear, endMonth] = [year + Math.floor((lastMonth - 1) / 12), ((lastMonth - 1) % 12) + 1];
    const to = `${digits(endYear, 4)}-${digits(endMonth, 2)}-${digits(lastDayOf(endYear, endMonth), 2)}`;
    return { ok: true, period: { id, from, to } };
  }
  // A period that begins inside a month ends the day before the same date, so many months later.
  const [endYear, endMonth] = [year + Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
  const endDay = Math.min(day - 1, lastDayOf(endYear, endMonth));
  return { ok: true, period: { id, from, to: `${digits(endYear, 4)}-${digits(endMonth, 2)}-${digits(endDay, 2)}` } };
}

const unreadable: PeriodReading = { ok: false, fault: 'period-unreadable' };

type Form = (parts: readonly string[], options: PeriodOptions) => PeriodReading;

/** The known ways to write a period; the first that fits reads it. */
const forms: readonly (readonly [RegExp, Form])[] = [
  [/^(\d{4})$/, ([id = '', year]) => monthsFrom(id, Number(year), 1, 1, 12)],
  [
    /^(\d{4})-(\d{2})$/,
    ([id = '', year, month]) =>
      Number(month) >= 1 && Number(month) <= 12 ? monthsFrom(id, Number(year), Number(month), 1, 1) : unreadable,
  ],
  [
    /^(\d{4})[- ]?[QK]([1-4])$/i,
    ([, year, quarter]) => monthsFrom(`${year}-Q${quarter}`, Number(year), Number(quarter) * 3 - 2, 1, 3),
  ],
  [
    /^(\d{4})[- ]?H([12])$/i,
    ([, year, half]) => monthsFrom(`${year}-H${half}`, Number(year), Number(half) * 6 - 5, 1, 6),
  ],
  [dayForm, readDay],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, readInterval],
  [/^(\d{4})\/(\d{2}|\d{4})$/, readSplitYear],
];

function readDay([id = '', year, month, day]: readonly string[], options: PeriodOptions): PeriodReading {
  if (!isDay(id)) return unreadable;
  const length = options.length ?? 'day';
  if (length === 'day') return { ok: true, period: { id, from: id, to: id } };
  return monthsFrom(id, Number(year), Number(month), Number(day), monthsOf[length]);
}

function readInterval([, from = '', to = '']: readonly string[]): PeriodReading {
  if (!isDay(from) || !isDay(to) || to < from) return unreadable;
  return { ok: true, period: { id: `${from}_${to}`, from, to } };
}

function readSplitYear([, first = '', second = '']: readonly string[], options: PeriodOptions): PeriodReading {
  const year = Number(first);
  const next = second.length === 2 ? digits((year + 1) % 100, 2) : digits(year + 1, 4);
  if (next !== second) return unreadable;
  if (options.yearStart === undefined) return { ok: false, fault: 'period-year-start' };
  return monthsFrom(`${first}-${second.slice(-2)}`, year, options.yearStart, 1, 12);
}

/**
 * Reads a period. Known forms: a year `2018`, a month `2018-01`, a quarter `2018-Q1` (also `2018-K1`), a half-year
 * `2018-H1`, a day `2018-01-01` (the first of a longer period if `length` says so), two days `2018-01-01/2018-06-30`, and
 * a year across two calendar years `2018/19`, whose first month must be given.
 */
export function readPeriod(text: string, options: PeriodOptions = {}): PeriodReading {
  for (const [pattern, read] of forms) {
    const parts = pattern.exec(text);
    if (parts !== null) return read(parts, options);
  }
  return unreadable;
}
