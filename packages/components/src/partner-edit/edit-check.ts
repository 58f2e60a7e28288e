import type { MissingFact } from '@klyngekit/messages';
import { containsCprLikeNumber, type Issue, type Partner, type Result } from '@klyngekit/schema';
import { valueAt, withValue } from './pointer-value.js';

/** What is to be seen to in a draft. */
export interface DraftCheck {
  /** What keeps the draft from being a partner file, without the fields that look like CPR numbers. */
  readonly issues: readonly Issue[];
  /** Pointers to texts that look as if they held a CPR number. */
  readonly cprLike: readonly string[];
  /** The partner, when nothing is wrong. */
  readonly partner: Partner | undefined;
}

/** Ten digits that are a day, a month, a year and a number: what is taken out when somebody asks for it. */
const TEN_DIGITS = /\d{6}[ \p{Pd}]?\d{4}/gu;

function textsOf(value: unknown, pointer = ''): readonly (readonly [pointer: string, text: string])[] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => textsOf(inner, `${pointer}/${step}`));
}

/** An issue about a field that is missing points to its parent; a form has a place for the field itself. */
function atField(issue: Issue): Issue {
  const { field } = issue.params;
  return issue.code === 'required' && typeof field === 'string'
    ? { ...issue, pointer: `${issue.pointer}/${field}` }
    : issue;
}

/** Checks a draft as a partner file is checked. Texts that look like CPR numbers are told apart, and kept as they are. */
export function checkDraft(draft: unknown, parse: (input: unknown) => Result<Partner>): DraftCheck {
  const cprLike = textsOf(draft).flatMap(([pointer, text]) => (containsCprLikeNumber(text) ? [pointer] : []));
  let masked = draft;
  for (const pointer of cprLike) masked = withValue(masked, pointer, '–');
  const result = parse(masked);
  if (!result.ok) return { issues: result.issues.map(atField), cprLike, partner: undefined };
  return { issues: [], cprLike, partner: cprLike.length === 0 ? result.value : undefined };
}

/** A draft without the digits that look like CPR numbers. */
export function withoutCprDigits(draft: unknown, pointers: readonly string[]): unknown {
  let cleaned = draft;
  for (const pointer of pointers) {
    const text = valueAt(draft, pointer);
    if (typeof text !== 'string') continue;
    const rest = text.replace(TEN_DIGITS, '…');
    // Digits that are written with other signs than these go with the whole text.
    cleaned = withValue(cleaned, pointer, containsCprLikeNumber(rest) ? '…' : rest);
  }
  return cleaned;
}

/** The facts that readers of a card miss most, where the draft has not got them. */
export function missingFacts(draft: unknown): readonly MissingFact[] {
  const lines = valueAt(draft, '/lines');
  const forClinics = (Array.isArray(lines) ? (lines as readonly unknown[]) : []).filter(
    (line) => valueAt(line, '/audience') !== 'citizens',
  );
  const isThere: Readonly<Record<MissingFact, boolean>> = {
    professionalLine: forClinics.some((line) => valueAt(line, '/telephone') ?? valueAt(line, '/email')),
    hours: forClinics.some((line) => valueAt(line, '/hours')),
    required: valueAt(draft, '/referral/required') !== undefined,
    waiting: valueAt(draft, '/waitingTime/asOf') !== undefined,
    verified: valueAt(draft, '/verified/on') !== undefined,
  };
  return (Object.keys(isThere) as MissingFact[]).filter((fact) => !isThere[fact]);
}
