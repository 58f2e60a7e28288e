import type { AbsenceStatus, Benchmark, Indicator, Observations, Period, Target } from '@klyngekit/schema';
import { minimumUnits, quartiles } from '@klyngekit/statistics';
import { figureAt, isHiddenCount, sharedIndicator, sharedLevel, type ValueFigure } from './figures.js';
import { comparatorsOf, targetsOn, type ReferenceFigure } from './reference-lines.js';
import { chooseUnits, isOneCluster, ownPlace, type UnitChoice } from './unit-choice.js';
import { unknownPart, type UnknownPart } from './unknown-part.js';

/** What a chart of one indicator in one period asks for. */
export interface FrameRequest extends UnitChoice {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the period; default the latest with observations of the indicator. */
  readonly period?: string | undefined;
  /** Id of the reader's own unit. Leave out on a shared screen: then nothing can mark it. */
  readonly own?: string | undefined;
  /**
   * How the others of a restricted file stand beside the own unit: `exact` (default) for a reader who may see the file,
   * `shown` for a page that leaves it: values as they are shown, without limits and counts, and a median of such values.
   */
  readonly others?: 'exact' | 'shown' | undefined;
}

/** A unit with a value, in the order of the picture. */
export interface SpreadRow extends ValueFigure {
  /** Place of the unit in the file. */
  readonly place: number;
  /** About how far the value may be from the truth, either way; of a closed round, which has no intervals. */
  readonly margin?: number | undefined;
  /** Whether it is the reader's own unit. */
  readonly own: boolean;
  /** The unit's name, only where it may be shown; the neutral label of a row of a closed round. */
  readonly name: string | undefined;
}

/** A unit without a value. */
export interface AbsentRow {
  readonly place: number;
  readonly own: boolean;
  readonly name: string | undefined;
  readonly status: AbsenceStatus;
}

/** Everything that the picture, the sentences and the table of one indicator in one period are made from. */
export interface SpreadFrame {
  readonly indicator: Indicator;
  readonly period: Period;
  /** Whether the units are one quality cluster. */
  readonly oneCluster: boolean;
  /** Whether names and counts of other units may be shown. */
  readonly named: boolean;
  /** Of a closed round: its step, and its margins of uncertainty from the smallest to the largest. */
  readonly closed?: { readonly step: number; readonly margins: readonly number[] };
  /** Whether several look at a restricted file: values are rounded, and nothing may show how large a unit is. */
  readonly coarse: boolean;
  /** Units with a value, smallest first whatever the direction: the order is not a placing. */
  readonly rows: readonly SpreadRow[];
  /** Units without a value, own first. */
  readonly absent: readonly AbsentRow[];
  /** Type-7 median of the shown values; undefined below three of them (`minimumUnits.median`). */
  readonly median: number | undefined;
  /** First and third quartile (type 7); undefined where there is no median. */
  readonly quartiles: { readonly lower: number; readonly upper: number } | undefined;
  /** Targets that hold on the last day of the period, lowest first; a practice's own only beside its own figure. */
  readonly targets: readonly Target[];
  /** Figures from larger frames. */
  readonly comparators: readonly ReferenceFigure[];
}

/** Why a frame cannot be made. */
export type FrameFailure = UnknownPart | 'no-observations' | 'unsupported-kind' | 'other-indicator';

/** A frame, or the reason why there is none. */
export type FrameResult =
  { readonly ok: true; readonly frame: SpreadFrame } | { readonly ok: false; readonly failure: FrameFailure };

/** Gathers one indicator in one period into the frame that a spread chart is drawn from. */
export function spreadFrame(benchmark: Benchmark, request: FrameRequest): FrameResult {
  const unknown = unknownPart(benchmark, request);
  if (unknown) return { ok: false, failure: unknown };
  const indicator = benchmark.indicators.find(({ id }) => id === request.indicator)!;
  if (indicator.kind === 'choice') return { ok: false, failure: 'unsupported-kind' };
  const observed = observationsOf(benchmark, indicator.id, request.period);
  if (!observed) return { ok: false, failure: 'no-observations' };
  return { ok: true, frame: gather(benchmark, indicator, observed.period, observed.columns, request) };
}

/** The columns of an indicator in the asked period, or in the latest period that has any. */
export function observationsOf(
  benchmark: Benchmark,
  indicator: string,
  asked: string | undefined,
): { period: Period; columns: Observations } | undefined {
  const candidates = benchmark.periods.filter((period) => asked === undefined || period.id === asked).reverse();
  for (const period of candidates) {
    const columns = benchmark.observations.find((entry) => entry.indicator === indicator && entry.period === period.id);
    if (columns) return { period, columns };
  }
  return undefined;
}

function gather(
  benchmark: Benchmark,
  indicator: Indicator,
  period: Period,
  columns: Observations,
  request: FrameRequest,
): SpreadFrame {
  const chosen = chooseUnits(benchmark, request);
  const restricted = benchmark.openness === 'restricted';
  // On a screen that several see, limits would tell the size of a practice, and so would digits that are not shown. Whoever
  // is not among the units has no more right to them.
  const coarse = restricted && ownPlace(benchmark, chosen, request.own) < 0;
  const othersAsShown = restricted && !coarse && request.others === 'shown';
  const rows: SpreadRow[] = [];
  const absent: AbsentRow[] = [];
  /** Counts too small to be shown, which still belong to the median. */
  const hidden: number[] = [];
  const takenOver = unitsTakenOver(benchmark, chosen, period);
  for (const place of chosen) {
    const unit = benchmark.units[place];
    if (!unit || !isValidIn(unit.validity, period)) continue;
    const own = unit.id === request.own;
    const name = restricted && unit.kind === 'practice' ? undefined : (unit.name ?? unit.id);
    const figure = figureAt(indicator, columns, place, own);
    const isShared = coarse || (othersAsShown && !own);
    if (isShared && !('status' in figure) && isHiddenCount(figure.value, indicator)) {
      hidden.push(figure.value);
      absent.push({ place, own, name, status: 'suppressed' });
      continue;
    }
    if ('status' in figure) {
      if (takenOver.has(unit.id)) continue;
      absent.push({ place, own, name, status: figure.status });
      continue;
    }
    // Written out: spreading an object takes several times as long, ten thousand times over.
    const counted = !othersAsShown || own;
    const numerator = counted ? figure.numerator : undefined;
    const denominator = counted ? figure.denominator : undefined;
    const value = isShared ? sharedLevel(figure.value, indicator) : figure.value;
    const interval = isShared ? undefined : figure.interval;
    rows.push({ place, own, name, value, interval, numerator, denominator });
  }
  rows.sort((a, b) => a.value - b.value || a.place - b.place);
  // By reason, so that the order of a file, often that of names or numbers, does not show.
  absent.sort((a, b) => Number(b.own) - Number(a.own) || (a.status < b.status ? -1 : a.status > b.status ? 1 : 0));
  const isRounded = coarse || othersAsShown;
  const values = [...hidden, ...rows.map((row) => row.value)];
  const levels = isRounded ? values.map((value) => sharedLevel(value, indicator)) : values;
  const middle = rows.length >= minimumUnits.median ? quartiles(levels) : undefined;
  const ownShown = rows.some((row) => row.own);
  return {
    indicator: coarse ? sharedIndicator(indicator) : indicator,
    period,
    oneCluster: isOneCluster(benchmark, chosen),
    named: !restricted,
    coarse,
    rows,
    absent,
    // Rounded as it is shown, so that what is told of the way to it is what a reader works out; the steps of counts are wide.
    median: middle && (isRounded && indicator.kind !== 'count' ? sharedLevel(middle.median, indicator) : middle.median),
    quartiles: middle && { lower: middle.lower, upper: middle.upper },
    targets: targetsOn(indicator, period.to).filter(
      ({ owner, unit }) => owner.kind !== 'practice' || (ownShown && unit !== undefined && unit === request.own),
    ),
    comparators: comparatorsOf(benchmark, indicator.id, period.id),
  };
}

/**
 * Units that another one took over from within the period. Their patients are in the figure of the successor, so a
 * practice that merged or changed its number is not counted twice, once of them as missing.
 */
export function unitsTakenOver(benchmark: Benchmark, chosen: readonly number[], period: Period): ReadonlySet<string> {
  const units = chosen.map((place) => benchmark.units[place]);
  return new Set(
    units.flatMap((unit) => (unit?.predecessors && isValidIn(unit.validity, period) ? unit.predecessors : [])),
  );
}

/** A unit that did not exist in the period (a closed practice, a number not yet in use) is not "not reported". */
export function isValidIn(validity: { from?: string; to?: string } | undefined, period: Period): boolean {
  return (validity?.from ?? '') <= period.to && period.from <= (validity?.to ?? '9999-12-31');
}
