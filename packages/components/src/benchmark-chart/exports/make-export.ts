import type { ChartExportMessages } from '@klyngekit/messages';
import type { ViewedModel } from '../views/chart-view.js';
import { figuresAsCsv, figuresAsHtml, figuresAsText } from './export-figures.js';
import type { ChartExport, ChartExportFormat } from './export-file.js';
import { EXPORT_FONTS, pictureAsSvg, pictureSheet } from './export-picture.js';
import { paintSheet } from './paint-sheet.js';

const TYPES: { readonly [Format in ChartExportFormat]: string } = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/**
 * Makes what leaves a chart.
 *
 * @param model - without names that a reveal has lent, and of others nothing finer than a screen shows
 * @returns undefined where a page cannot make it.
 */
export async function makeExport(
  format: ChartExportFormat,
  model: ViewedModel,
  words: ChartExportMessages,
  page: Document,
): Promise<ChartExport | undefined> {
  const content = await contentOf(format, model, words, page);
  return content === undefined ? undefined : { name: fileName(format, model, words), type: TYPES[format], content };
}

async function contentOf(
  format: ChartExportFormat,
  model: ViewedModel,
  words: ChartExportMessages,
  page: Document,
): Promise<ChartExport['content'] | undefined> {
  switch (format) {
    case 'csv':
      return figuresAsCsv(model, words);
    case 'tsv':
      return figuresAsText(model, words);
    case 'html':
      return figuresAsHtml(model, words);
    case 'svg':
      return pictureAsSvg(model, words);
    case 'png':
      return paintSheet(pictureSheet(model, words), EXPORT_FONTS, page);
  }
}

/** A file name without anything that tells who is in it. */
function fileName(
  format: string,
  { source: { frame }, release }: ViewedModel,
  { fileName }: ChartExportMessages,
): string {
  return `${frame.named ? fileName.open : fileName.closed}-${frame.indicator.id}-${release.cutOff}.${format}`;
}
