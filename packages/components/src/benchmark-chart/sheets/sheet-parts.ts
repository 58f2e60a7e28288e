import type { ChartMessages, ShownText } from '@klyngekit/messages';
import { isRound, isStale, strayOwn, type ChartData, type Release } from '@klyngekit/report/chart';
import { html, nothing, type TemplateResult } from 'lit';
import { staleTemplate, strayTemplate } from '../benchmark-chart.render.js';
import { exportButton, exportChoices, type ExportMenu } from '../exports/export-menu.js';
import type { SheetRequest } from './sheet.js';

/** Where figures come from, and when. */
export function releaseOf(data: ChartData): Release {
  return isRound(data) ? data : data.source;
}

/** The ways out of a sheet. */
export function exportsTemplate(menu: ExportMenu, words: ChartMessages): TemplateResult {
  return html`<div class="actions">${exportButton(menu, words)}</div>
    ${exportChoices(menu)}`;
}

/** Title and subtitle, what the figures' age asks for, and the summary. */
export function headTemplate(
  { headingLevel, data, request, now, brief, switcher, note }: SheetRequest,
  words: ChartMessages,
  {
    kicker,
    title,
    intro,
    summary,
  }: {
    readonly kicker: ShownText;
    readonly title: string;
    readonly intro: unknown;
    readonly summary: readonly string[];
  },
): TemplateResult {
  const release = releaseOf(data);
  return html`<div id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
      <span class="kicker small" lang=${kicker.lang ?? nothing}
        >${kicker.text}<span class="visually-hidden">: </span></span
      >
      <span class="title">${title}</span>
    </div>
    <p class="definition subtitle">${intro}</p>
    ${isStale(release.cutOff, now) ? staleTemplate(release, words) : nothing}
    ${strayTemplate(strayOwn(data, request), words)}
    ${summary.length > 0 ? html`<p class="summary ${brief ? 'visually-hidden' : 'text'}" id="summary">${summary.join(' ')}</p>` : nothing}
    ${brief ? nothing : html`${switcher}${note}`}`;
}
