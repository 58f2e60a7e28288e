const spent = new Set<string>();

/**
 * The envelopes, by their `integrity`, whose collection has begun on this page: each has one attempt. There is no storage, so
 * a reload starts over.
 *
 * @param envelope One more.
 */
export function spentOnThisPage(envelope?: string): readonly string[] {
  if (envelope !== undefined) spent.add(envelope);
  return Object.freeze([...spent]);
}
