import type { ReactiveControllerHost } from 'lit';
import { PrintController } from './print-controller.js';

/** What of an element stands behind a press. */
export interface Expansion {
  isExpanded(this: void): boolean;
  /** Folds or unfolds it, and draws at once: paper does not wait. */
  expand(this: void, isExpanded: boolean): void;
}

/** Unfolds an element while it is printed: on paper nothing can be opened. What the reader has opened stays so. */
export function expandOnPaper(host: ReactiveControllerHost & HTMLElement, { isExpanded, expand }: Expansion): void {
  let wasFolded = false;
  new PrintController(
    host,
    () => {
      wasFolded ||= !isExpanded();
      expand(true);
    },
    () => {
      if (wasFolded) expand(false);
      wasFolded = false;
    },
  );
}
