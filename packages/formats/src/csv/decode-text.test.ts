import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    const text = 'Lægerne på Åboulevarden – 50 %';
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xe6, 0x00, 0x3b, 0x00))).toEqual({ text: 'æ;', encoding: 'utf-16le' });
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe6, 0x00, 0x3b))).toEqual({ text: 'æ;', encoding: 'utf-16be' });
  });

  it('takes what is no UTF-8 for Windows-1252', () => {
    expect(decodeText(bytes(0xe6, 0xf8, 0xe5, 0x3b, 0xc5))).toEqual({ text: 'æøå;Å', encoding: 'windows-1252' });
  });

  it('knows the signs between 0x80 and 0x9F, which Latin-1 lacks', () => {
    // The 27 assigned positions of the Encoding Standard's index windows-1252.
    const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    const codes = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter((code) => !unassigned.has(code));
    expect(decodeText(Uint8Array.from([...codes, 0xe6])).text).toBe(`${signs}æ`);
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
