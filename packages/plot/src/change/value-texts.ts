import type { TextMark, TextRole } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { ChangeDrawing } from './drawing.js';
import { dumbbells, type Dumbbell } from './row-marks.js';

/** Values stand above the ends, or beside them where those are closer than this, px. */
const APART = 56;
/** From the middle of a row up to values above it, and to the baseline of those beside it, px. */
const BASELINE = { above: -14, beside: 4.5 } as const;
/** From an end to the value beside it: before, after, and after on the own mark, px. */
const REACH = { before: 8, after: 10, own: 16 } as const;
/** Space between two values, and how far values may stand out of their panel, px; those of units stand alone there. */
const BETWEEN = 8;
const BEYOND = 18;
const UNIT_BEYOND = 44;

/** A value at one end. */
interface EndValue {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Values at the ends of the dumbbells, where there is room for them; the others are told when a row is pointed at. */
export function valueTexts(drawing: ChangeDrawing): readonly TextMark[] {
  const { wide, style } = drawing;
  if (!wide) return [];
  return dumbbells(drawing).flatMap((dumbbell) => {
    if (dumbbell.row.kind === 'unit' && style !== 'full') return [];
    const ends = endValues(dumbbell, drawing);
    const room = { left: drawing.namesEnd - 2, right: drawing.values.right + BEYOND };
    const above = Math.abs(dumbbell.to - dumbbell.from) >= APART ? aboveEnds(ends, dumbbell.y, room) : undefined;
    if (dumbbell.row.kind === 'unit')
      return besideEnds(ends, dumbbell, { ...room, right: drawing.values.right + UNIT_BEYOND }) ?? [];
    const beside = besideEnds(ends, dumbbell, room);
    return above ?? beside ?? aboveEnds(ends, dumbbell.y, { ...room, left: room.left - BEYOND }) ?? [];
  });
}

function endValues({ row, from, to }: Dumbbell, { words, measure }: ChangeDrawing): readonly [EndValue, EndValue] {
  const end = (role: TextRole, value: number, x: number, weight: number): EndValue => {
    const text = words.value(value);
    return { role, text, x, width: measure(text, TEXT_SIZE, weight) };
  };
  return [
    end('tick', row.before.value, from, 400),
    end(row.kind === 'own' ? 'own-label' : 'median-label', row.after.value, to, 600),
  ];
}

interface Room {
  readonly left: number;
  readonly right: number;
}

/** Above the ends, pushed apart evenly where they would touch; undefined where the panel is too narrow for both. */
function aboveEnds(ends: readonly EndValue[], y: number, room: Room): readonly TextMark[] | undefined {
  const [left, right] = [...ends].sort((a, b) => a.x - b.x) as [EndValue, EndValue];
  const least = (left.width + right.width) / 2 + BETWEEN;
  const push = Math.max(0, least - (right.x - left.x)) / 2;
  let [x1, x2] = [Math.max(room.left + left.width / 2, left.x - push), right.x + push];
  x2 = Math.max(x2, x1 + least);
  if (x2 + right.width / 2 > room.right) {
    x2 = room.right - right.width / 2;
    x1 = Math.min(x1, x2 - least);
  }
  if (x1 - left.width / 2 < room.left - 0.5) return undefined;
  const text = ({ role, text: label }: EndValue, x: number): TextMark => ({
    shape: 'text',
    role,
    x,
    y: y + BASELINE.above,
    anchor: 'middle',
    text: label,
  });
  return [text(left, x1), text(right, x2)];
}

/** Beside the ends, the smaller value on the left whichever way it went; undefined where that leaves the panel. */
function besideEnds(
  [before, after]: readonly [EndValue, EndValue],
  { row, from, to, y }: Dumbbell,
  room: Room,
): readonly TextMark[] | undefined {
  const reach = row.kind === 'own' ? REACH.own : REACH.after;
  const edges = { left: Math.min(from - REACH.before, to - reach), right: Math.max(from + REACH.before, to + reach) };
  const [left, right] = to >= from ? [before, after] : [after, before];
  if (edges.left - left.width < room.left || edges.right + right.width > room.right) return undefined;
  const text = ({ role, text: label }: EndValue, x: number, anchor: TextMark['anchor']): TextMark => ({
    shape: 'text',
    role,
    x,
    y: y + BASELINE.beside,
    anchor,
    text: label,
  });
  return [text(left, edges.left, 'end'), text(right, edges.right, 'start')];
}
