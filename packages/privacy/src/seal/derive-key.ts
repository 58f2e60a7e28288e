import { bytesOf } from '../web-crypto/text-bytes.js';
import type { SecretKey, SubtleCrypto } from '../web-crypto/web-crypto.js';

/** Iterations of PBKDF2 unless more are asked for; the schema allows no fewer. */
export const defaultIterations = 600_000;

/** Stands where no code was given, so that no code takes as long as any other and opens nothing. */
const noCodes = '-';

/** The key that a set of codes makes, in whatever order they were given; a code given twice counts once. */
export async function deriveKey(
  codes: Iterable<string>,
  salt: Uint8Array,
  iterations: number,
  usage: 'encrypt' | 'decrypt',
  subtle: SubtleCrypto,
): Promise<SecretKey> {
  const password = [...new Set(codes)].sort().join('|') || noCodes;
  const base = await subtle.importKey('raw', bytesOf(password), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [usage],
  );
}
