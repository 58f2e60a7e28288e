import type { ImportIssueCode } from '@klyngekit/formats';
import type { TableIssueCode } from '@klyngekit/messages/cli';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** There are words for every code of a table, and for no other; what the schema says has words of its own. */
export const wordsForEveryCode: Same<Exclude<ImportIssueCode, 'refused-by-schema'>, TableIssueCode> = true;
