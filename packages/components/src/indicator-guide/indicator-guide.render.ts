import { html, nothing, type TemplateResult } from 'lit';
import { byHandTemplate } from '../shared/by-hand.js';
import { fileText } from '../shared/file-text.js';
import { aboutTemplate } from './guide-about.js';
import { definitionTemplate } from './guide-definition.js';
import { stepsTemplate, tallyTemplate } from './guide-steps.js';
import { targetsTemplate } from './guide-targets.js';
import type { GuideView } from './guide-view.js';

export const LAYOUTS = ['standard', 'compact', 'full'] as const;

/** How much a guide says. */
export type GuideLayout = (typeof LAYOUTS)[number];

/** What the buttons of a guide do. */
export interface GuideActions {
  readonly copy: () => void;
  readonly print: () => void;
  readonly toggle: () => void;
}

/** The guide of an indicator. */
export function guideTemplate(
  view: GuideView,
  shown: GuideLayout,
  asked: GuideLayout,
  actions: GuideActions,
  byHand: string | undefined,
): TemplateResult {
  const { words } = view;
  return html`<article class="guide ${shown}" aria-labelledby="title">
    ${headTemplate(view, shown)} ${stepsTemplate(view)} ${shown === 'compact' ? nothing : tallyTemplate(view)}
    ${shown === 'compact' ? nothing : definitionTemplate(view)} ${shown === 'full' ? targetsTemplate(view) : nothing}
    ${shown === 'full' ? aboutTemplate(view) : nothing} ${actionsTemplate(view, shown, asked, actions)}
    ${byHand === undefined ? nothing : byHandTemplate(words.actions.copyByHand, byHand)}
  </article>`;
}

function headTemplate({ indicator, words, direction, headingLevel }: GuideView, shown: GuideLayout): TemplateResult {
  const { title, description, focusArea } = indicator;
  return html`<header>
    <div class="title" id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
      ${fileText(title, words)}
    </div>
    <p class="text">${fileText(description, words)}</p>
    ${
      shown === 'compact'
        ? nothing
        : html`<p class="subtitle direction">
            <strong>${direction}</strong>${focusArea ? html` ${words.focusArea(focusArea)}.` : nothing}
          </p>`
    }
  </header>`;
}

function actionsTemplate(
  { words }: GuideView,
  shown: GuideLayout,
  asked: GuideLayout,
  { copy, print, toggle }: GuideActions,
): TemplateResult {
  const { actions } = words;
  const isFull = shown === 'full';
  return html`<div class="actions">
    ${
      asked === 'full'
        ? nothing
        : html`<button class="button" type="button" aria-expanded=${isFull} @click=${toggle}>
            ${isFull ? actions.showLess : actions.showAll}
          </button>`
    }
    ${
      shown === 'compact'
        ? nothing
        : html`<button class="button" type="button" @click=${copy}>${actions.copy}</button>
            <button class="button" type="button" @click=${print}>${actions.print}</button>`
    }
  </div>`;
}
