import { KlyngeElement } from '@klyngekit/foundation';
import type { RevealController } from '@klyngekit/foundation/reveal';
import type { ChartViewName } from '@klyngekit/messages';
import type { Indicator, OwnFigure } from '@klyngekit/schema';
import { property } from 'lit/decorators.js';
import type { ChartInput } from '../shared/chart-data.js';
import type { Density } from './chart-picture.js';
import type { ChartEvent } from './view-options.js';

/** What a host says to a chart. */
export abstract class BenchmarkChartProperties extends KlyngeElement {
  /**
   * The figures: a benchmark or a closed round, from its parse function, as a plain object, or as JSON text. Wins over
   * `src`. A closed round needs its `indicator` beside it. Default those of the session around the chart.
   */
  @property({ attribute: false })
  data: ChartInput;

  /** Address of a file with the figures, on the same site. */
  @property()
  src: string | undefined;

  /** Id of the indicator, default the first in the file; beside a closed round the indicator itself. */
  @property()
  indicator: string | Indicator | undefined;

  /** Id of the period; default the latest with figures. A picture over time ends with it. */
  @property()
  period: string | undefined;

  /** Id of the period that a change from before to after begins with; default the first that compares with the last. */
  @property({ attribute: 'start-period' })
  startPeriod: string | undefined;

  /** What happened, to be marked in pictures over time. Default nothing. */
  @property({ attribute: false })
  events: readonly ChartEvent[] | null | undefined;

  /** How many periods at the start set the limits of a control chart, which are frozen from there on; default all. */
  @property({ type: Number })
  baseline: number | undefined;

  /** Ids of the periods with which the limits of a control chart start anew, with spaces between. Default none. */
  @property()
  rebase: string | undefined;

  /** Ids of the periods that a control chart leaves out of its limits and rules, with spaces between. Default none. */
  @property()
  exclude: string | undefined;

  /**
   * Id of the reader's own unit; beside a closed round the own figure. It is marked only when `audience` is `own`. Default
   * the session's.
   */
  @property()
  own: string | OwnFigure | undefined;

  /**
   * Who looks: `shared`, a screen that several see, marks nobody; `own` marks the reader's own unit. Default what the session
   * says, else `shared`.
   */
  @property()
  audience: 'shared' | 'own' | undefined;

  /** Id of the group that the units must belong to; default all units. */
  @property()
  group: string | undefined;

  /** What to draw besides the median, names with spaces between: `pooled`, `achievable`, `region`, `nation`. */
  @property()
  compare = '';

  /**
   * The reveal of a closed round: while it is open, its names stand beside the rows. Default that of the session, else none;
   * null for none.
   */
  @property({ attribute: false })
  reveal: RevealController | null | undefined;

  /** How much the chart says: `minimal`, `standard` (default) or `full`. */
  @property()
  density: Density = 'standard';

  /**
   * How the figures are shown: `spread` (default), `distribution`, `funnel`, `development` or `before-after`, or as a sheet:
   * `overview` of all indicators of the file, `answers` to a question, which are always shown so. Where the data do not allow
   * a view, the spread is shown and the reason said; `minimal` always shows the strip.
   */
  @property()
  view: ChartViewName = 'spread';

  /** Whether the reader can choose among the views that the data allow. */
  @property({ type: Boolean })
  switcher = false;

  /** Whether the reader can copy the figures, and save figures and picture as files. Closed data leave it without names. */
  @property({ type: Boolean })
  exports = false;

  /**
   * Whether the two questions beside a figure are offered: is it right, and what can we change ourselves? In the own view with
   * fields to write in, which nothing keeps; on a shared screen only to talk about. `klynge-chart-agenda` carries the words on.
   */
  @property({ type: Boolean })
  reflection = false;

  /**
   * Whether the practice can set its own goal: only where `audience` is `own`, `own` is the id of a unit in the data, and the
   * indicator is no question. The page stores what `klynge-chart-goal` carries.
   */
  @property({ type: Boolean })
  goal = false;

  /** Level of the title among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** The present moment in milliseconds since 1970, to judge the age of the figures; default the clock. */
  @property({ attribute: false })
  now: number | undefined;
}
