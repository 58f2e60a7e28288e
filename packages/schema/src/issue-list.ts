import type { Issue, IssueCode, IssueParameter } from './issue.js';

/** How many issues a result holds at most. A file with more has the same few mistakes many times. */
export const maximumIssues = 50;

/** Gathers issues up to {@link maximumIssues} and drops the rest. */
export class IssueList {
  readonly #issues: Issue[] = [];

  /** Whether further issues would be dropped, so that a search can stop. */
  get isFull(): boolean {
    return this.#issues.length >= maximumIssues;
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0;
  }

  add(code: IssueCode, pointer: string, params: Record<string, IssueParameter> = {}): void {
    if (!this.isFull) this.#issues.push(Object.freeze({ code, pointer, params: Object.freeze(params) }));
  }

  toArray(): readonly Issue[] {
    return Object.freeze([...this.#issues]);
  }
}
