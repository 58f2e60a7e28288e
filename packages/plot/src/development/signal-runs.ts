import type { Signal } from '@klyngekit/statistics';
import { tenth } from '../marks/path.js';
import type { DevelopmentDrawing } from './drawing-types.js';

/** Where more than this share of the points would be ringed, neighbours share a bracket: rings on all tell nothing apart. */
const MOST_RINGED = 1 / 3;
/** Fewest neighbours under one bracket. */
const LEAST = 3;
/** From the outermost point of a run to its bracket, its arms, and how far it stays from the edges of the plot, px. */
const BRACKET = { off: 13, arm: 5, edge: 3 } as const;

/** Neighbouring points of signals on one side, with one bracket over or under them. */
export interface SignalRun {
  readonly from: number;
  /** The last of them. */
  readonly to: number;
  readonly isAbove: boolean;
  /** Where the bracket lies, px. */
  readonly y: number;
}

/** How the points of signals are told: some alone with a ring, and runs with a bracket. */
export interface MarkedPoints {
  readonly ringed: readonly number[];
  readonly runs: readonly SignalRun[];
}

/** Few crossings are about the whole line, not about points. */
export const isMarked = ({ rule }: Signal): boolean => rule !== 'few-crossings';

/** Whether a signal lies or leads upwards. */
export const isUpward = ({ direction }: Signal): boolean => direction === 'above' || direction === 'rising';

/** The points that signals are about, as rings where they are few and as runs where they are many. */
export function markedPoints(drawing: DevelopmentDrawing): MarkedPoints {
  const { rules, lines } = drawing.development;
  const values = lines[0]?.values ?? [];
  const sides = new Map<number, boolean>();
  for (const signal of rules.signals.filter(isMarked))
    for (const point of signal.points) if (!sides.has(point)) sides.set(point, isUpward(signal));
  const places = [...sides.keys()].sort((a, b) => a - b);
  const counted = values.filter((value) => value !== undefined).length;
  if (places.length <= counted * MOST_RINGED) return { ringed: places, runs: [] };
  const groups: number[][] = [];
  for (const place of places) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const joined = before === place - 1 && sides.get(before) === sides.get(place) && !rules.rebase.includes(place);
    if (group && joined) group.push(place);
    else groups.push([place]);
  }
  return {
    ringed: groups.filter(({ length }) => length < LEAST).flat(),
    runs: groups
      .filter(({ length }) => length >= LEAST)
      .map((group) => runOf(group, sides.get(group[0]!) ?? true, drawing)),
  };
}

function runOf(group: readonly number[], isAbove: boolean, { development, y, plot }: DevelopmentDrawing): SignalRun {
  const levels = group.map((place) => y(development.lines[0]!.values[place]!));
  const level = isAbove ? Math.min(...levels) - BRACKET.off : Math.max(...levels) + BRACKET.off;
  return {
    from: group[0]!,
    to: group[group.length - 1]!,
    isAbove,
    y: Math.max(plot.top + BRACKET.edge, Math.min(plot.bottom - BRACKET.edge, level)),
  };
}

/** The bracket of a run: a line along it, with arms towards its points. */
export function bracketPath({ from, to, isAbove, y }: SignalRun, { development, x }: DevelopmentDrawing): string {
  const [left, right] = [from, to].map((place) => tenth(x(development.points[place]!.day)));
  const arm = tenth(isAbove ? y + BRACKET.arm : y - BRACKET.arm);
  return `M${left} ${arm}V${tenth(y)}H${right}V${arm}`;
}
