import type { AnonymousRound } from '@klyngekit/schema';

/** A span of whole counts. */
interface Span {
  readonly least: number;
  readonly greatest: number;
}

/** Every count of patients that is shown as this value, found by trying each. */
export function countsOfValue(shown: number, patients: number, step: number): Span | undefined {
  const counts = Array.from({ length: patients + 1 }, (_, count) => count).filter(
    (count) => Math.abs(Math.round(Number((count / patients / step).toPrecision(12))) * step - shown) < 1e-9,
  );
  return counts.length > 0 ? { least: counts[0]!, greatest: counts[counts.length - 1]! } : undefined;
}

/** The band that a reader works out for each practice from the list sizes, the largest first. */
export function bandsByListSize(sizes: readonly number[], { rows }: AnonymousRound): readonly (number | undefined)[] {
  const count = new Set(rows.flatMap(({ band }) => band ?? [])).size;
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
  return sizes.map((_, practice) =>
    count === 0 ? undefined : Math.floor((order.indexOf(practice) * count) / sizes.length) + 1,
  );
}

/** What is left when practices are put behind the rows of a band, in one of all possible ways. */
interface Assignment extends Span {
  /** The practice behind each row, by the place of the row. */
  readonly practices: ReadonlyMap<number, number>;
}

function assignmentsOf(
  rows: readonly number[],
  practices: readonly number[],
  spanOf: (row: number, practice: number) => Span | undefined,
): readonly Assignment[] {
  const [row, ...others] = rows;
  if (row === undefined) return [{ practices: new Map(), least: 0, greatest: 0 }];
  return practices.flatMap((practice) => {
    const span = spanOf(row, practice);
    if (!span) return [];
    const left = practices.filter((each) => each !== practice);
    return assignmentsOf(others, left, spanOf).map(({ practices: placed, least, greatest }) => ({
      practices: new Map([[row, practice], ...placed]),
      least: least + span.least,
      greatest: greatest + span.greatest,
    }));
  });
}

/**
 * The practices that could be behind each row for a reader who knows every list size and puts everything in the round
 * together: values, bands and the pooled figure of the cluster, over all assignments of rows to practices.
 */
export function readersOf(round: AnonymousRound, sizes: readonly number[]): readonly ReadonlySet<number>[] {
  const { rows, shownStep, comparators = [] } = round;
  const bands = bandsByListSize(sizes, round);
  const spans = rows.map(({ value }) => sizes.map((size) => countsOfValue(value!, size, shownStep)));
  const parts = [...new Set(bands)].map((band) =>
    assignmentsOf(
      [...rows.keys()].filter((row) => rows[row]!.band === band),
      [...sizes.keys()].filter((practice) => bands[practice] === band),
      (row, practice) => spans[row]![practice],
    ),
  );
  const pooled = comparators.find(({ scope, definition }) => scope === 'cluster' && definition === 'pooled');
  const patients = sizes.reduce((sum, size) => sum + size, 0);
  const events = pooled ? countsOfValue(pooled.value, patients, shownStep)! : { least: 0, greatest: patients };
  const possible = rows.map(() => new Set<number>());
  const visit = (part: number, chosen: readonly Assignment[], { least, greatest }: Span): void => {
    const assignments = parts[part];
    if (assignments) {
      for (const each of assignments)
        visit(part + 1, [...chosen, each], { least: least + each.least, greatest: greatest + each.greatest });
    } else if (least <= events.greatest && greatest >= events.least) {
      for (const { practices } of chosen) for (const [row, practice] of practices) possible[row]!.add(practice);
    }
  };
  visit(0, [], { least: 0, greatest: 0 });
  return possible;
}
