import {
  localised,
  textIn,
  chartMessages,
  type ChartMessages,
  type ChoiceFindings,
  type ChoiceMessages,
} from '@klyngekit/messages';
import { choiceFacts, type ChoiceFrame, type ChoiceResult } from '@klyngekit/plot';
import { valueStyle } from '@klyngekit/report/chart';
import type { ChoiceOption } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutIcon, tableIcon } from '../../shared/icons.js';
import { memo } from '../../shared/memo.js';
import { messageTemplate } from '../../shared/message.js';
import { closedTemplate, ended, figcaptionTemplate, tooFewTemplate } from '../benchmark-chart.render.js';
import { aboutTemplate } from '../reader/chart-about.js';
import { exportButton, exportChoices } from '../exports/export-menu.js';
import type { PanelParts } from '../panels/chart-panels.js';
import { countAnswers } from './answer-count.js';
import { answerRows, whoTable } from './answer-rows.js';
import { answerStyles } from './answers.styles.js';
import { headTemplate, releaseOf } from './sheet-parts.js';
import type { SheetModule, SheetRequest } from './sheet.js';

/** The answers to "how do we do it", as counts. A row for each practice only in an open list. */
export const module: SheetModule = {
  styles: answerStyles,
  prepare: async (catalog) => {
    const words = await catalog.choice();
    const counted = memo(countAnswers);
    return (request) => showAnswers(request, words, counted(request.data, request.request));
  },
};

function showAnswers(request: SheetRequest, choice: ChoiceMessages, result: ChoiceResult): TemplateResult {
  const { data, catalog, brief, opened } = request;
  const words = chartMessages(catalog);
  if (!result.ok) {
    const { heading, text } = words.states;
    const said =
      result.failure === 'too-few'
        ? tooFewTemplate(catalog, result)
        : messageTemplate(heading(result.failure), text(result.failure));
    return html`${request.back} ${said}`;
  }
  const { frame } = result;
  const { language } = catalog;
  const { indicator, period, unit, counts } = frame;
  const findings = findingsIn(frame, language);
  const description = localised(indicator.description, language);
  const style = valueStyle(indicator, language);
  const showsWho = frame.units.length > 0 && !brief;
  const panels = brief ? undefined : request.panels({ indicator, period, style, view: 'answers' });
  return html`<figure class="chart" aria-labelledby="title">
    ${request.back} ${frame.closed && frame.own === undefined ? closedTemplate(words) : nothing}
    ${headTemplate(request, words, {
      kicker: localised(indicator.title, language),
      title: choice.title(findings),
      intro: html`<span lang=${description.lang ?? nothing}>${ended(description.text)}</span>`,
      summary: choice.summary(findings),
    })}
    ${answerRows(frame, choice, request)}
    ${
      brief
        ? nothing
        : figcaptionTemplate(
            `${choice.reading(findings)} ${words.shown(counts, unit, style)}`,
            releaseOf(data),
            period,
            { language, words },
          )
    }
    ${brief ? nothing : actionsTemplate(request, choice, words, { showsWho, panels })}
    ${opened.about && !brief ? aboutTemplate({ frame: { indicator, targets: [], rows: [] }, style, language, words }) : nothing}
    ${panels?.open}
    <div id="table">${opened.table && showsWho ? whoTable(frame, choice, words, language) : nothing}</div>
  </figure>`;
}

function actionsTemplate(
  { opened, toggle, exports }: SheetRequest,
  { who }: ChoiceMessages,
  words: ChartMessages,
  { showsWho, panels }: { readonly showsWho: boolean; readonly panels: PanelParts | undefined },
): TemplateResult {
  const { controls } = words;
  return html`<div class="actions">
      ${
        showsWho
          ? html`<button
              class="button"
              type="button"
              aria-expanded=${opened.table}
              aria-controls="table"
              @click=${() => toggle('table')}
            >
              ${tableIcon()}${opened.table ? who.hide : who.show}
            </button>`
          : nothing
      }
      <button class="button" type="button" aria-expanded=${opened.about} @click=${() => toggle('about')}>
        ${aboutIcon()}${controls.about}
      </button>
      ${exports ? exportButton(exports, words) : nothing} ${panels?.buttons}
    </div>
    ${exports ? exportChoices(exports) : nothing}`;
}

function findingsIn(frame: ChoiceFrame, language: string): ChoiceFindings {
  const { most, ownAmongMost } = choiceFacts(frame);
  const { unit, oneCluster, counts, several, smallestGroup, own } = frame;
  const told = (option: ChoiceOption): string => textIn(option.label, language);
  return {
    unit,
    oneCluster,
    counts,
    several,
    smallestGroup,
    ownAmongMost,
    most: most.map(({ option }) => told(option)),
    units: most[0]?.units ?? 0,
    own: own && ('options' in own ? own.options.map(told) : own.status),
  };
}
