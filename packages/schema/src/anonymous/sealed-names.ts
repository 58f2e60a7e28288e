/**
 * Whose codes open what.
 *
 * - `all`: one envelope with every name; it takes the JA codes of all who take part.
 * - `each`: one envelope a practice; its own code opens its own name (*hver for sig*).
 */
export type SealMode = 'all' | 'each';

/** One box that codes open. */
export interface SealedEnvelope {
  /**
   * Initialisation vector of AES-GCM: 96 bits in base64url.
   *
   * @pattern ^[A-Za-z0-9_-]{16}$
   */
  readonly iv: string;
  /**
   * The encrypted names with the authentication tag at the end, in base64url, cut into pieces of at most 1,024 bytes.
   * Every name is padded to the same length.
   *
   * @minItems 1
   * @maxItems 800
   * @items {"type":"string","pattern":"^[A-Za-z0-9_-]{2,1366}$"}
   */
  readonly ciphertext: readonly string[];
}

/**
 * The names of a round as nobody can read them until the practices have given their codes. Holds no name, no code, and
 * nothing that tells one practice from another.
 */
export interface SealedNames {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.forseglet/1';
  /**
   * Id of the round.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{26}$
   */
  readonly roundId: string;
  /**
   * SHA-256 of the round in canonical JSON (RFC 8785), in base64url.
   *
   * @pattern ^[A-Za-z0-9_-]{43}$
   */
  readonly digest: string;
  /** Whose codes open what. */
  readonly mode: SealMode;
  /**
   * How many practices take part, which is how many codes open the envelope of mode `all`.
   *
   * @minimum 3
   * @maximum 200
   * @TJS-type integer
   */
  readonly practices: number;
  /**
   * Iterations of PBKDF2-HMAC-SHA-256.
   *
   * @minimum 600000
   * @maximum 10000000
   * @TJS-type integer
   */
  readonly iterations: number;
  /**
   * Salt of PBKDF2: 256 bits in base64url.
   *
   * @pattern ^[A-Za-z0-9_-]{43}$
   */
  readonly salt: string;
  /**
   * One envelope for mode `all`, one a practice for mode `each`, in random order.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly envelopes: readonly SealedEnvelope[];
  /**
   * SHA-256 of this file without this field, in canonical JSON (RFC 8785) and base64url. Tells a damaged file from a no
   * before anybody is asked for a code; what protects the names is the encryption.
   *
   * @pattern ^[A-Za-z0-9_-]{43}$
   */
  readonly integrity: string;
}
