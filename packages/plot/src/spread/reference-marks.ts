import type { Target } from '@klyngekit/schema';
import { targetLevels } from '../frame/reference-lines.js';
import { placeUnder, type LabelledLine } from '../layout/line-labels.js';
import { horizontal, rectangle, vertical } from '../marks/path.js';
import { targetMark } from '../marks/target.js';
import type { ValueScale } from '../scales/value-scale.js';
import type { Mark, PathMark, PathRole, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { FOOT_PITCH, HEAD_PITCH, hasBand, type SpreadDrawing } from './drawing.js';
import { WIDE, type SpreadRequest } from './spread-metrics.js';

/** How far lines reach out of the plot, px: targets upwards, the median upwards and downwards. */
const TARGET_RISE = 20;
const MEDIAN_RISE = 4;
const MEDIAN_DROP = 28;
/** Baselines, px from the plot: target labels above, median label below. */
const HEAD_BASELINE = 10;
const FOOT_BASELINE = 42;
/** From the baseline of the lowest label to the bracket of the band, its ends, and to the baseline of its name, px. */
const BAND = { bracket: 11, tick: 4, baseline: 26 } as const;

/** A line with its label below the plot. */
interface FootLine extends LabelledLine {
  readonly line: Extract<PathRole, 'median' | 'centre' | 'comparator'>;
}

/** The targets that are drawn as lines through the plot: all but a practice's own, which is a tick in its row. */
export function lineTargets({ frame }: SpreadRequest): readonly Target[] {
  return frame.targets.filter((target) => target.owner.kind !== 'practice');
}

/** The targets' lines, which want labels above the plot, short ones where the picture is not wide; a band is one of them. */
export function targetLines(request: SpreadRequest, scale: ValueScale): readonly LabelledLine[] {
  return lineTargets(request).map((target) => {
    const { label, shortLabel } = request.words.target(target);
    const [x, until] = edgesOf(target, scale);
    return { x, until, label: request.width >= WIDE ? label : shortLabel, shortLabel };
  });
}

/** The line of a target, or both edges of its band. */
export function edgesOf(target: Target, { position }: ValueScale): readonly [number, number] {
  const levels = targetLevels(target).map(position);
  return [Math.min(...levels), Math.max(...levels)];
}

/** The lines that want labels below the plot, the median first; without one, the first figure takes its place. */
export function footLines({ frame, words, compared }: SpreadRequest, scale: ValueScale): readonly FootLine[] {
  const { median } = frame;
  return [
    ...(median === undefined ? [] : [{ line: 'median', x: scale.position(median), ...words.median(median) } as const]),
    ...compared.map(
      (figure, index) =>
        ({
          line: median === undefined && index === 0 ? 'centre' : 'comparator',
          x: scale.position(figure.value),
          ...words.comparison(figure),
        }) as const,
    ),
  ];
}

/** Shaded middle half of the units. */
export function bandMarks(drawing: SpreadDrawing): readonly PathMark[] {
  const band = bandOf(drawing);
  const { top, bottom } = drawing.plot;
  return band ? [{ shape: 'path', role: 'band', d: rectangle(band.from, top, band.to, bottom) }] : [];
}

/** The edges of the middle half over a field of intervals, which would hide it; elsewhere they would be taken for lines. */
export function bandEdgeMarks(drawing: SpreadDrawing): readonly PathMark[] {
  const band = drawing.metrics.dense ? bandOf(drawing) : undefined;
  const { top, bottom } = drawing.plot;
  const d = band && vertical(band.from, top, bottom) + vertical(band.to, top, bottom);
  return d === undefined ? [] : [{ shape: 'path', role: 'band-edge', d }];
}

function bandOf({
  request,
  axis: { scale },
}: SpreadDrawing): { readonly from: number; readonly to: number } | undefined {
  const { quartiles } = request.frame;
  if (!quartiles || !hasBand(request)) return undefined;
  return { from: scale.position(quartiles.lower), to: scale.position(quartiles.upper) };
}

/** A bracket as wide as the band, below the labels of all lines, and under it what it is and from where to where. */
export function bandLabelMarks(drawing: SpreadDrawing): readonly Mark[] {
  const band = bandOf(drawing);
  const { request, metrics, plot, foot } = drawing;
  const { quartiles } = request.frame;
  if (!band || !quartiles) return [];
  const { from, to } = band;
  const text = request.words.middleHalf(quartiles.lower, quartiles.upper);
  const name = placeUnder([{ x: (from + to) / 2, label: text, shortLabel: text }], {
    width: request.width,
    measure: (part) => request.measure(part, TEXT_SIZE, 400),
  }).labels[0]!;
  const lowest = plot.bottom + metrics.overhang.bottom + FOOT_BASELINE + (foot.levels - 1) * FOOT_PITCH;
  const y = lowest + BAND.bracket;
  return [
    {
      shape: 'path',
      role: 'band-edge',
      d: horizontal(from, to, y) + vertical(from, y - BAND.tick, y) + vertical(to, y - BAND.tick, y),
    },
    { shape: 'text', role: 'band-label', x: name.x, y: lowest + BAND.baseline, anchor: name.anchor, text: name.text },
  ];
}

/** The lines of comparison figures, targets and median, backmost first. */
export function lineMarks({ request, metrics, axis, plot, head, foot }: SpreadDrawing): readonly PathMark[] {
  const { overhang } = metrics;
  const below = footLines(request, axis.scale).map(({ line, x }, index): PathMark => {
    const drop = overhang.bottom + MEDIAN_DROP + (foot.labels[index]?.level ?? 0) * FOOT_PITCH;
    return {
      shape: 'path',
      role: line,
      d: vertical(x, plot.top - (line === 'median' ? MEDIAN_RISE : 0), plot.bottom + drop),
    };
  });
  const above = lineTargets(request).map((target, index) => {
    const rise = overhang.top + TARGET_RISE + (head.labels[index]?.level ?? 0) * HEAD_PITCH;
    return targetMark(target, targetLevels(target).map(axis.scale.position), plot.top - rise, plot.bottom);
  });
  // The median lies on top: it is what all else is read against.
  return [...below.slice(1).reverse(), ...above, ...below.slice(0, 1)];
}

/** The labels of targets above and of median and comparison figures below. */
export function lineLabelMarks({ request, metrics, axis, plot, head, foot }: SpreadDrawing): readonly TextMark[] {
  const { overhang } = metrics;
  const above = head.labels.flatMap((label): readonly TextMark[] => {
    if (!label) return [];
    const y = plot.top - overhang.top - HEAD_BASELINE - label.level * HEAD_PITCH;
    return [{ shape: 'text', role: 'target-label', x: label.x, y, anchor: label.anchor, text: label.text }];
  });
  const below = footLines(request, axis.scale).flatMap(({ line }, index): readonly TextMark[] => {
    const label = foot.labels[index];
    if (!label) return [];
    const y = plot.bottom + overhang.bottom + FOOT_BASELINE + label.level * FOOT_PITCH;
    const role = line === 'median' ? 'median-label' : 'comparator-label';
    return [{ shape: 'text', role, x: label.x, y, anchor: label.anchor, text: label.text }];
  });
  return [...above, ...below];
}
