import { lineOf } from './object-text.js';
import type { Channel, Evidence } from './outcome.js';
import { Log, type Witness } from './witness.js';

const textOf = (part: unknown): string => {
  if (part instanceof Request) return part.url;
  if (part instanceof URL || part instanceof URLSearchParams) return part.toString();
  if (part instanceof FormData) return Array.from(part, ([key, value]) => `${key} ${lineOf(value)}`).join(' ');
  if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) return new TextDecoder().decode(part);
  return lineOf(part, 5);
};

/** What has been asked of a server, by any way that a script has. */
function requestLog(witness: Witness): Log {
  const log = new Log();
  const heard = (where: string, instead?: () => unknown) => (_: unknown, args: readonly unknown[]) => {
    log.add(where, args.map(textOf).join(' '));
    return witness.isProving ? instead?.() : undefined;
  };
  witness.tap(
    globalThis,
    'fetch',
    heard('fetch', () => Promise.resolve(new Response())),
  );
  for (const name of ['open', 'send', 'setRequestHeader'])
    witness.tap(XMLHttpRequest.prototype, name, heard(`XMLHttpRequest.${name}`));
  witness.tap(
    Navigator.prototype,
    'sendBeacon',
    heard('sendBeacon', () => true),
  );
  witness.tap(globalThis.WebSocket?.prototype, 'send', heard('WebSocket.send'));
  witness.tap(HTMLFormElement.prototype, 'submit', heard('form.submit'));
  witness.tap(globalThis, 'open', heard('window.open'));
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker'])
    witness.tapClass(name, (args) => log.add(`new ${name}`, args.map(textOf).join(' ')));
  return log;
}

/** What the browser itself says that it has fetched. */
const fetched = (): readonly Evidence[] =>
  performance.getEntriesByType('resource').map(({ name }) => ({ where: 'hentet', text: name }));

const isElsewhere = ({ text }: Evidence): boolean =>
  (text.match(/\b(?:https?|wss?):\/\/[^\s/"']+/giu) ?? []).some((address) => {
    const { host } = new URL(address.replace(/^ws/iu, 'http'));
    return host !== location.host;
  });

/** Requests, by what they say and by where they go. */
export function networkChannels(witness: Witness): readonly Channel[] {
  const log = requestLog(witness);
  let seen = 0;
  return [
    {
      id: 'network',
      title: 'Det, der sendes over nettet, og hvor det sendes hen',
      gather() {
        const resources = fetched();
        const said = [...log.take(), ...resources.slice(seen)];
        seen = resources.length;
        return said;
      },
      async plant(canary) {
        await fetch('./plante', { method: 'POST', body: JSON.stringify({ row: canary }) });
        return () => undefined;
      },
    },
  ];
}

/** Whether something was asked of another server than the page's own. */
export const goesElsewhere = (evidence: readonly Evidence[]): boolean => evidence.some(isElsewhere);
