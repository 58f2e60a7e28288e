import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAnswers } from './merge-answers.js';

const options = ['a', 'b', 'c', 'd'];
const times = (count: number, ...answers: string[]) => Array.from({ length: count }, () => answers);

describe('mergeAnswers', () => {
  it('counts the practices of each answer', () => {
    expect(mergeAnswers([...times(5, 'a'), ...times(4, 'b')], options, 3)).toEqual({
      shown: [
        { option: 'a', practices: 5 },
        { option: 'b', practices: 4 },
      ],
      otherPractices: 0,
    });
  });

  it('merges rare answers, and one more where the rest would still be too few', () => {
    expect(mergeAnswers([...times(8, 'a'), ...times(2, 'b'), ...times(2, 'c')], options, 3)).toEqual({
      shown: [{ option: 'a', practices: 8 }],
      otherPractices: 4,
    });
    expect(mergeAnswers([...times(8, 'a'), ...times(3, 'b'), ...times(1, 'c')], options, 3)).toEqual({
      shown: [{ option: 'a', practices: 8 }],
      otherPractices: 4,
    });
  });

  it('counts a practice with several rare answers once', () => {
    const rare = [
      ['b', 'c'],
      ['c', 'd'],
      ['b', 'd'],
    ];
    expect(mergeAnswers([...times(8, 'a'), ...rare], options, 3)).toEqual({
      shown: [{ option: 'a', practices: 8 }],
      otherPractices: 3,
    });
  });

  it('does not tell that one alone does not do as all others', () => {
    expect(mergeAnswers([...times(11, 'a'), ...times(1, 'b')], options, 3)).toEqual({ shown: [], otherPractices: 12 });
    expect(mergeAnswers([...times(5, 'a', 'b'), ...times(1, 'b')], options, 3)).toEqual({
      shown: [],
      otherPractices: 6,
    });
  });

  it('leaves no count, and no complement of a count, of one or two', () => {
    const answers = fc.uniqueArray(fc.constantFrom(...options), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(answers, { minLength: 5, maxLength: 20 }),
        fc.integer({ min: 3, max: 4 }),
        (choices, group) => {
          const { shown, otherPractices } = mergeAnswers(choices, options, group);
          for (const practices of [...shown.map((answer) => answer.practices), otherPractices]) {
            expect(practices === 0 || practices >= group).toBe(true);
            expect(practices === choices.length || choices.length - practices >= group).toBe(true);
          }
          for (const { option, practices } of shown) {
            expect(choices.filter((each) => each.includes(option))).toHaveLength(practices);
          }
          const hidden = options.filter((option) => !shown.some((answer) => answer.option === option));
          expect(choices.filter((each) => each.some((option) => hidden.includes(option)))).toHaveLength(otherPractices);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
