import type { LineAudience, PartnerKind, Weekday } from '@klyngekit/schema';
import type { DraftStatusFacts } from './draft.js';

/** A part of the form. */
export type EditSection =
  | 'identity'
  | 'lines'
  | 'referral'
  | 'patients'
  | 'people'
  | 'exchange'
  | 'data'
  | 'clarifications'
  | 'codes'
  | 'verified';

/** A field of the form, by the last steps of its pointer without places in lists. */
export type EditField =
  | 'name'
  | 'shortName'
  | 'kind'
  | 'topics'
  | 'description'
  | 'partOf'
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
  | 'commonInterest'
  | 'practiceGets'
  | 'practiceGives'
  | 'partnerGets'
  | 'partnerGives'
  | 'patientGets'
  | 'patientGives'
  | 'dataStatus'
  | 'dataAsOf'
  | 'dataExpected'
  | 'believed'
  | 'found'
  | 'clarifiedOn'
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
  /** Short and long name of each day. */
  readonly days: Readonly<Record<Weekday, readonly [short: string, long: string]>>;
  readonly hours: string;
  readonly from: string;
  readonly to: string;
  readonly notChosen: string;
  readonly addLine: string;
  readonly addHours: string;
  readonly addPerson: string;
  readonly addClarification: string;
  /** A member of a list, by its place: "Linje 2". */
  readonly line: (place: number) => string;
  readonly person: (place: number) => string;
  readonly clarification: (place: number) => string;
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
