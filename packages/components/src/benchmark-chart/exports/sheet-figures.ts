import { chartMessages, type Catalog, type ChartExportMessages } from '@klyngekit/messages';
import { isRound, releaseLines, type ChartData, type ChartRequest, type Release } from '@klyngekit/report/chart';
import type { Period } from '@klyngekit/schema';
import type { SheetName } from '../views/chart-view.js';
import type { Figures } from './figures.js';

/** A sheet that is on the page. */
export interface ShownSheet {
  readonly name: SheetName;
  readonly data: ChartData;
  readonly request: ChartRequest;
}

/** The figures of a sheet, and what its file is called after. */
export interface SheetFigures {
  readonly figures: Figures;
  /** A word without spaces that tells of no unit. */
  readonly subject: string;
}

/** What the figures of a sheet are made from. */
export interface SheetSource extends Omit<ShownSheet, 'name'> {
  readonly catalog: Catalog;
  readonly words: ChartExportMessages;
}

/** Whether data are closed or a cluster's own. */
export const isClosed = (data: ChartData): boolean => isRound(data) || data.openness === 'restricted';

/** The first line of closed figures, and of those that one practice alone may have; none where all may see them. */
export function markLines(data: ChartData, own: boolean, { mark }: ChartExportMessages): readonly string[] {
  if (!isClosed(data)) return [];
  return [own ? mark.own : mark.closed];
}

/** Where the figures come from, and of which days. */
export function releaseLinesOf(
  data: ChartData,
  period: Pick<Period, 'from' | 'to'>,
  catalog: Catalog,
): readonly string[] {
  const release: Release = isRound(data) ? data : data.source;
  return releaseLines(release, period, { words: chartMessages(catalog), language: catalog.language });
}
