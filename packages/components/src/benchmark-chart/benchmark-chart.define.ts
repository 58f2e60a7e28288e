import { KlyngeBenchmarkChart } from './benchmark-chart.js';

KlyngeBenchmarkChart.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-benchmark-chart': KlyngeBenchmarkChart;
  }
}
