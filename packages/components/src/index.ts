export * from './benchmark-chart/index.js';
export * from './reveal.js';
export * from './reveal-table/index.js';
export * from './partner-card/index.js';
export * from './partner-list/index.js';
export * from './indicator-guide/index.js';
export * from './tally-form/index.js';
export * from './session/index.js';
