import type { SpreadFrame } from '../frame/spread-frame.js';
import { estimateTextWidth, type MeasureText } from '../layout/text-width.js';
import { placeTicks } from '../layout/tick-labels.js';
import { OWN_REACH, ownMarks, smallOwnMarks } from '../marks/own.js';
import { horizontal, vertical } from '../marks/path.js';
import { stripPeers } from '../marks/strip-peers.js';
import { stripExtent } from '../scales/extent.js';
import { zoomedScale, type ValueScale } from '../scales/value-scale.js';
import type { Mark, Scene, SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { SpreadWords } from '../spread/words.js';
import { cutAround, ownTargets, stripLines } from './strip-lines.js';

/** Height of the axis line, space above the highest mark, length of the ticks at both ends, and below the axis, px. */
const STRIP = { axis: 50, head: 4, ticks: 5, foot: 24 } as const;
/** The same of a low strip, with the room of its dots. */
const LOW = { axis: 26, foot: 20, room: { stack: 28, lowest: 11 } } as const;
/** Space beside the axis, px, and as much as the own mark needs when it stands at an end. */
const SIDE = 8;
/** From the axis to the baseline of the two end labels, px, and further down where the own mark stands over one. */
const LABEL_BASELINE = 20;
const LOW_BASELINE = 16;
const LABEL_DROP = 3;

/** What a strip is drawn from. */
export interface StripRequest {
  readonly frame: SpreadFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: Pick<SpreadWords, 'tick'>;
  /** Whether the strip is one of many on a page: lower, with a small own mark, and smaller dots sooner. Default false. */
  readonly low?: boolean;
  /** Default an estimate. */
  readonly measure?: MeasureText;
}

/**
 * Draws the spread as one strip of dots: for narrow places, where the numbers stand in words below. The axis may be
 * zoomed, and says so at both ends. The own unit stands on the axis line and can neither cover nor be covered.
 */
export function stripScene(request: StripRequest): Scene {
  const { frame, width } = request;
  const { scale, left, right } = stripAxis(request);
  const own = frame.rows.findIndex((row) => row.own);
  const xs = frame.rows.map((row) => scale.position(row.value));
  const peers = stripPeers(
    xs.filter((_, index) => index !== own),
    request.low ? LOW.room : undefined,
  );
  const axis = Math.max(request.low ? LOW.axis : STRIP.axis, peers.rise + STRIP.head);
  const ends = [left, right].map((x) => vertical(x, axis, axis + STRIP.ticks)).join('');
  const lines = stripLines(frame, scale, () => STRIP.head, axis);
  const labels = endLabels(request, scale, axis, xs[own]);
  const marks: readonly Mark[] = [
    { shape: 'path', role: 'axis', d: horizontal(left, right, axis) + ends },
    ...(peers.columns
      ? [...peers.marks(axis), cutAround(frame, scale, STRIP.head, axis), ...lines]
      : [...lines, ...peers.marks(axis)]),
    ...(own < 0 ? [] : ownTargets(frame, scale, axis)),
    ...(own < 0 ? [] : (request.low ? smallOwnMarks : ownMarks)(xs[own]!, axis)),
    ...labels,
  ];
  const places: SceneRow[] = peers.places.map(({ x, y }) => ({ x, y: axis + y }));
  if (own >= 0) places.splice(own, 0, { x: xs[own]!, y: axis });
  return {
    width,
    height: labels[0]!.y + (request.low ? LOW.foot - LOW_BASELINE : STRIP.foot - LABEL_BASELINE),
    marks,
    plot: { left, top: STRIP.head, right, bottom: axis },
    rowHeight: 0,
    rows: places,
    absent: [],
  };
}

/** The axis, drawn in from the edges where the own mark would leave the picture. */
function stripAxis({ frame, width }: StripRequest): { readonly scale: ValueScale; left: number; right: number } {
  const base = { kind: frame.indicator.kind, extent: stripExtent(frame) };
  const within = (side: number): { scale: ValueScale; left: number; right: number } => {
    const [left, right] = [side, width - side];
    return { scale: zoomedScale({ ...base, left, right }), left, right };
  };
  const wide = within(SIDE);
  const own = frame.rows.find((row) => row.own);
  if (!own) return wide;
  const x = wide.scale.position(own.value);
  return x < OWN_REACH || x > width - OWN_REACH ? within(OWN_REACH) : wide;
}

function endLabels(
  { width, words, low, measure = estimateTextWidth }: StripRequest,
  { domain: [start, end] }: ValueScale,
  axis: number,
  own: number | undefined,
): readonly TextMark[] {
  const length = (text: string): number => measure(text, TEXT_SIZE, 400);
  const ends = [
    { x: 0, text: words.tick(start, true) },
    { x: width, text: words.tick(end, true) },
  ];
  const placed = placeTicks(ends, length);
  const covered = placed.some(({ x, text }) => own !== undefined && Math.abs(x - own) < length(text) + OWN_REACH);
  const y = axis + (low ? LOW_BASELINE : LABEL_BASELINE) + (covered ? LABEL_DROP : 0);
  return placed.map(({ x, anchor, text }) => ({ shape: 'text', role: 'tick', x, y, anchor, text }));
}
