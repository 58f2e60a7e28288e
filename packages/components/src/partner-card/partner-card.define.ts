import { KlyngePartnerCard } from './partner-card.js';

KlyngePartnerCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-partner-card': KlyngePartnerCard;
  }
}
