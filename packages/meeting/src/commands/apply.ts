import type { Meeting } from '@klyngekit/schema';
import { addAction, removeAction, setAction } from './apply-actions.js';
import { addItem, moveItem, removeItem, setDuration, setFixedStart, setItem } from './apply-items.js';
import { addMark, dismissAdvice, removeMark, restoreAdvice, setMeeting } from './apply-meeting.js';
import { addTrack, moveTrack, removeTrack, setTrack } from './apply-tracks.js';
import type { Change } from './change.js';
import type { Command } from './command.js';
import { Refused } from './refusal.js';
import type { Refusal } from './refusal.js';

/** What became of a command: the changed meeting with the command that changes it back, or why it could not be done. */
export type Applied =
  | ({ readonly ok: true } & Change)
  | {
      readonly ok: false;
      readonly refusal: Refusal;
    };

function changeBy(meeting: Meeting, command: Command): Change {
  switch (command.type) {
    case 'add-item':
      return addItem(meeting, command);
    case 'remove-item':
      return removeItem(meeting, command);
    case 'move-item':
      return moveItem(meeting, command);
    case 'set-duration':
      return setDuration(meeting, command);
    case 'set-fixed-start':
      return setFixedStart(meeting, command);
    case 'set-item':
      return setItem(meeting, command);
    case 'add-track':
      return addTrack(meeting, command);
    case 'remove-track':
      return removeTrack(meeting, command);
    case 'move-track':
      return moveTrack(meeting, command);
    case 'set-track':
      return setTrack(meeting, command);
    case 'add-action':
      return addAction(meeting, command);
    case 'remove-action':
      return removeAction(meeting, command);
    case 'set-action':
      return setAction(meeting, command);
    case 'set-meeting':
      return setMeeting(meeting, command);
    case 'add-mark':
      return addMark(meeting, command);
    case 'remove-mark':
      return removeMark(meeting);
    case 'dismiss-advice':
      return dismissAdvice(meeting, command);
    case 'restore-advice':
      return restoreAdvice(meeting, command);
    case 'batch':
      return changeByAll(meeting, command.commands);
  }
}

function changeByAll(meeting: Meeting, commands: readonly Command[]): Change {
  let changed = meeting;
  const inverses: Command[] = [];
  for (const command of commands) {
    const change = changeBy(changed, command);
    changed = change.meeting;
    inverses.unshift(change.inverse);
  }
  return { meeting: changed, inverse: { type: 'batch', commands: inverses } };
}

/**
 * Carries out one command. The given meeting stays as it is; what does not change is shared with the new one. Commands
 * that cannot be carried out are refused with a reason, and change nothing.
 */
export function apply(meeting: Meeting, command: Command): Applied {
  try {
    return { ok: true, ...changeBy(meeting, command) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
