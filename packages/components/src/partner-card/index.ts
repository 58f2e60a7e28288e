export type { Holidays, PartnerProject, Photos } from '../partner/partner-view.js';
export { KlyngePartnerCard } from './partner-card.js';
export {
  KlyngePartnerAgendaEvent,
  KlyngePartnerDraftEvent,
  KlyngePartnerErrorEvent,
  KlyngePartnerSaveEvent,
  KlyngePartnerSubmitEvent,
} from './partner-card.events.js';
export type { PartnerLayout } from './partner-card.render.js';
