import { calendarPeriod, splitYear, type PeriodDays } from '../calendar-period.js';
import { formatsFor } from '../formats.js';

/** A period by name: "2. kvartal 2025", "2024/25", "marts 2025", or its days. */
export function periodName(days: PeriodDays): string {
  const period = calendarPeriod(days);
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'split-year':
      return splitYear(period.year);
    case 'half':
      return `${period.part}. halvår ${period.year}`;
    case 'quarter':
      return `${period.part}. kvartal ${period.year}`;
    case 'month':
      return formatsFor('da').month(days.from);
    default:
      return formatsFor('da').dateRange(days.from, days.to);
  }
}

/** The same below an axis whose year stands beside it: "2. kvt.", "mar.". */
export function shortPeriodName(days: PeriodDays): string {
  const period = calendarPeriod(days);
  switch (period.kind) {
    case 'half':
      return `${period.part}. halvår`;
    case 'quarter':
      return `${period.part}. kvt.`;
    case 'month':
      return `${formatsFor('da').month(days.from).slice(0, 3)}${period.part === 5 ? '' : '.'}`;
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
    half: 'halvår',
    quarter: 'kvartaler',
    month: 'måneder',
    year: undefined,
    'split-year': undefined,
    other: undefined,
  }[calendarPeriod(days).kind];
}

/** "i 2. kvartal 2025", "i perioden 3. maj – 4. juni 2025". */
export const inPeriod = (days: PeriodDays): string =>
  calendarPeriod(days).kind === 'other' ? `i perioden ${periodName(days)}` : `i ${periodName(days)}`;
