import type { ChartMessages, OverviewMessages } from '@klyngekit/messages';
import {
  miniStrip,
  miniTrend,
  STRIP_INSET,
  stripScales,
  type OverviewEntry,
  type OverviewFact,
  type OverviewFacts,
  type OverviewFrame,
  type TargetGap,
  type ValueScale,
} from '@klyngekit/plot';
import { targetParts, valueStyle, type WordSource } from '@klyngekit/report/chart';
import { cssVars } from '@klyngekit/foundation';
import type { Indicator } from '@klyngekit/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawn } from '../../shared/drawn.js';
import { localised, textIn } from '../../shared/localised.js';
import type { SheetRequest } from './sheet.js';

/** Everything that turns an overview into words and pictures. */
export interface OverviewSource {
  readonly frame: OverviewFrame;
  readonly facts: OverviewFacts;
  readonly overview: OverviewMessages;
  readonly words: ChartMessages;
  readonly language: string;
}

/** From this width on the rows are a table, and below it a list; and from the next on courses have a column, px. */
const TABLE = 680;
const WITH_TREND = 960;
/** Widths of the small pictures, px. */
const STRIP = { least: 130, most: 320, share: 0.24 } as const;
const TREND = 96;
/** Space at the end of a cell, px. */
const CELL = 20;

type Figures = Extract<OverviewEntry, { kind: 'figures' }>;

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
              : html`<td class="said" colspan=${columns}>${saidTemplate(entry, row)}</td>`
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
            : html`<p class="said">${saidTemplate(entry, row)}</p>`
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
function nameTemplate({ indicator, ...entry }: OverviewEntry, row: RowSource, alone: boolean): TemplateResult {
  const { words, overview, frame, language } = row;
  const { text, lang } = localised(indicator.title, language);
  const style = valueStyle(indicator, language);
  const told = indicator.kind === 'proportion' || indicator.kind === 'choice' ? '' : `${words.unit(style)} `;
  const period = entry.kind !== 'none' && entry.frame.period.id !== frame.period?.id ? entry.frame.period : undefined;
  return html`<button
      class="go"
      type="button"
      data-indicator=${indicator.id}
      lang=${lang ?? nothing}
      @click=${alone ? goTo(indicator, row) : nothing}
    >
      ${text}
    </button>
    ${indicator.kind === 'choice' ? nothing : html`<span class="more">${told}${words.direction(indicator.direction)}</span>`}
    ${period ? html`<span class="more">${overview.period(period.from, period.to)}</span>` : nothing}`;
}

function sourceOf({ indicator, frame }: Figures, { words, language, frame: { unit } }: RowSource): WordSource {
  return { frame, unit, style: valueStyle(indicator, language), language, words };
}

function ownTemplate({ facts }: OverviewFact, entry: Figures, row: RowSource): TemplateResult {
  const { words, style } = sourceOf(entry, row);
  const own = facts?.own;
  if (!own) return html`–`;
  if (!('row' in own)) return html`<span class="more">${row.overview.absent(own.status)}</span>`;
  const { value, numerator, denominator } = own.row;
  const counts = numerator !== undefined && denominator !== undefined && !entry.indicator.standardised;
  return html`<b class="own-value">${words.value(value, style)}</b>
    ${counts ? html`<span class="more">${row.overview.counts(numerator, denominator, style)}</span>` : nothing}
    ${row.withTrend ? nothing : courseTemplate(entry, row)}`;
}

function medianTemplate({ facts }: OverviewFact, entry: Figures, row: RowSource): TemplateResult {
  const { frame, words, style } = sourceOf(entry, row);
  if (frame.median === undefined) return html`–`;
  const value = words.value(frame.median, style);
  const own = facts?.own;
  if (!row.frame.own) return html`<b>${value}</b>${row.withTrend ? nothing : courseTemplate(entry, row)}`;
  const beside = own && 'row' in own ? row.overview.relation(own.relation, own.chance) : undefined;
  return html`${value}${beside === undefined ? nothing : html`<span class="more">${beside}</span>`}`;
}

/** The course in words. */
function courseTemplate({ history, indicator }: Figures, { overview, language }: RowSource): unknown {
  const values = history.flatMap(({ value }) => value ?? []);
  const [first, last] = [values[0], values[values.length - 1]];
  if (first === undefined || last === undefined) return nothing;
  return html`<span class="more">${overview.trend(first, last, values.length, valueStyle(indicator, language))}</span>`;
}

function stripTemplate({ facts }: OverviewFact, entry: Figures, row: RowSource): TemplateResult {
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

function trendTemplate(entry: Figures, row: RowSource): unknown {
  const { history } = entry;
  if (history.length === 0) return nothing;
  const picture = miniTrend(history, row.frame.own, TREND);
  return html`${svg`<svg class="scene small-picture" aria-hidden="true" focusable="false" ${drawn(picture, row.request.pixels)}></svg>`}${courseTemplate(
    entry,
    row,
  )}`;
}

function gapTemplate({ distance, others, facts }: OverviewFact, entry: Figures, row: RowSource): TemplateResult {
  const { overview } = row;
  const source = sourceOf(entry, row);
  const { style } = source;
  if (distance.kind === 'no-value') return html`–`;
  if (distance.kind === 'no-target') return html`<span class="more">${overview.noTarget}</span>`;
  const value = facts?.own && 'row' in facts.own ? facts.own.row.value : (entry.frame.median ?? Number.NaN);
  const toWords = (gap: TargetGap): Parameters<OverviewMessages['gap']>[0] => ({
    reached: gap.reached,
    events: gap.events,
    distance: Math.abs(gap.level - value),
  });
  const named = ({ target }: TargetGap): string => {
    const { name, level } = targetParts(target, source);
    return `${name}\u00a0${level}`;
  };
  const lead = overview.gap(toWords(distance.gap), style);
  const missed = distance.kind === 'counted' || distance.kind === 'measured';
  return html`${missed ? html`<b>${lead}</b>` : html`<span>${lead}</span>`}<span class="more"
      >${named(distance.gap)}</span
    >
    ${others.map((gap) => html`<span class="more">${overview.otherGap(named(gap), toWords(gap), style)}</span>`)}`;
}

/** What is said of answers, and of an indicator without figures. */
function saidTemplate(
  entry: Exclude<OverviewEntry, Figures>,
  { overview, language, frame: { unit } }: RowSource,
): string {
  if (entry.kind === 'none') return overview.none[entry.reason];
  const { own, counts } = entry.frame;
  const ours = own && ('options' in own ? own.options.map(({ label }) => textIn(label, language)) : []);
  return overview.answers(ours, counts.shown, counts.total, unit);
}
