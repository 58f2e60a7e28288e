/** Letters that Danish keyboards write in two ways: what cannot be typed is written with two letters. */
const PAIRS: Readonly<Record<string, string>> = {
  å: 'aa',
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
};

/**
 * A text as it is compared in a search: in small letters, `å` as `aa`, `æ` as `ae`, `ø` as `oe`, other letters without
 * accents, and runs of spaces as one. `Ålborg` and `aalborg` are then the same.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åæäøöüßðþ]/g, (letter) => PAIRS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
