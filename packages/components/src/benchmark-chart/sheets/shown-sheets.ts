import { chartMessages, type Catalog, type ChartViewName } from '@klyngekit/messages';
import type { ChartData, ChartModel } from '@klyngekit/report/chart';
import { html, nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import { noteTemplate, viewWaitingTemplate } from '../benchmark-chart.render.js';
import { messageTemplate } from '../../shared/message.js';
import { switcherTemplate } from '../chart-switcher.js';
import type { ViewOptions } from '../view-options.js';
import { ViewLoader } from '../views/view-loader.js';
import type { SheetName } from '../views/chart-view.js';
import type { SheetRequest } from './sheet.js';
import { isSheet, obstacleToSheet, offeredViews, sheetFor, SHEET_MODULES, type SheetObstacle } from './sheets.js';

/** Height that is kept for a sheet that is fetched, px at a host font of 16 px. */
const WAITING_HEIGHT = 352;

/** What sheets need of their element. */
export interface SheetHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** Adds the styles of a sheet that has been fetched. */
  addStyles(styles: CSSResult): void;
  /** Asks to be shown an indicator by itself; false where the host says no. */
  askFor(indicator: string): boolean;
  /** The reader goes back to the overview. */
  goBack(): void;
  /** A sheet has been drawn anew. */
  drawn(): void;
}

/** Shows an element's data as a sheet, and leads from the overview to an indicator and back. */
export class ShownSheets implements ReactiveController {
  readonly #host: SheetHost;
  readonly #loader: ViewLoader;
  /** The indicator that the reader went to from the overview of these data. */
  #gone: { readonly data: ChartData; readonly indicator: string } | undefined;
  /** Where the focus goes once it has been drawn. */
  #focus: string | undefined;
  /** What the sheet on the page was drawn from, and what the host was last told of. */
  #drawn: readonly unknown[] = [];
  #told: readonly unknown[] = [];

  constructor(host: SheetHost) {
    this.#host = host;
    this.#loader = new ViewLoader(host);
    host.addController(this);
  }

  /** The sheet of what was asked for; undefined where a picture is to be shown. */
  template(
    wanted: ChartViewName,
    model: ChartModel,
    request: Omit<SheetRequest, 'switcher' | 'note' | 'back' | 'go'> & {
      readonly switcher: (shown: SheetName) => unknown;
    },
  ): TemplateResult | undefined {
    const { data, catalog } = request;
    const name = sheetFor(wanted, model, data);
    if (name === undefined) return undefined;
    const show = this.#loader.sheet(name, catalog, SHEET_MODULES[name]);
    if (show === 'loading') return viewWaitingTemplate(catalog, WAITING_HEIGHT);
    if (show === 'missing') return messageTemplate('', chartMessages(catalog).views.missing);
    this.#host.addStyles(show.styles);
    this.#drawn = [data, request.width, request.request, catalog];
    const go = (indicator: string): void => this.#go(indicator, data);
    return show.show({
      ...request,
      switcher: request.switcher(name),
      note: this.note(wanted, model, data, catalog),
      back: this.back(data, catalog, wanted),
      go,
    });
  }

  /** The choice among pictures and sheets. */
  switcher(
    wanted: ChartViewName,
    model: ChartModel,
    data: ChartData,
    options: ViewOptions,
    catalog: Catalog,
    choose: (view: ChartViewName) => void,
  ): TemplateResult | typeof nothing {
    return switcherTemplate(chartMessages(catalog), offeredViews(model, data, options), wanted, choose);
  }

  /** Why the view that was asked for is not shown, where that is a sheet or a sheet is shown instead. */
  note(wanted: ChartViewName, model: ChartModel, data: ChartData, catalog: Catalog): unknown {
    if (isSheet(wanted)) {
      const obstacle = obstacleToSheet(wanted, model, data);
      return obstacle ? this.#obstacle(obstacle, catalog) : nothing;
    }
    if (model.status !== 'answers' || wanted === 'spread') return nothing;
    const words = this.#loader.words('choice', catalog, catalog.choice);
    return words ? noteTemplate('', words.onlyAnswers) : nothing;
  }

  /** The way back to the overview, for who came from there. */
  back(data: ChartData, catalog: Catalog, wanted: ChartViewName): unknown {
    if (wanted === 'overview' || this.#gone?.data !== data) return nothing;
    const words = this.#loader.words('overview', catalog, catalog.overview);
    if (!words) return nothing;
    return html`<p class="way-back">
      <button class="button" type="button" @click=${this.#back}>${words.back}</button>
    </p>`;
  }

  /** Lets a sheet that could not be fetched be asked for again. */
  retry(): void {
    this.#loader.forget();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#focus !== undefined) {
      const target = [...renderRoot.querySelectorAll<HTMLElement>('.way-back .button, .go')].find(
        (button) => (button.dataset['indicator'] ?? '') === this.#focus,
      );
      if (target) {
        this.#focus = undefined;
        target.focus();
      }
    }
    if (!renderRoot.querySelector('.rows') || this.#drawn.every((each, index) => each === this.#told[index])) return;
    this.#told = this.#drawn;
    this.#host.drawn();
  }

  #obstacle(obstacle: SheetObstacle, catalog: Catalog): unknown {
    if (obstacle === 'not-answers') {
      const words = this.#loader.words('choice', catalog, catalog.choice);
      return words ? noteTemplate(words.noAnswers.heading, words.noAnswers.text) : nothing;
    }
    const words = this.#loader.words('overview', catalog, catalog.overview);
    return words ? noteTemplate(words.obstacle.heading, words.obstacle.text(obstacle)) : nothing;
  }

  #go(indicator: string, data: ChartData): void {
    if (!this.#host.askFor(indicator)) return;
    this.#gone = { data, indicator };
    this.#focus = '';
  }

  readonly #back = (): void => {
    this.#focus = this.#gone?.indicator;
    this.#gone = undefined;
    this.#host.goBack();
  };
}
