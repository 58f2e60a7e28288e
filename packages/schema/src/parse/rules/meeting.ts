import type { IssueList } from '../../issue-list.js';
import type { Meeting } from '../../meeting/meeting.js';
import { checkAddress } from './addresses.js';
import { checkAgenda, partsOf } from './agenda.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';
import { actionsOf, checkMeetingReferences } from './meeting-references.js';
import { checkRun } from './run.js';
import { checkWallTime } from './wall-times.js';

/** Checks that agreements have an id each, wherever they stand. */
function checkActionIds(meeting: Meeting, issues: IssueList): void {
  const seen = new Set<string>();
  for (const { action, pointer } of actionsOf(meeting)) {
    if (seen.has(action.id)) issues.add('duplicate-id', `${pointer}/id`);
    seen.add(action.id);
  }
  meeting.reports?.forEach(({ actions }, index) => checkUniqueIds(actions, `/reports/${index}/actions`, issues));
}

/** Checks that everything in a meeting can be told apart, and that its times exist. A draft must hold this too. */
export function checkMeeting(meeting: Meeting, issues: IssueList): void {
  checkWallTime(meeting.start, '/start', issues);
  checkWallTime(meeting.end, '/end', issues);
  if (meeting.within) {
    checkWallTime(meeting.within.start, '/within/start', issues);
    checkWallTime(meeting.within.end, '/within/end', issues);
  }
  for (const field of ['clusters', 'themes', 'projects'] as const) {
    checkUnique(meeting[field] ?? [], `/${field}`, issues);
  }
  for (const field of ['children', 'reports'] as const) {
    const meetings = meeting[field]?.map((other) => other.meeting);
    checkUnique(meetings ?? [], `/${field}`, issues);
  }
  checkUniqueIds(meeting.practices ?? [], '/practices', issues);
  checkUniqueIds(meeting.participants ?? [], '/participants', issues);
  checkAgenda(meeting, issues);
  checkActionIds(meeting, issues);
  checkRun(meeting.run ?? [], issues);
}

/** Checks what somebody who is still writing may not have come to: times in order, addresses, and what is named. */
export function checkMeetingWording(meeting: Meeting, issues: IssueList): void {
  const { start, end, within } = meeting;
  if (end <= start) issues.add('period-out-of-order', '/end');
  if (within && within.end <= within.start) issues.add('period-out-of-order', '/within/end');
  else if (within && (start < within.start || end > within.end)) issues.add('period-out-of-order', '/within');
  checkAddress(meeting.online?.url, '/online/url', issues);
  for (const { part, pointer } of partsOf(meeting)) {
    part.materials?.forEach(({ url }, index) => checkAddress(url, `${pointer}/materials/${index}/url`, issues));
  }
  checkMeetingReferences(meeting, issues);
}
