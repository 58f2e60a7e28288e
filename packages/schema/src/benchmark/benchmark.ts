import type { Indicator } from '../indicator/indicator.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { Period } from '../vocabulary/period.js';
import type { Source } from '../vocabulary/source.js';
import type { Comparator, Overdispersion } from './comparator.js';
import type { Observations } from './observations.js';
import type { Group, Unit } from './unit.js';

/**
 * Who may see the units' names.
 *
 * - `public`: municipalities, clusters, regions, openly published practices.
 * - `restricted`: a cluster's practices. Practice names are never drawn while data are closed.
 */
export type Openness = 'public' | 'restricted';

/**
 * The figures of named units, with everything needed to read them: one file is enough to draw a chart.
 * Observations are aligned columns, which parse several times faster than one object a row.
 */
export interface Benchmark {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.benchmark/1';
  /**
   * Identifies the release.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What the file is about. */
  readonly title: LocalisedText;
  /** Who may see the units' names. */
  readonly openness: Openness;
  /** Where the figures come from. */
  readonly source: Source;
  /**
   * The indicators, embedded.
   *
   * @minItems 1
   * @maxItems 500
   */
  readonly indicators: readonly Indicator[];
  /**
   * The periods, oldest first.
   *
   * @minItems 1
   * @maxItems 500
   */
  readonly periods: readonly Period[];
  /**
   * The units, in the order of every column.
   *
   * @maxItems 100000
   */
  readonly units: readonly Unit[];
  /**
   * Groups of units.
   *
   * @maxItems 5000
   */
  readonly groups?: readonly Group[];
  /**
   * The figures; at most one entry per indicator and period.
   *
   * @maxItems 20000
   */
  readonly observations: readonly Observations[];
  /**
   * Reference figures from larger frames.
   *
   * @maxItems 20000
   */
  readonly comparators?: readonly Comparator[];
  /**
   * Overdispersion estimates from larger frames.
   *
   * @maxItems 20000
   */
  readonly overdispersion?: readonly Overdispersion[];
}
