import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeParameter, escapeText, foldLine } from './content-line.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
const text = fc.string({ unit: 'grapheme', maxLength: 400 });

describe('escapeText', () => {
  it.each([
    ['a;b,c\\n', 'a\\;b\\,c\\\\n'],
    ['Jobcenter\r\nEND:VCARD\r\nBEGIN:VCARD', 'Jobcenter\\nEND:VCARD\\nBEGIN:VCARD'],
    ['safe\rBEGIN:VALARM', 'safe\\nBEGIN:VALARM'],
    ['a\n\rb', 'a\\n\\nb'],
    ['a\u2028b\u2029c\u0085d', 'a\\nb\\nc\\nd'],
    ['a\0b\u0007c\td', 'abc\td'],
  ])('writes %j', (given, written) => expect(escapeText(given)).toBe(written));

  it('leaves no line break in any text', () => {
    const wild = fc.string({ unit: fc.constantFrom('\r', '\n', '\\', ';', ',', 'a', '\u2028', 'æ', '😀') });
    fc.assert(fc.property(wild, (given) => !/[\r\n\u2028\u2029\u0085]/.test(escapeText(given))));
  });
});

describe('escapeParameter', () => {
  it('writes what would end a parameter', () => {
    expect(escapeParameter('a"b^c\r\nd')).toBe(`"a^'b^^c^nd"`);
  });
});

describe('foldLine', () => {
  it('folds at 75 octets, never inside a character, and unfolds to the same', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const line = raw.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const part of folded.slice(0, -2).split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(folded.slice(0, -2).replace(/\r\n /g, '')).toBe(line);
      }),
    );
  });

  it('fills each line as far as it goes', () => {
    expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(foldLine(`${'a'.repeat(74)}å`)).toBe(`${'a'.repeat(74)}\r\n å\r\n`);
  });
});
