import { writeCsv, type CsvCell } from '@klyngekit/formats/write-csv';
import { absenceOf, answerText, uncertaintyText, valueText, type TableModel } from './table-model.js';

/** What leaves the page: the neutral table in the order of the file, whatever is shown and however it is sorted. */
interface NeutralTable {
  readonly head: readonly string[];
  /** Cells as they are read, and as a spreadsheet computes with them. */
  readonly rows: readonly { readonly shown: readonly string[]; readonly cells: readonly CsvCell[] }[];
}

function neutralRows(model: TableModel): NeutralTable {
  const { round, words, style, bands } = model;
  const { table } = words;
  const uncertainty = bands > 0 ? [table.uncertainty(style, round.bandWidths !== undefined).full] : [];
  return {
    head: [table.label, `${table.value(round.kind, style)} (${unitOf(model)})`, ...uncertainty, table.remark],
    rows: round.rows.map((row) => {
      const doubt = bands > 0 ? [uncertaintyText(row, model)] : [];
      const remark = row.value === null ? absenceOf(row, model).full : '';
      return {
        shown: [row.label, valueText(row, model), ...doubt, remark],
        cells: [row.label, row.value === null ? null : plainNumber(row.value, model), ...doubt, remark],
      };
    }),
  };
}

function neutralAnswers(model: TableModel): NeutralTable {
  const { round, words } = model;
  const { shown = [], otherPractices = 0 } = round.answers ?? {};
  const rows = shown.map(({ option, practices }) => [answerText(option, model), practices] as const);
  const all = otherPractices > 0 ? [...rows, [words.table.other, otherPractices] as const] : rows;
  return {
    head: [words.table.answer, words.table.practices],
    rows: all.map(([answer, practices]) => ({ shown: [answer, String(practices)], cells: [answer, practices] })),
  };
}

function neutralTable(model: TableModel): NeutralTable {
  return model.round.answers ? neutralAnswers(model) : neutralRows(model);
}

/** The number as the table shows it, without its unit: 68 for 68 %. */
function plainNumber(value: number, { style }: TableModel): number {
  return style.kind === 'proportion' ? Number((value * 100).toPrecision(12)) : value;
}

function unitOf({ style, words }: TableModel): string {
  return words.coarseness(style).replace(/\.$/, '').toLowerCase();
}

/** Above every table that leaves the page: that it is closed, of what, and when the figures were closed. */
function headLines({ words, title, round }: TableModel): readonly string[] {
  return [words.mark, title.text, `${round.period.from} – ${round.period.to}`, round.cutOff];
}

/** The table for the clipboard: cells with tabs between, which spreadsheets and word processors take as a table. */
export function neutralText(model: TableModel): string {
  const { head, rows } = neutralTable(model);
  const clean = (cell: string): string => cell.replace(/[\t\r\n]/g, ' ');
  const lines = [headLines(model), head, ...rows.map(({ shown }) => shown)];
  return lines.map((cells) => cells.map(clean).join('\t')).join('\n');
}

/** The table as a CSV file. */
export function neutralCsv(model: TableModel): string {
  const { head, rows } = neutralTable(model);
  const language = model.catalog.language.startsWith('en') ? 'en' : 'da';
  return writeCsv([headLines(model), head, ...rows.map(({ cells }) => cells)], { language });
}

/** A file name without anything that tells who is in it. */
export function neutralFileName({ words, round }: TableModel): string {
  return `${words.fileName}-${round.indicator}-${round.cutOff}.csv`;
}
