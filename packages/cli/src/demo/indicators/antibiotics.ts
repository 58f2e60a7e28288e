import type { Indicator } from '@klyngekit/schema';
import { contact, guides, nationalTargetLabel, owners, prescriptions, schema } from './common.js';

/** A rate with a national target from above. */
export const antibiotics: Indicator = {
  schema,
  id: 'antibiotika',
  title: { da: 'Indløste antibiotikarecepter', en: 'Antibiotic prescriptions redeemed' },
  description: {
    da: 'Indløste recepter på antibiotika til tilmeldte patienter på et år.',
    en: 'Antibiotic prescriptions redeemed by listed patients in a year.',
  },
  kind: 'rate',
  direction: 'lower',
  multiplier: 1000,
  numerator: {
    text: { da: 'Indløste recepter på antibiotika', en: 'Redeemed antibiotic prescriptions' },
    codes: [{ system: 'atc', code: 'J01', name: 'Antibakterielle midler til systemisk brug' }],
  },
  denominator: {
    text: { da: 'Tilmeldte patienter midt i perioden', en: 'Listed patients in the middle of the period' },
  },
  counted: prescriptions,
  unit: { da: 'patienter', en: 'patients' },
  shownStep: 1,
  focusArea: 'national',
  targets: [
    {
      id: 'nationalt',
      owner: owners.national,
      label: nationalTargetLabel,
      value: 350,
      source: {
        da: 'National handlingsplan for antibiotika: højst 350 recepter pr. 1.000 patienter om året',
        en: 'National action plan on antibiotics: at most 350 prescriptions per 1,000 patients a year',
      },
    },
  ],
  caveats: [
    {
      da: 'Patienternes alder og sygelighed er ikke regnet med.',
      en: 'The age and illness of the patients are not taken into account.',
    },
    {
      da: 'Recepter fra lægevagt, hospital og tandlæge er ikke med.',
      en: 'Prescriptions by out-of-hours services, hospitals and dentists are not counted.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Aftal, hvornår I venter og ser an, og hvad I siger til patienten.',
      en: 'Agree when to wait and see, and what to tell the patient.',
    },
    {
      da: 'Tag CRP, før I beslutter jer ved nedre luftvejsinfektion.',
      en: 'Measure CRP before deciding in lower respiratory tract infection.',
    },
    {
      da: 'Se på urindyrkningen, før urinvejsinfektion hos ældre behandles.',
      en: 'Look at the urine culture before treating urinary tract infection in the elderly.',
    },
  ],
  contact,
};
