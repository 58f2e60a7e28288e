import { html, type TemplateResult } from 'lit';

/** A text that could not be put on the clipboard, to be copied by hand. */
export function byHandTemplate(label: string, text: string): TemplateResult {
  return html`<label class="by-hand small"
    >${label}<textarea
      class="control"
      readonly
      rows="6"
      .value=${text}
      @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
  </label>`;
}
