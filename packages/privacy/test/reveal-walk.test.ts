import { defaultDisclosurePolicy, parseAnonymousRound, parseSealedNames } from '@klyngekit/schema';
import type { NameList } from '@klyngekit/schema';
import {
  anonymousChoice,
  anonymousRound12,
  choiceNameList,
  codes12,
  nameList12,
  sealedForAll,
  sealedForEach,
} from '@klyngekit/schema/fixtures';
import {
  bindNames,
  checkSealed,
  createCodeBox,
  createCodeSlips,
  formatCode,
  initialReveal,
  openSealed,
  prepareRound,
  reduceReveal,
  roundDigest,
  seal,
  transitionBetween,
} from '@klyngekit/privacy';
import type { CodeSlip, RevealEvent, RevealTransition } from '@klyngekit/privacy';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clusterBenchmark } from './support/clusters.js';
import { fastCrypto, realCrypto } from './support/cryptography.js';
import { runs } from './support/runs.js';

const practices = 5;
const crypto = fastCrypto();

let roundText: string;
let sealedText: string;
let names: NameList;
let slips: readonly CodeSlip[];

beforeAll(async () => {
  const benchmark = clusterBenchmark({ practices, denominators: [100, 400], seed: 7 });
  const prepared = await prepareRound(benchmark, 'andel', defaultDisclosurePolicy, realCrypto);
  if (!prepared.ok || !prepared.nameList) throw new Error('no round');
  names = prepared.nameList;
  slips = createCodeSlips(
    names.names.map(({ rowId }) => rowId),
    realCrypto,
  );
  const sealing = await seal(names, prepared.round, slips, crypto);
  if (!sealing.ok) throw new Error(sealing.reason);
  roundText = JSON.stringify(prepared.round);
  sealedText = JSON.stringify(sealing.sealed);
});

/** What anybody can see of a meeting: the states, what others are told, and whether names came. */
interface Trace {
  readonly states: readonly string[];
  readonly transitions: readonly (RevealTransition | undefined)[];
  readonly names: NameList | null;
}

/** A meeting from the files to the answer, in which somebody types these codes and the collection is closed. */
async function meeting(typed: readonly string[]): Promise<Trace> {
  const round = parseAnonymousRound(roundText);
  const sealed = parseSealedNames(sealedText);
  if (!round.ok || !sealed.ok) throw new Error('refused');
  expect(await checkSealed(sealed.value, round.value, crypto)).toBe('sound');

  const states: string[] = [];
  const transitions: (RevealTransition | undefined)[] = [];
  let state = initialReveal;
  const happen = (event: RevealEvent) => {
    const next = reduceReveal(state, event);
    // A code that is given changes nothing, and so leaves no trace of how many there were.
    if (next !== state) {
      transitions.push(transitionBetween(state, next));
      states.push(JSON.stringify(next));
    }
    state = next;
  };

  const box = createCodeBox();
  happen({ type: 'load', roundId: round.value.roundId, envelope: sealed.value.integrity });
  happen({ type: 'propose' });
  happen({ type: 'collect' });
  for (const text of typed) if (box.add(text)) happen({ type: 'code-given' });
  happen({ type: 'decide' });
  const opened = await openSealed(sealed.value, box.take(), round.value, crypto);
  happen({ type: opened ? 'opened' : 'not-opened' });
  expect(box.take()).toEqual([]);
  return { states, transitions, names: state.status === 'open' ? opened : null };
}

describe('a sealed meeting', () => {
  it('shows the names when all say yes', async () => {
    const { names: shown, transitions } = await meeting(slips.map(({ yes }) => formatCode(yes)));
    expect(shown).toEqual(names);
    expect(transitions.map((transition) => transition?.to)).toEqual([
      undefined,
      'proposed',
      'collecting',
      undefined,
      'open',
    ]);
  });

  it('leaves one trace for every vote that is not unanimous', async () => {
    const expected = await meeting([]);
    expect(expected.names).toBeNull();
    for (let vote = 1; vote < 2 ** practices; vote++) {
      const codes = slips.map(({ yes, no }, place) => (vote & (1 << place) ? no : yes));
      expect(await meeting(codes)).toEqual(expected);
    }
  });

  it('leaves the same trace for silence, withdrawal, wrong codes and anything else', async () => {
    const expected = await meeting([]);
    const yes = slips.map((slip) => slip.yes);
    const vote = fc
      .subarray(slips.flatMap((slip) => [slip.yes, slip.no, slip.own]))
      .chain((codes) => fc.array(fc.constantFrom('', 'nej', '7YNZ-8QCW-FAXE3', ...codes, 'x'), { maxLength: 12 }))
      .filter((codes) => new Set(codes.filter((code) => yes.includes(code))).size < yes.length);
    await fc.assert(
      fc.asyncProperty(vote, async (codes) => {
        expect(await meeting(codes)).toEqual(expected);
      }),
      { numRuns: runs(40, 500) },
    );
    expect(await meeting([...yes, slips[0]!.no])).toEqual(expected);
  });
});

describe('the fixtures of the schema', () => {
  it('belong together: names bind to their round, and codes open what they should', async () => {
    const code = (kind: 'yes' | 'no' | 'own') => codes12.map((each) => each[kind]);
    expect(await bindNames(nameList12, anonymousRound12, realCrypto)).toMatchObject({ ok: true, checked: 'digest' });
    expect(await checkSealed(sealedForAll, anonymousRound12, realCrypto)).toBe('sound');
    expect(await checkSealed(sealedForEach, anonymousRound12, realCrypto)).toBe('sound');
    expect(await openSealed(sealedForAll, code('yes'), anonymousRound12, realCrypto)).toEqual(nameList12);
    expect(await openSealed(sealedForAll, [...code('yes'), code('no')[4]!], anonymousRound12, realCrypto)).toBeNull();
    expect(
      (await openSealed(sealedForEach, code('own').slice(0, 2), anonymousRound12, realCrypto))?.names,
    ).toHaveLength(2);
    expect(await roundDigest(anonymousChoice, realCrypto.subtle)).toBe(choiceNameList.digest);
  });
});
