import { crockfordAlphabet } from '../random/identifiers.js';

/** Signs of a code before its check sign. */
export const codeLength = 12;

/** More than anybody types, spaces and hyphens included; a longer text is not even looked at. */
const longestInput = 64;

const modulus = 37;

/**
 * The check sign is the remainder of the signs, read as digits of a number to this base, on division by 37. Any single wrong
 * sign and any two neighbours in the wrong order change it.
 */
const base = 23;

const positions = new Map(Array.from(crockfordAlphabet, (sign, position) => [sign, position]));

/** What people read and type instead of a digit. */
const readAs: { readonly [sign: string]: string } = { O: '0', I: '1', L: '1' };

/**
 * The check sign of twelve signs; undefined for signs of no code, and where the remainder is one of the last five of 37, for
 * which there is no plain sign on a keyboard. Such codes are never given out.
 */
export function checkSign(signs: string): string | undefined {
  let remainder = 0;
  for (const sign of signs) {
    const position = positions.get(sign);
    if (position === undefined) return undefined;
    remainder = (remainder * base + position) % modulus;
  }
  return crockfordAlphabet[remainder];
}

/**
 * A code as it was given out, from what somebody typed: small letters, spaces, hyphens, full-width signs, and O, I and L for
 * 0 and 1 are all understood. Undefined for anything whose length or check sign is wrong.
 *
 * It tells nothing about what the code means: a JA, a NEJ and a code that was never given out are all alike.
 */
export function parseCode(text: string): string | undefined {
  if (text.length > longestInput) return undefined;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const code = Array.from(plain, (sign) => readAs[sign] ?? sign).join('');
  if (code.length !== codeLength + 1) return undefined;
  const signs = code.slice(0, codeLength);
  // Nought checks itself and is what a child on the keyboard types; it is never given out.
  if (/^0+$/.test(signs)) return undefined;
  return checkSign(signs) === code[codeLength] ? code : undefined;
}

/** A code as it is printed: `7YNZ-8QCW-FAXE3`. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
