import type { SpreadFrame } from '../frame/spread-frame.js';
import { stopHolding, stopsOf, stopsWithin, type GroupStop, type Stop } from './stops.js';

/** Where the keyboard is in a picture. */
export interface Navigation {
  /** The groups that were opened on the way, outermost first. */
  readonly path: readonly GroupStop[];
  /** The line of a picture over time; default the first. */
  readonly line?: number;
  /** Place among the stops of the innermost open group, or of the line. */
  readonly index: number;
  /** Whether the detail stays when the pointer leaves. */
  readonly pinned: boolean;
}

/** Smallest page of PageUp and PageDown, and its share of all stops. */
const PAGE = { least: 5, share: 0.1 } as const;

/** The stops that the keyboard moves among at present. */
export function stopsHere(frame: SpreadFrame, navigation: Navigation | undefined): readonly Stop[] {
  const group = navigation?.path[navigation.path.length - 1];
  return group ? stopsWithin(group) : stopsOf(frame);
}

/** Where the keyboard starts: at the own unit, else at the smallest value. Undefined in an empty picture. */
export function startOf(frame: SpreadFrame): Navigation | undefined {
  if (frame.rows.length === 0) return undefined;
  const stops = stopsOf(frame);
  const own = frame.rows.findIndex((row) => row.own);
  const index = own < 0 ? ownAbsence(frame, stops) : stopHolding(stops, own);
  return { path: [], index: Math.max(0, index), pinned: false };
}

function ownAbsence(frame: SpreadFrame, stops: readonly Stop[]): number {
  return stops.findIndex((stop) => stop.kind === 'absent' && frame.absent[stop.absent]?.own);
}

/** Goes straight to one unit, opening the groups around it. */
export function pointAt(frame: SpreadFrame, row: number, pinned: boolean): Navigation {
  const path: GroupStop[] = [];
  let stops = stopsOf(frame);
  for (;;) {
    const index = stopHolding(stops, row);
    const stop = stops[index];
    if (stop?.kind !== 'group') return { path, index, pinned };
    path.push(stop);
    stops = stopsWithin(stop);
  }
}

/**
 * What a key does in a picture.
 *
 * @param key - `KeyboardEvent.key`
 * @returns the next place; null when the picture is left; undefined when the key means nothing here
 */
export function navigate(frame: SpreadFrame, from: Navigation, key: string): Navigation | null | undefined {
  const stops = stopsHere(frame, from);
  const last = stops.length - 1;
  const page = Math.max(PAGE.least, Math.round(stops.length * PAGE.share));
  const to = (index: number): Navigation => ({ ...from, index: Math.max(0, Math.min(last, index)), pinned: false });
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return to(from.index + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return to(from.index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'PageDown':
      return to(from.index + page);
    case 'PageUp':
      return to(from.index - page);
    case 'o':
    case 'O':
      return toOwn(frame);
    case 'Enter':
    case ' ':
      return enter(stops, from);
    case 'Escape':
      return leave(frame, from);
    default:
      return undefined;
  }
}

function toOwn(frame: SpreadFrame): Navigation | undefined {
  const own = frame.rows.findIndex((row) => row.own);
  if (own >= 0) return pointAt(frame, own, false);
  const index = ownAbsence(frame, stopsOf(frame));
  return index < 0 ? undefined : { path: [], index, pinned: false };
}

function enter(stops: readonly Stop[], from: Navigation): Navigation {
  const stop = stops[from.index];
  return stop?.kind === 'group'
    ? { path: [...from.path, stop], index: 0, pinned: false }
    : { ...from, pinned: !from.pinned };
}

/** Esc takes one step back: it lets go, then closes the group, then leaves. */
function leave(frame: SpreadFrame, from: Navigation): Navigation | null {
  if (from.pinned) return { ...from, pinned: false };
  const group = from.path[from.path.length - 1];
  if (!group) return null;
  const outer = { ...from, path: from.path.slice(0, -1) };
  return { ...outer, index: stopHolding(stopsHere(frame, outer), group.first) };
}
