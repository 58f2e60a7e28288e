import { chartMessages, type Catalog } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { goalIcon, talkIcon } from '../../shared/icons.js';
import { Fetched } from '../../shared/fetched.js';
import { messageTemplate } from '../../shared/message.js';
import type { Panel, PanelHost, PanelModule, PanelName, PanelSubject } from './panel.js';
import { offeredPanels, panelSubject, type PanelOffer, type PanelPlace } from './panel-subject.js';

/** Draws a panel that has been fetched, in one language. */
type ShowPanel = (subject: PanelSubject, catalog: Catalog) => TemplateResult;

/** What the panels of a chart put on the page: buttons among the actions, and below them what is open. */
export interface PanelParts {
  readonly buttons: unknown;
  readonly open: unknown;
}

const ICONS = { reflection: talkIcon, goal: goalIcon } as const;

/** The parts of a chart that the reader writes in: each is fetched when it is first opened, and keeps what is written. */
export class ChartPanels {
  readonly #host: PanelHost;
  readonly #panels: { readonly [Name in PanelName]: Fetched<ShowPanel> };
  #opened: ReadonlySet<PanelName> = new Set();

  constructor(host: PanelHost) {
    this.#host = host;
    this.#panels = {
      reflection: this.#fetched(async () => (await import('../reflection/reflection-panel.js')).module),
      goal: this.#fetched(async () => (await import('../goal/goal-panel.js')).module),
    };
  }

  /** The panels that are offered for what is on the page; undefined where none is. */
  parts(offer: PanelOffer, place: PanelPlace, catalog: Catalog): PanelParts | undefined {
    const offered = offeredPanels(offer, place);
    if (offered.length === 0) return undefined;
    const subject = panelSubject(place);
    return {
      buttons: offered.map((name) => this.#button(name, catalog)),
      open: offered.map(
        (name) => html`<div id=${name}>${this.#opened.has(name) ? this.#open(name, subject, catalog) : nothing}</div>`,
      ),
    };
  }

  #button(name: PanelName, catalog: Catalog): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-expanded=${this.#opened.has(name)}
      aria-controls=${name}
      aria-describedby="title"
      @click=${() => this.#toggle(name)}
    >
      ${ICONS[name]()}${chartMessages(catalog).controls[name]}
    </button>`;
  }

  #open(name: PanelName, subject: PanelSubject, catalog: Catalog): TemplateResult {
    const panel = this.#panels[name];
    const show = panel.of(catalog);
    if (show) return show(subject, catalog);
    return messageTemplate('', panel.hasFailed ? catalog.load.failed : catalog.load.loading);
  }

  #toggle(name: PanelName): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(name)) opened.add(name);
    this.#opened = opened;
    this.#panels[name].retry();
    this.#host.requestUpdate();
  }

  #fetched<Words>(fetch: () => Promise<PanelModule<Words>>): Fetched<ShowPanel> {
    let panel: Panel<Words> | undefined;
    return new Fetched<ShowPanel>(this.#host, async (catalog) => {
      const { styles, words: wordsIn, create } = await fetch();
      const words = await wordsIn(catalog);
      for (const each of styles) this.#host.addStyles(each);
      const shown = (panel ??= create(this.#host));
      return (subject, inLanguage) => shown.template(subject, words, inLanguage);
    });
  }
}
