import { textBox } from '../layout/text-box.js';
import { OWN_REACH } from '../marks/own.js';
import type { Box, Mark, Scene } from '../scene.js';
import { TEXT_SIZE, TEXT_STYLES } from '../style.js';
import { axisMarks, gapMarks } from './axis-marks.js';
import { FIELD, layOut } from './drawing.js';
import type { DevelopmentDrawing, DevelopmentDrawRequest } from './drawing-types.js';
import { endMarks, lastFigure } from './end-labels.js';
import { eventLines, eventTexts } from './event-labels.js';
import { bandMarks, otherLines, ownLine } from './line-marks.js';
import { limitMarks, ruledPoints, signalNames } from './rule-marks.js';
import { markedPoints } from './signal-runs.js';
import { otherStrokes, ownStrokes } from './strokes.js';
import { targetMarks, targetNames } from './target-marks.js';

/** A development, and what found no room in it. */
export interface DevelopmentScene extends Scene {
  /** Ids of targets without a name in the picture. */
  readonly unlabelledTargets: readonly string[];
  /** Places in the frame's events without a label. */
  readonly untoldEvents: readonly number[];
  /** The value at which the axis begins. */
  readonly axisFrom: number;
  /** How points of signals are marked: some with a ring, runs with a bracket. */
  readonly signals: { readonly ringed: boolean; readonly bracketed: boolean };
}

/**
 * Draws an indicator over time, at the middle of every period by the calendar: the own line before the median and the
 * middle half of the others, targets with their steps, events, and what the rules of control charts find.
 */
export function developmentScene(request: DevelopmentDrawRequest): DevelopmentScene {
  const drawing = layOut(request);
  const { width, plot, places, words, untold, domain } = drawing;
  const band = bandMarks(drawing);
  const lines = { own: ownStrokes(drawing), others: otherStrokes(drawing) };
  const own = ownLine(drawing, lines);
  const ends = endMarks(drawing);
  const events = eventTexts(drawing);
  const fixed = [...own, ...ends, ...events];
  const names = targetNames(drawing, [...boxesOf(fixed, drawing), ...ownBox(drawing)], lines);
  const taken = [...boxesOf([...fixed, ...names.texts], drawing), ...ownBox(drawing)];
  const { ringed, runs } = markedPoints(drawing);
  const [grid, axis, ...ticks] = axisMarks(drawing);
  const marks: readonly Mark[] = [
    ...band.area,
    grid!,
    ...band.edges,
    ...limitMarks(drawing),
    axis!,
    ...eventLines(drawing),
    ...targetMarks(drawing),
    ...otherLines(drawing),
    ...ticks,
    ...events,
    ...names.texts,
    ...own,
    ...ruledPoints(drawing),
    ...gapMarks(drawing),
    ...signalNames(drawing, taken, lines),
    ...ends,
  ];
  return {
    width,
    height: plot.bottom + (words.periods === undefined ? FIELD.below - 18 : FIELD.below),
    marks,
    plot,
    rowHeight: 0,
    rows: places,
    absent: [],
    field: true,
    unlabelledTargets: [...drawing.unnamed, ...names.unnamed],
    untoldEvents: untold,
    axisFrom: domain[0],
    signals: { ringed: ringed.length > 0, bracketed: runs.length > 0 },
  };
}

/** What the own mark covers. */
function ownBox({ development, x, y }: DevelopmentDrawing): readonly Box[] {
  const line = development.lines.find(({ id }) => id === 'own');
  const at = line ? lastFigure(line) : -1;
  if (!line || at < 0) return [];
  const [left, top] = [x(development.points[at]!.day), y(line.values[at]!)];
  return [{ left: left - OWN_REACH, right: left + OWN_REACH, top: top - OWN_REACH, bottom: top + OWN_REACH }];
}

function boxesOf(marks: readonly Mark[], { measure }: DevelopmentDrawing): readonly Box[] {
  return marks.flatMap((mark) =>
    mark.shape === 'text' ? [textBox(mark, measure(mark.text, TEXT_SIZE, TEXT_STYLES[mark.role].weight))] : [],
  );
}
