import type { Indicator } from '@klyngekit/schema';
import { codingIsNotCare, contact, guides, schema } from './common.js';

/** A proportion that rests on billing: one practice does the checks and bills none. */
export const copdAnnualCheck: Indicator = {
  schema,
  id: 'kol-aarskontrol',
  title: { da: 'KOL-patienter med årskontrol', en: 'COPD patients with an annual check' },
  description: {
    da: 'Andel af de kendte KOL-patienter, der i året havde en årskontrol med ydelse 0120.',
    en: 'Share of known COPD patients with an annual check billed as service 0120 in the year.',
  },
  kind: 'proportion',
  direction: 'higher',
  numerator: {
    text: {
      da: 'KOL-patienter med mindst én ydelse 0120 i året',
      en: 'COPD patients with service 0120 at least once in the year',
    },
    codes: [{ system: 'ydelseskode', code: '0120', name: 'Årskontrol' }],
  },
  denominator: {
    text: {
      da: 'Patienter med diagnosen KOL ved periodens slutning',
      en: 'Patients with COPD at the end of the period',
    },
    codes: [{ system: 'icpc-2-dk', code: 'R95', name: 'Kronisk obstruktiv lungesygdom' }],
  },
  minDenominator: 10,
  focusArea: 'self-chosen',
  caveats: [
    codingIsNotCare,
    {
      da: 'En praksis kan lave fuld årskontrol uden at bruge ydelse 0120. Spørg, før I tolker et lavt tal.',
      en: 'A practice can do full annual checks without billing service 0120. Ask before reading a low figure.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Indkald KOL-patienter i deres fødselsmåned.',
      en: 'Call in COPD patients in the month of their birthday.',
    },
    {
      da: 'Lad sygeplejersken holde kontrollen og lægen afslutte den.',
      en: 'Let the nurse run the check and the doctor conclude it.',
    },
    {
      da: 'Aftal i praksis, hvornår ydelse 0120 bruges.',
      en: 'Agree within the practice when service 0120 is used.',
    },
  ],
  contact,
};
