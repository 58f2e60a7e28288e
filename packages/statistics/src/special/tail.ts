import { impossible } from '../count.js';

/** Which side of a distribution a probability is counted on. */
export type Tail = 'lower' | 'upper';

/** Throws unless `probability` lies between 0 and 1, both included. */
export function requireProbability(probability: number): void {
  if (!(Number.isFinite(probability) && probability >= 0 && probability <= 1)) {
    throw impossible('probability', 'between 0 and 1');
  }
}
