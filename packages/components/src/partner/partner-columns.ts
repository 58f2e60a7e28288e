import { html, nothing } from 'lit';
import { peopleTemplate } from './partner-people.js';
import { referralTemplate } from './partner-referral.js';
import type { PartnerView } from './partner-view.js';

/** How to refer and whom one meets, beside each other where there is room. */
export function columnsTemplate(view: PartnerView): unknown {
  const parts = [referralTemplate(view), peopleTemplate(view)];
  return parts.every((part) => part === nothing) ? nothing : html`<div class="columns">${parts}</div>`;
}
