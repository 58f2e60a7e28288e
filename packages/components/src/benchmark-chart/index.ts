export { KlyngeBenchmarkChart } from './benchmark-chart.js';
export { KlyngeChartDrawEvent, KlyngeChartErrorEvent, KlyngeChartSelectEvent } from './benchmark-chart.events.js';
export type { BenchmarkInput } from './benchmark-source.js';
export type { Density } from './chart-picture.js';
