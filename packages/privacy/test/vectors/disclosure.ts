/** What has to be suppressed: these counts, all of them, or it cannot be done and the total goes. */
export type GoldenSuppression = readonly number[] | 'all' | 'impossible';

/** A one-way table with its exact total, and what has to be suppressed against an outsider and against every insider. */
export interface GoldenTable {
  readonly counts: readonly number[];
  readonly total: number;
  readonly outsider: GoldenSuppression;
  readonly insider: GoldenSuppression;
}

/** Worked out by trying every choice of suppressed cells: counts from 1 to 4 are small, and the width to keep is 4. */
export const goldenTables: readonly GoldenTable[] = [
  { counts: [12, 3, 8, 20], total: 43, outsider: [3, 8], insider: [3, 8, 12] },
  { counts: [2, 1, 30, 40], total: 73, outsider: [2, 1, 30], insider: 'all' },
  { counts: [1, 1, 1, 50, 60], total: 113, outsider: [1, 1, 1, 50], insider: 'all' },
  { counts: [4, 4, 4, 4], total: 16, outsider: 'all', insider: 'all' },
  { counts: [3, 90], total: 93, outsider: 'all', insider: 'impossible' },
  { counts: [0, 0, 5, 9], total: 14, outsider: [], insider: [] },
  { counts: [1, 0, 2, 0], total: 3, outsider: 'impossible', insider: 'impossible' },
  { counts: [4, 7, 7, 9, 31], total: 58, outsider: [4, 7], insider: [4, 7, 7] },
  { counts: [2, 100, 200, 300], total: 602, outsider: [2, 100], insider: [2, 100, 200] },
  { counts: [4, 4, 10, 12, 15, 22, 31, 8, 9, 40, 17, 6], total: 178, outsider: [4, 4], insider: [4, 4, 6] },
];

/** Rounding of the NHS England HES analysis guide (2018): 1 to 7 hidden, the rest to the nearest 5. */
export const goldenRounding: readonly (readonly [number, number | '*'])[] = [
  [0, 0],
  [1, '*'],
  [7, '*'],
  [8, 10],
  [12, 10],
  [13, 15],
  [17, 15],
  [18, 20],
  [102, 100],
  [103, 105],
];
