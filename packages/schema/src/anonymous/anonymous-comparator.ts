/** The frame of a comparator. Its name is words, which come from the catalogue and not from the file. */
export type AnonymousScope = 'cluster' | 'municipality' | 'region' | 'nation';

/** A reference figure beside the rows of a closed view. */
export interface AnonymousComparator {
  /** What it stands for. */
  readonly scope: AnonymousScope;
  /** How it was computed. */
  readonly definition: 'pooled' | 'median' | 'mean';
  /** The value, in whole shown steps like those of the rows. */
  readonly value: number;
}
