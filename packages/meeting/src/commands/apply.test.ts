import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.js';
import type { Command } from './command.js';

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: id,
  kind: 'other',
  minutes: 10,
  ...more,
});

const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

/** The meeting after a command; fails when it is refused. What undoes it must lead back. */
function after(meeting: Meeting, command: Command): Meeting {
  const before = JSON.stringify(meeting);
  const applied = apply(meeting, command);
  if (!applied.ok) throw new Error(applied.refusal.reason);
  const back = apply(applied.meeting, applied.inverse);
  expect(back.ok && back.meeting).toEqual(meeting);
  expect(JSON.stringify(meeting)).toBe(before);
  return applied.meeting;
}

const refusalOf = (meeting: Meeting, command: Command) => {
  const applied = apply(meeting, command);
  return applied.ok ? undefined : applied.refusal;
};

function applied(meeting: Meeting, command: Command) {
  const done = apply(meeting, command);
  if (!done.ok) throw new Error(done.refusal.reason);
  return done;
}

describe('adding and taking away items', () => {
  it('puts an item before another or at the end', () => {
    const first = after(exampleMeeting, {
      type: 'add-item',
      item: item('x'),
      to: { in: { list: 'agenda' }, before: 'tal' },
    });
    expect(ids(first.items)?.slice(1, 4)).toEqual(['aftaler-marts', 'x', 'tal']);
    const last = after(exampleMeeting, { type: 'add-item', item: item('x'), to: { in: { list: 'backlog' } } });
    expect(ids(last.backlog)).toEqual(['attester', 'influenza', 'x']);
  });

  it('puts items into items and tracks', () => {
    const part = after(exampleMeeting, {
      type: 'add-item',
      item: item('x'),
      to: { in: { list: 'item', id: 'tal' }, before: 'tal-tal' },
    });
    expect(ids(part.items[2]?.items)).toEqual(['tal-se', 'tal-forstaa', 'x', 'tal-tal']);
    const inTrack = after(exampleMeeting, {
      type: 'add-item',
      item: item('x'),
      to: { in: { list: 'track', id: 'spor-b' } },
    });
    expect(ids(inTrack.items[4]?.tracks?.[1]?.items)).toEqual(['hvornaar', 'x']);
    const firstPart = after(exampleMeeting, {
      type: 'add-item',
      item: item('x'),
      to: { in: { list: 'item', id: 'attester' } },
    });
    expect(ids(firstPart.backlog?.[0]?.items)).toEqual(['x']);
  });

  it('takes an item away with its parts and agreements, and brings all of it back', () => {
    const without = after(exampleMeeting, { type: 'remove-item', item: 'aftaler' });
    expect(ids(without.items)).not.toContain('aftaler');
    expect(ids(after(exampleMeeting, { type: 'remove-item', item: 'hvem' }).items[4]?.tracks?.[0]?.items)).toEqual([]);
    expect(ids(after(exampleMeeting, { type: 'remove-item', item: 'tal-se' }).items[2]?.items)).toHaveLength(2);
    after(exampleMeeting, { type: 'remove-item', item: 'influenza' });
  });

  it('is refused with a reason', () => {
    const full: Meeting = {
      ...smallestMeeting,
      items: Array.from({ length: 100 }, (_, index) => item(`i${index}`)),
    };
    const add = (added: AgendaItem, to: Extract<Command, { type: 'add-item' }>['to']): Command => ({
      type: 'add-item',
      item: added,
      to,
    });
    const agenda = { in: { list: 'agenda' } } as const;
    expect(refusalOf(full, add(item('x'), agenda))).toEqual({ reason: 'too-many', limit: 100 });
    expect(refusalOf(exampleMeeting, add(item('tal-se'), agenda))).toEqual({ reason: 'duplicate-id', id: 'tal-se' });
    expect(refusalOf(exampleMeeting, add(item('x', { items: [item('spor-a')] }), agenda))).toEqual({
      reason: 'duplicate-id',
      id: 'spor-a',
    });
    expect(refusalOf(exampleMeeting, add(item('x', { items: [item('x')] }), agenda))).toEqual({
      reason: 'duplicate-id',
      id: 'x',
    });
    const both = item('x', { items: [item('y')], tracks: [{ id: 'z', title: '', items: [] }] });
    expect(refusalOf(exampleMeeting, add(both, agenda))).toEqual({ reason: 'parts-or-tracks', id: 'x' });
    expect(refusalOf(exampleMeeting, add(item('x'), { in: { list: 'item', id: 'grupper' } }))).toEqual({
      reason: 'parts-or-tracks',
      id: 'grupper',
    });
    expect(refusalOf(exampleMeeting, add(item('x'), { in: { list: 'item', id: 'tal-se' } }))).toEqual({
      reason: 'unknown-place',
      id: 'tal-se',
    });
    expect(refusalOf(exampleMeeting, add(item('x'), { in: { list: 'track', id: 'tal' } }))).toEqual({
      reason: 'unknown-place',
      id: 'tal',
    });
    expect(refusalOf(exampleMeeting, add(item('x'), { ...agenda, before: 'tal-se' }))).toEqual({
      reason: 'unknown-place',
      id: 'tal-se',
    });
    expect(refusalOf(exampleMeeting, { type: 'remove-item', item: 'x' })).toEqual({ reason: 'unknown-item', id: 'x' });
  });
});

describe('moving items', () => {
  const move = (id: string, to: Extract<Command, { type: 'move-item' }>['to']): Command => ({
    type: 'move-item',
    item: id,
    to,
  });

  it('moves within the agenda, into the backlog, into an item, into a track and out again', () => {
    const down = after(exampleMeeting, move('velkomst', { in: { list: 'agenda' }, before: 'spisning' }));
    expect(ids(down.items)?.slice(0, 4)).toEqual(['aftaler-marts', 'tal', 'velkomst', 'spisning']);
    const parked = after(exampleMeeting, move('tal', { in: { list: 'backlog' }, before: 'attester' }));
    expect(ids(parked.backlog)).toEqual(['tal', 'attester', 'influenza']);
    expect(parked.backlog?.[0]?.items).toHaveLength(3);
    const nested = after(exampleMeeting, move('velkomst', { in: { list: 'item', id: 'aftaler-marts' } }));
    expect(ids(nested.items[0]?.items)).toEqual(['velkomst']);
    const inTrack = after(exampleMeeting, move('tal-se', { in: { list: 'track', id: 'spor-b' }, before: 'hvornaar' }));
    expect(ids(inTrack.items[4]?.tracks?.[1]?.items)).toEqual(['tal-se', 'hvornaar']);
    expect(ids(after(exampleMeeting, move('hvem', { in: { list: 'agenda' } })).items)?.at(-1)).toBe('hvem');
  });

  it('leaves an item where it stands when it is put before itself or its neighbour', () => {
    expect(after(exampleMeeting, move('tal', { in: { list: 'agenda' }, before: 'tal' }))).toEqual(exampleMeeting);
    expect(after(exampleMeeting, move('tal', { in: { list: 'agenda' }, before: 'spisning' }))).toEqual(exampleMeeting);
  });

  it('has one level: what has parts, tracks or reports cannot be a part', () => {
    const into = { in: { list: 'item', id: 'velkomst' } } as const;
    expect(refusalOf(exampleMeeting, move('tal', into))).toEqual({ reason: 'has-parts', id: 'tal' });
    expect(refusalOf(exampleMeeting, move('grupper', into))).toEqual({ reason: 'has-parts', id: 'grupper' });
    expect(refusalOf(jointMeeting, move('tilbage', { in: { list: 'track', id: 'syd' } }))).toEqual({
      reason: 'has-parts',
      id: 'tilbage',
    });
    expect(refusalOf(exampleMeeting, move('tal', { in: { list: 'item', id: 'tal' } }))).toEqual({
      reason: 'into-itself',
      id: 'tal',
    });
    expect(refusalOf(exampleMeeting, move('grupper', { in: { list: 'track', id: 'spor-a' } }))).toEqual({
      reason: 'into-itself',
      id: 'grupper',
    });
    expect(refusalOf(exampleMeeting, move('x', into))).toEqual({ reason: 'unknown-item', id: 'x' });
    expect(refusalOf(exampleMeeting, move('tal', { in: { list: 'agenda' }, before: 'attester' }))).toEqual({
      reason: 'unknown-place',
      id: 'attester',
    });
  });

  it('drops empty lists that only an item of the agenda has', () => {
    const meeting: Meeting = { ...smallestMeeting, items: [item('a', { items: [], tracks: [] }), item('b')] };
    const applied = apply(meeting, move('a', { in: { list: 'item', id: 'b' } }));
    expect(applied.ok && applied.meeting.items[0]?.items?.[0]).toEqual(item('a'));
  });
});

describe('durations and fixed times', () => {
  it('sets them wherever the item stands', () => {
    for (const id of ['velkomst', 'tal', 'tal-se', 'hvem', 'attester']) {
      after(exampleMeeting, { type: 'set-duration', item: id, minutes: 1440 });
      after(exampleMeeting, { type: 'set-fixed-start', item: id, time: '23:59' });
      after(exampleMeeting, { type: 'set-fixed-start', item: id });
    }
    const { items } = after(exampleMeeting, { type: 'set-duration', item: 'hvem', minutes: 0 });
    expect(items[4]?.tracks?.[0]?.items[0]?.minutes).toBe(0);
    expect(after(exampleMeeting, { type: 'set-fixed-start', item: 'sundhedscentret' }).items[5]).not.toHaveProperty(
      'fixedStart',
    );
  });

  it.each([-1, 1441, 7.5, NaN, Infinity])('refuses %d minutes', (minutes) => {
    expect(refusalOf(exampleMeeting, { type: 'set-duration', item: 'velkomst', minutes })).toEqual({
      reason: 'out-of-range',
      minimum: 0,
      maximum: 1440,
    });
  });

  it.each(['24:00', '9:00', '09.00', '', '09:60', '09:000'])('refuses the time %j', (time) => {
    expect(refusalOf(exampleMeeting, { type: 'set-fixed-start', item: 'velkomst', time })).toEqual({
      reason: 'not-a-time',
    });
  });

  it('refuses a duration of what lasts as long as its tracks', () => {
    expect(refusalOf(exampleMeeting, { type: 'set-duration', item: 'grupper', minutes: 30 })).toEqual({
      reason: 'has-tracks',
      id: 'grupper',
    });
    const empty: Meeting = {
      ...smallestMeeting,
      items: [item('a', { tracks: [{ id: 't', title: '', items: [] }] })],
    };
    expect(after(empty, { type: 'set-duration', item: 'a', minutes: 30 }).items[0]?.minutes).toBe(30);
  });
});

describe('fields', () => {
  it('are set and taken away', () => {
    const titled = after(exampleMeeting, { type: 'set-item', item: 'tal-se', field: 'title', value: 'Se' });
    expect(titled.items[2]?.items?.[0]?.title).toBe('Se');
    const closed = after(exampleMeeting, { type: 'set-item', item: 'tal', field: 'opening' });
    expect(closed.items[2]).not.toHaveProperty('opening');
    const silent = after(exampleMeeting, { type: 'set-item', item: 'hjem', field: 'notes', value: [] });
    expect(silent.items[6]).not.toHaveProperty('notes');
    const called = after(exampleMeeting, { type: 'set-meeting', field: 'title', value: 'Nyt navn' });
    expect(called.title).toBe('Nyt navn');
    expect(after(exampleMeeting, { type: 'set-meeting', field: 'venue' })).not.toHaveProperty('venue');
    const roomless = after(exampleMeeting, { type: 'set-track', track: 'spor-a', field: 'room' });
    expect(roomless.items[4]?.tracks?.[0]).not.toHaveProperty('room');
    const reporting = after(jointMeeting, {
      type: 'set-item',
      item: 'oplaeg',
      field: 'reportsFrom',
      value: ['baby-nord'],
    });
    expect(reporting.items[0]?.reportsFrom).toEqual(['baby-nord']);
  });

  it.each([
    [{ type: 'set-item', item: 'tal', field: 'title' }, 'title'],
    [{ type: 'set-item', item: 'tal', field: 'kind' }, 'kind'],
    [{ type: 'set-track', track: 'spor-a', field: 'title' }, 'title'],
    [{ type: 'set-action', action: 'fast-tid', field: 'what' }, 'what'],
    [{ type: 'set-action', action: 'fast-tid', field: 'status' }, 'status'],
    [{ type: 'set-meeting', field: 'title' }, 'title'],
    [{ type: 'set-meeting', field: 'status' }, 'status'],
    [{ type: 'set-meeting', field: 'start' }, 'start'],
    [{ type: 'set-meeting', field: 'end' }, 'end'],
    [{ type: 'set-meeting', field: 'timeZone' }, 'timeZone'],
    [{ type: 'set-meeting', field: 'format' }, 'format'],
  ] as [Command, string][])('that must be there are not taken away: %j', (command, field) => {
    expect(refusalOf(exampleMeeting, command)).toEqual({ reason: 'required', field });
  });

  it('of things that are not there are refused', () => {
    expect(refusalOf(exampleMeeting, { type: 'set-item', item: 'x', field: 'title', value: '' })).toEqual({
      reason: 'unknown-item',
      id: 'x',
    });
    expect(refusalOf(exampleMeeting, { type: 'set-track', track: 'tal', field: 'title', value: '' })).toEqual({
      reason: 'unknown-track',
      id: 'tal',
    });
    expect(refusalOf(exampleMeeting, { type: 'set-action', action: 'x', field: 'what', value: '' })).toEqual({
      reason: 'unknown-action',
      id: 'x',
    });
    expect(refusalOf(exampleMeeting, { type: 'set-item', item: 'tal-se', field: 'reportsFrom', value: ['x'] })).toEqual(
      {
        reason: 'has-parts',
        id: 'tal-se',
      },
    );
  });
});

describe('tracks', () => {
  const track = (id: string, ...items: AgendaItem[]) => ({ id, title: '', items });

  it('are added, moved and taken away with what is in them', () => {
    const added = after(exampleMeeting, {
      type: 'add-track',
      item: 'grupper',
      track: track('spor-c', item('x')),
      before: 'spor-b',
    });
    expect(ids(added.items[4]?.tracks)).toEqual(['spor-a', 'spor-c', 'spor-b']);
    expect(ids(after(added, { type: 'move-track', track: 'spor-c' }).items[4]?.tracks)).toEqual([
      'spor-a',
      'spor-b',
      'spor-c',
    ]);
    expect(ids(after(added, { type: 'move-track', track: 'spor-b', before: 'spor-a' }).items[4]?.tracks)).toEqual([
      'spor-b',
      'spor-a',
      'spor-c',
    ]);
    expect(after(added, { type: 'move-track', track: 'spor-b', before: 'spor-b' })).toEqual(added);
    const one = after(exampleMeeting, { type: 'remove-track', track: 'spor-a' });
    expect(ids(one.items[4]?.tracks)).toEqual(['spor-b']);
    expect(after(one, { type: 'remove-track', track: 'spor-b' }).items[4]).not.toHaveProperty('tracks');
    expect(
      ids(after(exampleMeeting, { type: 'add-track', item: 'attester', track: track('t') }).backlog?.[0]?.tracks),
    ).toEqual(['t']);
  });

  it('are refused with a reason', () => {
    const add = (to: string, added = track('t'), before?: string): Command => ({
      type: 'add-track',
      item: to,
      track: added,
      ...(before !== undefined && { before }),
    });
    expect(refusalOf(exampleMeeting, add('tal'))).toEqual({ reason: 'parts-or-tracks', id: 'tal' });
    expect(refusalOf(exampleMeeting, add('tal-se'))).toEqual({ reason: 'has-parts', id: 'tal-se' });
    expect(refusalOf(exampleMeeting, add('hvem'))).toEqual({ reason: 'has-parts', id: 'hvem' });
    expect(refusalOf(exampleMeeting, add('x'))).toEqual({ reason: 'unknown-item', id: 'x' });
    expect(refusalOf(exampleMeeting, add('grupper', track('spor-a')))).toEqual({
      reason: 'duplicate-id',
      id: 'spor-a',
    });
    expect(refusalOf(exampleMeeting, add('grupper', track('t', item('t'))))).toEqual({
      reason: 'duplicate-id',
      id: 't',
    });
    expect(refusalOf(exampleMeeting, add('grupper', track('t'), 'x'))).toEqual({ reason: 'unknown-place', id: 'x' });
    const full: Meeting = {
      ...smallestMeeting,
      items: [item('a', { tracks: Array.from({ length: 30 }, (_, index) => track(`t${index}`)) })],
    };
    expect(refusalOf(full, add('a'))).toEqual({ reason: 'too-many', limit: 30 });
    expect(refusalOf(exampleMeeting, { type: 'remove-track', track: 'x' })).toEqual({
      reason: 'unknown-track',
      id: 'x',
    });
    expect(refusalOf(exampleMeeting, { type: 'move-track', track: 'spor-a', before: 'x' })).toEqual({
      reason: 'unknown-place',
      id: 'x',
    });
  });
});

describe('tracks in the place of parts', () => {
  const frame: Meeting = { ...smallestMeeting, items: [item('i', { items: [] })] };

  it('may come where there is only an empty list of parts, which goes', () => {
    const made = after(
      { ...frame, items: [item('i')] },
      { type: 'add-track', item: 'i', track: { id: 't', title: '', items: [] } },
    );
    const { meeting } = applied(frame, { type: 'add-track', item: 'i', track: { id: 't', title: '', items: [] } });
    expect(meeting).toEqual(made);
    expect(Object.keys(meeting.items[0]!)).not.toContain('items');
  });

  it('say where they stood only where something stood after them', () => {
    const last = applied(exampleMeeting, { type: 'remove-track', track: 'spor-b' }).inverse;
    const first = applied(exampleMeeting, { type: 'remove-track', track: 'spor-a' }).inverse;
    expect([Object.keys(last).includes('before'), first]).toEqual([
      false,
      expect.objectContaining({ before: 'spor-b' }),
    ]);
  });

  it('decide how long an item lasts as soon as one of them has something in it', () => {
    const tracks = [
      { id: 't', title: '', items: [item('x')] },
      { id: 'u', title: '', items: [] },
    ];
    const half: Meeting = { ...smallestMeeting, items: [item('i', { tracks })] };
    const command: Command = { type: 'set-duration', item: 'i', minutes: 5 };
    expect(refusalOf(half, command)).toEqual({ reason: 'has-tracks', id: 'i' });
    const empty: Meeting = { ...smallestMeeting, items: [item('i', { tracks: tracks.slice(1) })] };
    expect(after(empty, command).items[0]?.minutes).toBe(5);
  });
});

describe('agreements', () => {
  const action = { id: 'ny', what: 'Ring', status: 'planned' } as const;

  it('are added, changed and taken away, in items and among those that were carried over', () => {
    const added = after(exampleMeeting, {
      type: 'add-action',
      action,
      to: { list: 'item', id: 'aftaler' },
      before: 'faelles-kode',
    });
    expect(ids(added.items[7]?.actions)).toEqual(['fast-tid', 'ny', 'faelles-kode']);
    const carried = after(exampleMeeting, { type: 'add-action', action, to: { list: 'carried' } });
    expect(ids(carried.carried)).toEqual(['overfoert-1', 'ny']);
    const done = after(exampleMeeting, { type: 'set-action', action: 'overfoert-1', field: 'status', value: 'done' });
    expect(done.carried?.[0]?.status).toBe('done');
    const nobody = after(exampleMeeting, { type: 'set-action', action: 'fast-tid', field: 'lead' });
    expect(nobody.items[7]?.actions?.[0]).not.toHaveProperty('lead');
    expect(ids(after(exampleMeeting, { type: 'remove-action', action: 'fast-tid' }).items[7]?.actions)).toEqual([
      'faelles-kode',
    ]);
    expect(after(exampleMeeting, { type: 'remove-action', action: 'overfoert-1' })).not.toHaveProperty('carried');
    after(exampleMeeting, { type: 'add-action', action, to: { list: 'item', id: 'tal-se' } });
  });

  it('are refused with a reason', () => {
    const to = { list: 'item', id: 'aftaler' } as const;
    expect(refusalOf(exampleMeeting, { type: 'add-action', action: { ...action, id: 'overfoert-1' }, to })).toEqual({
      reason: 'duplicate-id',
      id: 'overfoert-1',
    });
    expect(refusalOf(exampleMeeting, { type: 'add-action', action, to: { list: 'item', id: 'x' } })).toEqual({
      reason: 'unknown-place',
      id: 'x',
    });
    expect(refusalOf(exampleMeeting, { type: 'add-action', action, to, before: 'x' })).toEqual({
      reason: 'unknown-place',
      id: 'x',
    });
    expect(refusalOf(exampleMeeting, { type: 'remove-action', action: 'x' })).toEqual({
      reason: 'unknown-action',
      id: 'x',
    });
    const full: Meeting = {
      ...smallestMeeting,
      items: [item('a', { actions: Array.from({ length: 100 }, (_, index) => ({ ...action, id: `a${index}` })) })],
      carried: Array.from({ length: 200 }, (_, index) => ({ ...action, id: `c${index}` })),
    };
    expect(refusalOf(full, { type: 'add-action', action, to: { list: 'item', id: 'a' } })).toEqual({
      reason: 'too-many',
      limit: 100,
    });
    expect(refusalOf(full, { type: 'add-action', action, to: { list: 'carried' } })).toEqual({
      reason: 'too-many',
      limit: 200,
    });
  });
});

describe('marks and advice', () => {
  const mark = { kind: 'pause', at: '2026-11-04T17:00:00Z' } as const;

  it('are added and taken back', () => {
    expect(after(exampleMeeting, { type: 'add-mark', mark }).run).toEqual([mark]);
    expect(after(jointMeeting, { type: 'remove-mark' }).run).toHaveLength(7);
    expect(after({ ...smallestMeeting, run: [mark] }, { type: 'remove-mark' })).not.toHaveProperty('run');
    expect(refusalOf(smallestMeeting, { type: 'remove-mark' })).toEqual({ reason: 'nothing-there' });
    const full: Meeting = { ...smallestMeeting, run: Array.from({ length: 2000 }, () => mark) };
    expect(refusalOf(full, { type: 'add-mark', mark })).toEqual({ reason: 'too-many', limit: 2000 });
  });

  it('is put aside and brought back', () => {
    const advice = { code: 'over-run' };
    expect(after(exampleMeeting, { type: 'dismiss-advice', advice }).dismissed).toHaveLength(2);
    const about = { code: 'talk-without-pause', about: 'sundhedscentret' };
    expect(after(exampleMeeting, { type: 'restore-advice', advice: about })).not.toHaveProperty('dismissed');
    expect(refusalOf(exampleMeeting, { type: 'dismiss-advice', advice: about })).toEqual({
      reason: 'duplicate-id',
      id: 'talk-without-pause',
    });
    expect(refusalOf(exampleMeeting, { type: 'restore-advice', advice })).toEqual({ reason: 'nothing-there' });
    expect(refusalOf(exampleMeeting, { type: 'restore-advice', advice: { code: 'talk-without-pause' } })).toEqual({
      reason: 'nothing-there',
    });
    const full: Meeting = {
      ...smallestMeeting,
      dismissed: Array.from({ length: 500 }, (_, index) => ({ code: 'x', about: `a${index}` })),
    };
    expect(refusalOf(full, { type: 'dismiss-advice', advice })).toEqual({ reason: 'too-many', limit: 500 });
  });
});

describe('advice about the whole meeting', () => {
  it('is told apart by its code', () => {
    const advice = [{ code: 'over-run' }, { code: 'no-decision' }] as const;
    const aside = advice.reduce<Meeting>((meeting, each) => after(meeting, { type: 'dismiss-advice', advice: each }), {
      ...smallestMeeting,
    });
    expect(aside.dismissed).toEqual(advice);
    expect(after(aside, { type: 'restore-advice', advice: advice[1] }).dismissed).toEqual([advice[0]]);
  });
});

describe('a batch', () => {
  it('is done as a whole, and undone backwards', () => {
    const commands: Command[] = [
      { type: 'add-item', item: item('x'), to: { in: { list: 'agenda' } } },
      { type: 'set-duration', item: 'x', minutes: 20 },
      { type: 'move-item', item: 'x', to: { in: { list: 'item', id: 'velkomst' } } },
      { type: 'batch', commands: [{ type: 'remove-item', item: 'tal' }] },
    ];
    expect(after(exampleMeeting, { type: 'batch', commands }).items[0]?.items?.[0]?.minutes).toBe(20);
    expect(after(exampleMeeting, { type: 'batch', commands: [] })).toBe(exampleMeeting);
  });

  it('is refused as a whole', () => {
    const commands: Command[] = [
      { type: 'remove-item', item: 'tal' },
      { type: 'remove-item', item: 'tal' },
    ];
    expect(refusalOf(exampleMeeting, { type: 'batch', commands })).toEqual({ reason: 'unknown-item', id: 'tal' });
  });
});

describe('apply', () => {
  it('lets errors through that are no refusals', () => {
    const broken = { ...smallestMeeting, items: null } as unknown as Meeting;
    expect(() => apply(broken, { type: 'remove-item', item: 'x' })).toThrow(TypeError);
  });

  it('shares what it does not change', () => {
    const applied = apply(exampleMeeting, { type: 'set-duration', item: 'velkomst', minutes: 5 });
    expect(applied.ok && applied.meeting.items[2]).toBe(exampleMeeting.items[2]);
    expect(applied.ok && applied.meeting.backlog).toEqual(exampleMeeting.backlog);
  });
});
