import type { ReleaseLog } from '../anonymous/release-log.js';
import { releaseLogConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateReleaseLog } from '../validators/release-log.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkReleaseLog } from './rules/release-log.js';

const recipe: ParseRecipe<ReleaseLog> = {
  concept: releaseLogConcept,
  migrations: [],
  validate: validateReleaseLog,
  check: checkReleaseLog,
  isPrivate: true,
};

/** Reads a preparer's log of releases. Input and result are as in {@link parseAnonymousRound}. */
export function parseReleaseLog(input: unknown, options?: ParseOptions): Result<ReleaseLog> {
  return parseDocument(input, recipe, options);
}
