import type { ClusterPackage } from '@klyngekit/schema';
import { html, type TemplateResult } from 'lit';
import { danish } from './words.js';

/** Which packages there are, and which one is open. */
export function packageList(
  packages: readonly ClusterPackage[],
  opened: string | undefined,
): readonly TemplateResult[] {
  return packages.map(
    ({ id, topic, title, purpose, indicators, meetings }) =>
      html`<li class=${id === opened ? 'open' : ''}>
        <p class="topic">${danish(topic)}</p>
        <h2><a href="#${id}" aria-current=${id === opened ? 'true' : 'false'}>${danish(title)}</a></h2>
        <p>${danish(purpose)}</p>
        <p class="facts">
          ${indicators.length} indikatorer · ${meetings.map(({ minutes }) => `møde på ${minutes} minutter`).join(', ')}
        </p>
      </li>`,
  );
}
