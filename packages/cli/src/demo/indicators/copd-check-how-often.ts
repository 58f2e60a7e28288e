import type { Indicator } from '@klyngekit/schema';
import { contact, schema } from './common.js';

/** "How often do we do it?", asked before the meeting. */
export const copdCheckHowOften: Indicator = {
  schema,
  id: 'kol-kontrol-hvor-ofte',
  title: { da: 'Hvor ofte er der kontrol for KOL?', en: 'How often is COPD checked?' },
  description: {
    da: 'Hvor ofte en patient med stabil KOL indkaldes til kontrol.',
    en: 'How often a patient with stable COPD is called in for a check.',
  },
  kind: 'choice',
  direction: 'none',
  aspect: 'how-often',
  options: [
    { id: 'halvaarligt', label: { da: 'Hvert halve år', en: 'Every six months' } },
    { id: 'aarligt', label: { da: 'Én gang om året', en: 'Once a year' } },
    { id: 'sjaeldnere', label: { da: 'Sjældnere end én gang om året', en: 'Less than once a year' } },
    { id: 'efter-behov', label: { da: 'Når patienten selv beder om det', en: 'When the patient asks for it' } },
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
