import type { Probe } from '../evidence.js';
import type { WatcherHandle } from '../witness/watch-page.js';
import { runInPage } from './in-page.js';

/** States, roles and names that custom elements keep beside their attributes, and what they put into forms. */
function readInternals(this: Document): [string, string][] {
  const watcher = (globalThis as unknown as Record<symbol, WatcherHandle>)[Symbol.for('witness handle')]!;
  return watcher.internals().map(({ host, internals, value }) => {
    const fields: string[] = [`value ${value}`];
    for (const name in internals) {
      try {
        const field = (internals as unknown as Record<string, unknown>)[name];
        if (name === 'states') fields.push(`states ${[...(field as Iterable<string>)].join(' ')}`);
        else if (typeof field === 'string' && field !== '') fields.push(`${name} ${field}`);
      } catch {
        // What belongs to forms is refused to elements that have nothing to do with them.
      }
    }
    if (internals.shadowRoot && !host.shadowRoot) fields.push('closed root');
    return [host.localName, fields.join('; ')];
  });
}

export const internals: Probe = {
  channels: ['element-internals'],
  async gather({ session, witness }) {
    const rows = await runInPage(session, readInternals);
    return [
      ...rows.map(([where, text]) => ({ channel: 'element-internals' as const, where, text })),
      ...witness.heardOn('element-internals'),
    ];
  },
};
