import type { IssueList } from '../../issue-list.js';
import { isCalendarDate } from '../../text/calendar-date.js';

/** Checks that a wall time or an instant, whose form the schema has checked, is on a day that exists. */
export function checkWallTime(time: string, pointer: string, issues: IssueList): void {
  if (!isCalendarDate(time.slice(0, 10))) issues.add('format', pointer, { format: 'date-time' });
}
