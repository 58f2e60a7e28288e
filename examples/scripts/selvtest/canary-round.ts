import { createCodeSlips, hostCrypto, seal } from '@klyngekit/privacy';
import { parseAnonymousRound, parseIndicator, parseNameList } from '@klyngekit/schema';
import type { AnonymousRound, Indicator, NameList, Result, SealedNames } from '@klyngekit/schema';
import { referenceBenchmark, referenceNameList, referenceRound } from '@klyngekit/schema/fixtures';
import { canaryNames, newMarker, type Draw } from './canaries.js';

/** An envelope, and the codes to it. */
export interface Envelope {
  readonly sealed: SealedNames;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Invented figures whose names are canaries. */
export interface CanaryRound {
  readonly round: AnonymousRound;
  readonly indicator: Indicator;
  /** What is in every name and nowhere else. */
  readonly marker: string;
  readonly names: readonly string[];
  /** A name list that nobody else holds. */
  readonly newNameList: () => NameList;
  /** The round with a name put into it, as text. */
  readonly spoilt: string;
  /** A new envelope; undefined where the page has no `crypto.subtle`. */
  readonly newEnvelope: () => Promise<Envelope | undefined>;
}

function checked<T>(result: Result<T>): T {
  if (!result.ok) throw new Error('the figures of the test do not hold');
  return result.value;
}

/** Makes a round whose names are drawn anew. */
export function newCanaryRound(draw: Draw): CanaryRound {
  const marker = newMarker(draw);
  const round = checked(parseAnonymousRound(referenceRound));
  const names = canaryNames(referenceNameList.names.length, marker, draw);
  const listed = referenceNameList.names.map((row, index) => ({ ...row, name: names[index] }));
  const newNameList = (): NameList => checked(parseNameList({ ...referenceNameList, names: listed }));
  return {
    round,
    indicator: checked(parseIndicator(referenceBenchmark.indicators[0])),
    marker,
    names,
    newNameList,
    spoilt: JSON.stringify({ ...round, rows: round.rows.map((row, index) => ({ ...row, name: names[index] })) }),
    newEnvelope: () => newEnvelope(newNameList(), round),
  };
}

async function newEnvelope(names: NameList, round: AnonymousRound): Promise<Envelope | undefined> {
  const crypto = hostCrypto();
  if (!crypto?.subtle) return undefined;
  const slips = createCodeSlips(
    names.names.map(({ rowId }) => rowId),
    crypto,
  );
  const result = await seal(names, round, slips, crypto);
  if (!result.ok) return undefined;
  return { sealed: result.sealed, yes: slips.map(({ yes }) => yes), no: slips.map(({ no }) => no) };
}
