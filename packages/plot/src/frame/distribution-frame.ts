import { deciles, minimumUnits } from '@klyngekit/statistics';
import type { SpreadFrame, SpreadRow } from './spread-frame.js';

/** Everything that a distribution is drawn and told from. */
export interface DistributionFrame {
  readonly frame: SpreadFrame;
  /** First and ninth decile (type 7), from thirty units on: eight tenths of the units lie between them. */
  readonly deciles: { readonly lower: number; readonly upper: number } | undefined;
}

/** Adds to the frame of a spread what a distribution shows besides. */
export function distributionFrame(frame: SpreadFrame): DistributionFrame {
  if (frame.rows.length < minimumUnits.deciles) return { frame, deciles: undefined };
  const { closed } = frame;
  // What all screens show of a closed round is computed from what all screens show.
  const shown = ({ value }: SpreadRow): number => (closed ? Math.round(value / closed.step) * closed.step : value);
  const tenths = deciles(frame.rows.map(shown));
  return { frame, deciles: { lower: tenths[0]!, upper: tenths[8]! } };
}
