import type { Catalog, LoadError, PartnerMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { FetchedIssueWords } from '../shared/issue-words.js';

/** Issues of a refused file that are told one by one. */
const TOLD_ISSUES = 5;

/** A message in the place of a partner: words first, nothing shimmers. */
export function messageTemplate(heading: string, text: string, extra: unknown = nothing): TemplateResult {
  return html`<div class="message subtitle">
    ${heading === '' ? nothing : html`<strong>${heading}</strong>`}
    <p>${text}</p>
    ${extra}
  </div>`;
}

/**
 * Why a partner cannot be shown: the reason in words, and in a refused file the first places where something is wrong.
 * Never anything out of the file.
 *
 * @param retry - loads the file again; undefined where that would not help
 */
export function problemTemplate(
  error: LoadError,
  catalog: Catalog,
  { states }: PartnerMessages,
  issueWords: FetchedIssueWords,
  retry: (() => void) | undefined,
): TemplateResult {
  const found = error.code === 'invalid' ? error.issues.slice(0, TOLD_ISSUES) : [];
  const words = found.length > 0 ? issueWords.of(catalog) : undefined;
  return messageTemplate(
    states.unreadable,
    `${catalog.load.describe(error)} ${states.unreadableText}`,
    html`${
      words
        ? html`<ul>
            ${found.map((issue) => html`<li>${words.where(issue.pointer)}. ${words.describe(issue)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      retry && found.length === 0
        ? html`<button class="button" type="button" @click=${retry}>${catalog.load.retry}</button>`
        : nothing
    }`,
  );
}
