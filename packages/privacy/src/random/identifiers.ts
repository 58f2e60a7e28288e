import { containsCprLikeNumber } from '@klyngekit/schema';
import type { RandomSource } from '../web-crypto/web-crypto.js';
import { shuffled } from './shuffle.js';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread and no word comes about. */
export const crockfordAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** From so many rows on, labels have three digits. */
const rowsWithTwoDigits = 60;

/** Random signs of Crockford's base 32, five bits each. */
export function randomSigns(length: number, random: RandomSource): string {
  const bytes = random.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => crockfordAlphabet[byte & 31]!).join('');
}

/** Different random texts. What looks like a CPR number is drawn again, since every parser would refuse it. */
export function distinctSigns(count: number, length: number, random: RandomSource): string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const signs = randomSigns(length, random);
    if (!containsCprLikeNumber(signs)) drawn.add(signs);
  }
  return [...drawn];
}

/** A new id of a round: 130 random bits. */
export function randomRoundId(random: RandomSource): string {
  return distinctSigns(1, 26, random)[0]!;
}

/** New ids of rows: 80 random bits each. */
export function randomRowIds(count: number, random: RandomSource): string[] {
  return distinctSigns(count, 16, random);
}

/** Neutral labels: different random numbers of two digits, or of three for more than sixty rows. */
export function randomLabels(count: number, random: RandomSource): string[] {
  const first = count > rowsWithTwoDigits ? 100 : 10;
  const numbers = Array.from({ length: 9 * first }, (_, index) => first + index);
  return shuffled(numbers, random)
    .slice(0, count)
    .map((number) => `Praksis ${number}`);
}
