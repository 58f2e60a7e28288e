import { parseMeetingDraft } from '@klyngekit/schema';
import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { apply, everyAction, everything, findTrack, historyOf, nextId, perform, redo, undo } from '@klyngekit/meeting';
import type { Command, Container, Place } from '@klyngekit/meeting';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMeeting, kinds } from './support/arbitrary-meeting.js';
import { runs } from './support/runs.js';

/** Ten thousand runs take minutes on a computer that does other things too, ms. */
const PATIENCE = 600_000;

/** Numbers out of which a command for the meeting of the moment is made. */
type Dice = readonly number[];

const dice: fc.Arbitrary<Dice> = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

function containers(meeting: Meeting): Container[] {
  const items = [...meeting.items, ...(meeting.backlog ?? [])];
  return [
    { list: 'agenda' },
    { list: 'backlog' },
    ...items.map(({ id }): Container => ({ list: 'item', id })),
    ...items.flatMap(({ tracks = [] }) => tracks.map(({ id }): Container => ({ list: 'track', id }))),
  ];
}

/** Any command that could be asked for, sensible or not. */
function commandFrom(meeting: Meeting, [kind = 0, a = 0, b = 0, c = 0, d = 0, e = 0]: Dice): Command {
  const all = everything(meeting);
  const item = pick(all, a)?.part.id ?? 'nowhere';
  const other = pick(all, b)?.part.id;
  const tracks = [...meeting.items, ...(meeting.backlog ?? [])].flatMap((each) => each.tracks ?? []);
  const track = pick(tracks, a)?.id ?? 'nowhere';
  const action = pick(everyAction(meeting), a)?.action.id ?? 'nowhere';
  const to: Place = {
    in: pick(containers(meeting), c) ?? { list: 'agenda' },
    ...(d % 3 === 0 && other !== undefined && { before: other }),
  };
  const made: AgendaItem = {
    id: e % 7 === 0 && other !== undefined ? other : nextId(meeting, 'item'),
    title: `${e}`,
    kind: pick(kinds, e) ?? 'other',
    minutes: e % 90,
  };
  const commands: Command[] = [
    { type: 'move-item', item, to },
    { type: 'move-item', item, to },
    { type: 'move-item', item, to },
    { type: 'add-item', item: made, to },
    { type: 'remove-item', item },
    { type: 'set-duration', item, minutes: e - 50 },
    { type: 'set-fixed-start', item, time: e % 4 === 0 ? undefined : e % 5 === 0 ? 'klokken ni' : '18:30' },
    { type: 'set-item', item, field: 'title', value: `Titel ${e}` },
    { type: 'set-item', item, field: 'notes', value: e % 3 === 0 ? undefined : ['Note'] },
    { type: 'add-track', item, track: { id: nextId(meeting, 'track'), title: '', items: e % 2 === 0 ? [made] : [] } },
    { type: 'remove-track', track },
    { type: 'move-track', track, ...(d % 2 === 0 && { before: pick(tracks, b)?.id ?? 'x' }) },
    { type: 'set-track', track, field: 'room', value: e % 2 === 0 ? 'lokale 1' : undefined },
    {
      type: 'add-action',
      action: { id: nextId(meeting, 'action'), what: '', status: 'planned' },
      to: d % 2 === 0 ? { list: 'carried' } : { list: 'item', id: item },
    },
    { type: 'remove-action', action },
    { type: 'set-action', action, field: 'status', value: e % 2 === 0 ? 'done' : 'started' },
    { type: 'set-meeting', field: 'title', value: `Møde ${e}` },
    { type: 'dismiss-advice', advice: { code: 'over-run', ...(e % 2 === 0 && { about: 'item-1' }) } },
    { type: 'add-mark', mark: { kind: 'begin', item, at: `2026-11-04T17:${10 + (e % 50)}:00Z` } },
    { type: 'remove-mark' },
  ];
  const chosen = pick(commands, kind)!;
  if (e % 10 !== 0) return chosen;
  return { type: 'batch', commands: [chosen, { type: 'set-meeting', field: 'revision', value: e }] };
}

/** The marks of a meeting in their order, which these commands do not care for. */
function withOrderedMarks(meeting: Meeting): Meeting {
  const { run, ...rest } = meeting;
  return run ? { ...rest, run: [...run].sort((a, b) => (a.at < b.at ? -1 : 1)) } : rest;
}

describe('any commands in any order', () => {
  it(
    'leave a meeting that can be read, and can be undone and done again to the last one',
    () => {
      let carriedOut = 0;
      let refused = 0;
      fc.assert(
        fc.property(arbitraryMeeting, fc.array(dice, { maxLength: 25 }), (start, rolls) => {
          let history = historyOf(start);
          const states = [start];
          for (const [index, roll] of rolls.entries()) {
            const command = commandFrom(history.meeting, roll);
            const before = history.meeting;
            const applied = apply(before, command);
            const performed = perform(history, command, index * 10_000);
            expect(performed.ok).toBe(applied.ok);
            if (!applied.ok) {
              refused++;
              expect(performed.history).toBe(history);
              continue;
            }
            carriedOut++;
            const back = apply(applied.meeting, applied.inverse);
            expect(back.ok && back.meeting).toEqual(before);
            history = performed.history;
            expect(history.meeting).toEqual(applied.meeting);
            states.push(history.meeting);
          }
          const read = parseMeetingDraft(withOrderedMarks(history.meeting));
          expect(read.ok ? [] : read.issues).toEqual([]);
          for (const state of [...states].reverse().slice(1)) {
            history = undo(history);
            expect(history.meeting).toEqual(state);
          }
          expect(undo(history)).toBe(history);
          for (const state of states.slice(1)) {
            history = redo(history);
            expect(history.meeting).toEqual(state);
          }
        }),
        { numRuns: runs(300, 10_000) },
      );
      // Both must have come up often, or the commands were no test.
      expect(carriedOut).toBeGreaterThan(refused);
      expect(refused).toBeGreaterThan(200);
    },
    PATIENCE,
  );

  it(
    'lose nothing when things are moved',
    () => {
      fc.assert(
        fc.property(arbitraryMeeting, fc.array(dice, { maxLength: 30 }), (start, rolls) => {
          const idsOf = (meeting: Meeting) =>
            everything(meeting)
              .map(({ part }) => part.id)
              .sort();
          let meeting = start;
          for (const roll of rolls) {
            const applied = apply(meeting, commandFrom(meeting, [0, ...roll.slice(1, 5), 1]));
            if (applied.ok) meeting = applied.meeting;
          }
          expect(idsOf(meeting)).toEqual(idsOf(start));
          expect(everyAction(meeting)).toHaveLength(everyAction(start).length);
          for (const { tracks = [] } of meeting.items)
            for (const { id } of tracks) expect(findTrack(meeting, id)).toBeDefined();
        }),
        { numRuns: runs(200, 10_000) },
      );
    },
    PATIENCE,
  );
});
