import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realCrypto } from '../../test/support/cryptography.js';
import { crockfordAlphabet } from '../random/identifiers.js';
import { createCodeBox } from './code-box.js';
import { createCodeSlips, randomCode } from './code-slips.js';
import { checkSign, formatCode, parseCode } from './code.js';

const codes = fc.nat().map(() => randomCode(realCrypto));

describe('parseCode', () => {
  it.each(['7YNZ-8QCW-FAXE3', ' 7ynz 8qcw faxe3', '7YNZ8QCWFAXE3', '７ＹＮＺ８ＱＣＷＦＡＸＥ３', '7YNZ–8QCW—FAXE3\n'])(
    'reads %j as the same code',
    (text) => expect(parseCode(text)).toBe('7YNZ8QCWFAXE3'),
  );

  it('reads O as 0, and I and L as 1', () => {
    const code = Array.from({ length: 2000 }, () => randomCode(realCrypto)).find((each) => /0.*1/.test(each))!;
    expect(parseCode(code.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l'))).toBe(code);
  });

  it.each([
    '',
    '0000-0000-00000',
    '<script>',
    '7YNZ-8QCW-FAXE4',
    '7YNZ-8QCW-FAXE',
    '7YNZ-8QCW-FAXE33',
    'UYNZ-8QCW-FAXE3',
  ])('refuses %j', (text) => expect(parseCode(text)).toBeUndefined());

  it.each(['000000000001', '100000000000', '0A0000000000'])('reads a code with many noughts: %s', (signs) => {
    const code = `${signs}${checkSign(signs)!}`;
    expect(code).toHaveLength(13);
    expect(parseCode(code)).toBe(code);
  });

  it('reads no more than sixty-four signs, spaces included', () => {
    expect(parseCode('7YNZ8QCWFAXE3'.padEnd(64))).toBe('7YNZ8QCWFAXE3');
    expect(parseCode('7YNZ8QCWFAXE3'.padEnd(65))).toBeUndefined();
  });

  it('finds every single wrong sign, and every two neighbours in the wrong order', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat(12),
        fc.constantFrom(...Array.from(crockfordAlphabet)),
        fc.nat(11),
        (code, place, sign, swap) => {
          const wrong = code.slice(0, place) + sign + code.slice(place + 1);
          if (wrong !== code) expect(parseCode(wrong)).toBeUndefined();
          const turned = code.slice(0, swap) + code[swap + 1]! + code[swap]! + code.slice(swap + 2);
          if (turned !== code) expect(parseCode(turned)).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads what is printed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(formatCode(code)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
        expect(parseCode(formatCode(code))).toBe(code);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void parseCode(text)),
      { numRuns: 2000 },
    );
  });
});

describe('createCodeSlips', () => {
  it('gives every practice three codes that nobody else has', () => {
    const rowIds = Array.from({ length: 60 }, (_, row) => `row${row}`);
    const slips = createCodeSlips(rowIds, realCrypto);
    expect(slips.map(({ rowId }) => rowId)).toEqual(rowIds);
    const all = slips.flatMap(({ yes, no, own }) => [yes, no, own]);
    expect(new Set(all).size).toBe(180);
    for (const code of all) expect(parseCode(code)).toBe(code);
  });
});

describe('a code box', () => {
  it('gives its codes once, each once, in an order that tells nothing of who came first', () => {
    const box = createCodeBox();
    const given = Array.from({ length: 5 }, () => randomCode(realCrypto));
    for (const code of [...given, given[0]!]) expect(box.add(formatCode(code))).toBe(true);
    expect(box.take()).toEqual([...given].sort());
    expect(box.take()).toEqual([]);
  });

  it('turns away what is no code, and forgets when told', () => {
    const box = createCodeBox();
    expect(box.add('7YNZ-8QCW-FAXE4')).toBe(false);
    expect(box.add('7YNZ-8QCW-FAXE3')).toBe(true);
    box.wipe();
    expect(box.take()).toEqual([]);
  });

  it('shows neither its codes nor how many', () => {
    const box = createCodeBox();
    const before = [JSON.stringify(box), Object.keys(box), Object.values(box).map(String)];
    box.add('7YNZ-8QCW-FAXE3');
    expect([JSON.stringify(box), Object.keys(box), Object.values(box).map(String)]).toEqual(before);
    expect(Object.isFrozen(box)).toBe(true);
  });

  it('is not filled without end', () => {
    const box = createCodeBox();
    for (let count = 0; count < 1000; count++) box.add(randomCode(realCrypto));
    expect(box.add(randomCode(realCrypto))).toBe(false);
    expect(box.take()).toHaveLength(1000);
  });
});
