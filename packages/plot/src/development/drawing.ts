import { nice, ticks as roundTicks } from 'd3-array';
import { timePlaces } from '../describe/time-walk.js';
import { TEXT_SIZE } from '../style.js';
import type { DevelopmentDrawing, DevelopmentDrawRequest, EndLabel } from './drawing-types.js';
import { endLabels } from './end-labels.js';
import { placeEvents } from './event-labels.js';

/** Height of the field, from its highest to its lowest tick, and of what stands below the axis, px. */
export const FIELD = { height: 260, below: 44, above: 16 } as const;
/** Room for the ticks of the values: at least, and between them and the plot; and from the plot's ends to its points. */
const LEFT = { least: 36, gap: 8, inset: 8 } as const;
/** Room for the labels at the ends of the lines, px and as a share of the width; and from the plot to a label. */
const RIGHT = { wide: 560, room: 156, share: 0.36, gap: 12 } as const;
/** About how many ticks the values have, and room beyond the outermost value as a share of the range. */
const VALUES = { ticks: 5, beyond: 0.05 } as const;
/** An axis begins at zero when the lowest value is below this share of the highest. */
const FROM_ZERO = 0.4;

/** Works out the axes, the room for labels, and the place of every figure. */
export function layOut(request: DevelopmentDrawRequest): DevelopmentDrawing {
  const { development, width, words, measure } = request;
  const { points } = development;
  const length = (text: string, weight = 400): number => measure(text, TEXT_SIZE, weight);
  const { domain, ticks } = valueAxis(request);
  const widest = Math.max(...ticks.map((tick, index) => length(words.tick(tick, isEnd(ticks, index)))));
  const left = Math.max(LEFT.least, Math.ceil(widest) + LEFT.gap + 1);
  const { labels, room, unnamed } = labelsWithRoom(request);
  const right = Math.max(left + 2 * LEFT.inset + 1, width - room);
  const [first, last] = [points[0]!.day, points[points.length - 1]!.day];
  const [from, to] = [left + LEFT.inset, right - LEFT.inset];
  const x = (day: number): number => from + ((to - from) * (day - first)) / Math.max(1, last - first);
  const { placed, untold, height } = placeEvents(development.events, { x, left, width, words, measure: length });
  const top = Math.max(FIELD.above, height);
  const bottom = top + FIELD.height;
  const y = (value: number): number =>
    bottom + ((top - bottom) * (Math.max(domain[0], Math.min(domain[1], value)) - domain[0])) / (domain[1] - domain[0]);
  const places = timePlaces(development).map(({ point, line }) => ({
    x: x(points[point]!.day),
    y: y(development.lines[line]!.values[point]!),
  }));
  return {
    ...request,
    plot: { left, top, right, bottom },
    tickEnd: left - LEFT.gap,
    x,
    y,
    domain,
    ticks,
    labels,
    unnamed,
    events: placed,
    untold,
    places,
  };
}

/** Whether a tick is the first or the last, which carry the unit. */
export const isEnd = (ticks: readonly number[], index: number): boolean => index === 0 || index === ticks.length - 1;

/** Long names where they fit, short ones where they do not. */
function labelsWithRoom(request: DevelopmentDrawRequest): {
  readonly labels: readonly EndLabel[];
  readonly room: number;
  /** Ids of targets that stand there by their number alone. */
  readonly unnamed: readonly string[];
} {
  const { width, measure } = request;
  const most = Math.floor(width * RIGHT.share);
  const labels = endLabels(request);
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, TEXT_SIZE, 600)))) + RIGHT.gap + 1;
  const long = widest(labels.map(({ label }) => label));
  const wide = width >= RIGHT.wide;
  if (long <= Math.max(most, wide ? RIGHT.room : 0))
    return { labels, room: wide ? Math.max(RIGHT.room, long) : long, unnamed: [] };
  const short = labels.map((label) => ({ ...label, label: label.shortLabel }));
  // Names are cut where the room is short, numbers never.
  const numbers = widest(labels.map(({ number }) => number));
  const room = Math.max(numbers, Math.min(most, widest(short.map(({ label }) => label))));
  const fits = (text: string): boolean => widest([text]) <= room;
  const unnamed = short.flatMap(({ label, target }) => (target === undefined || fits(label) ? [] : [target]));
  return {
    labels: short.map((label) =>
      label.least === undefined || fits(label.label) ? label : { ...label, label: label.least },
    ),
    room,
    unnamed,
  };
}

/** Round values around everything drawn; from zero where that is not far. */
function valueAxis(request: DevelopmentDrawRequest): {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
} {
  const values = drawnValues(request);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const room = (highest - lowest || Math.abs(highest) || 1) * VALUES.beyond;
  const proportion = request.development.last.indicator.kind === 'proportion';
  const near = lowest >= 0 && lowest < highest * FROM_ZERO;
  const from = near ? 0 : lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const to = proportion ? Math.min(1, highest + room) : highest + room;
  const [first, last] = nice(from, to > from ? to : from + 1, VALUES.ticks);
  const inner = roundTicks(first, last, VALUES.ticks).filter((tick) => tick > first && tick < last);
  return { domain: [first, last], ticks: [first, ...inner, last] };
}

function drawnValues({ development, band }: DevelopmentDrawRequest): readonly number[] {
  const { points, lines, targets, rules } = development;
  return [
    ...lines.flatMap(({ values }) => values),
    ...points.flatMap(({ quartiles }) => (band && quartiles ? [quartiles.lower, quartiles.upper] : [])),
    ...targets.flatMap(({ stretches }) => stretches.flatMap(({ levels }) => levels)),
    ...rules.limits.flatMap((limits) => (limits ? [limits.lower, limits.upper] : [])),
  ].filter((value) => value !== undefined);
}
