import type { Catalog, ChartExportMessages } from '@klyngekit/messages';
import { chartModel, type ReadyModel, type UsualJudge } from '@klyngekit/report/chart';
import { copyText, saveFile } from '../../shared/clipboard.js';
import type { ViewedModel } from '../views/chart-view.js';
import type { ChartExport, ChartExportFormat } from './export-file.js';
import type { ExportChoice } from './export-menu.js';
import { makeExport, makeSheetExport } from './make-export.js';
import type { ShownSheet } from './sheet-figures.js';

/** What the ways out need of a chart. */
export interface ExportHost {
  /** The picture that is on the page now; undefined where there is none. */
  readonly shown: () => ViewedModel | undefined;
  /** The sheet that is on the page now. */
  readonly sheet: () => ShownSheet | undefined;
  /** Shows another model in the same view, without putting it on the page. */
  readonly showOnce: (model: ReadyModel, view: ViewedModel['view']) => ViewedModel;
  readonly messages: () => Catalog;
  /** What judges by widened limits, where it was fetched. */
  readonly judge: () => UsualJudge | undefined;
}

/** A file of a chart; undefined where there is no picture, or the page cannot make it. */
export async function exportOf(
  format: ChartExportFormat,
  chart: ExportHost,
  page: Document,
): Promise<ChartExport | undefined> {
  const words = await chart.messages().chartExports();
  // Asked for when all has come: what was shown before it may be gone by then.
  const sheet = chart.sheet();
  if (sheet) return makeSheetExport(format, sheet, chart.messages(), words);
  const model = exported(chart);
  return model && makeExport(format, model, words, page);
}

/** Copies or saves, and says so in words; undefined where it could not be done. */
export async function carryOut(
  choice: ExportChoice,
  chart: ExportHost,
  page: Document,
  words: ChartExportMessages,
): Promise<string | undefined> {
  if (choice === 'copy') {
    const [text, table] = await Promise.all([exportOf('tsv', chart, page), exportOf('html', chart, page)]);
    if (typeof text?.content !== 'string' || typeof table?.content !== 'string') return undefined;
    return (await copyText(text.content, page, table.content)) ? words.copied : undefined;
  }
  const file = await exportOf(choice, chart, page);
  if (!file) return undefined;
  saveFile(file.content, file.type, file.name, page);
  return words.saved;
}

/**
 * The chart as it may leave the page. Beside the own figure of a restricted file others are told as a shared screen shows
 * them, which is less than the reader sees.
 */
function exported(chart: ExportHost): ViewedModel | undefined {
  const shown = chart.shown();
  if (!shown) return undefined;
  const { frame } = shown.source;
  if (frame.named || frame.coarse || frame.closed) return shown;
  const request = { ...shown.request, others: 'shown' } as const;
  // Of the age of the figures, which alone needs the present, nothing leaves the page.
  const model = chartModel(shown.data, request, chart.messages(), 0, chart.judge());
  return model.status === 'ready' ? chart.showOnce(model, shown.view) : undefined;
}
