import type { AnonymousRound, NameList } from '@klyngekit/schema';
import { roundDigest } from '../web-crypto/digest.js';
import type { WebCrypto } from '../web-crypto/web-crypto.js';
import { canSeal } from '../web-crypto/web-crypto.js';

/**
 * Why names do not attach to a round.
 *
 * - `other-round`: they belong to another round.
 * - `changed-round`: something in the round is not as it was when the names were written down.
 * - `unknown-row`: a row that the round does not have.
 * - `too-few-remain`: one or two practices would stay without a name, and so be known.
 */
export type BindingRefusal = 'other-round' | 'changed-round' | 'unknown-row' | 'too-few-remain';

/** Names that belong to the rows of a round, or why they do not. */
export type Binding =
  | {
      readonly ok: true;
      readonly names: NameList;
      /** What was compared: the digest of the round, or without `crypto.subtle` the random ids of round and rows. */
      readonly checked: 'digest' | 'identifiers';
    }
  | { readonly ok: false; readonly reason: BindingRefusal };

/** How many practices stay without a name, and whether that is none or enough. */
export function leavesNobodyAlone(named: number, { rows, reporting, policy }: AnonymousRound): boolean {
  const remaining = (rows.length > 0 ? rows.length : reporting.reported) - named;
  return remaining === 0 || remaining >= policy.smallestGroup;
}

/**
 * Checks that a name list belongs to a round and covers enough of it. All or nothing: where anything is wrong, no name
 * attaches. Both must have come out of their parse functions.
 */
export async function bindNames(
  names: NameList,
  round: AnonymousRound,
  crypto: WebCrypto | undefined,
): Promise<Binding> {
  if (names.roundId !== round.roundId) return { ok: false, reason: 'other-round' };
  const hasDigest = canSeal(crypto);
  if (hasDigest && names.digest !== (await roundDigest(round, crypto.subtle))) {
    return { ok: false, reason: 'changed-round' };
  }
  const rows = new Set(round.rows.map(({ rowId }) => rowId));
  if (rows.size > 0 && names.names.some(({ rowId }) => !rows.has(rowId))) return { ok: false, reason: 'unknown-row' };
  if (!leavesNobodyAlone(names.names.length, round)) return { ok: false, reason: 'too-few-remain' };
  return { ok: true, names, checked: hasDigest ? 'digest' : 'identifiers' };
}
