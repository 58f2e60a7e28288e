import { normaliseKommunekode } from '@klyngekit/schema';
import type { Group, GroupKind, Unit, UnitKind } from '@klyngekit/schema';
import type { CsvMapping } from './mapping.js';
import type { RegisteredUnit } from './unit-register.js';

const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const areaCode = /^[A-Z0-9-]{1,16}$/;
const ydernummerLike = /^\d{3,6}$/;

/**
 * Whether a column that nobody called ydernumre looks like such: any code of three to six digits, since leading zeros
 * may have been lost, and a line of totals may stand among the codes.
 */
export function looksLikeYdernummer(units: readonly RegisteredUnit[], mapping: CsvMapping): boolean {
  const ofPractices = (mapping.unitKind ?? 'practice') === 'practice' && mapping.ydernummer !== true;
  return ofPractices && units.some(({ code }) => ydernummerLike.test(code));
}

/** The register's code of a municipality or region, where the table names one. */
function areaCodeOf(kind: UnitKind, code: string): string | undefined {
  if (kind === 'region') return areaCode.test(code) ? code : undefined;
  const municipality = kind === 'municipality' ? normaliseKommunekode(code) : undefined;
  return municipality?.ok === true ? municipality.code : undefined;
}

/**
 * The units of the file. Codes become ids where they can and may: a ydernummer has a field of its own and is never an
 * id, since ids reach places where names do not. Then ids are `u1`, `u2` …, and a code without a field becomes the name
 * when there is no other.
 */
export function buildUnits(units: readonly RegisteredUnit[], groupIds: readonly string[], mapping: CsvMapping): Unit[] {
  const kind = mapping.unitKind ?? 'practice';
  const ydernummer = mapping.ydernummer === true;
  const asIds = !ydernummer && !looksLikeYdernummer(units, mapping) && units.every(({ code }) => identifier.test(code));
  return units.map(({ code, name, groups }, index) => {
    const shownName = name ?? (asIds || ydernummer ? undefined : code);
    const area = areaCodeOf(kind, code);
    const ofGroups = [...groups].flatMap((place) => groupIds[place] ?? []);
    return {
      id: asIds ? code : `u${index + 1}`,
      kind,
      ...(shownName !== undefined && { name: shownName }),
      ...(ydernummer && { ydernummer: code }),
      ...(area !== undefined && { areaCode: area }),
      ...(ofGroups.length > 0 && { groups: ofGroups }),
    };
  });
}

/** The groups of the file, with ids made of their names where these can be ids. */
export function buildGroups(names: readonly string[], kind: GroupKind): Group[] {
  const asIds = names.every((name) => identifier.test(name));
  return names.map((name, index) => ({ id: asIds ? name : `g${index + 1}`, kind, name }));
}
