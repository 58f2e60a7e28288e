import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMeeting } from '../../test/support/arbitrary-meeting.js';
import { apply } from '../commands/apply.js';
import { wallTimeAt } from '../time/wall-time.js';
import { copenhagen } from '../time/zone.js';
import { instantAt, scheduleOf } from './schedule.js';

const item = (id: string, minutes: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: id,
  kind: 'other',
  minutes,
  ...more,
});

const meeting = (start: string, end: string, ...items: AgendaItem[]): Meeting => ({
  ...smallestMeeting,
  timeZone: 'Europe/Copenhagen',
  start,
  end,
  items,
});

/** Start times as the clocks show them. */
function clockTimes(planned: Meeting): Record<string, string> {
  const schedule = scheduleOf(planned);
  return Object.fromEntries(
    [...schedule.slots.values()].map(({ id, start }) => [
      id,
      wallTimeAt(instantAt(schedule, start), copenhagen).slice(11),
    ]),
  );
}

describe('scheduleOf', () => {
  it('cascades start times through parts, a meal, tracks and a guest', () => {
    expect(clockTimes(exampleMeeting)).toEqual({
      velkomst: '17:00',
      'aftaler-marts': '17:10',
      tal: '17:25',
      'tal-se': '17:25',
      'tal-forstaa': '17:30',
      'tal-tal': '17:40',
      spisning: '18:05',
      grupper: '18:35',
      hvem: '18:35',
      hvornaar: '18:35',
      sundhedscentret: '19:00',
      hjem: '19:15',
      aftaler: '19:30',
      evaluering: '19:45',
    });
    const { agreed, total, end, slack, fit, tracks } = scheduleOf(exampleMeeting);
    expect({ agreed, total, end, slack, fit }).toEqual({ agreed: 180, total: 170, end: 170, slack: 10, fit: 'roomy' });
    expect(tracks.get('spor-a')).toEqual({ id: 'spor-a', start: 95, end: 120, minutes: 25, air: 0 });
    expect(tracks.get('spor-b')).toEqual({ id: 'spor-b', start: 95, end: 115, minutes: 20, air: 5 });
  });

  it('takes tracks for as long as the longest, never the sum', () => {
    const { slots } = scheduleOf(jointMeeting);
    expect(slots.get('klyngevis')).toMatchObject({ start: 15, end: 75, minutes: 60 });
    expect(slots.get('tilbage')?.start).toBe(75);
    const empty = item('e', 20, { tracks: [{ id: 't', title: '', items: [] }] });
    expect(scheduleOf(meeting('2026-11-04T17:00', '2026-11-04T18:00', empty)).end).toBe(20);
  });

  it('keeps the frame of an item, and widens it for parts that need more', () => {
    const frame = (minutes: number, parts: number[]) =>
      scheduleOf(
        meeting(
          '2026-11-04T17:00',
          '2026-11-04T18:00',
          item('i', minutes, { items: parts.map((each, index) => item(`p${index}`, each)) }),
        ),
      ).slots.get('i');
    expect(frame(40, [5, 10])).toMatchObject({ minutes: 40, air: 25 });
    expect(frame(10, [5, 10])).toMatchObject({ minutes: 15, air: 0 });
    expect(frame(10, [])).toMatchObject({ minutes: 10, air: 0 });
  });

  it('waits for a fixed time, and tells how late one is that comes too early', () => {
    const at = (fixedStart: string) =>
      scheduleOf(
        meeting('2026-11-04T17:00', '2026-11-04T18:30', item('a', 30), item('gæst', 30, { fixedStart }), item('c', 5)),
      );
    expect(at('17:45').slots.get('gæst')).toMatchObject({ start: 45, gap: 15, late: 0 });
    expect(at('17:45')).toMatchObject({ end: 80, total: 65, slack: 10 });
    expect(at('17:20').slots.get('gæst')).toMatchObject({ start: 30, gap: 0, late: 10 });
    expect(at('17:30').slots.get('gæst')).toMatchObject({ start: 30, gap: 0, late: 0 });
    expect(at('16:00').slots.get('gæst')).toMatchObject({ start: 30, gap: 0, late: 90 });
  });

  it('takes a fixed time after midnight for the next day', () => {
    const night = meeting(
      '2026-11-04T22:00',
      '2026-11-05T01:00',
      item('a', 30),
      item('b', 10, { fixedStart: '00:15' }),
    );
    expect(scheduleOf(night).slots.get('b')).toMatchObject({ start: 135, gap: 105, late: 0 });
    const last = meeting('2026-11-04T22:00', '2026-11-05T01:00', item('a', 30), item('b', 0, { fixedStart: '01:00' }));
    expect(scheduleOf(last).slots.get('b')).toMatchObject({ start: 180, gap: 150, late: 0 });
  });

  it('forgets an item that is taken away, wherever it stood', () => {
    const joined = apply(exampleMeeting, { type: 'remove-item', item: 'tal-tal' });
    const shorter = joined.ok ? apply(joined.meeting, { type: 'remove-item', item: 'spisning' }) : joined;
    if (!shorter.ok) throw new Error(shorter.refusal.reason);
    // The frame of forty minutes stays; the meal is gone, and the guest is waited for.
    expect(scheduleOf(shorter.meeting)).toMatchObject({ total: 140, end: 170, slack: 10 });
    expect(scheduleOf(shorter.meeting).slots.get('sundhedscentret')).toMatchObject({ gap: 30 });
    expect(scheduleOf(shorter.meeting).slots.has('spisning')).toBe(false);
  });

  it('gives the backlog no time', () => {
    expect(scheduleOf(exampleMeeting).slots.has('attester')).toBe(false);
  });

  it.each([
    [50, 'roomy'],
    [57, 'roomy'],
    [58, 'tight'],
  ])('calls a meeting of 60 minutes with %d planned %s', (minutes, fit) => {
    expect(scheduleOf(meeting('2026-11-04T17:00', '2026-11-04T18:00', item('a', minutes))).fit).toBe(fit);
  });

  it('calls a full meeting tight and a longer one over', () => {
    expect(scheduleOf(meeting('2026-11-04T17:00', '2026-11-04T18:00', item('a', 60)))).toMatchObject({
      slack: 0,
      fit: 'tight',
    });
    expect(scheduleOf(meeting('2026-11-04T17:00', '2026-11-04T18:00', item('a', 61)))).toMatchObject({
      slack: -1,
      fit: 'over',
    });
  });

  it('counts the minutes that pass when clocks are put forward or back', () => {
    const spring = meeting('2026-03-29T00:30', '2026-03-29T05:00', item('a', 60), item('b', 60), item('c', 60));
    expect(scheduleOf(spring).agreed).toBe(210);
    expect(clockTimes(spring)).toEqual({ a: '00:30', b: '01:30', c: '03:30' });
    const autumn = meeting('2026-10-25T01:30', '2026-10-25T04:00', item('a', 60), item('b', 60), item('c', 60));
    expect(scheduleOf(autumn).agreed).toBe(210);
    expect(clockTimes(autumn)).toEqual({ a: '01:30', b: '02:30', c: '02:30' });
    const skipped = meeting('2026-03-29T02:30', '2026-03-29T05:00', item('a', 45));
    expect(scheduleOf(skipped).times.start.kind).toBe('missing');
    expect(scheduleOf(skipped).agreed).toBe(90);
    expect(clockTimes(skipped)).toEqual({ a: '03:30' });
  });

  it('never overlaps, and ends with its last item', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (planned) => {
        const { slots, end, slack, agreed, tracks } = scheduleOf(planned);
        let now = 0;
        for (const { id, items = [], tracks: lanes = [] } of planned.items) {
          const slot = slots.get(id)!;
          expect(slot.start - slot.gap).toBe(now);
          expect(slot.end - slot.start).toBe(slot.minutes);
          expect(Math.min(slot.gap, slot.late, slot.air)).toBe(0);
          let inner = slot.start;
          for (const part of items) {
            const planned = slots.get(part.id)!;
            expect(planned.start).toBeGreaterThanOrEqual(inner);
            inner = planned.end;
          }
          expect(inner).toBeLessThanOrEqual(slot.end);
          for (const lane of lanes) {
            const track = tracks.get(lane.id)!;
            expect(track.start).toBe(slot.start);
            expect(track.end + track.air).toBe(slot.end);
          }
          now = slot.end;
        }
        expect(end).toBe(now);
        expect(slack).toBe(agreed - end);
      }),
    );
  });
});
