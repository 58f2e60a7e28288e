import type { AgendaItem, ItemKind, Meeting, Participant } from '@klyngekit/schema';
import { exampleMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMeeting } from '../../test/support/arbitrary-meeting.js';
import { runs } from '../../test/support/runs.js';
import { apply } from '../commands/apply.js';
import { isSameFinding } from './advice.js';
import type { Advice, AdviceCode, AdviceContext, Finding } from './advice.js';
import { checkAgenda } from './check-agenda.js';

let made = 0;
const item = (kind: ItemKind, minutes: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `x${++made}`,
  title: '',
  kind,
  minutes,
  ...more,
});

/** A meeting of so many minutes from 17.00, in which nothing is missing but what a test leaves out. */
function meeting(minutes: number, items: AgendaItem[], more: Partial<Meeting> = {}): Meeting {
  const end = new Date(Date.UTC(2026, 10, 4, 17, minutes)).toISOString().slice(0, 16);
  return {
    ...smallestMeeting,
    format: 'in-person',
    start: '2026-11-04T17:00',
    end,
    timeZone: 'Europe/Copenhagen',
    items,
    ...more,
  };
}

const found = (asked: Meeting, code: AdviceCode, context?: AdviceContext) =>
  checkAgenda(asked, context).filter((each) => each.code === code);

/** The meeting after a remedy, which must have helped. */
function followed(asked: Meeting, advice: Advice, index = 0, context?: AdviceContext): Meeting {
  const remedy = advice.remedies[index];
  const applied = remedy && apply(asked, { type: 'batch', commands: remedy.commands });
  if (!applied?.ok) throw new Error('no remedy');
  expect(checkAgenda(applied.meeting, context).some((left) => isSameFinding(left, advice))).toBe(false);
  return applied.meeting;
}

const lengths = ({ items }: Meeting) => items.map(({ kind, minutes }) => [kind, minutes]);

describe('too much for the time', () => {
  const full = meeting(60, [item('welcome', 10), item('group-work', 40), item('meal', 10), item('evaluation', 10)]);

  it('is told in minutes', () => {
    expect(found(full, 'over-run')).toMatchObject([{ params: { minutes: 10 } }]);
    expect(found(meeting(70, [...full.items]), 'over-run')).toEqual([]);
    expect(found(full, 'no-buffer')).toEqual([]);
  });

  it('is helped by a shorter item, an item less, or a later end', () => {
    const [advice] = found(full, 'over-run');
    expect(advice!.remedies.map(({ code, params }) => [code, params])).toEqual([
      ['shorten-item', { item: full.items[1]!.id, minutes: 30 }],
      ['park-item', { item: full.items[1]!.id }],
      ['shorten-items', { minutes: 10 }],
    ]);
    expect(lengths(followed(full, advice!))).toEqual([
      ['welcome', 10],
      ['group-work', 30],
      ['meal', 10],
      ['evaluation', 10],
    ]);
    expect(followed(full, advice!, 1).backlog).toHaveLength(1);
    expect(lengths(followed(full, advice!, 2))).toEqual([
      ['welcome', 8],
      ['group-work', 32],
      ['meal', 10],
      ['evaluation', 10],
    ]);
    const stubborn = meeting(30, [item('welcome', 20), item('meal', 40)]);
    expect(found(stubborn, 'over-run')[0]!.remedies.map(({ code, params }) => [code, params])).toEqual([
      ['extend-meeting', { end: '2026-11-04T18:00' }],
    ]);
    expect(followed(stubborn, found(stubborn, 'over-run')[0]!).end).toBe('2026-11-04T18:00');
  });

  it('does not let a frame in a larger meeting grow', () => {
    const frame = { title: 'Dag', start: '2026-11-04T12:00', end: '2026-11-04T17:30' };
    const framed = meeting(30, [item('welcome', 20), item('meal', 40)], { within: frame });
    expect(found(framed, 'over-run')[0]!.remedies).toEqual([]);
    const roomy = meeting(30, [item('welcome', 20), item('meal', 40)], {
      within: { ...frame, end: '2026-11-04T18:00' },
    });
    expect(found(roomy, 'over-run')[0]!.remedies).toHaveLength(1);
  });

  it('shortens a part and the frame that it is in', () => {
    const framed = meeting(60, [
      item('welcome', 5),
      item('data', 60, { items: [item('reflection', 5), item('plenary', 55)] }),
    ]);
    const after = followed(framed, found(framed, 'over-run')[0]!);
    expect(after.items[1]).toMatchObject({ minutes: 55, items: [{ minutes: 5 }, { minutes: 50 }] });
    const several = meeting(30, [
      item('data', 40, { items: [item('talk', 14), item('plenary', 13), item('other', 13)] }),
    ]);
    const advice = found(several, 'over-run')[0]!;
    const index = advice.remedies.findIndex(({ code }) => code === 'shorten-items');
    expect(followed(several, advice, index).items[0]?.minutes).toBe(30);
  });

  it('takes from the longest item that has enough, of two as long from the later', () => {
    const offered = (...items: AgendaItem[]) => {
      const long = items.reduce((sum, { minutes }) => sum + minutes, 0);
      const asked = meeting(long - 10, items);
      return found(asked, 'over-run')[0]!.remedies.map(({ code, params }) => [
        code,
        items.findIndex(({ id }) => id === params['item']),
      ]);
    };
    const whole = ['shorten-items', -1];
    expect(offered(item('welcome', 20), item('welcome', 20))).toEqual([['shorten-item', 1], whole, later()]);
    expect(offered(item('welcome', 30), item('welcome', 20))).toEqual([['shorten-item', 0], whole, later()]);
    expect(offered(item('welcome', 20), item('welcome', 30))).toEqual([['shorten-item', 1], whole, later()]);
    // Five minutes are left of it, and an item that is shorter has nothing to give.
    expect(offered(item('welcome', 2), item('welcome', 15))).toEqual([['shorten-item', 1], whole, later()]);
    expect(offered(item('welcome', 14), item('welcome', 6))).toEqual([whole, later()]);
    expect(offered(item('welcome', 13), item('welcome', 6))).toEqual([later()]);
    function later() {
      return ['extend-meeting', -1];
    }
  });

  it('parks the shortest item that is long enough, none that the meeting needs, and no guest', () => {
    const parked = (...items: AgendaItem[]) => {
      const asked = meeting(items.reduce((sum, { minutes }) => sum + minutes, 0) - 10, items);
      const remedy = found(asked, 'over-run')[0]!.remedies.find(({ code }) => code === 'park-item');
      return items.findIndex(({ id }) => id === remedy?.params['item']);
    };
    expect(parked(item('plenary', 30), item('talk', 20), item('other', 25))).toBe(1);
    expect(parked(item('plenary', 30), item('talk', 9), item('other', 10))).toBe(2);
    expect(parked(item('data', 30), item('plenary', 30), item('decision', 20))).toBe(1);
    expect(parked(item('plenary', 30), item('decision', 20))).toBe(0);
    expect(parked(item('plenary', 30), item('talk', 20, { fixedStart: '17:20' }))).toBe(0);
    expect(parked(item('decision', 30))).toBe(-1);
  });

  it('has a buffer of a twentieth', () => {
    expect(found(meeting(100, [item('other', 95)]), 'no-buffer')).toEqual([]);
    const tight = meeting(100, [item('other', 96)]);
    const [advice] = found(tight, 'no-buffer');
    expect(advice).toMatchObject({ params: { minutes: 4 } });
    expect(lengths(followed(tight, advice!))).toEqual([['other', 95]]);
    const exact = meeting(100, [item('meal', 100)]);
    const [none] = found(exact, 'no-buffer');
    expect(none).toMatchObject({ params: { minutes: 0 }, remedies: [{ code: 'extend-meeting' }] });
    expect(followed(exact, none!).end).toBe('2026-11-04T18:50');
  });
});

describe('online', () => {
  const items = (minutes: number) => [item('welcome', 10), item('group-work', minutes), item('decision', 20)];

  it('is at most two hours', () => {
    expect(found(meeting(121, items(60)), 'online-too-long')).toEqual([]);
    expect(found(meeting(120, items(60), { format: 'online' }), 'online-too-long')).toEqual([]);
    expect(found(meeting(121, items(60), { format: 'online' }), 'online-too-long')).toMatchObject([
      { params: { minutes: 121 }, remedies: [{ code: 'end-earlier', params: { end: '2026-11-04T19:00' } }] },
    ]);
    expect(found(meeting(60, items(100), { format: 'online' }), 'online-too-long')).toMatchObject([
      { params: { minutes: 130 } },
    ]);
  });

  it('ends earlier where what is in it lasts two hours', () => {
    expect(found(meeting(130, items(90), { format: 'online' }), 'online-too-long')).toMatchObject([
      { remedies: [{ code: 'end-earlier' }] },
    ]);
  });

  it('is brought down to it with what is in it', () => {
    const long = meeting(150, items(115), { format: 'online' });
    const [advice] = found(long, 'online-too-long');
    expect(advice!.remedies.map(({ code }) => code)).toEqual(['park-item', 'shorten-items']);
    expect(followed(long, advice!).items).toHaveLength(2);
    const shorter = followed(long, advice!, 1);
    expect([shorter.end, shorter.items.reduce((sum, each) => sum + each.minutes, 0)]).toEqual([
      '2026-11-04T19:00',
      120,
    ]);
  });
});

describe('a guest', () => {
  it('who waits can come earlier in the agenda, after a shorter item, or later', () => {
    const guest = item('talk', 15, { fixedStart: '17:20' });
    const waiting = meeting(120, [item('welcome', 10), item('plenary', 20), guest]);
    const [advice] = found(waiting, 'fixed-start-late');
    expect(advice).toMatchObject({ about: guest.id, params: { minutes: 10 } });
    expect(advice!.remedies.map(({ code, params }) => [code, params])).toEqual([
      ['shorten-item', { item: waiting.items[1]!.id, minutes: 10 }],
      ['move-earlier', { item: guest.id }],
      ['move-fixed-start', { time: '17:30' }],
    ]);
    expect(lengths(followed(waiting, advice!))[1]).toEqual(['plenary', 10]);
    expect(followed(waiting, advice!, 1).items[1]?.id).toBe(guest.id);
    expect(followed(waiting, advice!, 2).items[2]?.fixedStart).toBe('17:30');
  });

  it('who comes when it is time, or before whom others wait, is no trouble', () => {
    const at = (fixedStart: string) =>
      found(meeting(120, [item('welcome', 10), item('talk', 15, { fixedStart })]), 'fixed-start-late');
    expect(at('17:10')).toEqual([]);
    expect(at('17:30')).toEqual([]);
    expect(at('17:09')).toHaveLength(1);
  });

  it('can wait in a track too', () => {
    const late = item('talk', 5, { fixedStart: '17:05' });
    const tracks = [{ id: 't', title: '', items: [item('plenary', 20), late] }];
    const waiting = meeting(60, [item('group-work', 5, { tracks })]);
    const [advice] = found(waiting, 'fixed-start-late');
    expect(advice).toMatchObject({ about: late.id, params: { minutes: 15 } });
    expect(advice!.remedies.map(({ code }) => code)).toContain('move-fixed-start');
  });
});

describe('breaks', () => {
  it('come after ninety minutes at the latest', () => {
    expect(found(meeting(200, [item('plenary', 45), item('other', 45)]), 'long-without-break')).toEqual([]);
    const long = meeting(200, [item('plenary', 45), item('other', 46)]);
    const [advice] = found(long, 'long-without-break');
    expect(advice).toMatchObject({ about: long.items[0]!.id, params: { minutes: 91 } });
    expect(lengths(followed(long, advice!))).toEqual([
      ['plenary', 45],
      ['break', 10],
      ['other', 46],
    ]);
  });

  it.each(['break', 'meal'] as const)('are breaks as well as meals: %s', (kind) => {
    expect(found(meeting(200, [item('plenary', 80), item(kind, 5), item('other', 80)]), 'long-without-break')).toEqual(
      [],
    );
    const late = meeting(300, [item('plenary', 80), item(kind, 5), item('other', 91)]);
    expect(found(late, 'long-without-break')).toMatchObject([{ about: late.items[2]!.id, remedies: [] }]);
  });

  it('are put where they part the time best, as many as are needed', () => {
    const long = meeting(
      400,
      Array.from({ length: 20 }, () => item('other', 10)),
    );
    const [advice] = found(long, 'long-without-break');
    expect(advice!.remedies[0]).toMatchObject({ code: 'add-break', params: { count: 2, minutes: 10 } });
    const kinds = followed(long, advice!).items.map(({ kind }) => kind);
    expect([kinds.indexOf('break'), kinds.lastIndexOf('break')]).toEqual([7, 14]);
  });

  it('can stand between the parts of an item', () => {
    const long = meeting(300, [item('data', 100, { items: [item('talk', 60), item('plenary', 40)] })]);
    const [advice] = found(long, 'long-without-break');
    expect(followed(long, advice!).items[0]?.items?.map(({ kind }) => kind)).toEqual(['talk', 'break', 'plenary']);
  });

  it('are not put into tracks, which are broken when all of them rest', () => {
    const tracks = (...kinds: ItemKind[]) =>
      kinds.map((kind, index) => ({
        id: `t${index}`,
        title: '',
        items: [item('group-work', 40), item(kind, 10), item('group-work', 40)],
      }));
    const block = (...kinds: ItemKind[]) =>
      meeting(300, [item('talk', 50), item('group-work', 5, { tracks: tracks(...kinds) })]);
    expect(found(block('break', 'break'), 'long-without-break')).toEqual([]);
    const uneven = block('break', 'other');
    const [advice] = found(uneven, 'long-without-break');
    expect(advice).toMatchObject({ params: { minutes: 140 } });
    expect(followed(uneven, advice!).items.map(({ kind }) => kind)).toEqual(['talk', 'break', 'group-work']);
  });

  it('stand before an item, not in front of its first part', () => {
    const long = meeting(300, [
      item('plenary', 60),
      item('data', 40, { items: [item('talk', 20), item('plenary', 20)] }),
    ]);
    expect(followed(long, found(long, 'long-without-break')[0]!).items.map(({ kind }) => kind)).toEqual([
      'plenary',
      'break',
      'data',
    ]);
  });

  it('can be ninety minutes apart, and are found for each stretch by itself', () => {
    const long = meeting(400, [
      item('plenary', 90),
      item('other', 30),
      item('meal', 30),
      item('plenary', 60),
      item('other', 50),
    ]);
    const [first, second] = found(long, 'long-without-break');
    expect([first!.params, second!.params]).toEqual([{ minutes: 120 }, { minutes: 110 }]);
    const kinds = (advice: Advice) => followed(long, advice).items.map(({ kind }) => kind);
    expect(kinds(first!)).toEqual(['plenary', 'break', 'other', 'meal', 'plenary', 'other']);
    expect(kinds(second!)).toEqual(['plenary', 'other', 'meal', 'plenary', 'break', 'other']);
  });

  it('begin where the work ends, also when people wait after it', () => {
    const waited = meeting(300, [item('plenary', 80), item('other', 10, { fixedStart: '18:40' })]);
    expect(found(waited, 'long-without-break')).toEqual([]);
  });

  it('come of themselves when all wait long for somebody', () => {
    const waiting = (fixedStart: string) =>
      found(meeting(300, [item('plenary', 60), item('other', 60, { fixedStart })]), 'long-without-break');
    expect(waiting('18:10')).toEqual([]);
    expect(waiting('18:09')).toHaveLength(1);
  });
});

describe('talks', () => {
  const talks = (...minutes: number[]) =>
    meeting(300, [item('reflection', 5), ...minutes.map((each) => item('talk', each)), item('group-work', 10)]);

  it('last fifteen minutes at most, also when they follow each other', () => {
    expect(found(talks(15), 'talk-without-pause')).toEqual([]);
    expect(found(talks(16), 'talk-without-pause')).toMatchObject([{ params: { minutes: 16 } }]);
    const two = talks(10, 10);
    expect(found(two, 'talk-without-pause')).toMatchObject([{ about: two.items[1]!.id, params: { minutes: 20 } }]);
    const apart = meeting(300, [item('talk', 10), item('plenary', 5), item('talk', 10)]);
    expect(found(apart, 'talk-without-pause')).toEqual([]);
    const sideBySide = [
      { id: 'a', title: '', items: [item('talk', 10)] },
      { id: 'b', title: '', items: [item('talk', 10)] },
    ];
    const inTracks = meeting(300, [item('group-work', 5, { tracks: sideBySide })]);
    expect(found(inTracks, 'talk-without-pause')).toEqual([]);
    const waited = meeting(300, [item('talk', 10), item('talk', 10, { fixedStart: '17:12' })]);
    expect(found(waited, 'talk-without-pause')).toEqual([]);
  });

  it('are broken up so that they last as long as before', () => {
    const parts = (minutes: number) => {
      const asked = talks(minutes);
      return followed(asked, found(asked, 'talk-without-pause')[0]!).items[1]?.items?.map((part) => [
        part.kind,
        part.minutes,
      ]);
    };
    expect(parts(20)).toEqual([
      ['talk', 15],
      ['reflection', 5],
    ]);
    expect(parts(31)).toEqual([
      ['talk', 10],
      ['reflection', 5],
      ['talk', 11],
      ['reflection', 5],
    ]);
  });

  it('get a pause between them when each is short enough', () => {
    const after = (...minutes: number[]) => {
      const asked = talks(...minutes);
      return lengths(followed(asked, found(asked, 'talk-without-pause')[0]!)).slice(1, -1);
    };
    expect(after(10, 12)).toEqual([
      ['talk', 10],
      ['reflection', 5],
      ['talk', 7],
    ]);
    // Fifteen minutes are not too long, and can give five away.
    expect(after(5, 15)).toEqual([
      ['talk', 5],
      ['reflection', 5],
      ['talk', 10],
    ]);
    expect(after(4, 15)).toEqual([
      ['talk', 4],
      ['reflection', 5],
      ['talk', 10],
    ]);
    expect(after(15, 5)).toEqual([
      ['talk', 15],
      ['reflection', 5],
      ['talk', 5],
    ]);
    // The long one is broken up, and its first or last piece leaves room for the short one.
    expect(after(4, 16)).toEqual([
      ['talk', 4],
      ['talk', 16],
    ]);
    expect(after(20, 5)).toEqual([
      ['talk', 20],
      ['talk', 5],
    ]);
    const crowd = talks(40, 40, 10, 10);
    expect(found(crowd, 'talk-without-pause')[0]!.remedies).toMatchObject([
      { code: 'break-up-talk', params: { minutes: 5 } },
    ]);
    expect(after(40, 40, 10, 10).map(([kind]) => kind)).toEqual(['talk', 'talk', 'talk', 'reflection', 'talk']);
    expect(after(9, 9)).toEqual([
      ['talk', 9],
      ['reflection', 5],
      ['talk', 9],
    ]);
    expect(after(5, 5, 5, 10)).toEqual([
      ['talk', 5],
      ['talk', 5],
      ['talk', 5],
      ['reflection', 5],
      ['talk', 5],
    ]);
    expect(after(10, 20)).toEqual([
      ['talk', 10],
      ['reflection', 5],
      ['talk', 20],
    ]);
  });

  it('are broken up among the parts of an item and in tracks', () => {
    const inItem = meeting(300, [
      item('data', 40, { items: [item('reflection', 5), item('talk', 30), item('other', 5)] }),
    ]);
    expect(
      followed(inItem, found(inItem, 'talk-without-pause')[0]!).items[0]?.items?.map(({ kind, minutes }) => [
        kind,
        minutes,
      ]),
    ).toEqual([
      ['reflection', 5],
      ['talk', 10],
      ['reflection', 5],
      ['talk', 10],
      ['reflection', 5],
      ['other', 5],
    ]);
    const tracks = [
      { id: 'a', title: '', items: [item('talk', 20), item('other', 5)] },
      { id: 'b', title: '', items: [item('talk', 10)] },
    ];
    const inTracks = meeting(300, [item('group-work', 5, { tracks })]);
    const advice = found(inTracks, 'talk-without-pause');
    expect(advice).toHaveLength(1);
    expect(followed(inTracks, advice[0]!).items[0]?.tracks?.[0]?.items).toMatchObject([
      { kind: 'talk', minutes: 15 },
      { kind: 'reflection', title: '', minutes: 5 },
      { kind: 'other' },
    ]);
  });
});

describe('silence', () => {
  it('comes before the whole group talks', () => {
    expect(found(meeting(60, [item('reflection', 5), item('plenary', 20)]), 'no-silent-reflection')).toEqual([]);
    expect(found(meeting(60, [item('talk', 15)]), 'no-silent-reflection')).toEqual([]);
    const loud = meeting(60, [item('welcome', 5), item('plenary', 20), item('reflection', 5), item('plenary', 5)]);
    const advice = found(loud, 'no-silent-reflection');
    expect(advice).toMatchObject([{ about: loud.items[1]!.id }]);
    expect(lengths(followed(loud, advice[0]!)).slice(0, 3)).toEqual([
      ['welcome', 5],
      ['reflection', 5],
      ['plenary', 15],
    ]);
  });

  it('is added without a title, at the cost of a plenary of ten minutes', () => {
    const loud = meeting(60, [item('plenary', 10)]);
    const [advice] = found(loud, 'no-silent-reflection');
    expect(advice!.remedies).toMatchObject([{ code: 'add-reflection', params: { minutes: 5 } }]);
    expect(followed(loud, advice!).items).toMatchObject([
      { kind: 'reflection', title: '', minutes: 5 },
      { kind: 'plenary', minutes: 5 },
    ]);
  });

  it('takes no time from a short plenary, or from one with a guest', () => {
    for (const plenary of [item('plenary', 9), item('plenary', 30, { fixedStart: '17:00' })]) {
      const loud = meeting(60, [plenary]);
      const after = followed(loud, found(loud, 'no-silent-reflection')[0]!);
      expect(lengths(after)).toEqual([
        ['reflection', 5],
        ['plenary', plenary.minutes],
      ]);
    }
    const parts = meeting(60, [item('data', 30, { items: [item('plenary', 30)] })]);
    expect(followed(parts, found(parts, 'no-silent-reflection')[0]!).items[0]).toMatchObject({
      minutes: 30,
      items: [
        { kind: 'reflection', minutes: 5 },
        { kind: 'plenary', minutes: 25 },
      ],
    });
  });
});

describe('what comes of it', () => {
  it('needs a decision and an evaluation, unless nothing is planned yet', () => {
    expect(found(meeting(60, []), 'no-decision')).toEqual([]);
    expect(found(meeting(60, []), 'no-evaluation')).toEqual([]);
    const bare = meeting(60, [item('welcome', 5), item('evaluation', 5)]);
    expect(followed(bare, found(bare, 'no-decision')[0]!).items.map(({ kind }) => kind)).toEqual([
      'welcome',
      'decision',
      'evaluation',
    ]);
    const open = meeting(60, [item('welcome', 5)]);
    expect(followed(open, found(open, 'no-decision')[0]!).items.map(({ kind }) => kind)).toEqual([
      'welcome',
      'decision',
    ]);
    expect(followed(open, found(open, 'no-evaluation')[0]!).items.map(({ kind }) => kind)).toEqual([
      'welcome',
      'evaluation',
    ]);
    const inPart = meeting(60, [item('other', 10, { items: [item('decision', 5), item('evaluation', 5)] })]);
    expect([...found(inPart, 'no-decision'), ...found(inPart, 'no-evaluation')]).toEqual([]);
    const asParts = meeting(60, [item('decision', 10, { items: [item('plenary', 5), item('other', 5)] })]);
    expect(found(asParts, 'no-decision')).toEqual([]);
    expect(
      [...found(open, 'no-decision'), ...found(open, 'no-evaluation')].flatMap(({ remedies }) => remedies),
    ).toMatchObject([
      { code: 'add-decision', params: { minutes: 10 }, commands: [{ item: { title: '' } }] },
      { code: 'add-evaluation', params: { minutes: 5 }, commands: [{ item: { title: '' } }] },
    ]);
  });

  it('needs somebody who holds it', () => {
    const [, second] = found(exampleMeeting, 'action-without-lead');
    expect(found(exampleMeeting, 'action-without-lead').map(({ about }) => about)).toEqual(['overfoert-1']);
    expect(second).toBeUndefined();
    const [advice] = found(exampleMeeting, 'action-without-lead');
    expect(advice!.remedies.map(({ params }) => params)).toEqual([{ participant: 'anne' }]);
    expect(followed(exampleMeeting, advice!).carried?.[0]?.lead).toEqual({ name: 'Anne Ravn' });
    const blank = { id: 'a', what: '', lead: { name: '  ' }, status: 'planned' } as const;
    const people = Array.from({ length: 5 }, (_, index) => ({
      id: `p${index}`,
      name: `P${index}`,
      role: 'coordinator' as const,
      attendance: 'invited' as const,
    }));
    const open = meeting(60, [item('decision', 10, { actions: [blank, { ...blank, id: 'b', status: 'done' }] })], {
      participants: [...people, { ...people[0]!, id: 'd', role: 'doctor' }],
    });
    expect(found(open, 'action-without-lead')).toMatchObject([{ about: 'a' }]);
    expect(found(open, 'action-without-lead')[0]!.remedies).toHaveLength(3);
    expect(found({ ...open, participants: [] }, 'action-without-lead')[0]!.remedies).toEqual([]);
  });

  it('is held by somebody of the practice, or by a coordinator where it is everybody’s', () => {
    const person = (id: string, more: Partial<Participant> = {}): Participant => ({
      id,
      name: id,
      role: 'doctor',
      attendance: 'invited',
      ...more,
    });
    const asked = meeting(
      60,
      [
        item('decision', 10, {
          actions: [
            { id: 'alle', what: '', status: 'planned' },
            { id: 'nord', what: '', practice: 'nord', status: 'planned' },
          ],
        }),
      ],
      {
        practices: [
          { id: 'nord', name: 'Nord' },
          { id: 'syd', name: 'Syd' },
        ],
        participants: [
          person('a', { practice: 'syd' }),
          person('b', { practice: 'nord' }),
          person('c', { role: 'coordinator', practice: 'syd' }),
        ],
      },
    );
    const advice = found(asked, 'action-without-lead');
    expect(advice.map(({ about, remedies }) => [about, remedies.map(({ params }) => params)])).toEqual([
      ['alle', [{ participant: 'c' }]],
      ['nord', [{ participant: 'b' }]],
    ]);
    expect(followed(asked, advice[1]!).items[0]?.actions?.map(({ lead }) => lead)).toEqual([undefined, { name: 'b' }]);
  });

  it('is followed up the next time', () => {
    expect(found(exampleMeeting, 'open-actions')).toEqual([]);
    const carried = exampleMeeting.carried;
    const forgotten = meeting(60, [item('welcome', 5), item('talk', 10)], { carried });
    const [advice] = found(forgotten, 'open-actions');
    expect(advice).toMatchObject({ params: { count: 1 }, remedies: [{ code: 'add-follow-up' }] });
    expect(lengths(followed(forgotten, advice!))).toEqual([
      ['welcome', 5],
      ['follow-up', 10],
      ['talk', 10],
    ]);
    const first = meeting(60, [item('talk', 10)], { carried });
    expect(lengths(followed(first, found(first, 'open-actions')[0]!))[0]).toEqual(['follow-up', 10]);
    expect(found(meeting(60, [], { carried: [{ ...carried[0], status: 'done' }] }), 'open-actions')).toEqual([]);
  });

  it('is carried over from the meeting before', () => {
    const context: AdviceContext = { previous: exampleMeeting };
    const next = meeting(60, [item('welcome', 5), item('follow-up', 10)], { practices: exampleMeeting.practices });
    const [advice] = found(next, 'open-actions', context);
    expect(advice).toMatchObject({ params: { count: 3 }, remedies: [{ code: 'carry-over', params: { count: 3 } }] });
    expect(followed(next, advice!, 0, context)).toMatchObject({ carried: [{}, {}, {}], items: [{}, {}] });
    const without = meeting(60, [item('welcome', 5)]);
    const both = followed(without, found(without, 'open-actions', context)[0]!, 0, context);
    expect([both.carried?.length, both.items[1]?.kind]).toEqual([3, 'follow-up']);
  });
});

describe('figures', () => {
  it('are sent to their owners before', () => {
    const data = (ownData?: AgendaItem['ownData']) =>
      meeting(60, [item('data', 30, { opening: 'closed', ...(ownData && { ownData }) })]);
    const asked = data();
    const [advice] = found(asked, 'own-data-not-sent');
    expect(advice).toMatchObject({
      about: asked.items[0]!.id,
      params: {},
      remedies: [{ code: 'plan-sending', params: { date: '2026-10-21' } }],
    });
    expect(followed(asked, advice!).items[0]?.ownData).toEqual({ sendBefore: '2026-10-21' });
    expect(advice!.params).toEqual({});
    const early = found(asked, 'own-data-not-sent', { today: '2026-10-01' })[0]!.remedies;
    expect(early.map(({ code, params }) => [code, params['date']])).toEqual([
      ['plan-sending', '2026-10-21'],
      ['mark-sent', '2026-10-01'],
    ]);
    const late: AdviceContext = { today: '2026-10-30' };
    const remedies = found(asked, 'own-data-not-sent', late)[0]!.remedies;
    expect(remedies.map(({ code, params }) => [code, params['date']])).toEqual([
      ['plan-sending', '2026-10-30'],
      ['mark-sent', '2026-10-30'],
    ]);
    expect(found(data({ sendBefore: '2026-10-30' }), 'own-data-not-sent', late)).toEqual([]);
    expect(found(data({ sent: '2026-10-20' }), 'own-data-not-sent', late)).toEqual([]);
    expect(found(data({ sendBefore: '2026-10-20', sent: '2026-10-29' }), 'own-data-not-sent', late)).toEqual([]);
    expect(found(data({ sendBefore: '2026-10-20' }), 'own-data-not-sent')).toEqual([]);
    expect(found(data({ sendBefore: '2026-10-29' }), 'own-data-not-sent', late)).toMatchObject([
      { params: { planned: '2026-10-29' } },
    ]);
  });

  it('are opened or not, and somebody says which', () => {
    const asked = meeting(60, [item('data', 30, { ownData: { sent: '2026-10-20' } })]);
    const [advice] = found(asked, 'data-without-opening');
    expect(advice!.remedies.map(({ code }) => code)).toEqual(['propose-opening', 'keep-closed']);
    expect(followed(asked, advice!).items[0]?.opening).toBe('propose');
    expect(followed(asked, advice!, 1).items[0]?.opening).toBe('closed');
    for (const opening of ['closed', 'open', 'propose'] as const) {
      expect(found(meeting(60, [item('data', 30, { opening })]), 'data-without-opening')).toEqual([]);
    }
  });

  it('are asked about once for an item and its parts, and not in the backlog', () => {
    const nested = meeting(
      60,
      [item('data', 30, { items: [item('data', 10)] }), item('other', 5, { items: [item('data', 5)] })],
      {
        backlog: [item('data', 10)],
      },
    );
    expect(found(nested, 'data-without-opening').map(({ about }) => about)).toEqual([
      nested.items[0]!.id,
      nested.items[1]!.items![0]!.id,
    ]);
  });
});

describe('a partner', () => {
  it('gets something and gives something', () => {
    const partners = (practicesGet?: string, partnerGets?: string) => [
      {
        partner: 'p',
        ...(practicesGet !== undefined && { practicesGet }),
        ...(partnerGets !== undefined && { partnerGets }),
      },
    ];
    const visit = (...texts: [string?, string?]) => meeting(60, [item('talk', 10, { partners: partners(...texts) })]);
    expect(found(visit('Tid', 'Patienter'), 'partner-without-exchange')).toEqual([]);
    for (const texts of [[], ['Tid'], ['Tid', ' '], [undefined, 'Patienter']] as [string?, string?][]) {
      expect(found(visit(...texts), 'partner-without-exchange')).toMatchObject([
        { params: { partner: 'p' }, remedies: [] },
      ]);
    }
    const card: AdviceContext = {
      exchangeWith: (partner) => (partner === 'p' ? { practicesGet: 'Tid', partnerGets: 'Patienter' } : undefined),
    };
    expect(found(visit(), 'partner-without-exchange', card)).toEqual([]);
    expect(found(visit(), 'partner-without-exchange', { exchangeWith: () => undefined })).toHaveLength(1);
    expect(
      found(meeting(60, [], { backlog: [item('talk', 5, { partners: partners() })] }), 'partner-without-exchange'),
    ).toEqual([]);
  });
});

describe('clocks that change', () => {
  it('are told when a meeting begins or ends at a time that is not there, or is there twice', () => {
    const spring = meeting(60, [item('other', 10)], { start: '2026-03-29T02:30', end: '2026-03-29T05:00' });
    const [advice] = found(spring, 'time-skipped');
    expect(advice).toMatchObject({
      params: { field: 'start' },
      remedies: [{ code: 'use-existing-time', params: { time: '2026-03-29T03:30' } }],
    });
    expect(followed(spring, advice!).start).toBe('2026-03-29T03:30');
    const toSpring = meeting(60, [], { start: '2026-03-29T01:30', end: '2026-03-29T02:15' });
    expect(followed(toSpring, found(toSpring, 'time-skipped')[0]!).end).toBe('2026-03-29T03:15');
    const autumn = meeting(60, [item('other', 10)], { start: '2026-10-25T02:30', end: '2026-10-25T05:00' });
    expect(found(autumn, 'time-twice')).toMatchObject([{ params: { field: 'start' }, remedies: [] }]);
    expect([...found(exampleMeeting, 'time-skipped'), ...found(exampleMeeting, 'time-twice')]).toEqual([]);
  });
});

describe('checkAgenda', () => {
  it('says nothing of a good agenda but what is left to do', () => {
    expect(checkAgenda(exampleMeeting, { today: '2026-10-22' }).map(({ code }) => code)).toEqual([
      'action-without-lead',
    ]);
  });

  it('remembers what was put aside', () => {
    const long = meeting(300, [item('talk', 20, { id: 'langt' }), item('reflection', 5), item('talk', 20)]);
    const aside: Meeting = {
      ...long,
      dismissed: [{ code: 'talk-without-pause', about: 'langt' }, { code: 'no-evaluation' }],
    };
    const told = checkAgenda(aside).map(({ code, isDismissed }) => [code, isDismissed]);
    expect(told).toContainEqual(['talk-without-pause', true]);
    expect(told).toContainEqual(['talk-without-pause', false]);
    expect(told).toContainEqual(['no-evaluation', true]);
    expect(told).toContainEqual(['no-decision', false]);
  });

  it('tells findings of several partners apart', () => {
    const finding: Finding = { code: 'partner-without-exchange', about: 'i', params: { partner: 'p' } };
    expect(isSameFinding(finding, { ...finding, params: { partner: 'q' } })).toBe(false);
    expect(isSameFinding(finding, { ...finding, about: 'j' })).toBe(false);
    expect(isSameFinding(finding, { ...finding, code: 'no-decision' })).toBe(false);
    expect(isSameFinding(finding, { ...finding, params: { partner: 'p', minutes: 3 } })).toBe(true);
  });

  it('helps with one press whatever the agenda, and never names anybody', () => {
    const seen = new Map<string, { findings: number; helped: number }>();
    const names = /Karen|Jens|Lægehuset|Klinikken/;
    fc.assert(
      fc.property(arbitraryMeeting, (asked) => {
        const before = JSON.stringify(asked);
        for (const advice of checkAgenda(asked)) {
          const count = seen.get(advice.code) ?? { findings: 0, helped: 0 };
          seen.set(advice.code, {
            findings: count.findings + 1,
            helped: count.helped + Number(advice.remedies.length > 0),
          });
          expect(advice.remedies.length).toBeLessThanOrEqual(3);
          expect(JSON.stringify([advice.params, advice.remedies.map(({ params }) => params)])).not.toMatch(names);
          advice.remedies.forEach((_, index) => followed(asked, advice, index));
        }
        expect(JSON.stringify(asked)).toBe(before);
      }),
      { numRuns: runs(60, 1000), seed: 20_261_104 },
    );
    const always: AdviceCode[] = [
      'no-decision',
      'no-evaluation',
      'no-silent-reflection',
      'data-without-opening',
      'own-data-not-sent',
      'open-actions',
      'talk-without-pause',
      'fixed-start-late',
    ];
    for (const code of always) {
      const { findings, helped } = seen.get(code) ?? { findings: 0, helped: 0 };
      expect([code, findings > 0, helped / findings > 0.9]).toEqual([code, true, true]);
    }
  }, 300_000);

  it('finds a way for a guest also when the evening goes past midnight', () => {
    const late = item('talk', 15, { fixedStart: '22:00' });
    const night = meeting(120, [item('other', 430), late]);
    const [advice] = found(night, 'fixed-start-late');
    const index = advice!.remedies.findIndex(({ code }) => code === 'drop-fixed-start');
    expect(followed(night, advice!, index).items[1]).not.toHaveProperty('fixedStart');
  });
});
