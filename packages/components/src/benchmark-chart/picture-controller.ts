import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { drawScene } from '../shared/draw-scene.js';
import { namesTemplate, writeNames } from './chart-names.js';
import type { Picture } from './chart-picture.js';
import type { PicturePointing, PointingHost, Reader } from './reader/reader.js';
import type { Stage } from './stage.js';

/** What the picture needs of its element. */
export interface PictureHost extends PointingHost {
  addController(controller: ReactiveController): void;
  /** The picture has been drawn anew. */
  drawn(): void;
}

/** The picture on the page: draws it, and lets it be pointed at as soon as what that takes has come. */
export class PictureController implements ReactiveController {
  readonly #host: PictureHost;
  #stage: Stage | undefined;
  #pointing: PicturePointing | undefined;
  #drawn: Picture | undefined;
  #drawnIn: SVGSVGElement | undefined;

  constructor(host: PictureHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Takes a picture to show.
   *
   * @param reader - undefined until it has been fetched
   */
  show(stage: Stage, reader: Reader | undefined): void {
    this.#stage = stage;
    if (this.#pointing) this.#pointing.show(stage);
    else this.#pointing = reader?.pointing(this.#host, stage);
  }

  /** Takes every name off the page, at once. */
  forgetNames(): void {
    this.#layer?.replaceChildren();
    if (!this.#stage) return;
    this.#stage = { ...this.#stage, names: null };
    this.#pointing?.show(this.#stage);
    this.#pointing?.write();
  }

  hostUpdated(): void {
    const svg = this.#svg;
    const stage = this.#stage;
    const layer = this.#layer;
    if (layer && stage) writeNames(layer, stage);
    this.#pointing?.write();
    if (!svg || !stage || (stage.picture === this.#drawn && svg === this.#drawnIn)) return;
    drawScene(svg, stage.picture.scene);
    this.#drawn = stage.picture;
    this.#drawnIn = svg;
    this.#host.drawn();
  }

  hostConnected(): void {
    // What was drawn while the element was away has not reached the page: references hold only on it.
    if (this.#stage?.picture !== this.#drawn) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#pointing?.leave();
  }

  /** The picture with everything that lies over it. */
  template(): TemplateResult | typeof nothing {
    if (!this.#stage) return nothing;
    const { model, picture, pixels, names } = this.#stage;
    const { width, height } = picture.scene;
    const size = { width: width * pixels, height: height * pixels };
    const layer = (marks: unknown): TemplateResult =>
      html`<svg
        class="layer"
        width=${size.width}
        height=${size.height}
        viewBox="0 0 ${width} ${height}"
        aria-hidden="true"
        focusable="false"
      >
        ${marks}
      </svg>`;
    const pointing = this.#pointing?.parts();
    return html`<div
      class=${names ? 'stage named' : 'stage'}
      @pointermove=${pointing?.onPointerMove}
      @pointerleave=${pointing?.onPointerLeave}
      @click=${pointing?.onClick}
      @keydown=${pointing?.onKeyDown}
    >
      ${layer(pointing?.under)}
      <svg class="scene picture" width=${size.width} height=${size.height} aria-hidden="true" focusable="false"></svg>
      ${layer(pointing?.over)} ${model.source.frame.closed ? namesTemplate() : nothing} ${pointing?.list}
      ${pointing?.detail}
    </div>`;
  }

  get #svg(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector<SVGSVGElement>('svg.picture');
  }

  get #layer(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.names');
  }
}
