import { describe, expect, it } from 'vitest';
import {
  requireAmount,
  requireFinite,
  requireLevel,
  requirePositive,
  requireProportion,
  requireWhole,
  requireWithin,
} from './count.js';

const refusal = (call: () => void): string => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message;
  }
  return 'accepted';
};

describe('guards of arguments', () => {
  it('name the argument and the rule, never the value', () => {
    expect(
      refusal(() => {
        requirePositive('exposure', -17);
      }),
    ).toBe('exposure must be from 1e-100 to 1e+100');
    expect(
      refusal(() => {
        requireAmount('events', -17);
      }),
    ).toBe('events must be from 0 to 1e+100');
    expect(
      refusal(() => {
        requireWithin('share', 17, 0, 1);
      }),
    ).toBe('share must be from 0 to 1');
    expect(
      refusal(() => {
        requireWhole('index', 1.5, 0, 3);
      }),
    ).toBe('index must be a whole number in its range');
    expect(
      refusal(() => {
        requireWhole('index', 4, 0, 3);
      }),
    ).toBe('index must be a whole number in its range');
    expect(
      refusal(() => {
        requireProportion(4, 3);
      }),
    ).toBe('events must be at most the denominator');
    expect(
      refusal(() => {
        requireLevel('level', 95);
      }),
    ).toBe('level must be from 1e-100 to 0.9999999999999999');
    expect(
      refusal(() => {
        requireFinite('z', NaN);
      }),
    ).toBe('z must be from -1e+100 to 1e+100');
  });

  const noNumbers: readonly unknown[] = [NaN, Infinity, -Infinity, '5', null, undefined, true, [5], 5n];
  it.each(noNumbers.map((value) => [value]))('refuse what is no number: %s', (value) => {
    const given = value as number;
    for (const guard of [requirePositive, requireAmount, requireFinite, requireLevel]) {
      expect(
        refusal(() => {
          guard('value', given);
        }),
      ).toMatch(/^value must be /);
    }
    expect(
      refusal(() => {
        requireWhole('value', given, 0, 10);
      }),
    ).toMatch(/^value must be /);
    expect(
      refusal(() => {
        requireProportion(given, 10);
      }),
    ).toMatch(/^events must be /);
    expect(
      refusal(() => {
        requireProportion(1, given);
      }),
    ).toMatch(/^denominator must be /);
  });

  it('accept what is possible, to the edges', () => {
    expect(
      refusal(() => {
        requireAmount('x', 0);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireAmount('x', 1e100);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireAmount('x', 1.1e100);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requirePositive('x', 1e-100);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requirePositive('x', 1e100);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requirePositive('x', 0);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requirePositive('x', 1e101);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requireFinite('x', -1e100);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireLevel('x', 1e-100);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireLevel('x', 1 - 2 ** -53);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireLevel('x', 0);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requireLevel('x', 1);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requireWhole('x', 0, 0, 3);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireWhole('x', 3, 0, 3);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireProportion(0, 3);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireProportion(3, 3);
      }),
    ).toBe('accepted');
    expect(
      refusal(() => {
        requireProportion(3.01, 3);
      }),
    ).not.toBe('accepted');
    expect(
      refusal(() => {
        requireProportion(1, 0);
      }),
    ).toMatch(/^denominator/);
  });
});
