export { parseBenchmark } from './parse-benchmark.js';
export { parseCluster } from './parse-cluster.js';
export type { ParseOptions } from './parse-document.js';
export { parseIndicator } from './parse-indicator.js';
