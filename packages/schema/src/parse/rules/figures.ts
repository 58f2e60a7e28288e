import { figureColumn } from '../../benchmark/columns.js';
import type { Observations } from '../../benchmark/observations.js';
import type { Indicator } from '../../indicator/indicator.js';
import { valueAt } from '../../rows/value-at.js';
import type { IssueList } from '../../issue-list.js';
import { isAbove } from './level-and-band.js';
import { isOutside, rangeOf } from './value-range.js';
import type { ValueRange } from './value-range.js';

type Column = readonly (number | null)[];

/** A unit has a figure or a status, never both and never neither. A denominator may stand beside a status. */
function checkStatus(entry: Observations, pointer: string, issues: IssueList): void {
  const { status } = entry;
  const name = figureColumn(entry);
  const figure = entry[name]!;
  const others = (['numerator', 'lower', 'upper'] as const).flatMap((column) =>
    column !== name && entry[column] ? [entry[column]] : [],
  );
  for (let unit = 0; unit < figure.length; unit++) {
    const hasFigure = figure[unit] !== null;
    const hasStatus = status !== undefined && status[unit] !== null;
    if (!hasFigure && !hasStatus) issues.add('missing-status', `${pointer}/${name}/${unit}`);
    else if (hasStatus && (hasFigure || others.some((column) => column[unit] !== null))) {
      issues.add('status-with-value', `${pointer}/status/${unit}`);
    }
  }
}

/** A numerator needs a denominator above zero, and in a proportion one that is not smaller than itself. */
function checkCounts(
  numerator: Column,
  denominator: Column,
  isPart: boolean,
  pointer: string,
  issues: IssueList,
): void {
  for (let unit = 0; unit < numerator.length; unit++) {
    const events = numerator[unit]!;
    if (events === null) continue;
    const patients = denominator[unit]!;
    if (patients === null) issues.add('missing-status', `${pointer}/denominator/${unit}`);
    else if (patients === 0) issues.add('denominator-zero', `${pointer}/denominator/${unit}`);
    else if (isPart && events > patients) issues.add('numerator-above-denominator', `${pointer}/numerator/${unit}`);
  }
}

/** A stated value cannot rest on nobody. */
function checkBasis(
  value: Column,
  denominator: Column,
  numerator: Column | undefined,
  pointer: string,
  issues: IssueList,
): void {
  for (let unit = 0; unit < value.length; unit++) {
    const isCounted = numerator !== undefined && numerator[unit] !== null;
    if (denominator[unit] === 0 && value[unit] !== null && !isCounted) {
      issues.add('denominator-zero', `${pointer}/denominator/${unit}`);
    }
  }
}

function checkRange(column: Column, range: ValueRange, pointer: string, issues: IssueList): void {
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    if (value !== null && isOutside(value, range)) issues.add('value-out-of-range', `${pointer}/${unit}`, { ...range });
  }
}

/** Limits come in pairs and enclose their value. */
function checkIntervals(entry: Observations, indicator: Indicator, pointer: string, issues: IssueList): void {
  const lower = entry.lower!;
  const upper = entry.upper!;
  for (let unit = 0; unit < lower.length; unit++) {
    const low = lower[unit]!;
    const high = upper[unit]!;
    if (low === null && high === null) continue;
    const value = valueAt(entry, indicator, unit);
    if (low === null || (value !== null && isAbove(low, value)) || (high !== null && isAbove(low, high))) {
      issues.add('interval-out-of-order', `${pointer}/lower/${unit}`);
    } else if (high === null || (value !== null && isAbove(value, high))) {
      issues.add('interval-out-of-order', `${pointer}/upper/${unit}`);
    }
  }
}

/** Checks the figures of one entry, whose columns are those of its kind and aligned with the units. */
export function checkFigures(entry: Observations, indicator: Indicator, pointer: string, issues: IssueList): void {
  const { numerator, denominator, value, lower, upper } = entry;
  const range = rangeOf(indicator.kind);
  checkStatus(entry, pointer, issues);
  if (numerator && denominator) {
    checkCounts(numerator, denominator, indicator.kind === 'proportion', pointer, issues);
  }
  if (value && denominator) checkBasis(value, denominator, numerator, pointer, issues);
  if (range) {
    if (value) checkRange(value, range, `${pointer}/value`, issues);
    if (lower) checkRange(lower, range, `${pointer}/lower`, issues);
    if (upper) checkRange(upper, range, `${pointer}/upper`, issues);
  }
  if (lower && upper) checkIntervals(entry, indicator, pointer, issues);
}
