import type { ReleaseLog } from '../../anonymous/release-log.js';
import type { IssueList } from '../../issue-list.js';
import { checkDays } from './days.js';
import { checkUnique } from './identifiers.js';

/** Checks that each release stands once, with each practice once. */
export function checkReleaseLog({ releases }: ReleaseLog, issues: IssueList): void {
  checkUnique(
    releases.map(({ roundId }) => roundId),
    '/releases',
    issues,
  );
  releases.forEach(({ period, contributors }, index) => {
    checkDays(period.from, period.to, `/releases/${index}/period/to`, issues);
    checkUnique(contributors, `/releases/${index}/contributors`, issues);
  });
}
