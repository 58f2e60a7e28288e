import type { Meeting } from '@klyngekit/schema';
import type { Command } from './command.js';

/** A changed meeting, and the command that changes it back. */
export interface Change {
  readonly meeting: Meeting;
  readonly inverse: Command;
}

/** The members of a list in their order, with one more before the one with an id, or at the end. */
export function inserted<T extends { readonly id: string }>(
  list: readonly T[],
  member: T,
  before: string | undefined,
): T[] | undefined {
  if (before === undefined) return [...list, member];
  const index = list.findIndex(({ id }) => id === before);
  return index === -1 ? undefined : [...list.slice(0, index), member, ...list.slice(index)];
}

/** The field `before` of a command that puts something back where it was. */
export function beforeField(before: string | undefined): { readonly before?: string } {
  return before === undefined ? {} : { before };
}
