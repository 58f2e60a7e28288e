import { answerDelay, idleLimit } from '@klyngekit/privacy';
import { nameList12 } from '@klyngekit/schema/fixtures';
import { describe, expect, it, vi } from 'vitest';
import { RevealController } from '../../src/reveal/index.js';
import {
  changedRound,
  checkedCopy,
  freshEnvelope,
  names,
  no,
  otherRound,
  own,
  round,
  Stage,
  yes,
} from './surroundings.js';

describe('with a name list', () => {
  it('opens after proposal and collection, and tells the views, once, all names', async () => {
    const stage = new Stage();
    await stage.reveal.load(round);
    expect(stage.reveal.canPropose).toBe(true);
    stage.begin();
    expect(await stage.reveal.open(names)).toBe(true);
    expect(stage.told).toEqual([12]);
    expect([...(stage.lent ?? [])].map(([rowId, { name }]) => [rowId, name])).toEqual(
      names.names.map(({ rowId, name }) => [rowId, name]),
    );
    expect(stage.transitions).toEqual(
      [
        ['closed', 'proposed'],
        ['proposed', 'collecting'],
        ['collecting', 'open'],
      ].map(([from, to]) => JSON.stringify({ from, to, roundId: round.roundId })),
    );
  });

  it('knows since when it is open, and only then', async () => {
    const stage = new Stage();
    await stage.reveal.load(round);
    stage.begin();
    expect(stage.reveal.openedAt).toBeUndefined();
    await stage.reveal.open(names);
    const since = stage.reveal.openedAt;
    expect(since).toBeTypeOf('number');
    stage.pass(60_000);
    expect(stage.reveal.openedAt).toBe(since);
    stage.reveal.close();
    expect(stage.reveal.openedAt).toBeUndefined();
  });

  it('takes every name back before close returns, and empties what it lent', async () => {
    const stage = await new Stage().opened();
    stage.reveal.close();
    expect(stage.told).toEqual([12, null]);
    expect(stage.lent?.size).toBe(0);
    expect(stage.status).toBe('closed');
    expect(stage.reveal.state.wasNotShown).toBe(false);
    expect(stage.reveal.canPropose).toBe(true);
  });

  it('opens for nothing but a proposal and a collection', async () => {
    const stage = new Stage();
    expect(await stage.reveal.open(names)).toBe(false);
    await stage.reveal.load(round);
    expect(await stage.reveal.open(names)).toBe(false);
    stage.reveal.collect();
    expect(await stage.reveal.open(names)).toBe(false);
    stage.reveal.propose();
    expect(await stage.reveal.open(names)).toBe(false);
    expect(stage.told).toEqual([]);
    expect(stage.status).toBe('proposed');
  });

  it.each([
    ['nothing', undefined],
    ['an unchecked list', { ...nameList12 }],
    ['too short a list', { ...nameList12, names: nameList12.names.slice(0, 11) }],
  ])('leaves one trace when it is given %s', async (_, list) => {
    const stage = new Stage();
    await stage.reveal.load(round);
    stage.begin();
    const before = stage.timers;
    const answer = stage.reveal.open(list);
    await stage.waiting(before + 1);
    stage.pass(answerDelay - 1);
    expect(stage.status).toBe('collecting');
    stage.pass(1);
    expect(await answer).toBe(false);
    expect(stage.reveal.state).toMatchObject({ status: 'closed', wasNotShown: true });
    expect(stage.told).toEqual([]);
  });

  it('says beforehand why a file will not do', async () => {
    const stage = new Stage();
    expect(await stage.reveal.check(names)).toBe('other-round');
    await stage.reveal.load(round);
    expect(await stage.reveal.check(names)).toBeUndefined();
    expect(await stage.reveal.check({ ...names })).toBe('not-checked');
    await stage.reveal.load(otherRound);
    expect(await stage.reveal.check(names)).toBe('other-round');
    await stage.reveal.load(changedRound);
    expect(await stage.reveal.check(names)).toBe('changed-round');
    expect(stage.told).toEqual([]);
  });

  it('works without cryptography, by the random ids', async () => {
    for (const crypto of [null, { getRandomValues: () => never() }]) {
      const stage = new Stage({ crypto });
      await stage.opened();
      expect(stage.reveal.canOpenSealed).toBe(false);
      expect(stage.told).toEqual([12]);
    }
  });

  it('gives the names at once to a view that comes while it is open, and to none that comes later', async () => {
    const stage = await new Stage().opened();
    const view = { names: vi.fn() };
    const leave = stage.reveal.register(view);
    expect(view.names).toHaveBeenCalledOnce();
    leave();
    expect(view.names).toHaveBeenLastCalledWith(null);
    expect(stage.status).toBe('open');
    stage.reveal.close();
    const late = { names: vi.fn() };
    stage.reveal.register(late);
    expect(late.names).not.toHaveBeenCalled();
    expect(view.names).toHaveBeenCalledTimes(2);
  });

  it('takes the names from all views when one of them breaks', async () => {
    const stage = new Stage();
    const breaking = { names: () => never() };
    stage.reveal.register(breaking);
    const after = { names: vi.fn() };
    stage.reveal.register(after);
    await stage.opened();
    stage.reveal.close();
    expect(after.names).toHaveBeenCalledTimes(2);
    expect(after.names).toHaveBeenLastCalledWith(null);
  });

  it('gives no names to a view when another has closed meanwhile', async () => {
    const stage = new Stage();
    stage.reveal.register({ names: (given) => given && stage.reveal.close() });
    const last = { names: vi.fn() };
    stage.reveal.register(last);
    await stage.opened().catch(() => undefined);
    expect(stage.status).toBe('closed');
    for (const [given] of last.names.mock.calls) expect(given).toBeNull();
    expect(stage.transitions.map((text) => (JSON.parse(text) as { to: string }).to)).toEqual([
      'proposed',
      'collecting',
      'open',
      'closed',
    ]);
  });

  it('tells of changes in the order in which they came', async () => {
    const stage = new Stage();
    const heard: string[] = [];
    stage.reveal.subscribe(({ to }) => to === 'open' && stage.reveal.close());
    stage.reveal.subscribe(({ to }) => heard.push(to));
    stage.reveal.subscribe(() => never());
    await stage.opened();
    expect(heard).toEqual(['proposed', 'collecting', 'open', 'closed']);
    expect(stage.told).toEqual([12, null]);
  });
});

/** What a meeting leaves behind that anybody can see: states, transitions, what views were told, and when. */
async function traceOf(codes: readonly string[], mode: 'all' | 'each' = 'all'): Promise<unknown> {
  const stage = new Stage();
  const sealed = await freshEnvelope(mode);
  await stage.reveal.load(round, sealed);
  const start = stage.time;
  const outcome = await stage.begin().vote(codes);
  const { told, transitions, observed, time, window } = stage;
  const seen = { outcome, told, transitions, observed, time: time - start, listening: window.count };
  return JSON.parse(JSON.stringify(seen).replaceAll(sealed.integrity, 'this envelope'), (key, value: unknown) =>
    key === 'observed' ? (value as string[]).map(withoutEarlierEnvelopes) : value,
  );
}

/** Envelopes of earlier tests are spent on the same page. */
const withoutEarlierEnvelopes = (state: string): string => {
  const { spent, ...rest } = JSON.parse(state) as { spent: readonly string[] };
  return JSON.stringify({ ...rest, spent: spent.includes('this envelope') });
};

describe('with an envelope', () => {
  it('opens when all have given their yes, after the fixed delay', async () => {
    const stage = new Stage();
    expect(await stage.reveal.load(round, await freshEnvelope())).toBe('sound');
    stage.begin();
    for (const code of yes) expect(stage.reveal.give(code)).toBe(true);
    const before = stage.timers;
    const answer = stage.reveal.open();
    await stage.waiting(before + 1);
    stage.pass(answerDelay - 1);
    expect(stage.told).toEqual([]);
    stage.pass(1);
    expect(await answer).toBe(true);
    expect(stage.told).toEqual([12]);
    expect(stage.reveal.mode).toBe('all');
  });

  it('leaves one trace for every vote that is not unanimous', async () => {
    const expected = await traceOf([]);
    expect(expected).toMatchObject({ outcome: false, told: [], time: answerDelay });
    for (const codes of [
      yes.slice(1),
      no,
      [...yes, no[4]!],
      [...yes.slice(1), no[0]!],
      [...no, ...own],
      ['7YNZ-8QCW-FAXE3', 'nonsense'],
      Array.from({ length: 50 }, () => yes[0]!),
    ])
      expect(await traceOf(codes)).toEqual(expected);
  });

  it('does not tell a wrong code from a right one, only a mistyped one', async () => {
    const stage = new Stage();
    await stage.reveal.load(round, await freshEnvelope());
    expect(stage.reveal.give(yes[0]!)).toBe(false);
    stage.begin();
    const state = JSON.stringify(stage.reveal.state);
    for (const code of [yes[0]!, no[0]!, own[0]!, yes[0]!, '7ynz 8qcw faxe3'])
      expect(stage.reveal.give(code)).toBe(true);
    for (const code of ['', 'nej', '7YNZ-8QCW-FAXE4', `${yes[0]!}0`]) expect(stage.reveal.give(code)).toBe(false);
    expect(JSON.stringify(stage.reveal.state)).toBe(state);
    expect(stage.observed).toHaveLength(4); // loaded, checked, proposed, collecting: none for a code
  });

  it('has one attempt on the page, whichever controller asks', async () => {
    const sealed = await freshEnvelope();
    const first = new Stage();
    await first.reveal.load(round, sealed);
    expect(await first.begin().vote(yes.slice(1))).toBe(false);
    expect(first.reveal.canPropose).toBe(false);
    const second = new Stage();
    await second.reveal.load(round, sealed);
    second.begin();
    expect(second.status).toBe('closed');
    const third = new Stage();
    await third.reveal.load(round, await freshEnvelope());
    expect(await third.begin().vote(yes)).toBe(true);
  });

  it('forgets the codes when the collection is taken back, and shows nothing', async () => {
    const stage = new Stage();
    await stage.reveal.load(round, await freshEnvelope());
    stage.begin();
    for (const code of yes) stage.reveal.give(code);
    stage.reveal.cancel();
    expect(stage.reveal.state).toMatchObject({ status: 'closed', wasNotShown: true });
    expect(await stage.reveal.open()).toBe(false);
  });

  it('shows nothing when it is closed while the answer is waited for', async () => {
    for (const end of ['close', 'cancel', 'refuse'] as const) {
      const stage = new Stage();
      await stage.reveal.load(round, await freshEnvelope());
      stage.begin();
      for (const code of yes) stage.reveal.give(code);
      const before = stage.timers;
      const answer = stage.reveal.open();
      await stage.waiting(before + 1);
      expect(stage.reveal.state.isDeciding).toBe(true);
      expect(stage.reveal.give(yes[0]!)).toBe(false);
      stage.reveal[end]();
      stage.pass(answerDelay);
      expect(await answer).toBe(false);
      expect(stage.told).toEqual([]);
      expect(stage.status).toBe(end === 'refuse' ? 'refused' : 'closed');
    }
  });

  it('takes a whole number of delays where the machine is slower than one', async () => {
    const stage = new Stage();
    await stage.reveal.load(round, await freshEnvelope());
    stage.begin();
    const before = stage.timers;
    const answer = stage.reveal.open();
    stage.time += answerDelay + 300;
    await stage.waiting(before + 1);
    const rest = stage.time;
    stage.pass(answerDelay - 300 - 1);
    expect(stage.status).toBe('collecting');
    stage.pass(1);
    expect(await answer).toBe(false);
    expect(stage.time - rest).toBe(answerDelay - 300);
  });

  it('takes no name list in its place, before or after', async () => {
    const stage = new Stage();
    await stage.reveal.load(round, await freshEnvelope());
    await stage.reveal.load(round);
    expect(stage.reveal.mode).toBe('all');
    stage.begin();
    const before = stage.timers;
    const answer = stage.reveal.open(names);
    await stage.waiting(before + 1);
    stage.pass(answerDelay);
    expect(await answer).toBe(false);
    expect(stage.told).toEqual([]);
  });

  it('replaces the name list when it comes later, and closes what was open', async () => {
    const stage = await new Stage().opened();
    await stage.reveal.load(round, await freshEnvelope());
    expect(stage.told).toEqual([12, null]);
    expect(stage.reveal.mode).toBe('all');
  });

  it.each([
    ['of another round', otherRound, 'other-round'],
    ['of a round that has changed', changedRound, 'changed-round'],
  ] as const)('is not put to the vote when it is %s', async (_, other, check) => {
    const stage = new Stage();
    const loaded = stage.reveal.load(other, await freshEnvelope());
    expect(stage.reveal.envelope).toBe('checking');
    stage.begin();
    expect(stage.status).toBe('closed');
    expect(await loaded).toBe(check);
    expect(stage.reveal.envelope).toBe(check);
    expect(stage.reveal.canPropose).toBe(false);
    stage.begin();
    expect(stage.status).toBe('closed');
  });

  it('is not offered without cryptography, and nothing weaker takes its place', async () => {
    const stage = new Stage({ crypto: null });
    expect(await stage.reveal.load(round, await freshEnvelope())).toBe('no-cryptography');
    stage.begin();
    expect(await stage.reveal.open(names)).toBe(false);
    expect(stage.status).toBe('closed');
  });
});

describe('each for itself', () => {
  it('shows the names of those who gave their code, when enough stay without', async () => {
    const stage = new Stage();
    await stage.reveal.load(round, await freshEnvelope('each'));
    expect(await stage.begin().vote(own.slice(0, 9))).toBe(true);
    expect(stage.told).toEqual([9]);
    expect(stage.reveal.mode).toBe('each');
  });

  it('leaves one trace when it shows nothing', async () => {
    const expected = await traceOf([], 'each');
    for (const codes of [own.slice(1), own.slice(2), yes, no]) expect(await traceOf(codes, 'each')).toEqual(expected);
  });
});

describe('loading', () => {
  it('closes for other figures, and not for the same ones', async () => {
    const stage = await new Stage().opened();
    const copy = checkedCopy(round);
    expect(stage.reveal.isFor(copy)).toBe(true);
    await stage.reveal.load(copy);
    expect(stage.status).toBe('open');
    expect(stage.reveal.isFor(changedRound)).toBe(false);
    await stage.reveal.load(changedRound);
    expect(stage.status).toBe('closed');
    expect(stage.told).toEqual([12, null]);
  });

  it('refuses what has not been checked, and forgets what was there', async () => {
    const stage = await new Stage().opened();
    await stage.reveal.load({ ...round });
    expect(stage.status).toBe('refused');
    expect(stage.told).toEqual([12, null]);
    expect(stage.reveal.isFor(round)).toBe(false);
    stage.begin();
    expect(stage.status).toBe('refused');
    await stage.reveal.load(round);
    expect(stage.reveal.canPropose).toBe(true);
    await stage.reveal.load(round, { ...(await freshEnvelope()) });
    expect(stage.status).toBe('refused');
  });
});

describe('what closes it', () => {
  it('is 30 minutes in which nobody does anything, counted from the last time', async () => {
    const stage = await new Stage().opened();
    stage.pass(idleLimit - 1);
    stage.window.dispatchEvent(new Event('pointerdown'));
    stage.pass(idleLimit - 1);
    expect(stage.status).toBe('open');
    stage.pass(1);
    expect(stage.status).toBe('closed');
    expect(stage.told).toEqual([12, null]);
  });

  it('is an hour in which the machine slept, before whatever is done next counts', async () => {
    for (const type of ['keydown', 'focus', 'visibilitychange']) {
      const stage = await new Stage().opened();
      stage.time += 60 * 60_000; // no timer has run
      stage.window.dispatchEvent(new Event(type));
      expect(stage.status).toBe('closed');
    }
  });

  it('is not a clock that was set back', async () => {
    const stage = await new Stage().opened();
    stage.time -= 60_000;
    stage.window.dispatchEvent(new Event('focus'));
    expect(stage.status).toBe('open');
    stage.pass(idleLimit + 60_000);
    expect(stage.status).toBe('closed');
  });

  it.each([
    ['leaving the page', new Event('pagehide')],
    ['coming back from the cache of the browser', Object.assign(new Event('pageshow'), { persisted: true })],
  ])('is %s', async (_, event) => {
    const stage = await new Stage().opened();
    stage.window.dispatchEvent(event);
    expect(stage.status).toBe('closed');
    expect(stage.told).toEqual([12, null]);
  });

  it('is not a page that was shown for the first time', async () => {
    const stage = await new Stage().opened();
    stage.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(stage.status).toBe('open');
  });

  it('is the last view that goes, and no other', async () => {
    const stage = await new Stage().opened();
    const leave = stage.reveal.register({ names: vi.fn() });
    stage.leave();
    stage.leave();
    expect(stage.status).toBe('open');
    expect(stage.told).toEqual([12, null]);
    leave();
    expect(stage.status).toBe('closed');
  });

  it('leaves no listener and no timer behind', async () => {
    const stage = new Stage();
    expect(stage.window.count).toBe(0);
    await stage.opened();
    expect(stage.window.count).toBeGreaterThan(0);
    stage.reveal.close();
    expect(stage.window.count).toBe(0);
    expect(stage.timers).toBe(0);
    stage.reveal.propose();
    stage.reveal.cancel();
    expect([stage.window.count, stage.timers]).toEqual([0, 0]);
  });
});

it('needs nothing of a page', () => {
  const reveal = new RevealController();
  expect(reveal.state).toMatchObject({ status: 'closed', roundId: null });
  reveal.propose();
  reveal.close();
  expect(reveal.state.status).toBe('closed');
});

it('shows nobody who looks what it holds', async () => {
  const { reveal } = await new Stage().opened();
  const seen = [JSON.stringify(reveal), Object.getOwnPropertyNames(reveal), JSON.stringify(reveal.state)].join();
  expect(seen).not.toContain('Lægehus');
  for (const key of Object.getOwnPropertyNames(RevealController.prototype)) {
    const value = Object.getOwnPropertyDescriptor(RevealController.prototype, key)?.get?.call(reveal) as unknown;
    expect(JSON.stringify(value) ?? '').not.toContain('Lægehus');
  }
});

function never(): never {
  throw new Error('never');
}
