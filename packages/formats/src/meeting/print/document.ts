import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import { htmlPage } from '../../html/page.js';
import { meetingFacts, titleOf } from '../facts.js';
import { documentStyles, documentStylesDigest } from './document.styles.js';

/** What a printed document is: its heading, what stands beside it, and its content. */
export interface PrintedDocument {
  readonly heading: string;
  readonly beside?: string;
  readonly body: Html;
}

/**
 * A document of a meeting as a page of its own. Its title, which browsers take for the file name of a PDF, says what it is and
 * of which day, and nothing that anybody has written.
 */
export function documentPage(
  meeting: Meeting,
  { language }: MeetingPaperMessages,
  { heading, beside, body }: PrintedDocument,
): string {
  return htmlPage({
    language,
    title: `${heading} ${meeting.start.slice(0, 10)}`,
    styles: documentStyles,
    stylesDigest: documentStylesDigest,
    body: html`<main>
      <p class="head"><b>${heading}</b> <span>${beside}</span></p>
      ${body}
    </main>`,
  });
}

/** Title, time and place at the top of a document. */
export function documentTop(meeting: Meeting, words: MeetingPaperMessages): Html {
  // Only an address that `webLink` has let through is a fact's `href`.
  const facts = meetingFacts(meeting, words).map(
    ({ label, lines, href }) =>
      html`<dt>${label}</dt>
        ${lines.map((line) => html`<dd>${line === href ? html`<a href="${line}">${line}</a>` : line}</dd>`)}`,
  );
  return html`<h1>${titleOf(meeting, words)}</h1>
    <p class="when">${words.when(meeting.start, meeting.end)}</p>
    ${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}`;
}
