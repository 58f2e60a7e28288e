import type { Indicator } from '../indicator/indicator.js';
import type { MeetingTemplate } from '../meeting/meeting-template.js';
import type { Contact } from '../vocabulary/contact.js';
import type { FocusArea } from '../vocabulary/focus-area.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { Reference } from '../vocabulary/reference.js';
import type { FollowUpStep } from './follow-up-step.js';
import type { PackageMaterial } from './package-material.js';
import type { PartnerRole } from './partner-role.js';

/** The terms on which a package may be used, changed and passed on. */
export interface PackageLicence {
  /**
   * Its name, by SPDX where there is one: "MIT", "CC-BY-4.0".
   *
   * @minLength 1
   * @maxLength 100
   */
  readonly name: string;
  /**
   * Address of its text; https only.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly url?: string;
}

/** A question to think over. It has no right answer. */
export interface ReflectionQuestion {
  /** The question. */
  readonly question: LocalisedText;
  /** Whether each thinks alone first, or groups or all talk. Absent: as the cluster likes. */
  readonly setting?: 'alone' | 'groups' | 'plenary';
  /**
   * Id of the indicator beside which it stands. Absent: the topic as a whole.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator?: string;
}

/**
 * Everything that a cluster needs for one topic (*klyngepakke*): indicators with guides, a meeting to begin from, material,
 * partners to ask, questions, and what happens afterwards. It is advice, and it holds no figure and no name of a practice.
 */
export interface ClusterPackage {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.cluster-package/1';
  /**
   * Identifies the package over its versions.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /** What it is called. */
  readonly title: LocalisedText;
  /** The topic in a word or two: "KOL". */
  readonly topic: LocalisedText;
  /** What the cluster gets out of it. */
  readonly purpose: LocalisedText;
  /**
   * Why it may matter to this cluster, a reason each.
   *
   * @maxItems 10
   */
  readonly reasons?: readonly LocalisedText[];
  /** Which kind of work it is. */
  readonly focusArea?: FocusArea;
  /**
   * The version of its content, as major.minor: "1.0".
   *
   * @pattern ^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$
   */
  readonly version: string;
  /**
   * The day of this version, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly date: string;
  /**
   * Who has written it.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly authors: readonly Contact[];
  /** On what terms it may be used. */
  readonly licence: PackageLicence;
  /** Whom to ask about it. */
  readonly contact?: Contact;
  /**
   * What it cannot do, or has not looked into.
   *
   * @maxItems 20
   */
  readonly caveats?: readonly LocalisedText[];
  /**
   * The measures, each with its guide.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly indicators: readonly Indicator[];
  /**
   * The meetings to begin from, in the order in which they are held.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly meetings: readonly MeetingTemplate[];
  /**
   * What to read, fill in and bring.
   *
   * @maxItems 50
   */
  readonly materials?: readonly PackageMaterial[];
  /**
   * Whom to bring to the table.
   *
   * @maxItems 20
   */
  readonly partners?: readonly PartnerRole[];
  /**
   * What to think over.
   *
   * @maxItems 30
   */
  readonly questions?: readonly ReflectionQuestion[];
  /**
   * What happens after the meeting, in order.
   *
   * @maxItems 20
   */
  readonly followUp?: readonly FollowUpStep[];
  /**
   * What the package rests on.
   *
   * @maxItems 50
   */
  readonly references?: readonly Reference[];
}
