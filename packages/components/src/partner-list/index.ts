export { KlyngePartnerShowEvent } from './partner-list.events.js';
export { KlyngePartnerList } from './partner-list.js';
export type { PartnersInput } from './partners-data.js';
