import type { IssueList } from '../issue-list.js';
import { isForbiddenKey, maximumDepth, maximumFields, maximumListLength } from './limits.js';
import { pointerOf } from './pointer.js';

/**
 * What an item and a field count as, in characters. Reading them one by one through their descriptors takes longer than
 * the characters that JSON would need say, and a page must not stand still over an object that is refused in the end.
 */
const ITEM_COST = 8;
const FIELD_COST = 40;

/** Ends the copying: the rest of the object cannot be trusted, or there is too much of it. */
class Refusal extends Error {}

/**
 * Copies an object of the host into fresh plain objects and arrays that nobody else holds. Every property is read once,
 * through its descriptor, so that no getter runs. Anything that JSON could not say is an issue; what else hangs on a list
 * than its items is left behind.
 *
 * `size` bounds the copy in about the characters that JSON would need, also where one object is used many times over.
 */
export function detach(input: unknown, issues: IssueList, size: number): unknown {
  const path: (string | number)[] = [];
  const ancestors: object[] = [];
  let remaining = size;

  function refuse(code: 'not-plain' | 'cycle' | 'too-large' | 'too-deep' | 'too-many-items', limit?: number): never {
    issues.add(code, pointerOf(path), limit === undefined ? {} : { limit });
    throw new Refusal();
  }

  function spend(characters: number): void {
    remaining -= characters;
    if (remaining < 0) {
      path.length = 0;
      refuse('too-large', size);
    }
  }

  function copyProperty(source: object, key: string | number): unknown {
    const descriptor = Object.getOwnPropertyDescriptor(source, key);
    path.push(key);
    let copied: unknown;
    if (!descriptor) {
      issues.add('not-plain', pointerOf(path));
    } else if ('value' in descriptor) {
      copied = copy(descriptor.value);
    } else {
      issues.add('accessor', pointerOf(path));
    }
    path.pop();
    return copied;
  }

  function copyList(source: readonly unknown[]): unknown[] {
    const { length } = source;
    if (length > maximumListLength) refuse('too-many-items', maximumListLength);
    spend(ITEM_COST * length + 2);
    const target: unknown[] = [];
    for (let index = 0; index < length && !issues.isFull; index++) target.push(copyProperty(source, index));
    return target;
  }

  function copyFields(source: object): object {
    const keys = Object.keys(source);
    if (keys.length > maximumFields) refuse('too-many-items', maximumFields);
    const target: { [key: string]: unknown } = {};
    for (const key of keys) {
      spend(key.length + FIELD_COST);
      if (isForbiddenKey(key)) issues.add('forbidden-key', pointerOf(path));
      else target[key] = copyProperty(source, key);
    }
    return target;
  }

  function copyObject(source: object): object {
    if (ancestors.includes(source)) refuse('cycle');
    if (ancestors.length >= maximumDepth) refuse('too-deep', maximumDepth);
    const isList = Array.isArray(source);
    if (!(isList || isPlain(source)) || Object.getOwnPropertySymbols(source).length > 0) refuse('not-plain');
    ancestors.push(source);
    const copied = isList ? copyList(source) : copyFields(source);
    ancestors.pop();
    return copied;
  }

  function copy(value: unknown): unknown {
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'string') {
      spend(value.length);
      return value;
    }
    if (typeof value === 'object') return copyObject(value);
    issues.add('not-plain', pointerOf(path));
    return undefined;
  }

  try {
    return copy(input);
  } catch (error) {
    // A proxy may throw from any of its traps; its message may hold anything, so it goes no further.
    if (!(error instanceof Refusal)) issues.add('not-plain', pointerOf(path));
    return undefined;
  }
}

/** Whether an object is `{}` of any realm, or has no prototype at all. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
