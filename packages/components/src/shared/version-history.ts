/** The most steps that can be undone. */
const MOST_STEPS = 100;

/** Steps back and forth through versions of a document. Typing in one field is one step. */
export class VersionHistory<T> {
  #before: readonly T[] = [];
  #after: readonly T[] = [];
  #typing: string | undefined;

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /**
   * Notes a version before it is changed.
   *
   * @param typing the field that is being typed in; a second change of it in a row belongs to the same step
   */
  note(version: T, typing?: string): void {
    this.#after = [];
    if (typing !== undefined && typing === this.#typing) return;
    this.#typing = typing;
    this.#before = [...this.#before, version].slice(-MOST_STEPS);
  }

  /** The version before, or undefined. */
  undo(version: T): T | undefined {
    const last = this.#before[this.#before.length - 1];
    if (last === undefined) return undefined;
    this.#before = this.#before.slice(0, -1);
    this.#after = [...this.#after, version];
    this.#typing = undefined;
    return last;
  }

  /** The version after, or undefined. */
  redo(version: T): T | undefined {
    const next = this.#after[this.#after.length - 1];
    if (next === undefined) return undefined;
    this.#after = this.#after.slice(0, -1);
    this.#before = [...this.#before, version];
    this.#typing = undefined;
    return next;
  }

  clear(): void {
    this.#before = [];
    this.#after = [];
    this.#typing = undefined;
  }
}
