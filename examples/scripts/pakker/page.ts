import type { ClusterPackage, LocalisedText, PackageMaterial, PartnerRole } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { agenda } from './agenda.js';
import { indicatorPart } from './indicator.js';
import { outward } from './links.js';
import { partnersFor } from './partners.js';
import { danish, HOLDERS, longDay, SETTINGS, weeksAfter } from './words.js';

const lines = (texts: readonly LocalisedText[] = []): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${danish(text)}</li>`)}
  </ul>`;

function partner({ id, title, purpose, practicesGet, partnerGets, askDaysBefore }: PartnerRole): TemplateResult {
  return html`<li data-partner=${id} tabindex="-1">
    <h4>${danish(title)}</h4>
    <p>${danish(purpose)}</p>
    <dl>
      <dt>Det får vi</dt>
      <dd>${danish(practicesGet)}</dd>
      <dt>Det får partneren</dt>
      <dd>${danish(partnerGets)}</dd>
      ${
        askDaysBefore === undefined
          ? nothing
          : html`<dt>Spørg</dt>
              <dd>${askDaysBefore} dage før mødet</dd>`
      }
    </dl>
  </li>`;
}

/** The partners of this page's invented region who could sit at the table. */
function nearby(roles: readonly PartnerRole[]): unknown {
  const found = partnersFor(roles);
  if (found.length === 0) return nothing;
  return html`<klynge-partner-list
    heading-level="4"
    list-title="Partnere i nærheden (opdigtede)"
    .partners=${found}
  ></klynge-partner-list>`;
}

function material({ title, url, source, text, sendDaysBefore }: PackageMaterial): TemplateResult {
  const sent = sendDaysBefore === undefined ? '' : `Sendes ud ${sendDaysBefore} dage før mødet`;
  if (url !== undefined) {
    return html`<li>
      ${outward(url, danish(title))} <span class="facts">${source ? danish(source) : nothing}</span>
    </li>`;
  }
  return html`<li>
    <details>
      <summary>${danish(title)}</summary>
      ${text?.map((line) => html`<p>${danish(line)}</p>`)}
      <p class="facts">${sent}</p>
    </details>
  </li>`;
}

/** A whole package. */
export function packagePage(clusterPackage: ClusterPackage): unknown {
  const { id, title, purpose, reasons, version, date, authors, licence, caveats, indicators, meetings } =
    clusterPackage;
  const { materials = [], partners = [], questions = [], followUp = [], references = [] } = clusterPackage;
  // Charts of one package are not made into those of another.
  return keyed(
    id,
    html`
      <h2 id="pakkens-navn" tabindex="-1">${danish(title)}</h2>
      <p class="lead">${danish(purpose)}</p>
      <h3>Hvorfor os?</h3>
      ${lines(reasons)}
      <h3>Tallene</h3>
      ${indicators.map((indicator) => indicatorPart(indicator, clusterPackage))}
      <h3>Mødet</h3>
      ${meetings.map((template) => agenda(template, clusterPackage))}
      <h3>Ved bordet</h3>
      <ul class="partners">
        ${partners.map(partner)}
      </ul>
      ${nearby(partners)}
      <h3>Spørgsmål at tænke over</h3>
      <ul>
        ${questions.map(
          ({ question, setting }) =>
            html`<li>
              ${danish(question)} ${setting ? html`<span class="facts">${SETTINGS[setting]}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <h3>Materiale</h3>
      <ul class="materials">
        ${materials.map(material)}
      </ul>
      <h3>Bagefter</h3>
      <ol class="steps">
        ${followUp.map(
          ({ weeksAfter: weeks, holder, what }) =>
            html`<li>
              <strong>${weeksAfter(weeks)}</strong> ${danish(what)} <span class="facts">${HOLDERS[holder]}</span>
            </li>`,
        )}
      </ol>
      <h3>Forbehold og kilder</h3>
      ${lines(caveats)}
      <ul>
        ${references.map(
          ({ title: name, url, usedFor }) =>
            html`<li>
              ${url ? outward(url, danish(name)) : danish(name)}
              ${usedFor ? html`<span class="facts">${danish(usedFor)}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <p class="facts">
        Version ${version}, ${longDay(date)}. ${authors.map(({ name }) => name).join(', ')}. Licens: ${licence.name}
      </p>
    `,
  );
}
