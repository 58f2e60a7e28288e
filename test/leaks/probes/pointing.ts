import type { Page } from 'playwright-core';
import type { Probe } from '../evidence.js';
import type { WatcherHandle } from '../witness/watch-page.js';
import { runInPage } from './in-page.js';

const mostPlaces = 12;

const provoke = (page: Page, isProvoking: boolean) =>
  page.evaluate((value) => {
    (globalThis as unknown as Record<symbol, WatcherHandle>)[Symbol.for('witness handle')]?.provoke(value);
  }, isProvoking);

/** The middles of rows, marks and fields: of each kind the first, the last, and some between. */
function placesToPointAt(this: Document, ...closedRoots: ShadowRoot[]): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.shadowRoot ?? closedRoots.find((each) => each.host === element);
      if (shadow) visit(shadow);
      const isWorthIt = element.matches('td, th, li, [role], [tabindex], svg path, svg circle, [title], a, dt, dd');
      const { x, y, width, height } = element.getBoundingClientRect();
      if (isWorthIt && width > 0 && y >= 0 && y + height <= innerHeight)
        found.push({ x: x + width / 2, y: y + height / 2 });
    }
  };
  visit(this);
  return found;
}

/** What comes up when one points at things or goes through them by the keyboard. Titles are read by the probe of the DOM. */
export const pointing: Probe = {
  channels: ['tooltips'],
  async gather({ page, session, witness }) {
    const places = await runInPage(session, placesToPointAt);
    const step = Math.max(1, Math.floor(places.length / mostPlaces));
    await provoke(page, true);
    for (const [index, { x, y }] of places.entries()) if (index % step === 0) await page.mouse.move(x, y);
    for (let count = 0; count < 4; count++) await page.keyboard.press('Tab');
    await page.mouse.move(0, 0);
    await provoke(page, false);
    return witness.heardOn('tooltips');
  },
};
