/** Readability index: words a sentence, and the share of words longer than six letters. Below 45 is ordinary prose. */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.split(/[.!?:](?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}
