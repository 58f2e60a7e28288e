import { leastOf } from '../layout/least-of.js';
import { strokeMeets } from '../layout/strokes.js';
import { boxesMeet, textBox, type TextPlace } from '../layout/text-box.js';
import { horizontal, vertical } from '../marks/path.js';
import { targetRole } from '../marks/target.js';
import type { Box, Mark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { TargetSeries, TargetStretch } from '../frame/target-series.js';
import type { DevelopmentDrawing, Lines } from './drawing-types.js';

/** From a line to the baseline of a name below it and above it, px. */
const NAME = { below: 18, above: 7 } as const;
/** Levels further apart than this many days are not joined by a step. */
const STEP = 1;

/** The lines of the targets, with a step where a level changes. */
export function targetMarks(drawing: DevelopmentDrawing): readonly Mark[] {
  return drawing.development.targets.flatMap(({ owner, stretches }) => {
    const role = targetRole({ owner });
    const d = stretches
      .flatMap((stretch) => stretch.levels.map((level) => horizontal(...spanOf(stretch, drawing), drawing.y(level))))
      .join('');
    const steps = stepsOf(stretches, drawing);
    return [
      { shape: 'path', role, d } as const,
      ...(steps === '' ? [] : [{ shape: 'path', role: 'target-step', d: steps } as const]),
    ];
  });
}

/** Where a level begins and ends; one that holds to the end of the series reaches the end of the plot. */
export function spanOf(
  { from, to }: TargetStretch,
  { x, plot, development: { points } }: DevelopmentDrawing,
): [number, number] {
  const last = points[points.length - 1]!;
  return [Math.max(plot.left, x(from)), to >= last.day ? plot.right : Math.min(plot.right, x(to))];
}

function stepsOf(stretches: readonly TargetStretch[], { x, y }: DevelopmentDrawing): string {
  return stretches
    .slice(1)
    .map((stretch, index) => {
      const before = stretches[index]!;
      const joined = stretch.from - before.to <= STEP && stretch.levels.length === before.levels.length;
      return joined
        ? stretch.levels.map((level, edge) => vertical(x(stretch.from), y(before.levels[edge]!), y(level))).join('')
        : '';
    })
    .join('');
}

/** Names of the levels that do not reach the end of the picture, where they meet no other text; and those that do. */
export function targetNames(
  drawing: DevelopmentDrawing,
  taken: readonly Box[],
  lines: Lines,
): { readonly texts: readonly TextMark[]; readonly unnamed: readonly string[] } {
  const { plot, y, words, measure } = drawing;
  const texts: TextMark[] = [];
  const unnamed: string[] = [];
  const boxes = [...taken];
  for (const stretch of drawing.development.targets.flatMap((series) => withoutName(series, drawing))) {
    const [from, to] = spanOf(stretch, drawing);
    const { label, shortLabel } = words.target(stretch.target);
    const level = y(stretch.levels[stretch.levels.length - 1]!);
    const places = [label, shortLabel]
      .flatMap((text) => {
        const width = measure(text, TEXT_SIZE, 400);
        // At the beginning, in the middle or at the end of its stretch.
        return [from, (from + to - width) / 2, to - width].flatMap((wanted) => {
          const x = Math.max(plot.left, Math.min(wanted, plot.right - width));
          return [level + NAME.below, level - NAME.above].map((baseline) => ({
            text,
            width,
            place: { x, y: baseline, anchor: 'start' } satisfies TextPlace,
          }));
        });
      })
      .filter(({ place, width }) => {
        const box = textBox(place, width);
        const inside = box.right <= plot.right + 1 && box.top >= 0 && box.bottom <= plot.bottom;
        const clear = boxes.every((other) => !boxesMeet(box, other, 1));
        return inside && clear && !lines.own.some((stroke) => strokeMeets(stroke, box));
      });
    const crossed = ({ place, width }: (typeof places)[number]): number =>
      lines.others.filter((stroke) => strokeMeets(stroke, textBox(place, width))).length;
    const free = leastOf(places, crossed);
    if (!free) {
      unnamed.push(stretch.target.id);
      continue;
    }
    boxes.push(textBox(free.place, free.width));
    texts.push({ shape: 'text', role: 'target-label', ...free.place, text: free.text });
  }
  return { texts, unnamed };
}

function withoutName(
  { stretches }: TargetSeries,
  { development: { points } }: DevelopmentDrawing,
): readonly TargetStretch[] {
  const { day } = points[points.length - 1]!;
  return stretches.filter((stretch, index) => index < stretches.length - 1 || stretch.to <= day);
}
