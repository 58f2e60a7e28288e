import { html, nothing, type TemplateResult } from 'lit';
import { cssVars } from '@klyngekit/foundation';
import { localised, textIn, chartMessages, type Catalog, type ChartMessages } from '@klyngekit/messages';
import { expectedHeight } from '@klyngekit/plot';
import {
  findingsOf,
  releaseLines,
  type ChartModel,
  type ReadyModel,
  type Release,
  type WordSource,
} from '@klyngekit/report/chart';
import type { Period } from '@klyngekit/schema';
import { aboutIcon, closedIcon, tableIcon } from '../shared/icons.js';
import { opennessBanner } from '../shared/openness-banner.js';
import { messageTemplate } from '../shared/message.js';
import { listTemplate } from './chart-list.js';
import type { Density, Picture } from './chart-picture.js';
import { exportButton, exportChoices, type ExportMenu } from './exports/export-menu.js';
import type { PanelParts } from './panels/chart-panels.js';
import type { Reader } from './reader/reader.js';
import type { ViewedModel } from './views/chart-view.js';

/** About how tall everything around the rows of a picture is, px: title, summary, axis, caption and actions. */
const AROUND_ROWS = 356;
/** Font size of a message where a picture has its own size, px. */
const MESSAGE_SIZE = 14;

/** What the reader has opened. */
export interface Opened {
  readonly table: boolean;
  readonly about: boolean;
  readonly more: boolean;
}

/** Everything that a drawn chart is rendered from. */
export interface ReadyView {
  readonly model: ViewedModel;
  readonly headingLevel: number;
  readonly density: Density;
  /** The picture; undefined until the width is known. */
  readonly picture: Picture | undefined;
  /** The picture on the page, with everything that lies over it. */
  readonly stage: unknown;
  /** The choice among the views. */
  readonly switcher: unknown;
  /** What a brief chart shows of more; undefined where there is no more. */
  readonly hint: string | undefined;
  /** Why the view that was asked for is not shown. */
  readonly note: unknown;
  /** The way back to what the reader came from. */
  readonly back: unknown;
  readonly opened: Opened;
  /** What fills the parts that are opened; undefined until it has been fetched. */
  readonly reader: Reader | undefined;
  /** Stands in their place meanwhile. */
  readonly fetching: () => TemplateResult;
  readonly tableLimit: number;
  /** Closes data that are open; undefined where they are closed. */
  readonly close: (() => void) | undefined;
  /** The ways out; undefined where the host has not opened them. */
  readonly exports: ExportMenu | undefined;
  /** What the reader can write in; undefined where the host offers nothing, or in a brief chart. */
  readonly panels: PanelParts | undefined;
  /** Opens or closes a part. */
  readonly toggle: (part: keyof Opened) => void;
}

/** Title, picture, caption and actions of a chart. */
export function readyTemplate(view: ReadyView): TemplateResult {
  const { model, density, picture, opened, reader } = view;
  const { words } = model.source;
  const brief = density === 'minimal' && !opened.more;
  const strip = picture?.strip ?? brief;
  const beside = picture?.beside ?? [];
  return html`<figure class="chart" aria-labelledby="title">
    <div class="sheet">
      ${view.back} ${model.source.frame.closed ? opennessTemplate(view) : nothing}
      ${headingTemplate(view, strip && !opened.more)}
      ${view.hint === undefined ? nothing : html`<p class="hint small">${view.hint}</p>`}
      ${model.stale ? staleTemplate(model.release, words) : nothing} ${strayTemplate(model.strayOwn, words)}
      <p class="summary ${brief ? 'visually-hidden' : 'text'}" id="summary">${summaryParts(model)}</p>
      ${brief ? nothing : html`${view.switcher}${view.note}`} ${view.stage}
      ${strip ? listTemplate(model, brief) : nothing}
    </div>
    ${beside.length > 0 ? html`<p class="other-targets small">${beside.join(' ')}</p>` : nothing}
    ${brief ? nothing : captionTemplate(model, picture)} ${actionsTemplate(view, brief)}
    ${opened.about && !brief ? (reader?.about(model) ?? view.fetching()) : nothing} ${view.panels?.open}
    <div id="table">${opened.table ? (reader?.table(model, view.tableLimit) ?? view.fetching()) : nothing}</div>
  </figure>`;
}

/** Who asks for more than the least meets the definition at once, however little room there is. */
function headingTemplate({ model, headingLevel }: ReadyView, short: boolean): TemplateResult {
  const { frame, style, language, words } = model.source;
  const { title, description, direction } = frame.indicator;
  const shown = localised(description, language);
  const kicker = localised(title, language);
  return html`<div id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
      <span class="kicker small" lang=${kicker.lang ?? nothing}
        >${kicker.text}<span class="visually-hidden">: </span></span
      >
      <span class="title">${model.title}</span>
    </div>
    <p class="definition subtitle">
      ${short ? nothing : html`<span lang=${shown.lang ?? nothing}>${ended(shown.text)}</span> `}${words.unit(style)}
      <span class="direction">${words.direction(direction)}</span>
    </p>`;
}

/** The summary, with the own figure set off. */
function summaryParts({ summary, source, facts }: ViewedModel): unknown {
  const text = summary.join(' ');
  const { own } = findingsOf(facts, source);
  const figure = own === undefined || typeof own === 'string' ? '' : source.words.ownFigure(own, source.style);
  const at = text.indexOf(figure);
  if (figure === '' || at < 0) return text;
  return html`${text.slice(0, at)}<span class="own-figure">${figure}</span>${text.slice(at + figure.length)}`;
}

/** A definition may or may not end with a full stop. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * Whether data are closed or open stands first: closed on a screen that several see, open wherever names are. Paper has no
 * names, and says so.
 */
function opennessTemplate({ model, close }: ReadyView): TemplateResult | typeof nothing {
  const { closed } = model.source.words;
  if (!close) return model.facts.own ? nothing : closedTemplate(model.source.words);
  const action = html`<button class="button primary" type="button" @click=${close}>
    ${closedIcon()}${closed.close}
  </button>`;
  return html`<div class="openness open">
      ${opennessBanner({ isOpen: true, heading: closed.openHeading, text: closed.openText, action })}
    </div>
    <div class="paper">${closedTemplate(model.source.words)}</div>`;
}

/** That data are closed. */
export function closedTemplate({ closed }: ChartMessages): TemplateResult {
  const { heading, text } = closed;
  return html`<div class="openness" tabindex="-1">
    ${opennessBanner({ isOpen: false, heading, text, action: nothing })}
  </div>`;
}

/** That an own figure is not there, so that nobody looks for it in vain. */
export function strayTemplate(why: ReadyModel['strayOwn'], { states }: ChartMessages): TemplateResult | typeof nothing {
  return why ? noteTemplate(states.strayHeading, states.strayText(why)) : nothing;
}

/** A heading and a sentence that stand above the picture. */
export function noteTemplate(heading: string, text: string): TemplateResult {
  return html`<div class="note subtitle" role="note">
    ${heading === '' ? nothing : html`<strong>${heading}.</strong> `}${text}
  </div>`;
}

/** That figures are old, and when the next ones come. */
export function staleTemplate({ cutOff, nextRelease }: Release, { states }: ChartMessages): TemplateResult {
  return noteTemplate(states.staleHeading, states.staleText(cutOff, nextRelease));
}

function captionTemplate(model: ViewedModel, picture: Picture | undefined): TemplateResult {
  const { release, source, facts } = model;
  const { frame, words, unit, style, language } = source;
  const { standardised } = frame.indicator;
  const caseMix =
    standardised && words.about.standardised(standardised.method, textIn(standardised.variables, language));
  const reading = [model.reading(picture), model.shown ?? words.shown(facts.counts, unit, style), caseMix]
    .filter(Boolean)
    .join(' ');
  return figcaptionTemplate(reading, release, frame.period, source);
}

/** How a picture is read, and where its figures come from. */
export function figcaptionTemplate(
  reading: string,
  release: Release,
  { from, to }: Pick<Period, 'from' | 'to'>,
  { language, words }: Pick<WordSource, 'language' | 'words'>,
): TemplateResult {
  const lines = releaseLines(release, { from, to }, { words, language });
  return html`<figcaption class="caption small">
    <p>${reading}</p>
    <p>${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line}`)}</p>
  </figcaption>`;
}

function actionsTemplate(
  { model, density, opened, exports, panels, toggle }: ReadyView,
  brief: boolean,
): TemplateResult {
  const { controls } = model.source.words;
  return html`<div class="actions">
      ${
        density === 'minimal'
          ? html`<button class="button" type="button" aria-expanded=${opened.more} @click=${() => toggle('more')}>
              ${opened.more ? controls.less : controls.more}
            </button>`
          : nothing
      }
      <button
        class="button"
        type="button"
        aria-expanded=${opened.table}
        aria-controls="table"
        aria-describedby="title"
        @click=${() => toggle('table')}
      >
        ${tableIcon()}${opened.table ? controls.hideTable : controls.showTable}
      </button>
      ${
        brief
          ? nothing
          : html`<button class="button" type="button" aria-expanded=${opened.about} @click=${() => toggle('about')}>
              ${aboutIcon()}${controls.about}
            </button>`
      }
      ${exports && !brief ? exportButton(exports, model.source.words) : nothing} ${panels?.buttons}
    </div>
    ${exports && !brief ? exportChoices(exports) : nothing}`;
}

/** Keeps the room of a view that is on its way, and says so. */
export function viewWaitingTemplate(catalog: Catalog, height: number): TemplateResult {
  return html`<div class="view-waiting" ${cssVars({ '--_height': `${height / MESSAGE_SIZE}em` })}>
    ${messageTemplate('', chartMessages(catalog).views.loading)}
  </div>`;
}

/** Keeps about the room that a picture of so many units will take, so that little moves when it is drawn. */
export function waitingTemplate({ load }: Catalog, units: number): TemplateResult {
  const height = (expectedHeight(units) + AROUND_ROWS) / MESSAGE_SIZE;
  return html`<div ${cssVars({ '--_height': `${height}em` })}>${messageTemplate('', load.loading)}</div>`;
}

/** In the place of a chart that could not be drawn, for whatever reason. */
export const faultTemplate = ({ load }: Catalog): TemplateResult =>
  messageTemplate(load.unreadable, load.unreadableText);

/** What is said of a model without a picture. Answers whose sheet cannot be drawn yet are on their way. */
export function unshownTemplate(catalog: Catalog, model: Exclude<ChartModel, { status: 'ready' }>): TemplateResult {
  const { states } = chartMessages(catalog);
  if (model.status === 'too-few') return tooFewTemplate(catalog, model);
  if (model.status === 'answers') return messageTemplate('', catalog.load.loading);
  return messageTemplate(states.heading(model.state), states.text(model.state));
}

/** Fewer units than may be shown together. */
export function tooFewTemplate(
  catalog: Catalog,
  { counts, unit, floor }: Omit<Extract<ChartModel, { status: 'too-few' }>, 'status'>,
): TemplateResult {
  const { states } = chartMessages(catalog);
  return messageTemplate(states.tooFewHeading(counts, unit), states.tooFewText(floor, unit));
}
