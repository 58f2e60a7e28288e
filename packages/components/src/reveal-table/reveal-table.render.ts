import type { AnonymousRound } from '@klyngekit/schema';
import { localised, type OwnInRound, type RevealCaption } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../shared/masked.js';
import { answerTable, namedAnswers } from './answer-table.js';
import { copyIcon, downloadIcon } from '../shared/icons.js';
import { orderName, rowTable, unlabelled, type RowTableView } from './row-table.js';
import type { TableModel } from './table-model.js';

/** Everything that a table is rendered from, and no name. */
export interface TableView extends RowTableView {
  readonly headingLevel: number;
  /** How many names there are, for answers, which have no row while they are closed. */
  readonly nameCount: number | undefined;
  /** Since when data are open, ms since 1970. */
  readonly openedAt: number | undefined;
  readonly copy: () => void;
  readonly download: () => void;
}

/** Title, rows or answers, caption and actions. */
export function tableTemplate(view: TableView): TemplateResult {
  const { model, isOpen } = view;
  return html`<figure class="sheet" aria-labelledby="title">
    ${headingTemplate(view)} ${model.own ? ownTemplate(model) : nothing}
    <div class="stage">
      ${
        model.round.answers
          ? html`${answerTable(model)} ${isOpen ? namedAnswers(model, view.nameCount) : nothing}`
          : rowTable(view)
      }
    </div>
    ${captionTemplate(view)}
    <div class="actions screen-only">
      <button class="button" type="button" @click=${view.copy}>${copyIcon()}${model.words.controls.copy}</button>
      <button class="button" type="button" @click=${view.download}>
        ${downloadIcon()}${model.words.controls.download}
      </button>
    </div>
  </figure>`;
}

function headingTemplate({ model, headingLevel }: TableView): TemplateResult {
  const { title, words, style, indicator, catalog, round } = model;
  const description = indicator && localised(indicator.description, catalog.language);
  const merged = round.answers && words.answers.merged(round.policy.smallestGroup, hasSeveral(round));
  return html`<div class="title" id="title" role="heading" aria-level=${headingLevel} lang=${title.lang ?? nothing}>
      ${title.text}
    </div>
    <p class="definition subtitle">
      ${
        description
          ? html`<span lang=${description.lang ?? nothing}>${description.text.replace(/([^.!?])$/, '$1.')}</span> `
          : nothing
      }${merged ?? words.coarseness(style)}
      ${indicator && !merged ? html`<span class="direction">${words.direction(indicator.direction)}</span>` : nothing}
    </p>`;
}

function hasSeveral({ answers, reporting }: AnonymousRound): boolean {
  const given = answers?.shown.reduce((sum, { practices }) => sum + practices, answers.otherPractices) ?? 0;
  return given > reporting.reported;
}

function ownTemplate({ own, round, words, style }: TableModel): unknown {
  if (!own || round.answers) return nothing;
  const { value, numerator, denominator, lower, upper } = own;
  const told: OwnInRound = {
    label: round.rows.find(({ rowId }) => rowId === own.rowId)?.label,
    value,
    numerator,
    denominator,
    interval: lower === undefined || upper === undefined ? undefined : { lower, upper },
  };
  return html`<p class="own-line text">${words.own(told, style)}</p>`;
}

function captionTemplate(view: TableView): TemplateResult {
  const { model, isOpen, openedAt, sorting } = view;
  const { round, words, style } = model;
  const rest = round.answers ? [] : unlabelled(view);
  const lines = words.caption.lines(captionFacts(model), style);
  return html`<figcaption class="caption small">
    ${isOpen && openedAt !== undefined ? html`<p class="screen-only">${words.caption.open(wallTime(openedAt))}</p>` : nothing}
    ${lines.map((line, index) => html`<p>${index === 0 && !round.answers ? `${words.caption.order(orderName(sorting))} ` : ''}${line}</p>`)}
    ${rest.length > 0 ? html`<p>${words.otherTargets(rest)}</p>` : nothing}
  </figcaption>`;
}

/** HH:MM by the reader's own clock. */
function wallTime(moment: number): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function captionFacts({ round, bands }: TableModel): RevealCaption {
  const count = (status: string): number => round.rows.filter((row) => row.status === status).length;
  return {
    reporting: round.reporting,
    tooFew: count('tooFew'),
    suppressed: count('suppressed'),
    cutOff: round.cutOff,
    from: round.period.from,
    to: round.period.to,
    nextRelease: round.nextRelease,
    synthetic: round.synthetic ?? false,
    comparators: round.comparators ?? [],
    bands: round.bandWidths ? bands : 0,
  };
}

/** A note of the reader's own, which stays in its field. */
export function reflectionTemplate(words: TableModel['words'], isShown: boolean): TemplateResult {
  return html`<div class="reflection screen-only" ?hidden=${!isShown}>
    <label class="field-label" for="reflection">${words.reflection.label}</label>
    <textarea
      id="reflection"
      rows="3"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="reflection-hint"
      ${masked()}
    ></textarea>
    <p class="small" id="reflection-hint">${words.reflection.hint}</p>
  </div>`;
}
