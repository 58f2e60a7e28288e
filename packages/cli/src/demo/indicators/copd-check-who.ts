import type { Indicator } from '@klyngekit/schema';
import { contact, schema } from './common.js';

/** "Who does it?", asked before the meeting. */
export const copdCheckWho: Indicator = {
  schema,
  id: 'kol-kontrol-hvem',
  title: { da: 'Hvem holder årskontrollen for KOL?', en: 'Who does the annual COPD check?' },
  description: {
    da: 'Hvem i praksis der holder årskontrollen for KOL. Flere svar er mulige.',
    en: 'Who in the practice does the annual COPD check. Several answers are possible.',
  },
  kind: 'choice',
  direction: 'none',
  aspect: 'who',
  options: [
    { id: 'laege', label: { da: 'Lægen', en: 'The doctor' } },
    { id: 'sygeplejerske', label: { da: 'Sygeplejersken', en: 'The nurse' } },
    { id: 'andet-personale', label: { da: 'Andet personale', en: 'Other staff' } },
    { id: 'ingen-fast', label: { da: 'Ingen fast aftale', en: 'No fixed arrangement' } },
  ],
  focusArea: 'self-chosen',
  caveats: [
    {
      da: 'Svarene er givet af praksis selv før mødet.',
      en: 'The practices gave the answers themselves before the meeting.',
    },
  ],
  contact,
};
