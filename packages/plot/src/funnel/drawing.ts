import type { FunnelFrame } from '../frame/funnel-frame.js';
import { FUNNEL_LEVELS } from '../frame/funnel-scale.js';
import type { MeasureText } from '../layout/text-width.js';
import { horizontal } from '../marks/path.js';
import type { Box, SceneRow } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { curveGrid, curveOf, denominatorAxis, valueAxis, type Curve, type FunnelAxis } from './funnel-scales.js';
import type { FunnelWords } from './words.js';

/** First and last tick of the values, the axis, and the height of the picture, px. */
export const FUNNEL = { top: 17.3, bottom: 282.3, axis: 300, height: 352 } as const;
/** Room for the ticks of the values: at least, and between them and the plot, px. */
const LEFT = { least: 44, gap: 8 } as const;
/** Room for the labels at the ends of the lines: from which width labels are long, their room, and around them, px. */
export const RIGHT = { wide: 560, least: 132, gap: 8, share: 0.34 } as const;
/** Radius of the ring of a unit beyond 99.8 %, and of one around the own mark, px. */
export const RING = { peer: 8, own: 15 } as const;

/** What a funnel is drawn from. */
export interface FunnelRequest {
  readonly funnel: FunnelFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: FunnelWords;
  readonly measure: MeasureText;
}

/** Everything that the marks of a funnel are made from. */
export interface FunnelDrawing extends FunnelRequest {
  readonly plot: Box;
  /** Where the ticks of the values end, px. */
  readonly tickEnd: number;
  readonly x: FunnelAxis;
  readonly y: FunnelAxis;
  readonly grid: readonly number[];
  readonly context: Curve;
  readonly signal: Curve;
  readonly places: readonly SceneRow[];
}

/** Works out the axes, the limits and the place of every unit. */
export function layOut(request: FunnelRequest): FunnelDrawing {
  const { funnel, width, words, measure } = request;
  const length = (text: string, weight = 400): number => measure(text, TEXT_SIZE, weight);
  const gutter = endLabelRoom(request);
  // The widths of ticks decide where the axis begins, and the axis which ticks there are; the values' do not depend on x.
  const widest = (axis: FunnelAxis): number =>
    Math.max(...axis.ticks.map((tick, index) => length(words.tick(tick, isEnd(axis, index)))));
  const right = width - gutter;
  const curves = (left: number) => {
    const x = denominatorAxis(funnel, left, right);
    const grid = curveGrid(funnel, x);
    return {
      x,
      grid,
      context: curveOf(funnel, FUNNEL_LEVELS.context, grid),
      signal: curveOf(funnel, FUNNEL_LEVELS.signal, grid),
    };
  };
  const first = curves(LEFT.least);
  const y = valueAxis(funnel, first.signal, FUNNEL.bottom, FUNNEL.top);
  const ticks = Math.max(LEFT.least, Math.ceil(widest(y)) + LEFT.gap + 1);
  const left = ticks + ownOverhang(funnel, first.x);
  const { x, grid, context, signal } = left === LEFT.least ? first : curves(left);
  const places = funnel.spread.rows.map((row) => ({ x: x.position(row.denominator), y: y.position(row.value) }));
  return {
    ...request,
    plot: { left, top: 0, right, bottom: FUNNEL.axis },
    tickEnd: ticks - LEFT.gap,
    x,
    y,
    grid,
    context,
    signal,
    places,
  };
}

/** How far a ring around the own mark would reach over the ticks of the values, px. */
function ownOverhang({ spread: { rows } }: FunnelFrame, x: FunnelAxis): number {
  const own = rows.find((row) => row.own);
  if (!own) return 0;
  const room = x.position(own.denominator) - x.position(0) + LEFT.gap;
  return Math.max(0, Math.ceil(RING.own + 1 - room));
}

/** Whether a tick is the first or the last, which carry the unit. */
export const isEnd = ({ ticks }: FunnelAxis, index: number): boolean => index === 0 || index === ticks.length - 1;

/** A line across the plot at a value. */
export const across = ({ plot, y }: FunnelDrawing, value: number): string =>
  horizontal(plot.left, plot.right, y.position(value));

/** Width of the room for the labels at the ends of the lines. */
function endLabelRoom({ width, words, funnel, measure }: FunnelRequest): number {
  const wide = width >= RIGHT.wide;
  const centre = words.centre(funnel.centre);
  const texts = wide
    ? [words.signal.label, words.context.label, centre.label]
    : [words.signal.shortLabel, words.context.shortLabel, centre.shortLabel];
  const longest = Math.max(...texts.map((text) => measure(text, TEXT_SIZE, 600)));
  const wanted = Math.ceil(longest) + RIGHT.gap + 1;
  return wide ? Math.max(RIGHT.least, Math.min(wanted, width * RIGHT.share)) : Math.min(wanted, width * RIGHT.share);
}
