import { partnerSubtitle, wayOf } from '@klyngekit/formats/partner';
import type { PartnerMessages } from '@klyngekit/messages';
import type { ContactLine, Partner } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnsTemplate } from '../partner/partner-columns.js';
import { exchangeTemplate } from '../partner/partner-exchange.js';
import { clarificationsTemplate, factsTemplate, staleTemplate } from '../partner/partner-facts.js';
import { linesTemplate } from '../partner/partner-lines.js';
import { emailTemplate, pageTemplate, telephoneTemplate } from '../partner/partner-links.js';
import { fileText, inSentence } from '../shared/file-text.js';
import type { PartnerView } from '../partner/partner-view.js';
import { searchIcon } from '../shared/icons.js';
import type { Choice, Choices, PartnerQuery } from './partner-search.js';

/** From this many rows on, those far down are laid out when they come near. */
const LONG = 40;

/** Everything that a list is rendered from. */
export interface ListView {
  readonly words: PartnerMessages;
  readonly title: string | undefined;
  readonly headingLevel: number;
  readonly query: PartnerQuery;
  readonly choices: Choices;
  readonly total: number;
  readonly refused: number;
  readonly found: readonly Partner[];
  readonly opened: ReadonlySet<string>;
  readonly viewOf: (partner: Partner) => PartnerView;
  readonly ask: (change: Partial<PartnerQuery>) => void;
  readonly toggle: (partner: Partner) => void;
}

/** Heading, search, count and rows of a list. */
export function listTemplate(view: ListView): TemplateResult {
  const { words, found, total, refused, headingLevel, title } = view;
  const { partners } = words;
  return html`<section class="list" aria-labelledby="title">
    <div class="title" id="title" role="heading" aria-level=${headingLevel}>${title ?? partners.title}</div>
    <search class="filters" role="search">${searchTemplate(view)} ${choicesTemplate(view)}</search>
    <p class="count small">
      ${partners.count(found.length, total)}${refused > 0 ? html` · ${partners.refused(refused)}` : nothing}
    </p>
    ${
      found.length === 0 && total > 0
        ? html`<div class="none subtitle">
            <p>${partners.none}</p>
            <button
              class="button"
              type="button"
              @click=${() => view.ask({ text: '', kind: '', topic: '', cluster: '' })}
            >
              ${partners.clear}
            </button>
          </div>`
        : html`<ul class=${found.length > LONG ? 'rows long' : 'rows'}>
            ${repeat(
              found,
              ({ id }) => id,
              (partner) => rowTemplate(partner, view),
            )}
          </ul>`
    }
  </section>`;
}

function searchTemplate({ words, query, ask }: ListView): TemplateResult {
  return html`<label class="field search"
    >${searchIcon()}<span class="visually-hidden">${words.partners.search}</span
    ><input
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${words.partners.search}
      .value=${query.text}
      @input=${(event: InputEvent) => ask({ text: (event.target as HTMLInputElement).value })}
  /></label>`;
}

function choicesTemplate({ words, query, choices, ask }: ListView): unknown {
  const { partners } = words;
  const selects = [
    selectTemplate(partners.kind, partners.allKinds, choices.kinds, query.kind, (kind) =>
      ask({ kind: kind as PartnerQuery['kind'] }),
    ),
    selectTemplate(partners.topic, partners.allTopics, choices.topics, query.topic, (topic) => ask({ topic })),
    selectTemplate(partners.cluster, partners.allClusters, choices.clusters, query.cluster, (cluster) =>
      ask({ cluster }),
    ),
  ].filter((select) => select !== nothing);
  return selects.length === 0
    ? nothing
    : html`<div class="choices ${selects.length > 1 ? 'several' : ''}">${selects}</div>`;
}

/** Nothing to choose between is nothing to choose. */
function selectTemplate(
  name: string,
  all: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): unknown {
  if (choices.length < 2) return nothing;
  return html`<label class="field"
    ><span class="visually-hidden">${name}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ''}>${all}</option>
      ${choices.map(
        ({ value, label }) => html`<option value=${value} dir="auto" ?selected=${value === chosen}>${label}</option>`,
      )}
    </select></label
  >`;
}

function rowTemplate(partner: Partner, view: ListView): TemplateResult {
  const { words, headingLevel, opened, toggle } = view;
  const { name, topics = [], data, lines = [], synthetic } = partner;
  const open = opened.has(partner.id);
  const line = lines.find(({ audience }) => audience !== 'citizens') ?? lines[0];
  return html`<li class="row ${open ? 'unfolded' : ''}">
    <div class="row-head">
      <div class="who">
        <div class="name" role="heading" aria-level=${Math.min(6, headingLevel + 1)}><bdi>${name}</bdi></div>
        <p class="muted">
          ${topics[0] ? fileText(topics[0], words) : html`<bdi>${partnerSubtitle(partner, words)}</bdi>`}
        </p>
        ${synthetic ? html`<p class="muted">${words.synthetic}</p>` : nothing}
      </div>
      <div class="reach">${line ? reachTemplate(line, words) : nothing}</div>
      <div class="data">
        ${
          data
            ? html`<p class="muted">${words.labels.dataShort}</p>
                <p>${words.dataStatus(data.status)}</p>`
            : nothing
        }
      </div>
      <button class="button" type="button" aria-expanded=${open} @click=${() => toggle(partner)}>
        <span>${open ? words.partners.hide : words.partners.show}<span class="visually-hidden"> ${name}</span></span>
      </button>
    </div>
    ${open ? detailTemplate(view.viewOf(partner)) : nothing}
  </li>`;
}

function reachTemplate(line: ContactLine, words: PartnerMessages): TemplateResult {
  const { audience, answeredBy, telephone, email, url } = line;
  const who = answeredBy ? fileText(answeredBy, words) : words.audience(audience);
  const way = wayOf(line);
  return html`<p class="muted">${who}</p>
    <p class="way">
      ${
        way === 'call'
          ? telephoneTemplate(telephone ?? '', words)
          : way === 'write'
            ? emailTemplate(email ?? '', words)
            : pageTemplate(url ?? '', words)
      }
    </p>`;
}

/** All about a partner, under its row. */
function detailTemplate(view: PartnerView): TemplateResult {
  const { partner, words } = view;
  const { lines = [], description, verified } = partner;
  return html`<div class="detail">
    ${staleTemplate(view)} ${linesTemplate(lines, view, true)}
    ${description ? html`<p class="text">${fileText(description, words)}</p>` : nothing} ${columnsTemplate(view)}
    ${exchangeTemplate(view, true)} ${clarificationsTemplate(view)} ${factsTemplate(view)}
    ${
      verified
        ? html`<p class="small foot">
            ${words.verified(verified.on)}${
              verified.by === undefined
                ? nothing
                : html` ${inSentence(words.verifiedBy, html`<bdi>${verified.by}</bdi>`)}`
            }
          </p>`
        : nothing
    }
  </div>`;
}
