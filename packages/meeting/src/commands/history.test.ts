import { exampleMeeting } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import type { Command } from './command.js';
import { endTyping, historyLimit, historyOf, perform, redo, typingPause, undo } from './history.js';
import type { History } from './history.js';

const start = historyOf(exampleMeeting);
const titled = (value: string, item = 'tal'): Command => ({ type: 'set-item', item, field: 'title', value });

function done(history: History, command: Command, now = 0): History {
  const performed = perform(history, command, now);
  if (!performed.ok) throw new Error(performed.refusal.reason);
  return performed.history;
}

const title = ({ meeting }: History) => meeting.items[2]?.title;
const original = exampleMeeting.items[2].title;

describe('history', () => {
  it('undoes and does again', () => {
    const one = done(start, { type: 'remove-item', item: 'velkomst' });
    const two = done(one, { type: 'set-duration', item: 'spisning', minutes: 45 });
    expect(undo(two).meeting).toEqual(one.meeting);
    expect(undo(undo(two)).meeting).toEqual(exampleMeeting);
    expect(redo(redo(undo(undo(two)))).meeting).toEqual(two.meeting);
    expect(undo(start)).toBe(start);
    expect(redo(two)).toBe(two);
  });

  it('forgets what was undone when something new is done', () => {
    const one = done(start, titled('Et'));
    const other = done(undo(one), titled('To', 'hjem'), 10_000);
    expect(other.future).toEqual([]);
    expect(redo(other)).toBe(other);
  });

  it('takes typing in one field for one step, and undo takes all of it back', () => {
    let history = start;
    'Tallene'.split('').forEach((_, index) => {
      history = done(history, titled('Tallene'.slice(0, index + 1)), index * 100);
    });
    expect(history.past).toHaveLength(1);
    expect(title(undo(history))).toBe(original);
    expect(title(redo(undo(history)))).toBe('Tallene');
  });

  it.each<[string, Command, number]>([
    ['after a pause', titled('b'), typingPause + 1],
    ['in another item', titled('b', 'hjem'), 1],
    ['of another field', { type: 'set-item', item: 'tal', field: 'kind', value: 'other' }, 1],
    ['when the clock went back', titled('b'), -1],
  ])('takes typing %s for a new step', (_, command, now) => {
    const history = done(done(start, titled('a'), 0), command, now);
    expect(history.past).toHaveLength(2);
    expect(title(undo(history))).toBe('a');
  });

  it('goes on typing up to the pause, from the last letter on', () => {
    const history = done(done(done(start, titled('a'), 0), titled('ab'), typingPause), titled('abc'), 2 * typingPause);
    expect(history.past).toHaveLength(1);
  });

  const typing = {
    'set-action': { type: 'set-action', action: 'fast-tid', field: 'what', value: 'x' },
    'set-track': { type: 'set-track', track: 'spor-a', field: 'title', value: 'x' },
    'set-meeting': { type: 'set-meeting', field: 'title', value: 'x' },
    'set-duration': { type: 'set-duration', item: 'tal', minutes: 50 },
  } as const satisfies { readonly [type: string]: Command };

  it.each([
    ['an agreement', typing['set-action']],
    ['a track', typing['set-track']],
    ['the meeting', typing['set-meeting']],
    ['minutes', typing['set-duration']],
  ] as [string, Command][])('takes typing of %s for one step', (_, command) => {
    const other: Command = titled('y');
    expect(done(done(start, command), command, 1).past).toHaveLength(1);
    expect(done(done(done(start, command), other, 1), command, 2).past).toHaveLength(3);
  });

  it.each([
    ['another agreement', { type: 'set-action', action: 'faelles-kode', field: 'what', value: 'y' }, 'set-action'],
    ['another field of it', { type: 'set-action', action: 'fast-tid', field: 'measure', value: 'y' }, 'set-action'],
    ['another track', { type: 'set-track', track: 'spor-b', field: 'title', value: 'y' }, 'set-track'],
    ['another field of it', { type: 'set-track', track: 'spor-a', field: 'room', value: 'y' }, 'set-track'],
    ['another field of the meeting', { type: 'set-meeting', field: 'status', value: 'held' }, 'set-meeting'],
    ['the minutes of another item', { type: 'set-duration', item: 'hjem', minutes: 50 }, 'set-duration'],
  ] as [string, Command, keyof typeof typing][])('takes typing of %s for a step of its own', (_, other, type) => {
    expect(done(done(start, typing[type]), other, 1).past).toHaveLength(2);
  });

  it.each([
    { type: 'set-fixed-start', item: 'tal', time: '18:00' },
    { type: 'move-item', item: 'tal', to: { in: { list: 'agenda' } } },
  ] as Command[])('takes %j for a step each time', (command) => {
    expect(done(done(start, command), command, 1).past).toHaveLength(2);
  });

  it('ends typing when asked to, and when something is undone', () => {
    const typed = done(start, titled('a'));
    expect(endTyping(start)).toBe(start);
    expect(done(endTyping(typed), titled('ab'), 1).past).toHaveLength(2);
    expect(endTyping(endTyping(typed))).toEqual(endTyping(typed));
    expect(done(redo(undo(typed)), titled('ab'), 1).past).toHaveLength(2);
  });

  it('keeps at least a hundred steps, and the newest of more', () => {
    expect(historyLimit).toBeGreaterThanOrEqual(100);
    let history = start;
    for (let step = 0; step < historyLimit + 20; step++) {
      history = done(history, titled(`${step}`), step * 2 * typingPause);
    }
    expect(history.past).toHaveLength(historyLimit);
    for (let step = 0; step < historyLimit; step++) history = undo(history);
    expect(title(history)).toBe('19');
    expect(undo(history)).toBe(history);
  });

  it('stays as it is when a command is refused', () => {
    const performed = perform(start, { type: 'remove-item', item: 'x' }, 0);
    expect(performed).toEqual({ ok: false, history: start, refusal: { reason: 'unknown-item', id: 'x' } });
  });

  it('is plain data, and one that somebody wrote wrongly does no harm', () => {
    const history = done(start, { type: 'remove-item', item: 'velkomst' });
    const restored = JSON.parse(JSON.stringify(history)) as History;
    expect(undo(restored).meeting).toEqual(exampleMeeting);
    const wrong: History = {
      ...history,
      past: [{ undo: { type: 'remove-item', item: 'x' }, redo: titled('x'), at: 0 }],
    };
    expect(undo(wrong)).toBe(wrong);
  });
});
