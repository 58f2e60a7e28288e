import type { SealedNames } from '../../anonymous/sealed-names.js';
import type { IssueList } from '../../issue-list.js';

/** Checks that there are as many envelopes as the mode has: one for all, or one each. */
export function checkSealedNames({ mode, practices, envelopes }: SealedNames, issues: IssueList): void {
  const expected = mode === 'all' ? 1 : practices;
  if (envelopes.length < expected) issues.add('too-few-items', '/envelopes', { limit: expected });
  if (envelopes.length > expected) issues.add('too-many-items', '/envelopes', { limit: expected });
}
