import { copyText, saveFile } from '../shared/clipboard.js';
import { neutralCsv, neutralFileName, neutralText } from './neutral-table.js';
import type { TableModel } from './table-model.js';

/** What the ways out of a table need of it. */
export interface ExitHost {
  /** The model; undefined where there is no table. */
  readonly model: () => TableModel | undefined;
  readonly page: () => Document;
  /** The table is on the clipboard. */
  readonly copied: (model: TableModel) => void;
}

/** The ways out of a table: clipboard, dragging, file. Names have none of them; what leaves is the neutral table. */
export class Exits {
  readonly #host: ExitHost;

  constructor(host: ExitHost) {
    this.#host = host;
  }

  /** Whatever was selected, the neutral table goes to the clipboard; what somebody has typed is theirs. */
  readonly onCopy = (event: ClipboardEvent): void => {
    const model = this.#host.model();
    const from = (event.composedPath()[0] as Partial<Element> | undefined)?.localName;
    if (!model || from === 'textarea' || from === 'input') return;
    event.clipboardData?.setData('text/plain', neutralText(model));
    event.preventDefault();
  };

  readonly onDragStart = (event: DragEvent): void => event.preventDefault();

  readonly copy = (): void => {
    const model = this.#host.model();
    if (!model) return;
    void copyText(neutralText(model), this.#host.page()).then((done) => done && this.#host.copied(model));
  };

  readonly download = (): void => {
    const model = this.#host.model();
    if (model) saveFile(neutralCsv(model), 'text/csv', neutralFileName(model), this.#host.page());
  };
}
