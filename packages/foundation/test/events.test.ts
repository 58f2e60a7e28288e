import { expect, it } from 'vitest';
import { RequestEvent, StateEvent } from '../src/events.js';

class OpenedEvent extends StateEvent {
  constructor(readonly roundId: string) {
    super('klynge-test-opened');
  }
}
class OpenRequestEvent extends RequestEvent {
  constructor() {
    super('klynge-test-open-request');
  }
}

it('keeps a state event to its element', () => {
  const { type, bubbles, composed, cancelable, roundId } = new OpenedEvent('r1');
  expect({ type, bubbles, composed, cancelable, roundId }).toEqual({
    type: 'klynge-test-opened',
    bubbles: false,
    composed: false,
    cancelable: false,
    roundId: 'r1',
  });
});

it('lets an ancestor answer a request event', () => {
  const event = new OpenRequestEvent();
  expect([event.bubbles, event.composed, event.cancelable]).toEqual([true, true, true]);
  event.preventDefault();
  expect(event.defaultPrevented).toBe(true);
});
