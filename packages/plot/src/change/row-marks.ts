import type { ChangeRow } from '../frame/change-frame.js';
import { ellipsis } from '../layout/ellipsis.js';
import { ownMarks } from '../marks/own.js';
import { circle, diamond, horizontal } from '../marks/path.js';
import type { Mark, PathMark, PathRole, TextMark, TextRole } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import type { ChangeDrawing } from './drawing.js';

/** Radii: a leading row before and after, a bare dumbbell, the end of a line, in the panel of changes, px. */
export const DOT = { before: 4.5, after: 5, plain: 3.5, line: 1.5, change: 4.5, plainChange: 3 } as const;
/** Half-diagonal of the own change. */
export const OWN_CHANGE = 6;
/** Baselines beside the middle of a row: its one line, its two lines; and above a narrow row, px. */
const BASELINE = { one: 4.5, name: -2, basis: 14, narrow: -8, mark: 8 } as const;

/** A line from before to after and a mark at each end. */
export interface Dumbbell {
  readonly row: ChangeRow;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Gathers the path data of one look. */
class Paths {
  readonly #paths = new Map<PathRole, string>();

  add(role: PathRole, d: string): void {
    this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }

  marks(): readonly PathMark[] {
    return [...this.#paths].map(([role, d]) => ({ shape: 'path', role, d }));
  }
}

/** Where the marks of a row stand: below its text where there is no room beside them. */
export const markY = ({ wide, ys, style, others, leading }: ChangeDrawing, index: number): number =>
  wide || (index >= leading.length && (style !== 'full' || others.length === 0))
    ? ys[index]!
    : ys[index]! + BASELINE.mark;

/** The dumbbells of all rows. */
export function dumbbells(drawing: ChangeDrawing): readonly Dumbbell[] {
  const { leading, others, values } = drawing;
  return [...leading, ...others].map((row, index) => ({
    row,
    from: values.position(row.before.value),
    to: values.position(row.after.value),
    y: markY(drawing, index),
  }));
}

/** The dumbbells of all rows, the own one on top; one path for each look, whatever the number of units. */
export function dumbbellMarks(drawing: ChangeDrawing): readonly Mark[] {
  const { style } = drawing;
  const lines = new Paths();
  const dots = new Paths();
  const own: Mark[] = [];
  for (const { row, from, to, y } of dumbbells(drawing)) {
    const bare = row.kind === 'unit' && style !== 'full';
    if (row.kind === 'own') {
      own.push(
        { shape: 'path', role: 'change-own', d: horizontal(from, to, y) },
        { shape: 'path', role: 'before-own', d: circle(from, y, DOT.before) },
        ...ownMarks(to, y),
      );
      continue;
    }
    lines.add(bare && style === 'line' ? 'interval' : 'change', horizontal(from, to, y));
    if (style !== 'line' || !bare) dots.add('before', circle(from, y, bare ? DOT.plain : DOT.before));
    dots.add('peer', circle(to, y, bare ? (style === 'line' ? DOT.line : DOT.plain) : DOT.after));
  }
  return [...lines.marks(), ...dots.marks(), ...own];
}

/** The change of every row with its interval, the own one as a diamond. */
export function changeMarks({ changes, leading, others, style, ys }: ChangeDrawing): readonly Mark[] {
  if (!changes) return [];
  const paths = new Paths();
  [...leading, ...others].forEach(({ kind, difference, interval }, index) => {
    const y = ys[index]!;
    const x = changes.position(difference);
    const bare = kind === 'unit' && style !== 'full';
    if (interval && !bare) {
      const span = horizontal(changes.position(interval.lower), changes.position(interval.upper), y);
      paths.add(kind === 'own' ? 'own-interval' : 'change-interval', span);
    }
    if (kind === 'own') paths.add('own', diamond(x, y, OWN_CHANGE));
    else paths.add('peer', circle(x, y, bare ? (style === 'line' ? DOT.line : DOT.plainChange) : DOT.change));
  });
  return paths.marks();
}

/** Who each row is, and its change in figures. */
export function rowTexts(drawing: ChangeDrawing): readonly TextMark[] {
  const { leading, others, style, ys, wide, words, namesEnd, changes, changeEnd, width, measure, columns } = drawing;
  const fit = (text: string, room: number, weight: number): string =>
    ellipsis(text, room, (part) => measure(part, TEXT_SIZE, weight));
  const text = (
    role: TextRole,
    label: string,
    x: number,
    y: number,
    anchor: TextMark['anchor'] = 'start',
  ): TextMark => ({
    shape: 'text',
    role,
    x,
    y,
    anchor,
    text: label,
  });
  const nameRoom = namesEnd - 4;
  const rows = [...leading, ...(style === 'full' ? others : [])].flatMap((row, index) => {
    const y = ys[index]!;
    const { name, basis } = words.row(row);
    const own = row.kind === 'own';
    const nameRole: TextRole = own ? 'own-label' : row.kind === 'unit' ? 'row-label' : 'head-label';
    const change = words.change(row.difference);
    const span = row.interval && words.interval(row.interval.lower, row.interval.upper);
    if (!wide) {
      const strong: TextRole = own ? 'own-label' : 'median-label';
      return [
        text(nameRole, fit(name, columns.name, 600), 0, y + BASELINE.narrow),
        text('tick', `${words.value(row.before.value)} →`, columns.before, y + BASELINE.narrow, 'end'),
        text(strong, words.value(row.after.value), columns.after, y + BASELINE.narrow, 'end'),
        text(strong, change, width, y + BASELINE.narrow, 'end'),
      ];
    }
    const one = basis === undefined || row.kind === 'unit';
    return [
      text(nameRole, fit(name, nameRoom, 600), 0, one ? y + BASELINE.one : y + BASELINE.name),
      ...(one ? [] : [text('value', fit(basis, nameRoom, 400), 0, y + BASELINE.basis)]),
      ...(changes ? [text(own ? 'value-own' : 'value-strong', change, changeEnd, y + BASELINE.one, 'end')] : []),
      ...(changes && span !== undefined ? [text('value', span, width, y + BASELINE.one, 'end')] : []),
    ];
  });
  return [...rows, ...othersName(drawing, fit, text)];
}

/** The rows of others without names of their own have one together. */
function othersName(
  { others, style, ys, leading, words, wide, namesEnd }: ChangeDrawing,
  fit: (text: string, room: number, weight: number) => string,
  text: (role: TextRole, label: string, x: number, y: number) => TextMark,
): readonly TextMark[] {
  if (style === 'full' || others.length === 0) return [];
  const top = ys[leading.length]!;
  const { name, basis } = words.others;
  if (!wide) return [text('head-label', `${name}: ${basis}`, 0, top - 12)];
  return [
    text('head-label', fit(name, namesEnd - 4, 600), 0, top + BASELINE.one),
    ...(others.length > 1 ? [text('value', fit(basis, namesEnd - 4, 400), 0, top + BASELINE.one + 16)] : []),
  ];
}
