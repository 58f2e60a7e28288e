import type { Target } from '@klyngekit/schema';
import { shortfall, targetLevel } from '../frame/reference-lines.js';
import type { OverviewEntry, OverviewFrame } from '../frame/overview-frame.js';
import type { SpreadFrame } from '../frame/spread-frame.js';
import { leadingGap } from './leading-gap.js';
import { spreadFacts, type SpreadFacts, type TargetGap } from './spread-facts.js';

/** How far an indicator is from its goal. */
export type GoalDistance =
  /** Told in events (patients), at least 1. */
  | { readonly kind: 'counted'; readonly gap: TargetGap; readonly events: number }
  /** Without counts: in the unit of the values, and as a share of the spread of the units. */
  | { readonly kind: 'measured'; readonly gap: TargetGap; readonly distance: number; readonly share: number }
  | { readonly kind: 'reached'; readonly gap: TargetGap }
  /** There is a level, but no direction is right. */
  | { readonly kind: 'undirected'; readonly gap: TargetGap }
  | { readonly kind: 'no-target' }
  /** Neither an own value nor a median. */
  | { readonly kind: 'no-value' };

/** One row of an overview. */
export interface OverviewFact {
  readonly entry: OverviewEntry;
  /** Undefined for answers, and where there is nothing to show. */
  readonly facts: SpreadFacts | undefined;
  readonly distance: GoalDistance;
  /** The way to every other target. */
  readonly others: readonly TargetGap[];
}

/** What the words of an overview may state. */
export interface OverviewFacts {
  /** Most to gain first: by events, then what has no counts by its share of the spread, then the rest in file order. */
  readonly rows: readonly OverviewFact[];
  /** Goals, all of each indicator, that a figure is held against and that have a right side, and how many are reached. */
  readonly goals: number;
  readonly reached: number;
  /** Whether some rows are ordered by their share of the spread. */
  readonly measured: boolean;
}

const GROUPS: readonly GoalDistance['kind'][] = [
  'counted',
  'measured',
  'reached',
  'undirected',
  'no-target',
  'no-value',
];

/** States the facts of an overview. The order tells where there is most to gain; it compares nobody with anybody. */
export function overviewFacts(frame: OverviewFrame): OverviewFacts {
  const rows = frame.entries
    .map((entry) => factOf(entry, frame.own))
    .sort((a, b) => groupOf(a) - groupOf(b) || within(a.distance, b.distance));
  const goals = rows.flatMap(gapsOf).filter(({ reached }) => reached !== undefined);
  return {
    rows,
    goals: goals.length,
    reached: goals.filter(({ reached }) => reached).length,
    measured: rows.some(({ distance }) => distance.kind === 'measured'),
  };
}

/** The ways to all goals that a row speaks of. */
function gapsOf({ distance, others }: OverviewFact): readonly TargetGap[] {
  return 'gap' in distance ? [distance.gap, ...others] : others;
}

function groupOf({ distance: { kind }, entry }: OverviewFact): number {
  return entry.kind === 'figures' ? GROUPS.indexOf(kind) : GROUPS.length + (entry.kind === 'answers' ? 0 : 1);
}

function within(a: GoalDistance, b: GoalDistance): number {
  if (a.kind === 'counted' && b.kind === 'counted') return b.events - a.events;
  if (a.kind !== 'measured' || b.kind !== 'measured' || a.share === b.share) return 0;
  return b.share > a.share ? 1 : -1;
}

function factOf(entry: OverviewEntry, own: boolean): OverviewFact {
  if (entry.kind !== 'figures') return { entry, facts: undefined, distance: { kind: 'no-value' }, others: [] };
  const { frame } = entry;
  const facts = spreadFacts(frame, entry.usual);
  const held = heldAgainst(frame, facts, own);
  if (!held) return { entry, facts, distance: { kind: 'no-value' }, others: [] };
  const gap = leadingGap(held.gaps);
  return {
    entry,
    facts,
    distance: distanceOf(gap, held.value, frame),
    others: held.gaps.filter((other) => other !== gap),
  };
}

/** The value that goals are held against: the own one, or where nobody is the reader's own the median. */
function heldAgainst(
  frame: SpreadFrame,
  { own }: SpreadFacts,
  hasOwn: boolean,
): { readonly value: number; readonly gaps: readonly TargetGap[] } | undefined {
  if (own && 'row' in own) return { value: own.row.value, gaps: own.gaps };
  const { median } = frame;
  if (hasOwn || median === undefined) return undefined;
  return { value: median, gaps: frame.targets.map((target) => gapFromMedian(target, median, frame)) };
}

/** A median is nobody's patients, so its gap is told in the unit of the values alone. */
function gapFromMedian(target: Target, median: number, { indicator }: SpreadFrame): TargetGap {
  const missed = shortfall(median, target, indicator);
  const reached = missed === undefined ? undefined : missed === null;
  return { target, level: missed?.level ?? targetLevel(target, indicator), reached, events: undefined };
}

function distanceOf(gap: TargetGap | undefined, value: number, frame: SpreadFrame): GoalDistance {
  if (!gap) return { kind: 'no-target' };
  if (gap.reached === undefined) return { kind: 'undirected', gap };
  if (gap.reached) return { kind: 'reached', gap };
  if (gap.events !== undefined) return { kind: 'counted', gap, events: gap.events };
  const distance = Math.abs(gap.level - value);
  return { kind: 'measured', gap, distance, share: distance / spreadOf(frame) };
}

/** The middle half's width; where that is nothing, the whole width. Units that are all alike make any distance large. */
function spreadOf({ rows, quartiles }: SpreadFrame): number {
  const half = quartiles ? quartiles.upper - quartiles.lower : 0;
  return half > 0 ? half : (rows[rows.length - 1]?.value ?? 0) - (rows[0]?.value ?? 0);
}
