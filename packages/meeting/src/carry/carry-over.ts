import type { Action, CarriedFrom, Meeting } from '@klyngekit/schema';
import { nextIds } from '../agenda/identifiers.js';
import { everyAction } from '../agenda/tree.js';
import type { Command } from '../commands/command.js';

/** Whether an agreement is still to be done. One that was dropped is not. */
export function isOpen({ status }: Action): boolean {
  return status === 'planned' || status === 'started';
}

/** The agreements of a meeting that are not done: those it was given, and its own. */
export function openActions(meeting: Meeting): readonly Action[] {
  return everyAction(meeting)
    .map(({ action }) => action)
    .filter(isOpen);
}

/** Where an agreement was made: in an earlier meeting, or in this one. */
function originOf(meeting: Meeting, { id, carriedFrom }: Action): CarriedFrom {
  if (carriedFrom) return { ...carriedFrom, times: carriedFrom.times + 1 };
  return { meeting: meeting.id, action: id, date: meeting.start.slice(0, 10), times: 1 };
}

const keyOf = (origin: CarriedFrom): string => `${origin.meeting}/${origin.action}`;

/**
 * The agreements of an earlier meeting that are not done and that the next one does not follow up yet, as they would stand
 * there: each with where it was first made and how many times it has been carried on.
 */
export function actionsToCarry(earlier: Meeting, next: Meeting): readonly Action[] {
  const known = new Set(
    everyAction(next).flatMap(({ action }) => (action.carriedFrom ? [keyOf(action.carriedFrom)] : [])),
  );
  const carried = openActions(earlier)
    .map((action) => ({ action, origin: originOf(earlier, action) }))
    .filter(({ origin }) => !known.has(keyOf(origin)));
  const ids = nextIds(next, 'action', carried.length);
  const practices = new Set(next.practices?.map(({ id }) => id));
  return carried.map(({ action: { practice, ...action }, origin }, index) => ({
    ...action,
    id: ids[index]!,
    // A practice that has left the cluster takes its name along; what was agreed stays.
    ...(practice !== undefined && practices.has(practice) && { practice }),
    carriedFrom: origin,
  }));
}

/**
 * The commands that carry open agreements on to the next meeting. Doing it twice changes nothing: an agreement is known by
 * where it was first made.
 */
export function carryOver(earlier: Meeting, next: Meeting): readonly Command[] {
  return actionsToCarry(earlier, next).map((action) => ({ type: 'add-action', action, to: { list: 'carried' } }));
}
