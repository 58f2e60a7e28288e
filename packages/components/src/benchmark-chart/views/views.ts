import type { ChartViewName } from '@klyngekit/messages';
import { funnelObstacle, type FunnelObstacle } from '@klyngekit/plot';
import type { ReadyModel } from '@klyngekit/report/chart';
import type { PictureName, ViewModule } from './chart-view.js';

/** How the views beyond the first are fetched. A new view is a line here, one in `availableViews`, and its module. */
export const VIEW_MODULES: { readonly [View in Exclude<PictureName, 'spread'>]: () => Promise<ViewModule> } = {
  funnel: async () => (await import('./funnel.js')).module,
  distribution: async () => (await import('./distribution.js')).module,
};

const VIEWS: readonly ChartViewName[] = ['spread', 'funnel', 'distribution', 'overview', 'answers'];

/** The name of a view; what is none is the first. */
export function viewNamed(name: string | null | undefined): ChartViewName {
  return VIEWS.find((view) => view === name) ?? 'spread';
}

/** Why a model cannot be shown in a view; undefined where it can. */
export function obstacleTo(view: PictureName, model: ReadyModel): FunnelObstacle | undefined {
  return view === 'funnel' ? funnelObstacle(model.source.frame) : undefined;
}

/** The views that the data allow. */
export function availableViews(model: ReadyModel): readonly PictureName[] {
  const views: readonly PictureName[] = ['spread', 'distribution', 'funnel'];
  return views.filter((view) => obstacleTo(view, model) === undefined);
}
