import { html } from '@klyngekit/formats/html';
import { writeCsv, type CsvCell } from '@klyngekit/formats/write-csv';
import type { ChartExportMessages } from '@klyngekit/messages';
import { captionLines, indicatorTitle } from '@klyngekit/report/chart';
import { tableRows } from '../chart-table.js';
import type { ViewedModel } from '../views/chart-view.js';

/** The figures of a chart as they leave it: above the table what it is of, below it the lines of the picture. */
interface Figures {
  readonly about: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same rows as a spreadsheet computes with them. */
  readonly cells: readonly (readonly CsvCell[])[];
  readonly references: readonly (readonly [name: string, value: string])[];
}

/** Marks closed figures; undefined where all may see them. */
export function markOf({ source: { frame }, facts }: ViewedModel, words: ChartExportMessages): string | undefined {
  if (frame.named) return undefined;
  return facts.own ? words.mark.own : words.mark.closed;
}

function figuresOf(model: ViewedModel, exportWords: ChartExportMessages): Figures {
  const { source, table } = model;
  const { words, unit, style, frame } = source;
  const rows = tableRows(model, Number.POSITIVE_INFINITY);
  const noted = rows.some(({ remark }) => remark !== '');
  const mark = markOf(model, exportWords);
  // Limits that nobody may see leave no empty columns.
  const filled = table.heads.map((_, column) => rows.some(({ cells }) => (cells[column] ?? '') !== ''));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => filled[column]);
  return {
    about: [
      ...(mark === undefined ? [] : [mark]),
      `${indicatorTitle(source)}. ${words.unit(style)}`,
      ...captionLines(model),
    ],
    head: [table.body?.head ?? words.table.unit(unit), ...kept(table.heads), ...(noted ? [words.table.note] : [])],
    rows: rows.map(({ label, cells, remark }) => [label, ...kept(cells), ...(noted ? [remark] : [])]),
    cells: rows.map(({ label, cells, remark }, index) => {
      const row = table.body ? undefined : frame.rows[index];
      const numbers = row && table.numbers?.(row, index);
      // A dash stands for no value, which in a spreadsheet is an empty cell.
      const blank = row ? cells : cells.map((cell) => (cell === '–' ? null : cell));
      return [label, ...kept(numbers ?? blank), ...(noted ? [remark] : [])];
    }),
    references: table.references,
  };
}

/** Cells with tabs between, which spreadsheets and word processors take as a table. */
export function figuresAsText(model: ViewedModel, words: ChartExportMessages): string {
  const { about, head, rows, references } = figuresOf(model, words);
  const clean = (cell: string): string => cell.replace(/[\t\r\n]/g, ' ');
  const lines = [...about.map((line) => [line]), head, ...rows, ...references];
  return lines.map((cells) => cells.map(clean).join('\t')).join('\n');
}

/** A table for programs that take HTML from the clipboard. */
export function figuresAsHtml(model: ViewedModel, words: ChartExportMessages): string {
  const { about, head, rows, references } = figuresOf(model, words);
  const row = ([label = '', ...cells]: readonly string[]) =>
    html`<tr>
      <th scope="row">${label}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  const table = html`<table>
    <caption>
      ${about.map((line) => html`<p>${line}</p>`)}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
    <tfoot>
      ${references.map(row)}
    </tfoot>
  </table>`;
  return String(table);
}

/** A file for spreadsheets, in the convention of the language. */
export function figuresAsCsv(model: ViewedModel, words: ChartExportMessages): string {
  const { about, head, cells, references } = figuresOf(model, words);
  const language = model.source.language.startsWith('en') ? 'en' : 'da';
  return writeCsv([...about.map((line) => [line]), head, ...cells, ...references], { language });
}
