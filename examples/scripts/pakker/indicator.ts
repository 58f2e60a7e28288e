import type { KlyngeGuideSystemEvent } from '@klyngekit/components/indicator-guide';
import type { ClusterPackage, Indicator } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenSystem, rememberSystem } from './system.js';
import { danish, FIGURES } from './words.js';

/** One indicator of a package: invented figures where there are some, what it means, how to find it and what to try. */
export function indicatorPart(indicator: Indicator, { id }: ClusterPackage): TemplateResult {
  const isAnswer = indicator.kind === 'choice';
  return html`<section class="indicator" data-indicator=${indicator.id} tabindex="-1">
    ${
      isAnswer
        ? html`<h4>${danish(indicator.title)}</h4>
            <p>${danish(indicator.description)}.</p>
            <ul class="answers">
              ${indicator.options?.map(({ label }) => html`<li>${danish(label)}</li>`)}
            </ul>`
        : html`<klynge-benchmark-chart
            src="./data/pakker/${id}.json"
            indicator=${indicator.id}
            heading-level="4"
          ></klynge-benchmark-chart>`
    }
    <p class="facts">Slags: ${FIGURES[indicator.kind]}${indicator.tally ? '. I tæller selv' : ''}</p>
    <details>
      <summary>Hvad tallet betyder, og hvordan I finder det</summary>
      <klynge-indicator-guide
        heading-level="5"
        layout="full"
        system=${chosenSystem() ?? nothing}
        .indicator=${indicator}
        @klynge-guide-system=${({ system }: KlyngeGuideSystemEvent) => rememberSystem(system)}
      ></klynge-indicator-guide>
    </details>
  </section>`;
}
