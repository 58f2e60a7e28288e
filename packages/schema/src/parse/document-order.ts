/** Where a pointer leads, as the position among its siblings on every level. */
function positionsOf(pointer: string, document: unknown): number[] {
  const positions: number[] = [];
  let node = document;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) break;
    positions.push(Array.isArray(node) ? Number(segment) : Object.keys(node).indexOf(segment));
    node = (node as { [key: string]: unknown })[segment];
  }
  return positions;
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((position, index) => position !== b[index]);
  if (level === -1) return a.length - b.length;
  return level < b.length ? a[level]! - b[level]! : 1;
}

/** Sorts things with a pointer in the order in which the document holds what they point to; a parent before its parts. */
export function sortByPointer<T extends { readonly pointer: string }>(items: readonly T[], document: unknown): T[] {
  return items
    .map((item) => ({ item, positions: positionsOf(item.pointer, document) }))
    .sort((a, b) => comparePositions(a.positions, b.positions))
    .map(({ item }) => item);
}
