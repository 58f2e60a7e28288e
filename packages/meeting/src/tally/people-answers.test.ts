import { parseTally } from '@klyngekit/schema';
import { peopleTally } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerBox, joinPeople, leastPeople, practiceAnswers, tellPeople } from './people-answers.js';

const options = [{ id: 'tid' }, { id: 'telefon' }, { id: 'ro' }];
const anybody = fc.uniqueArray(fc.constantFrom('tid', 'telefon', 'ro'), { minLength: 1 });
const practice = fc.array(anybody, { minLength: leastPeople, maxLength: 40 });

/** A box with the answers of several people. */
function boxOf(people: readonly (readonly string[])[]) {
  const box = createAnswerBox(options);
  for (const choices of people) expect(box.add(choices)).toBe(true);
  return box;
}

describe('a box for answers', () => {
  it('tells how many have answered and nothing else, until it is closed', () => {
    const box = boxOf([['tid'], ['tid', 'ro'], ['telefon'], ['tid'], ['tid'], ['tid'], ['ro'], ['tid']]);
    expect(JSON.stringify(box)).toBe('{}');
    expect(Object.values(box).every((part) => typeof part === 'function')).toBe(true);
    expect(box.count()).toBe(8);
    expect(box.close()).toEqual({
      respondents: 8,
      answers: [
        { option: 'tid', count: 6 },
        { option: 'telefon', count: 2 },
        { option: 'ro', count: 2 },
      ],
    });
    expect(box.close()).toBeUndefined();
    expect(box.add(['tid'])).toBe(false);
  });

  it('stays shut about fewer than five, and takes more', () => {
    const box = boxOf([['tid'], ['tid'], ['ro'], ['tid']]);
    expect(box.close()).toBeUndefined();
    expect(box.add(['tid'])).toBe(true);
    expect(box.close()?.respondents).toBe(5);
  });

  it('takes no answer that is none', () => {
    const box = createAnswerBox(options);
    expect([box.add([]), box.add(['findes ikke']), box.add(['tid', 'x'])]).toEqual([false, false, false]);
    expect(box.count()).toBe(0);
  });

  it('tells the same, whoever came first', () => {
    fc.assert(
      fc.property(practice, (people) => {
        expect(boxOf(people).close()).toEqual(boxOf([...people].reverse()).close());
      }),
    );
  });

  it('never tells of anybody that they were the only one, or one of all', () => {
    fc.assert(
      fc.property(practice, (people) => {
        const { respondents, answers } = boxOf(people).close()!;
        for (const { option, count } of answers) {
          const possible = Array.from({ length: respondents + 1 }, (_, true_) => true_).filter(
            (guess) =>
              tellPeople(new Map([[option, guess]]), respondents, [{ id: option }])?.answers[0]!.count === count,
          );
          const isSure = possible.every((guess) => guess === 0) || possible.every((guess) => guess === respondents);
          expect(isSure).toBe(false);
          expect(possible).not.toEqual([1]);
          expect(possible).not.toEqual([respondents - 1]);
          expect(possible).toContain(people.filter((choices: readonly string[]) => choices.includes(option)).length);
        }
        // One person who answers something else changes nothing at the ends.
        expect(parseTally({ ...peopleTally, respondents, answers }).ok).toBe(true);
      }),
    );
  });

  it('an insider who knows all answers but one cannot tell the last at either end', () => {
    for (let respondents = leastPeople; respondents <= 30; respondents++) {
      const told = (count: number) => tellPeople(new Map([['tid', count]]), respondents, [{ id: 'tid' }]);
      expect(told(0)).toEqual(told(1));
      expect(told(respondents)).toEqual(told(respondents - 1));
    }
  });
});

describe('tellPeople', () => {
  it('refuses more answers than people', () => {
    expect(tellPeople(new Map([['tid', 9]]), 8, options)).toBeUndefined();
    expect(tellPeople(new Map(), 4, options)).toBeUndefined();
    expect(tellPeople(new Map(), 100_001, options)).toBeUndefined();
  });
});

describe('practiceAnswers', () => {
  const of = (respondents: number, tid: number, telefon: number, ro: number) => ({
    respondents,
    answers: [
      { option: 'tid', count: tid },
      { option: 'telefon', count: telefon },
      { option: 'ro', count: ro },
    ],
  });

  it('is what at least half gave, else what most gave, else nothing', () => {
    expect(practiceAnswers(of(8, 4, 5, 3))).toEqual(['tid', 'telefon']);
    expect(practiceAnswers(of(9, 4, 4, 3))).toEqual(['tid', 'telefon']);
    expect(practiceAnswers(of(9, 2, 2, 2))).toEqual([]);
    expect(practiceAnswers(of(20, 4, 4, 4), 2)).toEqual([]);
  });

  it('takes parts together', () => {
    const joined = joinPeople([of(6, 4, 2, 2), of(10, 3, 7, 2)]);
    expect(joined).toEqual(of(16, 7, 9, 4));
    expect(practiceAnswers(joined, 2)).toEqual(['telefon']);
  });
});
