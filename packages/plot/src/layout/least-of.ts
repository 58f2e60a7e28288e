/** The first of those with the least cost; undefined where there are none. */
export function leastOf<T>(all: readonly T[], cost: (each: T) => number): T | undefined {
  let least = Infinity;
  let best: T | undefined;
  for (const each of all) {
    const now = cost(each);
    if (now < least) [least, best] = [now, each];
  }
  return best;
}
