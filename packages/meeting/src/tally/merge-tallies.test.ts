import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isParsed, rowsOf } from '@klyngekit/schema';
import type { Tally, Unit } from '@klyngekit/schema';
import { answerTally, callsTally, everyKindIndicators, urineIndicator, urineTally } from '@klyngekit/schema/fixtures';
import { mergeTallies } from './merge-tallies.js';
import type { MergeRequest, ReceivedTally } from './merge-tallies.js';

const practices: readonly Unit[] = Array.from({ length: 12 }, (_, place) => ({
  id: `p${place + 1}`,
  kind: 'practice',
  name: `Praksis ${place + 1}`,
  ydernummer: place === 0 ? '061654' : String(999_000 + place),
}));

const request: MergeRequest = {
  indicator: urineIndicator,
  practices,
  id: 'urin',
  source: { name: { da: 'Klyngens egen optælling' }, cutOff: '2026-12-01' },
};

const at = (tally: Tally, file = 0, line: number | null = null): ReceivedTally => ({ tally, file, line });
const of = (place: number, change: Partial<Tally> = {}): Tally => ({
  ...urineTally,
  ydernummer: practices[place]!.ydernummer!,
  practice: practices[place]!.id,
  ...change,
});
const codes = (received: readonly ReceivedTally[], change: Partial<MergeRequest> = {}) => {
  const result = mergeTallies(received, { ...request, ...change });
  return result.ok ? 'ok' : result.issues.map(({ code, file }) => [code, file]);
};

describe('mergeTallies', () => {
  it('makes a benchmark with a place for every practice that was asked', () => {
    const result = mergeTallies([at(of(0)), at(of(3, { numerator: 0 }), 1)], request);
    if (!result.ok) throw new Error('refused');
    const { benchmark } = result;
    expect(isParsed(benchmark, 'benchmark')).toBe(true);
    expect([result.reported, result.expected, result.notApplicable]).toEqual([2, 12, 0]);
    expect(benchmark.openness).toBe('restricted');
    expect(benchmark.source.synthetic).toBe(true);
    const [entry] = benchmark.observations;
    expect(entry!.numerator).toEqual([17, null, null, 0, ...Array<null>(8).fill(null)]);
    expect(entry!.denominator?.slice(0, 4)).toEqual([50, null, null, 50]);
    expect(entry!.status?.slice(0, 4)).toEqual([null, 'notReported', 'notReported', null]);
  });

  it('gives back every tally, whatever the order in which they come', () => {
    const senders = fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 });
    const counts = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }));
    fc.assert(
      fc.property(senders, fc.array(counts, { minLength: 12, maxLength: 12 }), (places, numbers) => {
        const tallies = places.map((place, file) => {
          const [yes, no] = numbers[place]!;
          return at(of(place, { numerator: yes, denominator: yes + no + 1 }), file);
        });
        const result = mergeTallies(tallies, request);
        const reversed = mergeTallies([...tallies].reverse(), request);
        expect(result.ok && reversed.ok && reversed.benchmark).toEqual(result.ok && result.benchmark);
        if (!result.ok) throw new Error('refused');
        expect(result.reported).toBe(places.length);
        const rows = [...rowsOf(result.benchmark, urineIndicator.id, 'optaelling')];
        for (const { tally } of tallies) {
          const row = rows.find(({ unit }) => unit.id === tally.practice);
          expect([row?.numerator, row?.denominator]).toEqual([tally.numerator, tally.denominator]);
        }
        expect(result.benchmark.observations[0]!.status?.filter((each) => each === 'notReported') ?? []).toHaveLength(
          12 - places.length,
        );
      }),
    );
  });

  it('tells one of nobody from one that has not sent', () => {
    const { numerator: _n, denominator: _d, ...nobody } = of(1, { status: 'notApplicable' });
    const result = mergeTallies([at(nobody)], request);
    expect(result).toMatchObject({ ok: true, reported: 1, notApplicable: 1 });
    expect(result.ok && result.benchmark.observations[0]!.status?.slice(0, 2)).toEqual([
      'notReported',
      'notApplicable',
    ]);
  });

  it('takes counts and answers too', () => {
    const calls = { ...request, indicator: everyKindIndicators.count };
    expect(mergeTallies([at({ ...callsTally, indicator: everyKindIndicators.count.id })], calls)).toMatchObject({
      ok: true,
      reported: 1,
    });
    const answers = { ...request, indicator: everyKindIndicators.choice };
    const own = { ...answerTally, indicator: everyKindIndicators.choice.id, ydernummer: '061654' };
    const ids = everyKindIndicators.choice.options.map(({ id }) => id);
    expect(mergeTallies([at({ ...own, choices: ids })], answers)).toMatchObject({ ok: true });
    expect(codes([at({ ...own, choices: ['no such answer'] })], answers)).toEqual([['unknown-choice', 0]]);
  });

  describe('of people who answered each for themselves', () => {
    const { choice } = everyKindIndicators;
    const [first, second] = choice.options.map(({ id }) => id) as [string, string];
    const asked = { ...request, indicator: choice };
    const people = (place: number, respondents: number, counts: readonly [number, number], part = 'aaaa'): Tally => ({
      schema: 'klynge.tally/1',
      indicator: choice.id,
      kind: 'choice',
      period: of(0).period,
      practice: `p${place + 1}`,
      respondents,
      answers: [
        { option: first, count: counts[0] },
        { option: second, count: counts[1] },
      ],
      part,
    });
    const choicesIn = (result: ReturnType<typeof mergeTallies>) =>
      result.ok ? [...rowsOf(result.benchmark, choice.id, 'optaelling')].map((row) => row.choices ?? row.status) : [];

    it('adds the parts of a practice, and makes each practice one row', () => {
      const result = mergeTallies(
        [
          at(people(0, 6, [4, 2])),
          at(people(1, 9, [2, 3])),
          at(people(0, 10, [2, 8], 'bbbb'), 2),
          at(people(2, 8, [2, 2]), 3),
        ],
        asked,
      );
      expect(result).toMatchObject({ ok: true, reported: 3 });
      expect(choicesIn(result).slice(0, 4)).toEqual([[second], [second], 'tooFew', 'notReported']);
      expect(result.ok && result.people).toEqual({
        practices: 3,
        respondents: 33,
        answers: [
          { option: first, count: 10 },
          { option: second, count: 15 },
        ],
      });
    });

    it('says whose parts were added up, and where two of them say the same', () => {
      const result = mergeTallies(
        [
          at(people(0, 6, [4, 2])),
          at(people(1, 9, [2, 3]), 1),
          at(people(0, 7, [4, 2], 'bbbb'), 2, 3),
          at(people(1, 9, [2, 3], 'cccc'), 3),
          at(people(2, 8, [2, 2]), 4),
          at({ ...people(1, 9, [5, 3], 'dddd'), counted: '2026-12-24' }, 5),
        ],
        asked,
      );
      expect(result.ok && result.joined).toEqual([
        {
          places: [
            { file: 0, line: null },
            { file: 2, line: 3 },
          ],
          isAlike: false,
        },
        {
          places: [
            { file: 1, line: null },
            { file: 3, line: null },
            { file: 5, line: null },
          ],
          isAlike: true,
        },
      ]);
      const turned = people(1, 9, [2, 3], 'cccc');
      const again = mergeTallies(
        [at(people(1, 9, [2, 3])), at({ ...turned, answers: [...turned.answers!].reverse() }, 1)],
        asked,
      );
      expect(again.ok && again.joined[0]?.isAlike).toBe(true);
      const apart = mergeTallies([at(people(0, 6, [4, 2])), at(people(1, 6, [4, 2]), 1)], asked);
      expect(apart.ok && apart.joined).toEqual([]);
    });

    it('counts each part once, and no practice in two ways', () => {
      expect(codes([at(people(0, 6, [4, 2])), at(people(0, 6, [4, 2]), 1)], asked)).toEqual([
        ['duplicate-practice', 1],
      ]);
      const asOne: Tally = {
        ...answerTally,
        indicator: choice.id,
        period: of(0).period,
        choices: [first],
        practice: 'p1',
        ydernummer: '061654',
      };
      expect(codes([at(asOne), at(people(0, 6, [4, 2]), 1)], asked)).toEqual([['duplicate-practice', 1]]);
      expect(codes([at(people(0, 6, [4, 2])), at(asOne, 1)], asked)).toEqual([['duplicate-practice', 1]]);
      const unknown = { ...people(0, 6, [4, 2]), answers: [{ option: 'no such answer', count: 3 }] };
      expect(codes([at(unknown)], asked)).toEqual([['unknown-choice', 0]]);
    });

    it('tells of people together only where three practices did', () => {
      const result = mergeTallies([at(people(0, 6, [4, 2])), at(people(1, 9, [2, 3]))], asked);
      expect(result.ok && 'people' in result).toBe(false);
    });

    it('leaves no count of people in the file', () => {
      const result = mergeTallies(
        [at(people(0, 6, [4, 2])), at(people(1, 9, [2, 3])), at(people(2, 77, [33, 41]))],
        asked,
      );
      expect(JSON.stringify(result.ok && result.benchmark)).not.toMatch(/respondents|"count":|77|33|41/);
    });
  });

  it('refuses what does not belong, and says which file', () => {
    expect(codes([])).toEqual([['no-tallies', null]]);
    expect(codes([at(of(0))], { indicator: everyKindIndicators.mean })).toEqual([['not-countable', null]]);
    expect(
      codes([
        at(of(0), 0),
        at(of(1, { indicator: 'another' }), 1),
        at(of(2, { kind: 'rate' }), 2),
        at(of(3, { period: { from: '2026-10-01', to: '2026-12-31' } }), 3),
        at({ ...of(4), ydernummer: '123456' }, 4),
        at({ ...of(5), practice: 'p1' }, 5),
      ]),
    ).toEqual([
      ['other-indicator', 1],
      ['other-kind', 2],
      ['other-period', 3],
      ['unknown-practice', 4],
      ['unknown-practice', 5],
    ]);
    expect(codes([at(of(0))], { period: { from: '2026-01-01', to: '2026-12-31' } })).toEqual([['other-period', 0]]);
  });

  it('refuses a second tally of a practice, also when it names itself in another way', () => {
    const { ydernummer: _y, ...byId } = of(0);
    const { practice: _p, ...byNumber } = of(0);
    const result = mergeTallies([at(byId, 0), at(of(1), 1), at(byNumber, 2, 7)], request);
    expect(result).toEqual({
      ok: false,
      issues: [{ code: 'duplicate-practice', file: 2, line: 7, first: { file: 0, line: null } }],
    });
  });

  it('knows who had a number when it was counted', () => {
    const [first, ...others] = practices;
    const heirs: readonly Unit[] = [
      { ...first!, validity: { to: '2026-06-30' } },
      { ...first!, id: 'heir', validity: { from: '2026-07-01' }, predecessors: ['p1'] },
      ...others,
    ];
    const { practice: _p, ...byNumber } = of(0);
    const result = mergeTallies([at(byNumber)], { ...request, practices: heirs });
    expect(result.ok && result.benchmark.units[0]).toEqual({
      id: 'heir',
      kind: 'practice',
      name: 'Praksis 1',
      ydernummer: '061654',
      validity: { from: '2026-07-01' },
    });
    const both = [first!, { ...first!, id: 'twin' }];
    expect(codes([at(byNumber)], { practices: both })).toEqual([['ambiguous-practice', 0]]);
  });

  it('never gives part of a result', () => {
    const refused = mergeTallies([at(of(0)), at(of(0), 1)], request);
    expect(Object.keys(refused)).toEqual(['ok', 'issues']);
  });
});
