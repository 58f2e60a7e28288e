import type { Indicator } from '@klyngekit/schema';
import { clusterTargetLabels, contact, guides, owners, schema } from './common.js';

/** A rate of persons over many half-years, with a target of the cluster's own that changes. */
export const opioids: Indicator = {
  schema,
  id: 'opioider',
  title: { da: 'Patienter med opioidrecept', en: 'Patients with an opioid prescription' },
  description: {
    da: 'Patienter med mindst én indløst opioidrecept i halvåret.',
    en: 'Patients with at least one redeemed opioid prescription in the half-year.',
  },
  kind: 'rate',
  direction: 'lower',
  multiplier: 1000,
  numerator: {
    text: {
      da: 'Patienter med mindst én indløst recept på et opioid',
      en: 'Patients with at least one redeemed opioid prescription',
    },
    codes: [{ system: 'atc', code: 'N02A', name: 'Opioider' }],
  },
  denominator: {
    text: { da: 'Tilmeldte patienter midt i perioden', en: 'Listed patients in the middle of the period' },
  },
  unit: { da: 'patienter', en: 'patients' },
  shownStep: 1,
  focusArea: 'self-chosen',
  targets: [
    {
      id: 'klyngen-2024',
      owner: owners.cluster,
      ...clusterTargetLabels,
      value: 75,
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
      source: { da: 'Klyngemøde 6. december 2023', en: 'Cluster meeting 6 December 2023' },
    },
    {
      id: 'klyngen-2025',
      owner: owners.cluster,
      ...clusterTargetLabels,
      value: 65,
      validFrom: '2025-01-01',
      source: { da: 'Klyngemøde 4. december 2024', en: 'Cluster meeting 4 December 2024' },
    },
  ],
  caveats: [
    {
      da: 'Patienter i kræftbehandling og lindrende behandling er med i tallet.',
      en: 'Patients in cancer treatment and palliative care are included.',
    },
    {
      da: 'Praksis med mange ældre eller et plejehjem har ofte flere brugere.',
      en: 'Practices with many elderly patients or a nursing home often have more users.',
    },
    {
      da: 'Recepter, som hospitalet har startet, tæller med hos den praksis, patienten hører til.',
      en: 'Prescriptions started by the hospital count with the practice where the patient is listed.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Aftal slutdato, når opioid startes efter operation eller akut smerte.',
      en: 'Agree an end date when an opioid is started after surgery or for acute pain.',
    },
    {
      da: 'Lad sygeplejersken ringe til patienter, der får fornyet opioid for tredje gang.',
      en: 'Let the nurse call patients whose opioid is renewed for the third time.',
    },
    {
      da: 'Saml opioidfornyelser på én fast læge.',
      en: 'Gather opioid renewals with one fixed doctor.',
    },
  ],
  contact,
};
