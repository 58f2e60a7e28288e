import type { Browser } from 'playwright-core';
import type { TableAdapter, TableState } from './adapter.js';
import type { CanaryRound } from './canaries/canary-round.js';
import { otherWorld } from './canaries/canary-round.js';
import { channels, channelsOfShownNames } from './channels.js';
import type { Channel } from './channels.js';
import { findDifferences } from './compare.js';
import type { Evidence, Hit } from './evidence.js';
import { findNames, gather, newSubject, settle } from './inspect.js';

/** A hit, and when it came up. */
export interface HitInState extends Hit {
  readonly state: TableState;
}

/** What the probes have found in a table, over many rounds. */
export interface Sweep {
  readonly adapter: string;
  readonly states: readonly TableState[];
  readonly rounds: number;
  readonly hits: readonly HitInState[];
}

/** Looks at one round in one state, through all channels or some. */
export async function inspect(
  browser: Browser,
  adapter: TableAdapter,
  round: CanaryRound,
  state: TableState,
  { only, isCompared = false }: { readonly only?: readonly Channel[]; readonly isCompared?: boolean } = {},
): Promise<readonly Evidence[]> {
  const subject = await newSubject(browser, adapter.outlets);
  try {
    await adapter.bring(subject.page, round, state);
    await settle(subject.page);
    if (isCompared) await adapter.rest?.(subject.page);
    return await gather(subject, only);
  } finally {
    await subject.page.context().close();
  }
}

/** Names that stand where they are shown are no leak while a table is open. */
function isLeak({ excused }: TableAdapter, state: TableState, { channel }: Hit): boolean {
  if (excused?.[state]?.includes(channel)) return false;
  return state !== 'open' || !channelsOfShownNames.has(channel);
}

/**
 * Brings a table into each of its states with each of the rounds, and looks through all channels for names. What is no name
 * and yet depends on names is looked for by showing the same figures of a cluster that is called something else.
 *
 * @param browsers - share the rounds among them; each looks at one page at a time, since a browser has one clipboard
 * @param compared - for how many of the rounds that is done, which takes as long again
 * @param onRound - is told after each round how many have been looked at, and what has been found until then
 */
export async function sweep(
  browsers: readonly Browser[],
  adapter: TableAdapter,
  rounds: AsyncIterable<CanaryRound> | Iterable<CanaryRound>,
  compared = 1,
  onRound: (rounds: number, found: readonly HitInState[]) => void = () => undefined,
): Promise<Sweep> {
  const hits: HitInState[] = [];
  const waiting = inTurn(rounds);
  let count = 0;
  let done = 0;
  const look = async (browser: Browser): Promise<void> => {
    for await (const round of waiting) {
      const place = ++count;
      const inRound: HitInState[] = [];
      for (const state of adapter.states) {
        const isCompared = place <= compared;
        // What is copied out of an open table, printed or told by it must not depend on names either.
        const evidence = await inspect(browser, adapter, round, state, { isCompared });
        const other = isCompared && (await inspect(browser, adapter, otherWorld(round, place), state, { isCompared }));
        const found = [
          ...findNames(evidence, round.canaries),
          ...(other ? findDifferences(lasting(evidence, adapter), lasting(other, adapter)) : []),
        ];
        inRound.push(...found.filter((hit) => isLeak(adapter, state, hit)).map((hit) => ({ state, ...hit })));
      }
      hits.push(...inRound);
      onRound(++done, inRound);
    }
  };
  await Promise.all(browsers.map(look));
  return { adapter: adapter.name, states: adapter.states, rounds: count, hits };
}

/** Evidence without what only a slow machine says. */
const lasting = (evidence: readonly Evidence[], { passing = [] }: TableAdapter): readonly Evidence[] =>
  evidence.filter(({ channel, text }) => channel !== 'live-regions' || !passing.includes(text));

/** One row of rounds that several loops take from: a loop that is done must not end it for the others. */
function inTurn(rounds: AsyncIterable<CanaryRound> | Iterable<CanaryRound>): AsyncIterable<CanaryRound> {
  const iterator = Symbol.asyncIterator in rounds ? rounds[Symbol.asyncIterator]() : rounds[Symbol.iterator]();
  return { [Symbol.asyncIterator]: () => ({ next: async () => iterator.next() }) };
}

/** The channels on which something has been found in a state. */
export function leakyChannels({ hits }: Sweep, state?: TableState): readonly Channel[] {
  return channels.filter((channel) =>
    hits.some((hit) => hit.channel === channel && (state === undefined || hit.state === state)),
  );
}

/** A hit in words: in which state, on which channel, and what was found. */
export function lineOf({ state, channel, where, form, excerpt }: HitInState): string {
  return `${state}, ${channel}, ${where}: ${form}: ${excerpt}`;
}

/** Hits by channel and state, as lines of text, and each kind of hit once. */
export function reportOf({ adapter, states, rounds, hits }: Sweep): string {
  const width = Math.max(...channels.map((channel) => channel.length));
  const head = ['channel'.padEnd(width), ...states].join('  ');
  const lines = channels.map((channel) => {
    const counts = states.map((state) => {
      const count = hits.filter((hit) => hit.channel === channel && hit.state === state).length;
      const text = state === 'open' && channelsOfShownNames.has(channel) ? 'shown' : String(count);
      return text.padStart(state.length);
    });
    return [channel.padEnd(width), ...counts].join('  ');
  });
  const kinds = new Map(
    hits.map((hit) => [`${hit.state} ${hit.channel} ${hit.where} ${hit.form}`, `  ${lineOf(hit)}`]),
  );
  const looks = rounds * states.length * channels.length;
  const sum = `${adapter}: ${hits.length} hits in ${looks} looks (${rounds} rounds, ${states.length} states)`;
  return [sum, head, ...lines, ...kinds.values()].join('\n');
}
