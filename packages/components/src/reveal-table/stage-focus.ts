import type { Stage } from './banner.js';

/** What gets the focus when a stage begins: the first of these that is there. */
const TARGETS: Readonly<Record<Stage, readonly string[]>> = {
  closed: ['#propose', '#banner'],
  proposed: ['#dialog-title'],
  collecting: ['#code', '#choose', '#banner'],
  'not-shown': ['#panel-title'],
  open: ['#close'],
};

/** Keeps the focus where something goes on: what had it goes when a stage ends, and what begins gets it. */
export class StageFocus {
  #stage: Stage = 'closed';
  #isAsked = false;
  #wasHere = false;

  /** The next stage was asked for here, so the focus follows. */
  readonly follow = (): void => {
    this.#isAsked = true;
  };

  /** Before a drawing: remembers whether the focus is inside. */
  before(root: ShadowRoot | null): void {
    this.#wasHere = (root?.activeElement ?? null) !== null;
  }

  /** After a drawing: shows the dialog where there is one, and moves the focus where a stage has begun. */
  after(stage: Stage, root: ParentNode): void {
    const dialog = root.querySelector('dialog');
    // Neither answer is chosen beforehand: the heading gets the focus, whoever has proposed.
    const isNew = dialog !== null && !dialog.open && dialog.isConnected;
    if (isNew) dialog.showModal();
    if (stage === this.#stage) return;
    this.#stage = stage;
    if (!isNew && !this.#wasHere && !this.#isAsked) return;
    this.#isAsked = false;
    for (const selector of TARGETS[stage]) {
      const target = root.querySelector<HTMLElement>(selector);
      if (!target) continue;
      target.focus();
      return;
    }
  }
}
