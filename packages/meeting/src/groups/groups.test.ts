import { parseMeeting } from '@klyngekit/schema';
import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.js';
import type { Command } from '../commands/command.js';
import { groupMeeting, linkGroup, receiveReport, reportOf } from './groups.js';

function done(meeting: Meeting, ...commands: Command[]): Meeting {
  const applied = apply(meeting, { type: 'batch', commands });
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.meeting;
}

const group = groupMeeting(exampleMeeting, 'spor-b', 'baby-b')!;

describe('a group', () => {
  it('has a meeting of its own, at the time of its track', () => {
    expect(group).toMatchObject({
      id: 'baby-b',
      title: 'Spor B',
      focusArea: 'self-chosen',
      status: 'draft',
      // It may use the air that it has beside the longer track.
      start: '2026-11-04T18:35',
      end: '2026-11-04T19:00',
      timeZone: 'Europe/Copenhagen',
      venue: { name: 'lokale 2' },
      parent: { meeting: 'moede-2026-11-04', title: 'Klyngemøde: KOL og lungefunktion', date: '2026-11-04' },
    });
    expect(group.items.map(({ id }) => id)).toEqual(['hvornaar']);
    expect(parseMeeting(group)).toMatchObject({ ok: true });
    expect(groupMeeting(exampleMeeting, 'spor-x', 'x')).toBeUndefined();
    expect(
      groupMeeting({ ...exampleMeeting, items: [], backlog: exampleMeeting.items }, 'spor-b', 'x'),
    ).toBeUndefined();
    const bare = groupMeeting({ ...jointMeeting, focusArea: 'local' }, 'nord', 'n')!;
    expect(bare).not.toHaveProperty('venue');
    expect(bare.focusArea).toBe('local');
  });

  it('is made known to its parent once', () => {
    const linked = done(exampleMeeting, ...linkGroup(exampleMeeting, group, 'spor-b', 'hjem'));
    expect(linked.children).toEqual([{ meeting: 'baby-b', title: 'Spor B', date: '2026-11-04' }]);
    expect(linked.items[4]?.tracks?.[1]?.meeting).toBe('baby-b');
    expect(linked.items[6]?.reportsFrom).toEqual(['baby-b']);
    expect(parseMeeting(linked)).toMatchObject({ ok: true });
    expect(done(linked, ...linkGroup(linked, group, 'spor-b', 'hjem'))).toEqual(linked);
    expect(linkGroup(linked, group)).toEqual([]);
    expect(linkGroup(linked, group, undefined, 'gone')).toEqual([]);
    expect(linkGroup(jointMeeting, group)).toHaveLength(1);
  });

  it('reports what it wants to tell, what it decided and what it has not done, and names no practice', () => {
    const held: Meeting = { ...exampleMeeting, id: 'baby-b', reportBack: ['Vi henviser for sent.'] };
    const report = reportOf(held);
    expect(report).toEqual({
      meeting: 'baby-b',
      title: 'Klyngemøde: KOL og lungefunktion',
      date: '2026-11-04',
      points: ['Vi henviser for sent.'],
      decisions: ['Lungefunktion bookes samme dag, som recepten skrives.'],
      actions: [
        {
          id: 'fast-tid',
          what: 'Fast tid til lungefunktion tirsdag og torsdag',
          due: '2026-12-01',
          indicator: 'lungefunktion-ny-inhalation',
          status: 'planned',
        },
        { id: 'faelles-kode', what: 'Samme kode i skabelonen hver gang', status: 'planned' },
      ],
    });
    for (const name of ['aakanden', 'Karen', 'sekretær', 'Anne']) expect(JSON.stringify(report)).not.toContain(name);
    const [first] = held.items[7]!.actions!;
    const busy: Meeting = {
      ...held,
      items: [
        {
          id: 'i',
          title: '',
          kind: 'decision',
          minutes: 5,
          decisions: [{ id: 'd', text: '' }],
          actions: [
            { ...first!, measure: 'Antal' },
            { ...first!, id: 'b', status: 'done' },
          ],
        },
      ],
    };
    expect(reportOf(busy)).toMatchObject({ decisions: [], actions: [{ id: 'fast-tid', measure: 'Antal' }] });
    expect(reportOf(group).points).toEqual([]);
  });

  it('is heard once: a later report takes the place of the first', () => {
    const linked = done(exampleMeeting, ...linkGroup(exampleMeeting, group));
    const first = done(linked, receiveReport(linked, reportOf(group)));
    expect(first.reports).toHaveLength(1);
    const second = done(first, receiveReport(first, reportOf({ ...group, reportBack: ['Nyt'] })));
    expect(second.reports).toMatchObject([{ meeting: 'baby-b', points: ['Nyt'] }]);
    expect(parseMeeting(second)).toMatchObject({ ok: true });
    const both = done(jointMeeting, receiveReport(jointMeeting, { ...reportOf(group), meeting: 'baby-syd' }));
    expect(both.reports?.map(({ meeting }) => meeting)).toEqual(['baby-nord', 'baby-syd']);
    const again = done(both, receiveReport(both, { ...both.reports![0]!, points: [] }));
    expect(again.reports?.map(({ meeting, points }) => [meeting, points.length])).toEqual([
      ['baby-nord', 0],
      ['baby-syd', 0],
    ]);
  });
});
