import { partnerSubtitle } from '@klyngekit/formats/partner';
import { html, nothing, type TemplateResult } from 'lit';
import { byHandTemplate } from '../shared/by-hand.js';
import { plusIcon } from '../shared/icons.js';
import { columnsTemplate } from '../partner/partner-columns.js';
import { exchangeTemplate } from '../partner/partner-exchange.js';
import {
  clarificationsTemplate,
  factsTemplate,
  projectsTemplate,
  staleTemplate,
  verifiedTemplate,
} from '../partner/partner-facts.js';
import { linesTemplate } from '../partner/partner-lines.js';
import { fileText } from '../shared/file-text.js';
import type { PartnerView } from '../partner/partner-view.js';

export const LAYOUTS = ['standard', 'compact', 'full'] as const;

/** How much a card says. */
export type PartnerLayout = (typeof LAYOUTS)[number];

/** What the buttons of a card do. */
export interface CardActions {
  readonly copyReferral: () => void;
  readonly copyText: () => void;
  readonly copyVcard: () => void;
  readonly save: () => void;
  readonly print: () => void;
  /** Undefined where the page has no agenda. */
  readonly toAgenda: (() => void) | undefined;
  /** Opens or closes what the layout leaves out; undefined where it leaves nothing out. */
  readonly toggle: (() => void) | undefined;
}

/** Lines that a card shows unless it shows all. */
const STANDARD_LINES = 2;

/** A partner as a card. */
export function cardTemplate(
  view: PartnerView,
  shown: PartnerLayout,
  asked: PartnerLayout,
  actions: CardActions,
  byHand: string | undefined,
): TemplateResult {
  return html`<article class="card ${shown}" aria-labelledby="title">
    ${headTemplate(view, shown)} ${bodyTemplate(view, shown)} ${actionsTemplate(view, shown, asked, actions)}
    ${byHand === undefined ? nothing : byHandTemplate(view.words.actions.copyByHand, byHand)}
  </article>`;
}

function headTemplate(view: PartnerView, shown: PartnerLayout): TemplateResult {
  const { partner, words, headingLevel } = view;
  const shared = partner.clusters?.length ?? 0;
  return html`<header class="head">
    <div>
      <div class="title" id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
        <bdi>${partner.name}</bdi>
      </div>
      <p class="subtitle">
        <bdi>${partnerSubtitle(partner, words)}</bdi>${
          shown === 'standard' && shared > 1 ? ` · ${words.sharedBy(shared)}` : nothing
        }
      </p>
    </div>
    ${shown === 'full' && partner.verified ? html`<p class="verified small">${verifiedTemplate(view)}</p>` : nothing}
  </header>`;
}

function bodyTemplate(view: PartnerView, shown: PartnerLayout): unknown {
  const { partner, words } = view;
  const { lines = [], description } = partner;
  const forClinics = [
    ...lines.filter(({ audience }) => audience !== 'citizens'),
    ...lines.filter(({ audience }) => audience === 'citizens'),
  ];
  const synthetic = partner.synthetic ? html`<p class="synthetic small">${words.synthetic}</p>` : nothing;
  if (shown === 'compact') return html`${linesTemplate(forClinics.slice(0, 1), view, false)} ${synthetic}`;
  if (shown === 'standard') {
    return html`${linesTemplate(forClinics.slice(0, STANDARD_LINES), view, false)} ${projectsTemplate(view)}
    ${clarificationsTemplate(view)} ${exchangeTemplate(view, false)} ${footTemplate(view)} ${staleTemplate(view)}`;
  }
  return html`${staleTemplate(view)} ${linesTemplate(forClinics, view, true)}
  ${description ? html`<p class="description text">${fileText(description, words)}</p>` : nothing}
  ${columnsTemplate(view)} ${projectsTemplate(view)} ${exchangeTemplate(view, true)} ${clarificationsTemplate(view)}
  ${factsTemplate(view)} ${synthetic}`;
}

/** Who made contact, and when the card was confirmed, in one line. */
function footTemplate(view: PartnerView): unknown {
  const { partner, words } = view;
  const { initiative, verified, synthetic } = partner;
  if (!initiative && !verified && !synthetic) return nothing;
  return html`<p class="foot small">
    ${initiative ? words.initiative(initiative) : nothing} ${verified ? html`${words.verified(verified.on)}.` : nothing}
    ${synthetic ? words.synthetic : nothing}
  </p>`;
}

function actionsTemplate(
  { partner, words }: PartnerView,
  shown: PartnerLayout,
  asked: PartnerLayout,
  actions: CardActions,
): TemplateResult {
  const labels = words.actions;
  const full = shown === 'full';
  const plain = (text: string, action: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${action}>${text}</button>`;
  return html`<div class="actions">
    ${
      asked !== 'full' && actions.toggle
        ? html`<button class="button" type="button" aria-expanded=${full} @click=${actions.toggle}>
            ${full ? labels.showLess : labels.showAll}
          </button>`
        : nothing
    }
    ${
      full && partner.referral
        ? html`<button class="button primary" type="button" @click=${actions.copyReferral}>
            ${labels.copyReferral}
          </button>`
        : nothing
    }
    ${shown === 'compact' ? nothing : plain(labels.saveContact, actions.save)}
    ${full ? [plain(labels.copyText, actions.copyText), plain(labels.copyVcard, actions.copyVcard)] : nothing}
    ${full ? plain(labels.print, actions.print) : nothing}
    ${
      actions.toAgenda && shown !== 'compact'
        ? html`<button class="button" type="button" @click=${actions.toAgenda}>${plusIcon()}${labels.toAgenda}</button>`
        : nothing
    }
  </div>`;
}
