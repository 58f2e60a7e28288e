import { meetingFromTemplate, scheduleOf } from '@klyngekit/meeting';
import type { KlyngeOpenIndicatorEvent, KlyngeOpenPartnerEvent } from '@klyngekit/components/agenda-builder';
import type { ClusterPackage, MeetingTemplate } from '@klyngekit/schema';
import { html, type TemplateResult } from 'lit';
import { danish } from './words.js';

/** When the evening begins on this page. */
const START = '2027-03-03T17:00';

const titles = (all: readonly { readonly id: string; readonly title: { readonly da: string } }[]) =>
  Object.fromEntries(all.map(({ id, title }) => [id, danish(title)]));

/** Shows on the same page what the agenda speaks of. */
function show(kind: 'indicator' | 'partner', id: string): void {
  const place = document.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`);
  place?.scrollIntoView();
  place?.focus();
}

/** Turns the agenda beside the buttons to another mode. */
const turnTo =
  (mode: 'read' | 'edit' | 'run') =>
  ({ currentTarget }: Event): void => {
    const section = (currentTarget as HTMLElement).closest('.meeting');
    const builder = section?.querySelector('klynge-agenda-builder');
    if (builder) builder.mode = mode;
  };

/** The agenda of a meeting, to be read, changed and run. */
export function agenda(template: MeetingTemplate, clusterPackage: ClusterPackage): TemplateResult {
  const meeting = meetingFromTemplate(template, { id: template.id, start: START, language: 'da', clusterPackage });
  const schedule = scheduleOf(meeting);
  return html`<div class="meeting">
    <p>${danish(template.description)}</p>
    <p class="facts">
      ${schedule.end} af ${schedule.agreed} minutter er planlagt. Resten er luft til det, ingen kunne forudse.
    </p>
    <p class="modes">
      <button type="button" @click=${turnTo('edit')}>Tilpas mødet</button>
      <button type="button" @click=${turnTo('run')}>Kør mødet</button>
      <button type="button" @click=${turnTo('read')}>Som deltagerne ser det</button>
    </p>
    <klynge-agenda-builder
      heading-level="4"
      storage-key=${`pakke-${clusterPackage.id}-${template.id}`}
      links
      .meeting=${meeting}
      .indicators=${titles(clusterPackage.indicators)}
      @klynge-open-indicator=${({ indicator }: KlyngeOpenIndicatorEvent) => show('indicator', indicator)}
      @klynge-open-partner=${({ partner }: KlyngeOpenPartnerEvent) => show('partner', partner)}
    ></klynge-agenda-builder>
  </div>`;
}
