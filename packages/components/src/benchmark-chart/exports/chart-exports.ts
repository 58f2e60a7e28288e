import { announce, type KlyngeElement } from '@klyngekit/foundation';
import type { Catalog, ChartExportMessages } from '@klyngekit/messages';
import { chartModel, type ReadyModel, type UsualJudge } from '@klyngekit/report/chart';
import type { ReactiveController } from 'lit';
import { copyText, saveFile } from '../../shared/clipboard.js';
import { KlyngeChartExportEvent } from '../benchmark-chart.events.js';
import type { ViewedModel } from '../views/chart-view.js';
import type { ChartExport, ChartExportFormat } from './export-file.js';
import type { ExportChoice, ExportMenu } from './export-menu.js';
import type { ShownSheet } from './sheet-figures.js';

/** What the ways out need of a chart. */
export interface ExportHost {
  /** The picture that is on the page now; undefined where there is none. */
  readonly shown: () => ViewedModel | undefined;
  /** The sheet that is on the page now. */
  readonly sheet: () => ShownSheet | undefined;
  /** Shows another model in the same view, without putting it on the page. */
  readonly showOnce: (model: ReadyModel, view: ViewedModel['view']) => ViewedModel;
  readonly messages: () => Catalog;
  /** What judges by widened limits, where it was fetched. */
  readonly judge: () => UsualJudge | undefined;
}

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
    const [{ makeExport, makeSheetExport }, words] = await Promise.all([
      import('./make-export.js'),
      this.#chart.messages().chartExports(),
    ]);
    // Asked for when the code has come: what was shown before it may be gone by then.
    const sheet = this.#chart.sheet();
    if (sheet) return makeSheetExport(format, sheet, this.#chart.messages(), words);
    const model = this.#exported();
    return model && makeExport(format, model, words, this.#host.ownerDocument);
  }

  /**
   * The chart as it may leave the page. Beside the own figure of a restricted file others are told as a shared screen shows
   * them, which is less than the reader sees.
   */
  #exported(): ViewedModel | undefined {
    const shown = this.#chart.shown();
    if (!shown) return undefined;
    const { frame } = shown.source;
    if (frame.named || frame.coarse || frame.closed) return shown;
    const request = { ...shown.request, others: 'shown' } as const;
    // Of the age of the figures, which alone needs the present, nothing leaves the page.
    const model = chartModel(shown.data, request, this.#chart.messages(), 0, this.#chart.judge());
    return model.status === 'ready' ? this.#chart.showOnce(model, shown.view) : undefined;
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
    const page = this.#host.ownerDocument;
    if (choice === 'copy') {
      const [text, table] = await Promise.all([this.make('tsv'), this.make('html')]);
      if (typeof text?.content !== 'string' || typeof table?.content !== 'string') return undefined;
      return (await copyText(text.content, page, table.content)) ? words.copied : undefined;
    }
    const file = await this.make(choice);
    if (!file) return undefined;
    saveFile(file.content, file.type, file.name, page);
    return words.saved;
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
