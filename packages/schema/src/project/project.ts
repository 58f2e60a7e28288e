import type { Contact } from '../vocabulary/contact.js';
import type { FocusArea } from '../vocabulary/focus-area.js';
import type { Validity } from '../vocabulary/period.js';

/** Where a project has come to. */
export type ProjectStatus = 'idea' | 'agreed' | 'running' | 'paused' | 'finished' | 'stopped';

/** Who began it. */
export type ProjectInitiator = 'cluster' | 'partner' | 'quality-unit' | 'region' | 'municipality' | 'other';

/** A cluster that takes part. */
export interface ProjectCluster {
  /**
   * Id of the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly cluster: string;
  /**
   * Its name, so that the project can be read alone.
   *
   * @maxLength 200
   */
  readonly name?: string;
}

/** A piece of work that several clusters, and often a partner, share. Meetings, partners and figures name it. */
export interface Project {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.project/1';
  /**
   * Identifies the project.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What it is called.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly title: string;
  /**
   * What it is to lead to, in a sentence or two.
   *
   * @minLength 1
   * @maxLength 2000
   */
  readonly aim: string;
  /** Where it has come to. */
  readonly status: ProjectStatus;
  /** Which kind of work it is. */
  readonly focusArea?: FocusArea;
  /** Who began it. */
  readonly initiatedBy?: ProjectInitiator;
  /** When it runs. */
  readonly period?: Validity;
  /**
   * The clusters that take part.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly clusters: readonly ProjectCluster[];
  /**
   * Ids of the partners.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly partners?: readonly string[];
  /**
   * Ids of the indicators by which it is followed.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly indicators?: readonly string[];
  /**
   * Ids of the meetings in which it is taken up.
   *
   * @maxItems 200
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly meetings?: readonly string[];
  /** Whom to ask. */
  readonly contact?: Contact;
  /**
   * What else there is to know, in paragraphs.
   *
   * @maxItems 50
   * @items {"type":"string","maxLength":2000}
   */
  readonly notes?: readonly string[];
}
