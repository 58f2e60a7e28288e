import { rowAt, unitWalk, type Navigation, type Stop, type Walk } from '@klyngekit/plot';
import { html, nothing, type TemplateResult } from 'lit';
import { nameAt } from '../chart-names.js';
import type { PicturePointing, PointingHost, StageParts } from './reader.js';
import {
  detailTemplate,
  isFramed,
  overTemplate,
  pointedStop,
  underTemplate,
  writeDetail,
  writeSpoken,
  type Pointing,
} from './pointed-marks.js';
import type { Stage } from '../stage.js';
import type { ViewedModel } from '../views/chart-view.js';

/** Lets pointer and keyboard point at the units of a picture alike. */
export class UnitPointing implements PicturePointing {
  readonly #host: PointingHost;
  #stage: Stage;
  #navigation: Navigation | undefined;
  #hovered: number | undefined;
  /** The row whose box was closed; it stays closed until the pointer has been elsewhere. */
  #dismissed: number | undefined;
  /** The page that listens for Esc while the pointer has a box open. */
  #listening: Document | undefined;
  #focused = false;
  /** Whether the keyboard has moved since the last drawing. */
  #hasMoved = false;

  constructor(host: PointingHost, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
  }

  show(stage: Stage): void {
    if (stage.model.source.frame !== this.#stage.model.source.frame) {
      if (this.#pinnedRow(this.#navigation) !== undefined) this.#host.pinned(undefined);
      this.#navigation = undefined;
      this.#point(undefined);
    }
    this.#stage = stage;
  }

  leave(): void {
    this.#dismissed = undefined;
    this.#point(undefined);
  }

  parts(): StageParts {
    const { model, picture, pixels } = this.#stage;
    const { scene } = picture;
    const stop = pointedStop(model, this.#pointing);
    return {
      under: underTemplate(scene, stop),
      over: overTemplate(scene, stop, model, this.#focused),
      list: this.#listbox(model, isFramed(scene, stop, this.#focused)),
      detail: detailTemplate(scene, stop, pixels),
      onPointerMove: this.#onPointerMove,
      onPointerLeave: this.#onPointerLeave,
      onClick: this.#onClick,
      onKeyDown: this.#onKeyDown,
    };
  }

  write(): void {
    const { model } = this.#stage;
    const { renderRoot } = this.#host;
    const option = renderRoot.querySelector('[role=option]');
    const box = renderRoot.querySelector('.detail');
    const listed = this.#listed(model);
    const pointed = pointedStop(model, this.#pointing);
    if (option && listed) writeSpoken(option, listed, model, this.#nameOf);
    if (box && pointed) writeDetail(box, pointed, model, this.#nameOf);
    if (this.#hasMoved) this.#follow();
  }

  /** Browsers scroll to what has the focus, which is the whole picture: rows may be far from the window. */
  #follow(): void {
    this.#hasMoved = false;
    for (const part of ['.detail', '.pointed-dot', '.pointed-surface'])
      this.#host.renderRoot.querySelector(part)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  get #svg(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector<SVGSVGElement>('svg.picture');
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
    if (!navigation?.pinned) return undefined;
    const stop = walkOf(this.#stage.model).stops(navigation)[navigation.index];
    return stop?.kind === 'unit' ? stop.row : undefined;
  }

  /** The stop in the list: the one that the keyboard is at, or would begin with. */
  #listed(model: ViewedModel): Stop | undefined {
    const walk = walkOf(model);
    const navigation = this.#navigation ?? walk.start;
    return navigation && walk.stops(navigation)[navigation.index];
  }

  readonly #nameOf = (place: number): string | undefined => nameAt(place, this.#stage.model, this.#stage.names);

  readonly #onFocus = ({ target }: FocusEvent): void => {
    this.#focused = true;
    // A pointer is where it is: nothing may move away under it.
    this.#hasMoved = (target as Element).matches(':focus-visible');
    this.#navigation ??= walkOf(this.#stage.model).start;
    this.#host.requestUpdate();
  };

  readonly #onBlur = (): void => {
    this.#focused = false;
    this.#host.requestUpdate();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = walkOf(this.#stage.model);
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
    this.#hasMoved = true;
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
    if (row === undefined || isInDetail(event)) return;
    const pinned = this.#pinnedRow(this.#navigation) !== row;
    this.#change(walkOf(this.#stage.model).pointAt(row, pinned));
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
    if (!box) return undefined;
    const { picture, pixels } = this.#stage;
    return rowAt(picture.scene, (event.clientX - box.left) / pixels, (event.clientY - box.top) / pixels);
  }
}

const walkOf = (model: ViewedModel): Walk => model.walk ?? unitWalk(model.source.frame);

/** The detail box may be walked into and read. */
function isInDetail(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('detail'));
}
