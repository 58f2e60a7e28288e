import type { Evidence, Probe } from '../evidence.js';
import { runInPage } from './in-page.js';

interface Address {
  readonly title: string;
  readonly url: string;
  readonly state: string;
  readonly windowName: string;
  readonly referrer: string;
}

function readAddress(this: Document): Address {
  return {
    title: this.title,
    url: location.href,
    state: JSON.stringify(history.state),
    windowName: window.name,
    referrer: this.referrer,
  };
}

function readPerformance(): string[] {
  return performance.getEntries().map((entry) => JSON.stringify(entry));
}

/** What the page says to scripts, to developers and to the browser. */
export const signals: Probe = {
  channels: ['events', 'console', 'errors', 'performance', 'address'],
  async gather({ session, witness }) {
    const address = Object.entries(await runInPage(session, readAddress));
    const { entries } = await session.send('Page.getNavigationHistory');
    const measured = await runInPage(session, readPerformance);
    return [
      ...witness.heardOn('events', 'console', 'errors', 'performance', 'address'),
      ...address.map(([where, text]): Evidence => ({ channel: 'address', where, text })),
      ...entries.map(({ url, title }): Evidence => ({ channel: 'address', where: 'history', text: `${url} ${title}` })),
      ...measured.map((text): Evidence => ({ channel: 'performance', where: 'entries', text })),
    ];
  },
};
