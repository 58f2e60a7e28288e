import type { Result } from './outcome.js';

const cannot = (id: string, title: string, remark: string): Result => ({ id, title, outcome: 'untestable', remark });

/** What a page cannot see of itself, and how to look instead. */
export const untestable: readonly Result[] = [
  cannot(
    'accessibility-tree',
    'Det træ, som en skærmlæser får af browseren',
    'En side kan ikke læse det. Se det i browserens værktøjer under Tilgængelighed, mens data er lukkede.',
  ),
  cannot(
    'heap',
    'Browserens hukommelse',
    'En side kan ikke læse den. Tag et øjebliksbillede i browserens værktøjer efter »Luk igen«, og søg efter et navn.',
  ),
  cannot(
    'paper',
    'Selve arket eller PDF-filen',
    'En side ser ikke, hvad printeren får. Print, mens navnene er fremme: der står kun numre.',
  ),
  cannot(
    'geometry',
    'Skærmbilleder, skærmdeling og foto',
    'Det, der er på skærmen, kan ses. Kun det, der ikke er der, kan ikke.',
  ),
  cannot(
    'closed-worlds',
    'Udvidelser og den app, som siden ligger i',
    'De kan læse alt på skærmen, mens navnene er fremme, og siden ser dem ikke. Spørg den, der leverer dem.',
  ),
  cannot(
    'lower-network',
    'Trafik under siden: stavekontrol, oversættelse, serverens log',
    'En side ser kun sine egne kald. Se trafikken i browserens værktøjer eller på nettet.',
  ),
];
