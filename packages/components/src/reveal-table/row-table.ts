import { cssVars } from '@klyngekit/foundation';
import { type RowOrder, textIn } from '@klyngekit/messages';
import { estimateTextWidth, roundLabels, type RoundLine, type RoundLabels } from '@klyngekit/plot';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { sortIcon } from '../shared/icons.js';
import { nameCell } from './name-cells.js';
import type { SortColumn, Sorting } from './row-order.js';
import { rowMetrics, rowPlot } from './row-plot.js';
import { absenceOf, uncertaintyText, valueText, type TableModel } from './table-model.js';

/** The least width of the picture in the plot column and with its labels, px, as in the styles: labels are placed for it. */
const LEAST = { near: { column: 148, stairs: 270 }, projector: { column: 212, stairs: 400 } } as const;
/** Size of the labels over the plot, px, and the space between a label and its line. */
const LABEL = { near: 13, projector: 18 } as const;
const BESIDE = 6;
/** Baseline of the lowest labels above the foot of their picture, and the foot above the rows, px. */
const BASELINE = 7;
const FOOT = 4;
/** Height of one level of labels, px. */
const LEVEL = { near: 18, projector: 24 } as const;

/** Said in the markup, since narrow rows are laid out as grids, which takes the table away from some screen readers. */
const GROUP = 'rowgroup';

/** What the rows are drawn from. */
export interface RowTableView {
  readonly model: TableModel;
  /** Places of the rows in the order in which they are shown. */
  readonly order: readonly number[];
  readonly sorting: Sorting;
  /** Whether there is a column for names. It is empty here, and filled by hand. */
  readonly isOpen: boolean;
  readonly isProjector: boolean;
  readonly sort: (column: SortColumn) => void;
}

/** How the rows stand, for words. */
export const orderName = (sorting: Sorting): RowOrder => sorting?.column ?? 'random';

/** The rows of a round: label, value, about how uncertain, and a small picture; names while the reveal is open. */
export function rowTable(view: RowTableView): TemplateResult {
  const { model, order, isOpen, sorting } = view;
  const { words, round, style, bands, title } = model;
  const { table } = words;
  const uncertainty = table.uncertainty(style, round.bandWidths !== undefined);
  const hasDoubt = bands > 0;
  const kinds = ['rows', ...(isOpen ? ['named'] : []), ...(hasDoubt ? ['doubted'] : [])];
  return html`<table class=${kinds.join(' ')} role="table">
    <caption class="visually-hidden">
      ${table.caption(title.text, orderName(sorting))}
    </caption>
    <thead role=${GROUP}>
      <tr role="row">
        ${headCell(view, 'label', 'label', table.label)}
        ${isOpen ? html`<th class="name" scope="col" role="columnheader">${table.name}</th>` : nothing}
        ${headCell(view, 'value', 'value number', table.value(round.kind, style))}
        ${
          hasDoubt
            ? headCell(
                view,
                'uncertainty',
                'doubt number',
                html`<span class="short" aria-hidden="true">${uncertainty.short}</span
                  ><span class="full">${uncertainty.full}</span>`,
              )
            : nothing
        }
        <th class="plot" scope="col" role="columnheader">
          <span class="visually-hidden">${table.place}</span>${labelsTemplate(view)}
        </th>
      </tr>
    </thead>
    <tbody role=${GROUP}>
      ${order.map((place) => rowTemplate(view, place))}
    </tbody>
  </table>`;
}

function headCell({ sorting, sort }: RowTableView, column: SortColumn, kind: string, head: unknown): TemplateResult {
  const sorted = sorting?.column === column ? (sorting.rising ? 'ascending' : 'descending') : 'none';
  return html`<th class=${kind} scope="col" role="columnheader" aria-sort=${sorted}>
    <button class="sort" type="button" @click=${() => sort(column)}>${head}${sortIcon(sorted)}</button>
  </th>`;
}

function rowTemplate({ model, isOpen, isProjector }: RowTableView, place: number): TemplateResult {
  const { round, plot, words, bands, own } = model;
  const row = round.rows[place]!;
  const isOwn = own?.rowId === row.rowId;
  const absence = row.value === null ? absenceOf(row, model) : undefined;
  return html`<tr class=${isOwn ? 'own-row' : ''} role="row" aria-current=${isOwn ? 'true' : nothing}>
    <th class="label" scope="row" role="rowheader">
      ${row.label}${isOwn ? html` <span class="yours">· ${words.table.own}</span>` : nothing}
    </th>
    ${isOpen ? html`<td class="name" role="cell">${nameCell()}</td>` : nothing}
    <td class="value number" role="cell">
      ${
        absence
          ? html`<span class="absent" aria-hidden="true">${absence.short}</span
              ><span class="visually-hidden">${absence.full}</span>`
          : valueText(row, model)
      }
    </td>
    ${bands > 0 ? html`<td class="doubt number" role="cell">${uncertaintyText(row, model)}</td>` : nothing}
    <td class="plot" role="cell">
      ${rowPlot(plot.rows[place]!, row, plot.lines, rowMetrics[isProjector ? 'projector' : 'near'])}
      ${absence ? html`<span class="remark" aria-hidden="true">${absence.full}</span>` : nothing}
    </td>
  </tr>`;
}

/** The name of a line with its number, which needs no unit beside a column of numbers that have it. */
function lineName(
  { role, value, target }: RoundLine,
  { words, catalog, style }: TableModel,
): readonly [string, string] {
  const number = words.tick(value, style, false);
  const { language } = catalog;
  if (role === 'median' || !target) return [`${words.table.median} ${number}`, `${words.table.median} ${number}`];
  const { label, shortLabel = label } = target;
  return [`${textIn(label, language)} ${number}`, `${textIn(shortLabel, language)} ${number}`];
}

function placedLabels({ model, isProjector }: RowTableView): RoundLabels {
  const size = isProjector ? LABEL.projector : LABEL.near;
  const lines = model.plot.lines.map((line) => {
    const [label, shortLabel] = lineName(line, model);
    return { at: line.at, label, shortLabel };
  });
  return roundLabels(lines, isProjector ? LEAST.projector : LEAST.near, (text) => estimateTextWidth(text, size, 600));
}

function labelsTemplate(view: RowTableView): TemplateResult {
  const { model, isProjector } = view;
  const { labels, levels } = placedLabels(view);
  const level = isProjector ? LEVEL.projector : LEVEL.near;
  return html`<div class="labels" ${cssVars({ '--_levels': Math.max(1, levels) })}>
    ${svg`<svg class="line-labels" aria-hidden="true" focusable="false">
      ${model.plot.lines.map((line, index) => {
        const label = labels[index];
        if (!label) return nothing;
        const role = line.role === 'median' ? 'median-label' : 'target-label';
        return svg`<text class=${role} x=${`${line.at}%`} y="100%" dx=${label.anchor === 'end' ? -BESIDE : BESIDE}
          dy=${-BASELINE - level * label.level} text-anchor=${label.anchor}>${label.text}</text>${
            label.level === 0
              ? nothing
              : svg`<svg class="mark" x=${`${line.at}%`} y="100%" width="1" height="1"><line class=${line.role} y1=${
                  -4 - level * label.level
                } y2=${FOOT} /></svg>`
          }`;
      })}
    </svg>`}
  </div>`;
}

/** The names of the lines that found no room over the plot. */
export function unlabelled(view: RowTableView): readonly string[] {
  const { labels } = placedLabels(view);
  return view.model.plot.lines.flatMap((line, index) => (labels[index] ? [] : [lineName(line, view.model)[0]]));
}
