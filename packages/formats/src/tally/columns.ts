import type { TallyKind } from '@klyngekit/schema';

/** What a column of a table of tallies holds. */
export type TallyColumn =
  | 'ydernummer'
  | 'practice'
  | 'indicator'
  | 'from'
  | 'to'
  | 'yes'
  | 'no'
  | 'count'
  | 'exposure'
  | 'answers'
  | 'people'
  | 'part'
  | 'counted';

/** The names of each column: the first is written in Danish, the second in English, and all are read. */
export const columnNames: { readonly [Column in TallyColumn]: readonly [da: string, en: string, ...also: string[]] } = {
  ydernummer: ['ydernummer', 'ydernummer'],
  practice: ['praksis', 'practice'],
  indicator: ['indikator', 'indicator'],
  from: ['fra', 'from'],
  to: ['til', 'to'],
  yes: ['ja', 'yes', 'tæller', 'taeller', 'numerator'],
  no: ['nej', 'no'],
  count: ['antal', 'count', 'tæller', 'taeller', 'numerator'],
  exposure: ['i alt', 'in all', 'nævner', 'naevner', 'denominator'],
  answers: ['svar', 'answers'],
  people: ['personer', 'people'],
  part: ['del', 'part'],
  counted: ['opgjort', 'counted'],
};

/** The columns with figures that are written for each kind. */
export const figureColumns: { readonly [Kind in TallyKind]: readonly TallyColumn[] } = {
  proportion: ['yes', 'no'],
  rate: ['count', 'exposure'],
  count: ['count'],
  choice: ['answers'],
};

/** The columns where people have answered each for themselves: how many, how many of them gave each answer, and which part. */
export const peopleColumns: readonly TallyColumn[] = ['people', 'answers', 'part'];

/** The columns that every table has, in the order in which they are written. */
export const headColumns: readonly TallyColumn[] = ['ydernummer', 'practice', 'indicator', 'from', 'to'];
