import type { RandomSource } from '../web-crypto/web-crypto.js';
import { randomInteger } from './integer.js';

/** The same items in random order, every order equally likely (Fisher and Yates). The list itself stays as it is. */
export function shuffled<T>(items: readonly T[], random: RandomSource): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInteger(last + 1, random);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
