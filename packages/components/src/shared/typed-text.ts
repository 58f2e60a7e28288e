/** Controls, bidirectional overrides and isolates, and the byte order mark: what no file may hold in a text. */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** What somebody has typed, as a file can hold it: one paragraph, composed letters, no signs that cannot be seen. */
export function asParagraph(typed: string): string {
  return typed.normalize('NFC').replace(UNSAFE, ' ').replace(/ {2,}/gu, ' ').trim();
}

/** The same for a text of several paragraphs. */
export function asParagraphs(typed: string): readonly string[] {
  return typed
    .split(/\r\n?|\n/u)
    .map(asParagraph)
    .filter((paragraph) => paragraph !== '');
}
