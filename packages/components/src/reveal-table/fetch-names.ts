import type { NamesProblem } from '@klyngekit/messages';
import type { NameList } from '@klyngekit/schema';
import { readNameList } from '../shared/documents.js';

/** Hands out the name list when it is asked for: a list, a plain object or JSON text; nothing when nobody chose one. */
export type NamesSource = () => unknown;

/** No name file is larger, bytes. */
const LARGEST = 1024 * 1024;

/** A name list that has been checked, or why there is none. Undefined where nobody chose one. */
export type FetchedNames =
  { readonly ok: true; readonly names: NameList } | { readonly ok: false; readonly problem: NamesProblem } | undefined;

const problem = (code: NamesProblem): FetchedNames => ({ ok: false, problem: code });

/** Asks the host for the names. Nothing of what it says or throws is kept or repeated. */
export async function namesFromHost(source: NamesSource): Promise<FetchedNames> {
  try {
    const given: unknown = await source();
    return given === null || given === undefined ? undefined : await checkNames(given);
  } catch {
    return problem('not-read');
  }
}

/** Reads a file that somebody chose. */
export async function namesFromFile(file: Blob): Promise<FetchedNames> {
  if (file.size > LARGEST) return problem('too-large');
  try {
    return await checkNames(await file.text());
  } catch {
    return problem('not-read');
  }
}

async function checkNames(input: unknown): Promise<FetchedNames> {
  const read = await readNameList(input);
  return read.ok ? { ok: true, names: read.value } : problem('not-checked');
}
