export { html } from './html.js';
export type { Html, HtmlValue } from './html.js';
export { htmlPage } from './page.js';
export type { HtmlPage } from './page.js';
