import type { ChartMessages, ChartViewName } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * The choice among the views: radio buttons, so that keyboard and screen reader know it by themselves.
 *
 * @param views - those that the data allow; fewer than two are no choice
 */
export function switcherTemplate(
  { views: words }: ChartMessages,
  views: readonly ChartViewName[],
  shown: ChartViewName,
  choose: (view: ChartViewName) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<fieldset class="switcher subtitle">
    <legend class="visually-hidden">${words.label}</legend>
    ${views.map(
      (view) =>
        html`<label class="view"
          ><input type="radio" name="view" .checked=${view === shown} @change=${() => choose(view)} /><span
            >${words.names[view]}</span
          ></label
        >`,
    )}
  </fieldset>`;
}
