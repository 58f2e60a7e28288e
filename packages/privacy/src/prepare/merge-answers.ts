import type { AnonymousAnswers } from '@klyngekit/schema';

/**
 * Counts the practices behind each answer, and merges the rare ones until nobody can be told: every shown answer, the merged
 * rest, and those who did not give an answer are nobody or at least `smallestGroup` practices.
 *
 * An answer that nobody gave is merged too, since a reader could otherwise tell by elimination which the rare ones are. A
 * practice with several merged answers counts once among the others.
 *
 * @param choices - the answers of each practice, as ids of options
 * @param options - the indicator's options, in the order in which they are shown
 */
export function mergeAnswers(
  choices: readonly (readonly string[])[],
  options: readonly string[],
  smallestGroup: number,
): AnonymousAnswers {
  const counts = new Map(options.map((option) => [option, choices.filter((each) => each.includes(option)).length]));
  const isGroup = (practices: number) => practices === 0 || practices >= smallestGroup;
  const isSafe = (practices: number) => isGroup(practices) && isGroup(choices.length - practices);
  const shown = new Set(options.filter((option) => counts.get(option)! > 0 && isSafe(counts.get(option)!)));
  const others = () => choices.filter((each) => each.some((option) => !shown.has(option))).length;
  while (!isSafe(others()) && shown.size > 0) {
    const [rarest] = [...shown].sort((a, b) => counts.get(a)! - counts.get(b)!);
    shown.delete(rarest!);
  }
  return {
    shown: options.flatMap((option) => (shown.has(option) ? [{ option, practices: counts.get(option)! }] : [])),
    otherPractices: others(),
  };
}
