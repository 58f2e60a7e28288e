import type { IssueCode, IssueParameter } from '../issue.js';
import type { IssueList } from '../issue-list.js';
import type { StructureError, StructureValidator } from '../validators/structure.js';
import { isSpeakableKey } from './pointer.js';

interface Translation {
  readonly code: IssueCode;
  readonly params?: (params: StructureError['params']) => Record<string, IssueParameter>;
}

const limit = (params: StructureError['params']) => ({ limit: params['limit'] as number });
const bound = (params: StructureError['params']) => ({ ...limit(params), comparison: params['comparison'] as string });

/** A word, or the words of a list that may hold null. */
function joined(words: unknown): string {
  return typeof words === 'string' ? words : (words as (string | null)[]).filter((word) => word !== null).join(', ');
}

/** From ajv's keywords to our issues. Every parameter is a word or a number of the schema, never of the file. */
const translations: ReadonlyMap<string, Translation> = /* @__PURE__ */ new Map<string, Translation>([
  ['type', { code: 'type', params: ({ type }) => ({ expected: joined(type) }) }],
  ['required', { code: 'required', params: ({ missingProperty }) => ({ field: missingProperty as string }) }],
  ['additionalProperties', { code: 'unknown-field' }],
  ['const', { code: 'const', params: ({ allowedValue }) => ({ expected: allowedValue as string }) }],
  ['enum', { code: 'enum', params: ({ allowedValues }) => ({ allowed: joined(allowedValues) }) }],
  ['pattern', { code: 'pattern', params: ({ pattern }) => ({ pattern: pattern as string }) }],
  ['format', { code: 'format', params: ({ format }) => ({ format: format as string }) }],
  ['minimum', { code: 'minimum', params: bound }],
  ['exclusiveMinimum', { code: 'minimum', params: bound }],
  ['maximum', { code: 'maximum', params: bound }],
  ['exclusiveMaximum', { code: 'maximum', params: bound }],
  ['minLength', { code: 'too-short', params: limit }],
  ['maxLength', { code: 'too-long', params: limit }],
  ['minItems', { code: 'too-few-items', params: limit }],
  ['maxItems', { code: 'too-many-items', params: limit }],
]);

function pointerOfError({ instancePath, keyword, params }: StructureError): string {
  const key = params['additionalProperty'];
  const isField = keyword === 'additionalProperties' && typeof key === 'string' && isSpeakableKey(key);
  return isField ? `${instancePath}/${key}` : instancePath;
}

/** Checks the shape of a document with its generated validator. */
export function checkStructure(document: unknown, validate: StructureValidator, issues: IssueList): void {
  for (const error of validate(document)) {
    const translation = translations.get(error.keyword);
    if (!translation) throw new Error(`The validator reports "${error.keyword}", which has no issue code`);
    issues.add(translation.code, pointerOfError(error), translation.params?.(error.params));
  }
}
