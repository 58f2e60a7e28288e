import type { Target } from '@klyngekit/schema';
import { minimumUnits } from '@klyngekit/statistics';
import type { DistributionFrame } from '../frame/distribution-frame.js';
import { targetLevels } from '../frame/reference-lines.js';
import { placeBeside, placeUnder, type LabelLayout, type LabelledLine } from '../layout/line-labels.js';
import { boxesMeet, boxMeetsPoint, textBox } from '../layout/text-box.js';
import type { MeasureText } from '../layout/text-width.js';
import { placeTicks } from '../layout/tick-labels.js';
import { ownMarks } from '../marks/own.js';
import { horizontal, rectangle, vertical } from '../marks/path.js';
import { stripPeers } from '../marks/strip-peers.js';
import { stripExtent } from '../scales/extent.js';
import { tickCount, valueScale, type ValueScale } from '../scales/value-scale.js';
import type { Box, Mark, Scene, SceneRow, TextMark } from '../scene.js';
import { axisWithin, type SpreadAxis } from '../spread/drawing.js';
import { edgesOf } from '../spread/reference-marks.js';
import { WIDE } from '../spread/spread-metrics.js';
import type { SpreadWords } from '../spread/words.js';
import { TEXT_SIZE } from '../style.js';
import { cutAround, ownTargets, sharedTargets, stripLines } from './strip-lines.js';

/** Heights from the axis line, px: the band, the lines, their labels, and below it ticks with their labels, and the own label. */
const ABOVE = { axis: 104, band: 64, lines: 80, labels: 74, pitch: 16, ticks: 28, foot: 62 } as const;
const TICK = { length: 5, baseline: 20 } as const;
/** Space kept between the highest dot and the labels, px. */
const HEADROOM = 8;
/** The own label: from the axis to the ends of its leader and to its baseline, px. */
const OWN = { from: 13, to: 34, baseline: 50 } as const;
/** The two lines that name the band: from its edge, and their baselines below its top, px. */
const BAND = { beside: 8, first: 16, second: 32 } as const;

/** The words that a distribution is drawn with. */
export interface DistributionWords extends Pick<SpreadWords, 'tick' | 'median' | 'target'> {
  /** The own unit with its value. */
  readonly ownValue: (value: number) => string;
  /** The two lines that name the middle half: what it is, and from where to where. */
  readonly middleHalf: (lower: number, upper: number) => readonly [name: string, range: string];
}

/** What a distribution is drawn from. */
export interface DistributionRequest {
  readonly distribution: DistributionFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: DistributionWords;
  readonly measure: MeasureText;
}

/** A distribution, and what of it must be told beside the picture. */
export interface DistributionScene extends Scene {
  /** Ids of the targets without a label in the picture. */
  readonly unlabelledTargets: readonly string[];
  /** Whether units are columns of their number. */
  readonly dense: boolean;
}

/**
 * Draws the distribution of one indicator on one line: dots stacked where they would meet, the middle half and the
 * median. The own unit stands on the axis line and can neither cover nor be covered.
 */
export function distributionScene(request: DistributionRequest): DistributionScene {
  const { distribution, width } = request;
  const { frame } = distribution;
  const own = frame.rows.findIndex((row) => row.own);
  const line = lineAxis(request);
  const { scale, left, right } = line;
  const xs = frame.rows.map((row) => scale.position(row.value));
  const peers = stripPeers(xs.filter((_, index) => index !== own));
  const head = headLabels(request, scale);
  const labelRoom = Math.max(0, head.layout.levels - 1) * ABOVE.pitch;
  const lift = Math.max(0, Math.ceil(peers.rise + HEADROOM + TEXT_SIZE - ABOVE.labels));
  const axis = ABOVE.axis + labelRoom + lift;
  const top = axis - ABOVE.lines - lift - labelRoom;
  const levelOf = (target?: Target): number => head.layout.labels[head.ids.indexOf(target?.id)]?.level ?? 0;
  const topOf = (target?: Target): number => axis - ABOVE.lines - lift - levelOf(target) * ABOVE.pitch;
  const lines = stripLines(frame, scale, topOf, axis);
  const places: SceneRow[] = peers.places.map(({ x, y }) => ({ x, y: axis + y }));
  const labels = labelMarks(head, axis - ABOVE.labels - lift);
  const bandTop = axis - ABOVE.band - lift;
  const middle = middleLabel(request, scale.position, bandTop, places, labels);
  const ownPart = own < 0 ? [] : ownMark(request, xs[own]!, axis);
  const marks: readonly Mark[] = [
    ...bandMarks(distribution, scale.position, bandTop, axis),
    {
      shape: 'path',
      role: 'axis',
      d:
        horizontal(left, right, axis) +
        scale.ticks.map((tick) => vertical(scale.position(tick), axis, axis + TICK.length)).join(''),
    },
    ...(peers.columns
      ? [...peers.marks(axis), cutAround(frame, scale, top, axis), ...lines]
      : [...lines, ...peers.marks(axis)]),
    ...(own < 0 ? [] : ownTargets(frame, scale, axis)),
    ...tickLabels(request, line, axis, own < 0 ? undefined : xs[own]!),
    ...ownPart,
    ...middle,
    ...labels,
  ];
  if (own >= 0) places.splice(own, 0, { x: xs[own]!, y: axis });
  return {
    width,
    height: axis + (own < 0 ? ABOVE.ticks : ABOVE.foot),
    marks,
    plot: { left, top, right, bottom: axis },
    rowHeight: 0,
    rows: places,
    absent: [],
    unlabelledTargets: frame.targets.filter(({ id }) => !head.layout.labels[head.ids.indexOf(id)]).map(({ id }) => id),
    dense: peers.columns,
  };

  function lineAxis({ distribution: { frame: units } }: DistributionRequest): SpreadAxis {
    const ends = { left: 1, right: width - 1 };
    const base = { kind: units.indicator.kind, extent: stripExtent(units), ticks: tickCount(ends.right - ends.left) };
    return axisWithin(units.rows, width, ends, (sides) => valueScale({ ...base, ...sides }));
  }
}

/** Labels of median and targets above the plot. */
interface HeadLabels {
  readonly layout: LabelLayout;
  /** What each label is of: a target, or the median. */
  readonly ids: readonly (string | undefined)[];
}

/** The median is always labelled; a target that finds no room is told below the picture. */
function headLabels(
  { distribution: { frame }, width, words, measure }: DistributionRequest,
  scale: ValueScale,
): HeadLabels {
  const room = { width, measure: (text: string) => measure(text, TEXT_SIZE, 600) };
  const targets = sharedTargets(frame);
  const lines = [
    ...targets.map((target) => {
      const { label, shortLabel } = words.target(target);
      const [x, until] = edgesOf(target, scale);
      return { id: target.id, x, until, label: width >= WIDE ? label : shortLabel, shortLabel };
    }),
    ...(frame.median === undefined
      ? []
      : [{ id: undefined, x: scale.position(frame.median), ...words.median(frame.median) }]),
  ].sort((a, b) => a.x - b.x);
  const all = placeBeside(lines, room);
  const median = lines.findIndex(({ id }) => id === undefined);
  const layout = median < 0 || all.labels[median] ? all : onlyThis(lines, median, room);
  return { layout, ids: lines.map(({ id }) => id) };
}

function onlyThis(lines: readonly LabelledLine[], at: number, room: Parameters<typeof placeUnder>[1]): LabelLayout {
  const alone = placeUnder([lines[at]!], room);
  return { labels: lines.map((_, index) => (index === at ? alone.labels[0] : undefined)), levels: 1 };
}

function labelMarks({ layout, ids }: HeadLabels, baseline: number): readonly TextMark[] {
  return layout.labels.flatMap((label, index): readonly TextMark[] =>
    label
      ? [
          {
            shape: 'text',
            role: ids[index] === undefined ? 'median-label' : 'target-label',
            x: label.x,
            y: baseline - label.level * ABOVE.pitch,
            anchor: label.anchor,
            text: label.text,
          },
        ]
      : [],
  );
}

/** The middle half from eight units on; from thirty on also the middle eight tenths, whose edges are dotted. */
function bandMarks(
  { frame, deciles }: DistributionFrame,
  position: (value: number) => number,
  top: number,
  axis: number,
): readonly Mark[] {
  const { quartiles, rows } = frame;
  const marks: Mark[] = [];
  if (quartiles && rows.length >= minimumUnits.quartiles) {
    const [from, to] = [position(quartiles.lower), position(quartiles.upper)];
    marks.push({ shape: 'path', role: 'band', d: rectangle(from, top, to, axis) });
    marks.push({ shape: 'path', role: 'band-edge', d: vertical(from, top, axis) + vertical(to, top, axis) });
  }
  if (deciles) {
    const edges = [deciles.lower, deciles.upper].map((value) => vertical(position(value), top, axis));
    marks.push({ shape: 'path', role: 'decile-edge', d: edges.join('') });
  }
  return marks;
}

/** The name of the band beside it, on the side where it meets nothing; none where it would. */
function middleLabel(
  { distribution: { frame }, width, words, measure }: DistributionRequest,
  position: (value: number) => number,
  top: number,
  dots: readonly SceneRow[],
  labels: readonly TextMark[],
): readonly TextMark[] {
  const { quartiles, rows } = frame;
  if (!quartiles || rows.length < minimumUnits.quartiles) return [];
  const texts = words.middleHalf(quartiles.lower, quartiles.upper);
  const length = (text: string): number => measure(text, TEXT_SIZE, 400);
  const others = labels.map((label) => textBox(label, measure(label.text, TEXT_SIZE, 600)));
  const lines = stripObstacles(frame, position);
  for (const [x, anchor] of [
    [position(quartiles.lower) - BAND.beside, 'end'],
    [position(quartiles.upper) + BAND.beside, 'start'],
  ] as const) {
    const marks = texts.map((text, index): TextMark => ({
      shape: 'text',
      role: 'band-label',
      x,
      y: top + (index === 0 ? BAND.first : BAND.second),
      anchor,
      text,
    }));
    const boxes = marks.map((mark) => textBox(mark, length(mark.text)));
    const free = boxes.every(
      (box) =>
        isInside(box, width) &&
        !others.some((other) => boxesMeet(box, other, 2)) &&
        !dots.some(({ x: dx, y }) => boxMeetsPoint(box, dx, y, 6)) &&
        !lines.some((line) => box.left < line + 2 && line - 2 < box.right),
    );
    if (free) return marks;
  }
  return [];
}

const isInside = (box: Box, width: number): boolean => box.left >= 0 && box.right <= width;

function stripObstacles(frame: DistributionFrame['frame'], position: (value: number) => number): readonly number[] {
  return [...(frame.median === undefined ? [] : [frame.median]), ...sharedTargets(frame).flatMap(targetLevels)].map(
    position,
  );
}

/** Ticks, the unit on the first and the last; one under the own mark or its leader is left out. */
function tickLabels(
  { words, measure }: DistributionRequest,
  { scale }: SpreadAxis,
  axis: number,
  own: number | undefined,
): readonly TextMark[] {
  const length = (text: string): number => measure(text, TEXT_SIZE, 400);
  const last = scale.ticks.length - 1;
  const ticks = scale.ticks.map((tick, index) => ({
    x: scale.position(tick),
    text: words.tick(tick, index === 0 || index === last),
  }));
  return placeTicks(ticks, length)
    .map(({ x, anchor, text }): TextMark => ({ shape: 'text', role: 'tick', x, y: axis + TICK.baseline, anchor, text }))
    .filter((mark) => {
      if (own === undefined) return true;
      const { left, right } = textBox(mark, length(mark.text));
      return right < own - OWN.from + 9 || left > own + OWN.from - 9;
    });
}

function ownMark(
  { distribution: { frame }, width, words, measure }: DistributionRequest,
  x: number,
  axis: number,
): readonly Mark[] {
  const row = frame.rows.find(({ own }) => own)!;
  const text = words.ownValue(row.value);
  const half = measure(text, TEXT_SIZE, 600) / 2;
  const place =
    x - half < 0
      ? ({ x: 0, anchor: 'start' } as const)
      : x + half > width
        ? ({ x: width, anchor: 'end' } as const)
        : ({ x, anchor: 'middle' } as const);
  return [
    { shape: 'path', role: 'own-leader', d: vertical(x, axis + OWN.from, axis + OWN.to) },
    ...ownMarks(x, axis),
    { shape: 'text', role: 'own-label', y: axis + OWN.baseline, text, ...place },
  ];
}
