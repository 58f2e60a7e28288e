import type { ActionPlan, FollowUp, FollowUpFigure } from '../../action-plan/action-plan.js';
import type { IssueList } from '../../issue-list.js';
import { checkDays } from './days.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';
import { isOutside, rangeOf } from './value-range.js';

/** Checks one figure: counts that belong together, and values that its kind can take. */
function checkFigure(figure: FollowUpFigure, { kind }: FollowUp, pointer: string, issues: IssueList): void {
  const { period, numerator, denominator, value } = figure;
  const range = rangeOf(kind);
  checkDays(period.from, period.to, `${pointer}/period/to`, issues);
  if (value === undefined && numerator === undefined) issues.add('required', pointer, { field: 'value' });
  if (numerator !== undefined && denominator === undefined && kind !== 'count') {
    issues.add('required', pointer, { field: 'denominator' });
  }
  if (denominator === 0) issues.add('denominator-zero', `${pointer}/denominator`);
  else if (kind === 'proportion' && numerator !== undefined && numerator > (denominator ?? Infinity)) {
    issues.add('numerator-above-denominator', `${pointer}/numerator`);
  }
  for (const field of ['value', 'cluster'] as const) {
    const shown = figure[field];
    if (shown !== undefined && range && isOutside(shown, range)) {
      issues.add('value-out-of-range', `${pointer}/${field}`, { ...range });
    }
  }
}

function checkFollowUp(followUp: FollowUp, pointer: string, issues: IssueList): void {
  const { kind, multiplier, target, figures } = followUp;
  const range = rangeOf(kind);
  if (multiplier !== undefined && kind !== 'rate') issues.add('unknown-field', `${pointer}/multiplier`);
  if (target) {
    checkDays(target.set, target.by, `${pointer}/target/by`, issues);
    if (range && isOutside(target.value, range)) {
      issues.add('value-out-of-range', `${pointer}/target/value`, { ...range });
    }
  }
  figures.forEach((figure, index) => {
    checkFigure(figure, followUp, `${pointer}/figures/${index}`, issues);
    const previous = figures[index - 1];
    if (previous && figure.period.from < previous.period.from) {
      issues.add('period-out-of-order', `${pointer}/figures/${index}/period`);
    }
  });
}

/** Checks what the parts of an action plan say about each other. All its agreements are those of its practice. */
export function checkActionPlan(plan: ActionPlan, issues: IssueList): void {
  const { practice, actions, followUps = [] } = plan;
  checkUniqueIds(actions, '/actions', issues);
  actions.forEach((action, index) => {
    if (action.practice !== undefined && action.practice !== practice.id) {
      issues.add('unknown-reference', `/actions/${index}/practice`, { to: 'practice' });
    }
  });
  checkUnique(
    followUps.map(({ indicator }) => indicator),
    '/followUps',
    issues,
  );
  followUps.forEach((followUp, index) => checkFollowUp(followUp, `/followUps/${index}`, issues));
}
