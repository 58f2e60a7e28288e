import { requireAmount, requirePositive, requireProportion, type Count } from '../count.js';
import type { DiscreteCurve } from '../special/discrete.js';
import { defaultLevels, frameCurve, funnelLimits, methodOf, requireFrame, type FunnelFrame } from './frame.js';
import { tailIsBelow } from './tail-bounds.js';

/** Where a unit lies in a funnel. */
export interface FunnelPosition {
  /** `'within'` all limits, or outside those of the highest level that it is beyond: `'outside-95'`, `'outside-99.8'`. */
  readonly position: 'within' | `outside-${number}`;
  /** The level of those limits, as a fraction; `null` within. */
  readonly level: number | null;
  /** Which limit it is beyond; `'none'` within. */
  readonly side: 'below' | 'above' | 'none';
}

const within: FunnelPosition = { position: 'within', level: null, side: 'none' };

/**
 * Where a unit lies against the limits at its own denominator, never against a drawn line.
 *
 * It is outside a level when its figure is beyond the limit and a count at least so far out, on its side, has a chance
 * below 1 − level by the exact distribution. The second condition matters for small units only: at n = 10 and a
 * target of 0.95 the interpolated upper limit is 0.9998, yet 60 % of such units have all 10 events. Exact positions are
 * found from the distribution function at the count, which is the same question and needs no limit.
 *
 * Throws RangeError as `funnelLimits`, and unless the unit fits the scale.
 *
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185–1202.
 */
export function funnelPosition(unit: Count, frame: FunnelFrame): FunnelPosition {
  requireFrame(frame);
  const { events, denominator } = unit;
  if (frame.scale === 'proportion') requireProportion(events, denominator);
  else {
    requirePositive('denominator', denominator);
    requireAmount('events', events);
  }
  const value = events / denominator;
  const above = value > frame.target;
  const curve = frameCurve(denominator, frame);
  const beyond =
    methodOf(frame) === 'exact'
      ? (level: number) => isBeyondExact(curve, events, above, level)
      : (level: number) => {
          const limits = funnelLimits(denominator, frame, level);
          return above ? value > limits.upper : value < limits.lower;
        };
  let outermost = 0;
  for (const level of frame.levels ?? defaultLevels) {
    if (level > outermost && beyond(level) && isRare(curve, events, above, level)) outermost = level;
  }
  if (outermost === 0) return within;
  const percent = Number((outermost * 100).toPrecision(12));
  return { position: `outside-${percent}`, level: outermost, side: above ? 'above' : 'below' };
}

/**
 * Whether a count is beyond the interpolated limit. The limit is where the distribution function, drawn straight between
 * whole numbers, reaches the tail; so the count is beyond it exactly when that function at the count is beyond the tail.
 */
function isBeyondExact(curve: DiscreteCurve, events: number, above: boolean, level: number): boolean {
  const tail = (1 - level) / 2;
  const whole = Math.floor(events);
  if (events === whole) return tailIsBelow(curve, whole, above, tail);
  const step = (events - whole) * curve.term(whole + 1);
  return above ? curve.above(whole) - step < tail : curve.below(whole) + step < tail;
}

/** Whether a count at least so far out, on its side, has a chance below 1 − level. */
function isRare(curve: DiscreteCurve, events: number, above: boolean, level: number): boolean {
  const tail = 1 - level;
  return above
    ? tailIsBelow(curve, Math.ceil(events) - 1, true, tail)
    : tailIsBelow(curve, Math.floor(events), false, tail);
}
