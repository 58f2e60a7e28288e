import { writeCsv } from '@klyngekit/formats';
import type { CsvCell } from '@klyngekit/formats';
import type { Benchmark, Observations } from '@klyngekit/schema';
import { lungFunction, waitingTime } from './indicators/index.js';

/** Windows-1252, which for Danish letters is one byte a letter. */
function oneByteALetter(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function observations({ observations: all }: Benchmark, indicator: string): readonly Observations[] {
  return all.filter((entry) => entry.indicator === indicator);
}

/** A cell as producers write it: nothing when nothing was reported, and counts below five withheld. */
function countCell(entry: Observations, column: 'numerator' | 'denominator', unit: number): CsvCell {
  const count = entry[column]?.[unit] ?? null;
  return column === 'numerator' && count !== null && count > 0 && count < 5 ? '<5' : count;
}

/**
 * Lung function counts of the practices, one row a practice and year, as a quality unit would send them: UTF-8, comma,
 * blank for not reported and "<5" for withheld.
 */
export function lungFunctionCsv(benchmark: Benchmark): string {
  const rows = observations(benchmark, lungFunction.id).flatMap((entry) =>
    benchmark.units.flatMap((unit, place): CsvCell[][] => {
      if (entry.status?.[place] === 'notApplicable') return [];
      return [
        [
          unit.ydernummer ?? '',
          unit.name ?? '',
          entry.period.replace('-', '/'),
          countCell(entry, 'numerator', place),
          countCell(entry, 'denominator', place),
        ],
      ];
    }),
  );
  const header = ['ydernummer', 'practice', 'year', 'numerator', 'denominator'];
  return writeCsv([header, ...rows], { language: 'en', byteOrderMark: false });
}

/**
 * Waiting times as an older Danish spreadsheet saves them: Windows-1252, semicolon and decimal comma, with words for what
 * is absent.
 */
export function waitingTimeCsv(benchmark: Benchmark): Uint8Array {
  const [entry] = observations(benchmark, waitingTime.id);
  const words = { notReported: 'ikke indberettet', notApplicable: 'ikke relevant' } as const;
  const rows = benchmark.units.flatMap((unit, place): CsvCell[][] => {
    if (unit.validity?.to !== undefined) return [];
    const status = entry?.status?.[place];
    const word = status === 'notReported' || status === 'notApplicable' ? words[status] : null;
    const cell = (column: 'value' | 'lower' | 'upper' | 'denominator'): CsvCell => entry?.[column]?.[place] ?? null;
    return [[unit.name ?? '', word ?? cell('value'), cell('lower'), cell('upper'), cell('denominator')]];
  });
  const header = ['Praksis', 'Ventetid i dage', 'Nedre grænse', 'Øvre grænse', 'Antal tider'];
  return oneByteALetter(writeCsv([header, ...rows], { language: 'da', byteOrderMark: false }));
}
