/** The parts of FHIR R4 resources that a partner is written with. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueString?: string;
  readonly _valueString?: Element;
  readonly valueCode?: string;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueUrl?: string;
  readonly valueBoolean?: boolean;
}

/** What every element may carry. */
export interface Element {
  readonly id?: string;
  readonly extension?: readonly Extension[];
}

export interface Coding {
  readonly system?: string;
  readonly code?: string;
}

export interface CodeableConcept extends Element {
  readonly coding?: readonly Coding[];
  readonly text?: string;
  readonly _text?: Element;
}

export interface Identifier {
  readonly system?: string;
  readonly type?: { readonly text: string };
  readonly value: string;
}

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
  readonly identifier?: Identifier;
}

export interface ContactPoint extends Element {
  readonly system: 'phone' | 'email' | 'url';
  readonly value: string;
  readonly use?: 'work';
  readonly rank?: number;
}

export interface AvailableTime extends Element {
  readonly daysOfWeek: readonly string[];
  readonly allDay?: boolean;
  readonly availableStartTime?: string;
  readonly availableEndTime?: string;
}

export interface NotAvailable extends Element {
  readonly description: string;
  readonly during: { readonly start: string; readonly end: string };
}

export interface Organization {
  readonly resourceType: 'Organization';
  readonly id: string;
  readonly meta?: Meta;
  readonly identifier?: readonly Identifier[];
  readonly type?: readonly CodeableConcept[];
  readonly name: string;
  readonly alias?: readonly string[];
  readonly address?: readonly {
    readonly type: 'physical';
    readonly line?: readonly string[];
    readonly city?: string;
    readonly postalCode?: string;
  }[];
  readonly partOf?: Reference;
}

export interface Meta {
  readonly security: readonly Coding[];
}

export interface HealthcareService extends Element {
  readonly resourceType: 'HealthcareService';
  readonly id: string;
  readonly meta?: Meta;
  readonly identifier: readonly Identifier[];
  readonly providedBy: Reference;
  readonly type?: readonly CodeableConcept[];
  readonly name: string;
  readonly comment?: string;
  readonly _comment?: Element;
  readonly telecom?: readonly ContactPoint[];
  readonly coverageArea?: readonly Reference[];
  readonly eligibility?: readonly {
    readonly code: CodeableConcept;
    readonly comment: string;
    readonly _comment?: Element;
  }[];
  readonly referralMethod?: readonly CodeableConcept[];
  readonly availableTime?: readonly AvailableTime[];
  readonly notAvailable?: readonly NotAvailable[];
}

export interface PractitionerRole extends Element {
  readonly resourceType: 'PractitionerRole';
  readonly id: string;
  readonly meta?: Meta;
  readonly identifier: readonly Identifier[];
  readonly practitioner: Reference;
  readonly organization: Reference;
  readonly healthcareService: readonly Reference[];
  readonly code?: readonly CodeableConcept[];
}

/** A resource of a partner's bundle. */
export type Resource = Organization | HealthcareService | PractitionerRole;

/** Partners as FHIR R4: each one's service, its organisation and those above it, and the people that practices meet. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
