import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMeeting } from '../../test/support/arbitrary-meeting.js';
import { agendaIds, nextId, nextIds } from './identifiers.js';
import { everyAction, everything } from './tree.js';

describe('nextId', () => {
  it('is the next number of its kind, and the same each time', () => {
    expect(nextId(smallestMeeting, 'item')).toBe('item-1');
    expect(nextIds(exampleMeeting, 'track', 3)).toEqual(['track-1', 'track-2', 'track-3']);
    expect(nextIds(exampleMeeting, 'track', 0)).toEqual([]);
  });

  it.each([
    ['an item', { items: [{ id: 'item-4', title: '', kind: 'other', minutes: 5 }] }],
    ['an item of the backlog', { backlog: [{ id: 'item-4', title: '', kind: 'other', minutes: 5 }] }],
    ['a mark of an item that is gone', { run: [{ kind: 'begin', at: '2026-11-04T16:00:00Z', item: 'item-4' }] }],
    ['a track of an item that is gone', { run: [{ kind: 'end', at: '2026-11-04T16:00:00Z', track: 'item-4' }] }],
    ['advice about an item that is gone', { dismissed: [{ code: 'over-run', about: 'item-4' }] }],
    ['an agreement', { carried: [{ id: 'item-4', what: '', status: 'planned' }] }],
    [
      'a material',
      {
        items: [{ id: 'a', title: '', kind: 'other', minutes: 5, materials: [{ id: 'item-4', title: '' }] }],
      },
    ],
    [
      'a decision',
      { items: [{ id: 'a', title: '', kind: 'other', minutes: 5, decisions: [{ id: 'item-4', text: '' }] }] },
    ],
  ] as [string, Partial<Meeting>][])('goes past %s', (_, more) => {
    expect(nextId({ ...smallestMeeting, ...more }, 'item')).toBe('item-5');
  });

  it('passes over ids that only look like its own', () => {
    const named = (id: string): Meeting => ({
      ...smallestMeeting,
      items: [{ id, title: '', kind: 'other', minutes: 5 }],
    });
    for (const id of ['item-9x', 'xitem-9', 'item-', 'item-1234567890'])
      expect(nextId(named(id), 'item')).toBe('item-1');
  });

  it('gives what nothing has', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const ids = agendaIds(meeting);
        for (const { part } of everything(meeting)) expect(ids).toContain(part.id);
        const actions = everyAction(meeting).map(({ action }) => action.id);
        for (const id of [...nextIds(meeting, 'item', 3), ...nextIds(meeting, 'track', 3)])
          expect(ids).not.toContain(id);
        expect(actions).not.toContain(nextId(meeting, 'action'));
      }),
    );
  });
});
