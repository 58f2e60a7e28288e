import type { IssueList } from '../issue-list.js';
import { maximumDepth } from './limits.js';

/** Reads JSON text within a size. A byte order mark at the start, as Windows tools write it, is passed over. */
export function readJsonText(text: string, issues: IssueList, size: number): unknown {
  if (text.length > size) {
    issues.add('too-large', '', { limit: size });
    return undefined;
  }
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    // An engine that parses recursively runs out of stack; its words, and those of a syntax error, quote the file.
    if (error instanceof RangeError) issues.add('too-deep', '', { limit: maximumDepth });
    else issues.add('not-json', '');
    return undefined;
  }
}
