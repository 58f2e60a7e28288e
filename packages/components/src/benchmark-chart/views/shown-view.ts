import { chartMessages, type Catalog } from '@klyngekit/messages';
import type { ReadyModel } from '@klyngekit/report/chart';
import { nothing, type TemplateResult } from 'lit';
import { memo } from '../../shared/memo.js';
import { noteTemplate, viewWaitingTemplate } from '../benchmark-chart.render.js';
import type { Picture, PictureRequest } from '../chart-picture.js';
import type { ViewOptions } from '../view-options.js';
import type { PictureName, ShowView, ViewedModel } from './chart-view.js';
import { showSpread } from './spread.js';
import { ViewLoader } from './view-loader.js';
import { obstacleTo, type ViewObstacle } from './views.js';

/** Height that is kept for a view that is fetched before any picture was drawn, px at a host font of 16 px. */
const WAITING_HEIGHT = 352;

/** A model in the view that was asked for, or in the first one while that cannot be shown. */
export interface ShownView {
  readonly model: ViewedModel;
  /** The view that the reader has: the one asked for, also while it is fetched, unless the data do not allow it. */
  readonly name: PictureName;
  /** Whether the view is on its way. */
  readonly waiting: boolean;
  /** Why the view that was asked for is not shown. */
  readonly note: TemplateResult | typeof nothing;
}

/** Shows a chart's models in its views, and keeps what was worked out while nothing changes. */
export class ShownViews {
  readonly #loader: ViewLoader;
  readonly #shownFor = memo((show: ShowView, model: ReadyModel, options: ViewOptions) => show(model, options));
  readonly #pictureFor = memo((model: ViewedModel, request: PictureRequest) => model.draw(request));
  #height = WAITING_HEIGHT;

  constructor(host: { requestUpdate(): void }) {
    this.#loader = new ViewLoader(host);
  }

  /** Shows a model in a view. Title, words and table are those of the first view until another one has come. */
  show(model: ReadyModel, wanted: PictureName, options: ViewOptions, catalog: Catalog): ShownView {
    const obstacle = obstacleTo(wanted, model, options);
    const name = obstacle ? 'spread' : wanted;
    const view = this.#loader.view(name, catalog);
    return {
      model: this.#shownFor(typeof view === 'string' ? showSpread : view, model, options),
      name,
      waiting: view === 'loading',
      note:
        view === 'missing'
          ? noteTemplate('', chartMessages(catalog).views.missing)
          : this.#reason(obstacle, model, catalog),
    };
  }

  /** Shows a model once, beside the one that is on the page. */
  showOnce(model: ReadyModel, wanted: PictureName, options: ViewOptions, catalog: Catalog): ViewedModel {
    const view = this.#loader.view(obstacleTo(wanted, model, options) ? 'spread' : wanted, catalog);
    return (typeof view === 'string' ? showSpread : view)(model, options);
  }

  /** Draws a shown model. */
  draw(model: ViewedModel, request: PictureRequest): Picture {
    const picture = this.#pictureFor(model, request);
    this.#height = picture.scene.height;
    return picture;
  }

  /** Keeps the place of the last picture while another view is fetched. */
  waitingTemplate(catalog: Catalog): TemplateResult {
    return viewWaitingTemplate(catalog, this.#height);
  }

  /** Lets a view that could not be fetched be asked for again. */
  retry(): void {
    this.#loader.forget();
  }

  #reason(obstacle: ViewObstacle | undefined, { source }: ReadyModel, catalog: Catalog): ShownView['note'] {
    const reason = obstacle && this.#loader.reason(obstacle, catalog, source.unit);
    return reason ? noteTemplate(...reason) : nothing;
  }
}
