/**
 * Where a clock has come to: time enough, soon at an end (*snart slut*), time to wrap up (*afslut*), or over.
 */
export type ClockPhase = 'running' | 'soon' | 'wrap-up' | 'over';

const MINUTE = 60_000;

/** With how much time left an item is soon at an end: a fifth of it, at least 2 minutes, at most half of it. */
export function soonBefore(length: number): number {
  return Math.min(Math.max(length * 0.2, 2 * MINUTE), length / 2);
}

/** With how much time left it is time to wrap up: a twentieth of it, at least 60 seconds, at most a quarter of it. */
export function wrapUpBefore(length: number): number {
  return Math.min(Math.max(length * 0.05, MINUTE), length / 4);
}

/** The phase of a clock from what is left and the whole length, both in milliseconds. */
export function phaseOf(remaining: number, length: number): ClockPhase {
  if (remaining <= 0) return 'over';
  if (remaining <= wrapUpBefore(length)) return 'wrap-up';
  return remaining <= soonBefore(length) ? 'soon' : 'running';
}
