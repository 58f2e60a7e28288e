import type { Stroke } from '../layout/strokes.js';
import type { SceneRow } from '../scene.js';
import type { DevelopmentDrawing } from './drawing-types.js';
import { stretchesOf } from './line-marks.js';
import { spanOf } from './target-marks.js';

/** The own line, which no text may lie on. */
export function ownStrokes(drawing: DevelopmentDrawing): readonly Stroke[] {
  return drawing.development.lines.filter(({ id }) => id === 'own').flatMap(({ values }) => along(drawing, values));
}

/** Every other line: of others, limits and targets. A text on one of them looks as if it were struck out. */
export function otherStrokes(drawing: DevelopmentDrawing): readonly Stroke[] {
  const { development, y } = drawing;
  const { lines, rules, targets } = development;
  const { limits, centre } = rules;
  const columns = [
    ...lines.filter(({ id }) => id !== 'own').map(({ values }) => values),
    ...(limits.every((pair) => pair === undefined)
      ? []
      : [limits.map((pair) => pair?.lower), limits.map((pair) => pair?.upper), centre]),
  ];
  return [
    ...columns.flatMap((values) => along(drawing, values)),
    ...targets
      .flatMap(({ stretches }) => stretches)
      .flatMap((stretch) => {
        const [from, to] = spanOf(stretch, drawing);
        return stretch.levels.map((level) => [
          { x: from, y: y(level) },
          { x: to, y: y(level) },
        ]);
      }),
  ];
}

function along({ development, x, y }: DevelopmentDrawing, values: readonly (number | undefined)[]): readonly Stroke[] {
  return stretchesOf(development, values).map((stretch) =>
    stretch.map((index): SceneRow => ({ x: x(development.points[index]!.day), y: y(values[index]!) })),
  );
}
