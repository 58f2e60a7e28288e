import { formatsFor } from '../formats.js';
import type { TallyPaperMessages } from '../tally-paper.js';
import { oneOf, tallyWords } from './tally-words.js';

/** The words of a form on paper, on which a practice counts. */
export const tallyPaper: TallyPaperMessages = {
  ...tallyWords,
  language: 'da',
  documentTitle: 'Skema til optælling',
  heading: 'Skema til optælling',
  privacy: 'Skriv ingen navne, ingen CPR-numre og ingen datoer for patienter. Kun antal.',
  period: (from, to) => `Tæl fra og med ${formatsFor('da').date(from)} til og med ${formatsFor('da').date(to)}.`,
  practice: 'Praksis (ydernummer)',
  countedBy: 'Talt færdig den',
  exclusionsHeading: 'Tæl ikke med',
  boxes: (counted) => `Brug ét felt til hver ${oneOf(counted)}. Sæt kryds ved ja eller nej.`,
  strokes: (counted) => `Sæt én streg for hver ${oneOf(counted)}. Hver femte streg går på tværs.`,
  yesMeans: (text) => `Ja: ${text}`,
  sumHeading: 'Når I er færdige',
  slipHint: 'Sæt ét eller flere kryds. Skriv ikke andet. Fold sedlen, og læg den i kuverten.',
  slipStrokes: 'Bland sedlerne, før I åbner dem. Sæt en streg for hvert kryds, og skriv summen i feltet.',
  slipSum: (least) => `Antal sedler (mindst ${formatsFor('da').integer(least)})`,
  handIn: (contact) =>
    `Skriv tallene ind i skemaet på skærmen, eller send dem til ${contact ?? 'klyngens koordinator'}.`,
  shred: 'Riv skemaet i stykker, når tallene er skrevet ind.',
};
