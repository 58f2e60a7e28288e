import { announce } from '@klyngekit/foundation';
import { formatsFor, type OwnGoalFault, type OwnGoalMessages } from '@klyngekit/messages';
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { KlyngeChartGoalEvent, type OwnGoal } from '../benchmark-chart.events.js';
import { subjectKey, type Panel, type PanelHost, type PanelModule, type PanelSubject } from '../panels/panel.js';
import { panelStyles } from '../panels/panel.styles.js';
import { levelText, readGoal, type GoalEntry, type GoalFaults } from './goal-entry.js';

const styles = css`
  .goal-form .fields {
    max-inline-size: 34em;
  }
  .goal-form .small {
    margin-block-start: 4px;
  }
`;

const NO_FAULTS: GoalFaults = { level: undefined, until: undefined };

/** The practice's own goal for one indicator. */
export const module: PanelModule<OwnGoalMessages> = {
  styles: [...panelStyles, styles],
  words: (catalog) => catalog.ownGoal(),
  create: (host) => new GoalPanel(host),
};

/** What is typed, until the page has taken it: another figure or reader finds the goal that is set, or empty fields. */
class GoalPanel implements Panel<OwnGoalMessages> {
  readonly #host: PanelHost;
  readonly #typed = new Map<string, GoalEntry>();
  /** What the page has taken, until it stands in the data. */
  readonly #given = new Map<string, OwnGoal>();
  #faults: { readonly about: string; readonly faults: GoalFaults } = { about: '', faults: NO_FAULTS };
  #said = { about: '', text: '' };

  constructor(host: PanelHost) {
    this.#host = host;
  }

  template(subject: PanelSubject, words: OwnGoalMessages, { language }: { readonly language: string }): TemplateResult {
    const key = subjectKey(subject);
    const { goal, headingLevel } = subject;
    this.#forgetWhatIsSet(subject);
    const said = this.#said.about === key ? this.#said.text : '';
    return html`<form
      class="panel goal-form"
      novalidate
      autocomplete="off"
      aria-labelledby="goal-heading"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#set(subject, words, language);
      }}
    >
      <span class="heading" id="goal-heading" role="heading" aria-level=${headingLevel}>${words.heading}</span>
      <p class="small" id="goal-hint">${words.hint}</p>
      <div class="fields">
        ${this.#field('level', words.level(subject.style), 'goal-hint', subject, words, language)}
        ${this.#field(
          'until',
          html`${words.until} <span class="muted">(${words.optional})</span>`,
          'goal-until-hint',
          subject,
          words,
          language,
        )}
      </div>
      <div class="panel-actions">
        <button class="button primary" type="submit">${words.set}</button>
        ${
          goal
            ? html`<button class="button" type="button" @click=${() => this.#ask(subject, null, words, words.removed)}>
                ${words.remove}
              </button>`
            : nothing
        }
        ${said === '' ? nothing : html`<span class="small said">${said}</span>`}
      </div>
    </form>`;
  }

  #field(
    field: keyof GoalEntry,
    label: unknown,
    hint: string,
    subject: PanelSubject,
    words: OwnGoalMessages,
    language: string,
  ): TemplateResult {
    const key = subjectKey(subject);
    const entry = this.#entryOf(subject, language);
    const fault: OwnGoalFault | undefined = this.#faults.about === key ? this.#faults.faults[field] : undefined;
    const id = `goal-${field}`;
    const isDay = field === 'until';
    return html`<div class="form-field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${isDay ? 'date' : 'text'}
        inputmode=${isDay ? nothing : 'decimal'}
        min=${isDay ? subject.period.to : nothing}
        maxlength=${isDay ? nothing : 20}
        autocomplete="off"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${hint} ${id}-error` : hint}
        .value=${live(entry[field])}
        @input=${(event: Event) => this.#type(key, { ...entry, [field]: (event.target as HTMLInputElement).value })}
      />
      ${isDay ? html`<p class="small" id=${hint}>${words.untilHint}</p>` : nothing}
      ${
        fault
          ? html`<p class="error" id=${`${id}-error`}>${words.fault(fault, subject.style, subject.period.to)}</p>`
          : nothing
      }
    </div>`;
  }

  /** What was given to the page and stands in the data needs no other place. */
  #forgetWhatIsSet(subject: PanelSubject): void {
    const key = subjectKey(subject);
    const given = this.#given.get(key);
    if (given === undefined || given.value !== subject.goal?.value || given.validTo !== subject.goal.validTo) return;
    this.#given.delete(key);
    this.#typed.delete(key);
  }

  /** What is typed, else the goal that is set. */
  #entryOf(subject: PanelSubject, language: string): GoalEntry {
    const { goal, style } = subject;
    const level = goal?.value === undefined ? '' : levelText(goal.value, style, formatsFor(language).number);
    return this.#typed.get(subjectKey(subject)) ?? { level, until: goal?.validTo ?? '' };
  }

  #type(key: string, entry: GoalEntry): void {
    this.#typed.set(key, entry);
    this.#given.delete(key);
    this.#faults = { about: '', faults: NO_FAULTS };
    this.#said = { about: '', text: '' };
    this.#host.requestUpdate();
  }

  #set(subject: PanelSubject, words: OwnGoalMessages, language: string): void {
    const { style, period } = subject;
    const reading = readGoal(this.#entryOf(subject, language), style, language, period.to);
    if (reading.ok) {
      this.#ask(subject, reading.goal, words, words.given);
      return;
    }
    this.#faults = { about: subjectKey(subject), faults: reading.faults };
    this.#said = { about: '', text: '' };
    const { level, until } = reading.faults;
    const first = level ?? until;
    if (first) announce(this.#host, words.fault(first, style, period.to));
    this.#host.requestUpdate();
    void this.#focus('[aria-invalid=true]');
  }

  #ask(subject: PanelSubject, goal: OwnGoal | null, words: OwnGoalMessages, done: string): void {
    const key = subjectKey(subject);
    const isTaken = this.#host.dispatchEvent(new KlyngeChartGoalEvent(subject.indicator.id, goal));
    if (isTaken && goal) this.#given.set(key, goal);
    if (isTaken && !goal) this.#typed.delete(key);
    const text = isTaken ? done : words.refused;
    this.#said = { about: key, text };
    announce(this.#host, text);
    this.#host.requestUpdate();
    // The button that takes a goal away goes with it.
    if (goal === null) void this.#focus('#goal-level');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#goal ${selector}`)?.focus();
  }
}
