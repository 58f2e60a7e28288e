/** Deepest nesting of objects and lists. */
export const maximumDepth = 16;

/** Longest string, in UTF-16 code units. */
export const maximumStringLength = 2000;

/** Longest list: as long as the longest one that a schema allows. */
export const maximumListLength = 100_000;

/** Most fields in one object: more than any concept has. */
export const maximumFields = 200;

/** Keys that can reach an object's prototype. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
