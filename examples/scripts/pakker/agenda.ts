import { instantAt, meetingFromTemplate, scheduleOf, wallTimeAt } from '@klyngekit/meeting';
import type { AgendaPart, ClusterPackage, MeetingTemplate } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { danish, KINDS } from './words.js';

/** When the evening begins on this page. */
const START = '2027-03-03T17:00';

const titleOf = ({ title, kind }: AgendaPart): string => (title === '' ? KINDS[kind] : title);

/** The agenda of a meeting as a list with the time at which each item begins. */
export function agenda(template: MeetingTemplate, clusterPackage: ClusterPackage): TemplateResult {
  const options = { id: template.id, start: START, language: 'da', clusterPackage };
  const meeting = meetingFromTemplate(template, options);
  const schedule = scheduleOf(meeting);
  const clock = (id: string): string => {
    const slot = schedule.slots.get(id);
    return slot ? wallTimeAt(instantAt(schedule, slot.start), schedule.times.zone).slice(11).replace(':', '.') : '';
  };
  const part = (each: AgendaPart): TemplateResult => html`
    <span class="time">${clock(each.id)}</span>
    <div>
      <p class="what">${titleOf(each)} <span class="facts">${each.minutes} min</span></p>
      ${each.description?.map((line) => html`<p>${line}</p>`) ?? nothing}
      ${each.partners?.map(({ name }) => html`<p class="facts">Med: ${name}</p>`) ?? nothing}
    </div>
  `;
  return html`
    <h4>${danish(template.title)}</h4>
    <p>${danish(template.description)}</p>
    <ol class="agenda">
      ${meeting.items.map(
        (item) =>
          html`<li>
            ${part(item)}
            ${
              item.items
                ? html`<ol class="agenda">
                    ${item.items.map((inner) => html`<li>${part(inner)}</li>`)}
                  </ol>`
                : nothing
            }
          </li>`,
      )}
    </ol>
    <p class="facts">
      ${schedule.end} af ${schedule.agreed} minutter er planlagt. Resten er luft til det, ingen kunne forudse.
    </p>
  `;
}
