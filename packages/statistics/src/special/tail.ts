import { requireWithin } from '../count.js';

/** Which side of a distribution a probability is counted on. */
export type Tail = 'lower' | 'upper';

/** Throws unless `probability` lies between 0 and 1, both included. */
export function requireProbability(probability: number): void {
  requireWithin('probability', probability, 0, 1);
}

/** Throws unless `probability` lies above 0 and below 1, so that an unbounded distribution has a quantile there. */
export function requireOpenProbability(probability: number): void {
  requireWithin('probability', probability, Number.MIN_VALUE, 1 - 2 ** -53);
}
