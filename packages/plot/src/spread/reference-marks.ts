import type { Target } from '@klyngekit/schema';
import type { LabelLayout, LabelledLine } from '../layout/line-labels.js';
import { rectangle, vertical } from '../marks/path.js';
import type { ValueScale } from '../scales/value-scale.js';
import type { Box, Mark, PathMark, TextMark } from '../scene.js';
import type { SpreadRequest } from './spread-metrics.js';

/** How far lines reach out of the plot, px: targets upwards, the median upwards and downwards. */
const TARGET_RISE = 20;
const MEDIAN_RISE = 4;
const MEDIAN_DROP = 28;
/** Baselines, px from the plot: target labels above, median label below; and the pitch of further levels. */
const HEAD_BASELINE = 10;
const FOOT_BASELINE = 42;
const HEAD_PITCH = 16;
export const FOOT_PITCH = 18;

/** The lines that want labels above the plot: one for a level, two for a band. */
export function targetLines(request: SpreadRequest, scale: ValueScale): readonly LabelledLine[] {
  return request.frame.targets.map((target) => ({
    id: target.id,
    x: scale.position(labelledLevel(target)),
    ...request.words.target(target),
  }));
}

/** The lines that want labels below the plot, the median first. */
export function footLines(request: SpreadRequest, scale: ValueScale): readonly LabelledLine[] {
  const { frame, words, compared } = request;
  const median =
    frame.median === undefined
      ? []
      : [{ id: 'median', x: scale.position(frame.median), ...words.median(frame.median) }];
  return [
    ...median,
    ...compared.map((figure) => ({ id: figure.id, x: scale.position(figure.value), ...words.comparison(figure) })),
  ];
}

/** Shaded middle half of the units. */
export function bandMarks(request: SpreadRequest, scale: ValueScale, plot: Box): readonly PathMark[] {
  const { quartiles } = request.frame;
  if (!request.quartileBand || !quartiles) return [];
  const [from, to] = [scale.position(quartiles.lower), scale.position(quartiles.upper)];
  return [
    { shape: 'path', role: 'band', d: rectangle(from, plot.top, to, plot.bottom) },
    {
      shape: 'path',
      role: 'band-edge',
      d: vertical(from, plot.top, plot.bottom) + vertical(to, plot.top, plot.bottom),
    },
  ];
}

/** The lines of targets, median and comparison figures, backmost first. */
export function lineMarks(
  request: SpreadRequest,
  scale: ValueScale,
  plot: Box,
  head: LabelLayout,
  foot: LabelLayout,
): readonly Mark[] {
  const { frame, compared } = request;
  const marks: Mark[] = [];
  const drop = (id: string): number => MEDIAN_DROP + levelOf(foot, id) * FOOT_PITCH;
  for (const figure of compared) {
    const d = vertical(scale.position(figure.value), plot.top, plot.bottom + drop(figure.id));
    marks.push({ shape: 'path', role: 'comparator', d });
  }
  if (frame.median !== undefined) {
    const d = vertical(scale.position(frame.median), plot.top - MEDIAN_RISE, plot.bottom + drop('median'));
    marks.push({ shape: 'path', role: 'median', d });
  }
  for (const target of frame.targets) {
    const rise = TARGET_RISE + levelOf(head, target.id) * HEAD_PITCH;
    const role = target.owner.kind === 'cluster' || target.owner.kind === 'practice' ? 'target-cluster' : 'target';
    const d = levelsOf(target)
      .map((level) => vertical(scale.position(level), plot.top - rise, plot.bottom))
      .join('');
    marks.push({ shape: 'path', role, d });
  }
  return marks;
}

/** The labels of targets above and of median and comparison figures below. */
export function lineLabelMarks(plot: Box, head: LabelLayout, foot: LabelLayout): readonly TextMark[] {
  return [
    ...head.placed.map(
      ({ text, x, anchor, level }): TextMark => ({
        shape: 'text',
        role: 'target-label',
        x,
        y: plot.top - HEAD_BASELINE - level * HEAD_PITCH,
        anchor,
        text,
      }),
    ),
    ...foot.placed.map(
      ({ id, text, x, anchor, level }): TextMark => ({
        shape: 'text',
        role: id === 'median' ? 'median-label' : 'comparator-label',
        x,
        y: plot.bottom + FOOT_BASELINE + level * FOOT_PITCH,
        anchor,
        text,
      }),
    ),
  ];
}

function levelOf(layout: LabelLayout, id: string): number {
  return layout.placed.find((label) => label.id === id)?.level ?? 0;
}

function levelsOf(target: Target): readonly number[] {
  return [target.value, target.lower, target.upper].filter((level) => level !== undefined);
}

function labelledLevel(target: Target): number {
  return target.value ?? target.lower ?? target.upper ?? Number.NaN;
}
