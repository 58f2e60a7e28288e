import type { Period } from '@klyngekit/schema';
import type { Formats } from './formats.js';

/** A period in short: "2025" for a year, "2024/25" for twelve months across two, else its two days. */
export function shortPeriod({ from, to }: Period, { dateRange }: Formats): string {
  const [first, last] = [new Date(from), new Date(to)];
  last.setUTCDate(last.getUTCDate() + 1);
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  if (months !== 12 || first.getUTCDate() !== 1 || last.getUTCDate() !== 1) return dateRange(from, to);
  const year = from.slice(0, 4);
  return to.startsWith(year) ? year : `${year}/${to.slice(2, 4)}`;
}
