import type { IssueList } from '../issue-list.js';
import { containsCprLikeNumber } from '../text/cpr.js';
import { isSafeText } from '../text/safe-text.js';
import { isForbiddenKey, maximumDepth, maximumFields, maximumListLength, maximumStringLength } from './limits.js';
import { pointerOf } from './pointer.js';

/** Texts that are safe and in NFC without a closer look: nearly all ids, codes and days. */
const printableAscii = /^[ -~]*$/;

/** Smallest number that can be a CPR number: 01 01 00 and four digits, whose first zero a number has lost. */
const LEAST_CPR = 101_000_000;

/** Whether a number has the digits of a CPR number: figures of people are far smaller. */
function looksLikeCpr(number: number): boolean {
  return Number.isInteger(number) && containsCprLikeNumber(String(number).padStart(10, '0'));
}

/**
 * Goes through a document that nobody else holds, whatever concept it is: bounds its depth and lists, refuses keys that
 * reach a prototype, numbers that are not finite and texts that are unsafe, and brings texts to NFC. Works in place,
 * since a second copy of a national file would cost more than all checks together.
 *
 * CPR-like texts go to `wording`: a draft may hold them for the time being.
 *
 * Returns every object and list of the document, for {@link freezeAll}. They are frozen last, because the checks that
 * follow read frozen lists three times more slowly.
 */
export function inspect(document: unknown, issues: IssueList, wording: IssueList = issues): readonly object[] {
  const containers: object[] = [];
  const path: (string | number)[] = [];

  function inspectText(text: string): string {
    if (text.length > maximumStringLength) {
      issues.add('too-long', pointerOf(path), { limit: maximumStringLength });
      return text;
    }
    if (containsCprLikeNumber(text)) wording.add('cpr-like', pointerOf(path));
    if (printableAscii.test(text)) return text;
    if (!isSafeText(text)) issues.add('unsafe-text', pointerOf(path));
    return text.normalize('NFC');
  }

  function inspectNumber(number: number): number {
    if (!Number.isFinite(number)) issues.add('not-finite', pointerOf(path));
    else if (number >= LEAST_CPR && looksLikeCpr(number)) issues.add('cpr-like', pointerOf(path));
    // JSON can say -0, and nobody should ever read it.
    return number === 0 ? 0 : number;
  }

  function inspectList(list: unknown[]): void {
    if (list.length > maximumListLength) {
      issues.add('too-many-items', pointerOf(path), { limit: maximumListLength });
      return;
    }
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      // Columns of figures are nearly all of a large file: no path, no call for them.
      if (item === null) continue;
      if (typeof item === 'number' && item < LEAST_CPR && item > -Infinity) {
        if (item === 0) list[index] = 0;
        continue;
      }
      path.push(index);
      list[index] = inspectValue(item);
      path.pop();
      if (issues.isFull) return;
    }
  }

  function inspectFields(fields: { [key: string]: unknown }): void {
    const keys = Object.keys(fields);
    if (keys.length > maximumFields) {
      issues.add('too-many-items', pointerOf(path), { limit: maximumFields });
      return;
    }
    for (const key of keys) {
      if (isForbiddenKey(key)) {
        issues.add('forbidden-key', pointerOf(path));
        continue;
      }
      const field = fields[key];
      path.push(key);
      const inspected = inspectValue(field);
      path.pop();
      if (!Object.is(inspected, field)) fields[key] = inspected;
    }
  }

  function inspectValue(value: unknown): unknown {
    if (typeof value === 'string') return inspectText(value);
    if (typeof value === 'number') return inspectNumber(value);
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= maximumDepth) {
      issues.add('too-deep', pointerOf(path), { limit: maximumDepth });
      return value;
    }
    if (Array.isArray(value)) inspectList(value);
    else inspectFields(value as { [key: string]: unknown });
    containers.push(value);
    return value;
  }

  // Texts change within their containers; a document that is nothing but a text is refused by what follows.
  inspectValue(document);
  return containers;
}

/** Freezes the containers of a document. */
export function freezeAll(containers: readonly object[]): void {
  for (const container of containers) Object.freeze(container);
}

/** Takes the prototype from every object of a document; lists keep theirs. */
export function withoutPrototypes(containers: readonly object[]): void {
  for (const container of containers) if (!Array.isArray(container)) Object.setPrototypeOf(container, null);
}
