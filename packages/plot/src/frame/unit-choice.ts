import type { Benchmark, Unit, UnitKind } from '@klyngekit/schema';

/** Finest first: a chart of practices does not mix in the regions that stand in the same file. */
const KINDS: readonly UnitKind[] = ['practice', 'cluster', 'municipality', 'region', 'nation'];

/** Which units of a file a chart is about. */
export interface UnitChoice {
  /** The kind of unit; default the finest kind in the file. */
  readonly kind?: UnitKind;
  /** Id of the group that the units must belong to; default no limit. */
  readonly group?: string;
}

/**
 * Places in `benchmark.units` of the units that a chart compares.
 *
 * @returns indices in file order; empty when the file has no such unit
 */
export function chooseUnits(benchmark: Benchmark, choice: UnitChoice = {}): readonly number[] {
  const kind = choice.kind ?? KINDS.find((candidate) => benchmark.units.some((unit) => unit.kind === candidate));
  const chosen: number[] = [];
  benchmark.units.forEach((unit, index) => {
    if (unit.kind === kind && inGroup(unit, choice.group)) chosen.push(index);
  });
  return chosen;
}

/** Place of the own unit; -1 where it is not among the chosen ones, and then the reader counts as one of several. */
export function ownPlace({ units }: Benchmark, chosen: readonly number[], own: string | undefined): number {
  return chosen.find((place) => units[place]!.id === own) ?? -1;
}

/** What the chosen units are; practices where there is none. */
export function unitKindOf(benchmark: Benchmark, chosen: readonly number[]): UnitKind {
  const [first] = chosen;
  return (first === undefined ? undefined : benchmark.units[first]?.kind) ?? 'practice';
}

function inGroup(unit: Unit, group: string | undefined): boolean {
  return group === undefined || (unit.groups?.includes(group) ?? false);
}

/**
 * Whether the chosen units are one quality cluster, so that "klyngens median" is the right name for their median: a
 * restricted file is one cluster's by definition; a public one is when all chosen units share a cluster group.
 */
export function isOneCluster(benchmark: Benchmark, chosen: readonly number[]): boolean {
  if (benchmark.openness === 'restricted') return true;
  const clusters = (benchmark.groups ?? []).filter((group) => group.kind === 'cluster').map((group) => group.id);
  return (
    chosen.length > 0 &&
    clusters.some((id) => chosen.every((index) => benchmark.units[index]?.groups?.includes(id) ?? false))
  );
}
