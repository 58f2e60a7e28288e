import type { Benchmark } from '@klyngekit/schema';
import {
  funnelLimits,
  funnelPosition,
  type FunnelFrame as FunnelScale,
  type FunnelPosition,
} from '@klyngekit/statistics';
import { rateMultiplier } from './figures.js';
import { byDenominator, countOf, judgedBy, type FunnelRow, type FunnelSpread } from './funnel-scale.js';
import type { SpreadFrame } from './spread-frame.js';

/** The frame of a spread whose units all have counts, in the order of the picture: smallest denominator first. */
export interface CountedFrame extends SpreadFrame {
  readonly rows: readonly FunnelRow[];
}

/** Everything that a funnel is drawn and told from. */
export interface FunnelFrame {
  /** The units and everything else that is known of them. */
  readonly spread: CountedFrame;
  /** Where each row lies against the limits at its own denominator, in the order of the rows. */
  readonly positions: readonly FunnelPosition[];
  /** What units are held against, in the unit of the values: the pooled figure of the shown units, or of a ratio 1. */
  readonly centre: number;
  /** Undefined where the limits are those of chance alone. */
  readonly overdispersion: FunnelSpread | undefined;
  /** Whether the limits are binomial, or else Poisson. */
  readonly distribution: 'binomial' | 'poisson';
  /** The scale on which the units are judged. */
  readonly scale: FunnelScale;
  /** Limits at a denominator, in the unit of the values. */
  readonly limits: (denominator: number, level: number) => { readonly lower: number; readonly upper: number };
}

/** Makes the frame of a funnel out of that of a spread, which must have no `funnelObstacle`. */
export function funnelFrame(benchmark: Benchmark, frame: SpreadFrame): FunnelFrame {
  const rows = (frame.rows as readonly FunnelRow[]).slice().sort(byDenominator);
  const { scale, overdispersion } = judgedBy(benchmark, frame);
  const multiplier = rateMultiplier(frame.indicator);
  return {
    spread: { ...frame, rows },
    positions: rows.map((row) => funnelPosition(countOf(row), scale)),
    centre: scale.target * multiplier,
    overdispersion,
    distribution: scale.scale === 'proportion' ? 'binomial' : 'poisson',
    scale,
    limits: (denominator, level) => {
      const { lower, upper } = funnelLimits(denominator, scale, level);
      return { lower: lower * multiplier, upper: upper * multiplier };
    },
  };
}
