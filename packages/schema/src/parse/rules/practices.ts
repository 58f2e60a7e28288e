import type { IssueList } from '../../issue-list.js';

/** Checks that a number of practices is none, or enough that nobody is recognised among them. */
export function checkGroup(practices: number, limit: number, pointer: string, issues: IssueList): void {
  if (practices > 0 && practices < limit) issues.add('too-few-practices', pointer, { limit });
}
