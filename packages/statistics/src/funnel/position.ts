import { requireAmount, requirePositive, requireProportion, type Count } from '../count.js';
import type { DiscreteCurve } from '../special/discrete.js';
import { defaultLevels, frameCurve, funnelLimits, methodOf, requireFrame, type FunnelFrame } from './frame.js';
import { tailIsBelow, tailOf } from './tail-bounds.js';

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
 * It is outside a level when, by the exact distribution around the target, a count at least so far out on its side has a
 * chance below α/2, α = 1 − level; with widened or approximate limits it must be beyond those too. Both sides are read
 * alike: events turned into non-events, and the target with them, turn `'below'` into `'above'` and nothing else. At n = 10
 * and a target of 0.95 all 10 events are no signal: 60 % of such units have them. So the exact upper limit, as published the
 * place where *more* events are as rare as the level says, is passed only by one event more, where *as many* are. Between
 * whole events the chance is drawn straight. A chance that misses α/2 by rounding alone is not below it.
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
  const isBeyond = (level: number): boolean => {
    if (methodOf(frame) === 'exact') return true;
    const limits = funnelLimits(denominator, frame, level);
    return above ? value > limits.upper : value < limits.lower;
  };
  let outermost = 0;
  for (const level of frame.levels ?? defaultLevels) {
    if (level > outermost && isRare(curve, events, above, level) && isBeyond(level)) outermost = level;
  }
  if (outermost === 0) return within;
  const percent = Number((outermost * 100).toPrecision(12));
  return { position: `outside-${percent}`, level: outermost, side: above ? 'above' : 'below' };
}

/** Whether a count at least so far out, on its side, has a chance below (1 − level)/2. */
function isRare(curve: DiscreteCurve, events: number, above: boolean, level: number): boolean {
  const tail = tailOf(level);
  const whole = Math.floor(events);
  if (events === whole) return tailIsBelow(curve, above ? whole - 1 : whole, above, tail);
  return above
    ? curve.above(whole - 1) - (events - whole) * curve.term(whole) < tail
    : curve.below(whole) + (events - whole) * curve.term(whole + 1) < tail;
}
