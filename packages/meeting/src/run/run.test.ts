import type { AgendaItem, Meeting, RunMark } from '@klyngekit/schema';
import { parseMeeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.js';
import type { Command } from '../commands/command.js';
import { announcementsBetween } from './announcements.js';
import { beginItem, endRun, extendRun, nextItem, pauseRun, resumeRun } from './controls.js';
import { phaseOf, soonBefore, wrapUpBefore } from './phase.js';
import { elapsedIn, recordOf } from './record.js';
import { runState } from './run-state.js';

const MINUTE = 60_000;

/** A moment of the evening in Danish time. */
const at = (time: string) => Date.parse(`2026-11-04T${time.length === 5 ? `${time}:00` : time}+01:00`);
const clock = (instant: number) => new Date(instant + 60 * MINUTE).toISOString().slice(11, 16);

function pressed(meeting: Meeting, command: Command | undefined): Meeting {
  const applied = command && apply(meeting, command);
  if (!applied?.ok) throw new Error('refused');
  return applied.meeting;
}

/** The evening up to the groups, five minutes late. */
function evening(...later: ((meeting: Meeting) => Command | undefined)[]): Meeting {
  const starts: [string, string][] = [
    ['velkomst', '17:05'],
    ['aftaler-marts', '17:15'],
    ['tal', '17:30'],
    ['spisning', '18:10'],
    ['grupper', '18:38'],
  ];
  const begun = starts.reduce<Meeting>(
    (meeting, [item, time]) => pressed(meeting, beginItem(meeting, item, at(time))),
    exampleMeeting,
  );
  return later.reduce((meeting, press) => pressed(meeting, press(meeting)), begun);
}

describe('runState', () => {
  it('before the meeting is the plan, and late when nobody has begun', () => {
    expect(runState(exampleMeeting, at('16:00'))).toMatchObject({
      status: 'not-begun',
      clocks: [],
      done: [],
      delay: -10,
      agreedEnd: at('20:00'),
      expectedEnd: at('19:50'),
    });
    const late = runState(exampleMeeting, at('17:20'));
    expect([clock(late.expectedEnd), late.delay, late.cutOff]).toEqual(['20:10', 10, 'aftaler']);
    expect(late.upcoming.find(({ item }) => item === 'sundhedscentret')).toMatchObject({ late: 20, isReached: true });
    expect(late.upcoming).toHaveLength(9);
  });

  it('has one clock for an item, and tells whose turn it is among its parts', () => {
    const meeting = pressed(exampleMeeting, beginItem(exampleMeeting, 'tal', at('17:30')));
    expect(runState(meeting, at('17:37:30'))).toMatchObject({
      status: 'running',
      current: 'tal',
      clocks: [
        {
          item: 'tal',
          length: 2400,
          elapsed: 450,
          remaining: 1950,
          phase: 'running',
          part: { item: 'tal-forstaa', remaining: 450 },
        },
      ],
    });
    expect(runState(meeting, at('17:35')).clocks[0]?.part).toEqual({ item: 'tal-forstaa', remaining: 600 });
    expect(runState(meeting, at('18:12')).clocks[0]).toMatchObject({ remaining: -120, phase: 'over' });
    expect(runState(meeting, at('18:12')).clocks[0]).not.toHaveProperty('part');
    expect(runState(meeting, at('17:37')).done).toEqual([]);
    expect(runState(meeting, at('17:37'))).not.toHaveProperty('gathering');
  });

  it('has one clock for each track, and gathers when the longest is done', () => {
    const state = runState(evening(), at('18:54'));
    expect(state.clocks).toMatchObject([
      { item: 'hvem', track: 'spor-a', remaining: 540, length: 1500, phase: 'running' },
      { item: 'hvornaar', track: 'spor-b', remaining: 240, length: 1200, phase: 'soon' },
    ]);
    expect(clock(state.gathering!)).toBe('19:03');
    expect(state.upcoming.map(({ item, start, late }) => [item, clock(start), late])).toEqual([
      ['sundhedscentret', '19:03', 3],
      ['hjem', '19:18', 0],
      ['aftaler', '19:33', 0],
      ['evaluering', '19:48', 0],
    ]);
    expect([clock(state.expectedEnd), state.delay, state.cutOff]).toEqual(['19:53', -7, undefined]);
    expect(state.done).toEqual(['velkomst', 'aftaler-marts', 'tal', 'spisning']);
  });

  it('waits for a guest who comes at a fixed time', () => {
    const early = pressed(exampleMeeting, beginItem(exampleMeeting, 'grupper', at('18:20')));
    const upcoming = runState(early, at('18:25')).upcoming[0];
    expect([clock(upcoming!.start), upcoming!.late]).toEqual(['19:00', 0]);
  });

  it('draws the line above the first item that ends too late', () => {
    const slow = evening((m) => extendRun(m, 10, at('18:50')));
    const state = runState(slow, at('18:54'));
    expect([clock(state.gathering!), state.delay, state.cutOff]).toEqual(['19:13', 3, 'evaluering']);
    expect(state.upcoming.map(({ isReached }) => isReached)).toEqual([true, true, true, false]);
  });

  it('tells what adds up when an item began within a minute', () => {
    const slow = evening((m) => extendRun(m, 7, at('18:50')));
    const state = runState(slow, at('18:54'));
    expect([clock(state.expectedEnd), state.delay, state.cutOff]).toEqual(['20:00', 0, undefined]);
    const within = pressed(slow, nextItem(slow, at('19:10:40')));
    const later = runState(within, at('19:11'));
    expect([clock(later.expectedEnd), later.delay, later.cutOff]).toEqual(['20:00', 0, undefined]);
    const over = runState(pressed(within, extendRun(within, 2, at('19:12'))), at('19:12'));
    expect([clock(over.expectedEnd), over.delay, over.cutOff]).toEqual(['20:02', 2, 'evaluering']);
    const waiting = runState(slow, at('19:12:50')).upcoming[0];
    expect([clock(waiting!.start), waiting!.late]).toEqual(['19:12', 12]);
  });

  it('moves what comes while an item runs over, and stands still in a pause', () => {
    const over = evening((m) => nextItem(m, at('19:03')));
    expect(runState(over, at('19:25')).upcoming[0]).toMatchObject({ item: 'hjem', start: at('19:25') });
    const paused = pressed(over, pauseRun(over, at('19:08')));
    expect(runState(paused, at('19:18'))).toMatchObject({
      status: 'paused',
      clocks: [{ elapsed: 300, remaining: 600 }],
    });
    expect(runState(paused, at('19:18')).upcoming[0]?.start).toBe(at('19:28'));
    const resumed = pressed(paused, resumeRun(paused, at('19:20')));
    expect(runState(resumed, at('19:21'))).toMatchObject({ status: 'running', clocks: [{ elapsed: 360 }] });
    const nextOne = pressed(paused, nextItem(paused, at('19:20')));
    expect(runState(nextOne, at('19:21'))).toMatchObject({
      status: 'running',
      current: 'hjem',
      clocks: [{ elapsed: 60 }],
    });
  });

  it('counts time that was added for the item that got it', () => {
    const one = evening((m) => extendRun(m, 5, at('18:50'), 'spor-b'));
    expect(runState(one, at('18:54')).clocks.map(({ length }) => length)).toEqual([1500, 1500]);
    const both = evening((m) => extendRun(m, 2, at('18:50')));
    expect(runState(both, at('18:54')).clocks.map(({ length }) => length)).toEqual([1620, 1320]);
  });

  it('ends when the meeting is ended, and goes on when something begins again', () => {
    const ended = evening((m) => endRun(m, at('19:40')));
    expect(runState(ended, at('21:00'))).toMatchObject({
      status: 'ended',
      clocks: [],
      upcoming: [],
      expectedEnd: at('19:40'),
      delay: -20,
    });
    expect(runState(ended, at('21:00'))).not.toHaveProperty('current');
    const again = pressed(ended, beginItem(ended, 'aftaler', at('19:45')));
    expect(runState(again, at('19:46'))).toMatchObject({ status: 'running', current: 'aftaler' });
    expect(runState(again, at('19:46')).upcoming.map(({ item }) => item)).toEqual(['evaluering']);
  });

  it('takes a track for done when it is said to be, and goes on in it when an item begins', () => {
    const done = evening((m) => nextItem(m, at('18:50'), 'spor-a'));
    const state = runState(done, at('18:54'));
    expect(state.clocks.map(({ track }) => track)).toEqual(['spor-b']);
    expect(clock(state.gathering!)).toBe('18:58');
    const again = pressed(done, beginItem(done, 'hvem', at('18:55')));
    expect(runState(again, at('18:56')).clocks.map(({ track }) => track)).toEqual(['spor-b', 'spor-a']);
  });

  it('begins the item that holds what is begun', () => {
    const direct = pressed(exampleMeeting, beginItem(exampleMeeting, 'hvornaar', at('18:35')));
    expect(runState(direct, at('18:36'))).toMatchObject({ current: 'grupper' });
    expect(runState(direct, at('18:36')).clocks.map(({ item }) => item)).toEqual(['hvem', 'hvornaar']);
    const part = pressed(exampleMeeting, beginItem(exampleMeeting, 'tal-tal', at('17:30')));
    expect(runState(part, at('17:31'))).toMatchObject({ current: 'tal', clocks: [{ item: 'tal' }] });
    const samePart = pressed(part, beginItem(part, 'tal-se', at('17:35')));
    expect(runState(samePart, at('17:36')).clocks[0]?.elapsed).toBe(360);
  });

  it('passes over marks of what has left the agenda', () => {
    const marks: RunMark[] = [
      { kind: 'resume', at: '2026-11-04T15:59:00Z' },
      { kind: 'pause', at: '2026-11-04T15:59:10Z' },
      { kind: 'end', at: '2026-11-04T15:59:20Z' },
      { kind: 'begin', at: '2026-11-04T16:00:00Z', item: 'gone' },
      { kind: 'begin', at: '2026-11-04T16:00:00Z', item: 'attester' },
      { kind: 'extend', at: '2026-11-04T16:00:00Z', item: 'velkomst', minutes: 5 },
    ];
    expect(runState({ ...exampleMeeting, run: marks }, at('17:10'))).toMatchObject({ status: 'not-begun', done: [] });
    expect(recordOf({ ...exampleMeeting, run: marks })).toEqual({ stretches: [], pauses: [], doneTracks: new Set() });
  });

  it('goes on when the item that ran has left the agenda', () => {
    const begun = evening((m) => beginItem(m, 'sundhedscentret', at('19:03')));
    const without = pressed(begun, { type: 'remove-item', item: 'sundhedscentret' });
    const state = runState(without, at('19:10'));
    expect(state).toMatchObject({ status: 'running', clocks: [] });
    expect(state).not.toHaveProperty('current');
    expect(state.upcoming.map(({ item }) => item)).toEqual(['hjem', 'aftaler', 'evaluering']);
    expect(state.done).toContain('grupper');
    const on = pressed(without, nextItem(without, at('19:10')));
    expect(runState(on, at('19:11'))).toMatchObject({ current: 'hjem', clocks: [{ elapsed: 60 }] });
    const last = pressed(exampleMeeting, beginItem(exampleMeeting, 'aftaler', at('19:30')));
    const cut = pressed(last, { type: 'remove-item', item: 'evaluering' });
    expect(runState(pressed(cut, nextItem(cut, at('19:45'))), at('19:46')).status).toBe('ended');
  });

  it('reads the marks of a whole meeting', () => {
    const record = recordOf(jointMeeting);
    expect(record.stretches.map(({ item, track }) => track ?? item)).toEqual([
      'oplaeg',
      'klyngevis',
      'nord',
      'tilbage',
    ]);
    expect(record.pauses).toHaveLength(1);
    expect(record.endedAt).toBe(Date.parse('2026-09-09T16:31:00Z'));
    expect(elapsedIn(record.stretches[2]!, record.pauses, Infinity)).toBe((58 - 4.5) * MINUTE);
    expect(elapsedIn(record.stretches[2]!, record.pauses, record.stretches[2]!.from - 1)).toBe(0);
  });

  it('does not depend on anything but the file and the moment', () => {
    const meeting = evening(
      (m) => pauseRun(m, at('18:45')),
      (m) => resumeRun(m, at('18:47')),
    );
    const read = parseMeeting(JSON.stringify(meeting));
    if (!read.ok) throw new Error('refused');
    expect(runState(read.value, at('18:54'))).toEqual(runState(meeting, at('18:54')));
  });

  it('has clocks that only go on', () => {
    const moment = fc.integer({ min: at('18:38'), max: at('20:30') });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 30 * MINUTE }), (now, more) => {
        const before = runState(evening(), now);
        const after = runState(evening(), now + more);
        before.clocks.forEach(({ elapsed, remaining, length }, index) => {
          expect(elapsed + remaining).toBe(length);
          const later = after.clocks[index]!;
          expect(later.elapsed).toBeGreaterThanOrEqual(elapsed);
          expect(later.length).toBe(length);
        });
        expect(after.expectedEnd).toBeGreaterThanOrEqual(before.expectedEnd);
        expect(after.expectedEnd - before.expectedEnd).toBeLessThanOrEqual(more);
      }),
    );
  });
});

describe('phases', () => {
  it.each([
    [60, 12, 3],
    [25, 5, 1.25],
    [20, 4, 1],
    [10, 2, 1],
    [4, 2, 1],
    [2, 1, 0.5],
    [0, 0, 0],
  ])('of %d minutes: soon over with %d left, to be wrapped up with %d', (length, soon, wrapUp) => {
    expect(soonBefore(length * MINUTE)).toBe(soon * MINUTE);
    expect(wrapUpBefore(length * MINUTE)).toBe(wrapUp * MINUTE);
    const phase = (left: number) => phaseOf(left, length * MINUTE);
    if (length > 0) {
      expect(phase(soon * MINUTE + 1)).toBe('running');
      expect(phase(soon * MINUTE)).toBe('soon');
      expect(phase(wrapUp * MINUTE + 1)).toBe('soon');
      expect(phase(wrapUp * MINUTE)).toBe('wrap-up');
      expect(phase(1)).toBe('wrap-up');
    }
    expect(phase(0)).toBe('over');
    expect(phase(-1)).toBe('over');
  });
});

describe('controls', () => {
  it('go from the first item to the last and then end', () => {
    let meeting: Meeting = exampleMeeting;
    const seen: (string | undefined)[] = [];
    for (let step = 0; step <= exampleMeeting.items.length; step++) {
      meeting = pressed(meeting, nextItem(meeting, at('17:00') + step * MINUTE));
      seen.push(runState(meeting, at('17:00') + step * MINUTE).current);
    }
    expect(seen).toEqual([...exampleMeeting.items.map(({ id }) => id), undefined]);
    expect(nextItem(meeting, at('19:00'))).toBeUndefined();
    expect(parseMeeting(meeting)).toMatchObject({ ok: true });
  });

  it('do nothing when there is nothing to do', () => {
    expect(pauseRun(exampleMeeting, at('17:00'))).toBeUndefined();
    expect(resumeRun(exampleMeeting, at('17:00'))).toBeUndefined();
    expect(endRun(exampleMeeting, at('17:00'))).toBeUndefined();
    expect(extendRun(exampleMeeting, 5, at('17:00'))).toBeUndefined();
    expect(nextItem(exampleMeeting, at('17:00'), 'spor-a')).toBeUndefined();
    expect(nextItem({ ...exampleMeeting, items: [] }, at('17:00'))).toBeUndefined();
    const running = evening();
    expect(extendRun(running, 5, at('18:50'), 'spor-x')).toBeUndefined();
    expect(resumeRun(running, at('18:50'))).toBeUndefined();
    const paused = pressed(running, pauseRun(running, at('18:50')));
    expect(pauseRun(paused, at('18:51'))).toBeUndefined();
  });

  it('go on within a track', () => {
    const longer: AgendaItem = { id: 'mere', title: '', kind: 'group-work', minutes: 5 };
    const meeting = pressed(exampleMeeting, {
      type: 'add-item',
      item: longer,
      to: { in: { list: 'track', id: 'spor-b' } },
    });
    const begun = pressed(meeting, beginItem(meeting, 'grupper', at('18:35')));
    expect(clock(runState(begun, at('18:40')).gathering!)).toBe('19:00');
    const second = pressed(begun, nextItem(begun, at('18:50'), 'spor-b'));
    expect(runState(second, at('18:51')).clocks.map(({ item, elapsed }) => [item, elapsed])).toEqual([
      ['hvem', 960],
      ['mere', 60],
    ]);
    const done = pressed(second, nextItem(second, at('18:55'), 'spor-b'));
    expect(done.run?.at(-1)).toEqual({ kind: 'end', at: '2026-11-04T17:55:00.000Z', track: 'spor-b' });
  });

  it('never write a mark that is older than the last one', () => {
    const meeting = evening();
    const back = pressed(meeting, pauseRun(meeting, at('17:00')));
    expect(back.run?.at(-1)?.at).toBe(back.run?.at(-2)?.at);
    expect(parseMeeting(back)).toMatchObject({ ok: true });
  });
});

describe('announcementsBetween', () => {
  const said = (meeting: Meeting, from: string, to: string) =>
    announcementsBetween(meeting, at(from), at(to)).map((each) => [each.kind, each.item, clock(each.at), each.minutes]);

  /** How often somebody asks, in milliseconds. */
  const step = 10_000;

  /** What is said when somebody asks again and again. */
  function saidBitByBit(meeting: Meeting, from: string, to: string) {
    const all: unknown[] = [];
    for (let now = at(from); now < at(to); now += step) {
      all.push(
        ...announcementsBetween(meeting, now, now + step).map((each) => [
          each.kind,
          each.item,
          clock(each.at),
          each.minutes,
        ]),
      );
    }
    return all;
  }

  const welcome = pressed(exampleMeeting, beginItem(exampleMeeting, 'tal', at('17:30')));

  it('says that an item begins, is soon over, is over, and every five minutes after that', () => {
    expect(saidBitByBit(welcome, '17:29', '18:24')).toEqual([
      ['begin', 'tal', '17:30', 0],
      ['soon', 'tal', '18:02', 8],
      ['time-up', 'tal', '18:10', 0],
      ['over-run', 'tal', '18:15', 5],
      ['over-run', 'tal', '18:20', 10],
    ]);
  });

  it('says only the last thing after a long sleep, for each clock', () => {
    expect(said(welcome, '17:31', '18:24')).toEqual([['over-run', 'tal', '18:20', 10]]);
    expect(said(evening(), '18:40', '19:04')).toEqual([
      ['time-up', 'hvem', '19:03', 0],
      ['over-run', 'hvornaar', '19:03', 5],
    ]);
  });

  it('says for an item with tracks that it begins, and lets the tracks speak for themselves', () => {
    expect(saidBitByBit(evening(), '18:37', '19:00')).toEqual([
      ['begin', 'grupper', '18:38', 0],
      ['begin', 'hvem', '18:38', 0],
      ['begin', 'hvornaar', '18:38', 0],
      ['soon', 'hvornaar', '18:54', 4],
      ['soon', 'hvem', '18:58', 5],
      ['time-up', 'hvornaar', '18:58', 0],
    ]);
  });

  it('waits in a pause, and says it again for time that was added', () => {
    const paused = [pauseRun, resumeRun].reduce(
      (meeting, press, index) => pressed(meeting, press(meeting, at(index === 0 ? '18:00' : '18:07'))),
      welcome,
    );
    expect(saidBitByBit(paused, '17:59', '18:18')).toEqual([
      ['soon', 'tal', '18:09', 8],
      ['time-up', 'tal', '18:17', 0],
    ]);
    const added = pressed(welcome, extendRun(welcome, 10, at('18:11')));
    expect(saidBitByBit(added, '18:00', '18:21')).toEqual([
      ['soon', 'tal', '18:02', 8],
      ['time-up', 'tal', '18:10', 0],
      ['time-up', 'tal', '18:20', 0],
    ]);
    const early = pressed(welcome, extendRun(welcome, 10, at('18:04')));
    expect(saidBitByBit(early, '18:00', '18:21')).toEqual([
      ['soon', 'tal', '18:02', 8],
      ['soon', 'tal', '18:10', 10],
      ['time-up', 'tal', '18:20', 0],
    ]);
  });

  it('says nothing of what is over, of no time, or before anything has begun', () => {
    const ended = pressed(welcome, endRun(welcome, at('17:50')));
    expect(said(ended, '17:51', '20:00')).toEqual([]);
    expect(said(welcome, '17:40', '17:40')).toEqual([]);
    expect(said(exampleMeeting, '16:00', '20:00')).toEqual([]);
    expect(said(welcome, '17:30', '18:00')).toEqual([]);
  });

  it('says everything once, however often somebody asks', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: at('18:30'), max: at('19:20') }), { maxLength: 30 });
    const meeting = evening(
      (m) => pauseRun(m, at('18:45')),
      (m) => resumeRun(m, at('18:47')),
    );
    const whole: string[] = [];
    for (let now = at('18:30'); now < at('19:20'); now += step) {
      whole.push(...announcementsBetween(meeting, now, now + step).map((each) => JSON.stringify(each)));
    }
    fc.assert(
      fc.property(cuts, (moments) => {
        const points = [at('18:30'), ...moments.sort((a, b) => a - b), at('19:20')];
        const parts = points
          .slice(1)
          .flatMap((to, index) => announcementsBetween(meeting, points[index]!, to))
          .map((each) => JSON.stringify(each));
        expect(new Set(parts).size).toBe(parts.length);
        for (const part of parts) expect(whole).toContain(part);
      }),
    );
  });
});
