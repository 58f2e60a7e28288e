import type { NameList } from '../../anonymous/name-list.js';
import type { IssueList } from '../../issue-list.js';
import { checkUnique } from './identifiers.js';

/** Checks that no row of a name list is named twice. Whether the rows are those of the round, the digest tells. */
export function checkNameList({ names }: NameList, issues: IssueList): void {
  checkUnique(
    names.map(({ rowId }) => rowId),
    '/names',
    issues,
  );
  names.forEach(({ choices = [] }, index) => checkUnique(choices, `/names/${index}/choices`, issues));
}
