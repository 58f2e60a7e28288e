import { leastBallots, type Outcome, type OutcomeRow } from '@klyngekit/meeting';
import type { TopicVoteMessages } from '@klyngekit/messages';
import { cssVars } from '@klyngekit/foundation';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, tableIcon } from '../shared/icons.js';
import { panelHeading } from '../shared/panel-heading.js';

/** What the result needs. */
export interface OutcomeView {
  readonly words: TopicVoteMessages;
  readonly headingLevel: number;
  readonly outcome: Outcome;
  /** Whether the reader leads the round, or only reads. */
  readonly leads: boolean;
  readonly rationale: string;
  readonly note: string;
  readonly isTableOpen: boolean;
  readonly toggleTable: () => void;
  readonly explain: (text: string) => void;
  readonly usePlan: () => void;
  readonly again: () => void;
}

/** The result: how many get a wish, bars from zero, ties as ties, and what another way of counting would give. */
export function outcomeTemplate(view: OutcomeView): TemplateResult {
  const { words, headingLevel, outcome, isTableOpen } = view;
  const { outcome: texts } = words;
  const { rows, ballots, choicesEach, points, withAWish, withoutAWish } = outcome;
  const most = Math.max(1, ...rows.map((row) => row.points));
  const chosen = rows.filter(({ isChosen }) => isChosen).length;
  return html`<section class="panel" aria-labelledby="panel-title">
    ${panelHeading(texts.heading(withAWish, ballots.cast, choicesEach), headingLevel)}
    <p class="subtitle">${texts.counts(chosen, ballots)} ${texts.points(points)}</p>
    <p class="text">${texts.without(withoutAWish, ballots.blank)}</p>
    <ol class="bars">
      ${rows.map((row) => barTemplate(row, most, words))}
    </ol>
    <div class="facts small">${factsOf(outcome, words).map((fact) => html`<p>${fact}</p>`)}</div>
    ${isTableOpen ? tableTemplate(outcome, words) : nothing} ${actionsTemplate(view)}
  </section>`;
}

function barTemplate(
  { topic, points, isChosen, isTied }: OutcomeRow,
  most: number,
  words: TopicVoteMessages,
): TemplateResult {
  const { outcome } = words;
  return html`<li class=${isChosen ? 'bar-row chosen' : 'bar-row'}>
    <span class="mark">${isChosen ? checkIcon() : nothing}</span>
    <span class="bar-title"
      >${topic.title}${isChosen ? html`<span class="visually-hidden">, ${outcome.chosen}</span>` : nothing}</span
    >
    <span class="bar-line"
      >${points > 0 ? html`<span class="bar" ${cssVars({ '--_share': points / most })}></span>` : nothing}<span
        class="points"
        >${points}<span class="visually-hidden"> ${outcome.columns.points.toLowerCase()}</span>${
          isTied ? html` <span class="tied">${outcome.tied}</span>` : nothing
        }</span
      ></span
    >
  </li>`;
}

/** What is to be known of a result, in sentences. */
export function factsOf(outcome: Outcome, { outcome: words }: TopicVoteMessages): readonly string[] {
  const { overtaking, ties, otherCounts, preferred } = outcome;
  const titlesOf = (topics: readonly { readonly title: string }[]): readonly string[] =>
    topics.map(({ title }) => title);
  const differing = otherCounts.filter(({ gained }) => gained.length > 0);
  return [
    words.method(overtaking && { chosen: overtaking.chosen.title, other: overtaking.other.title }),
    ...ties.map(({ chosen, others, decidedBy }) => words.tie(chosen.title, titlesOf(others), decidedBy)),
    ...differing.map(({ by, gained, lost }) => words.differ(by, titlesOf(gained), titlesOf(lost))),
    ...(otherCounts.length > 0 && differing.length === 0 ? [words.agree] : []),
    ...(preferred ? [words.preferred(preferred.title)] : []),
  ];
}

function tableTemplate({ rows }: Outcome, { outcome: { columns, yes, no } }: TopicVoteMessages): TemplateResult {
  return html` <table id="figures">
    <thead>
      <tr>
        <th scope="col">${columns.topic}</th>
        <th scope="col" class="number">${columns.points}</th>
        <th scope="col" class="number">${columns.ballots}</th>
        <th scope="col">${columns.chosen}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ topic, points, ballots, isChosen }) =>
          html`<tr>
            <th scope="row">${topic.title}</th>
            <td class="number">${points}</td>
            <td class="number">${ballots}</td>
            <td>${isChosen ? yes : no}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function actionsTemplate(view: OutcomeView): TemplateResult {
  const { words, leads, rationale, note, isTableOpen } = view;
  const { outcome } = words;
  const table = html`<button
    class="button"
    id="table"
    type="button"
    aria-expanded=${isTableOpen}
    aria-controls=${isTableOpen ? 'figures' : nothing}
    @click=${view.toggleTable}
  >
    ${tableIcon()}${outcome.table(isTableOpen)}
  </button>`;
  if (!leads) return html`<div class="actions">${table}</div>`;
  return html`<div class="rationale">
      <label class="field-label" for="rationale">${outcome.rationale}</label>
      <textarea
        id="rationale"
        rows="2"
        maxlength="2000"
        aria-describedby="rationale-hint"
        .value=${rationale}
        @change=${(event: Event) => view.explain((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small" id="rationale-hint">${outcome.rationaleHint}</p>
    </div>
    <div class="actions">
      <button class="button primary large" id="use-plan" type="button" @click=${view.usePlan}>
        ${outcome.usePlan}
      </button>
      <button class="button large" id="again" type="button" @click=${view.again}>${outcome.again}</button>
      ${table}
    </div>
    <p class="note subtitle" id="note">${note}</p>`;
}

/** Fewer than five ballots: no result, and why not. */
export function tooFewTemplate(
  { tooFew }: TopicVoteMessages,
  headingLevel: number,
  again: (() => void) | undefined,
): TemplateResult {
  return html`<section class="panel" aria-labelledby="panel-title">
    ${panelHeading(tooFew.heading, headingLevel)}
    <p class="text">${tooFew.text(leastBallots)}</p>
    ${
      again
        ? html`<div class="actions">
            <button class="button large" id="again" type="button" @click=${again}>${tooFew.again}</button>
          </div>`
        : nothing
    }
  </section>`;
}
