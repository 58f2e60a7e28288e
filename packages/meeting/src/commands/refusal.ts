/** Why a command cannot be carried out, as data. The meeting is then as it was. */
export type Refusal =
  /** There is no such item, part, track or agreement; or no such list or neighbour to put it in. */
  | { readonly reason: 'unknown-item' | 'unknown-track' | 'unknown-action' | 'unknown-place'; readonly id: string }
  /** Something else has that id. */
  | { readonly reason: 'duplicate-id'; readonly id: string }
  /** An item cannot stand in itself. */
  | { readonly reason: 'into-itself'; readonly id: string }
  /** Only an item without parts, tracks and reports can stand in an item or a track: there is one level. */
  | { readonly reason: 'has-parts'; readonly id: string }
  /** An item has parts or tracks, not both. */
  | { readonly reason: 'parts-or-tracks'; readonly id: string }
  /** The item lasts as long as its tracks do: change those. */
  | { readonly reason: 'has-tracks'; readonly id: string }
  /** A number is not a whole one from `minimum` to `maximum`. */
  | { readonly reason: 'out-of-range'; readonly minimum: number; readonly maximum: number }
  /** A time is not written HH:MM. */
  | { readonly reason: 'not-a-time' }
  /** The list is full. */
  | { readonly reason: 'too-many'; readonly limit: number }
  /** Fields that must be there are not taken away. */
  | { readonly reason: 'required'; readonly field: string }
  /** There is nothing to take back or bring back. */
  | { readonly reason: 'nothing-there' };

/** A refused command on its way out of nested calls. It never leaves {@link apply}. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** Ends a command that cannot be carried out. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
