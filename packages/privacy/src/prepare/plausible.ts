/**
 * Which practices could stand behind which rows, for somebody who knows every denominator and every shown value.
 *
 * It is not enough that a value fits the denominators of several practices: rows and practices belong together one to one,
 * so that a practice that fits a single row claims it, and is then out of the question for all others. What counts is
 * therefore whether a pair occurs in some assignment of all rows to all practices.
 *
 * Row i truly belongs to practice i, which is one such assignment; any other one follows cycles of it. So a pair occurs in
 * some assignment exactly when both lie on a common cycle, that is, in the same strongly connected component.
 */
export function plausiblePairs(size: number, fits: (row: number, practice: number) => boolean): readonly boolean[][] {
  const edges = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, practice) => row === practice || fits(row, practice)),
  );
  const component = componentsOf(edges);
  return edges.map((fitting, row) => fitting.map((isFit, practice) => isFit && component[row] === component[practice]));
}

/** The strongly connected components of a graph, as a number for each of its nodes (Tarjan 1972). */
function componentsOf(edges: readonly (readonly boolean[])[]): readonly number[] {
  const order: (number | undefined)[] = [];
  const lowest: number[] = [];
  const component: number[] = [];
  const stack: number[] = [];
  let visited = 0;
  let components = 0;

  function visit(node: number): void {
    order[node] = lowest[node] = visited++;
    stack.push(node);
    edges[node]!.forEach((isEdge, next) => {
      if (!isEdge || component[next] !== undefined) return;
      if (order[next] === undefined) visit(next);
      lowest[node] = Math.min(lowest[node]!, lowest[next]!);
    });
    if (lowest[node] !== order[node]) return;
    let member: number;
    do {
      member = stack.pop()!;
      component[member] = components;
    } while (member !== node);
    components++;
  }

  for (let node = 0; node < edges.length; node++) if (order[node] === undefined) visit(node);
  return component;
}

/** The fewest practices behind any row, and the fewest rows behind any practice, whichever is less. */
export function fewestPlausible(pairs: readonly (readonly boolean[])[]): number {
  const rows = pairs.map((row) => row.filter(Boolean).length);
  const practices = pairs.map((_, practice) => pairs.filter((row) => row[practice]).length);
  return Math.min(...rows, ...practices);
}
