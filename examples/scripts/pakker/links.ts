import { html, type TemplateResult } from 'lit';

/** A link to another site, with the host to which it leads. */
export function outward(url: string, words: string): TemplateResult {
  return html`<a href=${url} rel="noreferrer">${words}</a>
    <span class="facts">${new URL(url).host.replace(/^www\./u, '')}</span>`;
}
