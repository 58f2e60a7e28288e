/** Identifier and code systems of FHIR that a partner uses, and those of its own. */
const OWN = 'https://klyngekit.dk/fhir';

/** Systems of identifiers. */
export const IDENTIFIERS = {
  own: `${OWN}/partner`,
  person: `${OWN}/person`,
  sor: 'urn:oid:1.2.208.176.1.1',
  gln: 'https://www.gs1.org/gln',
  cvr: 'http://cvr.dk',
  municipality: 'http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes',
  region: 'urn:iso:std:iso:3166:-2',
} as const;

/** Systems of codes. */
export const CODES = {
  kind: `${OWN}/partner-kind`,
  standard: `${OWN}/referral-standard`,
  eligibility: `${OWN}/eligibility`,
  /** By this code FHIR knows data that are made up. */
  reason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
} as const;

/** What FHIR has no field for. */
export const EXTENSIONS = {
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  timeZone: 'http://hl7.org/fhir/StructureDefinition/timezone',
  audience: `${OWN}/StructureDefinition/line-audience`,
  purpose: `${OWN}/StructureDefinition/line-purpose`,
  answeredBy: `${OWN}/StructureDefinition/line-answered-by`,
  note: `${OWN}/StructureDefinition/line-note`,
  line: `${OWN}/StructureDefinition/line`,
  openOnHolidays: `${OWN}/StructureDefinition/line-open-on-holidays`,
  referTo: `${OWN}/StructureDefinition/referral-to`,
  required: `${OWN}/StructureDefinition/referral-required`,
  guide: `${OWN}/StructureDefinition/referral-guide`,
  waitingTime: `${OWN}/StructureDefinition/waiting-time`,
  askAbout: `${OWN}/StructureDefinition/ask-about`,
  verified: `${OWN}/StructureDefinition/verified`,
} as const;

/** The base of the addresses by which the resources of a bundle know each other. */
export const BASE = OWN;
