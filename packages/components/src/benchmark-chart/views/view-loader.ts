import type { Catalog } from '@klyngekit/messages';
import type { UnitKind } from '@klyngekit/schema';
import type { CSSResult } from 'lit';
import type { SheetModule, ShowSheet } from '../sheets/sheet.js';
import type { PictureName, SheetName, ShowView } from './chart-view.js';
import { showSpread } from './spread.js';
import { VIEW_MODULES, type ViewObstacle } from './views.js';

/** What a view shows with, or how far its fetching has come. */
export type LoadedView = ShowView | 'loading' | 'missing';

/** A sheet with its styles, or how far its fetching has come. */
export type LoadedSheet = { readonly styles: CSSResult; readonly show: ShowSheet } | 'loading' | 'missing';

/** Fetches the modules and words of views when they are asked for, each once for every language. */
export class ViewLoader {
  readonly #host: { requestUpdate(): void };
  readonly #loaded = new Map<Catalog, Map<string, unknown>>();

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The view; the host is drawn again when it has come. One that could not be fetched is asked for again later. */
  view(name: PictureName, catalog: Catalog): LoadedView {
    if (name === 'spread') return showSpread;
    return this.#get(name, catalog, async () => (await VIEW_MODULES[name]()).prepare(catalog));
  }

  /** A sheet with its styles, fetched like a view. */
  sheet(name: SheetName, catalog: Catalog, fetch: () => Promise<SheetModule>): LoadedSheet {
    return this.#get(name, catalog, async () => {
      const { styles, prepare } = await fetch();
      return { styles, show: await prepare(catalog) };
    });
  }

  /** Words that are fetched when they are asked for; undefined until they have come. */
  words<T extends object>(name: string, catalog: Catalog, fetch: () => Promise<T>): T | undefined {
    const words = this.#get(`${name} words`, catalog, fetch);
    return typeof words === 'string' ? undefined : words;
  }

  /** Why a view cannot be shown: a heading and a sentence; undefined until the words have come. */
  reason(
    blocked: ViewObstacle,
    catalog: Catalog,
    unit: UnitKind,
  ): readonly [heading: string, text: string] | undefined {
    if (blocked.view === 'funnel') {
      const words = this.words('funnel', catalog, catalog.funnel);
      return words && told(words.obstacle, blocked.obstacle, unit);
    }
    if (blocked.view === 'before-after') {
      const words = this.words('change', catalog, catalog.change);
      return words && told(words.obstacle, blocked.obstacle, unit);
    }
    const words = this.words('development', catalog, catalog.development);
    return words && told(words.obstacle, blocked.obstacle, unit);
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
