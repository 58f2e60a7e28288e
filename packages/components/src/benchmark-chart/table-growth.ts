import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are built at once. */
const CHUNK = 100;

/**
 * Lets a long table grow frame by frame, so that the page stays awake: a hundred rows at first, and a hundred more in
 * each frame while the table is open.
 */
export class TableGrowth implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #limit = CHUNK;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many rows to build at present. */
  get limit(): number {
    return this.#limit;
  }

  /** Starts anew, for other data or a table that is opened again. */
  restart(): void {
    this.#limit = CHUNK;
  }

  /** All rows at once, for a print that does not wait. */
  complete(): void {
    this.#limit = Infinity;
  }

  /** Asks for more rows in the next frame while there are more than are built. */
  growTo(rows: number): void {
    if (rows <= this.#limit || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#limit += CHUNK;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}
