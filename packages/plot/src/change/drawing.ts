import { ticks as roundTicks, tickStep } from 'd3-array';
import type { ChangeFrame, ChangeRow } from '../frame/change-frame.js';
import type { MeasureText } from '../layout/text-width.js';
import { TEXT_SIZE } from '../style.js';
import type { ChangeWords } from './words.js';

/** From this width on, changes have a panel of their own; below it they stand as text, px. */
const WIDE = 560;
/** Columns of the wide picture: names, gap between the panels; changes and intervals beside them, at least; and their space, px. */
const COLUMNS = { names: 140, most: 0.34, between: 52, change: 32, interval: 92, apart: 8 } as const;
/** Space between the columns of figures above a narrow row: before, after, change, px. */
const NARROW = { name: 8, arrow: 5, change: 12 } as const;
/** The share of the panel of values in the room of both panels. */
const VALUES = 160 / 300;
/** Top of the panels, first row, pitch of the leading rows, from the last row to the axis, px. */
export const ROWS = { top: 44, first: 34, pitch: 56, foot: 22, ticks: 18, below: 40 } as const;
/** Pitch of the other units: with names; with names and figures above; without; and where there are many, px for all of them. */
const OTHERS = { named: 28, above: 46, plain: 14, room: 420, gap: 4, narrow: 20 } as const;
/** Up to how many units have names and figures of their own, and up to how many have dots at both ends. */
const MOST = { named: 30, dots: 40 } as const;
/** From an end to the value beside it, px. */
const BESIDE = 10;
/** Room for a tick, px; from the outermost interval to the end of the panel of changes, px. */
const TICK = { values: 62, changes: 45, inset: 9.6 } as const;
const BEYOND = 0.05;

/** What a change is drawn from. */
export interface ChangeDrawRequest {
  readonly change: ChangeFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  readonly words: ChangeWords;
  readonly measure: MeasureText;
}

/** An axis of one of the two panels. */
export interface PanelAxis {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly position: (value: number) => number;
}

/** How much of a unit is drawn: a row with its name and figures, a bare dumbbell, or a line. */
export type UnitStyle = 'full' | 'plain' | 'line';

/** The columns of the figures above narrow rows, the change at the end of the picture. */
export interface NarrowColumns {
  readonly name: number;
  readonly before: number;
  readonly after: number;
}

/** Everything that the marks of a change are made from. */
export interface ChangeDrawing extends ChangeDrawRequest {
  readonly wide: boolean;
  /** Rows with names and figures, then the others. */
  readonly leading: readonly ChangeRow[];
  readonly others: readonly ChangeRow[];
  readonly style: UnitStyle;
  /** Middle of every row, px. */
  readonly ys: readonly number[];
  /** Height of every row, px. */
  readonly heights: readonly number[];
  readonly values: PanelAxis;
  /** Where the names end, px. */
  readonly namesEnd: number;
  /** The panel of changes; undefined where there is no room. */
  readonly changes: PanelAxis | undefined;
  /** Where the changes in figures end, px. */
  readonly changeEnd: number;
  /** Where the figures above narrow rows end, and how long the names before them may be, px. */
  readonly columns: NarrowColumns;
  readonly bottom: number;
}

/** Works out the two axes and the place of every row. */
export function layOut(request: ChangeDrawRequest): ChangeDrawing {
  const { change, width } = request;
  const wide = width >= WIDE;
  const leading = change.rows.filter(({ kind }) => kind !== 'unit');
  const others = change.rows.filter(({ kind }) => kind === 'unit');
  const named = others.every(({ name }) => name !== undefined);
  const style: UnitStyle = others.length > MOST.dots ? 'line' : named && others.length <= MOST.named ? 'full' : 'plain';
  const { ys, heights, bottom } = rowPlaces(leading.length, others.length, style, wide);
  const full = style === 'full';
  const told = full ? change.rows : leading;
  const names = wide ? nameRoom(request, leading, full ? others : []) : 0;
  const figures = wide ? figureRoom(request, told) : { change: 0, interval: 0 };
  // The panels share what the names and the figures leave; on narrow screens the values take it all.
  const room = width - figures.interval - figures.change - names - COLUMNS.between;
  const right = wide ? names + room * VALUES : width;
  const axis = (left: number): PanelAxis => valueAxis(request, wide ? left : 1, wide ? right : width - 1);
  const values = axis(names + (wide ? overhang(request, full ? others : [], axis(names)) : 0));
  const changeEnd = width - figures.interval;
  const changes = wide ? changeAxis(change, full, right + COLUMNS.between, changeEnd - figures.change) : undefined;
  const columns = narrowColumns(request, told);
  return {
    ...request,
    wide,
    leading,
    others,
    style,
    ys,
    heights,
    values,
    namesEnd: names,
    changes,
    changeEnd,
    columns,
    bottom,
  };
}

function narrowColumns({ width, words, measure }: ChangeDrawRequest, rows: readonly ChangeRow[]): NarrowColumns {
  const most = (text: (row: ChangeRow) => string, weight: number): number =>
    Math.ceil(Math.max(0, ...rows.map((row) => measure(text(row), TEXT_SIZE, weight))));
  const after = width - most(({ difference }) => words.change(difference), 600) - NARROW.change;
  const before = after - most((row) => words.value(row.after.value), 600) - NARROW.arrow;
  return { name: before - most((row) => `${words.value(row.before.value)} →`, 400) - NARROW.name, before, after };
}

/** Room for the changes in figures and their intervals: what the sheet has, or more where they are longer. */
function figureRoom(
  { words, measure }: ChangeDrawRequest,
  rows: readonly ChangeRow[],
): { readonly change: number; readonly interval: number } {
  const most = (texts: readonly string[], weight: number): number =>
    COLUMNS.apart + Math.ceil(Math.max(0, ...texts.map((text) => measure(text, TEXT_SIZE, weight))));
  const changes = rows.map(({ difference }) => words.change(difference));
  const spans = rows.flatMap(({ interval }) => (interval ? [words.interval(interval.lower, interval.upper)] : []));
  return {
    change: Math.max(COLUMNS.change, most(changes, 600)),
    interval: spans.length === 0 ? 0 : Math.max(COLUMNS.interval, most(spans, 400)),
  };
}

/** How far values beside the lowest ends would reach into the names. */
function overhang(
  { words, measure }: ChangeDrawRequest,
  rows: readonly ChangeRow[],
  { left, position }: PanelAxis,
): number {
  const reaches = rows.map(({ before, after }) => {
    const [lower, weight] =
      before.value <= after.value ? ([before.value, 400] as const) : ([after.value, 600] as const);
    return left - (position(lower) - BESIDE - measure(words.value(lower), TEXT_SIZE, weight));
  });
  return Math.ceil(Math.max(0, ...reaches));
}

/** Room for the names: what the sheet has, or more where they are longer. */
function nameRoom(
  { width, words, measure }: ChangeDrawRequest,
  leading: readonly ChangeRow[],
  named: readonly ChangeRow[],
): number {
  const length = (text: string, weight: number): number => measure(text, TEXT_SIZE, weight);
  const widths = [...leading, ...named].map((row) => {
    const { name, basis } = words.row(row);
    return Math.max(length(name, 600), basis === undefined || row.kind === 'unit' ? 0 : length(basis, 400));
  });
  const wanted = Math.ceil(Math.max(0, ...widths)) + 4;
  return Math.max(COLUMNS.names, Math.min(wanted, Math.floor(width * COLUMNS.most)));
}

function rowPlaces(
  leading: number,
  others: number,
  style: UnitStyle,
  wide: boolean,
): { readonly ys: readonly number[]; readonly heights: readonly number[]; readonly bottom: number } {
  const pitch =
    style === 'full' ? (wide ? OTHERS.named : OTHERS.above) : style === 'plain' ? OTHERS.plain : OTHERS.room / others;
  const ys: number[] = [];
  const heights: number[] = [];
  for (let row = 0; row < leading; row += 1) {
    ys.push(ROWS.top + ROWS.first + row * ROWS.pitch);
    heights.push(ROWS.pitch);
  }
  const gap = (wide ? OTHERS.gap : OTHERS.narrow) + pitch / 2;
  const start = (leading === 0 ? ROWS.top : ys[leading - 1]! + ROWS.pitch / 2) + gap;
  for (let row = 0; row < others; row += 1) {
    ys.push(start + row * pitch);
    heights.push(pitch);
  }
  const last = ys[ys.length - 1] ?? ROWS.top;
  return { ys, heights, bottom: last + ROWS.foot };
}

function valueAxis({ change: { rows, after } }: ChangeDrawRequest, left: number, right: number): PanelAxis {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const row of rows) {
    lowest = Math.min(lowest, row.before.value, row.after.value);
    highest = Math.max(highest, row.before.value, row.after.value);
  }
  if (!(lowest <= highest)) [lowest, highest] = [0, 1];
  const room = (highest - lowest || Math.abs(highest) || 1) * BEYOND;
  const from = lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const to = after.indicator.kind === 'proportion' ? Math.min(1, highest + room) : highest + room;
  const count = Math.max(2, Math.floor((right - left) / TICK.values));
  const step = tickStep(from, to > from ? to : from + 1, count);
  const steps = [Math.floor(from / step + 1e-9), Math.ceil((to > from ? to : from + 1) / step - 1e-9)] as const;
  const ticks = Array.from({ length: steps[1] - steps[0] + 1 }, (_, index) => round((steps[0] + index) * step));
  const [first, last] = [ticks[0]!, ticks[ticks.length - 1]!];
  return {
    left,
    right,
    ticks,
    position: (value) => left + ((right - left) * (value - first)) / (last - first),
  };
}

/** Rid of the noise of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));

/** From the round number below the lowest interval to just beyond the highest; zero is always on it. */
function changeAxis({ rows }: ChangeFrame, full: boolean, left: number, right: number): PanelAxis {
  let [lowest, highest] = [0, 0];
  for (const { kind, difference, interval } of rows) {
    const shown = kind === 'unit' && !full ? undefined : interval;
    lowest = Math.min(lowest, difference, shown?.lower ?? difference);
    highest = Math.max(highest, difference, shown?.upper ?? difference);
  }
  if (lowest === highest) highest = lowest + 1;
  const count = Math.max(2, Math.floor((right - left) / TICK.changes));
  const step = tickStep(lowest, highest, count);
  const first = Math.floor(lowest / step + 1e-9) * step;
  const last = first + ((highest - first) * (right - left)) / (right - left - TICK.inset);
  return {
    left,
    right,
    ticks: roundTicks(first, last, count).filter((tick) => tick >= first && tick <= last),
    position: (value) => left + ((right - left) * (Math.max(first, Math.min(last, value)) - first)) / (last - first),
  };
}
