import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from './calendar-date.js';
import { codePointLength } from './code-point-length.js';
import { containsCprLikeNumber } from './cpr.js';
import { isSafeText } from './safe-text.js';

describe('containsCprLikeNumber', () => {
  it.each([
    '0101001234',
    '010100-1234',
    '010100 1234',
    'Patient 3112991234, set i dag',
    'x311299-4321y',
    '010100\u00a01234',
    '010100\u20111234',
    '010100\u20131234',
    '０１０１００１２３４',
    '0101\u200b001234',
    '010100-\u00ad1234',
  ])('finds one: %j', (text) => {
    expect(containsCprLikeNumber(text)).toBe(true);
  });

  it.each([
    '',
    '3201001234',
    '0113001234',
    '0001001234',
    '01010012345',
    '90101001234',
    '90000010000160',
    '5798002472264',
    '010100--1234',
    '010100-123',
    '+45 12 34 56 78',
    '2024-01-01',
    '2024-01-01/2024-12-31',
  ])('finds none: %j', (text) => {
    expect(containsCprLikeNumber(text)).toBe(false);
  });

  it('finds one at the end of a very long text', () => {
    expect(containsCprLikeNumber('01'.repeat(500_000))).toBe(false);
    expect(containsCprLikeNumber(`${'01'.repeat(500_000)} 010190-1234`)).toBe(true);
  });
});

describe('isSafeText', () => {
  it('refuses exactly controls, bidirectional overrides and isolates, and the byte order mark', () => {
    const unsafe: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) if (!isSafeText(`a${String.fromCharCode(unit)}b`)) unsafe.push(unit);
    const ranges = [
      [0x00, 0x1f],
      [0x7f, 0x9f],
      [0x202a, 0x202e],
      [0x2066, 0x2069],
      [0xfeff, 0xfeff],
    ] as const;
    const expected = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    expect(unsafe).toEqual(expected);
  });
});

describe('isCalendarDate', () => {
  const isDateOfEngine = (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  };

  it('agrees with the engine on every day that can be written', () => {
    const part = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    const near = fc.tuple(part(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(near, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isCalendarDate(text)).toBe(isDateOfEngine(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('accepts %s', (text) => expect(isCalendarDate(text)).toBe(true));
  it.each(['2023-02-29', '1900-02-29', '2024-2-1', '2024-04-31', '2024-00-10', ' 2024-01-01', '2024-01-01T00:00'])(
    'refuses %s',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );
});

describe('codePointLength', () => {
  it('counts as the string iterator does', () => {
    const halves = fc.array(fc.constantFrom('a', '\ud83d', '\ude00', 'é')).map((parts) => parts.join(''));
    const texts = fc.oneof(halves, fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => codePointLength(text) === Array.from(text).length));
  });
});
