import Papa from 'papaparse';

/** The signs that part the cells of a row. */
export type Separator = ';' | ',' | '\t';

/** Ties go to the first: with a decimal comma both `;` and `,` can look regular, and then `;` parts the cells. */
const candidates: readonly Separator[] = [';', '\t', ','];
const sampledRows = 50;

/** Enough for a sample of ordinary rows; a longer row is cut, which all candidates suffer alike. */
const sampledCharacters = 65_536;

interface Trial {
  readonly separator: Separator;
  readonly regularRows: number;
  readonly columns: number;
}

function trySeparator(sample: string, separator: Separator): Trial {
  const rows: string[][] = Papa.parse<string[]>(sample, {
    delimiter: separator,
    newline: '\n',
    preview: sampledRows,
    skipEmptyLines: true,
  }).data;
  const columns = rows[0]?.length ?? 0;
  return { separator, regularRows: rows.filter((row) => row.length === columns).length, columns };
}

/**
 * The separator with which the most rows have as many cells as the header; among equals the one that gives the most
 * columns. A file of one column gets `;`.
 */
export function detectSeparator(text: string): Separator {
  const sample = text.slice(0, sampledCharacters);
  const trials = candidates.map((separator) => trySeparator(sample, separator)).filter((trial) => trial.columns > 1);
  let best = trials[0];
  for (const trial of trials) {
    if (best === undefined || trial.regularRows < best.regularRows) continue;
    if (trial.regularRows > best.regularRows || trial.columns > best.columns) best = trial;
  }
  return best?.separator ?? ';';
}
