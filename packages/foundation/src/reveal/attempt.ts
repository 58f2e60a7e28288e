import { answerDelay } from '@klyngekit/privacy';
import type { NameList } from '@klyngekit/schema';
import type { RevealSurroundings } from './reveal-options.js';

/** One attempt to open, from the decision to the answer. */
export class Attempt {
  /** What was found; null until then, when nothing was, and when the attempt has been given up. */
  names: NameList | null = null;
  #isOver = false;

  /** Forgets what was found, and does not take in what is found later. */
  giveUp(): void {
    this.#isOver = true;
    this.names = null;
  }

  /**
   * Waits for what is found, and then until the answer is due: after `answerDelay`, or after a whole number of them where
   * the machine is slower than that, so that the time tells nothing. Names that may be shown at once do not wait.
   */
  async settle(
    found: Promise<NameList | null>,
    { now, after }: RevealSurroundings,
    mayShowAtOnce: boolean,
  ): Promise<void> {
    const start = now();
    // Nothing but this object may hold names while the answer is waited for, so that giving up forgets them.
    await found.then(this.#take, () => undefined);
    if (mayShowAtOnce && this.names) return;
    const late = Math.max(0, now() - start) % answerDelay;
    await new Promise<void>((resolve) => after(resolve, answerDelay - late));
  }

  readonly #take = (names: NameList | null): void => {
    if (!this.#isOver) this.names = names;
  };
}
