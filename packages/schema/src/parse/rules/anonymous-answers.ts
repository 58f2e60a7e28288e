import type { AnonymousRound } from '../../anonymous/anonymous-round.js';
import type { IssueList } from '../../issue-list.js';
import { checkUnique } from './identifiers.js';
import { checkGroup } from './practices.js';

/**
 * Checks a round of answers: counts and nothing else. Each count, and what is left beside it, is of enough practices:
 * whoever counts the practices that did not give an answer must not find one or two.
 */
export function checkAnonymousAnswers(round: AnonymousRound, issues: IssueList): void {
  const { answers, rows, comparators, reporting, policy } = round;
  if (rows.length > 0) issues.add('too-many-items', '/rows', { limit: 0 });
  if (comparators) issues.add('unknown-field', '/comparators');
  if (!answers) return;
  const { shown, otherPractices } = answers;
  const check = (practices: number, pointer: string) => {
    checkGroup(practices, policy.smallestGroup, pointer, issues);
    if (practices > reporting.reported) issues.add('value-out-of-range', pointer);
    else checkGroup(reporting.reported - practices, policy.smallestGroup, pointer, issues);
  };
  checkUnique(
    shown.map(({ option }) => option),
    '/answers/shown',
    issues,
  );
  shown.forEach(({ practices }, index) => check(practices, `/answers/shown/${index}/practices`));
  check(otherPractices, '/answers/otherPractices');
  const given = shown.reduce((sum, { practices }) => sum + practices, otherPractices);
  if (given < reporting.reported) issues.add('value-out-of-range', '/reporting/reported');
  if (reporting.reported < policy.minimumPractices) {
    issues.add('too-few-practices', '/answers', { limit: policy.minimumPractices });
  }
}
