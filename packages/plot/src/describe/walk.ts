import type { Navigation } from './navigate.js';
import type { Stop } from './stops.js';

/** How the keyboard goes about a picture whose stops are not the units of a spread. */
export interface Walk {
  /** Where it starts; undefined in an empty picture. */
  readonly start: Navigation | undefined;
  /** The stops that it moves among at present. */
  readonly stops: (navigation: Navigation | undefined) => readonly Stop[];
  /** What a key does: the next place; null when the picture is left; undefined when the key means nothing here. */
  readonly navigate: (from: Navigation, key: string) => Navigation | null | undefined;
  /** Goes straight to one place of the scene's rows. */
  readonly pointAt: (row: number, pinned: boolean) => Navigation;
}

/** What the keys do that all walks share: pinning, letting go, leaving. Undefined for the others. */
export function holdOrLeave(from: Navigation, key: string): Navigation | null | undefined {
  if (key === 'Enter' || key === ' ') return { ...from, pinned: !from.pinned };
  if (key === 'Escape') return from.pinned ? { ...from, pinned: false } : null;
  return undefined;
}

/** Where a key leads among `count` stops in a row; undefined for keys that do not move. */
export function indexAfter(index: number, key: string, count: number, steps: Steps): number | undefined {
  const page = Math.max(5, Math.round(count / 10));
  const by: Readonly<Record<string, number>> = {
    [steps.forward]: 1,
    [steps.back]: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = by[key];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, index + step));
}

/** The arrow keys that move along a picture. */
export interface Steps {
  readonly forward: 'ArrowRight' | 'ArrowDown';
  readonly back: 'ArrowLeft' | 'ArrowUp';
}

/** A walk along rows that stand below one another. */
export function rowWalk(count: number, own: number | undefined): Walk {
  const stops = Array.from({ length: count }, (_, row): Stop => ({ kind: 'unit', row }));
  const at = (index: number, pinned = false): Navigation => ({ path: [], index, pinned });
  return {
    start: count === 0 ? undefined : at(own ?? 0),
    stops: () => stops,
    pointAt: (row, pinned) => at(row, pinned),
    navigate: (from, key) => {
      if (key === 'o' || key === 'O') return own === undefined ? undefined : at(own);
      const arrow = key === 'ArrowRight' ? 'ArrowDown' : key === 'ArrowLeft' ? 'ArrowUp' : key;
      const index = indexAfter(from.index, arrow, count, { forward: 'ArrowDown', back: 'ArrowUp' });
      return index === undefined ? holdOrLeave(from, key) : at(index);
    },
  };
}
