import type { Indicator } from '@klyngekit/schema';
import type { Columns, NumberRole } from './columns.js';
import type { ImportIssueCode } from './issue.js';
import type { IssueLog } from './issue-log.js';
import type { RowStore } from './row-store.js';

const missing = Number.isNaN;
const defaultMultiplier = 1000;

/** How far limits may miss their value, relative to its size: producers compute both in floating point. */
const tolerance = 1e-9;

function isAbove(smaller: number, larger: number): boolean {
  return smaller - larger > tolerance * Math.max(1, Math.abs(larger));
}

/** Tells what the numbers of one row say against each other; comparisons with a missing number (NaN) are false. */
class RowChecks {
  readonly #rows: RowStore;
  readonly #indicator: Indicator;
  readonly #columns: ReadonlyMap<NumberRole, number>;
  readonly #issues: IssueLog;

  constructor(rows: RowStore, indicator: Indicator, columns: Columns, issues: IssueLog) {
    this.#rows = rows;
    this.#indicator = indicator;
    this.#columns = new Map(columns.numbers);
    this.#issues = issues;
  }

  check(row: number): void {
    this.#checkCounts(row);
    this.#checkRange(row);
    this.#checkInterval(row);
  }

  #report(code: ImportIssueCode, row: number, role: NumberRole): void {
    this.#issues.add(code, this.#rows.line(row), (this.#columns.get(role) ?? 0) + 1);
  }

  #checkCounts(row: number): void {
    const numerator = this.#rows.number('numerator', row);
    const denominator = this.#rows.number('denominator', row);
    if (numerator < 0) this.#report('negative', row, 'numerator');
    if (denominator < 0) this.#report('negative', row, 'denominator');
    const value = this.#rows.number('value', row);
    if (denominator === 0 && (numerator > 0 || !missing(value))) {
      this.#report('denominator-zero', row, 'denominator');
    } else if (this.#indicator.kind === 'proportion' && numerator > denominator) {
      this.#report('numerator-above-denominator', row, 'numerator');
    }
  }

  #checkRange(row: number): void {
    const { kind } = this.#indicator;
    if (kind === 'mean') return;
    for (const role of ['value', 'lower', 'upper'] as const) {
      const number = this.#rows.number(role, row);
      if (number < 0 || (kind === 'proportion' && number > 1)) this.#report('value-out-of-range', row, role);
    }
  }

  #checkInterval(row: number): void {
    const lower = this.#rows.number('lower', row);
    const upper = this.#rows.number('upper', row);
    if (missing(lower) || missing(upper)) return;
    const value = this.#value(row);
    if (isAbove(lower, upper) || isAbove(lower, value)) this.#report('interval-out-of-order', row, 'lower');
    else if (isAbove(value, upper)) this.#report('interval-out-of-order', row, 'upper');
  }

  #value(row: number): number {
    if (this.#columns.has('value')) return this.#rows.number('value', row);
    const { kind, multiplier = defaultMultiplier } = this.#indicator;
    const scale = kind === 'rate' ? multiplier : 1;
    return (this.#rows.number('numerator', row) * scale) / this.#rows.number('denominator', row);
  }
}

/** Nobody in the target group: nothing of nothing is no figure. */
function markEmptyTargetGroup(rows: RowStore, row: number, columns: Columns): void {
  if (!columns.deciding.has('denominator')) return;
  if (rows.number('denominator', row) === 0 && rows.number('numerator', row) === 0) {
    rows.setStatus(row, 'notApplicable');
  }
}

/** Tells about rows whose numbers cannot be, and marks those of nobody (0 of 0) as not applicable. */
export function checkRows(rows: RowStore, indicator: Indicator, columns: Columns, issues: IssueLog): void {
  const checks = new RowChecks(rows, indicator, columns, issues);
  for (let row = 0; row < rows.length; row += 1) {
    checks.check(row);
    markEmptyTargetGroup(rows, row, columns);
  }
}
