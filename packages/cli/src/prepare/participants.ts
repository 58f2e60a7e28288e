import type { PreparedRound } from '@klyngekit/privacy';
import type { Benchmark, NameList, Unit } from '@klyngekit/schema';
import type { PrepareFault } from '@klyngekit/messages/cli';

/** Ids of the practices of a group, or of all; undefined where the file has no such group. */
export function unitsOfGroup(
  { units, groups = [] }: Benchmark,
  group: string | undefined,
): readonly Unit[] | undefined {
  const practices = units.filter(({ kind }) => kind === 'practice');
  if (group === undefined) return practices;
  if (!groups.some(({ id }) => id === group)) return undefined;
  return practices.filter((unit) => unit.groups?.includes(group));
}

/**
 * The ids of those who do not take part. Undefined where one is none of the round's practices: it may be a slip of the pen, and
 * then somebody would be in the envelope who has said no.
 */
export function absentUnits(without: readonly string[], units: readonly Unit[]): ReadonlySet<string> | undefined {
  const ids = without.map((asked) => units.find(({ id, ydernummer }) => id === asked || ydernummer === asked)?.id);
  return ids.includes(undefined) ? undefined : new Set(ids as readonly string[]);
}

/** The names of those who take part, as a list of its own; or why there is none. */
export function participatingNames(
  { round, nameList, ownFigures }: PreparedRound,
  absent: ReadonlySet<string>,
): NameList | null | PrepareFault {
  if (nameList === null) return null;
  const withoutName = new Set(ownFigures.flatMap(({ unit, rowId }) => (absent.has(unit) ? [rowId] : [])));
  const names = nameList.names.filter(({ rowId }) => !withoutName.has(rowId));
  const remaining = nameList.names.length - names.length;
  if (remaining > 0 && remaining < round.policy.smallestGroup) return 'too-few-remain';
  if (names.length < round.policy.smallestGroup) return 'too-few-take-part';
  return { ...nameList, names };
}
