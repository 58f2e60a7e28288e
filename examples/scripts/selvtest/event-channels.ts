import { revealContext } from '@klyngekit/components/reveal';
import { lineOf } from './object-text.js';
import type { Channel } from './outcome.js';
import { everyElement } from './roots.js';
import { Log, type Witness } from './witness.js';

/** Told of each event that a script sends. */
export type EventEar = (event: Event, target: unknown) => void;

const NATIVE = ['input', 'beforeinput', 'change', 'submit', 'click', 'keydown', 'focusin', 'toggle', 'drop'];

const dataOf = (event: Event): string => {
  const { data, key, detail, message } = event as Event & {
    readonly data?: unknown;
    readonly key?: unknown;
    readonly detail?: unknown;
    readonly message?: unknown;
  };
  return [event.type, data, key, detail, message].map((part) => lineOf(part)).join(' ');
};

function eventChannel(witness: Witness, ear: EventEar): Channel {
  const log = new Log();
  witness.tap(EventTarget.prototype, 'dispatchEvent', (self, [event]) => {
    if (!(event instanceof Event)) return undefined;
    const path = event.bubbles || event.composed ? 'bobler' : 'bobler ikke';
    log.add(`${event.type} (${path})`, `${dataOf(event)} ${lineOf(event)}`);
    ear(event, self);
    return undefined;
  });
  for (const type of NATIVE) addEventListener(type, (event) => log.add(type, dataOf(event)), true);
  return {
    id: 'events',
    title: 'Hændelser og det, de bærer med sig',
    gather: () => log.take(),
    plant(canary) {
      // Neither bubbles nor leaves its element.
      new EventTarget().dispatchEvent(new CustomEvent('plant', { detail: { row: { label: canary } } }));
      return () => undefined;
    },
  };
}

const consoleOf = (): Record<string, unknown> =>
  Reflect.get(globalThis, 'console') as unknown as Record<string, unknown>;

function consoleChannel(witness: Witness): Channel {
  const log = new Log();
  const written = consoleOf();
  for (const name of Object.keys(written))
    witness.tap(written, name, (_, args) => {
      log.add(name, args.map((arg) => lineOf(arg)).join(' '));
      return witness.isProving ? null : undefined;
    });
  return {
    id: 'console',
    title: 'Konsollen',
    gather: () => log.take(),
    plant(canary) {
      (written['debug'] as (text: string, more: unknown) => void)('row', { kept: { label: canary } });
      return () => undefined;
    },
  };
}

function errorChannel(): Channel {
  const log = new Log();
  addEventListener('error', (event) => log.add('error', `${event.message} ${lineOf(event.error)} ${event.filename}`));
  addEventListener('unhandledrejection', (event) => log.add('unhandledrejection', lineOf(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    log.add('securitypolicyviolation', `${event.blockedURI} ${event.sample}`),
  );
  return {
    id: 'errors',
    title: 'Beskeder om, at noget gik galt',
    gather: () => log.take(),
    plant(canary) {
      dispatchEvent(new ErrorEvent('error', { message: 'plant', error: new Error(canary) }));
      return () => undefined;
    },
  };
}

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (value: unknown) => void;
}

/** What any script is told that asks an element for its context. */
function askContext(target: Element): string {
  const answers: string[] = [];
  const request = new Event('context-request', { bubbles: true, composed: true, cancelable: true });
  const callback = (value: unknown, unsubscribe?: () => void): void => {
    answers.push(lineOf(value, 5));
    unsubscribe?.();
  };
  target.dispatchEvent(
    Object.assign(request, { context: revealContext, contextTarget: target, callback, subscribe: true }),
  );
  return answers.join(' ');
}

const contextChannel: Channel = {
  id: 'context',
  title: 'Et fremmed script, der spørger elementerne (context-request)',
  gather: () =>
    [...everyElement(document.querySelector('#stage') ?? document)].map((element) => ({
      where: element.localName,
      text: askContext(element),
    })),
  plant(canary) {
    const answer = (event: Event): void => (event as ContextRequest).callback({ status: 'open', rows: [canary] });
    const plant = document.createElement('div');
    plant.append(document.createElement('span'));
    plant.addEventListener('context-request', answer);
    document.querySelector('#stage')?.append(plant);
    return () => plant.remove();
  },
};

/** What the page and its scripts are told. */
export function eventChannels(witness: Witness, ear: EventEar): readonly Channel[] {
  return [eventChannel(witness, ear), contextChannel, consoleChannel(witness), errorChannel()];
}
