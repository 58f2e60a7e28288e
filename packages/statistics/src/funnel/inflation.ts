import { refuse, requireAmount } from '../count.js';

/** How much limits are widened because units differ more than chance alone makes them. */
export interface Inflation {
  /** τ², the variance between units on the transformed scale; added to that of chance. Default 0. */
  readonly tau2?: number;
  /** φ, by which the variance of chance is multiplied where it is above 1. Default 1. */
  readonly phi?: number;
}

/** Checks τ² and φ against the method: `adjustable` takes both, `multipliable` φ only, the others none. */
export function requireInflation(
  { tau2 = 0, phi = 1 }: Inflation,
  method: string,
  adjustable: string,
  multipliable: string,
): void {
  requireAmount('tau2', tau2);
  requireAmount('phi', phi);
  if (tau2 > 0 && method !== adjustable) refuse('tau2', '0 unless the method is ' + adjustable);
  if (phi > 1 && method !== adjustable && method !== multipliable) {
    refuse('phi', 'at most 1 unless the method is ' + adjustable + ' or ' + multipliable);
  }
  if (tau2 > 0 && phi > 1) refuse('phi', 'at most 1 when tau2 is above 0');
}

/** The standard deviation of chance, widened. */
export function inflated(deviation: number, { tau2 = 0, phi = 1 }: Inflation): number {
  return Math.sqrt(deviation * deviation * Math.max(1, phi) + tau2);
}
