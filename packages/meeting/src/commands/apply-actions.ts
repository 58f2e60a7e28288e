import type { Meeting } from '@klyngekit/schema';
import { actionsIn, everyAction, withActions, withField } from '../agenda/tree.js';
import type { ActionList, FoundAction } from '../agenda/tree.js';
import { beforeField, inserted } from './change.js';
import type { Change } from './change.js';
import type { AddAction, RemoveAction, SetAction } from './command.js';
import { refuse } from './refusal.js';

/** As many as a file may hold. */
const limits: { readonly [list in ActionList['list']]: number } = { carried: 200, item: 100 };

function actionOf(meeting: Meeting, id: string): FoundAction {
  return everyAction(meeting).find(({ action }) => action.id === id) ?? refuse({ reason: 'unknown-action', id });
}

export function addAction(meeting: Meeting, { action, to, before }: AddAction): Change {
  const list = actionsIn(meeting, to) ?? refuse({ reason: 'unknown-place', id: 'id' in to ? to.id : '' });
  if (everyAction(meeting).some((found) => found.action.id === action.id)) {
    refuse({ reason: 'duplicate-id', id: action.id });
  }
  if (list.length >= limits[to.list]) refuse({ reason: 'too-many', limit: limits[to.list] });
  const changed = inserted(list, action, before) ?? refuse({ reason: 'unknown-place', id: before ?? '' });
  return { meeting: withActions(meeting, to, changed), inverse: { type: 'remove-action', action: action.id } };
}

export function removeAction(meeting: Meeting, { action: id }: RemoveAction): Change {
  const { action, container, index } = actionOf(meeting, id);
  const list = actionsIn(meeting, container) ?? [];
  return {
    meeting: withActions(
      meeting,
      container,
      list.filter((each) => each.id !== id),
    ),
    inverse: { type: 'add-action', action, to: container, ...beforeField(list[index + 1]?.id) },
  };
}

export function setAction(meeting: Meeting, { action: id, field, value }: SetAction): Change {
  const { action, container } = actionOf(meeting, id);
  if (value === undefined && (field === 'what' || field === 'status')) refuse({ reason: 'required', field });
  const list = actionsIn(meeting, container) ?? [];
  return {
    meeting: withActions(
      meeting,
      container,
      list.map((each) => (each.id === id ? withField(each, field, value) : each)),
    ),
    inverse: { type: 'set-action', action: id, field, value: action[field] } as SetAction,
  };
}
