/** Whether a lot is tried: when `KLYNGE_LONG` is set. */
export const isLong = process.env['KLYNGE_LONG'] !== undefined;

/** How much is tried. */
export const runs = (short: number, long: number): number => (isLong ? long : short);

/** Does something with each item, so many at a time, in no particular order; answers in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
