import { emailLink, telephoneLink, webLink } from '@klyngekit/formats/partner';
import type { PartnerMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';

/** A telephone number: a link where it can be called, text where it cannot. */
export function telephoneTemplate(text: string, words: PartnerMessages): TemplateResult {
  const href = telephoneLink(text);
  return link(href, words.action('call'), text);
}

/** An e-mail address. */
export function emailTemplate(text: string, words: PartnerMessages): TemplateResult {
  return link(emailLink(text), words.action('write'), text);
}

/** A page: the host that it leads to is what is shown, so that no name can pass for another. */
export function pageTemplate(text: string, words: PartnerMessages): TemplateResult {
  const page = webLink(text);
  return link(page?.href, words.action('visit'), page ? page.host : text);
}

function link(href: string | undefined, action: string, text: string): TemplateResult {
  if (href === undefined) return html`<bdi dir="ltr">${text}</bdi>`;
  const rel = href.startsWith('https:') ? 'noopener noreferrer' : nothing;
  return html`<a class="link" href=${href} rel=${rel}
    ><span class="visually-hidden">${action} </span><bdi dir="ltr">${text}</bdi></a
  >`;
}
