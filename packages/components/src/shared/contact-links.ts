import { emailLink, telephoneLink, webLink } from '@klyngekit/formats/partner';
import { html, nothing, type TemplateResult } from 'lit';

/** A telephone number: a link where it can be called, text where it cannot. `action` is read in front of it. */
export function telephoneLinkTemplate(text: string, action: string): TemplateResult {
  return link(telephoneLink(text), action, text);
}

/** An e-mail address. */
export function emailLinkTemplate(text: string, action: string): TemplateResult {
  return link(emailLink(text), action, text);
}

/** A page: the host that it leads to is what is shown, so that no name can pass for another. */
export function pageLinkTemplate(text: string, action: string): TemplateResult {
  const page = webLink(text);
  return link(page?.href, action, page ? page.host : text);
}

function link(href: string | undefined, action: string, text: string): TemplateResult {
  if (href === undefined) return html`<bdi dir="ltr">${text}</bdi>`;
  const rel = href.startsWith('https:') ? 'noopener noreferrer' : nothing;
  return html`<a class="link" href=${href} rel=${rel}
    ><span class="visually-hidden">${action} </span><bdi dir="ltr">${text}</bdi></a
  >`;
}
