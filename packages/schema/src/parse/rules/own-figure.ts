import type { OwnFigure } from '../../anonymous/own-figure.js';
import { columnsOfKind } from '../../benchmark/columns.js';
import type { IssueList } from '../../issue-list.js';
import { checkDays } from './days.js';
import { checkUnique } from './identifiers.js';
import { checkLevelAndBand } from './level-and-band.js';
import { rangeOf } from './value-range.js';

/** Checks the figures that only some kinds have. Value and limits stand beside the count of a count too. */
function checkFields(figure: OwnFigure, issues: IssueList): void {
  const { kind, multiplier } = figure;
  const allowed = columnsOfKind[kind];
  if (multiplier !== undefined && kind !== 'rate') issues.add('unknown-field', '/multiplier');
  for (const field of ['numerator', 'denominator', 'choices'] as const) {
    if (figure[field] !== undefined && !allowed.includes(field)) issues.add('unknown-field', `/${field}`);
  }
  for (const field of ['value', 'lower', 'upper'] as const) {
    if (figure[field] !== undefined && kind === 'choice') issues.add('unknown-field', `/${field}`);
  }
}

function checkCounts({ kind, numerator, denominator }: OwnFigure, issues: IssueList): void {
  if (numerator === undefined || denominator === undefined) return;
  if (denominator === 0) issues.add('denominator-zero', '/denominator');
  else if (kind === 'proportion' && numerator > denominator) issues.add('numerator-above-denominator', '/numerator');
}

/** Checks what the parts of an own figure say about each other. */
export function checkOwnFigure(figure: OwnFigure, issues: IssueList): void {
  const { kind, period, status, value, numerator, lower, upper, choices = [] } = figure;
  const figureField = kind === 'choice' ? 'choices' : 'value';
  checkFields(figure, issues);
  checkDays(period.from, period.to, '/period/to', issues);
  if (status === undefined && figure[figureField] === undefined) issues.add('missing-status', '');
  if (status !== undefined && [value, numerator, lower, upper, figure.choices].some((each) => each !== undefined)) {
    issues.add('status-with-value', '/status');
  }
  checkCounts(figure, issues);
  checkLevelAndBand(figure, rangeOf(kind), '', issues);
  if (lower !== undefined && upper === undefined) issues.add('required', '', { field: 'upper' });
  if (upper !== undefined && lower === undefined) issues.add('required', '', { field: 'lower' });
  checkUnique(choices, '/choices', issues);
}
