import type { PartnerKind } from '@klyngekit/schema';

/** What each kind of place is called in the middle of a sentence. */
export const PARTNER_KINDS: Readonly<Record<PartnerKind, string>> = {
  'hospital-department': 'hospitalsafdeling',
  specialist: 'speciallæge',
  municipality: 'kommune',
  'health-centre': 'sundhedscenter',
  'substance-use-centre': 'rusmiddelcenter',
  'job-centre': 'jobcenter',
  pharmacy: 'apotek',
  laboratory: 'laboratorium',
  'quality-unit': 'kvalitetsenhed',
  'patient-association': 'patientforening',
  other: 'anden partner',
};
