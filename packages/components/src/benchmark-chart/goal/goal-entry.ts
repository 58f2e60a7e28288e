import { parseLocalNumber } from '@klyngekit/formats/local-number';
import { digitsOf, type OwnGoalFault, type ValueStyle } from '@klyngekit/messages';
import { isCalendarDate } from '@klyngekit/schema';
import type { OwnGoal } from '../benchmark-chart.events.js';

/** What stands in the fields. */
export interface GoalEntry {
  readonly level: string;
  /** YYYY-MM-DD, or empty. */
  readonly until: string;
}

/** What is wrong with the fields. */
export interface GoalFaults {
  readonly level: OwnGoalFault | undefined;
  readonly until: OwnGoalFault | undefined;
}

/** The goal that was typed, or what is wrong with it. */
export type GoalReading =
  { readonly ok: true; readonly goal: OwnGoal } | { readonly ok: false; readonly faults: GoalFaults };

/**
 * Reads a goal as it was typed: a share in per cent, everything else in its own unit, by the reader's decimal sign.
 *
 * @param periodEnd - the last day of the figures, YYYY-MM-DD: a goal that ended before it would never be seen
 */
export function readGoal(
  { level, until }: GoalEntry,
  style: ValueStyle,
  language: string,
  periodEnd: string,
): GoalReading {
  const read = readLevel(level, style, language);
  const isLate = until === '' || (isCalendarDate(until) && until >= periodEnd);
  if (typeof read === 'string' || !isLate) {
    return {
      ok: false,
      faults: { level: typeof read === 'string' ? read : undefined, until: isLate ? undefined : 'date' },
    };
  }
  return { ok: true, goal: { value: read, ...(until === '' ? {} : { validTo: until }) } };
}

function readLevel(typed: string, { kind, step }: ValueStyle, language: string): number | OwnGoalFault {
  if (typed.trim() === '') return 'missing';
  const isShare = kind === 'proportion';
  const read = parseLocalNumber(typed, language.startsWith('en') ? '.' : ',');
  if (read === null || (read.percent && !isShare)) return 'no-number';
  // Twelve digits take away the noise of binary fractions: 0.58 is 58 / 100, and 100 × 0.58 is not 58.
  const value = isShare ? Number((read.value / 100).toPrecision(12)) : read.value;
  if (value < 0 || (isShare && value > 1)) return 'out-of-range';
  const steps = Number((value / step).toPrecision(12));
  return Number.isInteger(steps) ? value : 'too-fine';
}

/** A level as it stands in the field: without its unit, in the reader's decimals. */
export function levelText(
  value: number,
  { kind, step }: ValueStyle,
  number: (value: number, options: { readonly digits: number }) => string,
): string {
  const scale = kind === 'proportion' ? 100 : 1;
  return number(Number((value * scale).toPrecision(12)), { digits: digitsOf(step * scale) });
}
