export { main } from './main.js';
export type { ReadBytes, System, WriteOptions } from './system.js';
