import { html, svg, type TemplateResult } from 'lit';
import type { Fact } from './facts.js';
import type { Outcome, Result } from './outcome.js';

const WORDS: { readonly [outcome in Outcome]: string } = {
  holds: 'holder',
  leaks: 'holder ikke',
  unseen: 'ikke set endnu',
  untestable: 'kan ikke prøves af en side',
};

const SHAPES: { readonly [outcome in Outcome]: string } = {
  holds: 'M3 8.5l3.5 3.5L13 4.5',
  leaks: 'M4 4l8 8M12 4l-8 8',
  unseen: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.5l2 1.5',
  untestable: 'M3 8h10',
};

const icon = (outcome: Outcome): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${SHAPES[outcome]} /></svg>`;

/** What needs to be looked at stands first. */
const ORDER: readonly Outcome[] = ['leaks', 'unseen', 'holds', 'untestable'];

/** What came of the tests. Roles are said in the markup, since narrow tables are laid out as blocks. */
export function resultTable(results: readonly Result[]): TemplateResult {
  const sorted = ORDER.flatMap((wanted) => results.filter(({ outcome }) => outcome === wanted));
  return html`<table class="results" role="table">
    <caption>
      Prøverne
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Prøve</th>
        <th scope="col" role="columnheader">Resultat</th>
        <th scope="col" role="columnheader">Bemærkning</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${sorted.map(
        ({ id, title, outcome, remark }) =>
          html`<tr role="row" data-test=${id} data-outcome=${outcome}>
            <th scope="row" role="rowheader">${title}</th>
            <td role="cell" class="outcome ${outcome}">${icon(outcome)} ${WORDS[outcome]}</td>
            <td role="cell" class="remark">${remark}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What the place around the page offers. */
export function factTable(facts: readonly Fact[]): TemplateResult {
  return html`<table class="results" role="table">
    <caption>
      Omgivelserne
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Hvad</th>
        <th scope="col" role="columnheader">Her</th>
        <th scope="col" role="columnheader">Betydning</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${facts.map(
        ({ title, value, remark }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${title}</th>
            <td role="cell" class="outcome">${value}</td>
            <td role="cell" class="remark">${remark}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
