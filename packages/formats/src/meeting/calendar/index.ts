export { cancelCalendar, publishCalendar, requestCalendar } from './calendar.js';
export type { CancelOptions, PublishOptions, RequestOptions } from './calendar.js';
export type { CalendarAddress } from './event.js';
