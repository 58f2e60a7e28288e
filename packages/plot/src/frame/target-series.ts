import type { Indicator, Target } from '@klyngekit/schema';
import type { DevelopmentPoint } from './development-point.js';
import { targetLevels } from './reference-lines.js';
import { dayNumber } from './timeline.js';

/** One level of a target, from a day to the day after its last. */
export interface TargetStretch {
  readonly target: Target;
  /** Rising: one level, or the two edges of a band. */
  readonly levels: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The levels that one owner's target has had, oldest first. */
export interface TargetSeries {
  readonly owner: Target['owner'];
  readonly stretches: readonly TargetStretch[];
}

/**
 * The targets that held at some time within a series. One that begins when another of the same owner has ended is the
 * same target at a new level; those of different owners, and two that hold together, stay apart.
 *
 * @param now - the targets that are shown in the last period: a practice's own only where it is the reader's
 */
export function targetSeries(
  { targets = [] }: Indicator,
  now: readonly Target[],
  points: readonly DevelopmentPoint[],
  own: string | undefined,
): readonly TargetSeries[] {
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const [start, end] = [dayNumber(first.period.from), dayNumber(last.period.to) + 1];
  const stretches = targets
    .filter((target) => target.owner.kind !== 'practice' || now.includes(target) || isOwn(target, own, points))
    .map((target): TargetStretch => ({
      target,
      levels: targetLevels(target),
      from: target.validFrom === undefined ? start : dayNumber(target.validFrom),
      to: target.validTo === undefined ? end : dayNumber(target.validTo) + 1,
    }))
    .filter(({ from, to }) => from < end && to > start)
    .map((stretch) => ({ ...stretch, from: Math.max(start, stretch.from), to: Math.min(end, stretch.to) }))
    .sort((a, b) => a.from - b.from || a.levels[0]! - b.levels[0]!);
  const series: { owner: Target['owner']; stretches: TargetStretch[] }[] = [];
  for (const stretch of stretches) {
    const { owner } = stretch.target;
    const before = series.find(
      (one) =>
        one.owner.kind === owner.kind &&
        one.owner.name.da === owner.name.da &&
        one.stretches[one.stretches.length - 1]!.to <= stretch.from,
    );
    if (before) before.stretches.push(stretch);
    else series.push({ owner, stretches: [stretch] });
  }
  return series;
}

/** A practice's own target that no longer holds is part of its own past. */
function isOwn({ unit }: Target, own: string | undefined, points: readonly DevelopmentPoint[]): boolean {
  return unit !== undefined && unit === own && points.some((point) => point.own !== undefined);
}
