import { html, nothing, type TemplateResult } from 'lit';
import { infoIcon } from '../shared/icons.js';
import { fileText, heading, inSentence } from '../shared/file-text.js';
import { countingTemplate } from './tally-counting.js';
import { headFieldsTemplate } from './tally-fields.js';
import type { TallyView } from './tally-view.js';

/** The form in which a practice counts. */
export function formTemplate(view: TallyView): TemplateResult {
  const { indicator, words, headingLevel, given, refused, saved } = view;
  const { from, to } = given;
  const period = from !== undefined && to !== undefined ? { from, to } : undefined;
  return html`<form
    aria-labelledby="title"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      view.submit('json');
    }}
  >
    <div>
      <div class="title" id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
        ${fileText(indicator.title, words)}
      </div>
      <p class="subtitle">${words.subtitle(period)}</p>
    </div>
    <p class="note subtitle privacy">${infoIcon()}<strong>${words.privacy}</strong></p>
    ${stepsTemplate(view)} ${countingTemplate(view)} ${headFieldsTemplate(view)}
    ${refused.length === 0 ? nothing : html`<p class="error" id="refused">${refused.join(' ')}</p>`}
    ${actionsTemplate(view)} ${saved === undefined ? nothing : html`<p class="note subtitle saved">${saved}</p>`}
    ${draftTemplate(view)}
  </form>`;
}

function stepsTemplate({ indicator, words, headingLevel }: TallyView): unknown {
  const { tally, exclusions = [] } = indicator;
  if (!tally && exclusions.length === 0) return nothing;
  // Whoever knows the steps closes them; they never close by themselves, which would move the buttons under the thumb.
  return html`<details class="how" open>
    <summary>${heading(words.stepsHeading, headingLevel + 1)}</summary>
    ${
      tally
        ? html`${tally.when ? html`<p class="text">${inSentence(words.when, fileText(tally.when, words))}</p>` : nothing}
            <ol class="steps">
              ${tally.steps.map((step) => html`<li>${fileText(step, words)}</li>`)}
            </ol>`
        : nothing
    }
    ${exclusions.map(({ text }) => html`<p class="subtitle">${words.exclusion} ${fileText(text, words)}</p>`)}
  </details>`;
}

function actionsTemplate({
  words,
  asksToClear,
  sheet,
  submit,
  savePaper,
  askToClear,
  clear,
}: TallyView): TemplateResult {
  const { actions } = words;
  return html`<div class="actions">
      <button class="button primary" type="submit">${actions.save}</button>
      <button class="button" type="button" @click=${() => submit('csv')}>${actions.saveTable}</button>
      <button class="button" type="button" @click=${savePaper}>${actions.paper}</button>
      ${
        sheet.isUntouched || asksToClear
          ? nothing
          : html`<button class="button" type="button" id="clear" @click=${() => askToClear(true)}>
              ${actions.clear}
            </button>`
      }
    </div>
    ${
      asksToClear
        ? html`<div class="note subtitle ask" role="group" tabindex="-1" id="ask" aria-labelledby="ask-text">
            <p id="ask-text">${actions.clearQuestion}</p>
            <div class="actions">
              <button class="button" type="button" @click=${clear}>${actions.clear}</button>
              <button class="button" type="button" @click=${() => askToClear(false)}>${actions.keep}</button>
            </div>
          </div>`
        : nothing
    }`;
}

function draftTemplate({ words, kept }: TallyView): unknown {
  const text = words.draft(kept);
  return text === '' ? nothing : html`<p class="small draft">${text}</p>`;
}
