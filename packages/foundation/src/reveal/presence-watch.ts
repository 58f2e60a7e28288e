import { idleLimit, type RevealEvent } from '@klyngekit/privacy';
import type { RevealSurroundings } from './reveal-options.js';

/** What somebody does who is there. */
const ACTIVITIES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** What happens when a page is taken up again after a while, without anybody having done anything in it. */
const RETURNS = ['focus', 'visibilitychange', 'resume'] as const;

const LISTENING = { capture: true, passive: true } as const;

/** Watches whether somebody is still there, and whether the page is. */
export class PresenceWatch {
  readonly #surroundings: RevealSurroundings;
  readonly #gone: (event: RevealEvent) => void;
  #lastActivity = 0;
  #callOff: (() => void) | undefined;

  /** @param gone Called with `idle` or `pagehide`, once for each time that the watch was started. */
  constructor(surroundings: RevealSurroundings, gone: (event: RevealEvent) => void) {
    this.#surroundings = surroundings;
    this.#gone = gone;
  }

  /** Begins; a second time does nothing. */
  start(): void {
    if (this.#callOff) return;
    const { window } = this.#surroundings;
    this.#lastActivity = this.#surroundings.now();
    for (const type of ACTIVITIES) window?.addEventListener(type, this.#active, LISTENING);
    for (const type of RETURNS) window?.addEventListener(type, this.#returned, LISTENING);
    window?.addEventListener('pagehide', this.#hidden, LISTENING);
    window?.addEventListener('pageshow', this.#shown, LISTENING);
    this.#wait(idleLimit);
  }

  /** Ends; nothing of it stays on the page. */
  stop(): void {
    if (!this.#callOff) return;
    this.#callOff();
    this.#callOff = undefined;
    const { window } = this.#surroundings;
    for (const type of ACTIVITIES) window?.removeEventListener(type, this.#active, LISTENING);
    for (const type of RETURNS) window?.removeEventListener(type, this.#returned, LISTENING);
    window?.removeEventListener('pagehide', this.#hidden, LISTENING);
    window?.removeEventListener('pageshow', this.#shown, LISTENING);
  }

  #wait(delay: number): void {
    this.#callOff = this.#surroundings.after(() => this.#look(), delay);
  }

  /** How long nobody has done anything. A clock that was set back starts anew. */
  #idleFor(): number {
    const idle = this.#surroundings.now() - this.#lastActivity;
    if (idle >= 0) return idle;
    this.#lastActivity = this.#surroundings.now();
    return 0;
  }

  /** The time is up, unless somebody has been there since it was set. */
  #look(): void {
    const idle = this.#idleFor();
    if (idle >= idleLimit) this.#gone({ type: 'idle' });
    else this.#wait(idleLimit - idle);
  }

  /** A machine that has slept has not run its timers: the clock decides before the activity counts. */
  readonly #active = (): void => {
    if (this.#idleFor() >= idleLimit) this.#gone({ type: 'idle' });
    else this.#lastActivity = this.#surroundings.now();
  };

  readonly #returned = (): void => {
    if (this.#idleFor() >= idleLimit) this.#gone({ type: 'idle' });
  };

  readonly #hidden = (): void => this.#gone({ type: 'pagehide' });

  readonly #shown = (event: Event): void => {
    if ((event as Partial<PageTransitionEvent>).persisted) this.#gone({ type: 'pagehide' });
  };
}
