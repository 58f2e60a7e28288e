import { formatsFor } from '../formats.js';
import type { TallyPaperMessages } from '../tally-paper.js';
import { others } from './tally-nouns.js';

/** The words of a form on paper, on which a practice counts. */
export const tallyPaper: TallyPaperMessages = {
  language: 'da',
  documentTitle: 'Skema til optælling',
  heading: 'Skema til optælling',
  privacy: 'Skriv ingen navne, ingen CPR-numre og ingen datoer for patienter. Kun antal.',
  period: (from, to) => `Tæl fra og med ${formatsFor('da').date(from)} til og med ${formatsFor('da').date(to)}.`,
  periodBlank: 'Talt fra',
  practice: 'Praksis (ydernummer)',
  countedBy: 'Talt færdig den',
  stepsHeading: 'Sådan tæller I',
  when: (when) => `Tæl ${when}.`,
  exclusionsHeading: 'Tæl ikke med',
  boxes: (counted) => `Brug ét felt til hver ${counted?.one.da ?? 'patient'}. Sæt kryds ved ja eller nej.`,
  strokes: (counted) => `Sæt én streg for hver ${counted?.one.da ?? 'patient'}. Hver femte streg går på tværs.`,
  answers: 'Sæt ét eller flere kryds.',
  yes: 'Ja',
  no: 'Nej',
  yesMeans: (text) => `Ja: ${text}`,
  sumHeading: 'Når I er færdige',
  yesSum: 'Antal ja',
  noSum: 'Antal nej',
  countSum: (counted) => `Antal ${others(counted)}`,
  exposureSum: (unit) => `Antal ${unit ?? 'patienter'} i alt`,
  nobody: (counted) => `Vi har ingen ${others(counted)} at tælle`,
  slipHint: 'Sæt ét eller flere kryds. Skriv ikke andet. Fold sedlen, og læg den i kuverten.',
  slipStrokes: 'Bland sedlerne, før I åbner dem. Sæt en streg for hvert kryds, og skriv summen i feltet.',
  slipSum: 'Antal sedler (mindst 5)',
  handIn: (contact) =>
    `Skriv tallene ind i skemaet på skærmen, eller send dem til ${contact ?? 'klyngens koordinator'}.`,
  shred: 'Riv skemaet i stykker, når tallene er skrevet ind.',
};
