import type { Contact } from '../vocabulary/contact.js';
import type { FocusArea } from '../vocabulary/focus-area.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { Validity } from '../vocabulary/period.js';

/** A place, as data: regions and municipalities merge, so they are never an enumeration. */
export interface Area {
  /**
   * The area's code: four digits for a municipality, ISO 3166-2 for a region.
   *
   * @pattern ^[A-Z0-9-]{1,16}$
   */
  readonly code: string;
  /**
   * The area's name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
}

/** Where a cluster lies. */
export interface Place {
  /**
   * The municipalities it covers.
   *
   * @maxItems 100
   */
  readonly municipalities?: readonly Area[];
  /** The region. */
  readonly region?: Area;
}

/** One of the themes that a cluster has chosen to follow. */
export interface Theme {
  /**
   * Identifies the theme within the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** The theme. */
  readonly title: LocalisedText;
  /** Why it matters to this cluster. */
  readonly reason?: LocalisedText;
  /** Why the cluster works with it. */
  readonly focusArea?: FocusArea;
  /**
   * Ids of indicators that tell about it.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
}

/**
 * The cluster's standing agreement on names: `closed` (*lukkede data*) until the practices open them, or `open`
 * (*åbne data*).
 */
export type DataPolicy = 'closed' | 'open';

/** A practice of a cluster. That it belongs to the cluster is no secret; its figures are elsewhere. */
export interface ClusterMember {
  /**
   * Identifies the practice within the cluster. Never a ydernummer: that has a field of its own.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Its name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name?: string;
  /**
   * Its ydernummer: a string of six digits, leading zeros kept.
   *
   * @pattern ^\d{6}$
   */
  readonly ydernummer?: string;
  /** The days on which it belongs to the cluster. */
  readonly validity?: Validity;
}

/** A quality cluster (*kvalitetsklynge*) of practices. */
export interface Cluster {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.cluster/1';
  /**
   * Identifies the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Its name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /** Where it lies. */
  readonly place?: Place;
  /**
   * How many practices.
   *
   * @minimum 0
   * @TJS-type integer
   */
  readonly practices?: number;
  /**
   * The practices themselves, for whoever gathers their figures. A register that is published leaves them out.
   *
   * @maxItems 500
   */
  readonly members?: readonly ClusterMember[];
  /**
   * How many doctors.
   *
   * @minimum 0
   * @TJS-type integer
   */
  readonly doctors?: number;
  /**
   * The cluster that it is a part of.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly parent?: string;
  /**
   * Its sub-clusters (*underklynger*, *babyklynger*).
   *
   * @maxItems 100
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly subclusters?: readonly string[];
  /** The coordinator. */
  readonly coordinator?: Contact;
  /**
   * How many meetings a year it plans.
   *
   * @minimum 0
   * @maximum 52
   * @TJS-type integer
   */
  readonly meetingsPerYear?: number;
  /** Its standing agreement on names. */
  readonly dataPolicy: DataPolicy;
  /**
   * The themes that it follows, over the meetings.
   *
   * @maxItems 30
   */
  readonly themes?: readonly Theme[];
}
