export type { TallyColumn } from './columns.js';
export { columnNames as tallyColumnNames } from './columns.js';
export { tallyPaper } from './tally-paper.js';
export type { TallyPaperOptions } from './tally-paper.js';
export { tallyTemplateCsv, writeTallyCsv } from './write-tally-csv.js';
export type { TallyTemplate } from './write-tally-csv.js';
