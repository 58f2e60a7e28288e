import { type ChartMessages, type ChoiceMessages, localised, textIn } from '@klyngekit/messages';
import { choiceBar, type ChoiceAnswer, type ChoiceFrame } from '@klyngekit/plot';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawn } from '../../shared/drawn.js';
import type { SheetRequest } from './sheet.js';

/** From this width on the bars have a column of their own, and below it they stand under the answers, px. */
const BESIDE = 480;
/** Largest share of the width for the answers, room of the counts, and the widest bar, px. */
const ANSWERS = 0.38;
const COUNTS = 88;
const WIDEST = 420;

/** The answers with their counts: a bar from zero for each, and the same as a table for who does not see it. */
export function answerRows(frame: ChoiceFrame, choice: ChoiceMessages, request: SheetRequest): TemplateResult {
  const { width, catalog } = request;
  const beside = width >= BESIDE;
  const room = beside ? width * (1 - ANSWERS) - COUNTS : width - COUNTS;
  const bar = Math.floor(Math.min(WIDEST, Math.max(100, room)));
  const { table } = choice;
  return html`<table class="rows answer-rows">
    <caption class="visually-hidden">
      ${textIn(frame.indicator.title, catalog.language)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${table.answer}</th>
        ${beside ? html`<td class="bar"></td>` : nothing}
        <th scope="col" class="number">${table.units(frame)}</th>
      </tr>
    </thead>
    <tbody>
      ${frame.answers.map((answer) => {
        const picture = barTemplate(answer, frame, bar, request);
        return html`<tr class=${answer.own ? 'own-answer' : nothing}>
          <th scope="row">${labelTemplate(answer, choice, catalog.language)}${beside ? nothing : picture}</th>
          ${beside ? html`<td class="bar">${picture}</td>` : nothing}
          <td class="number">${table.count(answer.units, frame.counts.shown)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function labelTemplate({ option, own }: ChoiceAnswer, { table }: ChoiceMessages, language: string): TemplateResult {
  const { text, lang } = option ? localised(option.label, language) : { text: table.other, lang: undefined };
  return html`<span lang=${lang ?? nothing}>${text}</span
    >${own ? html`<span class="own-note">${table.own}</span>` : nothing}`;
}

function barTemplate(
  answer: ChoiceAnswer,
  { counts }: ChoiceFrame,
  width: number,
  { pixels }: SheetRequest,
): TemplateResult {
  return svg`<svg class="scene small-picture" aria-hidden="true" focusable="false" ${drawn(choiceBar(answer, counts.shown, width), pixels)}></svg>`;
}

/** Who answered what. Only an open list has units to tell of. */
export function whoTable(
  { units, unit, indicator }: ChoiceFrame,
  { who, table }: ChoiceMessages,
  words: ChartMessages,
  language: string,
): TemplateResult {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-caption">
    <table>
      <caption class="small" id="table-caption">
        ${who.caption(textIn(indicator.title, language))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.table.unit(unit)}</th>
          <th scope="col">${table.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${units.map(
          ({ name, own, options }) =>
            html`<tr aria-current=${own ? 'true' : nothing}>
              <th scope="row">${own ? words.own(unit) : name}</th>
              <td>${options.map(({ label }) => textIn(label, language)).join(', ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
