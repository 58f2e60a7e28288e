import type { Evaluation, Meeting } from '@klyngekit/schema';
import { exampleEvaluation, exampleMeeting, jointMeeting, smallEvaluation } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
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
