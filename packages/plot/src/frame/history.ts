import type { Benchmark, Indicator, Period } from '@klyngekit/schema';
import { median, minimumUnits } from '@klyngekit/statistics';
import { figureAt, sharedLevel } from './figures.js';
import { isValidIn } from './spread-frame.js';
import { chooseUnits, ownPlace, type UnitChoice } from './unit-choice.js';

const DAY = 86_400_000;
/** Periods whose lengths differ by more than this share are not of one series: a quarter is not set beside a year. */
const SAME_LENGTH = 0.1;
/** Fewest points that are a course and not two figures. */
const LEAST_POINTS = 3;

/** One period of a small course. */
export interface HistoryPoint {
  readonly period: Period;
  /** The own value, or without an own unit the median; undefined where there is none to show. */
  readonly value: number | undefined;
}

/** Whose course is asked for. */
export interface HistoryRequest extends UnitChoice {
  readonly own?: string | undefined;
  /** Fewest units that a median of a restricted file may rest on. */
  readonly floor: number;
}

/**
 * The course of an indicator up to a period, oldest first: the own values, or without an own unit the medians. Only periods
 * of about the same length that do not overlap; empty where fewer than three of them have a value.
 */
export function historyOf(
  benchmark: Benchmark,
  indicator: Indicator,
  last: Period,
  request: HistoryRequest,
): readonly HistoryPoint[] {
  const points: HistoryPoint[] = [];
  const chosen = chooseUnits(benchmark, request);
  const own = ownPlace(benchmark, chosen, request.own);
  for (const period of seriesUpTo(benchmark.periods, last)) {
    const columns = benchmark.observations.find(
      (entry) => entry.indicator === indicator.id && entry.period === period.id,
    );
    if (!columns) continue;
    const value = (place: number, mine: boolean): number | undefined => {
      const figure = figureAt(indicator, columns, place, mine);
      return 'status' in figure || !isValidIn(benchmark.units[place]?.validity, period) ? undefined : figure.value;
    };
    points.push({
      period,
      value: own < 0 ? medianOf(benchmark, indicator, chosen, request.floor, value) : value(own, true),
    });
  }
  return points.filter((point) => point.value !== undefined).length < LEAST_POINTS ? [] : points;
}

function medianOf(
  benchmark: Benchmark,
  indicator: Indicator,
  chosen: readonly number[],
  floor: number,
  valueOf: (place: number, mine: boolean) => number | undefined,
): number | undefined {
  const restricted = benchmark.openness === 'restricted';
  // Digits that are not shown would tell of single units, as in every picture that several see.
  const shown = (value: number): number => (restricted ? sharedLevel(value, indicator) : value);
  const values = chosen.flatMap((place) => {
    const value = valueOf(place, false);
    return value === undefined ? [] : [shown(value)];
  });
  const least = restricted ? Math.max(floor, minimumUnits.median) : minimumUnits.median;
  return values.length < least ? undefined : median(values);
}

/** Periods of a length that follow each other; from the last one backwards, so that it is always among them. */
function seriesUpTo(periods: readonly Period[], last: Period): readonly Period[] {
  const days = lengthOf(last);
  const series: Period[] = [];
  let before = '9999-12-31';
  for (const period of [...periods].sort((a, b) => (a.to < b.to ? 1 : -1))) {
    if (period.to > last.to || period.to >= before || Math.abs(lengthOf(period) - days) > days * SAME_LENGTH) continue;
    series.unshift(period);
    before = period.from;
  }
  return series;
}

function lengthOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}
