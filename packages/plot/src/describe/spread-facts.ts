import type { AbsenceStatus, Direction, Indicator, IndicatorKind, Target } from '@klyngekit/schema';
import { eventsToTarget, minimumUnits } from '@klyngekit/statistics';
import { countInterval, rateMultiplier } from '../frame/figures.js';
import { shortfall, targetLevel, type Shortfall } from '../frame/reference-lines.js';
import type { SpreadFrame, SpreadRow } from '../frame/spread-frame.js';

/** Confidence level from which a difference is called more than chance. 95 % is context only. */
const SIGNAL_LEVEL = 0.998;

/** How many units are shown, and why the others are not. */
export interface UnitCounts {
  readonly shown: number;
  readonly total: number;
  readonly notReported: number;
  readonly tooFew: number;
  readonly suppressed: number;
  readonly notApplicable: number;
}

/** Where the own value lies beside the median. */
export type Relation = 'below' | 'around' | 'above';

/** The way from the own value to a target. */
export interface TargetGap {
  readonly target: Target;
  /** The level that counts as reaching it; of a band that is missed, the nearer edge. */
  readonly level: number;
  /** Whether the own value reaches it; undefined where no direction is right. */
  readonly reached: boolean | undefined;
  /** Events (patients) that are missing or too many, at least 1; undefined without counts or where it is reached. */
  readonly events: number | undefined;
}

/** What can be said about the reader's own unit. */
export type OwnFacts = OwnValueFacts | OwnAbsence;

/** The reader's own unit has a value. */
export interface OwnValueFacts {
  readonly row: SpreadRow;
  /** Place in the picture, from 0. */
  readonly position: number;
  /** Undefined where there is no median. */
  readonly relation: Relation | undefined;
  /**
   * Whether chance alone can explain the distance to the median (99.8 %), or where units differ by more than chance whether
   * usual variation can; undefined where the data cannot tell.
   */
  readonly chance: boolean | undefined;
  /** Whether the limits are widened for overdispersion, so that what lies within them is called usual variation. */
  readonly widened: boolean;
  readonly gaps: readonly TargetGap[];
}

/** The reader's own unit has no value. */
export interface OwnAbsence {
  readonly status: AbsenceStatus;
}

/** Everything that the words of a spread chart may state. What is not here is not drawn either. */
export interface SpreadFacts {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly oneCluster: boolean;
  readonly counts: UnitCounts;
  /** Undefined without rows. */
  readonly spread:
    | {
        /** How many units are shown. */
        readonly units: number;
        readonly lowest: number;
        readonly highest: number;
        /** Undefined of too few units, and where counts are hidden that belong to it. */
        readonly median: number | undefined;
        /** Whether there is no median because counts are hidden. */
        readonly hidden: boolean;
        /** Present from eight units on. */
        readonly middleHalf: { readonly lower: number; readonly upper: number } | undefined;
      }
    | undefined;
  readonly own: OwnFacts | undefined;
}

/**
 * States the facts of a frame.
 *
 * @param usual - what `isWithinUsual` says of the own unit
 */
export function spreadFacts(frame: SpreadFrame, usual?: boolean): SpreadFacts {
  const { rows } = frame;
  const lowest = rows[0]?.value;
  const highest = rows[rows.length - 1]?.value;
  const spread =
    lowest === undefined || highest === undefined
      ? undefined
      : {
          units: rows.length,
          lowest,
          highest,
          median: frame.median,
          hidden: rows.length >= minimumUnits.median && frame.median === undefined,
          middleHalf: rows.length >= minimumUnits.quartiles ? frame.quartiles : undefined,
        };
  return {
    kind: frame.indicator.kind,
    direction: frame.indicator.direction,
    oneCluster: frame.oneCluster,
    counts: countUnits(frame),
    spread,
    own: ownFacts(frame, usual),
  };
}

function countUnits(frame: SpreadFrame): UnitCounts {
  const counts = { notReported: 0, tooFew: 0, suppressed: 0, notApplicable: 0 };
  for (const row of frame.absent) counts[row.status] += 1;
  return { shown: frame.rows.length, total: frame.rows.length + frame.absent.length, ...counts };
}

function ownFacts(frame: SpreadFrame, usual: boolean | undefined): OwnFacts | undefined {
  const position = frame.rows.findIndex((row) => row.own);
  const row = frame.rows[position];
  if (row) {
    return {
      row,
      position,
      relation: relationToMedian(row, frame),
      // Where nothing is said of a median, nothing is said of the way to it.
      chance: frame.median === undefined ? undefined : (usual ?? isWithinChance(row, frame)),
      widened: usual !== undefined,
      gaps: frame.targets.map((target) => gapTo(target, row, frame)),
    };
  }
  const absent = frame.absent.find((entry) => entry.own);
  return absent ? { status: absent.status } : undefined;
}

/**
 * "Around" asks for both: the interval reaches the median, and the value lies in the middle half. A small practice far
 * out has an interval that covers almost anything, and is still far out. Where there is no interval, or too few units
 * for a middle half to be spoken of, the other of the two decides.
 */
export function relationToMedian(
  { value, interval }: SpreadRow,
  { rows, median, quartiles }: SpreadFrame,
): Relation | undefined {
  if (median === undefined || quartiles === undefined) return undefined;
  if (value === median) return 'around';
  const covered = interval === undefined || (interval.lower <= median && median <= interval.upper);
  const spoken = rows.length >= minimumUnits.quartiles || interval === undefined;
  const inMiddle = !spoken || (quartiles.lower <= value && value <= quartiles.upper);
  if (covered && inMiddle) return 'around';
  return value < median ? 'below' : 'above';
}

function isWithinChance(row: SpreadRow, { indicator, median }: SpreadFrame): boolean | undefined {
  if (median === undefined || indicator.standardised) return undefined;
  const interval = countInterval(indicator, row, SIGNAL_LEVEL);
  return interval && interval.lower <= median && median <= interval.upper;
}

function gapTo(target: Target, row: SpreadRow, frame: SpreadFrame): TargetGap {
  const { indicator } = frame;
  const missed = shortfall(row.value, target, indicator);
  const events = missed ? eventsBetween(row, missed, indicator) : undefined;
  // A value that a producer rounded may miss a level that its counts reach.
  if (!missed || events === 0) {
    const reached = missed === undefined ? undefined : true;
    return { target, level: targetLevel(target, indicator), reached, events: undefined };
  }
  return { target, level: missed.level, reached: false, events };
}

/** Only counts of people can be told as people: a mean or a standardised figure has no such gap. */
function eventsBetween(
  { numerator, denominator = 0 }: SpreadRow,
  { level, direction }: Shortfall,
  indicator: Indicator,
): number | undefined {
  if (numerator === undefined || denominator <= 0 || indicator.standardised) return undefined;
  if (indicator.kind !== 'proportion' && indicator.kind !== 'rate') return undefined;
  const target = level / rateMultiplier(indicator);
  const scale = indicator.kind === 'proportion' ? 'proportion' : 'ratio';
  return eventsToTarget({ events: numerator, denominator }, target, { direction, scale });
}
