/** A list that holds items: the agenda, the backlog, the parts of an item, or the items of a track. */
export type Container =
  | { readonly list: 'agenda' }
  | { readonly list: 'backlog' }
  | { readonly list: 'item'; readonly id: string }
  | { readonly list: 'track'; readonly id: string };

/** Where an item stands or shall stand: in a list, before another item of it, or at its end. */
export interface Place {
  readonly in: Container;
  /** Id of the item before which it stands. Absent: at the end. */
  readonly before?: string;
}

/** The agenda itself. */
export const agenda: Container = Object.freeze({ list: 'agenda' });

/** The backlog (*parkeringsplads*). */
export const backlog: Container = Object.freeze({ list: 'backlog' });

/** Whether two containers are the same list. */
export function isSameContainer(a: Container, b: Container): boolean {
  return a.list === b.list && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');
}

/** A place in a container, without the field `before` when there is none. */
export function placeIn(container: Container, before: string | undefined): Place {
  return before === undefined ? { in: container } : { in: container, before };
}
