import { KlyngeSession } from './session.js';

KlyngeSession.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-session': KlyngeSession;
  }
}
