import { announce, type KlyngeElement } from '@klyngekit/foundation';
import type { ChartExportMessages } from '@klyngekit/messages';
import type { ReactiveController } from 'lit';
import { KlyngeChartExportEvent } from '../benchmark-chart.events.js';
import type { ChartExport, ChartExportFormat } from './export-file.js';
import type { ExportChoice, ExportMenu } from './export-menu.js';
import type { ExportHost } from './leave-chart.js';

/** The ways out of a chart: its menu, and the files themselves, whose code is fetched when it is needed. */
export class ChartExports implements ReactiveController {
  readonly #host: KlyngeElement;
  readonly #chart: ExportHost;
  #open = false;
  #words: ChartExportMessages | undefined;
  #note = '';

  constructor(host: KlyngeElement, chart: ExportHost) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = false;
    this.#note = '';
  }

  /** The menu as it is now. */
  get menu(): ExportMenu {
    return {
      open: this.#open,
      words: this.#words,
      of: this.#chart.sheet() ? 'sheet' : 'picture',
      note: this.#note,
      toggle: this.#toggle,
      choose: this.#choose,
      onKeydown: this.#onKeydown,
    };
  }

  /** Makes a file of the chart; undefined where there is no picture, or the page cannot make it. */
  async make(format: ChartExportFormat): Promise<ChartExport | undefined> {
    const { exportOf } = await import('./leave-chart.js');
    return exportOf(format, this.#chart, this.#host.ownerDocument);
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#note = '';
    this.#host.requestUpdate();
    if (this.#open) void this.#fetchWords();
  };

  /** Esc closes the menu and gives the focus back to its button. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#toggle();
    this.#host.renderRoot.querySelector<HTMLElement>('.exports-button')?.focus();
  };

  readonly #choose = (choice: ExportChoice): void => {
    const format = choice === 'copy' ? 'tsv' : choice;
    if (!this.#host.dispatchEvent(new KlyngeChartExportEvent(format))) return;
    void this.#carryOut(choice)
      .catch(() => undefined)
      .then((note) => this.#tell(note));
  };

  /** What was done, in words; undefined where it could not be done. */
  async #carryOut(choice: ExportChoice): Promise<string | undefined> {
    const words = await this.#fetchWords();
    const { carryOut } = await import('./leave-chart.js');
    return carryOut(choice, this.#chart, this.#host.ownerDocument, words);
  }

  #tell(done: string | undefined): void {
    this.#note = done ?? this.#words?.unavailable ?? '';
    announce(this.#host, this.#note);
    this.#host.requestUpdate();
  }

  async #fetchWords(): Promise<ChartExportMessages> {
    const words = await this.#chart.messages().chartExports();
    if (words !== this.#words) {
      this.#words = words;
      this.#host.requestUpdate();
    }
    return words;
  }
}
