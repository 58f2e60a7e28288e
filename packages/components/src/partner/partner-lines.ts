import { wayOf } from '@klyngekit/formats/partner';
import type { ContactLine } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { fileText, inSentence } from '../shared/file-text.js';
import { emailTemplate, pageTemplate, telephoneTemplate } from './partner-links.js';
import { phoneIcon } from '../shared/icons.js';
import { comingExceptions, openingOf, type PartnerView } from './partner-view.js';

/** Whom to call for what: the lines side by side. */
export function linesTemplate(lines: readonly ContactLine[], view: PartnerView, full: boolean): unknown {
  if (lines.length === 0) return nothing;
  return html`<ul class="lines ${lines.length === 1 ? 'single' : ''}">
    ${lines.map((line) => lineTemplate(line, view, full))}
  </ul>`;
}

function lineTemplate(line: ContactLine, view: PartnerView, full: boolean): TemplateResult {
  const { words } = view;
  const way = wayOf(line);
  const { audience, telephone, email, url, purpose } = line;
  return html`<li class="line">
    <p class="small">
      ${
        purpose
          ? inSentence((text) => words.line(audience, way, text), fileText(purpose, words))
          : words.line(audience, way, undefined)
      }
    </p>
    ${telephone === undefined ? nothing : html`<p class="number">${phoneIcon()}${telephoneTemplate(telephone, words)}</p>`}
    ${email === undefined ? nothing : html`<p class=${telephone === undefined ? 'address' : 'small'}>${emailTemplate(email, words)}</p>`}
    ${url === undefined ? nothing : html`<p class=${way === 'visit' ? 'address' : 'small'}>${pageTemplate(url, words)}</p>`}
    ${detailTemplate(line, view)} ${openingTemplate(line, view)} ${full ? exceptionsTemplate(line, view) : nothing}
  </li>`;
}

function detailTemplate({ answeredBy, hours, note }: ContactLine, { words }: PartnerView): unknown {
  const parts = [
    answeredBy && fileText(answeredBy, words),
    hours && html`<span class="piece">${words.hours(hours)}</span>`,
    note && fileText(note, words),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<p class="small">${parts.map((part, place) => html`${place > 0 ? ' · ' : nothing}${part}`)}</p>`;
}

/** Paper does not know what time it is read. */
function openingTemplate(line: ContactLine, view: PartnerView): unknown {
  const opening = openingOf(line, view);
  return opening
    ? html`<p class="opening small ${opening.open ? 'open' : ''}">${view.words.opening(opening)}</p>`
    : nothing;
}

function exceptionsTemplate(line: ContactLine, view: PartnerView): unknown {
  const coming = comingExceptions(line, view);
  return coming.length === 0
    ? nothing
    : html`<p class="small">
        ${coming.map((each, place) => html`${place > 0 ? html`<br />` : nothing}${view.words.exception(each)}`)}
      </p>`;
}
