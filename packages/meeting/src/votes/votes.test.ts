import type { Ballot } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/runs.js';
import { proportionalRule, selectByPoints, selectProportional } from './select.js';
import { preferredToAll, tallyApproval, tallyBorda, tallyCopeland, withAWish, withoutAWish } from './tally.js';

const topics = ['A', 'B', 'C', 'D', 'E'];
const ballot = (order: string, depth = 5): Ballot => ({ choices: Array.from(order).slice(0, depth) });

/** Twenty doctors: the loudest choice of seven of them is the one that all others like least. */
const profile = (depth: number): readonly Ballot[] =>
  (
    [
      [7, 'AEDCB'],
      [5, 'BCDEA'],
      [4, 'CBDEA'],
      [4, 'DCBEA'],
    ] as const
  ).flatMap(([count, order]) => Array.from({ length: count }, () => ballot(order, depth)));

const topThree = profile(3);
const full = profile(5);
const pointsOf = (scores: readonly { readonly topic: string; readonly points: number }[]) =>
  Object.fromEntries(scores.map(({ topic, points }) => [topic, points]));
const chosenOf = (ballots: readonly Ballot[], seats: number, list: readonly string[] = topics) =>
  selectProportional(ballots, list, seats).map(({ topic }) => topic);

describe('twenty doctors and five topics', () => {
  it('by one vote each choose A, whom a majority likes least', () => {
    expect(pointsOf(tallyBorda(topThree, topics, [1]))).toEqual({ A: 7, B: 5, C: 4, D: 4, E: 0 });
    expect(tallyBorda(topThree, topics, [1])[0]).toEqual({ topic: 'A', points: 7, ballots: 7 });
    expect(tallyCopeland(full, topics).at(-1)).toEqual({ topic: 'A', wins: 0, ties: 0, score: 0 });
  });

  it('by approval of their three choose D', () => {
    expect(tallyApproval(topThree, topics)).toEqual([
      { topic: 'D', points: 20, ballots: 20 },
      { topic: 'B', points: 13, ballots: 13 },
      { topic: 'C', points: 13, ballots: 13 },
      { topic: 'A', points: 7, ballots: 7 },
      { topic: 'E', points: 7, ballots: 7 },
    ]);
    expect(tallyApproval(full, topics, 3)).toEqual(tallyApproval(topThree, topics));
    expect(tallyApproval(full, topics).map(({ points }) => points)).toEqual([20, 20, 20, 20, 20]);
  });

  it('by full Borda choose C, with fifty points', () => {
    const scores = tallyBorda(full, topics, [4, 3, 2, 1, 0]);
    expect(scores.map(({ topic, points }) => [topic, points])).toEqual([
      ['C', 50],
      ['D', 48],
      ['B', 40],
      ['E', 34],
      ['A', 28],
    ]);
  });

  it('one against one prefer D to each of the others', () => {
    expect(tallyCopeland(full, topics).map(({ topic, score }) => [topic, score])).toEqual([
      ['D', 4],
      ['C', 3],
      ['B', 2],
      ['E', 1],
      ['A', 0],
    ]);
    expect(preferredToAll(full, topics)).toBe('D');
  });

  it('by 3-2-1 give C 30, D 28, B 27, A 21 and E 14', () => {
    expect(tallyBorda(topThree, topics)).toEqual([
      { topic: 'C', points: 30, ballots: 13 },
      { topic: 'D', points: 28, ballots: 20 },
      { topic: 'B', points: 27, ballots: 13 },
      { topic: 'A', points: 21, ballots: 7 },
      { topic: 'E', points: 14, ballots: 7 },
    ]);
  });

  it('proportionally choose D, C, B and A, with ties decided by 3-2-1', () => {
    const chosen = selectProportional(topThree, topics, 4);
    expect(chosen).toEqual([
      { topic: 'D', weight: 20, tiedWith: [] },
      { topic: 'C', weight: 6.5, tiedWith: ['B'], decidedBy: 'points' },
      { topic: 'B', weight: 13 / 3, tiedWith: [] },
      { topic: 'A', weight: 3.5, tiedWith: ['E'], decidedBy: 'points' },
    ]);
    expect(withAWish(topThree, ['D', 'C', 'B', 'A'])).toBe(20);
    expect(withoutAWish(topThree, ['C', 'B'])).toBe(7);
  });
});

describe('selectProportional', () => {
  it('decides ties by points, then by first choices, then by the order of the list, and says so', () => {
    const equal = [ballot('A'), ballot('B')];
    expect(selectProportional(equal, ['B', 'A'], 1)).toEqual([
      { topic: 'B', weight: 1, tiedWith: ['A'], decidedBy: 'order-of-list' },
    ]);
    expect(selectProportional(equal, ['A', 'B'], 2)[1]).toEqual({ topic: 'B', weight: 1, tiedWith: [] });
    // Seven points each on four ballots, one first choice each; then eleven each, and A has two first choices.
    const even = [ballot('ACB'), ballot('BCA'), ballot('CAB'), ballot('CBA')];
    expect(pointsOf(tallyBorda(even, ['A', 'B']))).toEqual({ A: 7, B: 7 });
    const twoFirsts = [...even, ballot('AZ'), ballot('ZWA'), ballot('ZB'), ballot('WB')];
    expect(pointsOf(tallyBorda(twoFirsts, ['A', 'B']))).toEqual({ A: 11, B: 11 });
    expect(selectProportional(twoFirsts, ['B', 'A'], 1)).toEqual([
      { topic: 'A', weight: 6, tiedWith: ['B'], decidedBy: 'first-choices' },
    ]);
    expect(selectProportional(twoFirsts, ['B', 'A'], 1, { ...proportionalRule, ties: [] })).toEqual([
      { topic: 'B', weight: 6, tiedWith: ['A'] },
    ]);
  });

  it('chooses nothing that nobody wished, and nothing out of nothing', () => {
    expect(chosenOf([ballot('A'), ballot('')], 4)).toEqual(['A']);
    expect(chosenOf([ballot(''), ballot('')], 4)).toEqual([]);
    expect(chosenOf([], 4)).toEqual([]);
    expect(chosenOf(topThree, 0)).toEqual([]);
  });

  it('passes over choices that are no longer topics', () => {
    expect(chosenOf([ballot('XA'), ballot('XA'), ballot('B')], 2)).toEqual(['A', 'B']);
  });

  it('keeps to whole numbers, so that six sixths tie with one whole', () => {
    const sixths = Array.from({ length: 6 }, () => ballot('ABCDEX', 6));
    const chosen = selectProportional([...sixths, ballot('Y')], ['A', 'B', 'C', 'D', 'E', 'X', 'Y'], 7);
    expect(chosen.slice(5)).toEqual([
      { topic: 'Y', weight: 1, tiedWith: ['X'], decidedBy: 'points' },
      { topic: 'X', weight: 1, tiedWith: [] },
    ]);
  });
});

describe('preferredToAll', () => {
  it('is one of two where more prefer it, and nobody where they are even or go round in a ring', () => {
    expect(preferredToAll([ballot('A'), ballot('AB'), ballot('B')], ['B', 'A'])).toBe('A');
    expect(preferredToAll([ballot('A'), ballot('B')], ['A', 'B'])).toBeUndefined();
    expect(preferredToAll([ballot('ABC'), ballot('BCA'), ballot('CAB')], ['A', 'B', 'C'])).toBeUndefined();
    expect(preferredToAll([ballot('A')], ['A'])).toBeUndefined();
  });
});

describe('withoutAWish', () => {
  it('does not count those who wished nothing', () => {
    expect(withoutAWish([ballot('A'), ballot('B'), ballot('')], ['A'])).toBe(1);
    expect(withAWish([ballot('A'), ballot('B'), ballot('')], ['A'])).toBe(1);
  });
});

describe('selectByPoints', () => {
  it('takes most points, then first choices, then the order of the list', () => {
    expect(selectByPoints(topThree, topics, 4)).toEqual(['C', 'D', 'B', 'A']);
    expect(selectByPoints([ballot('AB'), ballot('B'), ballot('A')], ['B', 'A'], 1)).toEqual(['A']);
    expect(selectByPoints([ballot('A'), ballot('B')], ['B', 'A'], 2)).toEqual(['B', 'A']);
    expect(selectByPoints([ballot('CAB'), ballot('BA'), ballot('Z')], ['A', 'B', 'Q'], 3)).toEqual(['B', 'A']);
    expect(selectByPoints([ballot('ABC')], ['C', 'B', 'A'], 5, [1, 1, 1])).toEqual(['A', 'C', 'B']);
  });
});

const arbitraryBallot: fc.Arbitrary<Ballot> = fc
  .shuffledSubarray(topics, { maxLength: 3 })
  .map((choices) => ({ choices }));
const arbitraryBallots = fc.array(arbitraryBallot, { maxLength: 40 });

describe('whatever the ballots', () => {
  it('their order changes nothing', () => {
    const shuffled = arbitraryBallots.chain((ballots) =>
      fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
    );
    fc.assert(
      fc.property(shuffled, ([ballots, other]) => {
        expect(tallyBorda(other, topics)).toEqual(tallyBorda(ballots, topics));
        expect(tallyApproval(other, topics)).toEqual(tallyApproval(ballots, topics));
        expect(tallyCopeland(other, topics)).toEqual(tallyCopeland(ballots, topics));
        expect(selectProportional(other, topics, 4)).toEqual(selectProportional(ballots, topics, 4));
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  it('every ballot gives six points when it is full, five with two, three with one and none when it is blank', () => {
    fc.assert(
      fc.property(arbitraryBallots, (ballots) => {
        const given = ballots.reduce((sum, { choices }) => sum + [0, 3, 5, 6][choices.length]!, 0);
        expect(tallyBorda(ballots, topics).reduce((sum, { points }) => sum + points, 0)).toBe(given);
      }),
    );
  });

  it('somebody moves up when a ballot puts it higher', () => {
    fc.assert(
      fc.property(arbitraryBallots, fc.constantFrom(...topics), (ballots, topic) => {
        const raised = ballots.map(({ choices }) => ({
          choices: choices.includes(topic) ? [topic, ...choices.filter((choice) => choice !== topic)] : choices,
        }));
        const points = (list: readonly Ballot[]) => pointsOf(tallyBorda(list, topics))[topic]!;
        expect(points(raised)).toBeGreaterThanOrEqual(points(ballots));
        const score = (list: readonly Ballot[]) =>
          tallyCopeland(list, topics).find((each) => each.topic === topic)!.score;
        expect(score(raised)).toBeGreaterThanOrEqual(score(ballots));
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  it('one against one there are as many wins as losses, and at most one topic is preferred to all', () => {
    fc.assert(
      fc.property(arbitraryBallots, (ballots) => {
        const scores = tallyCopeland(ballots, topics);
        expect(scores.reduce((sum, { score }) => sum + score, 0)).toBe((topics.length * (topics.length - 1)) / 2);
        expect(scores.filter(({ wins }) => wins === topics.length - 1).length).toBeLessThanOrEqual(1);
        const preferred = preferredToAll(ballots, topics);
        if (preferred !== undefined) expect(scores[0]?.topic).toBe(preferred);
        expect(preferredToAll(ballots, ['A'])).toBeUndefined();
      }),
    );
  });

  it('the proportional choice is the greedy one by weights in exact fractions', () => {
    fc.assert(
      fc.property(arbitraryBallots, fc.integer({ min: 1, max: 5 }), (ballots, seats) => {
        const chosen = selectProportional(ballots, topics, seats);
        const taken: string[] = [];
        for (const { topic, weight, tiedWith } of chosen) {
          // Sixths, which are whole for one, two and three choices.
          const sixths = (candidate: string) =>
            ballots
              .filter(({ choices }) => choices.includes(candidate))
              .reduce(
                (sum, { choices }) => sum + 6 / (1 + choices.filter((choice) => taken.includes(choice)).length),
                0,
              );
          const rest = topics.filter((each) => !taken.includes(each));
          const best = Math.max(...rest.map(sixths));
          expect(sixths(topic)).toBe(best);
          expect(weight).toBeCloseTo(best / 6, 12);
          expect([...tiedWith].sort()).toEqual(rest.filter((each) => each !== topic && sixths(each) === best).sort());
          taken.push(topic);
        }
        const wished = topics.filter((topic) => ballots.some(({ choices }) => choices.includes(topic)));
        expect(chosen).toHaveLength(Math.min(seats, wished.length));
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('a topic that all wish is chosen first, and a group that agrees gets its share', () => {
    // Parties with topics of their own: greedy PAV then gives seats by D'Hondt.
    const parties = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parties, fc.integer({ min: 1, max: 5 }), (sizes, seats) => {
        const lists = sizes.map((_, party) => [`p${party}a`, `p${party}b`, `p${party}c`]);
        const ballots = sizes.flatMap((size, party) =>
          Array.from({ length: size }, (): Ballot => ({ choices: lists[party]! })),
        );
        const all = lists.flat();
        const chosen = selectProportional(ballots, all, seats).map(({ topic }) => topic);
        const won = lists.map((list) => chosen.filter((topic) => list.includes(topic)).length);
        // D'Hondt: no party's next quotient is above the last quotient that won, while it has topics left.
        const lastWon = Math.min(...sizes.flatMap((size, party) => (won[party]! > 0 ? [size / won[party]!] : [])));
        sizes.forEach((size, party) => {
          if (won[party]! < 3) expect(size / (won[party]! + 1)).toBeLessThanOrEqual(lastWon + 1e-9);
        });
        // Lower quota: a party with k/seats of all ballots has at least k topics, as far as it has any.
        sizes.forEach((size, party) => {
          const quota = Math.floor((size * seats) / ballots.length);
          expect(won[party]).toBeGreaterThanOrEqual(Math.min(quota, 3));
        });
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
