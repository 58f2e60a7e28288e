import type { Advice, Remedy } from '@klyngekit/meeting';
import type { AdviceMessages, AdviceNames, AgendaMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon } from '../../shared/icons.js';

/** What the panel of advice is drawn from. */
export interface AdviceView {
  readonly words: AdviceMessages;
  readonly names: AdviceNames;
  readonly findings: readonly Advice[];
  readonly headingLevel: number;
  readonly follow: (remedy: Remedy, label: string) => void;
  readonly dismiss: (advice: Advice) => void;
  readonly restore: () => void;
  readonly close: () => void;
}

const about = ({ about: id = '' }: Advice): string => id;

/** What is worth a thought, each with what can be done about it. */
export function adviceTemplate(view: AdviceView): TemplateResult {
  const { words, findings, headingLevel, restore, close } = view;
  const open = findings.filter(({ isDismissed }) => !isDismissed);
  const dismissed = findings.length - open.length;
  return html`<section class="advice" aria-labelledby="advice-title">
    <div class="heading" id="advice-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)} tabindex="-1">
      ${words.heading}
    </div>
    <p class="subtitle">${open.length === 0 ? words.nothing : words.count(open.length)}</p>
    ${
      open.length === 0
        ? nothing
        : html`<ul>
            ${open.map((advice) => html`<li>${findingTemplate(advice, view)}</li>`)}
          </ul>`
    }
    <div class="buttons">
      <button class="button" type="button" @click=${close}>${words.close}</button>
      ${
        dismissed === 0
          ? nothing
          : html`<span class="small">${words.dismissed(dismissed)}</span
              ><button class="button" type="button" @click=${restore}>${words.restore}</button>`
      }
    </div>
  </section>`;
}

function findingTemplate(advice: Advice, view: AdviceView): TemplateResult {
  const { words, names } = view;
  return html`<p>${words.findings[advice.code](advice.params, names, about(advice))}</p>
    ${remediesTemplate(advice, view)}`;
}

/** The buttons of one finding: what can be done, and leaving it. */
export function remediesTemplate(advice: Advice, { words, names, follow, dismiss }: AdviceView): TemplateResult {
  return html`<div class="buttons">
    ${advice.remedies.map((remedy) => {
      const label = words.remedies[remedy.code](remedy.params, names, about(advice));
      return html`<button class="button" type="button" @click=${() => follow(remedy, label)}>
        <bdi>${label}</bdi>
      </button>`;
    })}
    <button class="button quiet" type="button" @click=${() => dismiss(advice)}>${words.dismiss}</button>
  </div>`;
}

/** That the agenda is longer than the meeting: said first, then what can be done. */
export function overRunTemplate(
  sentence: string,
  detail: string,
  advice: Advice | undefined,
  view: AdviceView | undefined,
): TemplateResult {
  return html`<div class="note">
    ${clockIcon()}
    <div>
      <p><b>${sentence}</b> ${detail}</p>
      ${advice && view ? remediesTemplate(advice, view) : nothing}
    </div>
  </div>`;
}

/** The names of things in a meeting, for sentences about them. */
export function adviceNames(
  titleOfItem: (id: string) => string,
  {
    actions,
    partner,
    participants,
  }: {
    readonly actions: readonly { readonly id: string; readonly what: string }[];
    readonly partner: (id: string) => string;
    readonly participants: readonly { readonly id: string; readonly name: string }[];
  },
  { labels }: AgendaMessages,
): AdviceNames {
  return {
    item: titleOfItem,
    action: (id) => actions.find((action) => action.id === id)?.what.trim() ?? '',
    partner,
    participant: (id) => participants.find((each) => each.id === id)?.name ?? labels.item,
  };
}
