import { parseThemePlan, parseTopicRound } from '@klyngekit/schema';
import type { Ballot, TopicRound } from '@klyngekit/schema';
import { exampleTopicRound, openTopicRound } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededInteger } from '../../test/support/random-integer.js';
import { leastBallots, topicsOnBallot } from './ballot.js';
import { createBallotBox } from './ballot-box.js';
import { closeRound, mergeTopics, resultOf, themePlanOf, unmergeTopic } from './round.js';

const topics = ['a', 'b', 'c', 'd'];
const cast = (...choices: string[]): Ballot => ({ choices });
const box = (seed = 1) => createBallotBox({ topics, random: seededInteger(seed) });

describe('a ballot box', () => {
  it('takes full, partial and blank ballots and nothing else', () => {
    const filled = box();
    expect(filled.add(cast('a', 'b', 'c'))).toBe(true);
    expect(filled.add(cast('a'))).toBe(true);
    expect(filled.add(cast())).toBe(true);
    expect(filled.add(cast('a', 'b', 'c', 'd'))).toBe(false);
    expect(filled.add(cast('a', 'a'))).toBe(false);
    expect(filled.add(cast('x'))).toBe(false);
    expect(filled.count()).toBe(3);
    const two = createBallotBox({ topics, choicesEach: 2, random: seededInteger(1) });
    expect([two.add(cast('a', 'b')), two.add(cast('a', 'b', 'c'))]).toEqual([true, false]);
  });

  it('gives its ballots out once, when it is closed', () => {
    const filled = box();
    for (let vote = 0; vote < leastBallots; vote++) filled.add(cast('a'));
    const closed = filled.close();
    expect(closed).toEqual({ ok: true, ballots: Array.from({ length: leastBallots }, () => cast('a')) });
    expect(filled.count()).toBe(0);
    expect(filled.add(cast('a'))).toBe(false);
    expect(filled.close()).toEqual({ ok: false, cast: 0, limit: leastBallots });
  });

  it('gives out nothing but their number when there are too few', () => {
    const filled = box();
    for (let vote = 0; vote < leastBallots - 1; vote++) filled.add(cast('a'));
    expect(filled.close()).toEqual({ ok: false, cast: 4, limit: 5 });
    expect(filled.close()).toMatchObject({ cast: 0 });
  });

  it('forgets everything when it is wiped', () => {
    const filled = box();
    for (let vote = 0; vote < 9; vote++) filled.add(cast('a'));
    filled.wipe();
    expect([filled.count(), filled.add(cast('b'))]).toEqual([0, false]);
    expect(filled.close()).toMatchObject({ ok: false, cast: 0 });
  });

  it('holds no ballot where anybody could look for it', () => {
    const filled = box();
    filled.add(cast('a', 'b'));
    filled.add(cast('c'));
    expect(Object.isFrozen(filled)).toBe(true);
    const seen = Reflect.ownKeys(filled).map((key) => String(Reflect.get(filled, key)));
    expect(JSON.stringify(filled)).toBe('{}');
    for (const text of seen) expect(text).not.toMatch(/\["?[abc]/);
    expect(Reflect.ownKeys(filled)).toEqual(['add', 'count', 'close', 'wipe']);
  });

  it('keeps a copy that its caster cannot change, and turns away what is too many', () => {
    const choices = ['a', 'b'];
    const filled = box();
    filled.add({ choices });
    choices[0] = 'd';
    for (let vote = 0; vote < 999; vote++) expect(filled.add(cast())).toBe(true);
    expect(filled.add(cast())).toBe(false);
    const closed = filled.close();
    expect(closed.ok && closed.ballots.filter((each) => each.choices.length > 0)).toEqual([cast('a', 'b')]);
    expect(closed.ok && Object.isFrozen(closed.ballots[0]?.choices)).toBe(true);
  });

  it('is not told of topics that come later', () => {
    const list = [...topics];
    const filled = createBallotBox({ topics: list, random: seededInteger(1) });
    list.push('z');
    expect(filled.add(cast('z'))).toBe(false);
  });

  it('loses the order of casting: the first ballot is as often at each place', () => {
    const places = new Map<number, number>();
    const random = seededInteger(7);
    const rounds = 6000;
    for (let round = 0; round < rounds; round++) {
      const filled = createBallotBox({ topics, random });
      filled.add(cast('a'));
      for (let vote = 0; vote < 5; vote++) filled.add(cast('b'));
      const closed = filled.close();
      const place = closed.ok ? closed.ballots.findIndex(({ choices }) => choices[0] === 'a') : -1;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    const chiSquare = [0, 1, 2, 3, 4, 5].reduce(
      (sum, place) => sum + ((places.get(place) ?? 0) - rounds / 6) ** 2 / (rounds / 6),
      0,
    );
    // The 99.9 % quantile with five degrees of freedom.
    expect(chiSquare).toBeLessThan(20.5);
  });
});

describe('merging', () => {
  const collecting: TopicRound = {
    ...openTopicRound,
    status: 'collecting',
    topics: topics.map((id) => ({ id, title: id })),
  };

  it('makes one topic of several, brings along what was merged before, and is undone topic by topic', () => {
    const one = mergeTopics(collecting, ['b'], 'a')!;
    expect(topicsOnBallot(one)).toEqual(['a', 'c', 'd']);
    const two = mergeTopics(one, ['a', 'd', 'd'], 'c')!;
    expect(two.merges).toEqual([{ into: 'c', from: ['a', 'd', 'b'] }]);
    expect(topicsOnBallot(two)).toEqual(['c']);
    const undone = unmergeTopic(unmergeTopic(unmergeTopic(two, 'a')!, 'b')!, 'd')!;
    expect(undone).toEqual(collecting);
    expect(mergeTopics(one, ['c'], 'a')?.merges).toEqual([{ into: 'a', from: ['b', 'c'] }]);
    const apart = mergeTopics(one, ['d'], 'c')!;
    expect(apart.merges).toEqual([
      { into: 'a', from: ['b'] },
      { into: 'c', from: ['d'] },
    ]);
    expect(unmergeTopic(apart, 'b')?.merges).toEqual([{ into: 'c', from: ['d'] }]);
    for (const round of [one, two, apart]) expect(parseTopicRound(round)).toMatchObject({ ok: true });
  });

  it('is not possible with what is not there, with itself, or when votes are cast', () => {
    expect(mergeTopics(collecting, ['x'], 'a')).toBeUndefined();
    expect(mergeTopics(collecting, ['a'], 'x')).toBeUndefined();
    expect(mergeTopics(collecting, ['a'], 'a')).toBeUndefined();
    expect(mergeTopics(collecting, [], 'a')).toBeUndefined();
    expect(mergeTopics({ ...collecting, status: 'voting' }, ['b'], 'a')).toBeUndefined();
    const merged = mergeTopics(collecting, ['b'], 'a')!;
    expect(mergeTopics(merged, ['b'], 'c')).toBeUndefined();
    expect(unmergeTopic(merged, 'c')).toBeUndefined();
    expect(unmergeTopic({ ...merged, status: 'voting' }, 'b')).toBeUndefined();
    expect(unmergeTopic(collecting, 'b')).toBeUndefined();
  });
});

describe('a round', () => {
  it('of the fixtures has the result that its ballots give', () => {
    expect(resultOf(exampleTopicRound, exampleTopicRound.ballots)).toEqual(exampleTopicRound.result);
  });

  it('can be decided by points alone, which is another choice', () => {
    // Five of eight like a and b best; the other three like c and d.
    const ballots = [
      ...Array.from({ length: 3 }, () => cast('a', 'b')),
      ...Array.from({ length: 2 }, () => cast('b', 'a')),
      ...Array.from({ length: 3 }, () => cast('c', 'd')),
    ];
    const round: TopicRound = { ...openTopicRound, seats: 2, topics: topics.map((id) => ({ id, title: id })) };
    const rule = { ...exampleTopicRound.result.rule, rule: 'highest-points' } as const;
    expect(resultOf(round, ballots, rule)).toMatchObject({ rule, chosen: ['a', 'b'], withAWish: 5 });
    expect(resultOf({ ...round, seats: 1 }, ballots, rule)).toMatchObject({ chosen: ['a'] });
    expect(resultOf(round, ballots)).toMatchObject({ chosen: ['a', 'c'], withAWish: 8 });
  });

  it('is closed with what was in its box', () => {
    const { ballots: _ballots, result: _result, ...voting } = { ...exampleTopicRound, status: 'voting' as const };
    const filled = createBallotBox({ topics: topicsOnBallot(voting), random: seededInteger(3) });
    for (const each of exampleTopicRound.ballots) filled.add(each);
    const closed = closeRound(voting, filled.close());
    expect(closed.result).toEqual(exampleTopicRound.result);
    expect(closed.ballots).toHaveLength(9);
    expect(parseTopicRound(JSON.stringify(closed))).toMatchObject({ ok: true });
  });

  it('with too few ballots is closed and holds nothing', () => {
    const few = [cast('a'), cast('b')];
    expect(resultOf(openTopicRound, few)).toBeUndefined();
    const closed = closeRound(openTopicRound, { ok: false, cast: 2, limit: 5 });
    expect(closed).toEqual({ ...openTopicRound, status: 'closed' });
    expect(closeRound(openTopicRound, { ok: true, ballots: few })).toEqual(closed);
  });

  it('always gives a file that can be read, whatever the ballots', () => {
    const ids = topicsOnBallot(exampleTopicRound);
    const ballots = fc.array(
      fc.shuffledSubarray([...ids], { maxLength: 3 }).map((choices) => ({ choices })),
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(
      fc.property(ballots, fc.integer({ min: 1, max: 6 }), (given, seats) => {
        const {
          ballots: _ballots,
          result: _result,
          ...voting
        } = { ...exampleTopicRound, status: 'voting' as const, seats };
        const closed = closeRound(voting, { ok: true, ballots: given });
        const read = parseTopicRound(closed);
        expect(read.ok ? [] : read.issues).toEqual([]);
        const { full, partial, blank } = closed.result!.ballots;
        expect(full + partial + blank).toBe(given.length);
        expect(closed.result!.withAWish).toBe(
          given.filter(({ choices }) => choices.some((choice) => closed.result!.chosen.includes(choice))).length,
        );
      }),
    );
  });

  it('becomes a plan of the themes that were chosen', () => {
    const plan = themePlanOf(exampleTopicRound, { id: 'plan', title: 'Temaer', from: '2026-03-04', to: '2027-06-30' });
    expect(plan).toStrictEqual({
      schema: 'klynge.theme-plan/1',
      id: 'plan',
      title: 'Temaer',
      cluster: 'eksempelklyngen',
      from: '2026-03-04',
      to: '2027-06-30',
      topicRound: 'emner-2026',
      themes: [
        {
          id: 'telefon',
          title: 'Travlhed: telefonen om formiddagen',
          why: 'Alle klinikker har travlt kl. 8–10.',
          focusArea: 'self-chosen',
          status: 'planned',
          topic: 'telefon',
          meetings: [],
        },
        {
          id: 'opioider',
          title: 'Opioider: nedtrapning i fællesskab',
          focusArea: 'national',
          status: 'planned',
          topic: 'opioider',
          meetings: [],
        },
      ],
      rationale: exampleTopicRound.rationale,
    });
    expect(parseThemePlan(plan)).toMatchObject({ ok: true });
    expect(themePlanOf(openTopicRound, { id: 'p', title: '', from: '2026-01-01' })).toBeUndefined();
    const { cluster: _cluster, rationale: _rationale, ...bare } = exampleTopicRound;
    const small = themePlanOf(
      { ...bare, result: { ...bare.result, chosen: ['kol', 'gone'] } },
      { id: 'p', title: '', from: '2026-01-01' },
    );
    expect(small).toStrictEqual({
      schema: 'klynge.theme-plan/1',
      id: 'p',
      title: '',
      from: '2026-01-01',
      topicRound: 'emner-2026',
      themes: [
        { id: 'kol', title: 'Lungefunktion og KOL-rehabilitering', status: 'planned', topic: 'kol', meetings: [] },
      ],
    });
  });
});
