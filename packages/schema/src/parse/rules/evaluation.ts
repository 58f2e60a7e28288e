import type { Evaluation } from '../../evaluation/evaluation.js';
import type { IssueList } from '../../issue-list.js';

/** With fewer answers than this nothing is broken down: in a small group a count gives an answer away. */
const leastAnswers = 5;

/** Checks that answers are counted once, and that nothing is broken down for too few. */
export function checkEvaluation(evaluation: Evaluation, issues: IssueList): void {
  for (const scale of ['benefit', 'change'] as const) {
    const counts = evaluation[scale];
    if (!counts) continue;
    const answers = Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);
    if (answers < leastAnswers) issues.add('minimum', `/${scale}`, { limit: leastAnswers, comparison: '>=' });
    else if (answers > evaluation.answered) issues.add('value-out-of-range', `/${scale}`);
  }
}
