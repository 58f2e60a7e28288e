import { KlyngeElement } from '@klyngekit/foundation';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/** The day of a meeting, written in the language of its place and in the colours of its page. */
export class MeetingDay extends KlyngeElement {
  static override readonly tag = 'meeting-day';

  /** The day, as YYYY-MM-DD. */
  @property()
  day = '';

  protected override render(): TemplateResult {
    return html`<time datetime=${this.day}>${this.formats.date(this.day)}</time>`;
  }
}

MeetingDay.define(); // importing the class registers nothing
