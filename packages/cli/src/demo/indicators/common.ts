import type { Contact, Indicator, SystemGuide, TargetOwner } from '@klyngekit/schema';

/** What all indicators of the demonstration have in common. */
export const schema: Indicator['schema'] = 'klynge.indicator/1';

/** Whom to ask. The number and the address belong to nobody. */
export const contact: Contact = {
  name: 'Mette Eksempel',
  role: { da: 'datakonsulent', en: 'data consultant' },
  telephone: '12 34 56 78',
  email: 'data@eksempel.invalid',
};

/** Practice systems for which nobody has described the steps yet. Steps are never invented. */
export const guides: readonly SystemGuide[] = [
  'XMO',
  'Novax',
  'EG Clinea',
  'WinPLC',
  'MedWin',
  'Æskulap',
  'Ganglion',
].map((system) => ({ system, steps: [] }));

/** The owners of targets. */
export const owners = {
  national: { kind: 'national', name: { da: 'det nationale', en: 'the national' } },
  region: { kind: 'region', name: { da: 'regionens', en: 'the region’s' } },
  cluster: { kind: 'cluster', name: { da: 'klyngens eget', en: 'the cluster’s own' } },
} as const satisfies { readonly [owner: string]: TargetOwner };

/** Labels of the cluster's own targets. */
export const clusterTargetLabels = {
  label: { da: 'Klyngens eget mål', en: 'The cluster’s own target' },
  shortLabel: { da: 'Klyngens mål', en: 'Cluster’s target' },
} as const;

/** Label of national targets. */
export const nationalTargetLabel = { da: 'Nationalt mål', en: 'National target' } as const;

/** What an indicator counts when it does not count patients. */
export const prescriptions = {
  one: { da: 'recept', en: 'prescription' },
  other: { da: 'recepter', en: 'prescriptions' },
} as const;

/** Coding is not care. */
export const codingIsNotCare = {
  da: 'Kodning er ikke det samme som behandling: Det, der er gjort, men ikke registreret, tæller ikke med.',
  en: 'Coding is not care: what was done but not recorded is not counted.',
} as const;
