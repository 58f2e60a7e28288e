import { KlyngePartnerList } from './partner-list.js';

KlyngePartnerList.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-partner-list': KlyngePartnerList;
  }
}
