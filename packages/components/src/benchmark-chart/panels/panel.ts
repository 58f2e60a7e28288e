import type { Catalog, ChartViewName, ValueStyle } from '@klyngekit/messages';
import type { Indicator, Period, Target } from '@klyngekit/schema';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';

/** A part of a chart that the reader writes in. */
export type PanelName = 'reflection' | 'goal';

/** What a panel is about: what is on the page now. */
export interface PanelSubject {
  /** Id of the release, or of the closed round. */
  readonly release: string;
  readonly indicator: Indicator;
  readonly style: ValueStyle;
  readonly period: Pick<Period, 'to'>;
  readonly view: ChartViewName;
  /** Whose view it is: the id of the own unit, or of its row, or empty where nobody is marked; undefined on a shared screen. */
  readonly own: string | undefined;
  /** The practice's own goal, where it has set one. */
  readonly goal: Target | undefined;
  /** Level of the headings within. */
  readonly headingLevel: number;
}

/** What a panel needs of its element. */
export interface PanelHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  addController(controller: ReactiveController): void;
  addStyles(styles: CSSResult): void;
  requestUpdate(): void;
}

/** A panel that has been fetched. */
export interface Panel<Words> {
  readonly template: (subject: PanelSubject, words: Words, catalog: Catalog) => TemplateResult;
}

/** What a module of a panel gives: its styles, a panel for an element, and its words in a language. */
export interface PanelModule<Words> {
  readonly styles: readonly CSSResult[];
  readonly words: (catalog: Catalog) => Promise<Words>;
  /** A panel of its own for an element: what is written is kept in it, and nowhere else. */
  readonly create: (host: PanelHost) => Panel<Words>;
}

/**
 * What the note is about. What is written belongs to one figure of one reader: another release, indicator or unit finds empty
 * fields, and the first finds its own again.
 */
export const subjectKey = ({ release, indicator, own }: PanelSubject): string =>
  [release, indicator.id, own ?? ''].join(' ');
