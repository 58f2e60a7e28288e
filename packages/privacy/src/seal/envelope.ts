import type { AnonymousRound, NamedRow, SealedEnvelope, SealMode } from '@klyngekit/schema';
import { fromBase64url, toBase64url } from '../web-crypto/base64url.js';
import { canonicalJson } from '../web-crypto/canonical-json.js';
import { bytesOf, textOf } from '../web-crypto/text-bytes.js';
import type { CipherParameters, RandomSource, SecretKey, SubtleCrypto } from '../web-crypto/web-crypto.js';

const sealedSchema = 'klynge.forseglet/1';
const pieceLength = 1024;

/** Every name takes this many bytes, so that the length of an envelope tells the number of names and nothing else. */
const nameLength = 256;

/** The same where answers stand beside the names. */
const answersLength = 1024;

/** Bytes of one padded record in the envelopes of a round. */
export function recordLength({ kind }: AnonymousRound): number {
  return kind === 'choice' ? answersLength : nameLength;
}

/** A name as the bytes that are sealed; undefined when it is too long for its place. */
export function encodeRecord({ rowId, name, choices }: NamedRow, length: number): Uint8Array | undefined {
  const bytes = bytesOf(JSON.stringify(choices ? [rowId, name, choices] : [rowId, name]));
  if (bytes.length > length) return undefined;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  return padded;
}

function decodeRecord(bytes: Uint8Array): NamedRow {
  const end = bytes.indexOf(0);
  const [rowId, name, choices] = JSON.parse(textOf(end === -1 ? bytes : bytes.subarray(0, end))) as [
    string,
    string,
    string[]?,
  ];
  return choices ? { rowId, name, choices } : { rowId, name };
}

/** What the names are bound to: they open beside these rows, in this mode, and beside no others. */
function additionalData(mode: SealMode, { roundId, rows, answers }: AnonymousRound): Uint8Array {
  return bytesOf(canonicalJson([sealedSchema, roundId, mode, rows, answers ?? null]));
}

function parameters(iv: Uint8Array, mode: SealMode, round: AnonymousRound): CipherParameters {
  return { name: 'AES-GCM', iv, additionalData: additionalData(mode, round) };
}

/** Puts records into a new envelope. */
export async function fillEnvelope(
  records: readonly Uint8Array[],
  key: SecretKey,
  mode: SealMode,
  round: AnonymousRound,
  host: RandomSource & { readonly subtle: SubtleCrypto },
): Promise<SealedEnvelope> {
  const length = recordLength(round);
  const plain = new Uint8Array(records.length * length);
  records.forEach((record, index) => plain.set(record, index * length));
  const iv = host.getRandomValues(new Uint8Array(12));
  const cipher = new Uint8Array(await host.subtle.encrypt(parameters(iv, mode, round), key, plain));
  const ciphertext: string[] = [];
  for (let start = 0; start < cipher.length; start += pieceLength) {
    ciphertext.push(toBase64url(cipher.subarray(start, start + pieceLength)));
  }
  return { iv: toBase64url(iv), ciphertext };
}

function joined(pieces: readonly string[]): Uint8Array {
  const parts = pieces.map((piece) => fromBase64url(piece) ?? new Uint8Array());
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

/** The names in an envelope; undefined unless key, mode and rows are those that it was made with. */
export async function openEnvelope(
  { iv, ciphertext }: SealedEnvelope,
  key: SecretKey,
  mode: SealMode,
  round: AnonymousRound,
  subtle: SubtleCrypto,
): Promise<readonly NamedRow[] | undefined> {
  try {
    const cipher = joined(ciphertext);
    const plain = new Uint8Array(
      await subtle.decrypt(parameters(fromBase64url(iv) ?? new Uint8Array(12), mode, round), key, cipher),
    );
    const length = recordLength(round);
    return Array.from({ length: plain.length / length }, (_, index) =>
      decodeRecord(plain.subarray(index * length, (index + 1) * length)),
    );
  } catch {
    // Why it does not open is nobody's business: a wrong code, a code too few and a changed row must look the same.
    return undefined;
  }
}
