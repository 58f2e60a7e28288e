import type { Evaluation, Meeting } from '@klyngekit/schema';
import { exampleEvaluation, exampleMeeting, jointMeeting, smallEvaluation } from '@klyngekit/schema/fixtures';
import { parseEvaluation } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { seededInteger } from '../../test/support/random-integer.js';
import { createEvaluationBox } from './evaluation-box.js';
import { attendanceOf, evaluationTrend, summariseEvaluation } from './evaluation.js';

describe('summariseEvaluation', () => {
  it('tells the shares of the national evaluation, with their intervals', () => {
    const { answered, benefited, lowBenefit, changed, attendance } = summariseEvaluation(exampleEvaluation);
    expect(answered).toBe(24);
    expect(benefited).toMatchObject({ numerator: 17, denominator: 24, value: 17 / 24 });
    expect(lowBenefit).toMatchObject({ numerator: 7, denominator: 24, value: 7 / 24 });
    expect(changed).toMatchObject({ numerator: 18, denominator: 23 });
    expect(attendance).toMatchObject({ numerator: 24, denominator: 26 });
    // Wilson, 7 of 24: base R, prop.test(7, 24, correct = FALSE).
    expect(lowBenefit?.interval.lower).toBeCloseTo(0.1491, 4);
    expect(lowBenefit?.interval.upper).toBeCloseTo(0.4917, 4);
  });

  it('breaks nothing down for fewer than five', () => {
    expect(summariseEvaluation(smallEvaluation)).toEqual({ answered: 4 });
    const four: Evaluation = { ...smallEvaluation, benefit: { high: 4, moderate: 0, low: 0, veryLow: 0 } };
    expect(summariseEvaluation(four)).toEqual({ answered: 4 });
    const five: Evaluation = { ...smallEvaluation, answered: 5, benefit: { high: 5, moderate: 0, low: 0, veryLow: 0 } };
    expect(summariseEvaluation(five).lowBenefit).toMatchObject({ numerator: 0, denominator: 5, value: 0 });
  });

  it.each([
    { expected: 10 },
    { expected: 0, present: 0 },
    // More came than were expected: a share above one says nothing.
    { expected: 10, present: 11 },
  ])('leaves out an attendance that is no share: %j', (attendance) => {
    expect(summariseEvaluation({ ...smallEvaluation, attendance })).toEqual({ answered: 4 });
  });
});

describe('evaluationTrend', () => {
  const at = (date: string, low: number, rest: number): Evaluation => ({
    ...smallEvaluation,
    date,
    answered: low + rest,
    benefit: { high: rest, moderate: 0, low, veryLow: 0 },
  });

  it('goes by day, leaves small groups out and says so', () => {
    const { points, leftOut, trend } = evaluationTrend([
      at('2026-09-01', 3, 17),
      smallEvaluation,
      at('2026-03-01', 6, 14),
    ]);
    expect(points.map(({ date, lowBenefit }) => [date, lowBenefit.value])).toEqual([
      ['2026-03-01', 0.3],
      ['2026-09-01', 0.15],
    ]);
    expect(leftOut).toBe(1);
    expect(trend).toEqual({ status: 'too-few-periods' });
  });

  it('calls a trend only with five meetings, and beyond chance', () => {
    const days = ['2024-03-01', '2024-09-01', '2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01'];
    const falling = days.map((day, index) => at(day, 24 - 4 * index, 16 + 4 * index));
    expect(evaluationTrend(falling).trend).toMatchObject({ status: 'ok', trend: 'falling' });
    expect(evaluationTrend([...falling].reverse())).toEqual(evaluationTrend(falling));
    const level = days.map((day) => at(day, 12, 28));
    expect(evaluationTrend(level).trend).toMatchObject({ status: 'ok', trend: 'none' });
    expect(evaluationTrend([])).toMatchObject({ points: [], leftOut: 0 });
  });
});

describe('attendanceOf', () => {
  it('counts the list where there is one, once somebody has been ticked', () => {
    expect(attendanceOf(exampleMeeting)).toEqual({ expected: 6 });
    const [first, second, ...others] = exampleMeeting.participants;
    const ticked: Meeting = {
      ...exampleMeeting,
      participants: [{ ...first, attendance: 'present' }, { ...second, attendance: 'absent' }, ...others],
    };
    expect(attendanceOf(ticked)).toEqual({ expected: 6, present: 1 });
    const nobody: Meeting = { ...exampleMeeting, participants: [{ ...first, attendance: 'absent' }] };
    expect(attendanceOf(nobody)).toEqual({ expected: 1, present: 0 });
  });

  it('takes the headcount where nobody keeps a list', () => {
    expect(attendanceOf(jointMeeting)).toEqual({ expected: 88, present: 79 });
    expect(attendanceOf({ ...jointMeeting, participants: [] })).toEqual({ expected: 88, present: 79 });
  });
});

describe('an evaluation box', () => {
  const box = (seed = 1) => createEvaluationBox(seededInteger(seed));

  it('counts by question and gives the counts out once', () => {
    const filled = box();
    const steps = ['high', 'moderate', 'moderate', 'low', 'veryLow'] as const;
    for (const benefit of steps) expect(filled.add({ benefit, change: 'little' })).toBe(true);
    expect(filled.add({})).toBe(true);
    expect(filled.count()).toBe(6);
    const counts = filled.close();
    expect(counts).toEqual({
      answered: 6,
      benefit: { high: 1, moderate: 2, low: 1, veryLow: 1 },
      change: { much: 0, some: 0, little: 5, none: 0 },
    });
    expect(parseEvaluation({ ...smallEvaluation, ...counts })).toMatchObject({ ok: true });
    expect([filled.count(), filled.add({ benefit: 'low' })]).toEqual([0, false]);
    expect(filled.close()).toEqual({ answered: 0 });
  });

  it('has no counts of a question with fewer than five answers', () => {
    const filled = box();
    for (let answer = 0; answer < 5; answer++) filled.add({ benefit: 'high', ...(answer < 4 && { change: 'none' }) });
    expect(filled.close()).toEqual({ answered: 5, benefit: { high: 5, moderate: 0, low: 0, veryLow: 0 } });
  });

  it('keeps free answers apart from the rest and from each other, without empty ones', () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 40; seed++) {
      const filled = box(seed);
      filled.add({ comments: { keep: ' Stilheden ', change: 'Maden', other: '  ' } });
      filled.add({ comments: { keep: 'Tallene' } });
      const { comments = [] } = filled.close();
      expect(comments).toHaveLength(3);
      expect(comments).toContainEqual({ question: 'keep', text: 'Stilheden' });
      orders.add(comments.map(({ text }) => text).join());
    }
    expect(orders.size).toBe(6);
  });

  it('tells nothing before it is closed, and turns away what is too many', () => {
    const filled = box();
    for (let answer = 0; answer < 1000; answer++) expect(filled.add({ benefit: 'low' })).toBe(true);
    expect(filled.add({})).toBe(false);
    expect([JSON.stringify(filled), Reflect.ownKeys(filled)]).toEqual(['{}', ['add', 'count', 'close']]);
    expect(Object.isFrozen(filled)).toBe(true);
  });
});
