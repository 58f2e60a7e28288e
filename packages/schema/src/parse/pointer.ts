import { containsCprLikeNumber } from '../text/cpr.js';

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** As fields are written here. Names of people and places begin with a capital; numbers of practices have more digits. */
const speakableKey = /^[a-z][A-Za-z]{0,40}\d{0,2}$/;

/** Whether a key that may come from the file can stand in an issue: a name of a field, not a name of somebody. */
export function isSpeakableKey(key: string): boolean {
  return speakableKey.test(key) && !containsCprLikeNumber(key);
}

/**
 * The JSON pointer (RFC 6901) of a path that may hold keys out of the file. It ends before the first key that cannot
 * stand in an issue, and so points to the parent instead.
 */
export function pointerOf(path: Path): string {
  let pointer = '';
  for (const segment of path) {
    if (typeof segment === 'string' && !isSpeakableKey(segment)) break;
    pointer += `/${segment}`;
  }
  return pointer;
}
