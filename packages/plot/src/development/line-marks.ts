import { median } from '@klyngekit/statistics';
import type { DevelopmentLine, DevelopmentPoint } from '../frame/development-point.js';
import { leastOf } from '../layout/least-of.js';
import { strokeMeets, type Stroke } from '../layout/strokes.js';
import { textBox } from '../layout/text-box.js';
import { ownMarks } from '../marks/own.js';
import { circle, tenth } from '../marks/path.js';
import type { Mark, PathMark, PathRole, SceneRow, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { DevelopmentDrawing, Lines } from './drawing-types.js';
import { lastFigure } from './end-labels.js';

/** Radius of the first own dot and of one of others that stands alone, and the label of the first value, px. */
const DOT = { first: 4, alone: 3 } as const;
const FIRST_LABEL = { right: 2, up: 12, down: 21 } as const;
/** How much worse the own line is under a text than another. */
const OWN_WEIGHT = 3;
/** Two points further apart than this many usual steps are not joined. */
const NEIGHBOURS = 1.6;

/** A stretch of a line without a gap, as places of its points. */
type Stretch = readonly number[];

/** The stretches of a line: it is broken where a period has no figure, or where the file leaves periods out. */
export function stretchesOf(
  { points }: DevelopmentDrawing['development'],
  values: readonly unknown[],
): readonly Stretch[] {
  const stretches: number[][] = [];
  const step = usualStep(points);
  let before = -1;
  values.forEach((value, index) => {
    if (value === undefined) return;
    const joined = before >= 0 && before === index - 1 && points[index]!.day - points[before]!.day <= step * NEIGHBOURS;
    if (joined) stretches[stretches.length - 1]!.push(index);
    else stretches.push([index]);
    before = index;
  });
  return stretches;
}

/** How far neighbouring points usually are apart, in days. */
function usualStep(points: readonly DevelopmentPoint[]): number {
  const steps = points.slice(1).map(({ day }, index) => day - points[index]!.day);
  return steps.length === 0 ? 0 : median(steps);
}

/** Path data of a line with its gaps; a point that stands alone is left to `loneDots`. */
export function linePath(drawing: DevelopmentDrawing, values: readonly (number | undefined)[]): string {
  return stretchesOf(drawing.development, values)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => `M${stretch.map((index) => pointAt(drawing, index, values[index]!)).join('L')}`)
    .join('');
}

const pointAt = ({ x, y, development }: DevelopmentDrawing, index: number, value: number): string =>
  `${tenth(x(development.points[index]!.day))} ${tenth(y(value))}`;

function path(role: PathRole, d: string): readonly PathMark[] {
  return d === '' ? [] : [{ shape: 'path', role, d }];
}

function loneDots(drawing: DevelopmentDrawing, values: readonly (number | undefined)[], radius: number): string {
  const { x, y, development } = drawing;
  return stretchesOf(development, values)
    .filter((stretch) => stretch.length === 1)
    .map(([index]) => circle(x(development.points[index!]!.day), y(values[index!]!), radius))
    .join('');
}

/** The band of the middle half. */
export function bandMarks(drawing: DevelopmentDrawing): {
  readonly area: readonly Mark[];
  readonly edges: readonly Mark[];
} {
  const { development, band } = drawing;
  if (!band) return { area: [], edges: [] };
  const quartiles = development.points.map((point) => point.quartiles);
  const [lower, upper] = [quartiles.map((pair) => pair?.lower), quartiles.map((pair) => pair?.upper)];
  const area = stretchesOf(development, quartiles)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => {
      const along = stretch.map((index) => pointAt(drawing, index, upper[index]!));
      const back = [...stretch].reverse().map((index) => pointAt(drawing, index, lower[index]!));
      return `M${[...along, ...back].join('L')}Z`;
    })
    .join('');
  return {
    area: path('band', area),
    edges: path('band-edge', linePath(drawing, lower) + linePath(drawing, upper)),
  };
}

/** The median and the figures of larger frames. */
export function otherLines(drawing: DevelopmentDrawing): readonly Mark[] {
  return drawing.development.lines
    .filter(({ id }) => id !== 'own')
    .flatMap(({ id, values }) => [
      ...path(id === 'median' ? 'median' : 'comparator-line', linePath(drawing, values)),
      ...path('peer', loneDots(drawing, values, DOT.alone)),
    ]);
}

/** The own line on a casing of surface, its first value as text and its last as the own mark. */
export function ownLine(drawing: DevelopmentDrawing, lines: Lines): readonly Mark[] {
  const { development, x, y } = drawing;
  const line = development.lines.find(({ id }) => id === 'own');
  if (!line) return [];
  const first = line.values.findIndex((value) => value !== undefined);
  const last = lastFigure(line);
  const at = (index: number): SceneRow => ({ x: x(development.points[index]!.day), y: y(line.values[index]!) });
  const settled = line.values.map((value, index) => (development.points[index]!.partial ? undefined : value));
  const d = linePath(drawing, line.values);
  const [begin, end] = [at(first), at(last)];
  const alone = loneDots(drawing, line.values, DOT.first);
  return [
    ...path('own-casing', d),
    // A preliminary end is dashed.
    ...path('own-line', linePath(drawing, settled)),
    ...path('own-partial', partialPath(drawing, line)),
    ...path('own', first === last ? '' : circle(begin.x, begin.y, DOT.first) + alone),
    ...(first === last ? [] : [firstLabel(drawing, begin, drawing.words.value(line.values[first]!), lines)]),
    ...ownMarks(end.x, end.y),
  ];
}

/** The first value above its point or below it, where fewer lines run through it, the own one least of all. */
function firstLabel({ plot, measure }: DevelopmentDrawing, { x, y }: SceneRow, text: string, lines: Lines): TextMark {
  const length = measure(text, TEXT_SIZE, 600);
  const label = (baseline: number): TextMark => ({
    shape: 'text',
    role: 'own-label',
    // Clear of the ticks of the values.
    x: Math.max(x + FIRST_LABEL.right, plot.left - FIRST_LABEL.right + length / 2),
    y: baseline,
    anchor: 'middle',
    text,
  });
  const [above, below] = [label(y - FIRST_LABEL.up), label(y + FIRST_LABEL.down)];
  // Neither into the events above the plot nor below its end.
  const fits = [
    ...(above.y - TEXT_SIZE >= plot.top ? [above] : []),
    ...(below.y < plot.bottom - DOT.first ? [below] : []),
  ];
  const crossed = (strokes: readonly Stroke[], place: TextMark): number =>
    strokes.filter((stroke) => strokeMeets(stroke, textBox(place, length))).length;
  return leastOf(fits, (place) => OWN_WEIGHT * crossed(lines.own, place) + crossed(lines.others, place)) ?? above;
}

function partialPath(drawing: DevelopmentDrawing, { values }: DevelopmentLine): string {
  return stretchesOf(drawing.development, values)
    .flatMap((stretch) => stretch.slice(1).map((index, place) => [stretch[place]!, index] as const))
    .filter(([, index]) => drawing.development.points[index]!.partial)
    .map((pair) => `M${pair.map((index) => pointAt(drawing, index, values[index]!)).join('L')}`)
    .join('');
}
