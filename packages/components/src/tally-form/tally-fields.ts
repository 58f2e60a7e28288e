import { textIn } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldOfFault, type CountField, type HeadField } from './tally-sheet.js';
import type { TallyView } from './tally-view.js';

type Place = HeadField | CountField | 'counts' | `slip-${number}`;

/** The id of what is said about a field. */
export const errorId = (place: Place): string => `${place}-error`;

/** What is wrong at a place, in words. */
function errorsAt(place: Place, { words, faults, sheet }: TallyView): readonly string[] {
  const told = faults.filter((fault) => fieldOfFault[fault] === place).map((fault) => words.faults[fault]);
  if (place !== 'yes' && place !== 'no' && place !== 'exposure') return told;
  const fault = sheet.countFault(place);
  if (fault === undefined) return told;
  return [fault === 'cpr-like' ? words.cprLike : words.notACount];
}

/** What is wrong at a place. */
export const errorTemplate = (place: Place, view: TallyView): unknown => wrongTemplate(place, errorsAt(place, view));

const wrongTemplate = (place: Place, errors: readonly string[]): unknown =>
  errors.length === 0 ? nothing : html`<p class="error" id=${errorId(place)}>${errors.join(' ')}</p>`;

interface FieldShape {
  readonly place: Exclude<Place, 'counts'>;
  readonly label: string;
  readonly text: string;
  readonly type: 'text' | 'date';
  readonly hint?: string;
  /** What is wrong with what stands there. */
  readonly errors: readonly string[];
  readonly write: (text: string) => void;
}

/** A field with its label, and beside it what is to be mended. */
export function fieldTemplate({ place, label, text, type, hint, errors, write }: FieldShape): TemplateResult {
  const described = [hint && `${place}-hint`, errors.length > 0 && errorId(place)].filter(Boolean).join(' ');
  return html`<div class="field">
    <label class="subtitle" for=${place}>${label}</label>
    <input
      class="control"
      id=${place}
      type=${type}
      inputmode=${type === 'text' ? 'numeric' : nothing}
      autocomplete="off"
      maxlength=${type === 'text' ? 20 : nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${errors.length > 0 ? 'true' : nothing}
      .value=${live(text)}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
    ${hint === undefined ? nothing : html`<p class="small" id=${`${place}-hint`}>${hint}</p>`}
    ${wrongTemplate(place, errors)}
  </div>`;
}

/** A field that takes a count. */
export function countFieldTemplate(place: CountField, view: TallyView): TemplateResult {
  const { words, indicator, sheet } = view;
  const { counted, unit, kind } = indicator;
  const { sums } = words;
  const yes = kind === 'proportion' ? sums.yes : sums.count(counted);
  const labels = { yes, no: sums.no, exposure: sums.exposure(unit && textIn(unit, words.language)) };
  const write = (text: string): void => view.typeCount(place, text);
  const errors = errorsAt(place, view);
  return fieldTemplate({ place, label: labels[place], text: sheet.typedCount(place), type: 'text', errors, write });
}

/** Whose counting it is, and when: what the page has not said. */
export function headFieldsTemplate(view: TallyView): unknown {
  const { words, given, sheet } = view;
  const { fields } = words;
  const field = (place: HeadField, label: string, type: 'text' | 'date', hint?: string): TemplateResult =>
    fieldTemplate({
      place,
      label,
      text: sheet.head(place),
      type,
      ...(hint !== undefined && { hint }),
      errors: errorsAt(place, view),
      write: (text) => view.setHead(place, text),
    });
  const hasPractice = given.ydernummer !== undefined || given.practice !== undefined;
  const hasPeriod = given.from !== undefined && given.to !== undefined;
  if (hasPractice && hasPeriod) return nothing;
  return html`<div class="fields heads">
    ${hasPeriod ? nothing : [field('from', words.from, 'date'), field('to', fields.to, 'date')]}
    ${hasPractice ? nothing : field('ydernummer', fields.ydernummer, 'text', words.ydernummerHint)}
  </div>`;
}
