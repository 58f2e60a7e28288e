import type { AnonymousRound, Indicator, Target } from '@klyngekit/schema';
import { targetLevels, targetsOn } from '../frame/reference-lines.js';
import { roundMiddle } from '../frame/round-middle.js';
import type { Extent } from '../scales/extent.js';
import { valueScale, type ValueScale } from '../scales/value-scale.js';

/** Ends of the axis: places are told in per cent of the width of the column, which the page alone knows. */
const LEFT = 0;
const RIGHT = 100;
/** About how many steps the ends of the axis are rounded to. */
const STEPS = 5;

/** What the rows of a closed round are placed for. */
export interface RoundRowsRequest {
  readonly round: AnonymousRound;
  /** Gives the targets; undefined where the host has none. */
  readonly indicator: Indicator | undefined;
  /** The reader's own figure, for the reader alone. */
  readonly own?: OwnPlaceRequest | undefined;
}

/** A practice's own exact figure. */
export interface OwnPlaceRequest {
  readonly rowId: string;
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

/** Where one row's marks are, in per cent of the width of the column. */
export interface RoundRowPlace {
  /** Middle of the dot; undefined for a row without a value. */
  readonly dot: number | undefined;
  /** Ends of the uncertainty box; undefined where the round says no widths. */
  readonly box: Stretch | undefined;
  /** The reader's own exact figure in its row. */
  readonly own: { readonly dot: number; readonly interval: Stretch | undefined } | undefined;
}

/** A stretch along the axis, per cent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A vertical line through all rows. */
export interface RoundLine {
  readonly role: 'median' | 'target' | 'target-cluster';
  readonly value: number;
  /** Place in per cent. */
  readonly at: number;
  /** The target that it stands for; undefined for the median. */
  readonly target: Target | undefined;
}

/** The plot column of a closed round. */
export interface RoundRows {
  readonly domain: readonly [number, number];
  /** In the order of the round's rows. */
  readonly rows: readonly RoundRowPlace[];
  /** Sorted by place. */
  readonly lines: readonly RoundLine[];
  /** The median of the shown values, in whole shown steps; undefined where small counts are hidden, which belong to it. */
  readonly median: number | undefined;
}

/**
 * Places the rows of a closed round. Everything is computed from what is shown: a median of rounded values in whole steps,
 * boxes as wide as the round says of a whole band. Nothing finer can be measured off the picture. The one exception is the
 * reader's own figure, which only the reader has.
 */
export function roundRows({ round, indicator, own }: RoundRowsRequest): RoundRows {
  const middle = roundMiddle(round)?.median;
  const targets = indicator ? targetsOn(indicator, round.period.to).filter(isOfOthers) : [];
  const levels = targets.flatMap(targetLevels);
  const owns = own ? [own.value, ...(own.interval ? [own.interval.lower, own.interval.upper] : [])] : [];
  const scale = valueScale({
    kind: round.kind,
    extent: extentOf([...round.rows.flatMap((row) => ends(row, round)), ...levels, ...owns]),
    left: LEFT,
    right: RIGHT,
    ticks: STEPS,
  });
  const lines = targets.flatMap((target) => targetLevels(target).map((value) => lineAt(value, target, scale)));
  if (middle !== undefined) lines.push(lineAt(middle, undefined, scale));
  return {
    domain: scale.domain,
    rows: round.rows.map((row) => placeOf(row, round, own?.rowId === row.rowId ? own : undefined, scale)),
    lines: lines.sort((a, b) => a.at - b.at),
    median: middle,
  };
}

type Row = AnonymousRound['rows'][number];

/** A practice's own target is nobody else's business. */
function isOfOthers({ owner }: Target): boolean {
  return owner.kind !== 'practice';
}

function widthOf({ band }: Row, { bandWidths }: AnonymousRound): number | undefined {
  return band === undefined ? undefined : bandWidths?.[band - 1];
}

/** Everything of a row that the axis must reach. No share lies beyond all or below none. */
function ends(row: Row, round: AnonymousRound): readonly number[] {
  const { value } = row;
  if (value === null) return [];
  const width = widthOf(row, round) ?? 0;
  const [least, most] = round.kind === 'proportion' ? [0, 1] : [round.kind === 'mean' ? -Infinity : 0, Infinity];
  return [Math.max(least, value - width), value, Math.min(most, value + width)];
}

function extentOf(values: readonly number[]): Extent | undefined {
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : undefined;
}

function lineAt(value: number, target: Target | undefined, scale: ValueScale): RoundLine {
  const role = target ? (target.owner.kind === 'cluster' ? 'target-cluster' : 'target') : 'median';
  return { role, value, at: percent(value, scale), target };
}

function placeOf(row: Row, round: AnonymousRound, own: OwnPlaceRequest | undefined, scale: ValueScale): RoundRowPlace {
  const { value } = row;
  const width = widthOf(row, round);
  return {
    dot: value === null ? undefined : percent(value, scale),
    box: value === null || width === undefined ? undefined : stretch(value - width, value + width, scale),
    own: own && {
      dot: percent(own.value, scale),
      interval: own.interval && stretch(own.interval.lower, own.interval.upper, scale),
    },
  };
}

function stretch(from: number, to: number, scale: ValueScale): Stretch {
  return { from: percent(from, scale), to: percent(to, scale) };
}

/** Rounded to a hundredth of a per cent: a tenth of a px in a column of a thousand. */
function percent(value: number, { position }: ValueScale): number {
  return Math.round(position(value) * 100) / 100;
}
