import type { Indicator } from '@klyngekit/schema';
import { comparedFigures } from './compared.js';
import { shownStep, rateMultiplier, type ValueFigure } from './figures.js';
import type { SpreadFrame } from './spread-frame.js';

/**
 * Why a frame cannot be drawn as a funnel:
 *
 * - `closed`: several look at a restricted file, and a funnel shows how many patients each practice has;
 * - `kind`: no limits are known for means, counts and answers;
 * - `no-denominators`, `no-expected`: the file holds no counts, or no expected numbers, for every shown unit;
 * - `adjusted`: the values are not the quotient of their counts (standardised figures), so limits of counts do not hold;
 * - `too-few`: fewer than five units;
 * - `no-variation`: nobody or everybody has the event, and chance moves nothing.
 */
export type FunnelObstacle =
  'closed' | 'kind' | 'no-denominators' | 'no-expected' | 'adjusted' | 'too-few' | 'no-variation';

/** Fewest units of a funnel. */
const LEAST_UNITS = 5;

/** What stands in the way of a funnel; undefined where nothing does. Cheap: it is asked before the view is loaded. */
export function funnelObstacle(frame: SpreadFrame): FunnelObstacle | undefined {
  const { indicator, rows, coarse } = frame;
  const { kind } = indicator;
  if (coarse) return 'closed';
  if (kind !== 'proportion' && kind !== 'rate' && kind !== 'ratio') return 'kind';
  if (kind !== 'ratio' && indicator.standardised) return 'adjusted';
  if (!rows.every(isCounted)) return kind === 'ratio' ? 'no-expected' : 'no-denominators';
  if (!rows.every((row) => isQuotient(row, indicator))) return 'adjusted';
  if (rows.length < LEAST_UNITS) return 'too-few';
  return hasVariation(frame) ? undefined : 'no-variation';
}

/** Whether a figure has the counts that limits are computed from. */
export function isCounted({ numerator, denominator = 0 }: ValueFigure): boolean {
  return numerator !== undefined && denominator > 0;
}

/** A producer's value may be rounded, but not be another figure than that of its counts. */
export function isQuotient({ numerator = 0, denominator = 1, value }: ValueFigure, indicator: Indicator): boolean {
  const quotient = (numerator * rateMultiplier(indicator)) / denominator;
  return Math.abs(quotient - value) <= shownStep(indicator) * 1.001;
}

function hasVariation(frame: SpreadFrame): boolean {
  if (frame.indicator.kind === 'ratio') return true;
  const pooled = comparedFigures(frame, ['pooled'])[0]?.value;
  return pooled !== undefined && pooled > 0 && (frame.indicator.kind !== 'proportion' || pooled < 1);
}
