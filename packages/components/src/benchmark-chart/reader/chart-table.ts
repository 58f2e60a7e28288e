import { minimumDenominator } from '@klyngekit/plot';
import { indicatorTitle, type WordSource } from '@klyngekit/report/chart';
import { html, nothing, type TemplateResult } from 'lit';
import type { TableRow, ViewedModel } from '../views/chart-view.js';
import { columnsOf } from '../views/unit-figures.js';

/** The figures of the picture as a table. The body is filled by `tableRows`. */
export function tableTemplate(model: ViewedModel, rows: readonly TableRow[]): TemplateResult {
  const { words, unit, style, frame } = model.source;
  const { table } = words;
  const { heads, references, body } = columnsOf(model);
  const noted = body ? body.rows.some(({ remark }) => remark !== '') : frame.absent.length > 0;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-caption">
    <table>
      <caption class="small" id="table-caption">
        ${table.caption(indicatorTitle(model.source), words.unit(style), frame.period.from, frame.period.to)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${body?.head ?? table.unit(unit)}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
          ${noted ? html`<th scope="col" class="remark">${table.note}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, own, cells, remark }) =>
            html`<tr aria-current=${own ? 'true' : nothing}>
              <th scope="row">${label}</th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
              ${noted ? html`<td class="remark">${remark}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${references.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${value}</td>
              ${heads.slice(noted ? 0 : 1).map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tfoot>
    </table>
  </div>`;
}

/** The rows of the table: units with a value in the order of the picture, then those without. */
export function tableRows(model: ViewedModel, limit: number): readonly TableRow[] {
  const { source } = model;
  const table = columnsOf(model);
  if (table.body) return table.body.rows.slice(0, limit);
  const { frame, words, style } = source;
  const shown = frame.rows.slice(0, limit).map((row, index): TableRow => {
    return { label: labelOf(row, source), own: row.own, cells: table.cells(row, index), remark: '' };
  });
  const empty = ['–', ...table.heads.slice(1).map(() => '')];
  const absent = frame.absent.slice(0, Math.max(0, limit - shown.length)).map((row): TableRow => {
    const remark = words.absence(row.status, minimumDenominator(frame.indicator), style);
    return { label: labelOf(row, source), own: row.own, cells: empty, remark };
  });
  return [...shown, ...absent];
}

function labelOf(row: { own: boolean; name: string | undefined }, source: WordSource): string {
  const { frame, words, unit } = source;
  if (!row.own) return row.name ?? words.unnamed(unit);
  // In a closed round a practice finds itself on the shared screen by its label.
  return frame.closed && row.name !== undefined ? `${words.own(unit)} (${row.name})` : words.own(unit);
}
