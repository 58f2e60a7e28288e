export { KlyngeBenchmarkChart } from './benchmark-chart.js';
export {
  KlyngeChartDrawEvent,
  KlyngeChartErrorEvent,
  KlyngeChartSelectEvent,
  KlyngeChartViewEvent,
} from './benchmark-chart.events.js';
export type { ChartData, ChartInput } from './chart-data.js';
export type { Density } from './chart-picture.js';
