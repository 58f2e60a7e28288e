// The reveal table through all channels, in all states, with names that nothing else is called.
import { answerDelay } from '@klyngekit/privacy';
import { median } from '@klyngekit/statistics';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableState } from './adapter.js';
import { canaryRound, drawsFrom } from './canaries/canary-round.js';
import type { CanaryRound } from './canaries/canary-round.js';
import type { Channel } from './channels.js';
import type { Subject } from './evidence.js';
import { findNames, gather, launchForInspection, newSubject, settle } from './inspect.js';
import {
  announced,
  chartAdapter,
  closeAgain,
  closedViewAdapter,
  collectCodes,
  decide,
  openWithNames,
  ownOutlets,
  rest,
  sealedAdapter,
} from './reveal/reveal-adapter.js';
import { marksOf, misfitOf, smallestMisfit } from './reveal/reveal-marks.js';
import { serveRevealPage } from './reveal/reveal-page.js';
import type { RevealPage } from './reveal/reveal-page.js';
import { inParallel, isLong, runs } from './runs.js';
import { inspect, lineOf, reportOf, sweep, type HitInState } from './sweep.js';
import { firstDifferenceOf, millisecondsOf, traceOf } from './trace.js';
import type { Trace } from './trace.js';

const long = 6 * 60 * 60 * 1000;

let browser: Browser;
let page: RevealPage;

beforeAll(async () => {
  page = await serveRevealPage();
  browser = await launchForInspection();
});

afterAll(async () => {
  await browser.close();
  await page.close();
});

/** Clusters of 5 to 60 practices; the same in every run. */
async function* rounds(count: number): AsyncGenerator<CanaryRound> {
  for (let seed = 1; seed <= count; seed++) yield canaryRound(5 + ((seed * 17) % 56), seed);
}

describe('names', () => {
  it.each([
    {
      how: 'opened with a name list',
      adapter: closedViewAdapter,
      page: 'url',
      count: runs(2, 200),
      compared: runs(1, 20),
    },
    { how: 'beside a chart', adapter: chartAdapter, page: 'chartUrl', count: runs(1, 40), compared: runs(1, 5) },
    { how: 'opened with codes', adapter: sealedAdapter, page: 'url', count: runs(1, 40), compared: runs(0, 5) },
  ] as const)(
    'are on no channel, in no state, but on the screen of an open table ($how)',
    async ({ adapter, page: address, count, compared }) => {
      const helpers = await Promise.all(Array.from({ length: runs(0, 5) }, launchForInspection));
      const tell = (done: number, hits: readonly HitInState[]): void => {
        if (isLong) process.stdout.write([`round ${done}: ${hits.length} hits`, ...hits.map(lineOf), ''].join('\n'));
      };
      const found = await sweep([browser, ...helpers], adapter(page[address]), rounds(count), compared, tell).finally(
        () => Promise.all(helpers.map((helper) => helper.close())),
      );
      const report = reportOf(found);
      process.stdout.write(`${report}\n`);
      expect(found.hits, report).toEqual([]);
    },
    long,
  );

  it('are on the screen of an open table, where the probes see them', async () => {
    const round = await canaryRound(6, 2);
    const evidence = await inspect(browser, closedViewAdapter(page.url), round, 'open');
    const channels = new Set(findNames(evidence, round.canaries).map(({ channel }) => channel));
    expect([...channels]).toEqual(expect.arrayContaining(['shadow-roots', 'accessibility-tree', 'heap']));
  });

  it(
    'are gone from memory however often they have been shown',
    async () => {
      const round = await canaryRound(12, 3);
      const adapter = closedViewAdapter(page.url);
      const subject = await newSubject(browser);
      await adapter.bring(subject.page, round, 'closed');
      for (let time = 1; time <= runs(4, 100); time++) {
        await openWithNames(subject.page, round);
        await closeAgain(subject.page);
        await settle(subject.page);
        if (time % runs(4, 1) === 0)
          expect(findNames(await gather(subject, ['heap']), round.canaries), `after ${time} times`).toEqual([]);
      }
      await subject.page.context().close();
    },
    long,
  );
});

describe('what leaves the table', () => {
  it.each<TableState>(['open', 'closed-again'])(
    'is the same %s as closed: file, clipboard and paper',
    async (state) => {
      const round = await canaryRound(9, 4);
      const adapter = { ...closedViewAdapter(page.url), outlets: ownOutlets };
      const ways: readonly Channel[] = ['exports', 'print', 'clipboard'];
      const given = async (when: TableState) => {
        const evidence = await inspect(browser, adapter, round, when, { only: ways, isCompared: true });
        return new Set(evidence.map((each) => `${each.channel} ${each.where}: ${each.text}`));
      };
      const [before, after] = [await given('closed'), await given(state)];
      for (const way of ['exports file:', 'print page 1:', 'clipboard text/plain:'])
        expect([...before].filter((text) => text.startsWith(way)).length, way).toBeGreaterThan(0);
      // Where there is a name nothing can be selected, so that one way to copy may have nothing to give.
      expect([...after].filter((text) => !before.has(text))).toEqual([]);
      expect([...before].filter((text) => !after.has(text) && !text.startsWith('clipboard'))).toEqual([]);
    },
  );
});

describe('the marks of a closed table', () => {
  it(
    'are drawn from the values that are shown, so that nothing finer can be measured',
    async () => {
      let marks = 0;
      for await (const round of rounds(runs(2, 330))) {
        const subject = await newSubject(browser);
        await closedViewAdapter(page.url).bring(subject.page, round, 'closed');
        const drawn = await marksOf(subject.page);
        await subject.page.context().close();
        const values = round.round.rows.map(({ value }) => value!);
        expect(drawn).toHaveLength(values.length);
        expect(
          misfitOf(
            values,
            drawn.map(({ dot }) => dot),
          ),
        ).toBeLessThan(smallestMisfit);
        // The boxes of a band are alike, so that their width tells the band and nothing else.
        for (const band of new Set(round.round.rows.map((row) => row.band))) {
          const ofBand = drawn.filter((_, row) => round.round.rows[row]!.band === band).map(({ boxWidth }) => boxWidth);
          expect(Math.max(...ofBand) - Math.min(...ofBand)).toBeLessThan(smallestMisfit);
        }
        marks += drawn.length;
      }
      expect(marks).toBeGreaterThanOrEqual(runs(20, 10_000));
    },
    long,
  );
});

describe('a vote that is not unanimous', () => {
  /** Looks at a meeting in which these codes have been given, and which is about to decide. */
  async function inMeeting<Look>(
    round: CanaryRound,
    codes: readonly string[],
    look: (subject: Subject) => Promise<Look>,
    pace = 0,
  ): Promise<Look> {
    const subject = await newSubject(browser);
    try {
      await collectCodes(subject.page, page.url, round, codes, pace);
      await settle(subject.page);
      return await look(subject);
    } finally {
      await subject.page.context().close();
    }
  }

  /** Everything that a meeting leaves behind, from the first code to the answer, or from the decision on. */
  const traceOfVote = (round: CanaryRound, codes: readonly string[], isFromDecision: boolean): Promise<Trace> =>
    // What is to be said of each code is said before the next, so that how often depends on no machine.
    inMeeting(
      round,
      codes,
      (subject) => {
        if (isFromDecision) subject.witness.forget();
        return traceOf(subject, () => decide(subject.page), answerDelay, rest);
      },
      announced,
    );

  /** The codes of a vote, in which the practices whose bits are set say no. */
  const codesOf = ({ slips }: CanaryRound, vote: number) =>
    slips.map((slip, place) => (vote & (1 << place) ? slip.no : slip.yes));

  async function expectOneTrace(round: CanaryRound, votes: readonly (readonly string[])[], isFromDecision: boolean) {
    // A machine with much to do is late at times; whoever would learn a vote from that needs it to be late each time.
    const take = async (codes: readonly string[], again = 2): Promise<Trace> => {
      const trace = await traceOfVote(round, codes, isFromDecision);
      return trace.isOnBeat || again === 0 ? trace : take(codes, again - 1);
    };
    const traces = await inParallel(votes, runs(4, 8), (codes) => take(codes));
    expect(traces[0]!.text).toContain('on the beat');
    const other = traces.find(({ hash }) => hash !== traces[0]!.hash);
    expect(other && firstDifferenceOf(traces[0]!, other)).toBeUndefined();
    expect(new Set(traces.map(({ hash }) => hash)).size).toBe(1);
  }

  /** So many random votes of twelve, in none of which all say yes. */
  function votesOfTwelve(count: number): readonly number[] {
    const draw = drawsFrom(12);
    return Array.from({ length: count }, () => 1 + draw(4095));
  }

  it.each([
    { practices: 5, votes: isLong ? Array.from({ length: 31 }, (_, index) => index + 1) : [1, 16, 31] },
    { practices: 12, votes: votesOfTwelve(runs(2, 500)) },
  ])(
    'leaves one trace, whoever of $practices has said no',
    async ({ practices, votes }) => {
      const round = await canaryRound(practices, 5);
      await expectOneTrace(
        round,
        votes.map((vote) => codesOf(round, vote)),
        false,
      );
    },
    long,
  );

  if (isLong)
    it(
      'takes as long, whether one or all have said no',
      async () => {
        const round = await canaryRound(5, 5);
        const times: Record<'one' | 'all', number[]> = { one: [], all: [] };
        for (let time = 0; time < 200; time++)
          for (const [who, vote] of [['one', 4] as const, ['all', 31] as const])
            times[who].push(
              await inMeeting(round, codesOf(round, vote), ({ page: meeting }) =>
                millisecondsOf(() => decide(meeting)),
              ),
            );
        const [one, all] = [median(times.one), median(times.all)];
        process.stdout.write(
          `median of 200 answers: ${one.toFixed(1)} ms after one no, ${all.toFixed(1)} ms after five\n`,
        );
        expect(Math.abs(one - all)).toBeLessThan(5);
      },
      long,
    );

  it(
    'leaves the same trace from the decision on, whether one has said no, kept silent or mistaken the paper',
    async () => {
      const round = await canaryRound(5, 6);
      const { slips } = round;
      const yes = slips.map((slip) => slip.yes);
      await expectOneTrace(round, [codesOf(round, 4), yes.slice(1), [...yes, slips[2]!.no], [slips[0]!.own]], true);
    },
    long,
  );

  it('is told from a unanimous one', async () => {
    const round = await canaryRound(5, 5);
    const [no, yes] = [
      await traceOfVote(round, codesOf(round, 2), false),
      await traceOfVote(round, codesOf(round, 0), false),
    ];
    expect(yes.hash).not.toBe(no.hash);
  });
});
