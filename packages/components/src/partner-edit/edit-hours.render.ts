import type { Weekday } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plusIcon } from '../shared/icons.js';
import { membersOf } from './edit-draft.js';
import { errorsOf, fieldId, type EditView } from './edit-view.js';
import { valueAt } from './pointer-value.js';

/** When somebody answers: the hours of an ordinary week, holidays, and days with other hours. */
export function hoursTemplate(line: string, view: EditView): TemplateResult {
  const { words, draft, set } = view;
  const isOpen = valueAt(draft, `${line}/openOnHolidays`) === true;
  return html`<fieldset class="hours">
      <legend class="small">${words.hours}</legend>
      ${membersOf(draft, `${line}/hours`).map((_, place) => weekTemplate(`${line}/hours/${place}`, view))}
      <button class="button" type="button" @click=${() => view.addHours(line)}>${plusIcon()}${words.addHours}</button>
      <label class="day holidays"
        ><input
          type="checkbox"
          .checked=${live(isOpen)}
          @change=${(event: Event) =>
            set(`${line}/openOnHolidays`, (event.target as HTMLInputElement).checked ? true : undefined)}
        />${words.openOnHolidays}</label
      >
    </fieldset>
    <fieldset class="hours">
      <legend class="small">${words.exceptions}</legend>
      ${membersOf(draft, `${line}/exceptions`).map((_, place) =>
        exceptionTemplate(`${line}/exceptions/${place}`, place + 1, view),
      )}
      <button class="button" type="button" @click=${() => view.addException(line)}>
        ${plusIcon()}${words.addException}
      </button>
    </fieldset>`;
}

const shownAtOnce = (view: EditView): EditView => ({ ...view, isShown: () => true });

function errorTemplate(id: string, errors: readonly string[]): unknown {
  return errors.length === 0 ? nothing : html`<p class="error" id=${`${id}-error`}>${errors.join(' ')}</p>`;
}

/** Takes something away, and says to a reader of screens what. */
export function removeTemplate(pointer: string, name: string, { words, remove }: EditView): TemplateResult {
  return html`<button class="button" type="button" @click=${() => remove(pointer)}>
    <span>${words.remove}<span class="visually-hidden"> ${name}</span></span>
  </button>`;
}

/** From when to when, on one stretch of a day. */
function spanTemplate(pointer: string, errors: readonly string[], view: EditView): TemplateResult {
  const { words, draft, set } = view;
  const time = (name: 'from' | 'to'): TemplateResult => {
    const value = valueAt(draft, `${pointer}/${name}`);
    return html`<label class="form-field time"
      >${words[name]}<input
        type="time"
        aria-describedby=${errors.length > 0 ? `${fieldId(pointer)}-error` : nothing}
        aria-invalid=${errors.length > 0 ? 'true' : nothing}
        .value=${live(typeof value === 'string' ? value.replace('24:00', '00:00') : '')}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLInputElement).value;
          // A clock has no 24:00, and a time span never ends where the day begins.
          set(`${pointer}/${name}`, name === 'to' && chosen === '00:00' ? '24:00' : chosen);
        }}
    /></label>`;
  };
  return html`${time('from')} ${time('to')}`;
}

function weekTemplate(pointer: string, view: EditView): TemplateResult {
  const { words, draft } = view;
  const days = membersOf(draft, `${pointer}/days`);
  const errors = errorsOf(pointer, shownAtOnce(view));
  const id = fieldId(pointer);
  return html`<div class="times" id=${id}>
    <div class="days">
      ${(Object.keys(words.days) as Weekday[]).map((day) => {
        const [short, long] = words.days[day];
        return html`<label class="day"
          ><input
            type="checkbox"
            .checked=${live(days.includes(day))}
            @change=${(event: Event) => view.setDay(pointer, day, (event.target as HTMLInputElement).checked)}
          /><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></label
        >`;
      })}
    </div>
    ${spanTemplate(pointer, errors, view)} ${removeTemplate(pointer, words.hours, view)} ${errorTemplate(id, errors)}
  </div>`;
}

/** Days with other hours: which, and which hours, or none. */
function exceptionTemplate(pointer: string, number: number, view: EditView): TemplateResult {
  const { words, draft } = view;
  const name = words.exception(number);
  const times = membersOf(draft, `${pointer}/hours`);
  return html`<fieldset class="exception" id=${fieldId(pointer)}>
    <legend class="visually-hidden">${name}</legend>
    <div class="times">
      ${dayTemplate(pointer, 'from', view)} ${dayTemplate(pointer, 'to', view)} ${removeTemplate(pointer, name, view)}
    </div>
    ${times.length === 0 ? html`<p class="small">${words.closed}</p>` : nothing}
    ${times.map((_, place) => {
      const span = `${pointer}/hours/${place}`;
      const errors = errorsOf(span, shownAtOnce(view));
      return html`<div class="times" id=${fieldId(span)}>
        ${spanTemplate(span, errors, view)} ${removeTemplate(span, `${words.hours}, ${name}`, view)}
        ${errorTemplate(fieldId(span), errors)}
      </div>`;
    })}
    <button class="button" type="button" @click=${() => view.addTimes(pointer)}>
      ${plusIcon()}<span>${words.addTimes}<span class="visually-hidden">, ${name}</span></span>
    </button>
  </fieldset>`;
}

function dayTemplate(exception: string, name: 'from' | 'to', view: EditView): TemplateResult {
  const { words, draft, set, leave } = view;
  const pointer = `${exception}/${name}`;
  const id = fieldId(pointer);
  const value = valueAt(draft, pointer);
  const errors = errorsOf(pointer, view);
  const write = (day: string): void => (name === 'from' ? view.setFirstDay(exception, day) : set(pointer, day));
  return html`<div class="form-field">
    <label for=${id}>${name === 'from' ? words.firstDay : words.lastDay}</label>
    <input
      id=${id}
      type="date"
      aria-describedby=${errors.length > 0 ? `${id}-error` : nothing}
      aria-invalid=${errors.length > 0 ? 'true' : nothing}
      .value=${live(typeof value === 'string' ? value : '')}
      @change=${(event: Event) => write((event.target as HTMLInputElement).value)}
      @blur=${() => leave(pointer)}
    />
    ${errorTemplate(id, errors)}
  </div>`;
}
