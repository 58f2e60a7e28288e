import type { IssueList } from '../../issue-list.js';

/** Checks that no two members of a list have the same id, and returns them by id. */
export function checkUniqueIds<T extends { readonly id: string }>(
  members: readonly T[],
  pointer: string,
  issues: IssueList,
): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  members.forEach((member, index) => {
    if (byId.has(member.id)) issues.add('duplicate-id', `${pointer}/${index}/id`);
    else byId.set(member.id, member);
  });
  return byId;
}

/** Checks that every id of a list names something known, and that none is there twice. */
export function checkReferences(
  ids: readonly string[],
  known: { has(id: string): boolean },
  to: string,
  pointer: string,
  issues: IssueList,
): void {
  ids.forEach((id, index) => {
    if (!known.has(id)) issues.add('unknown-reference', `${pointer}/${index}`, { to });
    else if (ids.indexOf(id) < index) issues.add('duplicate-id', `${pointer}/${index}`);
  });
}

/** Checks that no text of a list is there twice. */
export function checkUnique(ids: readonly string[], pointer: string, issues: IssueList): void {
  checkReferences(ids, { has: () => true }, '', pointer, issues);
}
