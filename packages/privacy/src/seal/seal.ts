import { parseSealedNames } from '@klyngekit/schema';
import type { AnonymousRound, NameList, SealedNames, SealMode } from '@klyngekit/schema';
import { bindNames } from '../names/bind-names.js';
import type { BindingRefusal } from '../names/bind-names.js';
import { shuffled } from '../random/shuffle.js';
import { toBase64url } from '../web-crypto/base64url.js';
import { digestOf } from '../web-crypto/digest.js';
import { canSeal } from '../web-crypto/web-crypto.js';
import type { SubtleCrypto, WebCrypto } from '../web-crypto/web-crypto.js';
import type { CodeSlip } from './code-slips.js';
import { defaultIterations, deriveKey } from './derive-key.js';
import { encodeRecord, fillEnvelope, recordLength } from './envelope.js';

/** What may be chosen when names are sealed. */
export interface SealOptions {
  /** `all` (default): all names or none. `each`: every practice for itself. */
  readonly mode?: SealMode;
  /** Iterations of PBKDF2. Default and floor 600,000. */
  readonly iterations?: number;
}

/**
 * Why names cannot be sealed.
 *
 * - `no-cryptography`: this page has no `crypto.subtle`.
 * - `code-missing`: a name without a code slip, or a slip without a name.
 * - `name-too-long`: a name takes more than its place in the envelope.
 * - `too-few-take-part`: an envelope for one or two.
 */
export type SealRefusal =
  BindingRefusal | 'no-cryptography' | 'code-missing' | 'name-too-long' | 'too-few-take-part' | 'not-valid';

/** Sealed names, or why there are none. */
export type Sealing =
  { readonly ok: true; readonly sealed: SealedNames } | { readonly ok: false; readonly reason: SealRefusal };

type Cryptography = WebCrypto & { readonly subtle: SubtleCrypto };

function envelopeGroups(records: readonly Uint8Array[], slips: readonly CodeSlip[], mode: SealMode) {
  if (mode === 'all') return [{ records, codes: slips.map(({ yes }) => yes) }];
  return records.map((record, index) => ({ records: [record], codes: [slips[index]!.own] }));
}

async function sealRecords(
  records: readonly Uint8Array[],
  slips: readonly CodeSlip[],
  names: NameList,
  round: AnonymousRound,
  { mode = 'all', iterations = defaultIterations }: SealOptions,
  host: Cryptography,
): Promise<SealedNames> {
  const { subtle } = host;
  const salt = host.getRandomValues(new Uint8Array(32));
  const envelopes = [];
  for (const group of shuffled(envelopeGroups(records, slips, mode), host)) {
    const key = await deriveKey(group.codes, salt, iterations, 'encrypt', subtle);
    envelopes.push(await fillEnvelope(group.records, key, mode, round, host));
  }
  const body = {
    schema: 'klynge.forseglet/1',
    roundId: round.roundId,
    digest: names.digest,
    mode,
    practices: records.length,
    iterations,
    salt: toBase64url(salt),
    envelopes,
  } as const;
  return { ...body, integrity: await digestOf(body, subtle) };
}

/**
 * Seals the names of the practices that take part, so that only their codes open them: in mode `all` the JA codes of every
 * one of them together, in mode `each` each practice's own code its own name. Who does not take part is not in `names`,
 * and stays without a name for good; that must be nobody, or at least the policy's smallest group.
 *
 * The codes are in `slips`, made by {@link createCodeSlips}; nothing in the result tells which slip belongs to which row.
 */
export async function seal(
  names: NameList,
  round: AnonymousRound,
  slips: readonly CodeSlip[],
  crypto: WebCrypto | undefined,
  options: SealOptions = {},
): Promise<Sealing> {
  const refused = (reason: SealRefusal): Sealing => ({ ok: false, reason });
  if (!canSeal(crypto)) return refused('no-cryptography');
  const binding = await bindNames(names, round, crypto);
  if (!binding.ok) return binding;
  if (names.names.length < round.policy.smallestGroup) return refused('too-few-take-part');
  const byRow = new Map(slips.map((slip) => [slip.rowId, slip]));
  const inOrder = names.names.flatMap(({ rowId }) => byRow.get(rowId) ?? []);
  if (inOrder.length !== names.names.length || inOrder.length !== slips.length) return refused('code-missing');
  const length = recordLength(round);
  const records = names.names.flatMap((row) => encodeRecord(row, length) ?? []);
  if (records.length !== names.names.length) return refused('name-too-long');
  const parsed = parseSealedNames(await sealRecords(records, inOrder, names, round, options, crypto));
  return parsed.ok ? { ok: true, sealed: parsed.value } : refused('not-valid');
}
