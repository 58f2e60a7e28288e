/** The first and the last day of a period, YYYY-MM-DD, both included. */
export interface PeriodDays {
  readonly from: string;
  readonly to: string;
}

/** What a period is on the calendar; `other` where it is none of these. */
export type CalendarPeriod =
  | { readonly kind: 'year' | 'split-year'; readonly year: number }
  | { readonly kind: 'half' | 'quarter' | 'month'; readonly year: number; readonly part: number }
  | { readonly kind: 'other' };

const KINDS = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' } as const;

/**
 * Recognises whole months, quarters, halves and years, and years that begin within a calendar year ("2024/25"): people
 * know periods by these names, not by their days.
 */
export function calendarPeriod({ from, to }: PeriodDays): CalendarPeriod {
  const [year = Number.NaN, month = 0, day] = from.split('-').map(Number);
  const [endYear = Number.NaN, endMonth = 0, endDay] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
  const months = (endYear - year) * 12 + endMonth - month + 1;
  const kind = KINDS[months as keyof typeof KINDS] as (typeof KINDS)[keyof typeof KINDS] | undefined;
  if (day !== 1 || endDay !== lastDay || kind === undefined) return { kind: 'other' };
  if (kind === 'year') return { kind: month === 1 ? 'year' : 'split-year', year };
  // A quarter from February on is no quarter of the calendar.
  return (month - 1) % months === 0 ? { kind, year, part: (month - 1) / months + 1 } : { kind: 'other' };
}

/** "2024/25". */
export const splitYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
