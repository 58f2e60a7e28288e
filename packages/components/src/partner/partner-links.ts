import type { PartnerMessages } from '@klyngekit/messages';
import type { TemplateResult } from 'lit';
import { emailLinkTemplate, pageLinkTemplate, telephoneLinkTemplate } from '../shared/contact-links.js';

/** A telephone number: a link where it can be called, text where it cannot. */
export const telephoneTemplate = (text: string, words: PartnerMessages): TemplateResult =>
  telephoneLinkTemplate(text, words.action('call'));

/** An e-mail address. */
export const emailTemplate = (text: string, words: PartnerMessages): TemplateResult =>
  emailLinkTemplate(text, words.action('write'));

/** A page: the host that it leads to is what is shown. */
export const pageTemplate = (text: string, words: PartnerMessages): TemplateResult =>
  pageLinkTemplate(text, words.action('visit'));
