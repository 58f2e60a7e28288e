export { agendaText } from './agenda-text.js';
export { attendanceCsv, attendants } from './attendance.js';
export * from './calendar/index.js';
export * from './mail/index.js';
export * from './print/index.js';
