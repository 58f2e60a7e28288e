/** Smallest distance between the middles of two labels, px. */
const PITCH = 16;

/**
 * Sets labels at the ends of lines that may lie close: the one in the middle stays at its line, the others are pushed
 * away from it until they stand apart. Their order is never changed.
 *
 * @param ys - ends of the lines, px, rising
 * @param middle - place of the line that keeps its label
 * @param room - px within which the middles of the labels must stay
 */
export function placeAtEnds(
  ys: readonly number[],
  middle: number,
  room: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const placed = [...ys];
  for (let index = middle + 1; index < placed.length; index += 1) {
    placed[index] = Math.max(placed[index]!, placed[index - 1]! + PITCH);
  }
  for (let index = middle - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index]!, placed[index + 1]! - PITCH);
  }
  // What was pushed out of the picture pushes back.
  placed.forEach((y, index) => {
    const least = room.top + index * PITCH;
    const most = room.bottom - (placed.length - 1 - index) * PITCH;
    placed[index] = Math.min(most, Math.max(least, y));
  });
  for (let index = 1; index < placed.length; index += 1) {
    placed[index] = Math.max(placed[index]!, placed[index - 1]! + PITCH);
  }
  for (let index = placed.length - 2; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index]!, placed[index + 1]! - PITCH);
  }
  return placed;
}
