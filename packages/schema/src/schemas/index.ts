export { benchmarkSchema } from './generated/benchmark.js';
export { clusterSchema } from './generated/cluster.js';
export { indicatorSchema } from './generated/indicator.js';
export type { JsonSchema } from './json-schema.js';
