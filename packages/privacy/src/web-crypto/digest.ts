import type { AnonymousRound } from '@klyngekit/schema';
import { toBase64url } from './base64url.js';
import { canonicalJson } from './canonical-json.js';
import { bytesOf } from './text-bytes.js';
import type { SubtleCrypto } from './web-crypto.js';

/** SHA-256 of plain data in canonical JSON, in base64url. */
export async function digestOf(value: unknown, subtle: SubtleCrypto): Promise<string> {
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', bytesOf(canonicalJson(value)))));
}

/**
 * What binds names to a round: the digest of the whole of it. A name list carries it, and is refused beside a round in
 * which anything differs: a figure under the wrong name is worse than no name.
 */
export function roundDigest(round: AnonymousRound, subtle: SubtleCrypto): Promise<string> {
  return digestOf(round, subtle);
}
