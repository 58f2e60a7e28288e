import type { Concept } from '../concept.js';
import { IssueList } from '../issue-list.js';
import type { Issue, Result } from '../issue.js';
import type { StructureValidator } from '../validators/structure.js';
import { detach } from './detach.js';
import { sortByPointer } from './document-order.js';
import { freezeAll, inspect, withoutPrototypes } from './inspect.js';
import { readJsonText } from './json-text.js';
import { migrate } from './migrate.js';
import type { Migration, PlainDocument } from './migrate.js';
import { rememberParsed } from './parsed.js';
import { withKnownFields } from './private-fields.js';
import { checkStructure } from './structure.js';
import { versionOf } from './version.js';

/** What a host may set when it parses a file. */
export interface ParseOptions {
  /** Largest file, in characters. Can lower the limit of the concept, not raise it. */
  readonly maximumSize?: number;
}

/** Everything that parsing needs to know about one kind of file. */
export interface ParseRecipe<T> {
  readonly concept: Concept;
  readonly migrations: readonly Migration[];
  readonly validate: StructureValidator;
  /** What the parts of a well-formed document must say about each other. */
  readonly check: (document: T, issues: IssueList, warnings: IssueList) => void;
  /**
   * Whether the file stands between practices and their names. Its objects then have no prototype, so that nothing
   * that a page adds to `Object.prototype` can be taken for a field, and its issues name no key but those we know.
   */
  readonly isPrivate?: boolean;
  /** What somebody who is still writing may not have come to: issues in a file, warnings in a draft. */
  readonly checkWording?: (document: T, issues: IssueList) => void;
  /** Whether the document is being written: what is wrong with its words is then told and kept, not refused. */
  readonly isDraft?: boolean;
}

/**
 * Turns JSON text or an object of the host into a frozen document that nobody else holds, or into issues. It goes step
 * by step (text, safety, version, shape, rules); the first step that finds something wrong is the last.
 */
export function parseDocument<T>(input: unknown, recipe: ParseRecipe<T>, options?: ParseOptions): Result<T> {
  const { concept, migrations, validate, check, checkWording, isPrivate = false, isDraft = false } = recipe;
  const issues = new IssueList();
  const warnings = new IssueList();
  const wording = isDraft ? warnings : issues;
  let document: unknown;
  const refused = (): Result<T> => {
    const inOrder = sorted(issues, document);
    return { ok: false, issues: isPrivate ? withKnownFields(inOrder) : inOrder };
  };

  const size = Math.min(limitOf(options), concept.maximumSize);
  document = typeof input === 'string' ? readJsonText(input, issues, size) : detach(input, issues, size);
  if (!issues.isEmpty) return refused();

  let containers = inspect(document, issues, wording);
  if (!issues.isEmpty) return refused();

  const version = versionOf(document, concept, migrations, issues);
  if (version === undefined) return refused();
  if (version < concept.version) {
    document = migrate(document as PlainDocument, version, migrations);
    containers = inspect(document, issues, new IssueList());
  }

  checkStructure(document, validate, issues);
  if (!issues.isEmpty) return refused();

  check(document as T, issues, warnings);
  checkWording?.(document as T, wording);
  if (!issues.isEmpty) return refused();

  if (isPrivate) withoutPrototypes(containers);
  freezeAll(containers);
  rememberParsed(document as object, concept.name);
  return { ok: true, value: document as T, warnings: sorted(warnings, document) };
}

/** The host's own limit, unless it is none. */
function limitOf(options: ParseOptions | null | undefined): number {
  const asked = options?.maximumSize;
  return typeof asked === 'number' && asked >= 0 ? asked : Infinity;
}

function sorted(issues: IssueList, document: unknown): readonly Issue[] {
  return Object.freeze(sortByPointer(issues.toArray(), document));
}
