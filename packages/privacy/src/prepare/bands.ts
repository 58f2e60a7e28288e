/** How many bands there can be, most telling first. */
const bandCounts = [3, 2] as const;

/** How many bands so many practices can have at most: three, two or none. */
export function mostBands(practices: number, smallestGroup: number): number {
  return bandCounts.find((bands) => Math.floor(practices / bands) >= smallestGroup) ?? 0;
}

/**
 * The ways in which uncertainty can be shown, most telling first: three bands, two, and none (undefined). A band is one of
 * equally large groups by denominator, 1 the largest denominators and so the least uncertain. None where a denominator is
 * missing.
 */
export function bandsOf(
  practices: readonly { readonly denominator: number | undefined }[],
  smallestGroup: number,
): readonly (readonly (1 | 2 | 3)[] | undefined)[] {
  const size = practices.length;
  if (practices.some(({ denominator }) => denominator === undefined)) return [undefined];
  const byDenominator = practices
    .map(({ denominator }, practice) => ({ practice, denominator: denominator! }))
    .sort((a, b) => b.denominator - a.denominator);
  const places = new Map(byDenominator.map(({ practice }, place) => [practice, place]));
  const most = mostBands(size, smallestGroup);
  const possible = bandCounts.filter((bands) => bands <= most);
  const assignments = possible.map((bands) =>
    practices.map((_, practice) => (Math.floor((places.get(practice)! * bands) / size) + 1) as 1 | 2 | 3),
  );
  return [...assignments, undefined];
}
