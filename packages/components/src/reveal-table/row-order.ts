import type { AnonymousRound } from '@klyngekit/schema';

/** What rows can be sorted by. */
export type SortColumn = 'label' | 'value' | 'uncertainty';

/** How the rows are sorted; undefined for the order of the file, which is random. */
export type Sorting = { readonly column: SortColumn; readonly rising: boolean } | undefined;

/** The next sorting when somebody presses the head of a column: rising, falling, and back to the order of the file. */
export function nextSorting(sorting: Sorting, column: SortColumn): Sorting {
  if (sorting?.column !== column) return { column, rising: true };
  return sorting.rising ? { column, rising: false } : undefined;
}

/**
 * The places of the rows in the order in which they are shown. Rows without a value come last, both ways. Nothing but what
 * is shown decides, and never a name: the order is the same before and after opening.
 */
export function rowOrder({ rows }: AnonymousRound, sorting: Sorting): readonly number[] {
  const places = rows.map((_, place) => place);
  if (!sorting) return places;
  const keys = rows.map(({ label, value, band }) => {
    if (sorting.column === 'label') return Number(label.replace(/\D+/g, ''));
    return sorting.column === 'value' ? value : (band ?? null);
  });
  const sign = sorting.rising ? 1 : -1;
  return places.sort((a, b) => {
    const [first, second] = [keys[a] ?? null, keys[b] ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
