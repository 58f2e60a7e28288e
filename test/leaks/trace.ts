import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Channel } from './channels.js';
import { withoutMarks } from './compare.js';
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
  /** Whether its answer came on the beat, which is part of the text too. */
  readonly isOnBeat: boolean;
}

/** Files that are fetched at once come in any order. */
function canonical(evidence: readonly Evidence[]): string {
  const isTraffic = ({ channel }: Evidence) => channel === 'network';
  const lines = (some: readonly Evidence[]) =>
    some.map(({ channel, where, text }) => `${channel}\t${where}\t${withoutMarks(text).replace(/\s+/gu, ' ')}`);
  const traffic = lines(evidence.filter(isTraffic)).sort();
  return [...lines(evidence.filter((each) => !isTraffic(each))), ...traffic].join('\n');
}

/** How long something takes, ms. Not part of a trace, since no two are the same to the millisecond. */
export async function millisecondsOf(happen: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await happen();
  return performance.now() - start;
}

/**
 * Lets something happen in a page, and reads everything that it has left behind there. Two traces with the same hash cannot
 * be told apart by anything but the milliseconds of their answers.
 *
 * @param happen - what happens; returns when its answer has been given
 * @param beat - ms: answers come after a whole number of these, and whether one has is part of the trace
 * @param rest - waits until nothing more comes of it
 */
export async function traceOf(
  subject: Subject,
  happen: () => Promise<void>,
  beat: number,
  rest: (page: Page) => Promise<void>,
): Promise<Trace> {
  const milliseconds = await millisecondsOf(happen);
  await settle(subject.page);
  await rest(subject.page);
  const isOnBeat = milliseconds >= beat && milliseconds % beat < beat / 2;
  const text = `${canonical(await gather(subject, tracedChannels))}\ntime\t${isOnBeat ? 'on the beat' : 'off the beat'}`;
  return { text, hash: createHash('sha256').update(text).digest('hex'), isOnBeat };
}

/** Where two traces part, for a message that helps. */
export function firstDifferenceOf(one: Trace, other: Trace): string | undefined {
  const [mine, theirs] = [one, other].map(({ text }) => text.split('\n'));
  const place = mine!.findIndex((line, index) => line !== theirs![index]);
  if (place < 0 && mine!.length === theirs!.length) return undefined;
  return `${mine!.at(place)?.slice(0, 200) ?? ''}\n${theirs!.at(place)?.slice(0, 200) ?? ''}`;
}
