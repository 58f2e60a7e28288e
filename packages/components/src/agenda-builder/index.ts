export { KlyngeAgendaBuilder } from './agenda-builder.js';
export {
  KlyngeAgendaItemEvent,
  KlyngeAgendaModeEvent,
  KlyngeMeetingChangeEvent,
  KlyngeMeetingErrorEvent,
  KlyngeOpenIndicatorEvent,
  KlyngeOpenPartnerEvent,
  KlyngeOpenTopicEvent,
} from './agenda-builder.events.js';
export type { WantedItem } from '@klyngekit/foundation';
export type { AgendaMode } from './agenda-builder.events.js';
export type { TitlesById } from './agenda-view.js';
