import type { IndicatorKind } from '../indicator/indicator.js';
import type { Observations } from './observations.js';

/** The columns of an {@link Observations} entry that hold figures; `status` stands beside them. */
export type ColumnName = 'numerator' | 'denominator' | 'value' | 'lower' | 'upper' | 'choices';

/** Every column of figures, in the order in which files hold them. */
export const columnNames: readonly ColumnName[] = ['numerator', 'denominator', 'value', 'lower', 'upper', 'choices'];

const counted: readonly ColumnName[] = ['numerator', 'denominator', 'value', 'lower', 'upper'];

/** The columns that each kind of indicator can have. */
export const columnsOfKind: { readonly [kind in IndicatorKind]: readonly ColumnName[] } = {
  proportion: counted,
  rate: counted,
  ratio: counted,
  mean: ['denominator', 'value', 'lower', 'upper'],
  count: ['numerator'],
  choice: ['choices'],
};

/**
 * The columns that an entry lacks. A `count` needs its numerator, a `mean` its value, a `choice` its choices; the other
 * kinds need numerator and denominator, or the value. A numerator never stands without its denominator, nor one
 * confidence limit without the other.
 */
export function missingColumns(kind: IndicatorKind, entry: Observations): readonly ColumnName[] {
  const required = new Set<ColumnName>();
  if (kind === 'choice') required.add('choices');
  else if (kind === 'count') required.add('numerator');
  else if (kind === 'mean') required.add('value');
  else if (!entry.value || entry.numerator) required.add('numerator').add('denominator');
  if (entry.lower || entry.upper) required.add('lower').add('upper');
  return columnNames.filter((column) => required.has(column) && !entry[column]);
}

/** The column that says whether a unit has a figure: its answers, else the value where the file states it, else the numerator. */
export function figureColumn(entry: Observations): ColumnName {
  if (entry.choices) return 'choices';
  return entry.value ? 'value' : 'numerator';
}
