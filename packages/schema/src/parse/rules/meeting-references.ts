import type { IssueList } from '../../issue-list.js';
import type { Action } from '../../meeting/action.js';
import type { Meeting } from '../../meeting/meeting.js';
import { partsOf } from './agenda.js';
import { checkReferences } from './identifiers.js';

type Known = { has(id: string): boolean };

/** Checks that an id, where there is one, names something known. */
function checkReference(id: string | undefined, known: Known, to: string, pointer: string, issues: IssueList): void {
  if (id !== undefined && !known.has(id)) issues.add('unknown-reference', pointer, { to });
}

const idsOf = (members: readonly { readonly id: string }[] = []): Known => new Set(members.map(({ id }) => id));

/** Every agreement of a meeting, with where it stands. */
export function actionsOf(meeting: Meeting): { readonly action: Action; readonly pointer: string }[] {
  const lists = [
    { actions: meeting.carried, pointer: '/carried' },
    ...partsOf(meeting).map(({ part, pointer }) => ({ actions: part.actions, pointer: `${pointer}/actions` })),
  ];
  return lists.flatMap(({ actions = [], pointer }) =>
    actions.map((action, index) => ({ action, pointer: `${pointer}/${index}` })),
  );
}

/** Checks that people and agreements belong to practices of the meeting, and roles to its participants. */
function checkPeople(meeting: Meeting, issues: IssueList): void {
  const practices = idsOf(meeting.practices);
  const participants = idsOf(meeting.participants);
  meeting.participants?.forEach(({ practice }, index) => {
    checkReference(practice, practices, 'practice', `/participants/${index}/practice`, issues);
  });
  for (const { part, pointer } of partsOf(meeting)) {
    part.roles?.forEach(({ participant }, index) => {
      checkReference(participant, participants, 'participant', `${pointer}/roles/${index}/participant`, issues);
    });
  }
  for (const { action, pointer } of actionsOf(meeting)) {
    checkReference(action.practice, practices, 'practice', `${pointer}/practice`, issues);
  }
}

/** Checks that tracks, items and reports name child meetings, and that no report names a practice. */
function checkChildren({ children = [], items, backlog = [], reports = [] }: Meeting, issues: IssueList): void {
  const known = new Set(children.map(({ meeting }) => meeting));
  for (const [list, members] of [
    ['items', items],
    ['backlog', backlog],
  ] as const) {
    members.forEach(({ tracks = [], reportsFrom = [] }, index) => {
      const pointer = `/${list}/${index}`;
      tracks.forEach(({ meeting }, track) => {
        checkReference(meeting, known, 'meeting', `${pointer}/tracks/${track}/meeting`, issues);
      });
      checkReferences(reportsFrom, known, 'meeting', `${pointer}/reportsFrom`, issues);
    });
  }
  reports.forEach(({ meeting, actions }, index) => {
    checkReference(meeting, known, 'meeting', `/reports/${index}/meeting`, issues);
    actions.forEach(({ practice }, place) => {
      if (practice !== undefined) issues.add('unknown-field', `/reports/${index}/actions/${place}/practice`);
    });
  });
}

/** Checks that what the parts of a meeting name is there. */
export function checkMeetingReferences(meeting: Meeting, issues: IssueList): void {
  checkPeople(meeting, issues);
  checkChildren(meeting, issues);
}
