import type { Signal } from '@klyngekit/statistics';
import { leadingSignal } from '../describe/development-facts.js';
import { leastOf } from '../layout/least-of.js';
import { strokeMeets } from '../layout/strokes.js';
import { boxesMeet, boxMeetsPoint, textBox, type TextPlace } from '../layout/text-box.js';
import { OWN_REACH } from '../marks/own.js';
import { circle, tenth } from '../marks/path.js';
import type { Box, Mark, PathRole, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { DevelopmentDrawing, Lines } from './drawing-types.js';
import { bracketPath, isMarked, isUpward, markedPoints, type SignalRun } from './signal-runs.js';

/** Radius of the ring of a marked point, at most and at least; and of a point that was left out, px. */
const RING = { most: 8, least: 5, excluded: 4.5 } as const;
/** From a marked point to the baseline of its name, above and below, and from a bracket, px. */
const NAME = { above: 14, below: 24, beyond: 6 } as const;
/** How much further away a name may stand, px; what each step costs, and the side away from the signal, in lines crossed. */
const FURTHER = [0, 7, 14, 21, 28, 35] as const;
const FURTHER_COSTS = 0.15;
const OTHER_SIDE_COSTS = 0.4;
/** How far away along the axis a name is as bad as a line through it, px. */
const ASIDE = 60;
/** Height of capital letters, px. */
const CAPITALS = 10;

/** A place for a name, and what is said against it. */
interface Candidate extends TextPlace {
  readonly cost: number;
}

/** Centre and limits: level between points, with steps where denominators change. */
export function limitMarks(drawing: DevelopmentDrawing): readonly Mark[] {
  const { centre, limits } = drawing.development.rules;
  const mark = (role: PathRole, d: string): readonly Mark[] => (d === '' ? [] : [{ shape: 'path', role, d }]);
  if (limits.every((pair) => pair === undefined)) return [];
  return [
    ...mark(
      'limit',
      stepPath(
        drawing,
        limits.map((pair) => pair?.lower),
      ) +
        stepPath(
          drawing,
          limits.map((pair) => pair?.upper),
        ),
    ),
    ...mark('centre-line', stepPath(drawing, centre)),
  ];
}

/** Each value from half-way before its point to half-way after; a new start breaks the line. */
function stepPath(drawing: DevelopmentDrawing, values: readonly (number | undefined)[]): string {
  const { development, x, y, plot } = drawing;
  const { points, rules } = development;
  const middle = (a: number, b: number): number => x((points[a]!.day + points[b]!.day) / 2);
  let d = '';
  values.forEach((value, index) => {
    if (value === undefined) return;
    const before = values[index - 1];
    const from = index === 0 ? plot.left : middle(index - 1, index);
    const to = index === values.length - 1 ? plot.right : middle(index, index + 1);
    const joined = before !== undefined && !rules.rebase.includes(index);
    d += joined ? `V${tenth(y(value))}H${tenth(to)}` : `M${tenth(from)} ${tenth(y(value))}H${tenth(to)}`;
  });
  return d;
}

/** A ring around the points of signals, or a bracket along runs of them, and an open circle for a point that was left out. */
export function ruledPoints(drawing: DevelopmentDrawing): readonly Mark[] {
  const { development, x, y } = drawing;
  const { points, rules, lines } = development;
  const values = lines[0]?.values ?? [];
  const spacing = points.length < 2 ? Infinity : x(points[1]!.day) - x(points[0]!.day);
  const radius = Math.max(RING.least, Math.min(RING.most, spacing / 2 - 1));
  const mark = (role: PathRole, d: string): readonly Mark[] => (d === '' ? [] : [{ shape: 'path', role, d }]);
  const circles = (places: readonly number[], r: number): string =>
    places.map((index) => circle(x(points[index]!.day), y(values[index]!), r)).join('');
  const { ringed, runs } = markedPoints(drawing);
  const excluded = rules.excluded.filter((index) => values[index] !== undefined);
  return [
    ...mark('peer-ring', circles(excluded, RING.excluded)),
    ...mark('signal-ring', circles(ringed, radius)),
    ...mark('signal-run', runs.map((run) => bracketPath(run, drawing)).join('')),
  ];
}

/**
 * The name of the leading signal beside its points, and one for each other bracket, where they meet no other text and not
 * the own line.
 */
export function signalNames(drawing: DevelopmentDrawing, taken: readonly Box[], lines: Lines): readonly TextMark[] {
  const signals = drawing.development.rules.signals.filter(isMarked);
  const leading = leadingSignal(drawing.development.rules.signals);
  if (!leading || !isMarked(leading)) return [];
  const { runs } = markedPoints(drawing);
  const told = [leading];
  for (const run of runs) {
    if (told.some((signal) => isOf(signal, run))) continue;
    const first = signals.find((signal) => isOf(signal, run));
    if (first) told.push(first);
  }
  const texts: TextMark[] = [];
  for (const signal of told) {
    const boxes = texts.map((text) => textBox(text, drawing.measure(text.text, TEXT_SIZE, 600)));
    const text = signalName(
      drawing,
      signal,
      runs.find((run) => isOf(signal, run)),
      [...taken, ...boxes],
      lines,
    );
    if (text) texts.push(text);
  }
  return texts;
}

const isOf = ({ points }: Signal, { from, to }: SignalRun): boolean => from <= points[0]! && points[0]! <= to;

function signalName(
  drawing: DevelopmentDrawing,
  signal: Signal,
  run: SignalRun | undefined,
  taken: readonly Box[],
  lines: Lines,
): TextMark | undefined {
  const { development, x, y, plot, words, measure } = drawing;
  const values = development.lines[0]?.values ?? [];
  const places = signal.points.map((index) => ({ x: x(development.points[index]!.day), y: y(values[index]!) }));
  const text = words.signal(signal);
  const width = measure(text, TEXT_SIZE, 600);
  const [left, right] = [places[0]!.x, places[places.length - 1]!.x];
  const marked = development.rules.signals.filter(isMarked).flatMap(({ points }) => points);
  const inside = (at: number): number => Math.max(plot.left + width / 2, Math.min(plot.right - width / 2, at));
  // Over the middle of its points, else over their beginning, or clear of the own mark at the end.
  const free = [(left + right) / 2, left + width / 2, plot.right - 2 * OWN_REACH - width / 2]
    .map(inside)
    .flatMap((middle): readonly Candidate[] => {
      // Beyond the bracket that its points share.
      if (run) {
        const baseline = run.isAbove ? run.y - NAME.beyond : run.y + NAME.beyond + CAPITALS;
        return [{ x: middle, y: baseline, anchor: 'middle', cost: 0 }];
      }
      const within = places.filter((place) => Math.abs(place.x - middle) <= width / 2 + RING.most);
      const near = (within.length > 0 ? within : places).map((place) => place.y);
      return FURTHER.flatMap((further, step): readonly Candidate[] => {
        const above = { x: middle, y: Math.min(...near) - NAME.above - further, anchor: 'middle' } as const;
        const below = { x: middle, y: Math.max(...near) + NAME.below + further, anchor: 'middle' } as const;
        const cost = step * FURTHER_COSTS;
        const [first, second] = isUpward(signal) ? [above, below] : [below, above];
        return [
          { ...first, cost },
          { ...second, cost: cost + OTHER_SIDE_COSTS },
        ];
      });
    })
    .filter((place) => {
      const box = textBox(place, width);
      const fits =
        box.left >= plot.left && box.right <= plot.right + 1 && box.top >= plot.top - 14 && box.bottom <= plot.bottom;
      const clear = marked.every(
        (index) => !boxMeetsPoint(box, x(development.points[index]!.day), y(values[index]!), RING.most),
      );
      return (
        fits &&
        clear &&
        taken.every((other) => !boxesMeet(box, other, 1)) &&
        !lines.own.some((stroke) => strokeMeets(stroke, box))
      );
    });
  const best = leastOf(free, (place) => {
    const box = textBox(place, width);
    const aside = Math.max(0, left - place.x, place.x - right) / ASIDE;
    return place.cost + aside + lines.others.filter((stroke) => strokeMeets(stroke, box)).length;
  });
  return best && { shape: 'text', role: 'signal-label', x: best.x, y: best.y, anchor: best.anchor, text };
}
