/** Tells of a state that has changed. Does not bubble: listen on the element itself. */
export abstract class StateEvent extends Event {
  constructor(type: `klynge-${string}`) {
    super(type);
  }
}

/** Asks an ancestor for something. Bubbles through shadow roots, and `preventDefault()` says no. */
export abstract class RequestEvent extends Event {
  constructor(type: `klynge-${string}`) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }
}
