export { anonymousRoundSchema } from './generated/anonymous-round.js';
export { benchmarkSchema } from './generated/benchmark.js';
export { clusterSchema } from './generated/cluster.js';
export { indicatorSchema } from './generated/indicator.js';
export { nameListSchema } from './generated/name-list.js';
export { ownFigureSchema } from './generated/own-figure.js';
export { sealedNamesSchema } from './generated/sealed-names.js';
export type { JsonSchema } from './json-schema.js';
