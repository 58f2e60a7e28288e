import type { DevelopmentLine } from '../frame/development-point.js';
import { ellipsisBefore } from '../layout/ellipsis-before.js';
import { spreadApart } from '../layout/spread-apart.js';
import { OWN_REACH } from '../marks/own.js';
import { tenth } from '../marks/path.js';
import type { Mark, TextMark, TextRole } from '../scene.js';
import type { LabelPair } from '../spread/words.js';
import { TEXT_SIZE } from '../style.js';
import type { DevelopmentDrawing, DevelopmentDrawRequest, EndLabel } from './drawing-types.js';

/** Least distance of two labels, px. */
const PITCH = 18;
/** A leader from a line's end to its label, and the label, px from the end of the plot. */
const END = { leader: 8, label: 12 } as const;
/** From the middle of a line of text to its baseline, px. */
const BASELINE = 4.5;

/** The names of all lines that reach the end of the picture. */
export function endLabels({ development, band, words }: DevelopmentDrawRequest): readonly EndLabel[] {
  const { points, lines, targets, rules } = development;
  const end = points.length - 1;
  const { quartiles, partial } = points[end]!;
  const labels: EndLabel[] = [];
  const add = (role: TextRole, value: number | undefined, pair: LabelPair | undefined, point?: number): void => {
    if (value !== undefined && pair) {
      labels.push({ ...pair, role, value, point, number: words.value(value), target: undefined, least: undefined });
    }
  };
  if (band && quartiles) {
    add('band-label', quartiles.upper, words.quartiles.upper(quartiles.upper));
    add('band-label', quartiles.lower, words.quartiles.lower(quartiles.lower));
  }
  const limits = rules.limits[end];
  if (limits) {
    add('limit-label', limits.upper, words.limits.upper(limits.upper));
    add('limit-label', limits.lower, words.limits.lower(limits.lower));
    const centre = rules.centre[end];
    add('limit-label', centre, centre === undefined ? undefined : words.centre(centre));
  }
  for (const line of lines) {
    const at = lastFigure(line);
    const value = line.values[at];
    if (value === undefined) continue;
    if (line.id === 'own') add('own-label', value, words.own(value, partial && at === end), at);
    else if (line.figure) add('comparator-label', value, words.comparison({ ...line.figure, value }), at);
    else add('median-label', value, words.median(value), at);
  }
  for (const { stretches } of targets) {
    const last = stretches[stretches.length - 1]!;
    if (last.to <= points[end]!.day) continue;
    // A band is named once, at its upper edge; the lower one has its number.
    last.levels.forEach((value, edge) => {
      const least = words.anyTarget(value);
      const named = edge === last.levels.length - 1;
      labels.push({
        ...(named ? words.target(last.target) : { label: least, shortLabel: least }),
        role: 'target-label',
        value,
        point: undefined,
        number: words.value(value),
        target: named ? last.target.id : undefined,
        least,
      });
    });
  }
  return labels;
}

/** Place of the last point of a line with a figure. */
export function lastFigure({ values }: Pick<DevelopmentLine, 'values'>): number {
  for (let index = values.length - 1; index >= 0; index -= 1) if (values[index] !== undefined) return index;
  return -1;
}

/** The names at the ends of the lines, each with a short leader; sorted by value, and pushed apart where they are close. */
export function endMarks(drawing: DevelopmentDrawing): readonly Mark[] {
  const { plot, width, x, y, development, measure } = drawing;
  // Two lines that end at one value keep the order of the list, in which context stands outermost.
  const labels = drawing.labels.map((label) => ({ ...label, at: y(label.value) })).sort((a, b) => a.at - b.at);
  const placed = spreadApart(
    labels.map(({ at }) => at),
    PITCH,
    { top: TEXT_SIZE / 2 + 1, bottom: plot.bottom + BASELINE * 2 },
  );
  const left = plot.right + END.label;
  const leader = (label: (typeof labels)[number], to: number): string => {
    const from =
      label.point === undefined || label.point === development.points.length - 1
        ? plot.right + (label.role === 'own-label' ? OWN_REACH - 7 : 0)
        : x(development.points[label.point]!.day) + OWN_REACH;
    return `M${tenth(from)} ${tenth(label.at)}${from < plot.right ? `H${tenth(plot.right)}` : ''}L${tenth(plot.right + END.leader)} ${tenth(to)}`;
  };
  const texts = labels.map(({ role, label, number }, index): TextMark => ({
    shape: 'text',
    role,
    x: left,
    y: placed[index]! + BASELINE,
    anchor: 'start',
    text: ellipsisBefore(number, label, width - left, (text) => measure(text, TEXT_SIZE, 600)),
  }));
  const d = labels.map((label, index) => leader(label, placed[index]!)).join('');
  return [...(d === '' ? [] : [{ shape: 'path', role: 'leader', d } as const]), ...texts];
}
