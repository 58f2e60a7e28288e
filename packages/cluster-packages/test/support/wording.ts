import type { LocalisedText } from '@klyngekit/schema';

/** Words that shame, rank or alarm: the list that the catalogs keep to. */
const banned =
  /(?<!\p{L})(?:dårlig|ringe(?!\p{L})|værst|bund|taber|fejl|skam|rank|konkurr|straf|alarm|kritisk|worst|worse|bad(?!\p{L})|poor|bottom|loser|fail|error|blame|league|compet|punish)\p{L}*/giu;

/** The words of a text that may not stand in it. */
export function bannedWords(text: string): readonly string[] {
  return text.match(banned) ?? [];
}

/** Every text of a document that is for people; those of a change idea with the sign that belongs to it. */
export function textsOf(value: unknown): readonly LocalisedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(textsOf);
  return 'da' in value ? [value as LocalisedText, ...inner] : inner;
}

/** Readability index: words a sentence, and the share of words longer than six letters. */
export function lixOfTexts(texts: readonly LocalisedText[]): number {
  const running = texts.map(({ da }) => da.replace(/[^.!?:]$/u, '$&.')).join(' ');
  const words = running.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = running.split(/[.!?:](?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}
