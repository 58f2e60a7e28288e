import { defaultDisclosurePolicy, parsePolicyFile } from '@klyngekit/schema';
import type { DisclosurePolicy } from '@klyngekit/schema';
import type { Context } from './context.js';
import { readDocument } from './documents.js';

/** The thresholds of a file; the defaults where none is named, undefined where it cannot be used. */
export async function readPolicy(path: string | undefined, context: Context): Promise<DisclosurePolicy | undefined> {
  if (path === undefined) return defaultDisclosurePolicy;
  return (await readDocument(path, parsePolicyFile, context))?.policy;
}
