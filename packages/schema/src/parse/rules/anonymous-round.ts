import type { AnonymousRound } from '../../anonymous/anonymous-round.js';
import type { IssueList } from '../../issue-list.js';
import { checkAnonymousAnswers } from './anonymous-answers.js';
import { checkAnonymousRows } from './anonymous-rows.js';
import { checkDays } from './days.js';
import { checkShownValues } from './shown-values.js';

/** Checks that a round keeps the thresholds that it names, and shows nothing that it need not. */
export function checkAnonymousRound(round: AnonymousRound, issues: IssueList): void {
  const { kind, multiplier, period, reporting } = round;
  if (multiplier !== undefined && kind !== 'rate') issues.add('unknown-field', '/multiplier');
  checkDays(period.from, period.to, '/period/to', issues);
  if (reporting.reported > reporting.expected) issues.add('value-out-of-range', '/reporting/reported');
  if (kind === 'choice') {
    checkAnonymousAnswers(round, issues);
  } else {
    if (round.answers) issues.add('unknown-field', '/answers');
    checkShownValues(round, issues);
    checkAnonymousRows(round, issues);
  }
}
