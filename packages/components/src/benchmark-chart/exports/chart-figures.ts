import type { ChartExportMessages } from '@klyngekit/messages';
import { captionLines, caseMixText, indicatorTitle } from '@klyngekit/report/chart';
import { tableRows } from '../reader/chart-table.js';
import type { ViewedModel } from '../views/chart-view.js';
import { columnsOf } from '../views/unit-figures.js';
import type { Figures } from './figures.js';

/** Marks closed figures; undefined where all may see them. */
export function markOf({ source: { frame }, facts }: ViewedModel, words: ChartExportMessages): string | undefined {
  if (frame.named) return undefined;
  return facts.own ? words.mark.own : words.mark.closed;
}

/** The lines of the caption, with what was standardised for and the crude figure beside it. */
export function sourceLines(model: ViewedModel): readonly string[] {
  const caseMix = caseMixText(model.source.frame, model.source);
  return [...(caseMix === undefined ? [] : [caseMix]), ...captionLines(model)];
}

/** The figures of a picture. */
export function chartFigures(model: ViewedModel, exportWords: ChartExportMessages): Figures {
  const { source } = model;
  const table = columnsOf(model);
  const { words, unit, style, frame, language } = source;
  const rows = tableRows(model, Number.POSITIVE_INFINITY);
  const noted = rows.some(({ remark }) => remark !== '');
  const mark = markOf(model, exportWords);
  // Limits that nobody may see leave no empty columns.
  const filled = table.heads.map((_, column) => rows.some(({ cells }) => (cells[column] ?? '') !== ''));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => filled[column]);
  return {
    about: [
      ...(mark === undefined ? [] : [mark]),
      `${indicatorTitle(source)}. ${words.unit(style)}`,
      ...sourceLines(model),
    ],
    head: [table.body?.head ?? words.table.unit(unit), ...kept(table.heads), ...(noted ? [words.table.note] : [])],
    rows: rows.map(({ label, cells, remark }) => [label, ...kept(cells), ...(noted ? [remark] : [])]),
    cells: rows.map(({ label, cells, remark }, index) => {
      const row = table.body ? undefined : frame.rows[index];
      const numbers = row && table.numbers?.(row, index);
      // A dash stands for no value, which in a spreadsheet is an empty cell.
      const blank = row ? cells : cells.map((cell) => (cell === '–' ? null : cell));
      return [label, ...kept(numbers ?? blank), ...(noted ? [remark] : [])];
    }),
    references: table.references,
    language,
  };
}
