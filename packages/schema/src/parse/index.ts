export { parseAnonymousRound } from './parse-anonymous-round.js';
export { parseBenchmark } from './parse-benchmark.js';
export { parseCluster } from './parse-cluster.js';
export type { ParseOptions } from './parse-document.js';
export { parseIndicator } from './parse-indicator.js';
export { parseNameList } from './parse-name-list.js';
export { parseOwnFigure } from './parse-own-figure.js';
export { parseSealedNames } from './parse-sealed-names.js';
