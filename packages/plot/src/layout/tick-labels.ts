/** Smallest space between two tick labels, px. */
const BETWEEN = 8;

/** A tick that wants a label. */
export interface LabelledTick {
  readonly x: number;
  readonly text: string;
}

/** Where a tick's label stands. */
export interface PlacedTick extends LabelledTick {
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Sets the labels of an axis: the first begins at its tick, the last ends there, those between are centred and left out
 * where they would meet another. Should the ends meet each other, the last one stays.
 */
export function placeTicks(ticks: readonly LabelledTick[], measure: (text: string) => number): readonly PlacedTick[] {
  const last = ticks.length - 1;
  const placed: (PlacedTick | undefined)[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const index of [last, ...ticks.keys()].slice(0, last + 1)) {
    const tick = ticks[index]!;
    const anchor = index === last ? 'end' : index === 0 ? 'start' : 'middle';
    const width = measure(tick.text);
    const from = tick.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const to = from + width;
    if (taken.some((other) => from < other[1] + BETWEEN && other[0] < to + BETWEEN)) continue;
    taken.push([from, to]);
    placed[index] = { ...tick, anchor };
  }
  return placed.filter((tick) => tick !== undefined);
}
