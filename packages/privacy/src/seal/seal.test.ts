import { defaultDisclosurePolicy, parseSealedNames } from '@klyngekit/schema';
import type { NameList, SealedNames } from '@klyngekit/schema';
import { everyKindBenchmark } from '@klyngekit/schema/fixtures';
import { beforeEach, describe, expect, it } from 'vitest';
import { clusterBenchmark, parsed } from '../../test/support/clusters.js';
import { fastCrypto, realCrypto } from '../../test/support/cryptography.js';
import { prepareRound } from '../prepare/prepare-round.js';
import type { PreparedRound } from '../prepare/prepared-round.js';
import { fromBase64url } from '../web-crypto/base64url.js';
import { createCodeSlips } from './code-slips.js';
import type { CodeSlip } from './code-slips.js';
import { deriveKey } from './derive-key.js';
import { openEnvelope } from './envelope.js';
import { checkSealed, openSealed } from './open-sealed.js';
import { seal } from './seal.js';
import type { SealOptions } from './seal.js';

const crypto = fastCrypto();

async function prepared(seed: number, practices = 12): Promise<PreparedRound & { nameList: NameList }> {
  const benchmark = clusterBenchmark({ practices, denominators: [100, 400], seed });
  const result = await prepareRound(benchmark, 'andel', defaultDisclosurePolicy, realCrypto);
  if (!result.ok || !result.nameList) throw new Error('no round');
  return result as PreparedRound & { nameList: NameList };
}

function only(names: NameList, count: number): NameList {
  return { ...names, names: names.names.slice(0, count) };
}

async function sealed(names: NameList, { round }: PreparedRound, slips: readonly CodeSlip[], options?: SealOptions) {
  const result = await seal(names, round, slips, crypto, options);
  if (!result.ok) throw new Error(result.reason);
  return result.sealed;
}

const rowIds = ({ names }: NameList) => names.map(({ rowId }) => rowId);
const yes = (slips: readonly CodeSlip[]) => slips.map((slip) => slip.yes);
const own = (slips: readonly CodeSlip[]) => slips.map((slip) => slip.own);

let first: PreparedRound & { nameList: NameList };
let other: PreparedRound & { nameList: NameList };
let slips: readonly CodeSlip[];
let envelope: SealedNames;

// Made once, yet before each: where it fails, every test shall fail, not be left out.
beforeEach(async () => {
  if (envelope) return;
  first = await prepared(1);
  other = await prepared(2);
  slips = createCodeSlips(rowIds(first.nameList), realCrypto);
  envelope = await sealed(first.nameList, first, slips);
});

describe('sealed names', () => {
  it('open with every JA, in any order, once or twice', async () => {
    expect(await openSealed(envelope, yes(slips), first.round, crypto)).toEqual(first.nameList);
    const turned = [...yes(slips)].reverse();
    expect(await openSealed(envelope, [...turned, turned[3]!], first.round, crypto)).toEqual(first.nameList);
  });

  it('ask for at least 600,000 iterations of a key that cannot be read', async () => {
    expect(new Set(crypto.asked)).toEqual(new Set([600_000]));
    const weak = await seal(first.nameList, first.round, slips, crypto, { iterations: 599_999 });
    expect(weak).toEqual({ ok: false, reason: 'not-valid' });
  });

  it('open with the real cryptography of the host too', async () => {
    const result = await seal(first.nameList, first.round, slips, realCrypto);
    if (!result.ok) throw new Error(result.reason);
    expect(await openSealed(result.sealed, yes(slips), first.round, realCrypto)).toEqual(first.nameList);
    expect(await openSealed(result.sealed, yes(slips).slice(1), first.round, realCrypto)).toBeNull();
  });

  it('stay shut for every single NEJ, every single silence, every NEJ besides, and nothing at all', async () => {
    const all = yes(slips);
    for (const [place, { no, own: ownCode }] of slips.entries()) {
      const others = all.filter((_, each) => each !== place);
      for (const votes of [[...others, no], others, [...all, no], [...all, ownCode], [no, ...others.slice(1)]]) {
        expect(await openSealed(envelope, votes, first.round, crypto)).toBeNull();
      }
    }
    const none = slips.map(({ no }) => no);
    for (const votes of [none, [], own(slips), ['']]) {
      expect(await openSealed(envelope, votes, first.round, crypto)).toBeNull();
    }
  });

  it('try one key once, whatever was given', async () => {
    for (const votes of [yes(slips), yes(slips).slice(1), [], slips.map(({ no }) => no)]) {
      const { asked, ...counting } = fastCrypto();
      await openSealed(envelope, votes, first.round, counting);
      expect(asked).toHaveLength(1);
    }
  });

  it('stay shut beside other rows, another round or in another mode', async () => {
    const { round } = first;
    const [a, b, ...rest] = round.rows;
    const rounds = [
      { ...round, rows: [b!, a!, ...rest] },
      { ...round, rows: [{ ...a!, value: 0.5 }, b!, ...rest] },
      { ...round, rows: [{ ...a!, rowId: b!.rowId }, { ...b!, rowId: a!.rowId }, ...rest] },
      { ...round, roundId: other.round.roundId },
      { ...round, cutOff: '2025-02-01' },
      other.round,
    ];
    for (const each of rounds) expect(await openSealed(envelope, yes(slips), each, crypto)).toBeNull();
    expect(await openSealed({ ...envelope, mode: 'each' }, yes(slips), round, crypto)).toBeNull();
  });

  it('stay shut when a bit is changed anywhere', async () => {
    const [box] = envelope.envelopes;
    const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    const changes: SealedNames[] = [
      ...box!.ciphertext.map((_, piece) => ({
        ...envelope,
        envelopes: [
          { ...box!, ciphertext: box!.ciphertext.map((each, place) => (place === piece ? flip(each) : each)) },
        ],
      })),
      { ...envelope, envelopes: [{ ...box!, iv: flip(box!.iv) }] },
      { ...envelope, salt: flip(envelope.salt) },
      { ...envelope, roundId: other.round.roundId },
      { ...envelope, digest: other.nameList.digest },
    ];
    for (const change of changes) expect(await openSealed(change, yes(slips), first.round, crypto)).toBeNull();
    for (const change of changes) expect(await checkSealed(change, first.round, crypto)).not.toBe('sound');
  });

  it('are 256 bytes a name and a tag, whatever the names', async () => {
    const long = {
      ...first.nameList,
      names: first.nameList.names.map(({ rowId }) => ({ rowId, name: 'Lægerne på Rådhustorvet '.repeat(8).trim() })),
    };
    const bytes = ({ envelopes }: SealedNames) =>
      envelopes[0]!.ciphertext.reduce((sum, piece) => sum + Math.floor((piece.length * 3) / 4), 0);
    expect(bytes(envelope)).toBe(12 * 256 + 16);
    expect(bytes(await sealed(long, first, slips))).toBe(12 * 256 + 16);
    const tooLong = { ...long, names: long.names.map(({ rowId }) => ({ rowId, name: 'Ø'.repeat(120) })) };
    expect(await seal(tooLong, first.round, slips, crypto)).toEqual({ ok: false, reason: 'name-too-long' });
  });

  it('hold no name, no row and no code in the clear, and differ every time', async () => {
    const text = JSON.stringify(envelope);
    for (const { rowId, name } of first.nameList.names) {
      expect(text).not.toContain(rowId);
      expect(text).not.toContain(name);
    }
    for (const slip of slips) for (const code of [slip.yes, slip.no, slip.own]) expect(text).not.toContain(code);
    const again = await sealed(first.nameList, first, slips);
    expect(again.salt).not.toBe(envelope.salt);
    expect(again.envelopes[0]!.ciphertext).not.toEqual(envelope.envelopes[0]!.ciphertext);
  });
});

describe('who is in the envelope', () => {
  it.each([9, 3])('can be %d of twelve, whose names open while the rest stay neutral', async (count) => {
    const names = only(first.nameList, count);
    const some = await sealed(names, first, slips.slice(0, count));
    expect(await openSealed(some, yes(slips.slice(0, count)), first.round, crypto)).toEqual(names);
  });

  it.each([
    [11, 'too-few-remain'],
    [10, 'too-few-remain'],
    [2, 'too-few-take-part'],
  ])('cannot be %d of twelve', async (count, reason) => {
    const result = await seal(only(first.nameList, count), first.round, slips.slice(0, count), crypto);
    expect(result).toEqual({ ok: false, reason });
  });

  it('must be those who have a slip', async () => {
    for (const wrong of [
      slips.slice(1),
      [...slips.slice(1), slips[1]!],
      createCodeSlips(rowIds(other.nameList), realCrypto),
    ]) {
      expect(await seal(first.nameList, first.round, wrong, crypto)).toEqual({ ok: false, reason: 'code-missing' });
    }
  });

  it('must belong to the round', async () => {
    const list = { ...other.nameList, roundId: first.round.roundId };
    expect(await seal(other.nameList, first.round, slips, crypto)).toEqual({ ok: false, reason: 'other-round' });
    expect(await seal(list, first.round, slips, crypto)).toEqual({ ok: false, reason: 'changed-round' });
  });
});

describe('each for itself', () => {
  let boxes: SealedNames;
  beforeEach(async () => {
    boxes ??= await sealed(first.nameList, first, slips, { mode: 'each' });
  });

  it('opens all names with all own codes, in the order of the rows', async () => {
    expect(await openSealed(boxes, [...own(slips)].reverse(), first.round, crypto)).toEqual(first.nameList);
  });

  it('opens the names of those who want it, if nobody or three stay neutral', async () => {
    for (const count of [1, 5, 9]) {
      const opened = await openSealed(boxes, own(slips.slice(0, count)), first.round, crypto);
      expect(opened).toEqual(only(first.nameList, count));
    }
    for (const count of [10, 11]) {
      expect(await openSealed(boxes, own(slips.slice(0, count)), first.round, crypto)).toBeNull();
    }
  });

  it('opens nothing with JA, NEJ or wrong codes, and passes over them beside right ones', async () => {
    expect(await openSealed(boxes, yes(slips), first.round, crypto)).toBeNull();
    const mixed = [...own(slips.slice(0, 5)), ...slips.slice(5).map(({ no }) => no)];
    expect(await openSealed(boxes, mixed, first.round, crypto)).toEqual(only(first.nameList, 5));
    expect(await openSealed(boxes, [], first.round, crypto)).toBeNull();
  });

  it('has one box a practice, all alike, in an order that is new each time', async () => {
    const orders = new Set<string>();
    for (let run = 0; run < 4; run++) {
      const { envelopes, salt } = await sealed(first.nameList, first, slips, { mode: 'each' });
      expect(new Set(envelopes.map(({ ciphertext }) => ciphertext.join('').length)).size).toBe(1);
      const order: number[] = [];
      for (const { own: code } of slips) {
        const key = await deriveKey([code], fromBase64url(salt)!, 600_000, 'decrypt', crypto.subtle);
        const opened = await Promise.all(
          envelopes.map((box) => openEnvelope(box, key, 'each', first.round, crypto.subtle)),
        );
        order.push(opened.findIndex((names) => names !== undefined));
      }
      expect([...order].sort((a, b) => a - b)).toEqual([...envelopes.keys()]);
      orders.add(order.join());
    }
    expect(orders.size).toBe(4);
  });
});

describe('sealed answers', () => {
  it('open with the names, where a round has no rows', async () => {
    const choice = everyKindBenchmark.indicators.find(({ kind }) => kind === 'choice')!;
    const answers = [['laege'], ['laege', 'sygeplejerske'], ['begge'], ['laege'], ['sygeplejerske'], ['begge']];
    const benchmark = parsed({
      ...everyKindBenchmark,
      indicators: [choice],
      periods: [everyKindBenchmark.periods[0]],
      units: answers.map((_, place) => ({ id: `p${place}`, kind: 'practice', name: `Syntetisk Lægehus ${place}` })),
      observations: [{ indicator: choice.id, period: 'p1', choices: answers }],
    });
    const result = await prepareRound(benchmark, choice.id, defaultDisclosurePolicy, realCrypto);
    if (!result.ok || !result.nameList) throw new Error('no round');
    const ownSlips = createCodeSlips(rowIds(result.nameList), realCrypto);
    const names = await sealed(result.nameList, result, ownSlips);
    const opened = await openSealed(names, yes(ownSlips), result.round, crypto);
    expect(new Set(opened?.names)).toEqual(new Set(result.nameList.names));
    expect(new Set(opened?.names.map(({ choices }) => choices?.join()))).toEqual(new Set(answers.map(String)));
  });
});

describe('the time that an attempt takes', () => {
  it('is that of one key a practice where each opens for itself, however many have given a code', async () => {
    const separate = await sealed(first.nameList, first, slips, { mode: 'each' });
    for (const codes of [[], own(slips).slice(0, 1), own(slips).slice(0, 11), own(slips), yes(slips)]) {
      const { asked, ...counting } = fastCrypto();
      await openSealed(separate, codes, first.round, counting);
      expect(asked).toHaveLength(12);
    }
  });
});

describe('checking before anybody is asked', () => {
  it('finds sound what is sound', async () => {
    expect(await checkSealed(envelope, first.round, crypto)).toBe('sound');
    const read = parseSealedNames(JSON.stringify(envelope));
    expect(read.ok && (await checkSealed(read.value, first.round, crypto))).toBe('sound');
  });

  it('tells a damaged file, another round and a changed round apart', async () => {
    expect(await checkSealed({ ...envelope, practices: 11 }, first.round, crypto)).toBe('damaged');
    expect(await checkSealed(envelope, other.round, crypto)).toBe('other-round');
    expect(await checkSealed(envelope, { ...first.round, cutOff: '2025-02-01' }, crypto)).toBe('changed-round');
  });

  it.each([undefined, { ...fastCrypto(1), subtle: undefined }])(
    'says that a page without cryptography cannot do it: %#',
    async (none) => {
      expect(await checkSealed(envelope, first.round, none)).toBe('no-cryptography');
      expect(await openSealed(envelope, yes(slips), first.round, none)).toBeNull();
      expect(await seal(first.nameList, first.round, slips, none)).toEqual({ ok: false, reason: 'no-cryptography' });
    },
  );
});
