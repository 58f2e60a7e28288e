import { KlyngeIndicatorGuide } from './indicator-guide.js';

KlyngeIndicatorGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-indicator-guide': KlyngeIndicatorGuide;
  }
}
