import { initialReveal } from './reveal-state.js';
import type { RevealEvent, RevealState, RevealStatus } from './reveal-state.js';

function change(state: RevealState, fields: Partial<RevealState>): RevealState {
  return Object.freeze({ ...state, ...fields });
}

/** Whether the round's envelope has had its attempt. */
function isSpent({ envelope, spent }: RevealState): boolean {
  return envelope !== null && spent.includes(envelope);
}

/** The same state with its envelope spent: from the first moment of a collection there is no second one. */
function spend(state: RevealState): RevealState {
  const { envelope, spent } = state;
  return envelope === null ? state : change(state, { spent: Object.freeze([...spent, envelope]) });
}

function closed(state: RevealState, wasNotShown: boolean): RevealState {
  return change(state, { status: 'closed', isDeciding: false, wasNotShown });
}

/** Closing of whatever kind. A collection that ends in any other way than by opening has shown nothing. */
function fallBack(state: RevealState): RevealState {
  if (state.status === 'closed' || state.status === 'refused') return state;
  return closed(state, state.status === 'collecting');
}

function load(state: RevealState, { roundId, envelope }: RevealEvent & { readonly type: 'load' }): RevealState {
  return change(initialReveal, { roundId, envelope, spent: state.spent });
}

/**
 * The state after an event; the very same object where the event means nothing there. Pure: no clock, no storage, no names.
 *
 * Only `collecting` leads to `open`, and only an attempt that was begun; everything unforeseen leads to `closed`. An envelope
 * is spent as soon as its collection begins.
 */
export function reduceReveal(state: RevealState, event: RevealEvent): RevealState {
  const { status, isDeciding, roundId } = state;
  switch (event.type) {
    case 'load':
      return load(state, event);
    case 'bad-data':
      return change(initialReveal, { status: 'refused', spent: state.spent });
    case 'propose':
      if (status !== 'closed' || roundId === null || isSpent(state)) return state;
      return change(state, { status: 'proposed', wasNotShown: false });
    case 'collect':
      return status === 'proposed' ? spend(change(state, { status: 'collecting' })) : state;
    case 'code-given':
      return state;
    case 'decide':
      return status === 'collecting' && !isDeciding ? change(state, { isDeciding: true }) : state;
    case 'opened':
      return status === 'collecting' && isDeciding ? change(state, { status: 'open', isDeciding: false }) : state;
    case 'not-opened':
      return status === 'collecting' && isDeciding ? fallBack(state) : state;
    case 'cancel':
      return status === 'open' ? state : fallBack(state);
    case 'close':
    case 'idle':
    case 'disconnect':
    case 'pagehide':
      return fallBack(state);
  }
}

/** Whether names may be in the page. */
export function mayHoldNames({ status }: RevealState): boolean {
  return status === 'open';
}

/** Whether somebody may propose to open: there is a round, it is closed, and its envelope is not spent. */
export function canPropose(state: RevealState): boolean {
  return reduceReveal(state, { type: 'propose' }) !== state;
}

/** What others are told of a change. */
export interface RevealTransition {
  readonly from: RevealStatus;
  readonly to: RevealStatus;
  readonly roundId: string | null;
}

/** What others are told when one state follows another: nothing, unless the status changes. */
export function transitionBetween(before: RevealState, after: RevealState): RevealTransition | undefined {
  if (before.status === after.status) return undefined;
  return Object.freeze({ from: before.status, to: after.status, roundId: after.roundId ?? before.roundId });
}
