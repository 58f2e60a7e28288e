export { agendaText } from './agenda-text.js';
export { cancelCalendar, publishCalendar, requestCalendar } from './calendar/calendar.js';
export type { CancelOptions, PublishOptions, RequestOptions } from './calendar/calendar.js';
export type { CalendarAddress } from './calendar/event.js';
