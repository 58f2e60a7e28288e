export type { SessionViewer } from '@klyngekit/foundation';
export { KlyngeSession } from './session.js';
