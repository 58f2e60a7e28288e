import type { ChartViewName } from '@klyngekit/messages';
import { isRound, type ChartData, type ChartModel } from '@klyngekit/report/chart';
import { availableViews } from '../views/views.js';
import type { ViewOptions } from '../view-options.js';
import type { SheetName } from '../views/chart-view.js';
import type { SheetModule } from './sheet.js';

/** How the sheets are fetched. */
export const SHEET_MODULES: { readonly [Name in SheetName]: () => Promise<SheetModule> } = {
  overview: async () => (await import('./overview.js')).module,
  answers: async () => (await import('./answers.js')).module,
};

/** Why a sheet that was asked for is not shown. */
export type SheetObstacle = 'closed' | 'one-indicator' | 'not-answers';

/** Whether a view is a sheet. */
export function isSheet(view: ChartViewName): view is SheetName {
  return view === 'overview' || view === 'answers';
}

/** The sheet to show; undefined where a picture is shown. Answers are shown as answers whatever was asked for. */
export function sheetFor(wanted: ChartViewName, model: ChartModel, data: ChartData): SheetName | undefined {
  if (wanted === 'overview' && !isOfNothing(model) && obstacleToSheet(wanted, model, data) === undefined) return wanted;
  return model.status === 'answers' ? 'answers' : undefined;
}

/** Whether the period or the group that was asked for is not there, which leaves nothing of any indicator. */
const isOfNothing = (model: ChartModel): boolean =>
  model.status === 'state' && (model.state === 'unknown-group' || model.state === 'unknown-period');

/** Why a sheet cannot be shown. */
export function obstacleToSheet(sheet: SheetName, model: ChartModel, data: ChartData): SheetObstacle | undefined {
  if (sheet === 'answers') return model.status === 'answers' ? undefined : 'not-answers';
  if (isRound(data)) return 'closed';
  return data.indicators.length > 1 ? undefined : 'one-indicator';
}

/** The views that the data allow, sheets among them. */
export function offeredViews(model: ChartModel, data: ChartData, options: ViewOptions): readonly ChartViewName[] {
  return [
    ...(obstacleToSheet('overview', model, data) === undefined ? (['overview'] as const) : []),
    ...(model.status === 'answers' ? (['answers'] as const) : []),
    ...(model.status === 'ready' ? availableViews(model, options) : []),
  ];
}
