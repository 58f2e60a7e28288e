import { StateEvent } from '@klyngekit/foundation';
import type { ChartViewName, LoadError } from '@klyngekit/messages';

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

declare global {
  interface HTMLElementEventMap {
    'klynge-chart-select': KlyngeChartSelectEvent;
    'klynge-chart-view': KlyngeChartViewEvent;
    'klynge-chart-draw': KlyngeChartDrawEvent;
    'klynge-chart-error': KlyngeChartErrorEvent;
  }
}
