import type { Catalog, LoadError } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { FetchedIssueWords } from './issue-words.js';

/** Issues of a refused file that are told one by one. */
const TOLD_ISSUES = 5;

/** That something could not be read, and what follows from it. */
export interface Unreadable {
  readonly unreadable: string;
  readonly unreadableText: string;
}

/** A message in the place of what cannot be shown, which can have the focus: words first, nothing shimmers. */
export function messageTemplate(heading: string, text: string, extra: unknown = nothing): TemplateResult {
  return html`<div class="message subtitle" tabindex="-1">
    ${heading === '' ? nothing : html`<strong>${heading}</strong>`}
    <p>${text}</p>
    ${extra}
  </div>`;
}

/** In the place of a part of an element that is being fetched, or could not be. */
export function fetchingTemplate(
  part: { readonly hasFailed: boolean; retry(): void },
  catalog: Catalog,
  loading: string,
): TemplateResult {
  if (!part.hasFailed) return messageTemplate('', loading);
  const { load } = catalog;
  const retry = html`<button class="button" type="button" @click=${() => part.retry()}>${load.retry}</button>`;
  return messageTemplate('', load.describe({ code: 'network' }), retry);
}

/**
 * Why the data cannot be shown: the reason in words, and in a refused file the first places where something is wrong.
 * Never anything out of the file.
 *
 * @param retry - loads the file again; undefined where that would not help
 */
export function problemTemplate(
  error: LoadError,
  catalog: Catalog,
  issueWords: FetchedIssueWords,
  retry?: () => void,
  { unreadable, unreadableText }: Unreadable = catalog.load,
): TemplateResult {
  const { load } = catalog;
  const found = error.code === 'invalid' ? error.issues.slice(0, TOLD_ISSUES) : [];
  const words = found.length > 0 ? issueWords.of(catalog) : undefined;
  return messageTemplate(
    unreadable,
    `${load.describe(error)} ${unreadableText}`,
    html`${
      words
        ? html`<ul>
            ${found.map((issue) => html`<li>${words.where(issue.pointer)}. ${words.describe(issue)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      retry && found.length === 0
        ? html`<button class="button" type="button" @click=${retry}>${load.retry}</button>`
        : nothing
    }`,
  );
}
