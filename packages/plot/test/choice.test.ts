import type { AnonymousRound, Benchmark, OwnFigure } from '@klyngekit/schema';
import { anonymousChoice, everyKindIndicators, overviewBenchmark, ownChoice } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceBar,
  choiceFacts,
  choiceFrame,
  closedChoiceFrame,
  type ChoiceFrame,
  type ChoiceRequest,
  type ChoiceResult,
} from '../src/index.js';
import { diamondsOf, figuresOf, numbersIn } from './geometry.js';

const { id } = everyKindIndicators.choice;

/** Shows answers of at least so many, and counts who gave another. */
const merge: ChoiceRequest['merge'] = (choices, options, smallest) => {
  const shown = options
    .map((option) => ({ option, practices: choices.filter((each) => each.includes(option)).length }))
    .filter(({ practices }) => practices >= smallest);
  const told = new Set(shown.map(({ option }) => option));
  return { shown, otherPractices: choices.filter((each) => each.some((option) => !told.has(option))).length };
};
const request: ChoiceRequest = { indicator: id, merge, policy: { minimumPractices: 5, smallestGroup: 3 } };

function frameIn(result: ChoiceResult): ChoiceFrame {
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

const told = ({ answers }: ChoiceFrame): readonly unknown[] =>
  answers.map(({ option, units, own }) => [option?.id ?? 'others', units, own]);

describe('the answers of a file', () => {
  it('are counted in the order of the options, the own one marked', () => {
    expect(told(frameIn(choiceFrame(overviewBenchmark, { ...request, own: 'p4' })))).toEqual([
      ['laege', 3, false],
      ['sygeplejerske', 8, false],
      ['others', 2, true],
    ]);
  });

  it('are merged in a restricted file alone, whose units are not told', () => {
    const restricted = frameIn(choiceFrame(overviewBenchmark, request));
    expect(restricted.units).toEqual([]);
    expect(restricted.smallestGroup).toBe(3);
    const open = frameIn(choiceFrame({ ...overviewBenchmark, openness: 'public' }, request));
    expect(told(open)).toEqual([
      ['laege', 3, false],
      ['sygeplejerske', 8, false],
      ['begge', 2, false],
    ]);
    expect(open.units).toHaveLength(13);
    expect(open.units[1]!.options.map((option) => option.id)).toEqual(['sygeplejerske']);
    expect(open.smallestGroup).toBe(undefined);
  });

  it.each([
    ['unknown-indicator', { indicator: 'nothing' }],
    ['unknown-period', { period: 'nothing' }],
    ['unknown-group', { group: 'nothing' }],
  ])('fail with %s', (failure, changes) => {
    expect(choiceFrame(overviewBenchmark, { ...request, ...changes })).toEqual({ ok: false, failure });
  });

  it('mark nobody without an own unit, and tell why an own one has none', () => {
    expect(frameIn(choiceFrame(overviewBenchmark, request)).own).toBe(undefined);
    expect(frameIn(choiceFrame(overviewBenchmark, { ...request, own: 'p14' })).own).toEqual({ status: 'notReported' });
    expect(frameIn(choiceFrame(overviewBenchmark, request)).counts).toMatchObject({
      shown: 13,
      total: 14,
      notReported: 1,
    });
  });

  it('are not counted below the floor, nor for what is no question', () => {
    const few: Benchmark = {
      ...overviewBenchmark,
      units: overviewBenchmark.units.slice(0, 4),
      observations: overviewBenchmark.observations
        .filter(({ indicator }) => indicator === id)
        .map(({ indicator, period, choices, status }) => ({
          indicator,
          period,
          choices: choices!.slice(0, 4),
          status: status!.slice(0, 4),
        })),
    };
    expect(choiceFrame(few, request)).toMatchObject({ ok: false, failure: 'too-few', floor: 5 });
    expect(choiceFrame({ ...few, openness: 'public' }, request).ok).toBe(true);
    for (const [asked, failure] of [
      [{ indicator: 'kol' }, 'unsupported-kind'],
      [{ indicator: 'findes-ikke' }, 'unknown-indicator'],
      [{ period: 'findes-ikke' }, 'unknown-period'],
      [{ period: '2023-24' }, 'no-observations'],
    ] as const) {
      expect(choiceFrame(overviewBenchmark, { ...request, ...asked })).toEqual({ ok: false, failure });
    }
  });
});

describe('the answers of a closed round', () => {
  const { choice } = everyKindIndicators;
  const indicator = { ...choice, id: anonymousChoice.indicator };

  it('are its counts and nothing else', () => {
    const frame = frameIn(closedChoiceFrame(anonymousChoice, { indicator }));
    const { shown, otherPractices } = anonymousChoice.answers;
    const known = shown.filter(({ option }) => choice.options.some((each) => each.id === option));
    expect(frame.answers.map(({ units }) => units)).toEqual([
      ...known.map(({ practices }) => practices),
      ...(otherPractices > 0 ? [otherPractices] : []),
    ]);
    expect(frame.units).toEqual([]);
    expect(frame.closed).toBe(true);
    expect(frame.own).toBe(undefined);
  });

  it('mark the own answer of the same round only', () => {
    const own: OwnFigure = { ...ownChoice, roundId: anonymousChoice.roundId };
    const other: OwnFigure = { ...own, roundId: '0123456789ABCDEFGHJKMNPQRS' };
    expect(frameIn(closedChoiceFrame(anonymousChoice, { indicator, own })).answers.some((each) => each.own)).toBe(true);
    expect(frameIn(closedChoiceFrame(anonymousChoice, { indicator, own: other })).own).toBe(undefined);
  });

  it('are told of their own indicator only, and from the floor on', () => {
    expect(closedChoiceFrame(anonymousChoice, { indicator: { ...indicator, id: 'andet' } })).toEqual({
      ok: false,
      failure: 'other-indicator',
    });
    const { answers: _, ...without } = anonymousChoice as AnonymousRound;
    expect(closedChoiceFrame(without, { indicator })).toMatchObject({ ok: false, failure: 'too-few' });
  });
});

describe('facts of answers', () => {
  it('name the most frequent, several where they are as many, never one that nobody gave', () => {
    const frame = frameIn(choiceFrame({ ...overviewBenchmark, openness: 'public' }, { ...request, own: 'p4' }));
    expect(choiceFacts(frame).most.map(({ option }) => option.id)).toEqual(['sygeplejerske']);
    expect(choiceFacts(frame).ownAmongMost).toBe(false);
    const even = { ...frame, answers: frame.answers.map((answer) => ({ ...answer, units: 4 })) };
    expect(choiceFacts(even).most).toHaveLength(3);
    const none = { ...frame, answers: frame.answers.map((answer) => ({ ...answer, units: 0 })) };
    expect(choiceFacts(none)).toEqual({ most: [], ownAmongMost: undefined });
  });
});

describe('a bar of answers', () => {
  it('is as long as its share, inside, and has the own mark on it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.integer({ min: 100, max: 420 }),
        (answered, share, mine, width) => {
          const units = Math.round(share * answered);
          const own = mine && units > 0;
          const picture = choiceBar({ units, own }, answered, width);
          const cells = figuresOf(picture, 'peer').map(({ numbers: [left, , right] }) => [left!, right!] as const);
          const [full] = [width - 17];
          const end = Math.max(0, ...cells.map(([, right]) => right), ...diamondsOf(picture, 'own').map(([x]) => x!));
          // Cells end short of their place, and the own mark stands in the middle of its own.
          if (units > 0)
            expect(Math.abs(end - 8.5 - (units / answered) * full)).toBeLessThanOrEqual(full / answered / 2 + 2);
          expect(
            cells.every(([left, right], index) => left < right && (index === 0 || cells[index - 1]![1] < left)),
          ).toBe(true);
          expect(diamondsOf(picture, 'own')).toHaveLength(own ? 1 : 0);
          for (const mark of picture.marks) {
            expect(mark.shape).toBe('path');
            if (mark.shape === 'path') {
              const xs = numbersIn(mark.d);
              expect(Math.max(...xs)).toBeLessThanOrEqual(width + 0.1);
              expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can be seen where one unit of thousands gave the answer', () => {
    const [bar] = figuresOf(choiceBar({ units: 1, own: false }, 3000, 100), 'peer');
    expect(bar!.numbers[2]! - bar!.numbers[0]!).toBe(1);
  });

  it('shows each unit where there is room, the own one among them', () => {
    const picture = choiceBar({ units: 7, own: true }, 12, 400);
    expect(figuresOf(picture, 'peer')).toHaveLength(6);
    expect(figuresOf(choiceBar({ units: 7, own: false }, 12, 400), 'peer')).toHaveLength(7);
    expect(figuresOf(choiceBar({ units: 700, own: true }, 1200, 400), 'peer')).toHaveLength(1);
  });
});
