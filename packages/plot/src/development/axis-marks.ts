import type { DevelopmentPoint } from '../frame/development-point.js';
import { lengthOf } from '../frame/timeline.js';
import { absenceMarks } from '../marks/absence.js';
import { horizontal, vertical } from '../marks/path.js';
import type { Mark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { isEnd } from './drawing.js';
import type { DevelopmentDrawing } from './drawing-types.js';

/** Baselines below the axis, and length of a tick, px. */
const BELOW = { ticks: 19, title: 37, mark: 5 } as const;
const BASELINE = 4.5;
/** Smallest space between two labels of periods, px. */
const BETWEEN = 8;
/** From this many days on a period is a year, and named as such. */
const YEAR = 300;

/** A label below the axis. */
interface TimeTick {
  readonly x: number;
  readonly text: string;
}

/** The grid, the axes and their labels. */
export function axisMarks(drawing: DevelopmentDrawing): readonly Mark[] {
  const { plot, ticks, tickEnd, y, words } = drawing;
  const times = timeTicks(drawing);
  const values = ticks.map((tick, index): TextMark => ({
    shape: 'text',
    role: 'tick',
    x: tickEnd,
    y: y(tick) + BASELINE,
    anchor: 'end',
    text: words.tick(tick, isEnd(ticks, index)),
  }));
  const text = (at: number, baseline: number, anchor: 'start' | 'middle', label: string): TextMark => ({
    shape: 'text',
    role: 'tick',
    x: at,
    y: plot.bottom + baseline,
    anchor,
    text: label,
  });
  return [
    { shape: 'path', role: 'grid', d: ticks.map((tick) => horizontal(plot.left, plot.right, y(tick))).join('') },
    {
      shape: 'path',
      role: 'axis',
      d:
        horizontal(plot.left, plot.right, plot.bottom) +
        times.map((tick) => vertical(tick.x, plot.bottom, plot.bottom + BELOW.mark)).join(''),
    },
    ...values,
    ...times.map((tick) => text(tick.x, BELOW.ticks, 'middle', tick.text)),
    ...(words.periods === undefined
      ? []
      : [text(drawing.x(drawing.development.points[0]!.day), BELOW.title, 'start', words.periods)]),
  ];
}

/** Each year where it begins; each period where all of them are years, or there is no second year. */
function timeTicks({ development: { points }, words, x, width, measure }: DevelopmentDrawing): readonly TimeTick[] {
  const years = points.filter((point, index) => index === 0 || yearOf(point) !== yearOf(points[index - 1]!));
  const each = lengthOf(points[0]!.period) >= YEAR || years.length < 2;
  const ticks = (each ? points : years).map((point) => ({
    x: x(point.day),
    text: each ? words.period(point.period) : words.year(point.period),
  }));
  const taken: number[] = [];
  return ticks.filter((tick) => {
    const half = measure(tick.text, TEXT_SIZE, 400) / 2;
    if (tick.x - half < (taken[taken.length - 1] ?? 0) || tick.x + half > width) return false;
    taken.push(tick.x + half + BETWEEN);
    return true;
  });
}

const yearOf = ({ period }: DevelopmentPoint): string => period.from.slice(0, 4);

/** Why the leading line has a gap, on the axis below it. */
export function gapMarks({ development, x, plot }: DevelopmentDrawing): readonly Mark[] {
  const { points, lines } = development;
  const [leading] = lines;
  return points.flatMap((point, index) => {
    if (leading?.values[index] !== undefined) return [];
    return absenceMarks(
      (leading?.id === 'own' ? point.ownAbsence : undefined) ?? 'notReported',
      x(point.day),
      plot.bottom,
    );
  });
}
