import type { FileFault } from '@klyngekit/messages/cli';
import { MAX_CSV_SIZE, decodeText } from '@klyngekit/formats';
import { parseReleaseLog } from '@klyngekit/schema';
import type { Issue, LoggedRelease } from '@klyngekit/schema';
import type { System } from '../system.js';

/** A log of releases as it was read; without a file it is empty, and made when the round is. */
export type ReadLog =
  | { readonly ok: true; readonly releases: readonly LoggedRelease[]; readonly bytes: Uint8Array | undefined }
  | { readonly ok: false; readonly fault: FileFault }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the log that a run is checked against. */
export async function readLog(path: string, system: System): Promise<ReadLog> {
  const read = await system.readFile(path, MAX_CSV_SIZE);
  if (!read.ok) {
    return read.fault === 'not-found' ? { ok: true, releases: [], bytes: undefined } : { ok: false, fault: read.fault };
  }
  const { text, encoding } = decodeText(read.bytes);
  if (encoding !== 'utf-8') return { ok: false, fault: 'not-text' };
  const parsed = parseReleaseLog(text);
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  return { ok: true, releases: parsed.value.releases, bytes: read.bytes };
}
