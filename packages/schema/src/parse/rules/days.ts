import type { IssueList } from '../../issue-list.js';

/** Checks that a stretch of time does not end before it begins. Days written YYYY-MM-DD sort as text. */
export function checkDays(from: string | undefined, to: string | undefined, pointer: string, issues: IssueList): void {
  if (from !== undefined && to !== undefined && from > to) issues.add('period-out-of-order', pointer);
}
