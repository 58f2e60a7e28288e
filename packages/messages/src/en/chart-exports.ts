import type { ChartExportMessages } from '../chart-exports.js';

/** The words of what leaves a chart, in English. */
export const chartExports: ChartExportMessages = {
  mark: { closed: 'Closed data', own: 'Closed data · for your own practice alone' },
  fileName: { closed: 'closed-data', open: 'figures' },
  names: { copy: 'Copy figures', csv: 'Figures as CSV', svg: 'Picture as SVG', png: 'Picture as PNG' },
  copied: 'The figures have been copied.',
  saved: 'The file has been saved.',
  unavailable: 'This is not possible here. Try one of the others.',
};
