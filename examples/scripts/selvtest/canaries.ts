/** Small letters that are in no word together; one of them is beyond ASCII, so that encodings show. */
const LETTERS = Array.from('bdfghjkmpqvwxz');
const KINDS = ['Lægehuset', 'Lægerne', 'Klinikken', 'Praksis ved'];

/** A number from 0 to below the bound. */
export type Draw = (bound: number) => number;

/** Draws by the chance of the page. */
export const drawFromPage: Draw = (bound) => crypto.getRandomValues(new Uint32Array(1))[0]! % bound;

/** A word that is nowhere else, drawn anew for each run. */
export function newMarker(draw: Draw): string {
  const letters = Array.from({ length: 7 }, () => LETTERS[draw(LETTERS.length)]!);
  letters.splice(3, 0, 'ø');
  return letters.join('');
}

/** Names with the marker in each, all different. */
export function canaryNames(count: number, marker: string, draw: Draw): readonly string[] {
  const word = marker.charAt(0).toUpperCase() + marker.slice(1);
  const ending = (index: number) =>
    LETTERS[index % LETTERS.length]! + 'a'.repeat(1 + Math.floor(index / LETTERS.length));
  return Array.from({ length: count }, (_, index) => `${KINDS[draw(KINDS.length)]!} ${word}${ending(index)}`);
}

/** Letters and digits alone, small: what is left of a name however it is cut up. */
const squashed = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const reversed = (text: string): string => Array.from(text).reverse().join('');

function spellings(secret: string): readonly string[] {
  const plain = squashed(secret);
  const all = [
    plain,
    plain.replaceAll('ø', 'oe'),
    plain.replaceAll('ø', 'o'),
    plain.replaceAll('ø', ''),
    reversed(plain),
  ];
  return [...new Set(all)];
}

const decoder = new TextDecoder();

function fromBase64(run: string): string {
  try {
    const bytes = Uint8Array.from(atob(run.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return `${decoder.decode(bytes)}\n${new TextDecoder('utf-16le').decode(bytes)}`;
  } catch {
    return '';
  }
}

const hexBytes = (run: string): string =>
  decoder.decode(Uint8Array.from(run.match(/[0-9a-f]{2}/giu) ?? [], (digits) => parseInt(digits, 16)));

/** Ways of reading a text that was written to be read by something else. */
const LENSES: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(?:%[0-9a-f]{2})+/giu, hexBytes),
  (text) =>
    text.replace(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/giu, (_, ...digits: string[]) =>
      fromCode(parseInt(digits.slice(0, 3).join(''), 16)),
    ),
  (text) => text.replace(/&#(\d{2,7});/gu, (_, digits: string) => fromCode(Number(digits))),
  (text) =>
    (text.match(/[\w+/-]{10,}/gu) ?? [])
      .map((run) => fromBase64(run.slice(0, run.length - (run.length % 4))))
      .join('\n'),
  (text) => (text.match(/(?:[0-9a-f]{2}){8,}/giu) ?? []).map(hexBytes).join('\n'),
  (text) => (text.match(/\d{2,5}(?:[,\s]{1,2}\d{2,5}){6,}/gu) ?? []).map(fromCodes).join('\n'),
];

const fromCode = (code: number): string => (code > 0x10_ffff ? '' : String.fromCodePoint(code));
const fromCodes = (run: string): string =>
  run
    .split(/[,\s]+/u)
    .map((digits) => fromCode(Number(digits)))
    .join('');

/** Finds secrets in texts, however they are cut up or written. */
export class SecretSearch {
  readonly #needles: readonly string[];

  /** @param secrets - markers of names, and codes */
  constructor(secrets: readonly string[]) {
    this.#needles = secrets.flatMap(spellings);
  }

  /** Whether any of the secrets is in a text. */
  isIn(text: string): boolean {
    return this.#isSpelled(text) || LENSES.some((read) => this.#isSpelled(read(text)));
  }

  #isSpelled(text: string): boolean {
    const letters = squashed(text);
    return this.#needles.some((needle) => letters.includes(needle));
  }
}
