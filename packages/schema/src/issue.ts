/**
 * What can be wrong with a file. Words for each code live in `@klyngekit/messages`; behind each code stand the
 * parameters that its issues carry.
 */
export type IssueCode =
  // the text or the value as a whole
  | 'not-json'
  | 'too-large' // limit: characters
  | 'too-deep' // limit: levels
  | 'wrong-kind' // expected: kind of file; found: kind of file, where it is a known one
  | 'unsupported-version' // supported, found: major versions
  // the shape
  | 'type' // expected: names of JSON types, joined by ', '
  | 'required' // field
  | 'unknown-field'
  | 'forbidden-key'
  | 'accessor'
  | 'not-plain'
  | 'not-finite'
  | 'cycle'
  | 'const' // expected
  | 'enum' // allowed: joined by ', '
  | 'pattern' // pattern: a regular expression
  | 'format' // format: its name
  | 'minimum' // limit; comparison: '>=' or '>'
  | 'maximum' // limit; comparison: '<=' or '<'
  | 'too-short' // limit
  | 'too-long' // limit
  | 'too-few-items' // limit
  | 'too-many-items' // limit
  // the text of a string
  | 'unsafe-text'
  | 'cpr-like'
  // what the parts say about each other
  | 'duplicate-id'
  | 'unknown-reference' // to: 'indicator', 'period', 'unit', 'group', 'option', 'practice', 'participant', 'meeting', 'topic',
  // 'line', 'partner' or 'material'
  | 'misaligned-column' // expected, found: lengths
  | 'missing-column' // column
  | 'unexpected-column' // column; kind: of the indicator
  | 'missing-status'
  | 'status-with-value'
  | 'numerator-above-denominator'
  | 'denominator-zero'
  | 'not-on-step'
  | 'too-few-practices' // limit: practices
  | 'value-out-of-range' // minimum, maximum: those that apply
  | 'interval-out-of-order'
  | 'period-out-of-order'
  | 'incomplete-target'
  | 'code-format' // system: name of the code system
  | 'check-digit'; // system: name of the code system

/** A number or a name of the schema itself. Never a value out of the file: an issue may be shown to anybody. */
export type IssueParameter = string | number;

/** One thing that is wrong with a file, as data. */
export interface Issue {
  /** What is wrong. */
  readonly code: IssueCode;
  /** Where, as a JSON pointer (RFC 6901); '' is the file itself. */
  readonly pointer: string;
  /** What the words need: limits, allowed values of the schema, counts. */
  readonly params: Readonly<Record<string, IssueParameter>>;
}

/** What a parse function returns: the frozen value with its warnings, or the first fifty issues. Never both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
