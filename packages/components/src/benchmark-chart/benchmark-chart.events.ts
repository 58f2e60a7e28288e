import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { ChartViewName, LoadError } from '@klyngekit/messages';
import type { UnknownName } from '@klyngekit/report/chart';
import type { ChartExportFormat } from './exports/export-file.js';

/** A unit was pinned in the picture, or let go. */
export class KlyngeChartSelectEvent extends StateEvent {
  /**
   * @param unit - id of the unit; null when it was let go, and in a restricted file, where no single practice is told
   */
  constructor(readonly unit: string | null) {
    super('klynge-chart-select');
  }
}

/** The reader chose another view. */
export class KlyngeChartViewEvent extends StateEvent {
  /** @param view - name of the view */
  constructor(readonly view: ChartViewName) {
    super('klynge-chart-view');
  }
}

/**
 * The reader asks for an indicator of the overview by itself. Unless it is refused, the element shows it: for pages that show
 * it elsewhere, or have a place of their own for it.
 */
export class KlyngeChartIndicatorEvent extends RequestEvent {
  /** @param indicator - id of the indicator; it tells nothing of any practice */
  constructor(readonly indicator: string) {
    super('klynge-chart-indicator');
  }
}

/** The picture has been drawn: for pages that print or export. */
export class KlyngeChartDrawEvent extends StateEvent {
  constructor() {
    super('klynge-chart-draw');
  }
}

/**
 * Why a chart cannot show what it was asked for, as data.
 *
 * - `unknown-indicator`, `unknown-period`, `unknown-group`: the property of that name is an id that the figures do not hold.
 * - `other-indicator`: a closed round is of another indicator than the one beside it.
 * - all others: the file could not be had, or is refused; see `LoadError`.
 */
export type ChartError = LoadError | { readonly code: UnknownName };

/**
 * The chart cannot show what it was asked for. Fired once for each problem, and again where it has been mended and comes back.
 */
export class KlyngeChartErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file, nor the value of a property */
  constructor(readonly error: ChartError) {
    super('klynge-chart-error');
  }
}

/**
 * The reader wants to copy the figures or save a file. `preventDefault()` refuses it; a host that saves files itself asks the
 * chart's `export` for the content, which is not in the event.
 */
export class KlyngeChartExportEvent extends RequestEvent {
  /** @param format - `tsv` for a copy to the clipboard */
  constructor(readonly format: ChartExportFormat) {
    super('klynge-chart-export');
  }
}

/**
 * The reader wants to talk about the indicator at a meeting. `preventDefault()` says that it was not taken. It carries no
 * figure and no unit, whatever the data: only what the reader has chosen and written, which is nothing on a shared screen.
 */
export class KlyngeChartAgendaEvent extends RequestEvent {
  /**
   * @param indicator - id of the indicator
   * @param view - the view that was looked at
   * @param text - what was chosen and written, a paragraph for each of the two questions; or empty
   */
  constructor(
    readonly indicator: string,
    readonly view: ChartViewName,
    readonly text: string,
  ) {
    super('klynge-chart-agenda');
  }
}

/** A level that a practice has set for itself. */
export interface OwnGoal {
  /** In the unit of the indicator's values: a proportion as a fraction from 0 to 1. */
  readonly value: number;
  /** Last day on which it holds, as YYYY-MM-DD. */
  readonly validTo?: string;
}

/**
 * The practice sets its own goal, or takes it away. The element keeps nothing: the page stores it and gives it back as a target
 * in the data (see `indicatorWithOwnGoal`). `preventDefault()` says that it was not taken.
 */
export class KlyngeChartGoalEvent extends RequestEvent {
  /**
   * @param indicator - id of the indicator; whose goal it is, the page knows
   * @param goal - the goal; null where it is taken away
   */
  constructor(
    readonly indicator: string,
    readonly goal: OwnGoal | null,
  ) {
    super('klynge-chart-goal');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-chart-select': KlyngeChartSelectEvent;
    'klynge-chart-view': KlyngeChartViewEvent;
    'klynge-chart-indicator': KlyngeChartIndicatorEvent;
    'klynge-chart-draw': KlyngeChartDrawEvent;
    'klynge-chart-export': KlyngeChartExportEvent;
    'klynge-chart-agenda': KlyngeChartAgendaEvent;
    'klynge-chart-goal': KlyngeChartGoalEvent;
    'klynge-chart-error': KlyngeChartErrorEvent;
  }
}
