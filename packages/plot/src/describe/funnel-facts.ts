import type { AbsenceStatus } from '@klyngekit/schema';
import {
  binomialDistribution,
  exactFalseAlarms,
  expectedFalseAlarms,
  type FunnelPosition,
} from '@klyngekit/statistics';
import type { FunnelFrame } from '../frame/funnel-frame.js';
import { FUNNEL_LEVELS, type FunnelRow } from '../frame/funnel-scale.js';

/** Up to this many units the chance of false alarms is summed unit by unit. */
const EXACT_UNITS = 60;

/** Where a unit lies: within 95 %, between 95 and 99.8 %, or beyond what chance explains. */
export type FunnelZone = 'within' | 'context' | 'signal';

/** What can be said about the reader's own unit in a funnel. */
export type FunnelOwn =
  | { readonly row: FunnelRow; readonly zone: FunnelZone; readonly side: FunnelPosition['side'] }
  | { readonly status: AbsenceStatus };

/** Everything that the words of a funnel may state. */
export interface FunnelFacts {
  readonly units: number;
  readonly centre: number;
  /** Units between the limits, and beyond those of 99.8 %; the own one included. */
  readonly context: number;
  readonly signal: number;
  readonly own: FunnelOwn | undefined;
  /** What 95 % limits do among as many units that are all alike: how many lie outside, and the chance of at least one. */
  readonly falseAlarms: { readonly expected: number; readonly atLeastOne: number };
  /**
   * Whether more units lie outside 95 % than units that are all alike would: it has a chance below what 99.8 % leaves. False
   * where limits are widened, since they are widened until about as many lie outside.
   */
  readonly moreThanChance: boolean;
  /** The one unit beyond 99.8 % that may be named; undefined where there are more or none. */
  readonly onlySignal: FunnelRow | undefined;
}

/** States the facts of a funnel. */
export function funnelFacts(funnel: FunnelFrame): FunnelFacts {
  const { rows, absent } = funnel.spread;
  const zones = funnel.positions.map(zoneOf);
  const at = rows.findIndex((row) => row.own);
  const away = absent.find((row) => row.own);
  const outside = zones.filter((zone) => zone !== 'within').length;
  const alarms = falseAlarms(funnel);
  const signals = rows.filter((_, index) => zones[index] === 'signal');
  return {
    units: rows.length,
    centre: funnel.centre,
    context: zones.filter((zone) => zone === 'context').length,
    signal: signals.length,
    own:
      at >= 0
        ? { row: rows[at]!, zone: zones[at]!, side: funnel.positions[at]!.side }
        : away && { status: away.status },
    falseAlarms: alarms,
    moreThanChance:
      !funnel.overdispersion && chanceOf(outside, rows.length, alarms.expected) < 1 - FUNNEL_LEVELS.signal,
    onlySignal: signals.length === 1 ? signals[0] : undefined,
  };
}

/** The zone of a position. */
export function zoneOf({ level }: FunnelPosition): FunnelZone {
  if (level === null) return 'within';
  return level >= FUNNEL_LEVELS.signal ? 'signal' : 'context';
}

/** The chance that at least so many of all units lie outside, where so many are expected to: units lie there one by one. */
function chanceOf(outside: number, units: number, expected: number): number {
  return outside === 0 ? 1 : binomialDistribution(outside - 1, units, expected / units, 'upper');
}

/** Limits of counts keep the promise of their level only roughly, so few units are summed one by one. */
function falseAlarms({ spread, scale, overdispersion }: FunnelFrame): FunnelFacts['falseAlarms'] {
  const { rows } = spread;
  return overdispersion || rows.length > EXACT_UNITS
    ? expectedFalseAlarms(rows.length, FUNNEL_LEVELS.context)
    : exactFalseAlarms(
        rows.map((row) => row.denominator),
        scale,
        FUNNEL_LEVELS.context,
      );
}
