import { parseNameList } from '@klyngekit/schema';
import type { AnonymousRound, NamedRow, NameList, SealedNames } from '@klyngekit/schema';
import { bindNames } from '../names/bind-names.js';
import { fromBase64url } from '../web-crypto/base64url.js';
import { digestOf, roundDigest } from '../web-crypto/digest.js';
import { canSeal } from '../web-crypto/web-crypto.js';
import type { SubtleCrypto, WebCrypto } from '../web-crypto/web-crypto.js';
import { deriveKey } from './derive-key.js';
import { openEnvelope } from './envelope.js';

/** What can be said of sealed names before any code is given. */
export type SealedCheck = 'sound' | 'no-cryptography' | 'other-round' | 'changed-round' | 'damaged';

/**
 * Whether sealed names can be put to the vote beside a round: they belong to it, it is as it was, and the file is whole.
 * To be asked when they are loaded, so that a damaged file is never taken for somebody's no.
 */
export async function checkSealed(
  sealed: SealedNames,
  round: AnonymousRound,
  crypto: WebCrypto | undefined,
): Promise<SealedCheck> {
  if (!canSeal(crypto)) return 'no-cryptography';
  if (sealed.roundId !== round.roundId) return 'other-round';
  const { integrity, ...body } = sealed;
  if (integrity !== (await digestOf(body, crypto.subtle))) return 'damaged';
  return sealed.digest === (await roundDigest(round, crypto.subtle)) ? 'sound' : 'changed-round';
}

async function openForAll(
  { envelopes, iterations }: SealedNames,
  salt: Uint8Array,
  codes: readonly string[],
  round: AnonymousRound,
  subtle: SubtleCrypto,
): Promise<readonly NamedRow[]> {
  const key = await deriveKey(codes, salt, iterations, 'decrypt', subtle);
  return (await openEnvelope(envelopes[0]!, key, 'all', round, subtle)) ?? [];
}

/**
 * Opens what each code opens. All envelopes are tried with each code, whatever has been opened before, and nothing is tried in
 * the place of every code that was not given: the time must not tell how many were.
 */
async function openForEach(
  { envelopes, iterations, practices }: SealedNames,
  salt: Uint8Array,
  codes: readonly string[],
  round: AnonymousRound,
  subtle: SubtleCrypto,
): Promise<readonly NamedRow[]> {
  const opened: NamedRow[] = [];
  const given = [...new Set(codes)];
  const notGiven = Array<string>(Math.max(0, practices - given.length)).fill('');
  for (const code of [...given, ...notGiven]) {
    const key = await deriveKey([code], salt, iterations, 'decrypt', subtle);
    for (const envelope of envelopes)
      opened.push(...((await openEnvelope(envelope, key, 'each', round, subtle)) ?? []));
  }
  return opened;
}

/**
 * The names, if these codes open them; null in every other case, whatever the reason: a code too few, a NEJ among them, a
 * code of another round, a changed row, a page without cryptography. One attempt an envelope; whoever calls wipes the
 * codes, waits out a fixed delay, and says nothing but "not shown".
 *
 * In mode `each` the names of the codes that were given come in one batch, and only if nobody, or at least the policy's
 * smallest group, stays without a name.
 *
 * Codes are as {@link parseCode} returns them, in any order; one given twice counts once.
 */
export async function openSealed(
  sealed: SealedNames,
  codes: readonly string[],
  round: AnonymousRound,
  crypto: WebCrypto | undefined,
): Promise<NameList | null> {
  const salt = fromBase64url(sealed.salt);
  if (!canSeal(crypto) || !salt) return null;
  const open = sealed.mode === 'all' ? openForAll : openForEach;
  const opened = await open(sealed, salt, codes, round, crypto.subtle);
  const names = inRowOrder(opened, round);
  const { roundId, digest } = sealed;
  const parsed = parseNameList({ schema: 'klynge.navne/1', roundId, digest, names });
  if (!parsed.ok) return null;
  const binding = await bindNames(parsed.value, round, crypto);
  return binding.ok ? binding.names : null;
}

/** Names in the order of the rows; without rows in the order of their ids, which are random. */
function inRowOrder(names: readonly NamedRow[], { rows }: AnonymousRound): readonly NamedRow[] {
  const places = new Map(rows.map(({ rowId }, place) => [rowId, place]));
  return [...names].sort((a, b) => {
    const byRow = (places.get(a.rowId) ?? 0) - (places.get(b.rowId) ?? 0);
    return byRow === 0 ? (a.rowId < b.rowId ? -1 : 1) : byRow;
  });
}
