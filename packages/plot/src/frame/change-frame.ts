import type { AbsenceStatus, Benchmark, Indicator } from '@klyngekit/schema';
import { estimateDifference, median, minimumUnits, pooledRate, quantile, type Difference } from '@klyngekit/statistics';
import { changeOf, type Change, type Figure } from './change-figure.js';
import { changePeriods, type ChangePeriodsRequest } from './change-periods.js';
import { comparedFigures, type ComparedFigure, type Comparison } from './compared.js';
import { rateMultiplier } from './figures.js';
import { isCounted, isQuotient } from './funnel-obstacle.js';
import { spreadFrame, type FrameRequest, type SpreadFrame, type SpreadRow } from './spread-frame.js';

/** What a change is made of, besides the indicator and its periods. */
export interface ChangeRequest extends FrameRequest, ChangePeriodsRequest {
  readonly indicator: string;
  readonly period?: string | undefined;
  /** Which figures of larger frames stand beside the own change. Default none. */
  readonly compare?: readonly Comparison[];
}

/** A figure in both periods. */
export interface ChangeRow extends Change {
  /**
   * What it is: the reader's own unit; another unit; all units with a figure in both periods together, pooled or by their
   * median; a figure of a larger frame.
   */
  readonly kind: 'own' | 'unit' | 'pooled' | 'median' | 'frame';
  /** The unit's name, where it may be shown. */
  readonly name: string | undefined;
  /** The figure of a larger frame. */
  readonly figure: ComparedFigure | undefined;
  readonly before: Figure;
  readonly after: Figure;
}

/** Everything that a change is drawn and told from. */
export interface ChangeFrame {
  readonly before: SpreadFrame;
  readonly after: SpreadFrame;
  /** The own change, those it is held against, and the other units with the smallest later figure first. */
  readonly rows: readonly ChangeRow[];
  /** How many units have a figure in both periods, and in one of them only. */
  readonly both: number;
  readonly single: number;
  /** Why the own unit has no change. */
  readonly ownAbsence: AbsenceStatus | undefined;
  /** How much more the own figure changed than that of all others together, with the 99.8 % interval. */
  readonly beyond: Difference | undefined;
  /** Whether the own unit began among the outermost tenth on a side, so that much of its change would come by itself. */
  readonly extreme: 'low' | 'high' | undefined;
}

/** Where the outermost tenth begins, and from how many units on there is one. */
const TENTH = 0.1;
const LEAST_FOR_TENTH = 5;

/** Gathers a change; undefined where the file has no two periods that compare. */
export function changeFrame(benchmark: Benchmark, request: ChangeRequest): ChangeFrame | undefined {
  const periods = changePeriods(benchmark, request);
  if (!periods) return undefined;
  const [before, after] = [periods.before, periods.after].map((period) => {
    const result = spreadFrame(benchmark, { ...request, period: period.id });
    return result.ok ? result.frame : undefined;
  });
  if (!before || !after) return undefined;
  const { indicator } = after;
  const earlier = new Map(before.rows.map((row) => [row.place, row]));
  const pairs = after.rows.flatMap((row) => {
    const first = earlier.get(row.place);
    return first ? [[first, row] as const] : [];
  });
  const units = pairs.map((pair) => unitRow(...pair, indicator));
  const own = units.find(({ kind }) => kind === 'own');
  const all = new Set([...before.rows, ...after.rows].map(({ place }) => place));
  return {
    before,
    after,
    rows: [
      ...(own ? [own] : []),
      ...together(pairs, indicator),
      ...frames(before, after, request.compare ?? []),
      ...units.filter(({ kind }) => kind !== 'own'),
    ],
    both: pairs.length,
    single: all.size - pairs.length,
    ownAbsence: own ? undefined : absenceOf(before, after),
    beyond: againstOthers(own, pairs, indicator),
    extreme: own && extremeStart(own.before.value, before),
  };
}

function unitRow(before: SpreadRow, after: SpreadRow, indicator: Indicator): ChangeRow {
  return {
    kind: after.own ? 'own' : 'unit',
    name: after.name,
    figure: undefined,
    before,
    after,
    ...changeOf(before, after, indicator),
  };
}

type Pair = readonly [before: SpreadRow, after: SpreadRow];

/** All units of both periods together: pooled where their counts allow, else by their median. */
function together(pairs: readonly Pair[], indicator: Indicator): readonly ChangeRow[] {
  if (pairs.length < 2) return [];
  const pooled = pooledPair(pairs, indicator);
  if (!pooled && pairs.length < minimumUnits.median) return [];
  const [before, after] = pooled ?? [0, 1].map((side) => onlyValue(median(pairs.map((pair) => pair[side]!.value))));
  return [
    {
      kind: pooled ? 'pooled' : 'median',
      name: undefined,
      figure: undefined,
      before: before,
      after: after,
      ...changeOf(before, after, indicator),
    },
  ];
}

const onlyValue = (value: number): Figure => ({
  value,
  interval: undefined,
  numerator: undefined,
  denominator: undefined,
});

function pooledPair(pairs: readonly Pair[], indicator: Indicator): readonly [Figure, Figure] | undefined {
  const { kind, standardised } = indicator;
  if (standardised || (kind !== 'proportion' && kind !== 'rate')) return undefined;
  if (!pairs.every((pair) => pair.every((row) => isCounted(row) && isQuotient(row, indicator)))) return undefined;
  const [before, after] = [0, 1].map((side): Figure => {
    const counts = pairs.map((pair) => ({ events: pair[side]!.numerator!, denominator: pair[side]!.denominator! }));
    const { value, events, denominator } = pooledRate(counts);
    return { value: value * rateMultiplier(indicator), interval: undefined, numerator: events, denominator };
  });
  return [before!, after!];
}

/** Figures of larger frames that the file gives for both periods. */
function frames(before: SpreadFrame, after: SpreadFrame, compare: readonly Comparison[]): readonly ChangeRow[] {
  const larger = compare.filter((comparison) => comparison !== 'pooled' && comparison !== 'achievable');
  const first = comparedFigures(before, larger);
  return comparedFigures(after, larger).flatMap((figure) => {
    const earlier = first.find((one) => one.comparison === figure.comparison && one.definition === figure.definition);
    if (!earlier) return [];
    const [from, to] = [onlyValue(earlier.value), onlyValue(figure.value)];
    return [
      {
        kind: 'frame' as const,
        name: undefined,
        figure,
        before: from,
        after: to,
        ...changeOf(from, to, after.indicator),
      },
    ];
  });
}

/** The own change beside that of all others: those together do not hold the own figure, so that the two are independent. */
function againstOthers(
  own: ChangeRow | undefined,
  pairs: readonly Pair[],
  indicator: Indicator,
): Difference | undefined {
  const rest = pairs.filter(([, after]) => !after.own);
  const pooled = own?.wide && rest.length > 0 ? pooledPair(rest, indicator) : undefined;
  if (!own?.wide || !pooled) return undefined;
  const { difference, wide } = changeOf(...pooled, indicator);
  return wide && estimateDifference({ value: own.difference, ...own.wide }, { value: difference, ...wide });
}

function extremeStart(value: number, { rows }: SpreadFrame): ChangeFrame['extreme'] {
  if (rows.length < LEAST_FOR_TENTH) return undefined;
  const values = rows.map((row) => row.value);
  const [low, high] = [quantile(values, TENTH), quantile(values, 1 - TENTH)];
  if (low === high) return undefined;
  return value <= low ? 'low' : value >= high ? 'high' : undefined;
}

function absenceOf(before: SpreadFrame, after: SpreadFrame): AbsenceStatus | undefined {
  const absent = [...after.absent, ...before.absent].find(({ own }) => own);
  return absent?.status ?? ([...before.rows, ...after.rows].some(({ own }) => own) ? 'notReported' : undefined);
}
