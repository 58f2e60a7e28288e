import type { Initiative, LineAudience, PartnerKind, Weekday } from '@klyngekit/schema';
import type { DraftStatusFacts } from './draft.js';

/** A part of the form with a list of members. */
export type EditMembers = 'municipalities' | 'lines' | 'people' | 'clusters' | 'clarifications';

/** A part of the form. */
export type EditSection =
  | EditMembers
  | 'identity'
  | 'place'
  | 'referral'
  | 'patients'
  | 'exchange'
  | 'cooperation'
  | 'data'
  | 'codes'
  | 'verified';

/** A field of the form, by the last steps of its pointer without places in lists. */
export type EditField =
  | 'name'
  | 'shortName'
  | 'kind'
  | 'kindName'
  | 'topics'
  | 'description'
  | 'partOf'
  | 'street'
  | 'postalCode'
  | 'town'
  | 'regionName'
  | 'regionCode'
  | 'municipalityName'
  | 'municipalityCode'
  | 'audience'
  | 'purpose'
  | 'telephone'
  | 'email'
  | 'url'
  | 'answeredBy'
  | 'note'
  | 'standard'
  | 'method'
  | 'referTo'
  | 'required'
  | 'guide'
  | 'targetGroup'
  | 'exclusions'
  | 'waitingFrom'
  | 'waitingTo'
  | 'waitingUnit'
  | 'waitingAsOf'
  | 'personName'
  | 'role'
  | 'askAbout'
  | 'personLine'
  | 'photo'
  | 'commonInterest'
  | 'practiceGets'
  | 'practiceGives'
  | 'partnerGets'
  | 'partnerGives'
  | 'patientGets'
  | 'patientGives'
  | 'initiativeBy'
  | 'initiativeWhen'
  | 'nextMeeting'
  | 'clusterName'
  | 'clusterId'
  | 'dataStatus'
  | 'dataAsOf'
  | 'dataExpected'
  | 'dataContent'
  | 'believed'
  | 'found'
  | 'clarifiedOn'
  | 'clarificationNote'
  | 'gln'
  | 'sor'
  | 'cvr'
  | 'verifiedOn'
  | 'verifiedBy';

/** What a reader of the card will miss. */
export type MissingFact = 'professionalLine' | 'hours' | 'required' | 'waiting' | 'verified';

/** The words of the form in which a partner is written. */
export interface PartnerEditMessages {
  readonly sections: Readonly<Record<EditSection, string>>;
  readonly fields: Readonly<Record<EditField, string>>;
  /** What to write in some of the fields. */
  readonly hints: Readonly<Partial<Record<EditField, string>>>;
  readonly kinds: (kind: PartnerKind) => string;
  readonly audiences: Readonly<Record<LineAudience, string>>;
  readonly units: Readonly<Record<'days' | 'weeks' | 'months', string>>;
  readonly dataStatuses: Readonly<Record<'none' | 'promised' | 'delivered', string>>;
  readonly initiators: Readonly<Record<Initiative['by'], string>>;
  /** Short and long name of each day. */
  readonly days: Readonly<Record<Weekday, readonly [short: string, long: string]>>;
  readonly hours: string;
  readonly from: string;
  readonly to: string;
  readonly notChosen: string;
  readonly addHours: string;
  readonly openOnHolidays: string;
  /** Days with other hours than in an ordinary week. */
  readonly exceptions: string;
  readonly addException: string;
  /** One of them, by its place. */
  readonly exception: (place: number) => string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** In the place of an exception's times, when it has none. */
  readonly closed: string;
  readonly addTimes: string;
  /** Of each list: what a member is called by its place ("Linje 2"), and what adds one. */
  readonly members: Readonly<Record<EditMembers, readonly [name: (place: number) => string, add: string]>>;
  readonly remove: string;
  readonly undo: string;
  readonly removed: string;
  readonly save: string;
  readonly missing: (facts: readonly MissingFact[]) => string;
  readonly complete: string;
  /** Beside a field that looks as if it held a CPR number. */
  readonly cprLike: string;
  /** Before anything leaves the page. */
  readonly cprQuestion: (fields: number) => string;
  readonly goToField: string;
  readonly removeDigits: string;
  /** How many fields are to be mended. */
  readonly toMend: (fields: number) => string;
  readonly saved: string;
  /** Where the draft lies, and what lies beside it. */
  readonly draft: (facts: DraftStatusFacts) => string;
  readonly clearDraft: string;
  readonly clearDraftQuestion: string;
  readonly keepDraft: string;
}
