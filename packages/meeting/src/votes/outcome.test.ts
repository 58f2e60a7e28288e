import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Ballot, TopicRound } from '@klyngekit/schema';
import { exampleTopicRound } from '@klyngekit/schema/fixtures';
import { outcomeOf } from './outcome.js';
import { createProposalBox, leastToKeep } from './proposal-box.js';
import type { KeptProposals, Proposal } from './proposal-box.js';
import { closeRound } from './round.js';

const roundOf = (ids: readonly string[], seats: number): TopicRound => ({
  schema: 'klynge.topic-round/1',
  id: 'r',
  question: 'Hvad?',
  status: 'voting',
  seats,
  topics: ids.map((id) => ({ id, title: `Emne ${id}` })),
});
const ballotOf = (order: string): Ballot => ({ choices: Array.from(order) });
const closed = (ids: string, seats: number, ballots: readonly string[]): TopicRound =>
  closeRound(roundOf(Array.from(ids), seats), { ok: true, ballots: ballots.map(ballotOf) });

describe('outcomeOf', () => {
  it('says what a round came to, most points first', () => {
    const outcome = outcomeOf(exampleTopicRound)!;
    expect(outcome.rows.map(({ topic, points, isChosen }) => [topic.id, points, isChosen])).toEqual([
      ['telefon', 14, true],
      ['opioider', 12, true],
      ['kol', 9, false],
      ['urin', 8, false],
      ['attester', 4, false],
    ]);
    expect(outcome).toMatchObject({ withAWish: 7, withoutAWish: 1, choicesEach: 3, points: [3, 2, 1] });
    expect(outcome.preferred?.id).toBe('telefon');
    expect(outcome.ballots).toEqual({ cast: 9, full: 7, partial: 1, blank: 1 });
  });

  it('tells a tie only where it left somebody out, and what decided it', () => {
    const { ties, rows } = outcomeOf(closed('AB', 1, ['A', 'A', 'B', 'B', '']))!;
    expect(ties).toEqual([
      { chosen: { id: 'A', title: 'Emne A' }, others: [{ id: 'B', title: 'Emne B' }], decidedBy: 'order-of-list' },
    ]);
    expect(rows.map(({ isTied }) => isTied)).toEqual([true, true]);
    expect(outcomeOf(closed('AB', 2, ['A', 'A', 'B', 'B', '']))!.ties).toEqual([]);
  });

  it('tells whom the weights let pass, and what other ways of counting would have chosen', () => {
    const outcome = outcomeOf(closed('ABC', 2, ['AB', 'AB', 'AB', 'AB', 'C', 'C', 'C']))!;
    expect(outcome.rows.filter(({ isChosen }) => isChosen).map(({ topic }) => topic.id)).toEqual(['A', 'C']);
    expect(outcome.overtaking).toBeUndefined(); // C has nine points, B eight
    const overtaken = outcomeOf(closed('ABC', 2, ['AB', 'AB', 'AB', 'AB', 'BA', 'C', 'C', 'C']))!;
    expect(overtaken.overtaking).toMatchObject({ chosen: { id: 'C' }, other: { id: 'B' } });
    expect(overtaken.otherCounts).toMatchObject([
      { by: 'points', gained: [{ id: 'B' }], lost: [{ id: 'C' }] },
      { by: 'ballots', gained: [{ id: 'B' }], lost: [{ id: 'C' }] },
    ]);
  });

  it('has no other ways of counting without ballots, and nothing without a result', () => {
    const { ballots: _, ...withoutBallots } = exampleTopicRound;
    expect(outcomeOf(withoutBallots)).toMatchObject({ ties: [], otherCounts: [] });
    expect(outcomeOf(roundOf(['A'], 1))).toBeUndefined();
  });

  it('counts every ballot once: with a wish, without one, or blank', () => {
    const arbitrary = fc.array(fc.shuffledSubarray(['A', 'B', 'C', 'D'], { maxLength: 3 }), { minLength: 5 });
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 4 }), (choices, seats) => {
        const outcome = outcomeOf(
          closed(
            'ABCD',
            seats,
            choices.map((each) => each.join('')),
          ),
        )!;
        const { withAWish, withoutAWish, ballots } = outcome;
        expect(withAWish + withoutAWish + ballots.blank).toBe(choices.length);
        expect(withoutAWish).toBeGreaterThanOrEqual(0);
        for (const { gained, lost } of outcome.otherCounts) expect(gained.length).toBe(lost.length);
      }),
    );
  });
});

describe('createProposalBox', () => {
  it('gives proposals out once, mixed, with ids that tell nothing', () => {
    const box = createProposalBox(() => 0); // each goes to the front
    expect(box.add([{ title: ' A ' }, { title: 'B', why: ' ' }])).toBe(true);
    expect(box.add([])).toBe(true);
    expect(box.add([{ title: 'C', why: 'fordi' }])).toBe(true);
    expect(box.count()).toBe(3);
    expect(box.empty([{ id: 'emne-2', title: 'Før' }])).toEqual([
      { id: 'emne-1', title: 'A' },
      { id: 'emne-3', title: 'B' },
      { id: 'emne-4', title: 'C', why: 'fordi' },
      { id: 'emne-2', title: 'Før' },
    ]);
    expect(box.empty([])).toEqual([]);
    expect(box.add([{ title: 'D' }])).toBe(false);
  });

  it('takes nothing after it was wiped, and no more than a round can hold', () => {
    const box = createProposalBox(() => 0);
    expect(box.add(Array.from({ length: 501 }, () => ({ title: 'x' })))).toBe(false);
    box.wipe();
    expect(box.add([{ title: 'x' }])).toBe(false);
    expect(box.empty([])).toEqual([]);
  });

  it('puts every proposal at every place equally often', () => {
    const places = new Map<string, number>();
    // All draws that three proposals can meet: into an empty list, one of one, one of two; then among no topics 1·2·3.
    for (const a of [0, 1])
      for (const b of [0, 1, 2])
        for (const c of [0, 1])
          for (const d of [0, 1, 2]) {
            const draws = [0, a, b, 0, c, d];
            const box = createProposalBox(() => draws.shift()!);
            box.add([{ title: 'A' }, { title: 'B' }, { title: 'C' }]);
            const order = box
              .empty([])
              .map(({ title }) => title)
              .join('');
            places.set(order, (places.get(order) ?? 0) + 1);
          }
    expect([...places.values()]).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('gives something to be kept when three have written since the last time, and goes on from there', () => {
    const kept: KeptProposals[] = [];
    const keep = (each: KeptProposals) => void kept.push(each);
    const box = createProposalBox(() => 0, { keep });
    box.add([{ title: 'A' }]);
    box.add([]);
    box.add([{ title: ' ' }]);
    box.add([{ title: 'B' }, { title: 'C' }]);
    expect(kept).toEqual([]);
    box.add([{ title: 'D' }]);
    expect(kept).toEqual([
      { proposals: [{ title: 'D' }, { title: 'C' }, { title: 'B' }, { title: 'A' }], handedIn: 5 },
    ]);
    box.add([{ title: 'E' }]);
    box.add([{ title: 'F' }]);
    expect(kept).toHaveLength(1);
    const next = createProposalBox(() => 0, { kept: kept[0], keep });
    expect(next.count()).toBe(5);
    for (const title of ['G', 'H']) next.add([{ title }]);
    expect(kept).toHaveLength(1);
    next.add([{ title: 'I' }]);
    expect(kept[1]?.proposals.map(({ title }) => title).join('')).toBe('IHGDCBA');
    expect(next.empty([])).toHaveLength(7);
  });

  it('never lets two things that were kept tell what fewer than three people wrote', () => {
    const person = fc.array(fc.constantFrom('x', 'y', ' '), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (people, chance) => {
        let writers: Proposal[][] = [];
        let before: readonly string[] = [];
        const box = createProposalBox((bound) => Number(chance.next().value) % bound, {
          keep: ({ proposals, handedIn }) => {
            const now = proposals.map(({ title }) => title).sort();
            const written = writers.flat().map(({ title }) => title);
            expect(now).toEqual([...before, ...written].sort());
            expect(writers.length).toBeGreaterThanOrEqual(leastToKeep);
            expect(handedIn).toBe(box.count());
            [before, writers] = [now, []];
          },
        });
        for (const titles of people) {
          const proposals = titles.map((title) => ({ title }));
          const written = proposals.filter(({ title }) => title !== ' ');
          if (written.length > 0) writers.push(written);
          box.add(proposals);
        }
        expect(writers.length).toBeLessThan(leastToKeep);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
