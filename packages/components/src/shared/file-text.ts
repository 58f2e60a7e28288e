import { localised } from '@klyngekit/messages';
import type { LocalisedText } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** Words that know their language. */
interface WordsOfLanguage {
  readonly language: string;
}

/**
 * A text out of a file: in its own language, and apart from the direction of what stands around it, so that a name written
 * from right to left turns nothing else round.
 */
export function fileText(text: LocalisedText, { language }: WordsOfLanguage): TemplateResult {
  const shown = localised(text, language);
  return html`<bdi lang=${shown.lang ?? nothing}>${shown.text}</bdi>`;
}

/** Texts out of a file, each on a line of its own. */
export function fileLines(texts: readonly LocalisedText[], words: WordsOfLanguage): unknown {
  return texts.map((text, place) => html`${place > 0 ? html`<br />` : nothing}${fileText(text, words)}`);
}

/** A heading of a part of an element. */
export function heading(text: string, level: number): TemplateResult {
  return html`<div class="heading" role="heading" aria-level=${Math.min(6, level)}>${text}</div>`;
}

/** Stands for a template while a sentence is made around it; no text of a file can hold it. */
const PLACE = '\u0000';

/** A sentence with a template in the place of its text. */
export function inSentence(sentence: (text: string) => string, template: TemplateResult): TemplateResult {
  const [before, after] = sentence(PLACE).split(PLACE);
  return html`${before}${template}${after}`;
}
