import type { Contact, Reference } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { emailLinkTemplate, pageLinkTemplate, telephoneLinkTemplate } from '../shared/contact-links.js';
import { fileText, heading } from '../shared/file-text.js';
import type { GuideView } from './guide-view.js';

/** What can be changed, what it rests on, and whom to ask. */
export function aboutTemplate(view: GuideView): TemplateResult {
  const { indicator } = view;
  return html`${ideasTemplate(view)} ${referencesTemplate(view)}
  ${indicator.contact ? contactTemplate(indicator.contact, view) : nothing}`;
}

function ideasTemplate({ indicator, words, headingLevel }: GuideView): unknown {
  const { changeIdeas = [] } = indicator;
  if (changeIdeas.length === 0) return nothing;
  return html`<section class="part" aria-labelledby="ideas">
    <div id="ideas">${heading(words.labels.ideas, headingLevel + 1)}</div>
    <ul class="lines">
      ${changeIdeas.map(
        (idea) =>
          html`<li>
            ${fileText(idea, words)}
            ${idea.sign ? html`<span class="sign small">${words.sign} ${fileText(idea.sign, words)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

function referencesTemplate({ indicator, words, headingLevel }: GuideView): unknown {
  const { references = [] } = indicator;
  if (references.length === 0) return nothing;
  const template = ({ title, url, usedFor, read }: Reference): TemplateResult =>
    html`<li>
      ${fileText(title, words)}
      <span class="sign small"
        >${usedFor ? fileText(usedFor, words) : nothing} ${read === undefined ? nothing : words.read(read)}
        ${url === undefined ? nothing : pageLinkTemplate(url, words.visit)}</span
      >
    </li>`;
  return html`<section class="part" aria-labelledby="references">
    <div id="references">${heading(words.labels.references, headingLevel + 1)}</div>
    <ul class="lines">
      ${references.map(template)}
    </ul>
  </section>`;
}

function contactTemplate(contact: Contact, { words, headingLevel }: GuideView): TemplateResult {
  const { name, role, telephone, email } = contact;
  return html`<section class="part" aria-labelledby="contact">
    <div id="contact">${heading(words.labels.contact, headingLevel + 1)}</div>
    <p class="subtitle contact">
      <span><bdi>${name}</bdi>${role ? html`, ${fileText(role, words)}` : nothing}</span>
      ${telephone === undefined ? nothing : telephoneLinkTemplate(telephone, words.call)}
      ${email === undefined ? nothing : emailLinkTemplate(email, words.write)}
    </p>
  </section>`;
}
