import { refuse, requireLevel, requirePositive, type Interval } from '../count.js';
import { binomialCurve } from '../special/binomial.js';
import type { DiscreteCurve } from '../special/discrete.js';
import { poissonCurve } from '../special/poisson.js';
import { binomialLimits, requireTarget, type BinomialLimitMethod } from './binomial-limits.js';
import { requireInflation, type Inflation } from './inflation.js';
import { poissonLimits, type PoissonLimitMethod } from './poisson-limits.js';

interface FrameBase extends Inflation {
  /** Where the units are expected to lie: a proportion, a ratio (usually 1), or a rate per unit of the denominator. */
  readonly target: number;
  /** The confidence levels of the limits. Default [0.95, 0.998]. */
  readonly levels?: readonly number[];
}

/** What units are held against: the target, the kind of figure, and how far chance may carry them. */
export type FunnelFrame =
  | (FrameBase & {
      /** Events out of a number of people; events cannot exceed the denominator. */
      readonly scale: 'proportion';
      /** As in `binomialLimits`. */
      readonly method?: BinomialLimitMethod;
    })
  | (FrameBase & {
      /** Events over expected events, or over exposure; events are Poisson with mean target × denominator. */
      readonly scale: 'ratio';
      /** As in `poissonLimits`. */
      readonly method?: PoissonLimitMethod;
    });

/** The levels of a funnel that names none: 95 % is context, 99.8 % is a signal. */
export const defaultLevels: readonly number[] = [0.95, 0.998];

/** The method of a frame: the exact one, unless the frame names another or asks for widened limits. */
export function methodOf({ scale, method, tau2 = 0, phi = 1 }: FunnelFrame): BinomialLimitMethod | PoissonLimitMethod {
  if (method !== undefined) return method;
  if (tau2 === 0 && phi <= 1) return 'exact';
  return scale === 'proportion' ? 'arcsine' : 'square-root';
}

/** Throws unless the target fits the scale and every level is one. */
export function requireFrame(frame: FunnelFrame): void {
  const method = methodOf(frame);
  if (frame.scale === 'proportion') {
    requireTarget(frame.target);
    requireInflation(frame, method, 'arcsine', 'normal');
  } else if (frame.scale === 'ratio') {
    requirePositive('target', frame.target);
    requireInflation(frame, method, 'square-root', 'square-root');
  } else {
    refuse('scale', 'proportion or ratio');
  }
  for (const level of frame.levels ?? defaultLevels) requireLevel('levels', level);
}

/** The distribution of the events of a unit that lies on the target. */
export function frameCurve(denominator: number, frame: FunnelFrame): DiscreteCurve {
  return frame.scale === 'proportion'
    ? binomialCurve(denominator, frame.target)
    : poissonCurve(denominator * frame.target);
}

/**
 * The limits of a frame at one denominator and level, on the scale of the figure itself: a proportion, a ratio or a rate.
 *
 * Throws RangeError as `binomialLimits` and `poissonLimits`.
 */
export function funnelLimits(denominator: number, frame: FunnelFrame, level: number): Interval {
  requirePositive('denominator', denominator);
  requireFrame(frame);
  const { target, tau2 = 0, phi = 1 } = frame;
  if (frame.scale === 'proportion') {
    const method = methodOf(frame) as BinomialLimitMethod;
    return binomialLimits(target, denominator, { level, tau2, phi, method });
  }
  const method = methodOf(frame) as PoissonLimitMethod;
  const limits = poissonLimits(denominator * target, { level, tau2, phi, method });
  return { lower: limits.lower * target, upper: limits.upper * target };
}
