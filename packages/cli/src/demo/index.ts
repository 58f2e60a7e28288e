export { createDemo, defaultSeed } from './create-demo.js';
export type { Demo } from './create-demo.js';
export { createPackageDemo } from './package-demo.js';
export { demoFiles } from './demo-files.js';
export type { DemoFile } from './demo-files.js';
