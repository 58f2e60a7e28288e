const told = new Set<string>();

/**
 * The word that a property of an element holds; the first of its words where it holds none of them.
 *
 * The embedding developer is told of a word that is none, once for each property of a tag. What is said are the words that
 * the property takes, never what it was given. Nothing given is no mistake.
 *
 * @param words - the words that the property takes; the first is the default, and the safe one
 * @param given - what the property holds, or one of several words in it
 */
export function wordOf<Word extends string>(
  element: Element,
  property: string,
  words: readonly [Word, ...Word[]],
  given: unknown,
): Word {
  const word = words.find((each) => each === given);
  if (word === undefined && given) {
    const warning = `<${element.localName}>: ${property} takes ${words.join(', ')}, and was given something else.`;
    if (!told.has(warning)) console.warn(warning);
    told.add(warning);
  }
  return word ?? words[0];
}
