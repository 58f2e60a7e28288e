import { localised } from '@klyngekit/messages';
import {
  miniStrip,
  miniTrend,
  STRIP_INSET,
  stripScales,
  type OverviewEntry,
  type OverviewFact,
  type OverviewFrame,
  type ValueScale,
} from '@klyngekit/plot';
import { cssVars } from '@klyngekit/foundation';
import type { Indicator } from '@klyngekit/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawn } from '../../shared/drawn.js';
import {
  courseOf,
  gapCell,
  medianCell,
  natureOf,
  ownCell,
  saidOf,
  sourceOf,
  type FiguresEntry,
  type OverviewSource,
} from './overview-cells.js';
import type { SheetRequest } from './sheet.js';

/** From this width on the rows are a table, and below it a list; and from the next on courses have a column, px. */
const TABLE = 680;
const WITH_TREND = 960;
/** Widths of the small pictures, px. */
const STRIP = { least: 130, most: 320, share: 0.24 } as const;
const TREND = 96;
/** Space at the end of a cell, px. */
const CELL = 20;

/** What a row needs besides its facts. */
interface RowSource extends OverviewSource {
  readonly request: SheetRequest;
  readonly scales: ReadonlyMap<OverviewEntry, ValueScale>;
  readonly stripWidth: number;
  readonly withTrend: boolean;
}

/** Whether courses are drawn in a column of their own: where there is room and most rows have one. */
export function drawsCourses({ entries }: OverviewFrame, width: number): boolean {
  const figures = entries.filter((entry) => entry.kind === 'figures');
  const courses = figures.filter(({ history }) => history.length > 0).length;
  return width >= WITH_TREND && courses > 0 && 2 * courses >= figures.length;
}

/** The rows of an overview: a table where there is room, else a list of the same. */
export function overviewRows(source: OverviewSource, request: SheetRequest): TemplateResult {
  const wide = request.width >= TABLE;
  const stripWidth = wide
    ? Math.round(Math.max(STRIP.least, Math.min(STRIP.most, request.width * STRIP.share)))
    : Math.max(STRIP.least, Math.floor(request.width));
  const entries = source.frame.entries.filter((entry) => entry.kind === 'figures');
  const scales = stripScales(
    entries.map(({ frame }) => frame),
    STRIP_INSET,
    stripWidth - STRIP_INSET,
  );
  const row: RowSource = {
    ...source,
    request,
    stripWidth,
    scales: new Map(entries.map((entry, index) => [entry, scales[index]!])),
    withTrend: drawsCourses(source.frame, request.width),
  };
  return wide ? tableTemplate(row) : listTemplate(row);
}

function tableTemplate(row: RowSource): TemplateResult {
  const { overview, frame, words, facts } = row;
  const { heads } = overview;
  const px = (width: number): string => `${(width + CELL) * row.request.pixels}px`;
  return html`<table
    class="rows overview${row.withTrend ? ' with-trend' : ''}"
    ${cssVars({ '--_strip': px(row.stripWidth), '--_trend': px(TREND) })}
  >
    <caption class="visually-hidden">
      ${overview.caption}. ${overview.hint}.
    </caption>
    <thead>
      <tr>
        <th scope="col">${heads.indicator}</th>
        <th scope="col" class="number">${frame.own ? heads.own(frame.unit) : words.median(frame)}</th>
        <th scope="col" class="strip">${heads.spread(frame)}</th>
        ${row.withTrend ? html`<th scope="col" class="trend">${heads.trend}</th>` : nothing}
        ${frame.own ? html`<th scope="col" class="number">${words.median(frame)}</th>` : nothing}
        <th scope="col" class="gap">${heads.gap(frame.own)}</th>
      </tr>
    </thead>
    <tbody>
      ${facts.rows.map((fact) => {
        const { entry } = fact;
        const columns = 3 + Number(row.withTrend) + Number(frame.own);
        return html`<tr @click=${goTo(entry.indicator, row)}>
          <th scope="row">${nameTemplate(entry, row, false)}</th>
          ${
            entry.kind === 'figures'
              ? html`<td class="number">
                    ${frame.own ? ownTemplate(fact, entry, row) : medianTemplate(fact, entry, row)}
                  </td>
                  <td class="strip">${stripTemplate(fact, entry, row)}</td>
                  ${row.withTrend ? html`<td>${trendTemplate(entry, row)}</td>` : nothing}
                  ${frame.own ? html`<td class="number">${medianTemplate(fact, entry, row)}</td>` : nothing}
                  <td class="gap">${gapTemplate(fact, entry, row)}</td>`
              : html`<td class="said" colspan=${columns}>${saidOf(entry, row)}</td>`
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function listTemplate(row: RowSource): TemplateResult {
  const { overview, frame, words, facts } = row;
  return html`<ul class="rows overview-list" aria-label="${overview.caption}. ${overview.hint}.">
    ${facts.rows.map((fact) => {
      const { entry } = fact;
      return html`<li>
        ${nameTemplate(entry, row, true)}
        ${
          entry.kind === 'figures'
            ? html`<dl>
                  ${
                    frame.own
                      ? html`<div>
                          <dt>${overview.heads.own(frame.unit)}</dt>
                          <dd>${ownTemplate(fact, entry, row)}</dd>
                        </div>`
                      : nothing
                  }
                  <div>
                    <dt>${words.median(frame)}</dt>
                    <dd>${medianTemplate(fact, entry, row)}</dd>
                  </div>
                  <div>
                    <dt>${overview.heads.gap(frame.own)}</dt>
                    <dd>${gapTemplate(fact, entry, row)}</dd>
                  </div>
                </dl>
                ${stripTemplate(fact, entry, row)}`
            : html`<p class="said">${saidOf(entry, row)}</p>`
        }
      </li>`;
    })}
  </ul>`;
}

/** Anywhere in a row leads where its button does; marking text does not. */
function goTo({ id }: Indicator, { request }: RowSource): (event: Event) => void {
  return (event) => {
    const selection = (event.currentTarget as Element).ownerDocument.getSelection();
    if (selection && !selection.isCollapsed && !(event.target as Element).closest('.go')) return;
    request.go(id);
  };
}

/** @param alone - whether the row around it does not lead anywhere by itself */
function nameTemplate(entry: OverviewEntry, row: RowSource, alone: boolean): TemplateResult {
  const { indicator } = entry;
  const { text, lang } = localised(indicator.title, row.language);
  return html`<button
      class="go"
      type="button"
      data-indicator=${indicator.id}
      lang=${lang ?? nothing}
      @click=${alone ? goTo(indicator, row) : nothing}
    >
      ${text}
    </button>
    ${moreTemplate(natureOf(entry, row))}`;
}

const moreTemplate = (lines: readonly string[]): unknown =>
  lines.map((line) => html`<span class="more">${line}</span>`);

function ownTemplate(fact: OverviewFact, entry: FiguresEntry, row: RowSource): TemplateResult {
  const { lead, isStrong, more } = ownCell(fact, entry, row);
  const course = isStrong && !row.withTrend ? courseOf(entry, row) : [];
  return html`${isStrong ? html`<b class="own-value">${lead}</b>` : lead} ${moreTemplate([...more, ...course])}`;
}

function medianTemplate(fact: OverviewFact, entry: FiguresEntry, row: RowSource): TemplateResult {
  const { lead, isStrong, more } = medianCell(fact, entry, row);
  const course = isStrong && !row.withTrend ? courseOf(entry, row) : [];
  return html`${isStrong ? html`<b>${lead}</b>` : lead}${moreTemplate([...more, ...course])}`;
}

function stripTemplate({ facts }: OverviewFact, entry: FiguresEntry, row: RowSource): TemplateResult {
  const { frame, words, style } = sourceOf(entry, row);
  const { request, stripWidth, overview } = row;
  const spread = facts?.spread;
  const picture = miniStrip({
    frame,
    scale: row.scales.get(entry)!,
    width: stripWidth,
    peers: row.frame.peers,
    tick: (value) => words.tick(value, style, true),
    measure: request.measure,
  });
  return html`${svg`<svg class="scene small-picture" aria-hidden="true" focusable="false" ${drawn(picture, request.pixels)}></svg>`}${
    row.frame.peers && spread
      ? html`<span class="visually-hidden"
          >${overview.spread(spread.lowest, spread.highest, spread.middleHalf, style)}</span
        >`
      : nothing
  }`;
}

function trendTemplate(entry: FiguresEntry, row: RowSource): unknown {
  const { history } = entry;
  if (history.length === 0) return nothing;
  const picture = miniTrend(history, row.frame.own, TREND);
  return html`${svg`<svg class="scene small-picture" aria-hidden="true" focusable="false" ${drawn(picture, row.request.pixels)}></svg>`}${moreTemplate(
    courseOf(entry, row),
  )}`;
}

function gapTemplate(fact: OverviewFact, entry: FiguresEntry, row: RowSource): TemplateResult {
  const { lead, isStrong, more } = gapCell(fact, entry, row);
  const shown = isStrong ? html`<b>${lead}</b>` : html`<span>${lead}</span>`;
  return html`${lead === '' ? nothing : shown}${moreTemplate(more)}`;
}
