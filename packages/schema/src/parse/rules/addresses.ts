import type { IssueList } from '../../issue-list.js';

const pattern = '^https://[^\\s@]{1,1990}$';
const address = new RegExp(pattern);

/** Checks that an address can be followed: https, and no user name that looks like a host. */
export function checkAddress(url: string | undefined, pointer: string, issues: IssueList): void {
  if (url !== undefined && url !== '' && !address.test(url)) issues.add('pattern', pointer, { pattern });
}
