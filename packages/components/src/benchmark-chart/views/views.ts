import type { ChartViewName } from '@klyngekit/messages';
import {
  changeObstacle,
  developmentObstacle,
  funnelObstacle,
  type ChangeObstacle,
  type DevelopmentObstacle,
  type FunnelObstacle,
} from '@klyngekit/plot';
import { isRound, type ReadyModel } from '@klyngekit/report/chart';
import { changePeriodsAsked, type ViewOptions } from '../view-options.js';
import type { PictureName, ViewModule } from './chart-view.js';

/** How the views beyond the first are fetched. A new view is a line here, one in `availableViews`, and its module. */
export const VIEW_MODULES: { readonly [View in Exclude<PictureName, 'spread'>]: () => Promise<ViewModule> } = {
  'before-after': async () => (await import('./before-after.js')).module,
  development: async () => (await import('./development.js')).module,
  funnel: async () => (await import('./funnel.js')).module,
  distribution: async () => (await import('./distribution.js')).module,
};

/** In the order of the switcher. */
const PICTURES: readonly [PictureName, ...PictureName[]] = [
  'spread',
  'distribution',
  'funnel',
  'development',
  'before-after',
];
/** All names of views, those of the sheets last. */
export const VIEWS: readonly [ChartViewName, ...ChartViewName[]] = [...PICTURES, 'overview', 'answers'];

/** Why a view cannot be shown, and the view whose words say it. */
export type ViewObstacle =
  | { readonly view: 'funnel'; readonly obstacle: FunnelObstacle }
  | { readonly view: 'before-after'; readonly obstacle: ChangeObstacle }
  | { readonly view: 'development'; readonly obstacle: DevelopmentObstacle };

/** Why a model cannot be shown in a view; undefined where it can. */
export function obstacleTo(
  view: PictureName,
  { data, source: { frame } }: ReadyModel,
  options: ViewOptions,
): ViewObstacle | undefined {
  if (view === 'funnel') {
    const obstacle = funnelObstacle(frame);
    return obstacle && { view, obstacle };
  }
  if (view === 'development') {
    const obstacle = isRound(data) ? 'closed' : developmentObstacle(data, frame.indicator.id, frame.period);
    return obstacle && { view, obstacle };
  }
  if (view === 'before-after') {
    const obstacle = isRound(data) ? 'one-period' : changeObstacle(data, frame, changePeriodsAsked(frame, options));
    return obstacle && { view, obstacle };
  }
  return undefined;
}

/** The views that the data allow. */
export function availableViews(model: ReadyModel, options: ViewOptions): readonly PictureName[] {
  return PICTURES.filter((view) => obstacleTo(view, model, options) === undefined);
}
