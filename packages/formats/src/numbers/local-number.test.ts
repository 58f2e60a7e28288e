import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDecimal } from './detect-decimal.js';
import { parseLocalNumber, readNumber } from './local-number.js';

describe('parseLocalNumber', () => {
  it.each([
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234.567', ',', 1234567],
    ['1,234,567', '.', 1234567],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['0,234', ',', 0.234],
    [',5', ',', 0.5],
    ['1 234 567,25', ',', 1234567.25],
    ['1\u00a0234', ',', 1234],
    ['1\u202f234,5', ',', 1234.5],
    ['-12,5', ',', -12.5],
    ['−12,5', ',', -12.5],
    ['+3', '.', 3],
    ['-0', '.', 0],
    ['1,5e3', ',', 1500],
    ['1E+05', '.', 100000],
    [' 42 ', ',', 42],
    ['35078.4880000', '.', 35078.488],
    ['007', ',', 7],
  ] as const)('%j with decimal sign %j is %d', (text, decimal, value) => {
    expect(parseLocalNumber(text, decimal)).toEqual({ value, percent: false });
  });

  it.each(['12 %', '12%', '12\u00a0%'])('%j is 12 with a per cent sign', (text) => {
    expect(parseLocalNumber(text, ',')).toEqual({ value: 12, percent: true });
  });

  it.each([
    ['1.234,5', '.'],
    ['1,234.5', ','],
    ['0,5', '.'],
    ['1,2,3', ','],
    ['1.23.456', ','],
    ['12.34,5', ','],
    ['1,', ','],
    ['', ','],
    ['-', ','],
    ['5 6', ','],
    ['<5', ','],
    ['12 kr', ','],
    ['0x10', ','],
    ['1e999', '.'],
    ['Infinity', '.'],
    ['NaN', '.'],
    ['１２', ','],
    ['1'.repeat(41), ','],
  ] as const)('%j with decimal sign %j is no number', (text, decimal) => {
    expect(parseLocalNumber(text, decimal)).toBeNull();
  });

  it.each(['da-DK', 'en-GB'])('reads what Intl writes in %s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 999_999 }),
        (a, b) => {
          const value = Number(`${a}.${String(b).padStart(6, '0')}`);
          expect(parseLocalNumber(format.format(value), locale === 'da-DK' ? ',' : '.')?.value).toBe(value);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', '.', ',', ' ', '-', 'e', '%', '\u00a0') }), (text) => {
        const reading = readNumber(text);
        expect(['plain', 'settled', 'ambiguous', 'none']).toContain(reading.kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe('detectDecimal', () => {
  it.each([
    [['12', '1 234', '-'], 'any'],
    [['1.234', '2.345'], 'ambiguous'],
    [['1.234', '0,5'], ','],
    [['1.234', '2.5'], '.'],
    [['1.234.567', '3'], ','],
    [['1,5', '1.5'], 'mixed'],
    [[], 'any'],
  ] as const)('%j tells %s', (cells, evidence) => {
    expect(detectDecimal(cells)).toBe(evidence);
  });
});
