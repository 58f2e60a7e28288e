import type { NamedRow } from '@klyngekit/schema';

/** Something that shows names while a reveal is open: a table, a chart. */
export interface RevealView {
  /**
   * Gives the names, by the id of their row, or takes them back with null. Called at once when names come or go, so a view
   * that is told null must be without them when it returns. What it was given is empty from then on.
   */
  names(names: ReadonlyMap<string, NamedRow> | null): void;
}
