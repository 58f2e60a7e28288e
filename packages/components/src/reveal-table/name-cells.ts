import type { NamedRow } from '@klyngekit/schema';
import { html, type TemplateResult } from 'lit';
import { masked } from '../shared/masked.js';

/** A place for a name: empty until it is written by hand, and left out by recorders of sessions. */
export const nameCell = (): TemplateResult => html`<bdi class="secret who" spellcheck="false" ${masked()}></bdi>`;

/** A place for a practice's answers. */
export const answersCell = (): TemplateResult =>
  html`<bdi class="secret answered" spellcheck="false" ${masked()}></bdi>`;

/**
 * The names of an open reveal, and the cells that they stand in.
 *
 * Names are written by hand and never go through a template: a template keeps the last value of each of its places, and what
 * keeps a name keeps it after closing.
 */
export class NameCells {
  readonly #root: () => ParentNode | null;
  #names: ReadonlyMap<string, NamedRow> | null = null;

  /** @param root - what the cells are in */
  constructor(root: () => ParentNode | null) {
    this.#root = root;
  }

  /** How many names there are; undefined while there are none. */
  get count(): number | undefined {
    return this.#names?.size;
  }

  /** Takes names in, or lets them go: every cell is empty when this returns. */
  set(names: ReadonlyMap<string, NamedRow> | null): void {
    this.#names = names;
    if (names === null) for (const cell of this.#cells('.secret')) cell.textContent = '';
  }

  /** Writes the names into the rows of a table, in their order. */
  fillRows(rowIds: readonly string[]): void {
    const names = this.#names;
    if (!names) return;
    this.#cells('.who').forEach((cell, place) => write(cell, names.get(rowIds[place] ?? '')?.name ?? '–'));
  }

  /** Writes names and answers into a table that has a row for each name. */
  fillAnswers(textOf: (option: string) => string): void {
    const rows = [...(this.#names?.values() ?? [])];
    const answers = this.#cells('.answered');
    this.#cells('.who').forEach((cell, place) => {
      const row = rows[place];
      if (!row) return;
      write(cell, row.name);
      const answer = answers[place];
      if (answer) write(answer, (row.choices ?? []).map(textOf).join(', '));
    });
  }

  #cells(selector: string): readonly Element[] {
    return [...(this.#root()?.querySelectorAll(selector) ?? [])];
  }
}

function write(cell: Element, text: string): void {
  if (cell.textContent !== text) cell.textContent = text;
}
