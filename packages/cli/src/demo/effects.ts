import { practices } from './practices.js';
import { drawNormal, shuffled } from './random.js';
import type { Random } from './random.js';

/**
 * Expected order statistics of 14 numbers of the standard normal distribution (Blom), so that every seed gives a typical
 * spread between practices and only chance decides who stands where.
 */
const normalScores = [-1.7, -1.21, -0.9, -0.66, -0.46, -0.27, -0.09, 0.09, 0.27, 0.46, 0.66, 0.9, 1.21, 1.7];

/** How much of a practice's place in one period it keeps to the next. */
const persistence = 0.93;

/** Where each practice stands in a period among the others, in standard deviations. */
export type Scores = readonly number[];

/** Draws the places of the practices in each of some periods: lasting practice styles with a little unrest. */
export function drawScores(random: Random, periods: number): readonly Scores[] {
  const lasting = shuffled(random, normalScores);
  let next = 0;
  const styles = practices.map(({ role }) => {
    if (role === 'silent' || role === 'new') return 0.5 * drawNormal(random);
    next += 1;
    return lasting[next - 1] ?? 0;
  });
  const unrest = Math.sqrt(1 - persistence ** 2);
  return Array.from({ length: periods }, () =>
    styles.map((style) => persistence * style + unrest * Math.max(-1.5, Math.min(1.5, drawNormal(random)))),
  );
}

/**
 * The proportion of a practice whose place among the others is `score`, on the arcsine scale on which `tau` is the
 * standard deviation between practices.
 */
export function proportionOf(centre: number, tau: number, score: number): number {
  const angle = Math.asin(Math.sqrt(centre)) + tau * score;
  return Math.sin(Math.max(0, Math.min(Math.PI / 2, angle))) ** 2;
}

/** The rate of a practice whose place is `score`, on the square root scale on which `tau` is the relative deviation. */
export function rateOf(centre: number, tau: number, score: number): number {
  return centre * (1 + tau * score) ** 2;
}
