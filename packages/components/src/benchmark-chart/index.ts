export { KlyngeBenchmarkChart } from './benchmark-chart.js';
export {
  KlyngeChartDrawEvent,
  KlyngeChartErrorEvent,
  KlyngeChartIndicatorEvent,
  KlyngeChartExportEvent,
  KlyngeChartSelectEvent,
  KlyngeChartViewEvent,
} from './benchmark-chart.events.js';
export type { ChartInput } from '../shared/chart-data.js';
export type { ChartData } from '@klyngekit/report/chart';
export type { ChartEvent } from './view-options.js';
export type { Density } from './chart-picture.js';
export type { ChartExport, ChartExportFormat } from './exports/export-file.js';
