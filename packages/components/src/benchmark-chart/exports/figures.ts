import { html } from '@klyngekit/formats/html';
import { writeCsv, type CsvCell } from '@klyngekit/formats/write-csv';

/** Figures as they leave a chart: above the table what they are of, below it lines that stand by themselves. */
export interface Figures {
  readonly about: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same rows as a spreadsheet computes with them. */
  readonly cells: readonly (readonly CsvCell[])[];
  readonly references: readonly (readonly [name: string, value: string])[];
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/** Cells with tabs between, which spreadsheets and word processors take as a table. */
export function figuresAsText({ about, head, rows, references }: Figures): string {
  const clean = (cell: string): string => cell.replace(/[\t\r\n]/g, ' ');
  const lines = [...about.map((line) => [line]), head, ...rows, ...references];
  return lines.map((cells) => cells.map(clean).join('\t')).join('\n');
}

/** A table for programs that take HTML from the clipboard. */
export function figuresAsHtml({ about, head, rows, references }: Figures): string {
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
export function figuresAsCsv({ about, head, cells, references, language }: Figures): string {
  return writeCsv([...about.map((line) => [line]), head, ...cells, ...references], {
    language: language.startsWith('en') ? 'en' : 'da',
  });
}
