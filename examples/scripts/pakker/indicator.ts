import type { KlyngeGuideSystemEvent } from '@klyngekit/components/indicator-guide';
import { isTallyKind } from '@klyngekit/meeting';
import type { ClusterPackage, Indicator } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenSystem, rememberSystem } from './system.js';
import { FIGURES } from './words.js';

/** Who counts, where no system does. */
function counting({ tally }: Indicator): string {
  if (!tally) return '';
  if (tally.people === 'staff') return '. Alle i klinikken svarer hver for sig';
  return tally.people === 'patients' ? '. Patienterne svarer hver for sig' : '. I tæller selv';
}

/** The form in which a practice counts, or its people answer. */
const formPart = (indicator: Indicator): TemplateResult =>
  html`<details>
    <summary>${indicator.tally?.people ? 'Svar hver for sig' : 'Tæl selv'}</summary>
    <klynge-tally-form heading-level="5" .indicator=${indicator}></klynge-tally-form>
  </details>`;

/** One indicator of a package: invented figures where there are some, what it means, how to find it and what to try. */
export function indicatorPart(indicator: Indicator, { id }: ClusterPackage): TemplateResult {
  return html`<section class="indicator" data-indicator=${indicator.id} tabindex="-1">
    <klynge-benchmark-chart
      src="./data/pakker/${id}.json"
      indicator=${indicator.id}
      heading-level="4"
    ></klynge-benchmark-chart>
    <p class="facts">Slags: ${FIGURES[indicator.kind]}${counting(indicator)}</p>
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
    ${indicator.tally && isTallyKind(indicator.kind) ? formPart(indicator) : nothing}
  </section>`;
}
