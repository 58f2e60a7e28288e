// What the tests of partner cards and lists share.
import { fixture, html } from '@open-wc/testing';
import { parsePartner, type Partner } from '@klyngekit/schema';
import { examplePartners, healthCentre } from '@klyngekit/schema/fixtures';
import '../src/partner-card/partner-card.define.js';
import '../src/partner-list/partner-list.define.js';
import type { KlyngePartnerCard } from '../src/partner-card/index.js';
import type { KlyngePartnerList } from '../src/partner-list/index.js';
import { frame, until, type Surroundings } from './chart.js';

/** A Monday morning half past eight in Copenhagen, when the examples are fresh. */
export const MORNING = Date.parse('2026-10-12T06:30:00Z');

/** A document as `parsePartner` gives it out. */
export function parsedPartner(document: unknown = healthCentre): Partner {
  const result = parsePartner(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

export const partnerWith = (changes: Partial<Partner>): Partner => parsedPartner({ ...healthCentre, ...changes });

/** The example partners, parsed. */
export const parsedPartners = (): readonly Partner[] => examplePartners.map((partner) => parsedPartner(partner));

async function place<T extends KlyngePartnerCard | KlyngePartnerList>(
  tag: 'klynge-partner-card' | 'klynge-partner-list',
  properties: object,
  { width = 712, style = '', lang = 'da' }: Surroundings,
): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement(tag) as T;
  Object.assign(element, { now: MORNING }, properties);
  box.append(element);
  await ready(element);
  return element;
}

/** Waits until an element has drawn what it has. */
export async function ready(element: KlyngePartnerCard | KlyngePartnerList): Promise<void> {
  await element.updateComplete;
  await until(() => !/Henter kort|Fetching card/.test(element.shadowRoot?.textContent ?? ''), 'the partner');
  await frame();
  await element.updateComplete;
}

/** Puts a card on the page. Without `partner` or `src` it shows the health centre. */
export const card = (
  properties: Partial<KlyngePartnerCard> = {},
  surroundings: Surroundings = {},
): Promise<KlyngePartnerCard> =>
  place(
    'klynge-partner-card',
    'partner' in properties || 'src' in properties ? properties : { partner: parsedPartner(), ...properties },
    surroundings,
  );

/** Puts a list on the page. Without `partners` it shows the examples. */
export const list = (
  properties: Partial<KlyngePartnerList> = {},
  surroundings: Surroundings = {},
): Promise<KlyngePartnerList> =>
  place(
    'klynge-partner-list',
    'partners' in properties ? properties : { partners: parsedPartners(), ...properties },
    surroundings,
  );
