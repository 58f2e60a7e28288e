export { isCalendarDate as date } from '../../src/text/calendar-date.ts';
