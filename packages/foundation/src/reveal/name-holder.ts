import type { NamedRow, NameList } from '@klyngekit/schema';
import type { RevealView } from './reveal-view.js';

function tell(view: RevealView, names: ReadonlyMap<string, NamedRow> | null): void {
  try {
    view.names(names);
  } catch {
    // One view that breaks must not keep the names in the others, and what it threw may hold one.
  }
}

/** The one place that names are in, and the views that they are lent to. */
export class NameHolder {
  readonly #views = new Set<RevealView>();
  #names: Map<string, NamedRow> | undefined;

  /** How many views there are. */
  get views(): number {
    return this.#views.size;
  }

  /** Adds a view, which gets the names at once where there are any. */
  add(view: RevealView): void {
    this.#views.add(view);
    if (this.#names) tell(view, this.#names);
  }

  /** Takes a view out, and the names from it. False where it was not there. */
  remove(view: RevealView): boolean {
    if (!this.#views.delete(view)) return false;
    if (this.#names) tell(view, null);
    return true;
  }

  /** Lends names to every view. */
  give({ names }: NameList): void {
    const given = new Map(names.map((row) => [row.rowId, row]));
    this.#names = given;
    for (const view of [...this.#views]) {
      // A view may have closed the reveal, or gone, while another was told.
      if (this.#names === given && this.#views.has(view)) tell(view, given);
    }
  }

  /** Takes the names from every view, and forgets them. */
  revoke(): void {
    const names = this.#names;
    if (!names) return;
    this.#names = undefined;
    // Emptied as well, for a view that keeps what it was lent.
    names.clear();
    for (const view of [...this.#views]) tell(view, null);
  }
}
