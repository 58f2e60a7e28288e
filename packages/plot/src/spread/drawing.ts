import { minimumUnits } from '@klyngekit/statistics';
import type { SpreadRow } from '../frame/spread-frame.js';
import type { LabelLayout } from '../layout/line-labels.js';
import { OWN_REACH } from '../marks/own.js';
import { PEER_RADIUS } from '../marks/peers.js';
import { spreadExtent } from '../scales/extent.js';
import { tickCount, valueScale, type ValueScale } from '../scales/value-scale.js';
import type { Box, SceneRow } from '../scene.js';
import type { SpreadMetrics, SpreadRequest } from './spread-metrics.js';

/** Everything that the marks of a spread are made from. */
export interface SpreadDrawing {
  readonly request: SpreadRequest;
  readonly metrics: SpreadMetrics;
  readonly axis: SpreadAxis;
  readonly plot: Box;
  /** Where the row of every unit with a value has its mark. */
  readonly places: readonly SceneRow[];
  /** Labels of the targets above the plot, and of median and comparison figures below. */
  readonly head: LabelLayout;
  readonly foot: LabelLayout;
}

/** The axis, and where it lies. */
export interface SpreadAxis {
  readonly scale: ValueScale;
  readonly left: number;
  readonly right: number;
}

/** Space above the rows (target labels) and below (ticks, labels of lines), px, without labels and with one level of them. */
const HEAD = { labelled: 32, bare: 12 } as const;
const FOOT = { labelled: 52, bare: 28 } as const;
/** Distance between two levels of labels, px. */
export const HEAD_PITCH = 16;
export const FOOT_PITCH = 18;
/** Room for the name of the middle half below all labels, px. */
export const BAND_PITCH = 26;

/** The axis, drawn in from the edges of the picture where a mark would otherwise leave it. */
export function spreadAxis({ frame, compared, width }: SpreadRequest, { left, right }: SpreadMetrics): SpreadAxis {
  const base = {
    kind: frame.indicator.kind,
    extent: spreadExtent(frame, compared),
    ticks: tickCount(right - left),
  };
  return axisWithin(frame.rows, width, { left, right }, (ends) => valueScale({ ...base, ...ends }));
}

/**
 * Draws an axis in from the edges of the picture as far as the marks at its ends need.
 *
 * @param rows - sorted by value
 * @param scaleOver - makes the scale between two ends
 */
export function axisWithin(
  rows: readonly SpreadRow[],
  width: number,
  ends: Pick<SpreadAxis, 'left' | 'right'>,
  scaleOver: (ends: Pick<SpreadAxis, 'left' | 'right'>) => ValueScale,
): SpreadAxis {
  const scale = scaleOver(ends);
  const insets = { left: 0, right: 0 };
  // Rows are sorted, so only the outermost and the own one, which is larger, can leave the picture.
  for (const row of [rows[0], rows[rows.length - 1], rows.find(({ own }) => own)]) {
    if (!row) continue;
    const x = scale.position(row.value);
    const reach = row.own ? OWN_REACH : PEER_RADIUS;
    insets.left = Math.max(insets.left, Math.ceil(reach - x));
    insets.right = Math.max(insets.right, Math.ceil(x + reach - width));
  }
  const within = { left: ends.left + insets.left, right: ends.right - insets.right };
  return { scale: scaleOver(within), ...within };
}

/** The plot's rectangle, once the lines' labels are placed. */
export function plotBox(
  { frame }: SpreadRequest,
  { rowHeight, absent, absentHeight, overhang }: SpreadMetrics,
  { left, right }: SpreadAxis,
  head: LabelLayout,
): Box {
  const space = head.levels === 0 ? HEAD.bare : HEAD.labelled + (head.levels - 1) * HEAD_PITCH;
  const top = space + overhang.top;
  return { left, top, right, bottom: top + frame.rows.length * rowHeight + absent.length * absentHeight };
}

/** Height of the whole picture. */
export function pictureHeight({ request, metrics, plot, foot }: Omit<SpreadDrawing, 'places' | 'head'>): number {
  const below = foot.levels === 0 ? FOOT.bare : FOOT.labelled + (foot.levels - 1) * FOOT_PITCH;
  return Math.ceil(plot.bottom + metrics.overhang.bottom + below + (hasBand(request) ? BAND_PITCH : 0));
}

/** Whether the middle half is shaded. */
export function hasBand({ quartileBand, frame }: SpreadRequest): boolean {
  return quartileBand && frame.quartiles !== undefined && frame.rows.length >= minimumUnits.quartiles;
}
