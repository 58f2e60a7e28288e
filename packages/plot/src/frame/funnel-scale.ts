import type { Benchmark, LocalisedText } from '@klyngekit/schema';
import { minimumUnits, overdispersion, pooledRate, type Count, type FunnelFrame } from '@klyngekit/statistics';
import { chooseUnits } from './unit-choice.js';
import { spreadFrame, type SpreadFrame, type SpreadRow } from './spread-frame.js';

/** Limits that are drawn: 95 % is context, 99.8 % is a signal. */
export const FUNNEL_LEVELS = { context: 0.95, signal: 0.998 } as const;

/** A unit in the field: its counts are known. */
export interface FunnelRow extends SpreadRow {
  readonly numerator: number;
  /** People, exposure or expected events. */
  readonly denominator: number;
}

/** Variance between units that the limits are widened by (additive, on the transformed scale). */
export interface FunnelSpread {
  readonly tau2: number;
  /** How many units it was estimated from. */
  readonly k: number;
  /** Where it was estimated: by the producer in a named frame, in all units of the file, or in the shown ones. */
  readonly basis: LocalisedText | 'file' | 'shown';
}

/** What the units of a funnel are judged by. */
export interface JudgedBy {
  /** The scale, with limits at both levels. */
  readonly scale: FunnelFrame;
  /** Undefined where the limits are those of chance alone. */
  readonly overdispersion: FunnelSpread | undefined;
}

/**
 * The scale on which the units of a frame without a `funnelObstacle` are judged, in all views alike.
 *
 * Limits are widened where units differ more than by chance: by the producer's estimate from a larger frame, else by one
 * from all units of the file or the shown ones, where there are at least thirty. A cluster does not estimate its own.
 */
export function judgedBy(benchmark: Benchmark, frame: SpreadFrame): JudgedBy {
  const rows = inFileOrder(frame.rows as readonly FunnelRow[]);
  const target = frame.indicator.kind === 'ratio' ? 1 : pooledRate(rows.map(countOf)).value;
  const widened = estimatedSpread(benchmark, { ...frame, rows }, target);
  const scale: FunnelFrame = {
    scale: frame.indicator.kind === 'proportion' ? 'proportion' : 'ratio',
    target,
    levels: [FUNNEL_LEVELS.context, FUNNEL_LEVELS.signal],
    tau2: widened?.tau2 ?? 0,
  };
  return { scale, overdispersion: widened };
}

/** In one order whatever that of the picture, so that sums come out the same to the last digit; places without a row fall out. */
function inFileOrder(rows: readonly FunnelRow[]): readonly FunnelRow[] {
  const ordered: FunnelRow[] = [];
  for (const row of rows) ordered[row.place] = row;
  return ordered.flat();
}

/** Smallest denominator first. */
export const byDenominator = (a: FunnelRow, b: FunnelRow): number =>
  a.denominator - b.denominator || a.value - b.value || a.place - b.place;

export const countOf = ({ numerator, denominator }: FunnelRow): Count => ({ events: numerator, denominator });

function estimatedSpread(benchmark: Benchmark, frame: SpreadFrame, target: number): FunnelSpread | undefined {
  const { indicator, period } = frame;
  const scale = indicator.kind === 'proportion' ? 'proportion' : 'ratio';
  const given = (benchmark.overdispersion ?? []).find(
    (entry) => entry.indicator === indicator.id && entry.period === period.id && entry.scale === scale,
  );
  if (given) return given.tau2 > 0 ? { tau2: given.tau2, k: given.k, basis: given.basis } : undefined;
  const wide = widestFrame(benchmark, frame);
  const units: Count[] = [];
  for (const { numerator, denominator = 0 } of wide.rows)
    if (numerator !== undefined && denominator > 0) units.push({ events: numerator, denominator });
  if (units.length < minimumUnits.overdispersion) return undefined;
  const own = wide === frame || indicator.kind === 'ratio';
  const estimate = overdispersion(units, { scale, target: own ? target : pooledRate(units).value });
  if (estimate.status !== 'ok' || !estimate.adjusted) return undefined;
  return { tau2: estimate.tau2, k: estimate.k, basis: wide === frame ? 'shown' : 'file' };
}

/** The shown units, or all of their kind where the file holds more of them. */
function widestFrame(benchmark: Benchmark, frame: SpreadFrame): SpreadFrame {
  const kind = benchmark.units[frame.rows[0]?.place ?? -1]?.kind;
  const choice = kind === undefined ? {} : { kind };
  // Nobody was left out: the whole need not be gathered to know that it is no wider.
  if (chooseUnits(benchmark, choice).length <= frame.rows.length + frame.absent.length) return frame;
  const all = spreadFrame(benchmark, { indicator: frame.indicator.id, period: frame.period.id, ...choice });
  return all.ok && all.frame.rows.length > frame.rows.length ? all.frame : frame;
}
