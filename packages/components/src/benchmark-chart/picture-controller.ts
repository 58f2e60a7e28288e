import { rowAt, unitWalk, type Navigation, type Stop, type Walk } from '@klyngekit/plot';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { drawScene } from '../shared/draw-scene.js';
import { nameAt, namesTemplate, writeNames, type Names } from './chart-names.js';
import type { Picture } from './chart-picture.js';
import {
  detailTemplate,
  isFramed,
  overTemplate,
  pointedStop,
  underTemplate,
  writeDetail,
  writeSpoken,
  type Pointing,
} from './chart-pointing.js';
import type { ViewedModel } from './views/chart-view.js';

/** What the picture needs of its element. */
export interface PictureHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** A unit was pinned, or let go (undefined). */
  pinned(row: number | undefined): void;
  /** The picture has been drawn anew. */
  drawn(): void;
}

/** The picture on the page: draws it, and lets pointer and keyboard point at its units alike. */
export class PictureController implements ReactiveController {
  readonly #host: PictureHost;
  #model: ViewedModel | undefined;
  #picture: Picture | undefined;
  #drawn: Picture | undefined;
  #drawnIn: SVGSVGElement | undefined;
  #names: Names | null = null;
  /** Page px for one px of the scene. */
  #pixels = 1;
  #navigation: Navigation | undefined;
  #hovered: number | undefined;
  /** The row whose box was closed; it stays closed until the pointer has been elsewhere. */
  #dismissed: number | undefined;
  /** The page that listens for Esc while the pointer has a box open. */
  #listening: Document | undefined;
  #focused = false;

  constructor(host: PictureHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes a picture to show; pointing starts anew when it is of other data. */
  show(model: ViewedModel, picture: Picture, pixels: number, names: Names | null): void {
    if (model.source.frame !== this.#model?.source.frame) {
      if (this.#pinnedRow(this.#navigation) !== undefined) this.#host.pinned(undefined);
      this.#navigation = undefined;
      this.#point(undefined);
    }
    this.#model = model;
    this.#picture = picture;
    this.#pixels = pixels;
    this.#names = names;
  }

  /** Takes every name off the page, at once. */
  forgetNames(): void {
    this.#names = null;
    this.#layer?.replaceChildren();
    this.#writePointed();
  }

  hostUpdated(): void {
    const svg = this.#svg;
    const picture = this.#picture;
    const layer = this.#layer;
    if (layer && picture && this.#model) writeNames(layer, this.#names, this.#model, picture, this.#pixels);
    this.#writePointed();
    if (!svg || !picture || (picture === this.#drawn && svg === this.#drawnIn)) return;
    drawScene(svg, picture.scene);
    this.#drawn = picture;
    this.#drawnIn = svg;
    this.#host.drawn();
  }

  hostConnected(): void {
    // What was drawn while the element was away has not reached the page: references hold only on it.
    if (this.#picture !== this.#drawn) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#dismissed = undefined;
    this.#point(undefined);
  }

  /** The picture with everything that lies over it. */
  template(): TemplateResult | typeof nothing {
    const model = this.#model;
    const scene = this.#picture?.scene;
    if (!model || !scene) return nothing;
    const stop = pointedStop(model, this.#pointing);
    const size = { width: scene.width * this.#pixels, height: scene.height * this.#pixels };
    const viewBox = `0 0 ${scene.width} ${scene.height}`;
    return html`<div
      class=${this.#names ? 'stage named' : 'stage'}
      @pointermove=${this.#onPointerMove}
      @pointerleave=${this.#onPointerLeave}
      @click=${this.#onClick}
      @keydown=${this.#onKeyDown}
    >
      <svg class="layer" width=${size.width} height=${size.height} viewBox=${viewBox} aria-hidden="true">
        ${underTemplate(scene, stop)}
      </svg>
      <svg class="scene picture" width=${size.width} height=${size.height} aria-hidden="true" focusable="false"></svg>
      <svg class="layer" width=${size.width} height=${size.height} viewBox=${viewBox} aria-hidden="true">
        ${overTemplate(scene, stop, model, this.#focused)}
      </svg>
      ${model.source.frame.closed ? namesTemplate() : nothing}
      ${this.#listbox(model, isFramed(scene, stop, this.#focused))} ${detailTemplate(scene, stop, this.#pixels)}
    </div>`;
  }

  get #svg(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector<SVGSVGElement>('svg.picture');
  }

  get #layer(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.names');
  }

  get #pointing(): Pointing {
    return { navigation: this.#navigation, hovered: this.#hovered, focused: this.#focused };
  }

  /**
   * One stop of the Tab key for the whole picture. Only the stop that is pointed at is in the list, with its place among
   * all: thousands of hidden options would help nobody.
   */
  #listbox(model: ViewedModel, framed: boolean): TemplateResult {
    const { frame, words } = model.source;
    const walk = walkOf(model);
    const navigation = this.#navigation ?? walk.start;
    const stops = walk.stops(navigation);
    const stop = navigation && stops[navigation.index];
    const own = frame.rows.some((row) => row.own);
    // A screen reader says a new stop, not new words in the old one.
    const stopId = `stop-${((navigation?.index ?? 0) + (navigation?.line ?? 0)) % 2}`;
    return html`<div
        class=${framed ? 'listbox framed' : 'listbox'}
        role="listbox"
        tabindex="0"
        aria-label=${model.label}
        aria-describedby="summary keys"
        aria-activedescendant=${stopId}
        @focus=${this.#onFocus}
        @blur=${this.#onBlur}
      >
        ${
          stop && navigation
            ? html`<div
                class="visually-hidden"
                role="option"
                id=${stopId}
                aria-selected=${navigation.pinned}
                aria-posinset=${navigation.index + 1}
                aria-setsize=${stops.length}
              ></div>`
            : nothing
        }
      </div>
      <span class="visually-hidden" id="keys">
        ${model.help ?? words.keyboard.help(stop?.kind === 'group' || (navigation?.path.length ?? 0) > 0, own)}
      </span>`;
  }

  #change(navigation: Navigation | undefined): void {
    const before = this.#pinnedRow(this.#navigation);
    this.#navigation = navigation;
    const after = this.#pinnedRow(navigation);
    if (before !== after) this.#host.pinned(after);
    this.#host.requestUpdate();
  }

  #pinnedRow(navigation: Navigation | undefined): number | undefined {
    if (!this.#model || !navigation?.pinned) return undefined;
    const stop = walkOf(this.#model).stops(navigation)[navigation.index];
    return stop?.kind === 'unit' ? stop.row : undefined;
  }

  /** What is pointed at, in words. By hand like all that may hold a name: a template keeps what went through it. */
  #writePointed(): void {
    const model = this.#model;
    if (!model) return;
    const { renderRoot } = this.#host;
    const option = renderRoot.querySelector('[role=option]');
    const box = renderRoot.querySelector('.detail');
    const listed = this.#listed(model);
    const pointed = pointedStop(model, this.#pointing);
    if (option && listed) writeSpoken(option, listed, model, this.#nameOf);
    if (box && pointed) writeDetail(box, pointed, model, this.#nameOf);
  }

  /** The stop in the list: the one that the keyboard is at, or would begin with. */
  #listed(model: ViewedModel): Stop | undefined {
    const walk = walkOf(model);
    const navigation = this.#navigation ?? walk.start;
    return navigation && walk.stops(navigation)[navigation.index];
  }

  readonly #nameOf = (place: number): string | undefined => this.#model && nameAt(place, this.#model, this.#names);

  readonly #onFocus = (): void => {
    this.#focused = true;
    if (this.#model) this.#navigation ??= walkOf(this.#model).start;
    this.#host.requestUpdate();
  };

  readonly #onBlur = (): void => {
    this.#focused = false;
    this.#host.requestUpdate();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#model || event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = walkOf(this.#model);
    const from = this.#navigation ?? walk.start;
    if (!from) return;
    if (event.key === 'Escape' && this.#hovered !== undefined) return; // the page's listener closes the box
    const to = walk.navigate(from, event.key);
    if (to === undefined) return;
    if (to === null) {
      this.#focused = false;
      this.#change(from);
      return;
    }
    event.preventDefault();
    this.#focused = true;
    this.#point(undefined);
    this.#change(to);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isInDetail(event)) return;
    this.#hover(this.#rowUnder(event));
  };

  readonly #onPointerLeave = (): void => {
    this.#hover(undefined);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const row = this.#rowUnder(event);
    if (!this.#model || row === undefined || isInDetail(event)) return;
    const pinned = this.#pinnedRow(this.#navigation) !== row;
    this.#change(walkOf(this.#model).pointAt(row, pinned));
  };

  #hover(row: number | undefined): void {
    if (row !== undefined && row === this.#dismissed) return;
    this.#dismissed = undefined;
    if (row === this.#hovered) return;
    this.#point(row);
    this.#host.requestUpdate();
  }

  /** What the pointer opens, Esc closes wherever the focus is: nobody has to move pointer or focus to see behind it. */
  #point(row: number | undefined): void {
    this.#hovered = row;
    const page = row === undefined ? undefined : this.#svg?.ownerDocument;
    if (page === this.#listening) return;
    this.#listening?.removeEventListener('keydown', this.#dismiss);
    page?.addEventListener('keydown', this.#dismiss);
    this.#listening = page;
  }

  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dismissed = this.#hovered;
    this.#point(undefined);
    this.#host.requestUpdate();
  };

  #rowUnder(event: MouseEvent): number | undefined {
    const box = this.#svg?.getBoundingClientRect();
    if (!box || !this.#picture) return undefined;
    return rowAt(
      this.#picture.scene,
      (event.clientX - box.left) / this.#pixels,
      (event.clientY - box.top) / this.#pixels,
    );
  }
}

const walkOf = (model: ViewedModel): Walk => model.walk ?? unitWalk(model.source.frame);

/** The detail box may be walked into and read. */
function isInDetail(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('detail'));
}
