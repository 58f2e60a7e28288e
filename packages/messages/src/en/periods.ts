import { calendarPeriod, splitYear, type PeriodDays } from '../calendar-period.js';
import { formatsFor } from '../formats.js';

const HALVES = ['first', 'second'] as const;

/** A period by name: "quarter 2 of 2025", "2024/25", "March 2025", or its days. */
export function periodName(days: PeriodDays): string {
  const period = calendarPeriod(days);
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'split-year':
      return splitYear(period.year);
    case 'half':
      return `the ${HALVES[period.part - 1] ?? ''} half of ${period.year}`;
    case 'quarter':
      return `quarter ${period.part} of ${period.year}`;
    case 'month':
      return formatsFor('en').month(days.from);
    default:
      return formatsFor('en').dateRange(days.from, days.to);
  }
}

/** The same below an axis whose year stands beside it: "Q2", "Mar". */
export function shortPeriodName(days: PeriodDays): string {
  const period = calendarPeriod(days);
  switch (period.kind) {
    case 'half':
      return `H${period.part}`;
    case 'quarter':
      return `Q${period.part}`;
    case 'month':
      return formatsFor('en').month(days.from).slice(0, 3);
    case 'other':
      return days.from.slice(0, 4) === days.to.slice(0, 4)
        ? days.from.slice(0, 4)
        : splitYear(Number(days.from.slice(0, 4)));
    default:
      return periodName(days);
  }
}

/** What the steps are, in the plural; undefined where their names say it. */
export function periodsName(days: PeriodDays): string | undefined {
  return {
    half: 'half-years',
    quarter: 'quarters',
    month: 'months',
    year: undefined,
    'split-year': undefined,
    other: undefined,
  }[calendarPeriod(days).kind];
}

/** "in quarter 2 of 2025", "in the period 3 May – 4 June 2025". */
export const inPeriod = (days: PeriodDays): string =>
  calendarPeriod(days).kind === 'other' ? `in the period ${periodName(days)}` : `in ${periodName(days)}`;
