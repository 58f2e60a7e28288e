import type { ClusterPackage, Indicator, SystemGuide, Target, Term } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { outward } from './links.js';
import { danish, FIGURES, longDay } from './words.js';

const codesOf = ({ codes = [] }: Term): string =>
  codes.length === 0 ? '' : ` (${codes.map(({ code, name }) => (name ? `${code} ${name}` : code)).join(', ')})`;

const term = (name: string, value: Term | undefined): TemplateResult | typeof nothing =>
  value
    ? html`<dt>${name}</dt>
        <dd>${danish(value.text)}${codesOf(value)}</dd>`
    : nothing;

function target({ label, source, sourceUrl, validTo }: Target): TemplateResult {
  const words = source ? danish(source) : danish(label);
  return html`<p>
    ${danish(label)}: ${sourceUrl ? outward(sourceUrl, words) : words}.
    ${validTo ? html`Det gjaldt til ${longDay(validTo)}.` : nothing}
  </p>`;
}

/** How to find the figure in a system; the systems that nobody has described stand together. */
function howToFind(guides: readonly SystemGuide[]): TemplateResult {
  const described = guides.filter(({ steps }) => steps.length > 0);
  const others = guides.filter(({ steps }) => steps.length === 0).map(({ system }) => system);
  return html`${described.map(({ system, steps, source, sourceUrl }) => {
    const words = source ? danish(source) : '';
    return html`<dt>${system}</dt>
      <dd>
        <ol>
          ${steps.map((step) => html`<li>${danish(step)}</li>`)}
        </ol>
        <p class="facts">Kilde: ${sourceUrl ? outward(sourceUrl, words) : words}</p>
      </dd>`;
  })}
  ${
    others.length > 0
      ? html`<dt>Ikke beskrevet endnu</dt>
          <dd>${others.join(', ')}</dd>`
      : nothing
  }`;
}

/** What the figure means, what it cannot tell, and how to find it. */
function about(indicator: Indicator): TemplateResult {
  const { numerator, denominator, exclusions = [], targets = [], targetNote, caveats = [] } = indicator;
  const { guides = [], tally } = indicator;
  return html`<details>
    <summary>Hvad tallet betyder, og hvordan I finder det</summary>
    <dl>
      ${term('Tæller', numerator)} ${term('Nævner', denominator)} ${exclusions.map((each) => term('Ikke med', each))}
      ${
        targets.length > 0 || targetNote
          ? html`<dt>Mål</dt>
              <dd>${targets.map(target)} ${targetNote ? html`<p>${danish(targetNote)}</p>` : nothing}</dd>`
          : nothing
      }
      ${
        caveats.length > 0
          ? html`<dt>Forbehold</dt>
              <dd>${caveats.map((caveat) => html`<p>${danish(caveat)}</p>`)}</dd>`
          : nothing
      }
      ${
        tally
          ? html`<dt>Sådan tæller I selv</dt>
              <dd>
                <ol>
                  ${tally.steps.map((step) => html`<li>${danish(step)}</li>`)}
                </ol>
              </dd>`
          : nothing
      }
      ${howToFind(guides)}
    </dl>
  </details>`;
}

function ideas({ changeIdeas = [] }: Indicator): TemplateResult | typeof nothing {
  if (changeIdeas.length === 0) return nothing;
  return html`<h5>Det kunne I prøve</h5>
    <ul>
      ${changeIdeas.map(
        (idea) =>
          html`<li>
            ${danish(idea)} ${idea.sign ? html`<span class="sign">I ser det på: ${danish(idea.sign)}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
}

/** One indicator of a package, with invented figures where there is a chart for its kind. */
export function indicatorPart(indicator: Indicator, { id }: ClusterPackage): TemplateResult {
  const isAnswer = indicator.kind === 'choice';
  return html`<section class="indicator" data-indicator=${indicator.id}>
    ${
      isAnswer
        ? html`<h4>${danish(indicator.title)}</h4>
            <p>${danish(indicator.description)}.</p>
            <ul class="answers">
              ${indicator.options?.map(({ label }) => html`<li>${danish(label)}</li>`)}
            </ul>`
        : html`<klynge-benchmark-chart
            src="./data/pakker/${id}.json"
            indicator=${indicator.id}
            heading-level="4"
          ></klynge-benchmark-chart>`
    }
    <p class="facts">Slags: ${FIGURES[indicator.kind]}${indicator.tally ? '. I tæller selv' : ''}</p>
    ${about(indicator)} ${ideas(indicator)}
  </section>`;
}
