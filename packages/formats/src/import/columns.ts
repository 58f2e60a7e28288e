import { columnsOfKind } from '@klyngekit/schema';
import type { Indicator, IndicatorKind } from '@klyngekit/schema';
import type { IssueLog } from './issue-log.js';
import type { CsvMapping } from './mapping.js';

/** The columns that hold numbers. */
export const numberRoles = ['numerator', 'denominator', 'value', 'lower', 'upper'] as const;

/** A column that holds numbers. */
export type NumberRole = (typeof numberRoles)[number];

/** Everything a column can hold. */
export type ColumnRole = NumberRole | 'unit' | 'choice' | 'period' | 'name' | 'group';

/** Where each mapped column stands, counted from 0. */
export interface Columns {
  readonly unit: number;
  readonly period: number | undefined;
  readonly name: number | undefined;
  readonly group: number | undefined;
  readonly choice: number | undefined;
  readonly numbers: readonly (readonly [NumberRole, number])[];
  /** The columns without which a row has no figure. */
  readonly deciding: ReadonlySet<ColumnRole>;
}

function mappedNames(mapping: CsvMapping): Map<ColumnRole, string> {
  const names = new Map<ColumnRole, string | undefined>([
    ['unit', mapping.unit],
    ['numerator', mapping.numerator],
    ['denominator', mapping.denominator],
    ['value', mapping.value],
    ['lower', mapping.lower],
    ['upper', mapping.upper],
    ['choice', mapping.choice],
    ['period', 'column' in mapping.period ? mapping.period.column : undefined],
    ['name', mapping.name],
    ['group', mapping.group?.column],
  ]);
  return new Map([...names].filter((entry): entry is [ColumnRole, string] => entry[1] !== undefined));
}

/** The columns that make a figure of an indicator, given which are there. A stated value goes before the counts. */
function decidingRoles(names: ReadonlyMap<ColumnRole, string>, kind: IndicatorKind): readonly ColumnRole[] {
  if (kind === 'choice') return ['choice'];
  if (kind === 'count') return ['numerator'];
  return kind === 'mean' || names.has('value') ? ['value'] : ['numerator', 'denominator'];
}

/** Tells about columns that the kind of indicator needs, and about those that it cannot have. */
function checkRoles(
  names: ReadonlyMap<ColumnRole, string>,
  deciding: readonly ColumnRole[],
  kind: IndicatorKind,
  issues: IssueLog,
): void {
  const needed = new Set(deciding);
  if (names.has('numerator') && kind !== 'count') needed.add('denominator');
  if (names.has('lower') || names.has('upper')) needed.add('lower').add('upper');
  for (const role of needed) if (!names.has(role)) issues.add('column-needed', null, null, { role, kind });
  for (const role of [...numberRoles, 'choice'] as const) {
    const column = role === 'choice' ? 'choices' : role;
    if (names.has(role) && !columnsOfKind[kind].includes(column)) {
      issues.add('column-not-of-kind', null, null, { role, kind });
    }
  }
}

/** Finds the mapped columns in the header, and tells about each that is not there, not there once, or needed. */
export function findColumns(
  header: readonly string[],
  mapping: CsvMapping,
  indicator: Indicator,
  issues: IssueLog,
): Columns {
  const names = mappedNames(mapping);
  const deciding = decidingRoles(names, indicator.kind);
  checkRoles(names, deciding, indicator.kind, issues);
  const places = new Map<ColumnRole, number>();
  for (const [role, name] of names) {
    const wanted = name.trim().normalize('NFC');
    const place = header.indexOf(wanted);
    if (place < 0) issues.add('column-not-found', null, null, { role, columns: header.length });
    else if (header.lastIndexOf(wanted) !== place) issues.add('column-ambiguous', null, place + 1, { role });
    places.set(role, place);
  }
  const numbers = numberRoles.flatMap((role) => {
    const place = places.get(role);
    return place === undefined ? [] : [[role, place] as const];
  });
  return {
    unit: places.get('unit') ?? -1,
    period: places.get('period'),
    name: places.get('name'),
    group: places.get('group'),
    choice: places.get('choice'),
    numbers,
    deciding: new Set(deciding),
  };
}
