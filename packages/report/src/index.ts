export { chartModel } from './chart/index.js';
