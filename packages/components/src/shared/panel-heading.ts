import { html, type TemplateResult } from 'lit';

/** The heading of what stands in the place of something else; it can have the focus when that begins. */
export function panelHeading(text: string, level: number): TemplateResult {
  return html`<div class="title" id="panel-title" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;
}
