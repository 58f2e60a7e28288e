import { textIn, type TallyFacts } from '@klyngekit/messages';
import { isTallyKind, isUntouched } from '@klyngekit/meeting';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileText } from '../shared/file-text.js';
import { countFieldTemplate, errorId, errorTemplate } from './tally-fields.js';
import { fieldOfFault } from './tally-sheet.js';
import { peopleTemplate } from './tally-people.js';
import { strokesTemplate } from './tally-strokes.js';
import type { TallyView } from './tally-view.js';

/** What has been counted, for the words. */
export function factsOf({ indicator, sheet, words }: Pick<TallyView, 'indicator' | 'sheet' | 'words'>): TallyFacts {
  const { kind, counted, unit } = indicator;
  const { yes, no, exposure } = sheet.counts;
  return {
    kind: isTallyKind(kind) ? kind : 'count',
    yes,
    no,
    exposure,
    counted,
    unit: unit && textIn(unit, words.language),
  };
}

/** The part in which is counted or answered. */
export function countingTemplate(view: TallyView): TemplateResult {
  const { indicator, words, sheet } = view;
  if (indicator.tally?.people) {
    const asOne = (): TemplateResult => answersTemplate(view);
    return html`${peopleTemplate(view, asOne)} ${errorTemplate('counts', view)}`;
  }
  const { nobody, ...counts } = sheet.counts;
  // A slip of the thumb must not take the place of what was counted.
  const hasCounts = !nobody && !isUntouched({ ...counts, nobody });
  return html`${indicator.kind === 'choice' ? answersTemplate(view) : buttonsTemplate(view)}
    <label class="check nobody"
      ><input
        type="checkbox"
        id="nobody"
        .checked=${live(sheet.counts.nobody)}
        ?disabled=${hasCounts}
        @change=${(event: Event) => view.setNobody((event.target as HTMLInputElement).checked)}
      /><span>${words.nobody(indicator.kind, indicator.counted)}</span></label
    >
    ${errorTemplate('counts', view)}`;
}

/** What is wrong with the counts is read with the group, which comes before it. */
const describedBy = ({ faults }: TallyView): unknown =>
  faults.some((fault) => fieldOfFault[fault] === 'counts') ? errorId('counts') : nothing;

function answersTemplate(view: TallyView): TemplateResult {
  const { indicator, words, sheet, choose } = view;
  return html`<fieldset class="answers" aria-describedby=${describedBy(view)}>
    <legend class="subtitle">${words.chooseAnswers}</legend>
    ${(indicator.options ?? []).map(
      ({ id, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${live(sheet.counts.choices.includes(id))}
            @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}
          /><span>${fileText(label, words)}</span></label
        >`,
    )}
  </fieldset>`;
}

/** A key that is held down counts once. */
function countOnce(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

function bigButton(what: 'yes' | 'no', label: string, { sheet, countOne }: TallyView): TemplateResult {
  const count = sheet.counts[what];
  return html`<button
    class="big"
    type="button"
    data-count=${what}
    aria-describedby="total"
    @click=${() => countOne(what)}
    @keydown=${countOnce}
  >
    <span class="word">${label}</span><span class="number" aria-hidden="true">${count}</span>${
      strokesTemplate(count) ?? nothing
    }
  </button>`;
}

function buttonsTemplate(view: TallyView): TemplateResult {
  const { indicator, words, sheet } = view;
  const { kind, numerator, tally, counted } = indicator;
  const isProportion = kind === 'proportion';
  const done = sheet.counts.yes + (isProportion ? sheet.counts.no : 0);
  const sample = kind === 'rate' ? undefined : tally?.sample;
  return html`<div
      class="counting"
      role="group"
      aria-labelledby=${numerator ? 'question' : 'title'}
      aria-describedby=${describedBy(view)}
    >
      ${numerator ? html`<p class="question text" id="question">${fileText(numerator.text, words)}</p>` : nothing}
      <div class="bigs">
        ${bigButton('yes', isProportion ? words.yes : words.countOne(counted), view)}
        ${isProportion ? bigButton('no', words.no, view) : nothing}
      </div>
      <div class="sum">
        <p class="subtitle" id="total">
          <strong>${words.total(factsOf(view))}</strong>
          ${sample === undefined ? nothing : words.sample(done, sample, counted)}
        </p>
        <button class="button" type="button" id="undo" ?disabled=${!sheet.canUndo} @click=${view.undo}>
          ${words.undo}
        </button>
      </div>
    </div>
    ${kind === 'rate' ? countFieldTemplate('exposure', view) : nothing}
    <details class="typed">
      <summary class="subtitle">${words.editHeading}</summary>
      <p class="small">${words.editHint}</p>
      <div class="fields">
        ${countFieldTemplate('yes', view)} ${isProportion ? countFieldTemplate('no', view) : nothing}
      </div>
    </details>`;
}
