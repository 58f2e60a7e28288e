import { endOfTold, leastPeople } from '@klyngekit/meeting';
import type { AnswerWay, PeopleMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileText } from '../shared/file-text.js';
import { SLIPS, type SlipFault } from './people-sheet.js';
import { fieldTemplate } from './tally-fields.js';
import type { TallyView } from './tally-view.js';

/**
 * The part in which people answer each for themselves.
 *
 * @param asOne - the part in which the practice answers as one, where it chooses to
 */
export function peopleTemplate(view: TallyView, asOne: () => TemplateResult): TemplateResult {
  const { indicator, words, sheet } = view;
  const who = indicator.tally?.people ?? 'staff';
  const { way } = sheet.people;
  const part = { screen: screenTemplate, slips: slipsTemplate, 'as-one': asOne }[way];
  return html`<p class="promise subtitle">${words.people.promise(who, leastPeople)}</p>
    ${waysTemplate(who, view)} ${part(view)} ${way === 'as-one' ? nothing : toldTemplate(view)}`;
}

function waysTemplate(who: 'staff' | 'patients', { words, sheet, setWay }: TallyView): TemplateResult {
  const { people } = words;
  // Patients are no clinic: they do not answer as one.
  const ways: readonly AnswerWay[] = who === 'staff' ? ['screen', 'slips', 'as-one'] : ['screen', 'slips'];
  return html`<fieldset class="ways">
    <legend class="subtitle">${people.way}</legend>
    ${ways.map(
      (way) =>
        html`<label class="check"
          ><input
            type="radio"
            name="way"
            .checked=${live(sheet.people.way === way)}
            @change=${() => setWay(way)}
          /><span>${people.ways[way]}</span></label
        >`,
    )}
  </fieldset>`;
}

/** A screen that is passed round: one person at a time, and nothing of the others. */
function screenTemplate(view: TallyView): unknown {
  const { words, sheet, beginAnswer, closeAnswers } = view;
  const { people } = sheet;
  if (people.isClosed) return nothing;
  if (people.isAnswering) return ownTemplate(view);
  const isEnough = people.count >= leastPeople;
  return html`<div class="sum passing">
    <p class="subtitle" id="answered" tabindex="-1">
      <strong>${words.people.answered(people.count, leastPeople)}</strong>
    </p>
    <div class="actions">
      <button class="button ${isEnough ? '' : 'primary'}" type="button" id="begin" @click=${beginAnswer}>
        ${words.people.begin}
      </button>
      <button
        class="button"
        type="button"
        id="close"
        aria-disabled=${isEnough ? nothing : 'true'}
        aria-describedby="not-yet"
        @click=${closeAnswers}
      >
        ${words.people.close}
      </button>
    </div>
    <p class="small" id="not-yet">${isEnough ? words.people.onPage : words.people.notYet(leastPeople)}</p>
  </div>`;
}

function ownTemplate({ indicator, words, sheet, chooseOwn, handIn, leaveAnswer }: TallyView): TemplateResult {
  return html`<fieldset class="answers own" id="own" tabindex="-1" aria-describedby="choose">
    <legend class="question">${words.people.own}</legend>
    <p class="small" id="choose">${words.chooseAnswers}</p>
    ${(indicator.options ?? []).map(
      ({ id, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            autocomplete="off"
            .checked=${live(sheet.people.isChosen(id))}
            @change=${(event: Event) => chooseOwn(id, (event.target as HTMLInputElement).checked)}
          /><span>${fileText(label, words)}</span></label
        >`,
    )}
    <div class="actions">
      <button class="button primary" type="button" id="hand-in" @click=${handIn}>${words.people.handIn}</button>
      <button class="button" type="button" @click=${leaveAnswer}>${words.people.leave}</button>
    </div>
  </fieldset>`;
}

/** Slips that somebody has counted. */
function slipsTemplate(view: TallyView): TemplateResult {
  const { indicator, words, sheet, typeSlip } = view;
  const { people } = words;
  const field = (slip: string, place: `slip-${number}`, label: string): TemplateResult => {
    const fault = sheet.people.slipFault(slip);
    return fieldTemplate({
      place,
      label,
      text: sheet.people.slip(slip),
      type: 'text',
      errors: fault === undefined ? [] : [slipFault(fault, view)],
      write: (text) => typeSlip(slip, text),
    });
  };
  return html`<p class="small">${people.slipHint}</p>
    <div class="fields">
      ${field(SLIPS, 'slip-0', people.slips)}
      ${(indicator.options ?? []).map(({ id, label }, place) =>
        field(id, `slip-${place + 1}`, people.slipCount(label[words.language === 'en' ? 'en' : 'da'] ?? label.da)),
      )}
    </div>`;
}

function slipFault(fault: SlipFault, { words }: TallyView): string {
  if (fault === 'too-many') return words.people.tooManyCrosses;
  return fault === 'cpr-like' ? words.cprLike : words.notACount;
}

/** What may be told of the answers, and why not more. */
function toldTemplate({ indicator, words, sheet }: TallyView): unknown {
  const { told } = sheet.people;
  if (!told) return nothing;
  const { people } = words;
  const { respondents, answers } = told;
  return html`<div class="told" id="told" tabindex="-1" role="group" aria-labelledby="told-title">
    <p class="question" id="told-title">${people.told(respondents)}</p>
    <dl>
      ${answers.map(({ option, count }) => toldLine(indicator.options?.find(({ id }) => id === option)?.label, people.count(count, respondents, endOfTold(count, respondents)), words))}
    </dl>
    <p class="small">${people.why}</p>
  </div>`;
}

function toldLine(
  label: Parameters<typeof fileText>[0] | undefined,
  count: ReturnType<PeopleMessages['count']>,
  words: TallyView['words'],
): TemplateResult {
  return html`<div class="told-line">
    <dt>${label ? fileText(label, words) : nothing}</dt>
    <dd>${count}</dd>
  </div>`;
}
