import { html, type TemplateResult } from 'lit';
import { masked } from '../shared/masked.js';

/** A place for a name: empty until it is written by hand, and left out by recorders of sessions. */
export const nameCell = (): TemplateResult => html`<bdi class="secret who" spellcheck="false" ${masked()}></bdi>`;

/** A place for a practice's answers. */
export const answersCell = (): TemplateResult =>
  html`<bdi class="secret answered" spellcheck="false" ${masked()}></bdi>`;
