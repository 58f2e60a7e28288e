import type { Meeting } from '@klyngekit/schema';
import { apply } from './apply.js';
import type { Command } from './command.js';
import type { Refusal } from './refusal.js';

/** How many steps can be undone. */
export const historyLimit = 500;

/** Typing in one field is one step until nothing was typed for so long, in milliseconds. */
export const typingPause = 1500;

/** One step that can be undone and done again. */
export interface HistoryStep {
  readonly undo: Command;
  readonly redo: Command;
  /** The field that was typed in, while typing there goes on as the same step. */
  readonly typing?: string;
  /** When it was last added to, in milliseconds since 1970. */
  readonly at: number;
}

/** A meeting with what was done to it. Plain data: it can be kept with a draft. */
export interface History {
  readonly meeting: Meeting;
  /** Steps that can be undone, oldest first. */
  readonly past: readonly HistoryStep[];
  /** Steps that can be done again, the next one last. */
  readonly future: readonly HistoryStep[];
}

/** What became of a command: the history with it, or why it could not be done. */
export type Performed =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly history: History; readonly refusal: Refusal };

/** A history in which nothing has been done yet. */
export function historyOf(meeting: Meeting): History {
  return { meeting, past: [], future: [] };
}

/** The field that a command types in; undefined for everything that is a step of its own. */
function typingOf(command: Command): string | undefined {
  switch (command.type) {
    case 'set-item':
      return `item ${command.item} ${command.field}`;
    case 'set-action':
      return `action ${command.action} ${command.field}`;
    case 'set-track':
      return `track ${command.track} ${command.field}`;
    case 'set-meeting':
      return `meeting ${command.field}`;
    case 'set-duration':
      return `minutes ${command.item}`;
    default:
      return undefined;
  }
}

/**
 * Carries out a command and remembers it. Commands on the same field that follow each other within {@link typingPause}
 * become one step, so that undo takes back a word or a sentence and not a letter. `now` is in milliseconds since 1970.
 */
export function perform(history: History, command: Command, now: number): Performed {
  const applied = apply(history.meeting, command);
  if (!applied.ok) return { ok: false, history, refusal: applied.refusal };
  const typing = typingOf(command);
  const last = history.past[history.past.length - 1];
  const goesOn =
    last !== undefined &&
    typing !== undefined &&
    last.typing === typing &&
    now >= last.at &&
    now - last.at <= typingPause;
  const step: HistoryStep = {
    undo: goesOn ? last.undo : applied.inverse,
    redo: command,
    ...(typing !== undefined && { typing }),
    at: now,
  };
  const past = [...(goesOn ? history.past.slice(0, -1) : history.past), step].slice(-historyLimit);
  return { ok: true, history: { meeting: applied.meeting, past, future: [] } };
}

/** Ends the typing that is going on, as when a field loses the focus: what is typed next is a step of its own. */
export function endTyping(history: History): History {
  const last = history.past[history.past.length - 1];
  if (last?.typing === undefined) return history;
  const { typing: _typing, ...step } = last;
  return { ...history, past: [...history.past.slice(0, -1), step] };
}

function step(history: History, from: 'past' | 'future', to: 'past' | 'future', use: 'undo' | 'redo'): History {
  const steps = history[from];
  const last = steps[steps.length - 1];
  if (!last) return history;
  const applied = apply(history.meeting, last[use]);
  // Steps are undone in the order in which they were done, so each finds what it left; a history that somebody wrote by
  // hand stays as it is.
  if (!applied.ok) return history;
  const { typing: _typing, ...done } = last;
  const moved = { [from]: steps.slice(0, -1), [to]: [...history[to], done] };
  return { ...history, ...moved, meeting: applied.meeting };
}

/** Takes the last step back. Without one, the same history. */
export function undo(history: History): History {
  return step(history, 'past', 'future', 'undo');
}

/** Does the step again that was taken back last. Without one, the same history. */
export function redo(history: History): History {
  return step(history, 'future', 'past', 'redo');
}
