import type { RandomSource } from '../web-crypto/web-crypto.js';

const values = 2 ** 32;

/**
 * A random whole number from 0 to below `bound`, each equally likely: a draw from the uneven rest of the 2³² values is
 * thrown away. Throws RangeError unless `bound` is a whole number from 1 to 2³².
 */
export function randomInteger(bound: number, random: RandomSource): number {
  if (!(Number.isInteger(bound) && bound >= 1 && bound <= values)) throw new RangeError('bound must be from 1 to 2^32');
  const even = values - (values % bound);
  const drawn = new Uint32Array(1);
  do random.getRandomValues(drawn);
  while (drawn[0]! >= even);
  return drawn[0]! % bound;
}
