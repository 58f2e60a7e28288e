import type { Place } from '../cluster/cluster.js';
import type { LocalisedText } from '../vocabulary/localised-text.js';
import type { ContactLine } from './contact-line.js';
import type { Clarification, Exchange, Initiative, PartnerData } from './exchange.js';
import type { Referral, WaitingTime } from './referral.js';

/** What kind of place a partner is. */
export type PartnerKind =
  | 'hospital-department'
  | 'specialist'
  | 'municipality'
  | 'health-centre'
  | 'substance-use-centre'
  | 'job-centre'
  | 'pharmacy'
  | 'laboratory'
  | 'quality-unit'
  | 'patient-association'
  | 'other';

/** A number under which a partner stands in a register that has no field of its own. */
export interface OtherCode {
  /**
   * The register's name, as people write it: "P-nummer".
   *
   * @minLength 1
   * @maxLength 60
   */
  readonly system: string;
  /**
   * The number.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$
   */
  readonly code: string;
}

/** Where a partner can be visited. */
export interface PartnerAddress {
  /**
   * Street and number.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly street?: string;
  /**
   * Postal code; four digits, or three in the Faroe Islands.
   *
   * @pattern ^\d{3,4}$
   */
  readonly postalCode?: string;
  /**
   * Town.
   *
   * @minLength 1
   * @maxLength 100
   */
  readonly town?: string;
}

/** Somebody that a practice meets at a partner's: always a professional, never a patient. */
export interface PartnerPerson {
  /**
   * Identifies the person within the partner.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * The name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /** What the person does: "sygeplejerske, tovholder for KOL-hold". */
  readonly role?: LocalisedText;
  /** What to ask the person about: "henvisninger, der er gået i stå". */
  readonly askAbout?: LocalisedText;
  /**
   * Id of the line on which the person is reached.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly line?: string;
  /**
   * Address of a photo; https only. It is fetched only on pages that ask for photos.
   *
   * @pattern ^https://[^\s@]{1,500}$
   */
  readonly photo?: string;
}

/** A cluster that shares a partner. */
export interface SharingCluster {
  /**
   * Id of the cluster.
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
}

/** Who has last said that all this holds. */
export interface Verification {
  /**
   * The day, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly on: string;
  /**
   * Who said so: a name and where from.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly by?: string;
}

/** Somebody outside the practices that a cluster works with: whom to call, how to refer, what each side gets and gives. */
export interface Partner {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.partner/1';
  /**
   * Identifies the partner.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Its name, as it calls itself.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /**
   * What it is called in the middle of a sentence or a table: "sundhedscentret".
   *
   * @minLength 1
   * @maxLength 60
   */
  readonly shortName?: string;
  /** What kind of place it is. */
  readonly kind: PartnerKind;
  /** The kind in the partner's own words, instead of the general ones: "kommunalt sundhedscenter". */
  readonly kindName?: LocalisedText;
  /**
   * What the cooperation is about, the first one first: "KOL-rehabilitering".
   *
   * @maxItems 20
   */
  readonly topics?: readonly LocalisedText[];
  /** What it does, in a sentence or two. */
  readonly description?: LocalisedText;
  /**
   * The organisation that it belongs to and those above, nearest first: "Fjordhospitalet".
   *
   * @maxItems 6
   * @items {"type":"string","minLength":1,"maxLength":200}
   */
  readonly partOf?: readonly string[];
  /** The municipalities and the region that it serves. */
  readonly place?: Place;
  /** Where it can be visited. */
  readonly address?: PartnerAddress;
  /**
   * SOR code.
   *
   * @pattern ^\d{11,18}$
   */
  readonly sor?: string;
  /**
   * GLN (*EAN-lokationsnummer*) to which referrals are sent.
   *
   * @pattern ^\d{13}$
   */
  readonly gln?: string;
  /**
   * CVR number.
   *
   * @pattern ^\d{8}$
   */
  readonly cvr?: string;
  /**
   * Its numbers in other registers.
   *
   * @maxItems 20
   */
  readonly codes?: readonly OtherCode[];
  /**
   * The IANA time zone of its hours. Default: Europe/Copenhagen.
   *
   * @pattern ^[A-Za-z_]{2,30}(/[A-Za-z_+0-9-]{1,30}){0,2}$
   */
  readonly timeZone?: string;
  /**
   * Whom to call for what, the most useful line first.
   *
   * @maxItems 20
   */
  readonly lines?: readonly ContactLine[];
  /** How to refer. */
  readonly referral?: Referral;
  /** Which patients it is for. */
  readonly targetGroup?: LocalisedText;
  /**
   * Which patients it is not for, and what to do then.
   *
   * @maxItems 10
   */
  readonly exclusions?: readonly LocalisedText[];
  /** How long patients wait. */
  readonly waitingTime?: WaitingTime;
  /**
   * Whom practices meet there.
   *
   * @maxItems 30
   */
  readonly people?: readonly PartnerPerson[];
  /** What each side gets and gives. */
  readonly exchange?: Exchange;
  /** Who made the first contact. */
  readonly initiative?: Initiative;
  /** Whether the partner gives the cluster data. */
  readonly data?: PartnerData;
  /**
   * The clusters that share it.
   *
   * @maxItems 200
   */
  readonly clusters?: readonly SharingCluster[];
  /**
   * Ids of the projects that it takes part in.
   *
   * @maxItems 50
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly projects?: readonly string[];
  /**
   * The day of the next meeting with it, as YYYY-MM-DD.
   *
   * @format date
   */
  readonly nextMeeting?: string;
  /**
   * Misunderstandings that have been cleared up.
   *
   * @maxItems 20
   */
  readonly clarifications?: readonly Clarification[];
  /** Who has last said that all this holds. */
  readonly verified?: Verification;
  /** True when the partner is invented. Every drawing of it says so. */
  readonly synthetic?: boolean;
}
