import type { Benchmark } from '@klyngekit/schema';

/** What a request names and the file does not hold. */
export type UnknownPart = 'unknown-group' | 'unknown-period' | 'unknown-indicator';

/** The ids that a request names; what is left out has a default, which is always there. */
export interface NamedParts {
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly group?: string | undefined;
}

/** The first id of a request that names nothing in the file; undefined where all are there. What all indicators share comes first. */
export function unknownPart(
  { groups = [], periods, indicators }: Pick<Benchmark, 'groups' | 'periods' | 'indicators'>,
  { group, period, indicator }: NamedParts,
): UnknownPart | undefined {
  if (lacks(groups, group)) return 'unknown-group';
  if (lacks(periods, period)) return 'unknown-period';
  return lacks(indicators, indicator) ? 'unknown-indicator' : undefined;
}

const lacks = (all: readonly { readonly id: string }[], id: string | undefined): boolean =>
  id !== undefined && !all.some((each) => each.id === id);
