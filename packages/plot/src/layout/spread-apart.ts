/** A run of labels that touch. */
interface Run {
  /** Middle of its first label. */
  readonly start: number;
  readonly count: number;
}

/**
 * Pushes labels apart until they stand at least `pitch` from each other, each as near to its place as the others let it:
 * labels that meet share the way evenly. Their order is never changed.
 *
 * @param ys - wanted middles, px, rising
 * @param room - px within which the middles must stay; where it is too small, they go on below it
 */
export function spreadApart(
  ys: readonly number[],
  pitch: number,
  room: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const runs: Run[] = [];
  for (const y of ys) {
    runs.push({ start: y, count: 1 });
    for (;;) {
      const [above, below] = runs.slice(-2);
      if (!above || !below || runs.length < 2 || above.start + above.count * pitch <= below.start) break;
      // The mean of where each label would have the run begin.
      const count = above.count + below.count;
      const start = (above.start * above.count + (below.start - above.count * pitch) * below.count) / count;
      runs.splice(-2, 2, { start, count });
    }
  }
  const placed = runs.flatMap(({ start, count }) => Array.from({ length: count }, (_, index) => start + index * pitch));
  return keptWithin(placed, pitch, room);
}

function keptWithin(
  placed: readonly number[],
  pitch: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const inside = [...placed];
  for (let index = inside.length - 1, most = bottom; index >= 0; index -= 1) {
    inside[index] = Math.min(inside[index]!, most);
    most = inside[index]! - pitch;
  }
  for (let index = 0, least = top; index < inside.length; index += 1) {
    inside[index] = Math.max(inside[index]!, least);
    least = inside[index]! + pitch;
  }
  return inside;
}
