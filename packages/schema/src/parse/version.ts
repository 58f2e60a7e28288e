import { concepts, parseSchemaName } from '../concept.js';
import type { Concept } from '../concept.js';
import type { IssueList } from '../issue-list.js';
import { oldestVersion } from './migrate.js';
import type { Migration } from './migrate.js';

/**
 * The major version of a document of the expected kind, if this package can read it. Nothing is guessed: another kind,
 * an unknown version or none at all is an issue.
 */
export function versionOf(
  document: unknown,
  expected: Concept,
  migrations: readonly Migration[],
  issues: IssueList,
): number | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    issues.add('type', '', { expected: 'object' });
    return undefined;
  }
  const schema = (document as { schema?: unknown }).schema;
  if (schema === undefined) {
    issues.add('required', '', { field: 'schema' });
    return undefined;
  }
  if (typeof schema !== 'string') {
    issues.add('type', '/schema', { expected: 'string' });
    return undefined;
  }
  const claimed = parseSchemaName(schema);
  if (claimed?.name !== expected.name) {
    const known = concepts.find(({ name }) => name === claimed?.name);
    issues.add('wrong-kind', '/schema', { expected: expected.name, ...(known && { found: known.name }) });
    return undefined;
  }
  if (claimed.version > expected.version || claimed.version < oldestVersion(expected.version, migrations)) {
    issues.add('unsupported-version', '/schema', { supported: expected.version, found: claimed.version });
    return undefined;
  }
  return claimed.version;
}
