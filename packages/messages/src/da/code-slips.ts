import type { CodeSlipMessages } from '../code-slips.js';
import { consentSentences } from './consent.js';

/** The words of a practice's page of codes, in Danish. */
export const codeSlips: CodeSlipMessages = {
  documentTitle: 'Koder til klyngemødet',
  heading: 'Koder til klyngemødet',
  onlyForYou: 'Kun til jer',
  days: (period, cutOff) => `${period}, opgjort ${cutOff}`,
  codesHeading: 'Skriv én af koderne, når klyngen bliver spurgt',
  meaning: {
    all: {
      yes: ['JA', 'vis navnene, hvis alle siger ja'],
      no: ['NEJ', 'vis ingen navne'],
    },
    each: {
      no: ['NEJ', 'vis ikke vores navn'],
      own: ['EGEN', 'vis vores navn, uanset de andre'],
    },
  },
  stepsHeading: 'Sådan gør I',
  steps: {
    all: [
      'Vælg selv, hvilken kode I vil bruge. Det kommer ikke andre ved.',
      'Skriv koden i feltet på mødet. Store og små bogstaver, mellemrum og bindestreger er lige meget.',
      'Har I sagt ja og fortryder det, så skriv NEJ-koden bagefter. Det virker, indtil der er svaret.',
      'Tag siden med hjem, og riv den i stykker.',
    ],
    each: [
      'Vælg selv, hvilken kode I vil bruge.',
      'Skriv koden i feltet på mødet. Store og små bogstaver, mellemrum og bindestreger er lige meget.',
      'Vær sikre, før I skriver: EGEN-koden kan ikke tages tilbage, når den er skrevet.',
      'Tag siden med hjem, og riv den i stykker.',
    ],
  },
  consentHeading: 'Det siger I ja eller nej til',
  consent: {
    all: consentSentences,
    each: [
      'Skriver I EGEN-koden, vises jeres navn her på skærmen – ikke i udskrift, kopi eller fil.',
      'Navnene vises på én gang. Ville kun én eller to praksis stå uden navn, vises ingen navne. Ellers kan alle se, hvem der ikke er med.',
      consentSentences[2],
      consentSentences[3],
    ],
  },
  doubtHeading: 'Hvis I er i tvivl',
  doubt: {
    all: [
      'Brug NEJ-koden, eller skriv ingen kode. Så vises ingen navne, og ingen kan se hvorfor. I taler videre på lukkede data.',
      'Har andre set siden, eller er den blevet væk? Sig det, før mødet begynder. Nye koder er lavet på et minut.',
    ],
    each: [
      'Brug NEJ-koden, eller skriv ingen kode. Så vises jeres navn ikke. I kan stadig tale med om tallene.',
      'Har andre set siden, eller er den blevet væk? Sig det, før mødet begynder. Nye koder er lavet på et minut.',
    ],
  },
  foot: (round, made) =>
    `Runde ${round}, lavet ${made}. Koderne gælder kun denne runde. Den, der har lavet dem, kender alle koder og navne.`,
};
