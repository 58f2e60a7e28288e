import type { ImportProgress } from '@klyngekit/formats';
import type { Context } from './context.js';

/** Milliseconds before a terminal is told anything. */
const terminalPatience = 300;
/** Milliseconds between lines where they cannot be written over. */
const lineInterval = 1000;

/** Tells on standard error how far a long job has come, without a word about short ones. */
export class ProgressLine {
  readonly #context: Context;
  readonly #start: number;
  #last: number;
  #shown = false;

  constructor(context: Context) {
    this.#context = context;
    this.#start = context.system.now().getTime();
    this.#last = this.#start;
  }

  update({ fraction, rows }: ImportProgress): void {
    const { system, messages } = this.#context;
    const now = system.now().getTime();
    const text = messages.progress(fraction, rows);
    if (system.isTerminal) {
      if (now - this.#start < terminalPatience) return;
      system.stderr(`\r\u001b[K${text}`);
      this.#shown = true;
    } else if (now - this.#last > lineInterval) {
      system.stderr(`${text}\n`);
      this.#last = now;
    }
  }

  /** Clears the line. */
  finish(): void {
    if (this.#shown) this.#context.system.stderr('\r\u001b[K');
  }
}
