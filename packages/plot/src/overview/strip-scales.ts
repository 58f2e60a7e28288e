import type { SpreadFrame } from '../frame/spread-frame.js';
import { rateMultiplier } from '../frame/figures.js';
import { stripExtent, type Extent } from '../scales/extent.js';
import { zoomedScale, type ValueScale } from '../scales/value-scale.js';

/** A row that would fill less than this share of an axis it shares gets one of its own. */
const LEAST_SHARE = 1 / 3;

/**
 * The axes of the small strips of an overview. Rows of one unit share an axis, so that the same place means the same; one
 * whose dots would lie in a heap there has its own.
 *
 * @param frames - one a row
 * @param left - ends of every axis, px
 */
export function stripScales(frames: readonly SpreadFrame[], left: number, right: number): readonly ValueScale[] {
  const extents = frames.map(stripExtent);
  const shared = new Map<string, Extent>();
  const groups = new Map<string, number[]>();
  frames.forEach((frame, index) => {
    const group = groups.get(unitOf(frame)) ?? [];
    groups.set(unitOf(frame), [...group, index]);
  });
  for (const [unit, group] of groups) {
    const all = union(group.map((index) => extents[index]));
    const together = all && union(group.map((index) => extents[index]).filter((extent) => fills(extent, all)));
    if (together) shared.set(unit, together);
  }
  return frames.map((frame, index) => {
    const extent = extents[index];
    const together = shared.get(unitOf(frame));
    const chosen = together && fills(extent, together) && isWithin(extent, together) ? together : extent;
    return zoomedScale({ kind: frame.indicator.kind, extent: chosen, left, right });
  });
}

/** Values in one unit can be set beside each other. */
function unitOf({ indicator }: SpreadFrame): string {
  const { kind, unit, standardised } = indicator;
  return [kind, rateMultiplier(indicator), unit?.da ?? '', standardised?.method ?? ''].join('|');
}

function union(extents: readonly (Extent | undefined)[]): Extent | undefined {
  const known = extents.filter((extent) => extent !== undefined);
  if (known.length === 0) return undefined;
  return [Math.min(...known.map(([lowest]) => lowest)), Math.max(...known.map(([, highest]) => highest))];
}

function fills(extent: Extent | undefined, [lowest, highest]: Extent): boolean {
  return extent !== undefined && extent[1] - extent[0] >= LEAST_SHARE * (highest - lowest);
}

function isWithin(extent: Extent | undefined, [lowest, highest]: Extent): boolean {
  return extent !== undefined && lowest <= extent[0] && extent[1] <= highest;
}
