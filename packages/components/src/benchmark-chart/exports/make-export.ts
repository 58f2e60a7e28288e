import type { Catalog, ChartExportMessages } from '@klyngekit/messages';
import { isRound } from '@klyngekit/report/chart';
import type { SheetName, ViewedModel } from '../views/chart-view.js';
import { chartFigures } from './chart-figures.js';
import type { ChartExport, ChartExportFormat } from './export-file.js';
import { EXPORT_FONTS, pictureAsSvg, pictureSheet } from './export-picture.js';
import { figuresAsCsv, figuresAsHtml, figuresAsText, type Figures } from './figures.js';
import { paintSheet } from './paint-sheet.js';
import { isClosed, type SheetFigures, type SheetSource, type ShownSheet } from './sheet-figures.js';

const TYPES: { readonly [Format in ChartExportFormat]: string } = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Where the figures of each sheet come from: its words and counts are fetched with it. */
const SHEET_FIGURES: {
  readonly [Name in SheetName]: (source: SheetSource) => Promise<SheetFigures | undefined>;
} = {
  overview: async (source) => (await import('./overview-figures.js')).overviewFigures(source),
  answers: async (source) => (await import('./answer-figures.js')).answerFigures(source),
};

const FIGURES = { csv: figuresAsCsv, tsv: figuresAsText, html: figuresAsHtml } as const;

/** Formats that hold figures; the others are pictures. */
type FigureFormat = keyof typeof FIGURES;

const holdsFigures = (format: ChartExportFormat): format is FigureFormat => Object.hasOwn(FIGURES, format);

/**
 * Makes what leaves a chart.
 *
 * @param model - without names that a reveal has lent, and of others nothing finer than a screen shows
 * @returns undefined where a page cannot make it, or nobody can.
 */
export async function makeExport(
  format: ChartExportFormat,
  model: ViewedModel,
  words: ChartExportMessages,
  page: Document,
): Promise<ChartExport | undefined> {
  if (!Object.hasOwn(TYPES, format)) return undefined; // a host's own word
  const { frame } = model.source;
  const name = fileName(format, !frame.named, frame.indicator.id, model.release, words);
  const content = await pictureContent(format, model, words, page);
  return content === undefined ? undefined : { name, type: TYPES[format], content };
}

/** Makes what leaves a sheet: figures alone, since it is no picture. */
export async function makeSheetExport(
  format: ChartExportFormat,
  { name: sheet, data, request }: ShownSheet,
  catalog: Catalog,
  words: ChartExportMessages,
): Promise<ChartExport | undefined> {
  if (!holdsFigures(format)) return undefined;
  const made = await SHEET_FIGURES[sheet]({ data, request, catalog, words });
  if (!made) return undefined;
  const name = fileName(format, isClosed(data), made.subject, isRound(data) ? data : data.source, words);
  return { name, type: TYPES[format], content: written(format, made.figures) };
}

const written = (format: FigureFormat, figures: Figures): string => FIGURES[format](figures);

async function pictureContent(
  format: ChartExportFormat,
  model: ViewedModel,
  words: ChartExportMessages,
  page: Document,
): Promise<ChartExport['content'] | undefined> {
  if (holdsFigures(format)) return written(format, chartFigures(model, words));
  if (format === 'svg') return pictureAsSvg(model, words);
  return paintSheet(pictureSheet(model, words), EXPORT_FONTS, page);
}

/** A file name without anything that tells who is in it. */
function fileName(
  format: string,
  closed: boolean,
  subject: string,
  { cutOff }: { readonly cutOff: string },
  { fileName: start }: ChartExportMessages,
): string {
  return `${closed ? start.closed : start.open}-${subject}-${cutOff}.${format}`;
}
