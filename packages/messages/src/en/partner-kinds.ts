import type { PartnerKind } from '@klyngekit/schema';

/** What each kind of place is called in the middle of a sentence. */
export const PARTNER_KINDS: Readonly<Record<PartnerKind, string>> = {
  'hospital-department': 'hospital department',
  specialist: 'specialist',
  municipality: 'municipality',
  'health-centre': 'health centre',
  'substance-use-centre': 'substance use centre',
  'job-centre': 'job centre',
  pharmacy: 'pharmacy',
  laboratory: 'laboratory',
  'quality-unit': 'quality unit',
  'patient-association': 'patient association',
  other: 'other partner',
};
