import { meetingFromTemplate, type Command } from '@klyngekit/meeting';
import { type AgendaEditMessages, localised } from '@klyngekit/messages';
import type { Meeting, MeetingTemplate } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** The commands that fill an empty agenda from a template. The meeting keeps its time and its place. */
export function fillFrom(template: MeetingTemplate, meeting: Meeting, language: string): Command {
  const { id, start, timeZone } = meeting;
  const made = meetingFromTemplate(template, { id, start, timeZone, language });
  return {
    type: 'batch',
    commands: [
      ...made.items.map((item): Command => ({ type: 'add-item', item, to: { in: { list: 'agenda' } } })),
      { type: 'set-meeting', field: 'end', value: made.end },
      { type: 'set-meeting', field: 'format', value: made.format },
      ...(meeting.title.trim() === '' ? [{ type: 'set-meeting', field: 'title', value: made.title } as const] : []),
      ...(made.children ? [{ type: 'set-meeting', field: 'children', value: made.children } as const] : []),
    ],
  };
}

/** What an agenda can begin with. */
export function templatesTemplate(
  templates: readonly MeetingTemplate[],
  language: string,
  edit: AgendaEditMessages,
  headingLevel: number,
  choose: (template: MeetingTemplate) => void,
  duration: (minutes: number) => string,
): TemplateResult {
  return html`<section class="templates" aria-labelledby="templates-title">
    <div class="heading" id="templates-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      ${edit.templates}
    </div>
    <p class="subtitle">${edit.templatesText}</p>
    <ul>
      ${templates.map((template) => {
        const title = localised(template.title, language);
        const description = template.description && localised(template.description, language);
        return html`<li>
          <button class="template" type="button" @click=${() => choose(template)}>
            <span class="name" lang=${title.lang ?? nothing}>${title.text}</span>
            <span class="kind">${duration(template.minutes)}</span>
            ${description ? html`<span class="what" lang=${description.lang ?? nothing}>${description.text}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
