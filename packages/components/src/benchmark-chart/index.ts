export { KlyngeBenchmarkChart } from './benchmark-chart.js';
export {
  KlyngeChartAgendaEvent,
  KlyngeChartDrawEvent,
  KlyngeChartErrorEvent,
  KlyngeChartIndicatorEvent,
  KlyngeChartExportEvent,
  KlyngeChartGoalEvent,
  KlyngeChartSelectEvent,
  KlyngeChartViewEvent,
  type ChartError,
  type OwnGoal,
} from './benchmark-chart.events.js';
export { indicatorWithOwnGoal, ownGoalOf } from './goal/own-goal.js';
export type { ChartInput } from '../shared/chart-data.js';
export type { ChartData } from '@klyngekit/report/chart';
export type { ChartEvent } from './view-options.js';
export type { Density } from './chart-picture.js';
export type { ChartExport, ChartExportFormat } from './exports/export-file.js';
