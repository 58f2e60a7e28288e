import { crudeValue } from '@klyngekit/plot';
import { targetParts, type WordSource } from '@klyngekit/report/chart';
import type { Term } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { localised, textIn } from '../shared/localised.js';

/** What is told about a figure, or about a question. */
export interface AboutSource extends Pick<WordSource, 'style' | 'language' | 'words'> {
  readonly frame: Pick<WordSource['frame'], 'indicator' | 'targets' | 'rows'>;
}

/** What the figure means: definition, codes, targets with their sources, and what it cannot tell. */
export function aboutTemplate(source: AboutSource): TemplateResult {
  const { frame, language, words } = source;
  const { indicator, targets } = frame;
  const { about } = words;
  const description = localised(indicator.description, language);
  const { standardised } = indicator;
  return html`<dl class="about subtitle">
    <dt>${about.definition}</dt>
    <dd lang=${description.lang ?? nothing}>${description.text}</dd>
    ${termTemplate(about.numerator, indicator.numerator, about.codes, language)}
    ${termTemplate(about.denominator, indicator.denominator, about.codes, language)}
    ${
      standardised
        ? html`<dd>
            ${about.standardised(standardised.method, textIn(standardised.variables, language))}
            ${about.caseMix(ownCrude(source))}
          </dd>`
        : nothing
    }
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
  </dl>`;
}

/** The own figure before it was standardised. */
function ownCrude({ frame, style, words }: AboutSource): string | undefined {
  const own = frame.rows.find((row) => row.own);
  const crude = own && crudeValue(frame.indicator, own);
  return crude === undefined ? undefined : words.value(crude, style);
}

function termTemplate(heading: string, term: Term | undefined, codes: string, language: string): unknown {
  if (!term) return nothing;
  const { text, lang } = localised(term.text, language);
  const list = (term.codes ?? []).map(({ code, name }) => (name === undefined ? code : `${code} ${name}`));
  return html`<dt>${heading}</dt>
    <dd lang=${lang ?? nothing}>${text}</dd>
    ${list.length > 0 ? html`<dd>${codes}: ${list.join(', ')}</dd>` : nothing}`;
}
