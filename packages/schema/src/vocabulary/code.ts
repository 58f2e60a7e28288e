/** The code systems that a definition can refer to. */
export type CodeSystem = 'atc' | 'icpc-2-dk' | 'ydelseskode' | 'npu' | 'sks';

/** One code of a code system, as used in a definition. Prefixes count: ATC `J01` means everything below it. */
export interface Code {
  /** The code system. */
  readonly system: CodeSystem;
  /**
   * The code itself, in the canonical form of its system.
   *
   * @pattern ^[A-Z0-9]{1,16}$
   */
  readonly code: string;
  /**
   * The code's name, for people.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name?: string;
}
