import { dayNumber } from '../frame/timeline.js';
import type { TimelineEvent } from '../frame/development-frame.js';
import { ellipsis } from '../layout/ellipsis.js';
import { vertical } from '../marks/path.js';
import type { Mark, TextMark } from '../scene.js';
import type { DevelopmentDrawing, PlacedEvent } from './drawing-types.js';
import type { DevelopmentWords } from './words.js';

/** Height of the two lines of an event, and how many stand above one another at most. */
const LEVEL = { height: 36, most: 3, narrow: 2 } as const;
/** Below this width there are fewer levels, px: one label fills a level. */
const NARROW = 480;
/** From the foot of a level up to its two baselines, and to where its line begins, px. */
const FOOT = { title: 22, detail: 6, line: 2 } as const;
/** Space between two labels, px. */
const BETWEEN = 12;

/** What labels of events are placed in. */
interface EventRoom {
  readonly x: (day: number) => number;
  /** Where the plot begins: the highest tick stands to the left of it at the same height. */
  readonly left: number;
  readonly width: number;
  readonly words: Pick<DevelopmentWords, 'event'>;
  readonly measure: (text: string, weight: number) => number;
}

/** Sets each event on the lowest level where it meets no other; those for which all levels are full stay without label. */
export function placeEvents(
  events: readonly TimelineEvent[],
  { x, left, width, words, measure }: EventRoom,
): { readonly placed: readonly PlacedEvent[]; readonly untold: readonly number[]; readonly height: number } {
  const placed: PlacedEvent[] = [];
  const untold: number[] = [];
  const taken: { readonly level: number; readonly from: number; readonly to: number }[] = [];
  events.forEach((event, index) => {
    const text = words.event(event);
    const title = ellipsis(text.title, width - left, (part) => measure(part, 600));
    const detail =
      text.detail === undefined ? undefined : ellipsis(text.detail, width - left, (part) => measure(part, 400));
    const half = Math.max(measure(title, 600), detail === undefined ? 0 : measure(detail, 400)) / 2;
    const at = x(dayNumber(event.date));
    const middle = Math.max(left + half, Math.min(width - half, at));
    const [from, to] = [middle - half - BETWEEN / 2, middle + half + BETWEEN / 2];
    const free = [...Array(width < NARROW ? LEVEL.narrow : LEVEL.most).keys()].find((level) =>
      taken.every((other) => other.level !== level || to <= other.from || other.to <= from),
    );
    if (free === undefined) {
      untold.push(index);
      return;
    }
    taken.push({ level: free, from, to });
    placed.push({ x: at, middle, title, detail, level: free });
  });
  const levels = Math.max(-1, ...placed.map(({ level }) => level)) + 1;
  return { placed, untold, height: levels * LEVEL.height };
}

/** The lines of the events, from below their labels down to the axis. */
export function eventLines({ events, untold, development, plot, x }: DevelopmentDrawing): readonly Mark[] {
  const lines = events.map(({ x: at, level }) =>
    vertical(at, plot.top - level * LEVEL.height - FOOT.line, plot.bottom),
  );
  const bare = untold.map((index) => vertical(x(dayNumber(development.events[index]!.date)), plot.top, plot.bottom));
  const d = [...lines, ...bare].join('');
  return d === '' ? [] : [{ shape: 'path', role: 'event-line', d }];
}

/** What happened, above the plot. */
export function eventTexts({ events, plot }: DevelopmentDrawing): readonly TextMark[] {
  return events.flatMap(({ middle, title, detail, level }) => {
    const foot = plot.top - level * LEVEL.height;
    const line = (role: 'event-title' | 'event-detail', text: string, up: number): TextMark => ({
      shape: 'text',
      role,
      x: middle,
      y: foot - up,
      anchor: 'middle',
      text,
    });
    return [
      line('event-title', title, detail === undefined ? FOOT.detail : FOOT.title),
      ...(detail === undefined ? [] : [line('event-detail', detail, FOOT.detail)]),
    ];
  });
}
