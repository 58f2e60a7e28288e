import { webcrypto } from 'node:crypto';
import { parseBenchmark, parseNameList } from '@klyngekit/schema';
import type { AnonymousRound, Benchmark, NameList, OwnFigure, SealedNames } from '@klyngekit/schema';
import { createCodeSlips, prepareRound, seal } from '@klyngekit/privacy';
import type { CodeSlip, WebCrypto } from '@klyngekit/privacy';
import { canaryNames } from './canary-names.js';
import type { Draw } from './canary-names.js';

/** A round whose names are canaries, with everything that goes with it. */
export interface CanaryRound {
  readonly benchmark: Benchmark;
  readonly round: AnonymousRound;
  /** The names as text, as a file would hold them. */
  readonly nameList: NameList;
  /** The practice that looks at its own figure. */
  readonly own: OwnFigure;
  readonly slips: readonly CodeSlip[];
  /** The names sealed for all; made when it is first asked for, which takes about a second. */
  readonly sealed: () => Promise<SealedNames>;
  /** Every canary that is in any part of it. */
  readonly canaries: readonly string[];
}

/** Random numbers that are the same in every run (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** The host's cryptography with randomness that comes again with the same seed. */
function seededCrypto(draw: Draw): WebCrypto {
  const { subtle } = webcrypto;
  return {
    subtle: subtle,
    getRandomValues(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let index = 0; index < bytes.length; index++) bytes[index] = draw(256);
      return array;
    },
  };
}

function benchmarkOf(names: readonly string[], draw: Draw): Benchmark {
  const denominator = names.map(() => 100 + draw(301));
  const numerator = denominator.map((patients) => Math.round(patients * (0.3 + 0.006 * draw(100))));
  const result = parseBenchmark({
    schema: 'klynge.benchmark/1',
    id: 'klynge',
    title: { da: 'Klyngen' },
    openness: 'restricted',
    source: { name: { da: 'Syntetiske tal' }, cutOff: '2026-01-31', synthetic: true },
    indicators: [
      {
        schema: 'klynge.indicator/1',
        id: 'andel',
        title: { da: 'Andel med årskontrol' },
        description: { da: 'Andel af patienterne, der har haft en årskontrol' },
        kind: 'proportion',
        direction: 'higher',
      },
    ],
    periods: [{ id: '2025', from: '2025-01-01', to: '2025-12-31' }],
    units: names.map((name, index) => ({
      id: `p${index}`,
      kind: 'practice',
      name,
      ydernummer: String(900001 + index),
    })),
    observations: [{ indicator: 'andel', period: '2025', numerator, denominator }],
  });
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join());
  return result.value;
}

const isSorted = (names: readonly string[]) => {
  const sorted = [...names].sort((a, b) => a.localeCompare(b, 'da'));
  return names.join() === sorted.join() || names.join() === sorted.reverse().join();
};

/** A random cluster of so many practices, prepared as a preparer would. The same seed gives the same round. */
export async function canaryRound(practices: number, seed: number): Promise<CanaryRound> {
  const draw = drawsFrom(seed);
  const host = seededCrypto(draw);
  for (;;) {
    const canaries = canaryNames(practices, draw);
    const benchmark = benchmarkOf(canaries, draw);
    const prepared = await prepareRound(benchmark, 'andel', undefined, host);
    if (!prepared.ok || !prepared.nameList) throw new Error('no round could be prepared');
    const { round, nameList, ownFigures } = prepared;
    // A list that happens to be in alphabetical order could not be told from one that was sorted.
    if (isSorted(nameList.names.map(({ name }) => name))) continue;
    const own = ownFigures[draw(ownFigures.length)]!.figure;
    const slips = createCodeSlips(
      nameList.names.map(({ rowId }) => rowId),
      host,
    );
    return { benchmark, round, nameList, own, slips, canaries, sealed: sealing(nameList, round, slips, host) };
  }
}

function sealing(...args: [NameList, AnonymousRound, readonly CodeSlip[], WebCrypto]): () => Promise<SealedNames> {
  let sealed: Promise<SealedNames> | undefined;
  return () =>
    (sealed ??= seal(...args).then((result) => {
      if (!result.ok) throw new Error(result.reason);
      return result.sealed;
    }));
}

/**
 * The same round in a world where the practices are called something else and somebody else looks at it: whatever is not
 * shown must come out the same.
 */
export function otherWorld(world: CanaryRound, seed: number): CanaryRound {
  const draw = drawsFrom(seed);
  const { nameList, round, slips } = world;
  const names = canaryNames(nameList.names.length, draw);
  const renamed = parseNameList({
    ...nameList,
    names: nameList.names.map((row, index) => ({ ...row, name: names[index]! })),
  });
  if (!renamed.ok) throw new Error('names were refused');
  const others = round.rows.filter(({ rowId }) => rowId !== world.own.rowId);
  const { rowId } = others[draw(others.length)]!;
  return {
    ...world,
    nameList: renamed.value,
    own: { ...world.own, rowId },
    canaries: [...world.canaries, ...names],
    sealed: sealing(renamed.value, round, slips, seededCrypto(draw)),
  };
}
