import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normaliseAtc,
  normaliseCvr,
  normaliseGln,
  normaliseIcpc2Dk,
  normaliseKommunekode,
  normaliseSor,
  normaliseYdelseskode,
  normaliseYdernummer,
} from './index.js';
import type { CodeResult } from './index.js';

const format: CodeResult = { ok: false, reason: 'format' };
const checkDigit: CodeResult = { ok: false, reason: 'check-digit' };
const code = (canonical: string): CodeResult => ({ ok: true, code: canonical });

const cases: readonly [name: string, normalise: (text: string) => CodeResult, text: string, expected: CodeResult][] = [
  ['ydernummer', normaliseYdernummer, '900001', code('900001')],
  ['ydernummer', normaliseYdernummer, ' 90001 ', code('090001')],
  ['ydernummer', normaliseYdernummer, '7', code('000007')],
  ['ydernummer', normaliseYdernummer, '000000', format],
  ['ydernummer', normaliseYdernummer, '0', format],
  ['ydernummer', normaliseYdernummer, '', format],
  ['ydernummer', normaliseYdernummer, '9000011', format],
  ['ydernummer', normaliseYdernummer, '9.0', format],
  ['ydernummer', normaliseYdernummer, '９００００１', format],
  ['sor', normaliseSor, '90000010000160', code('90000010000160')],
  ['sor', normaliseSor, '9000 0010 0001 60', code('90000010000160')],
  ['sor', normaliseSor, '12345678901', { ok: true, code: '12345678901', warning: 'check-digit' }],
  ['sor', normaliseSor, '1234567890', format],
  ['sor', normaliseSor, '1'.repeat(19), format],
  ['cvr', normaliseCvr, '90000004', code('90000004')],
  ['cvr', normaliseCvr, '90 00 00 12', code('90000012')],
  ['cvr', normaliseCvr, '90000005', checkDigit],
  ['cvr', normaliseCvr, '00000000', format],
  ['cvr', normaliseCvr, 'DK90000004', format],
  ['gln', normaliseGln, '5798002472264', code('5798002472264')],
  ['gln', normaliseGln, '5790000121526', code('5790000121526')],
  ['gln', normaliseGln, '5790 0001 2152 6', code('5790000121526')],
  ['gln', normaliseGln, '5790000121527', checkDigit],
  ['gln', normaliseGln, '0000000000000', format],
  ['gln', normaliseGln, '579000012152', format],
  ['atc', normaliseAtc, 'J', code('J')],
  ['atc', normaliseAtc, 'J01', code('J01')],
  ['atc', normaliseAtc, 'j01c', code('J01C')],
  ['atc', normaliseAtc, 'J01CE', code('J01CE')],
  ['atc', normaliseAtc, 'J01CE02', code('J01CE02')],
  ['atc', normaliseAtc, 'J0', format],
  ['atc', normaliseAtc, 'J01CE0', format],
  ['atc', normaliseAtc, 'J01CE021', format],
  ['icpc-2-dk', normaliseIcpc2Dk, 'R95', code('R95')],
  ['icpc-2-dk', normaliseIcpc2Dk, 'z01', code('Z01')],
  ['icpc-2-dk', normaliseIcpc2Dk, 'C95', format],
  ['icpc-2-dk', normaliseIcpc2Dk, 'V95', format],
  ['icpc-2-dk', normaliseIcpc2Dk, 'R9', format],
  ['ydelseskode', normaliseYdelseskode, '0120', code('0120')],
  ['ydelseskode', normaliseYdelseskode, 'O120', code('0120')],
  ['ydelseskode', normaliseYdelseskode, 'o1o5', code('0105')],
  ['ydelseskode', normaliseYdelseskode, '120', format],
  ['kommunekode', normaliseKommunekode, '0851', code('0851')],
  ['kommunekode', normaliseKommunekode, '851', code('0851')],
  ['kommunekode', normaliseKommunekode, '0051', format],
  ['kommunekode', normaliseKommunekode, '1081', format],
  ['kommunekode', normaliseKommunekode, '', format],
];

describe('codes', () => {
  it.each(cases)('%s: %#', (_name, normalise, text, expected) => {
    expect(normalise(text)).toEqual(expected);
  });

  const families = [...new Set(cases.map(([, normalise]) => normalise))];

  it.each(families)('of %o are canonical once normalised', (normalise) => {
    const digits = fc.stringMatching(/^[A-Za-z0-9 ]{0,18}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const result = normalise(text);
        if (result.ok) expect(normalise(result.code)).toEqual(result);
      }),
    );
  });
});

describe('check digits', () => {
  const digitAt = (text: string, place: number, digit: number) =>
    `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;

  it.each([
    ['gln', normaliseGln, '5798002472264'],
    ['cvr', normaliseCvr, '90000012'],
  ] as const)('of %s catch every single wrong digit', (_name, normalise, valid) => {
    for (let place = 0; place < valid.length; place++) {
      for (let digit = 0; digit <= 9; digit++) {
        const changed = digitAt(valid, place, digit);
        expect(normalise(changed).ok).toBe(changed === valid);
      }
    }
  });

  it('of sor catch every single wrong digit and every swap of neighbours', () => {
    const valid = '90000010000160';
    for (let place = 0; place < valid.length; place++) {
      for (let digit = 0; digit <= 9; digit++) {
        const changed = digitAt(valid, place, digit);
        expect('warning' in normaliseSor(changed)).toBe(changed !== valid);
      }
      const swapped = `${valid.slice(0, place)}${valid[place + 1] ?? ''}${valid[place]}${valid.slice(place + 2)}`;
      expect('warning' in normaliseSor(swapped)).toBe(swapped !== valid);
    }
  });
});
