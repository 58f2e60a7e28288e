import type { Indicator } from '@klyngekit/schema';
import { contact, guides, schema } from './common.js';

/** A rate without a right direction. */
export const copdPrevalence: Indicator = {
  schema,
  id: 'kol-forekomst',
  title: { da: 'Kendte KOL-patienter', en: 'Known COPD patients' },
  description: {
    da: 'Tilmeldte patienter, der er registreret med KOL.',
    en: 'Listed patients who are recorded with COPD.',
  },
  kind: 'rate',
  direction: 'none',
  multiplier: 1000,
  numerator: {
    text: {
      da: 'Patienter med diagnosen KOL ved periodens slutning',
      en: 'Patients with COPD at the end of the period',
    },
    codes: [{ system: 'icpc-2-dk', code: 'R95', name: 'Kronisk obstruktiv lungesygdom' }],
  },
  denominator: {
    text: { da: 'Tilmeldte patienter midt i perioden', en: 'Listed patients in the middle of the period' },
  },
  unit: { da: 'patienter', en: 'patients' },
  shownStep: 1,
  focusArea: 'self-chosen',
  caveats: [
    {
      da: 'Et lavt tal kan skyldes få syge eller få, der er fundet. Et højt tal kan skyldes mange syge eller grundig opsporing.',
      en: 'A low figure can mean few ill patients or few found. A high figure can mean many ill patients or thorough case finding.',
    },
    {
      da: 'Diagnoser, der kun står i journalteksten, er ikke med.',
      en: 'Diagnoses that only stand in the text of the record are not counted.',
    },
  ],
  guides: [...guides],
  contact,
};
