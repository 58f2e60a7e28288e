export * from './benchmark-chart/index.js';
export * from './session/index.js';
