import type { Target } from '@klyngekit/schema';
import { targetLevels } from '../frame/reference-lines.js';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { rectangle, vertical } from '../marks/path.js';
import { ownTargetMark, targetMark } from '../marks/target.js';
import type { Mark } from '../scene.js';
import type { ValueScale } from '../scales/value-scale.js';

/** Half the width of the gap that a line cuts into columns, px. */
const HALF_CUT = 3;

/** The targets that are lines across a strip: all but a practice's own, which is a tick beside its own mark. */
export function sharedTargets({ targets }: SpreadFrame): readonly Target[] {
  return targets.filter(({ owner }) => owner.kind !== 'practice');
}

/**
 * The lines of the median and the shared targets, from a height down to the axis.
 *
 * @param topOf - the height of a target's line, and of the median's without one
 */
export function stripLines(
  frame: SpreadFrame,
  { position }: ValueScale,
  topOf: (target?: Target) => number,
  axis: number,
): readonly Mark[] {
  const { median } = frame;
  return [
    ...(median === undefined
      ? []
      : [{ shape: 'path', role: 'median', d: vertical(position(median), topOf(), axis) } as const]),
    ...sharedTargets(frame).map((target) =>
      targetMark(target, targetLevels(target).map(position), topOf(target), axis),
    ),
  ];
}

/** A gap of surface around lines that cross columns. */
export function cutAround(frame: SpreadFrame, { position }: ValueScale, top: number, axis: number): Mark {
  const xs = [frame.median ?? [], sharedTargets(frame).map(targetLevels)].flat(2).map(position);
  const d = xs.map((x) => rectangle(x - HALF_CUT, top, x + HALF_CUT, axis - 1)).join('');
  return { shape: 'path', role: 'peer-gap', d };
}

/** Ticks of the practice's own targets, on the axis line. */
export function ownTargets({ targets }: SpreadFrame, { position }: ValueScale, axis: number): readonly Mark[] {
  return targets
    .filter(({ owner }) => owner.kind === 'practice')
    .map((target) => ownTargetMark(targetLevels(target).map(position), axis));
}
