import { minimumUnits } from '@klyngekit/statistics';
import { sharedTargets } from '../distribution/strip-lines.js';
import { targetLevels } from '../frame/reference-lines.js';
import type { SpreadFrame } from '../frame/spread-frame.js';
import type { MeasureText } from '../layout/text-width.js';
import { placeTicks } from '../layout/tick-labels.js';
import { circle, diamond, horizontal, rectangle, tenth, vertical } from '../marks/path.js';
import { ownTargetMark, targetMark } from '../marks/target.js';
import type { ValueScale } from '../scales/value-scale.js';
import type { Mark, SmallPicture, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';

/** Middle of the marks, and ends of band, median and targets, px. */
const MIDDLE = 18;
const BAND = [6, 30] as const;
const MEDIAN = [4, 32] as const;
const TARGET = [2, 34] as const;
/** Baseline of the two end labels, and height of the picture, px. */
const LABEL_BASELINE = 48;
const HEIGHT = 54;
/** Radius of a dot, half-diagonals of the own mark and of the surface around it, px. */
const DOT = 3;
const OWN = { mark: 6, gap: 7.5 } as const;
/** From the edge of the picture to the end of its axis, px: half of what the own mark needs. */
export const STRIP_INSET = 6;

/** What a small strip is drawn from. */
export interface MiniStripRequest {
  readonly frame: SpreadFrame;
  readonly scale: ValueScale;
  readonly width: number;
  /** Whether the units' values are drawn, or their middle half, median and targets alone. */
  readonly peers: boolean;
  /** A label at an end of the axis, with its unit. */
  readonly tick: (value: number) => string;
  readonly measure: MeasureText;
}

/** Draws the spread of one indicator in one line of an overview: dots, middle half, median, targets and the own unit. */
export function miniStrip(request: MiniStripRequest): SmallPicture {
  const { frame, scale, width, peers } = request;
  const { position, domain } = scale;
  const { rows, median, quartiles, targets } = frame;
  const own = rows.find((row) => row.own);
  const half = quartiles && rows.length >= minimumUnits.quartiles ? quartiles : undefined;
  const dots = peers ? rows.filter((row) => row !== own).map((row) => tenth(position(row.value))) : [];
  const marks: Mark[] = [];
  if (half) {
    const [from, to] = [position(half.lower), position(half.upper)];
    marks.push(
      { shape: 'path', role: 'band', d: rectangle(from, BAND[0], to, BAND[1]) },
      { shape: 'path', role: 'band-edge', d: [from, to].map((x) => vertical(x, ...BAND)).join('') },
    );
  }
  marks.push({ shape: 'path', role: 'grid', d: horizontal(position(domain[0]), position(domain[1]), MIDDLE) });
  if (dots.length > 0) {
    // Dots in one place are one dot.
    const d = [...new Set(dots)].map((x) => circle(x, MIDDLE, DOT)).join('');
    marks.push({ shape: 'path', role: 'field-peer', d });
  }
  if (median !== undefined) marks.push({ shape: 'path', role: 'median', d: vertical(position(median), ...MEDIAN) });
  for (const target of sharedTargets(frame)) {
    marks.push(targetMark(target, targetLevels(target).map(position), ...TARGET));
  }
  for (const target of targets) {
    if (target.owner.kind === 'practice') marks.push(ownTargetMark(targetLevels(target).map(position), MIDDLE));
  }
  if (own) {
    const x = position(own.value);
    marks.push(
      { shape: 'path', role: 'own-gap', d: diamond(x, MIDDLE, OWN.gap) },
      { shape: 'path', role: 'own', d: diamond(x, MIDDLE, OWN.mark) },
    );
  }
  return { width, height: HEIGHT, marks: [...marks, ...endLabels(request)] };
}

function endLabels({ scale: { domain }, width, tick, measure }: MiniStripRequest): readonly TextMark[] {
  const ends = [
    { x: 0, text: tick(domain[0]) },
    { x: width, text: tick(domain[1]) },
  ];
  return placeTicks(ends, (text) => measure(text, TEXT_SIZE, 400)).map(({ x, anchor, text }) => ({
    shape: 'text',
    role: 'tick',
    x,
    y: LABEL_BASELINE,
    anchor,
    text,
  }));
}
