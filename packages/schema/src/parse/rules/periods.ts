import type { IssueList } from '../../issue-list.js';
import type { Period } from '../../vocabulary/period.js';
import { checkDays } from './days.js';

/** Checks that each period ends after it begins, and that the oldest comes first. Periods may overlap: rolling years do. */
export function checkPeriods(periods: readonly Period[], issues: IssueList): void {
  periods.forEach((period, index) => {
    checkDays(period.from, period.to, `/periods/${index}/to`, issues);
    const previous = periods[index - 1];
    if (!previous) return;
    const isOlder = period.from < previous.from || (period.from === previous.from && period.to < previous.to);
    if (isOlder) issues.add('period-out-of-order', `/periods/${index}`);
  });
}
