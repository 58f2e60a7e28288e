import type { ChartExportMessages } from '../chart-exports.js';

/** The words of what leaves a chart, in Danish. */
export const chartExports: ChartExportMessages = {
  mark: { closed: 'Lukkede data', own: 'Lukkede data · kun til jeres egen praksis' },
  fileName: { closed: 'lukkede-data', open: 'tal' },
  names: { copy: 'Kopiér tal', csv: 'Tal som CSV', svg: 'Billede som SVG', png: 'Billede som PNG' },
  copied: 'Tallene er kopieret.',
  saved: 'Filen er gemt.',
  unavailable: 'Det kan ikke lade sig gøre her. Prøv et af de andre valg.',
};
