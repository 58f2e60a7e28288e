import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { ChartViewName, LoadError } from '@klyngekit/messages';
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

/** The data cannot be shown. */
export class KlyngeChartErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
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

declare global {
  interface HTMLElementEventMap {
    'klynge-chart-select': KlyngeChartSelectEvent;
    'klynge-chart-view': KlyngeChartViewEvent;
    'klynge-chart-indicator': KlyngeChartIndicatorEvent;
    'klynge-chart-draw': KlyngeChartDrawEvent;
    'klynge-chart-export': KlyngeChartExportEvent;
    'klynge-chart-error': KlyngeChartErrorEvent;
  }
}
