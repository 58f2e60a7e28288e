import { minimumDenominator, type SpreadRow } from '@klyngekit/plot';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadyModel } from './chart-model.js';
import { comparisonName, indicatorTitle, targetParts, type WordSource } from './chart-words.js';

/** One row of the data table, as texts. */
export interface TableRow {
  readonly label: string;
  readonly own: boolean;
  readonly cells: readonly string[];
  /** Why there is no value. */
  readonly remark: string;
}

/** The figures of the picture as a table. The body is filled by `tableRows`. */
export function tableTemplate(model: ReadyModel, rows: readonly TableRow[]): TemplateResult {
  const { words, unit, style, frame } = model.source;
  const { table } = words;
  const heads = [table.value(style), ...(frame.closed ? [table.margin(style)] : [table.lower, table.upper])];
  if (frame.named) heads.push(table.numerator, table.denominator);
  const noted = frame.absent.length > 0;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-caption">
    <table>
      <caption class="small" id="table-caption">
        ${table.caption(indicatorTitle(model.source), words.unit(style), frame.period.from, frame.period.to)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.unit(unit)}</th>
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
        ${references(model).map(
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
export function tableRows(source: WordSource, limit: number): readonly TableRow[] {
  const { frame, words, style } = source;
  const shown = frame.rows.slice(0, limit).map((row): TableRow => {
    const counts = [row.numerator, row.denominator].map((count) => (count === undefined ? '' : plain(count, source)));
    return {
      label: labelOf(row, source),
      own: row.own,
      cells: [words.value(row.value, style), ...limits(row, source), ...(frame.named ? counts : [])],
      remark: '',
    };
  });
  const absent = frame.absent.slice(0, Math.max(0, limit - shown.length)).map((row): TableRow => {
    const cells = ['–', ...(frame.closed ? [''] : ['', '']), ...(frame.named ? ['', ''] : [])];
    const remark = words.absence(row.status, minimumDenominator(frame.indicator), style);
    return { label: labelOf(row, source), own: row.own, cells, remark };
  });
  return [...shown, ...absent];
}

/** What is known of a value's uncertainty: two limits, or of a closed round a margin, and the own limits in one cell. */
function limits({ interval, margin }: SpreadRow, { frame, words, style }: WordSource): readonly string[] {
  const [lower, upper] = interval
    ? [interval.lower, interval.upper].map((limit) => words.value(limit, style))
    : ['', ''];
  if (!frame.closed) return [lower!, upper!];
  if (margin !== undefined) return [words.margin(margin, style)];
  return [interval ? words.range(interval.lower, interval.upper, style) : ''];
}

function labelOf(row: { own: boolean; name: string | undefined }, source: WordSource): string {
  const { frame, words, unit } = source;
  if (!row.own) return row.name ?? words.unnamed(unit);
  // In a closed round a practice finds itself on the shared screen by its label.
  return frame.closed && row.name !== undefined ? `${words.own(unit)} (${row.name})` : words.own(unit);
}

function plain(count: number, { words, style }: WordSource): string {
  return words.value(count, { ...style, kind: 'count', step: Number.isInteger(count) ? 1 : 0.1, unit: undefined });
}

/** Median, comparison figures and targets, with the numbers that stand in the picture. */
function references({ source, compared }: ReadyModel): readonly (readonly [string, string])[] {
  const { frame, words, style, unit } = source;
  const median: readonly (readonly [string, string])[] =
    frame.median === undefined
      ? []
      : [[words.median({ unit, oneCluster: frame.oneCluster }), words.value(frame.median, style)]];
  return [
    ...median,
    ...compared.map((figure) => [comparisonName(figure, source), words.value(figure.value, style)] as const),
    ...frame.targets.map((target) => {
      const { name, level } = targetParts(target, source);
      return [name, level] as const;
    }),
  ];
}
