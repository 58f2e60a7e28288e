import '@klyngekit/components/define';
import { referenceBenchmark } from '../packages/schema/src/fixtures/reference-benchmark.js';
for (const chart of document.querySelectorAll('klynge-benchmark-chart')) chart.data = referenceBenchmark as never;
