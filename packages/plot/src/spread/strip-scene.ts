import { scaleLinear } from 'd3-scale';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { ownMarks } from '../marks/own.js';
import { circle, horizontal, vertical } from '../marks/path.js';
import type { Mark, Scene } from '../scene.js';
import type { SpreadWords } from './words.js';

/** Measures of the strip, px. */
const STRIP = { height: 74, axis: 50, head: 4, side: 8, firstDot: 18, ticks: 5, stack: 96 } as const;
/** Dots from large to small; the largest whose stacks stay within the strip is used. */
const DOTS = [
  { radius: 4.5, gap: 6, pitch: 11 },
  { radius: 3, gap: 0, pitch: 7 },
  { radius: 1.5, gap: 0, pitch: 3.5 },
  { radius: 0.5, gap: 0, pitch: 1 },
] as const;
type DotSize = (typeof DOTS)[number];
/** Baseline of the two end labels, px. */
const LABEL_BASELINE = 70;

/** What a strip is drawn from. */
export interface StripRequest {
  readonly frame: SpreadFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: Pick<SpreadWords, 'tick'>;
}

/**
 * Draws the spread as one strip of dots: for narrow places, where the numbers stand in words below. The axis may be
 * zoomed, and says so at both ends. The own unit stands on the axis line and can neither cover nor be covered.
 */
export function stripScene({ frame, width, words }: StripRequest): Scene {
  const scale = scaleLinear()
    .range([STRIP.side, width - STRIP.side])
    .clamp(true)
    .domain(extentOf(frame))
    .nice(4);
  const [start, end] = scale.domain() as [number, number];
  const { size, dots, levels } = fitDots(frame, scale);
  const rise = STRIP.firstDot + Math.max(0, levels - 1) * size.pitch + size.radius + STRIP.head;
  const drop = Math.max(0, rise - STRIP.axis);
  const axis = STRIP.axis + drop;
  const at = (value: number): string => vertical(scale(value), STRIP.head, axis);
  const marks: Mark[] = [
    { shape: 'path', role: 'axis', d: horizontal(STRIP.side, width - STRIP.side, axis) + endTicks(width, axis) },
  ];
  if (frame.median !== undefined) marks.push({ shape: 'path', role: 'median', d: at(frame.median) });
  for (const target of frame.targets) {
    const level = target.value ?? target.lower ?? target.upper;
    const role = target.owner.kind === 'cluster' || target.owner.kind === 'practice' ? 'target-cluster' : 'target';
    if (level !== undefined) marks.push({ shape: 'path', role, d: at(level) });
  }
  const draw = (radius: number): string =>
    dots.map((dot) => circle(dot.x, axis - STRIP.firstDot - dot.level * size.pitch, radius)).join('');
  if (size.gap > 0) marks.push({ shape: 'path', role: 'peer-gap', d: draw(size.gap) });
  marks.push({ shape: 'path', role: 'peer', d: draw(size.radius) });
  const own = frame.rows.find((row) => row.own);
  if (own) marks.push(...ownMarks(scale(own.value), axis));
  const baseline = LABEL_BASELINE + drop;
  marks.push(
    { shape: 'text', role: 'tick', x: 0, y: baseline, anchor: 'start', text: words.tick(start, true) },
    { shape: 'text', role: 'tick', x: width, y: baseline, anchor: 'end', text: words.tick(end, true) },
  );
  return {
    width,
    height: STRIP.height + drop,
    marks,
    plot: { left: STRIP.side, top: STRIP.head, right: width - STRIP.side, bottom: axis },
    rowHeight: 0,
    rows: frame.rows.map((row) => ({ x: scale(row.value), y: axis })),
  };
}

function endTicks(width: number, axis: number): string {
  return vertical(STRIP.side, axis, axis + STRIP.ticks) + vertical(width - STRIP.side, axis, axis + STRIP.ticks);
}

interface Dot {
  readonly x: number;
  readonly level: number;
}

interface Dots {
  readonly size: DotSize;
  readonly dots: readonly Dot[];
  readonly levels: number;
}

function fitDots(frame: SpreadFrame, position: (value: number) => number): Dots {
  const xs = frame.rows.filter((row) => !row.own).map((row) => position(row.value));
  let fitted = stackDots(xs, DOTS[0]);
  for (const size of DOTS.slice(1)) {
    if (fitted.levels * fitted.size.pitch <= STRIP.stack) break;
    fitted = stackDots(xs, size);
  }
  return fitted;
}

/** Stacks dots that would meet: each takes the lowest level on which it touches nobody. */
function stackDots(xs: readonly number[], size: DotSize): Dots {
  const lastOnLevel: number[] = [];
  const dots = xs.map((x) => {
    let level = 0;
    while ((lastOnLevel[level] ?? -Infinity) + size.pitch > x) level += 1;
    lastOnLevel[level] = x;
    return { x, level };
  });
  return { size, dots, levels: lastOnLevel.length };
}

function extentOf(frame: SpreadFrame): [number, number] {
  const values = [...frame.rows.map((row) => row.value), ...frame.targets.flatMap((target) => target.value ?? [])];
  const [from, to] = [Math.min(...values), Math.max(...values)];
  if (!(from < to)) return Number.isFinite(from) ? [from - Math.abs(from || 1) / 2, from + Math.abs(from || 1) / 2] : [0, 1];
  return [from, to];
}
