import { requirePositive, requireProportion, requireWithin, type Count, type NotComputable } from '../count.js';
import { sortedQuantile } from '../distribution/quantile.js';
import { pool, presentUnits, type Units } from '../distribution/pooled.js';
import { mean, sum } from '../values.js';
import { requireTarget } from './binomial-limits.js';

/** Options of `overdispersion`. */
export interface OverdispersionOptions {
  /** Proportions are transformed by the arcsine of the root, ratios by the root. */
  readonly scale: 'proportion' | 'ratio';
  /** What the units are held against. Default: the pooled proportion, or a ratio of 1. */
  readonly target?: number;
  /** The share of scores drawn in at each end, from 0 (none) to 0.49. Default 0.1. */
  readonly winsorise?: number;
}

/** How much more than by chance units differ, or the reason why it cannot be said. */
export type Overdispersion =
  | {
      readonly status: 'ok';
      /** The mean of the squared winsorised scores; 1 is chance alone. */
      readonly phi: number;
      /** The variance between units on the transformed scale; 0 if they differ no more than by chance. */
      readonly tau2: number;
      /** The number of units behind the figures. */
      readonly k: number;
      /** The target that the units were held against. */
      readonly target: number;
      /** Whether `tau2` is above 0, so that adjusted limits are wider. */
      readonly adjusted: boolean;
      /** Standardised scores in the order of the input; `null` for a missing unit. */
      readonly scores: readonly (OverdispersionScore | null)[];
    }
  | NotComputable<'too-few-units'>;

/** The standardised distance of one unit from the target. */
export interface OverdispersionScore {
  /** By chance alone. */
  readonly raw: number;
  /** Drawn in to the quantiles. */
  readonly winsorised: number;
  /** With the variance between units added to that of chance. */
  readonly adjusted: number;
}

/**
 * The overdispersion of units around a target: φ for a multiplicative adjustment, τ² for an additive one.
 *
 * z = (y − target)/s on the transformed scale (proportion: asin√(x/n), s = 1/(2√n); ratio: √(O/E), s = 1/(2√E), with E
 * times the target if it is not 1), winsorised at the type-7 quantiles; φ = mean z²; with w = 1/s²,
 * τ² = max(0, (kφ − (k − 1))/(Σw − Σw²/Σw)) (DerSimonian & Laird). Fewer than two units: `{ status: 'too-few-units' }`;
 * an estimate from fewer than `minimumUnits.overdispersion` is unsteady. `null` units are left out.
 *
 * Throws RangeError if a unit does not fit the scale, unless the target does, and unless 0 ≤ winsorise ≤ 0.49.
 *
 * Source: Spiegelhalter DJ. Qual Saf Health Care 2005;14:347–351; Spiegelhalter D et al. J R Stat Soc A 2012;175:1–47.
 */
export function overdispersion(
  units: Units,
  { scale, target, winsorise = 0.1 }: OverdispersionOptions,
): Overdispersion {
  requireWithin('winsorise', winsorise, 0, 0.49);
  const present = presentUnits(units);
  if (scale === 'proportion') for (const unit of present) requireProportion(unit.events, unit.denominator);
  if (present.length < 2) return { status: 'too-few-units' };
  const centre = target ?? (scale === 'proportion' ? pool(present).value : 1);
  if (scale === 'proportion') requireTarget(centre);
  else requirePositive('target', centre);

  const k = present.length;
  const raw = present.map((unit) => score(unit, scale, centre));
  const weights = present.map((unit) => 4 * unit.denominator * (scale === 'ratio' ? centre : 1));
  const sorted = Float64Array.from(raw).sort();
  const low = sortedQuantile(sorted, winsorise);
  const high = sortedQuantile(sorted, 1 - winsorise);
  const winsorised = raw.map((z) => Math.min(high, Math.max(low, z)));

  const phi = mean(winsorised.map((z) => z * z));
  const total = sum(weights);
  const spread = total - sum(weights.map((weight) => weight * weight)) / total;
  const tau2 = Math.max(0, (k * phi - (k - 1)) / spread);
  let next = 0;
  const scores = units.map((unit) => {
    if (unit === null) return null;
    const position = next;
    next += 1;
    const one = raw[position]!;
    return { raw: one, winsorised: winsorised[position]!, adjusted: one / Math.sqrt(1 + tau2 * weights[position]!) };
  });
  return { status: 'ok', phi, tau2, k, target: centre, adjusted: tau2 > 0, scores };
}

/** The distance of a unit from the target in standard deviations of chance. */
function score({ events, denominator }: Count, scale: 'proportion' | 'ratio', target: number): number {
  if (scale === 'ratio') return 2 * (Math.sqrt(events) - Math.sqrt(denominator * target));
  return 2 * Math.sqrt(denominator) * (Math.asin(Math.sqrt(events / denominator)) - Math.asin(Math.sqrt(target)));
}
