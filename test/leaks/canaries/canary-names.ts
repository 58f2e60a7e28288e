import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';

/** In every canary and in nothing else, so that one search finds them all, also where only a part of a name has got out. */
const marker = 'zqvøkx';

/** Letters of one byte a character in a JavaScript engine, and letters that need two. */
const latin = Array.from('abdefghijklmnoprstuyæøåéü');
const wider = [...latin, ...Array.from('łőžčşğ')];

const beginnings = ['Lægehuset', 'Lægerne', 'Klinik', 'Praksis ved', 'Dr.', 'Læge'];

/** A number from 0 to below the bound. */
export type Draw = (bound: number) => number;

/** Names that nothing else is called, of very different lengths, all different. */
export function canaryNames(count: number, draw: Draw): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const alphabet = names.size % 2 === 0 ? latin : wider;
    const letters = Array.from({ length: 5 + draw(18) }, () => alphabet[draw(alphabet.length)]!).join('');
    const token = marker[0]!.toUpperCase() + marker.slice(1) + letters;
    names.add(`${beginnings[draw(beginnings.length)]!} ${token}`);
  }
  return [...names];
}

/** Letters and digits alone, small: what is left of a name however it is cut up. */
export function squashed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}+/gu, '');
const spelled = (text: string, letters: Record<string, string>) =>
  withoutAccents(text.replace(/[æøå]/gu, (letter) => letters[letter]!));

/** Each way of writing a word that a search has to know, by its name. */
const spellings: Record<string, (word: string) => string> = {
  plain: (word) => word,
  'æ as ae, ø as oe': (word) => spelled(word, { æ: 'ae', ø: 'oe', å: 'aa' }),
  'ø as o': (word) => spelled(word, { æ: 'ae', ø: 'o', å: 'a' }),
  'letters left out': (word) => word.replace(/[^a-z]/gu, ''),
  backwards: (word) => Array.from(word).reverse().join(''),
  'UTF-8 read as Latin-1': (word) => Buffer.from(word, 'utf8').toString('latin1'),
};

const digests = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const encodings = ['hex', 'base64', 'base64url'] as const;

/** What to look for. */
export interface CanaryForms {
  /** Spellings of the marker: the quick look. */
  readonly markers: readonly { readonly form: string; readonly needle: string }[];
  /** Digests of whole names, as they are written. */
  readonly digests: ReadonlyMap<string, string>;
  /** Host names that names turn into. */
  readonly hosts: readonly string[];
}

/** Everything that names can turn into. */
export function formsOf(names: readonly string[]): CanaryForms {
  const markers = Object.entries(spellings).map(([form, spell]) => ({ form, needle: squashed(spell(marker)) }));
  const known = new Set<string>();
  const digestsOfNames = names.flatMap((name) =>
    digests.flatMap((algorithm) =>
      encodings.map((encoding): [string, string] => [
        createHash(algorithm).update(name).digest(encoding).replace(/=+$/u, ''),
        `${algorithm}, ${encoding}`,
      ]),
    ),
  );
  return {
    markers: markers.filter(({ needle }) => !known.has(needle) && known.add(needle) && needle.length > 3),
    digests: new Map(digestsOfNames),
    hosts: names
      .flatMap((name) => name.split(' ').map((word) => domainToASCII(word)))
      .filter((host) => host.startsWith('xn--')),
  };
}
