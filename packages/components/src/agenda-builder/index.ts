export { KlyngeAgendaBuilder } from './agenda-builder.js';
export {
  KlyngeAgendaModeEvent,
  KlyngeMeetingChangeEvent,
  KlyngeMeetingErrorEvent,
  KlyngeOpenIndicatorEvent,
  KlyngeOpenPartnerEvent,
  KlyngeOpenTopicEvent,
} from './agenda-builder.events.js';
export type { AgendaMode } from './agenda-builder.events.js';
export type { TitlesById } from './agenda-view.js';
