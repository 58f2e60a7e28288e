import { textIn } from '@klyngekit/messages';
import {
  DEFAULT_TIME_ZONE,
  defineElement,
  SessionProvider,
  version,
  type Session,
  type SessionReveal,
  type SessionViewer,
} from '@klyngekit/foundation';
import { RevealController, RevealProvider } from '@klyngekit/foundation/reveal';
import { isRound } from '@klyngekit/report/chart';
import type { Indicator, OwnFigure } from '@klyngekit/schema';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readChartData, type ChartInput } from '../shared/chart-data.js';
import { CheckedInput } from '../shared/checked-input.js';
import { readIndicators, readOwnFigures, type DocumentInput } from '../shared/documents.js';
import { lentIndicators } from '../shared/lent.js';
import { SessionRequests } from './session-requests.js';

/**
 * Says once, for all elements inside it, what holds for them: language and time zone, who looks, the figures, and the reveal.
 * An element takes what it was not given itself; what it was given wins. The nearest session holds, and takes nothing from one
 * around it.
 *
 * Elements inside are linked: an indicator on the agenda is shown by the chart, chosen topics and partners go on the agenda.
 * The page hears each request, and `preventDefault()` keeps the session from answering it.
 *
 * A script that asks for the session's context is told language and time zone, where the reveal stands, and nothing else: no
 * figure, no name, and not who looks.
 *
 * Draws nothing of its own and takes no room: put it around a page or a part of one. A `lang` nearer to an element wins.
 *
 * @slot - The page, or the part of it, that the session holds for.
 */
export class KlyngeSession extends LitElement {
  /** The version of the package that the class comes from. */
  static readonly version: string = version;
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string = 'klynge-session';
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Registers the element. Never throws, and does nothing the second time. */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The IANA time zone in which times of day are shown. A zone that the platform does not know counts as the default. */
  @property({ attribute: 'time-zone' })
  timeZone: string = DEFAULT_TIME_ZONE;

  /** Who looks: `audience` and, where it is `own`, the id of the own unit in a benchmark. Default a shared screen. */
  @property({ attribute: false })
  viewer: SessionViewer | null | undefined;

  /** The figures: a benchmark or a closed round, from its parse function, as a plain object, or as JSON text. */
  @property({ attribute: false })
  data: ChartInput;

  /** Indicators beside a closed round, each parsed, a plain object, or JSON text. A benchmark brings its own. */
  @property({ attribute: false })
  indicators: readonly DocumentInput<Indicator>[] | null | undefined;

  /** The reader's own figures beside closed rounds, in any order. Shown only where the audience is `own`. */
  @property({ attribute: false })
  ownFigures: readonly DocumentInput<OwnFigure>[] | null | undefined;

  /**
   * The reveal of tables and charts. Default one that the session makes for a closed round of its own, so that they open and
   * close together; null for none.
   */
  @property({ attribute: false })
  reveal: RevealController | null | undefined;

  readonly #provider = new SessionProvider(this);
  readonly #status = new RevealProvider(this);
  readonly #figures = new CheckedInput(this, { given: () => this.data, read: readChartData });
  readonly #indicators = new CheckedInput(this, { given: () => this.indicators, read: readIndicators });
  readonly #ownFigures = new CheckedInput(this, { given: () => this.ownFigures, read: readOwnFigures });
  readonly #requests = new SessionRequests(this, {
    parts: () => this.#provider.parts,
    changed: () => this.#lend(),
    titleOf: (id) => {
      const all = lentIndicators({ data: this.#figures.state, indicators: this.#indicators.state });
      const indicator = all.find((each) => each.id === id);
      return indicator ? textIn(indicator.title, this.session.language ?? 'da') : '';
    },
  });
  #made: RevealController | undefined;

  /** What the session tells everybody. */
  get session(): Session {
    return this.#provider.session;
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    super.attributeChangedCallback(name, previous, value);
    if (name === 'lang' && previous !== value) this.#provider.set(this.lang, this.timeZone);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A window of another document comes with another reveal.
    this.#made = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timeZone')) this.#provider.set(this.lang, this.timeZone);
  }

  /** Not in `willUpdate`, which comes before the documents have been looked at. */
  protected override update(changed: PropertyValues<this>): void {
    this.#lend();
    super.update(changed);
  }

  #lend(): void {
    const reveal = this.#revealNow();
    if (this.#status.reveal !== reveal?.controller) this.#status.reveal = reveal?.controller;
    this.#provider.lend({
      viewer: this.viewer ?? undefined,
      data: this.#figures.state,
      indicators: this.#indicators.state,
      ownFigures: this.#ownFigures.state,
      topics: this.#requests.topics,
      reveal,
    });
  }

  #revealNow(): SessionReveal | undefined {
    const { reveal } = this;
    if (reveal !== undefined) return reveal ? { controller: reveal, isGiven: true } : undefined;
    const { value } = this.#figures;
    if (!value || !isRound(value)) return undefined;
    this.#made ??= new RevealController({ window: this.ownerDocument.defaultView });
    return { controller: this.#made, isGiven: false };
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
