import { createHash } from 'node:crypto';
import type { Channel } from './channels.js';
import type { Evidence, Subject } from './evidence.js';
import { gather, settle } from './inspect.js';

/** What of a page an onlooker, a script, or the owner of the page's server could tell one vote from another by. */
const tracedChannels: readonly Channel[] = [
  'dom-text',
  'attributes',
  'shadow-roots',
  'element-internals',
  'css',
  'accessibility-tree',
  'live-regions',
  'row-order',
  'geometry',
  'animations',
  'events',
  'console',
  'errors',
  'address',
  'storage',
  'network',
];

/** Everything that a vote has left behind, in one text. */
export interface Trace {
  readonly text: string;
  readonly hash: string;
  /** How long the answer took, in ms: not part of the text, since no two are the same to the millisecond. */
  readonly milliseconds: number;
}

const canonical = (evidence: readonly Evidence[]) =>
  evidence.map(({ channel, where, text }) => `${channel}\t${where}\t${text.replace(/\s+/gu, ' ')}`).join('\n');

/**
 * Lets something happen in a page, and reads everything that it has left behind there. Two traces with the same hash cannot
 * be told apart by anything but their time; that is told in steps of `timeStep`.
 *
 * @param happen - what happens; returns when its answer has been given
 * @param timeStep - ms: the coarseness of time that is part of the trace
 */
export async function traceOf(subject: Subject, happen: () => Promise<void>, timeStep: number): Promise<Trace> {
  subject.witness.forget();
  const start = performance.now();
  await happen();
  const milliseconds = performance.now() - start;
  await settle(subject.page);
  const text = `${canonical(await gather(subject, tracedChannels))}\ntime\t${Math.floor(milliseconds / timeStep)}`;
  return { text, hash: createHash('sha256').update(text).digest('hex'), milliseconds };
}

/** Where two traces part, for a message that helps. */
export function firstDifferenceOf(one: Trace, other: Trace): string | undefined {
  const [mine, theirs] = [one, other].map(({ text }) => text.split('\n'));
  const place = mine!.findIndex((line, index) => line !== theirs![index]);
  if (place < 0 && mine!.length === theirs!.length) return undefined;
  return `${mine!.at(place)?.slice(0, 200) ?? ''}\n${theirs!.at(place)?.slice(0, 200) ?? ''}`;
}
