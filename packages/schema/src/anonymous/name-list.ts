/** The name behind one row. */
export interface NamedRow {
  /**
   * Id of the row.
   *
   * @pattern ^[0-9A-HJKMNP-TV-Z]{16}$
   */
  readonly rowId: string;
  /**
   * The practice's name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /**
   * The practice's own answers, as ids of options. Only for kind `choice`, whose rounds have no rows.
   *
   * @minItems 1
   * @maxItems 30
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly choices?: readonly string[];
}

/**
 * The names that belong to the rows of one round, and to no other: the digest binds them. Held by the facilitator, read
 * only when the cluster has agreed, and never kept.
 */
export interface NameList {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.navne/1';
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
  /**
   * The names, in the order of the rows.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly names: readonly NamedRow[];
}
