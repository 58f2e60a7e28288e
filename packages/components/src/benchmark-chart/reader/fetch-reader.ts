import type { Reader } from './reader.js';

let fetched: Reader | undefined;

/** What a reader does with a chart, where it has come: once it has, every chart of the page has it from its first picture on. */
export const readerNow = (): Reader | undefined => fetched;

/** Fetches it, beside the figures: a picture does not wait for it. */
export async function fetchReader(): Promise<Reader> {
  return (fetched ??= (await import('./make-reader.js')).reader);
}
