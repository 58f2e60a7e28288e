/**
 * Tells the embedding developer that an element could not draw what it was given. One fixed sentence: what went wrong may hold
 * something out of the data.
 */
export function warnOfFault(element: Element): void {
  console.warn(`<${element.localName}> could not draw what it was given, and shows a message in its place.`);
}
