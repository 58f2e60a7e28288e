export { agendaPage } from './agenda-page.js';
export { minutesPage } from './minutes-page.js';
export { scriptPage } from './script-page.js';
export { takeHomePage } from './take-home-page.js';
export type { TakeHomeOptions } from '../take-home.js';
