import type { Catalog, ChartViewName } from '@klyngekit/messages';
import type { UnitKind } from '@klyngekit/schema';
import type { ShowView } from './chart-view.js';
import { showSpread } from './spread.js';
import { VIEW_MODULES, type ViewObstacle } from './views.js';

/** What a view shows with, or how far its fetching has come. */
export type LoadedView = ShowView | 'loading' | 'missing';

/** Fetches the modules and words of views when they are asked for, each once for every language. */
export class ViewLoader {
  readonly #host: { requestUpdate(): void };
  readonly #loaded = new Map<Catalog, Map<string, unknown>>();

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The view; the host is drawn again when it has come. One that could not be fetched is asked for again later. */
  view(name: ChartViewName, catalog: Catalog): LoadedView {
    if (name === 'spread') return showSpread;
    return this.#get(name, catalog, async () => (await VIEW_MODULES[name]()).prepare(catalog));
  }

  /** Why a view cannot be shown: a heading and a sentence; undefined until the words have come. */
  reason(
    blocked: ViewObstacle,
    catalog: Catalog,
    unit: UnitKind,
  ): readonly [heading: string, text: string] | undefined {
    if (blocked.view === 'funnel') {
      const words = this.#get('funnel words', catalog, catalog.funnel);
      return typeof words === 'string' ? undefined : told(words.obstacle, blocked.obstacle, unit);
    }
    if (blocked.view === 'before-after') {
      const words = this.#get('change words', catalog, catalog.change);
      return typeof words === 'string' ? undefined : told(words.obstacle, blocked.obstacle, unit);
    }
    const words = this.#get('development words', catalog, catalog.development);
    return typeof words === 'string' ? undefined : told(words.obstacle, blocked.obstacle, unit);
  }

  /** Lets what could not be fetched be asked for again. */
  forget(): void {
    for (const entries of this.#loaded.values()) {
      for (const [name, entry] of entries) if (entry === 'missing') entries.delete(name);
    }
  }

  #get<T>(name: string, catalog: Catalog, fetch: () => Promise<T>): T | 'loading' | 'missing' {
    let entries = this.#loaded.get(catalog);
    if (!entries) this.#loaded.set(catalog, (entries = new Map<string, unknown>()));
    const known = entries.get(name);
    if (known !== undefined) return known as T | 'loading' | 'missing';
    entries.set(name, 'loading');
    const settle = (value: unknown): void => {
      entries.set(name, value);
      this.#host.requestUpdate();
    };
    fetch().then(settle, () => settle('missing'));
    return 'loading';
  }
}

function told<Obstacle>(
  { heading, text }: { readonly heading: string; readonly text: (obstacle: Obstacle, unit: UnitKind) => string },
  obstacle: Obstacle,
  unit: UnitKind,
): readonly [string, string] {
  return [heading, text(obstacle, unit)];
}
