import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../shared/print-controller.js';
import type { Opened } from './benchmark-chart.render.js';
import type { TableGrowth } from './table-growth.js';

/** What the reader has opened of a chart. On paper, where nothing can be opened and nothing grows, the table is there whole. */
export class OpenedParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #table: TableGrowth;
  #opened: Opened = { table: false, about: false, more: false };
  #openedForPrint = false;

  /** @param draw - draws the host at once, before the print is taken */
  constructor(host: ReactiveControllerHost & HTMLElement, table: TableGrowth, draw: () => void) {
    this.#host = host;
    this.#table = table;
    new PrintController(
      host,
      () => {
        this.#openedForPrint ||= !this.#opened.table;
        this.#set({ table: true });
        table.complete();
        draw();
      },
      () => {
        if (this.#openedForPrint) this.#set({ table: false });
        this.#openedForPrint = false;
      },
    );
  }

  get now(): Opened {
    return this.#opened;
  }

  readonly toggle = (part: keyof Opened): void => {
    if (part === 'table') this.#table.restart();
    this.#set({ [part]: !this.#opened[part] });
  };

  #set(change: Partial<Opened>): void {
    this.#opened = { ...this.#opened, ...change };
    this.#host.requestUpdate();
  }
}
