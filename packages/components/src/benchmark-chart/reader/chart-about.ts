import { localised, textIn } from '@klyngekit/messages';
import { caseMixText, targetParts, type WordSource } from '@klyngekit/report/chart';
import type { Term } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** What is told about a figure, or about a question. */
export interface AboutSource extends Pick<WordSource, 'style' | 'language' | 'words'> {
  readonly frame: Pick<WordSource['frame'], 'indicator' | 'targets' | 'rows'>;
}

/**
 * What the figure means: definition, codes, targets with their sources, and what it cannot tell; and what keys do.
 *
 * @param keys - what the keyboard does in the picture; undefined where there is none
 */
export function aboutTemplate(source: AboutSource, keys?: string): TemplateResult {
  const { frame, language, words } = source;
  const { indicator, targets } = frame;
  const { about } = words;
  const description = localised(indicator.description, language);
  const caseMix = caseMixText(frame, source);
  return html`<dl class="about subtitle">
    <dt>${about.definition}</dt>
    <dd lang=${description.lang ?? nothing}>${description.text}</dd>
    ${termTemplate(about.numerator, indicator.numerator, about.codes, language)}
    ${termTemplate(about.denominator, indicator.denominator, about.codes, language)}
    ${caseMix === undefined ? nothing : html`<dd>${caseMix}</dd>`}
    ${
      targets.length > 0
        ? html`<dt>${about.targets}</dt>
            ${targets.map((target) => {
              const { name, level } = targetParts(target, source);
              const origin = target.source ? `. ${textIn(target.source, language)}` : '';
              return html`<dd>${name}: ${level}${origin}</dd>`;
            })}`
        : nothing
    }
    ${
      indicator.caveats?.length
        ? html`<dt>${about.caveats}</dt>
            ${indicator.caveats.map((caveat) => {
              const { text, lang } = localised(caveat, language);
              return html`<dd lang=${lang ?? nothing}>${text}</dd>`;
            })}`
        : nothing
    }
    ${
      keys === undefined
        ? nothing
        : html`<div class="keys">
            <dt>${about.keys}</dt>
            <dd>${about.keysFirst} ${keys}</dd>
          </div>`
    }
  </dl>`;
}

function termTemplate(heading: string, term: Term | undefined, codes: string, language: string): unknown {
  if (!term) return nothing;
  const { text, lang } = localised(term.text, language);
  const list = (term.codes ?? []).map(({ code, name }) => (name === undefined ? code : `${code} ${name}`));
  return html`<dt>${heading}</dt>
    <dd lang=${lang ?? nothing}>${text}</dd>
    ${list.length > 0 ? html`<dd>${codes}: ${list.join(', ')}</dd>` : nothing}`;
}
