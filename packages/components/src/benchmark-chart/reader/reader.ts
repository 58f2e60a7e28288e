import type { KlyngeElement } from '@klyngekit/foundation';
import type { TemplateResult } from 'lit';
import type { Stage } from '../stage.js';
import type { ViewedModel } from '../views/chart-view.js';

/** What pointing needs of its element. */
export interface PointingHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  /** A unit was pinned, or let go (undefined). */
  pinned(row: number | undefined): void;
}

/** What pointing puts around a picture, and what it listens for there. */
export interface StageParts {
  readonly under: unknown;
  readonly over: unknown;
  readonly list: unknown;
  readonly detail: unknown;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Pointing at the units of a picture. */
export interface PicturePointing {
  /** Takes another picture; pointing starts anew when it is of other data. */
  show(stage: Stage): void;
  parts(): StageParts;
  /** Writes what is pointed at, in words. By hand like all that may hold a name: a template keeps what went through it. */
  write(): void;
  /** Forgets the pointer, when the element leaves the page. */
  leave(): void;
}

/** What a reader does with a chart beyond seeing it. */
export interface Reader {
  /** Comes to a chart, once: with the styles of pointing, and keeping the focus where drawings take away what has it. */
  readonly join: (host: KlyngeElement) => void;
  /** Lets pointer and keyboard point at the units of a picture. */
  readonly pointing: (host: PointingHost, stage: Stage) => PicturePointing;
  /** The figures as a table with at most so many rows. */
  readonly table: (model: ViewedModel, limit: number) => TemplateResult;
  /** What the figure means, and what keys do. */
  readonly about: (model: ViewedModel) => TemplateResult;
}
