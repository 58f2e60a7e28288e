export { KlyngeSession } from './session.js';
