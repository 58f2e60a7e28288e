import type { ImportIssue, ImportIssueCode } from './issue.js';

const defaultLimit = 1000;

/** Collects issues: keeps the first ones, counts all. */
export class IssueLog {
  readonly #kept: ImportIssue[] = [];
  readonly #limit: number;
  #count = 0;

  /** @param limit - How many issues are kept. Default: 1,000. */
  constructor(limit: number = defaultLimit) {
    this.#limit = limit;
  }

  /** How many issues there are in all. */
  get count(): number {
    return this.#count;
  }

  /** The kept issues, those of the whole file first, then by line and column. */
  get kept(): readonly ImportIssue[] {
    return [...this.#kept].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  }

  /** Adds an issue. Lines and columns are counted from 1. */
  add(code: ImportIssueCode, line: number | null, column: number | null, params: ImportIssue['params'] = {}): void {
    this.#count += 1;
    if (this.#kept.length < this.#limit) this.#kept.push({ code, line, column, params });
  }
}
