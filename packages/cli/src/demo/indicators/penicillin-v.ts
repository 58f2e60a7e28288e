import type { Indicator } from '@klyngekit/schema';
import { contact, guides, nationalTargetLabel, owners, prescriptions, schema } from './common.js';

/** A proportion of prescriptions with a national target from below. */
export const penicillinV: Indicator = {
  schema,
  id: 'penicillin-v',
  title: { da: 'Penicillin V blandt antibiotikarecepter', en: 'Penicillin V among antibiotic prescriptions' },
  description: {
    da: 'Andel af antibiotikarecepterne, der er på penicillin V, som virker smalt.',
    en: 'Share of antibiotic prescriptions that are for penicillin V, a narrow-spectrum drug.',
  },
  kind: 'proportion',
  direction: 'higher',
  numerator: {
    text: { da: 'Indløste recepter på penicillin V', en: 'Redeemed prescriptions for penicillin V' },
    codes: [{ system: 'atc', code: 'J01CE02', name: 'Phenoxymethylpenicillin' }],
  },
  denominator: {
    text: { da: 'Indløste recepter på antibiotika', en: 'Redeemed antibiotic prescriptions' },
    codes: [{ system: 'atc', code: 'J01', name: 'Antibakterielle midler til systemisk brug' }],
  },
  counted: prescriptions,
  focusArea: 'national',
  targets: [
    {
      id: 'nationalt',
      owner: owners.national,
      label: nationalTargetLabel,
      value: 0.36,
      source: {
        da: 'National handlingsplan for antibiotika: mindst 36 procent penicillin V',
        en: 'National action plan on antibiotics: at least 36 per cent penicillin V',
      },
    },
  ],
  caveats: [
    {
      da: 'Andelen kan stige, fordi andre midler bruges mindre. Se den sammen med antallet af recepter.',
      en: 'The share can rise because other drugs are used less. See it together with the number of prescriptions.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Gør penicillin V til førstevalg i jeres favoritliste.',
      en: 'Make penicillin V the first choice in your list of favourites.',
    },
    {
      da: 'Spørg til, hvad allergien bestod i, før I vælger noget andet.',
      en: 'Ask what the allergy consisted in before choosing something else.',
    },
  ],
  contact,
};
