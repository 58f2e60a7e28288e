import { SessionLink, SizeController, VisibilityController, warnOfFault } from '@klyngekit/foundation';
import type { ChartViewName } from '@klyngekit/messages';
import {
  chartModel,
  isRound,
  marksOwnUnit,
  needsJudge,
  unitCount,
  type ChartData,
  type ChartModel,
  type ReadyModel,
} from '@klyngekit/report/chart';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { isGiven } from '../shared/checked-input.js';
import { Fetched } from '../shared/fetched.js';
import { fontOf } from '../shared/font.js';
import { headingLevelOf, momentOf } from '../shared/host-numbers.js';
import { FetchedIssueWords } from '../shared/issue-words.js';
import { revealIn } from '../shared/lent.js';
import { memo } from '../shared/memo.js';
import { messageTemplate, problemTemplate } from '../shared/message.js';
import { RevealedNames } from '../shared/revealed-names.js';
import { TypeController } from '../shared/type-controller.js';
import {
  KlyngeChartDrawEvent,
  KlyngeChartIndicatorEvent,
  KlyngeChartSelectEvent,
  KlyngeChartViewEvent,
} from './benchmark-chart.events.js';
import { faultTemplate, readyTemplate, unshownTemplate, waitingTemplate } from './benchmark-chart.render.js';
import { benchmarkChartStyles } from './benchmark-chart.styles.js';
import { BenchmarkChartProperties } from './benchmark-chart.properties.js';
import { pictureRequest } from './chart-picture.js';
import { ChartAsked } from './chart-asked.js';
import { tellProblems } from './chart-problems.js';
import { ChartSource } from './chart-source.js';
import { ChartExports } from './exports/chart-exports.js';
import type { ChartExport, ChartExportFormat } from './exports/export-file.js';
import type { ShownSheet } from './exports/sheet-figures.js';
import { ChartPanels, type PanelParts } from './panels/chart-panels.js';
import type { PanelPlace } from './panels/panel-subject.js';
import { OpenedParts } from './opened-parts.js';
import { PictureController } from './picture-controller.js';
import { ReaderPart } from './reader/reader-part.js';
import { BriefOverview } from './sheets/brief-overview.js';
import { isSheet, sheetFor } from './sheets/sheets.js';
import { ShownSheets } from './sheets/shown-sheets.js';
import { TableGrowth } from './table-growth.js';
import { unitAt } from './unit-at.js';
import type { ViewedModel } from './views/chart-view.js';
import { ShownViews } from './views/shown-view.js';

/**
 * A practice against its peers: one indicator in one period, with its spread, median, targets and chance.
 *
 * @fires klynge-chart-select - a unit was pinned or let go
 * @fires klynge-chart-view - the reader chose another view
 * @fires klynge-chart-indicator - the reader asks for an indicator of the overview; refused, the overview stays
 * @fires klynge-chart-export - the reader wants to copy the figures or save a file; refused, nothing happens
 * @fires klynge-chart-agenda - the reader wants the indicator on the agenda of a meeting
 * @fires klynge-chart-goal - the practice sets its own goal, or takes it away
 * @fires klynge-chart-draw - the picture has been drawn
 * @fires klynge-chart-error - the data cannot be shown, or a property names what they do not hold
 */
export class KlyngeBenchmarkChart extends BenchmarkChartProperties {
  static override readonly tag = 'klynge-benchmark-chart';

  static override get styles(): CSSResultGroup {
    return [...benchmarkChartStyles()];
  }

  readonly #session: SessionLink = new SessionLink(this, this.locale, {
    showIndicator: (indicator) => this.#showIndicator(indicator),
  });
  readonly #asked: ChartAsked = new ChartAsked(this, {
    session: () => this.#session.contents,
    companions: () => this.#documents.companions,
    lead: (asked) => this.#briefOverview.asked(asked),
  });
  readonly #documents: ChartSource = new ChartSource(this, {
    data: () => this.data,
    src: () => this.src,
    indicator: () => this.indicator,
    own: () => this.own,
    showsOwn: () => this.#asked.audience === 'own',
    session: () => this.#session.contents,
  });
  readonly #size = new SizeController(this);
  readonly #typeSize: TypeController = new TypeController(this, () => this.renderRoot.querySelector('.em'));
  readonly #visibility = new VisibilityController(this);
  readonly #picture = new PictureController(this);
  readonly #names: RevealedNames = new RevealedNames(
    this,
    () => revealIn(this.reveal, this.#session.contents, isGiven(this.data) || isGiven(this.src)),
    () => this.#renderNames(),
  );
  readonly #table = new TableGrowth(this);
  readonly #opened = new OpenedParts(this, this.#table, () => this.performUpdate());
  readonly #issueWords = new FetchedIssueWords(this);
  readonly #exports = new ChartExports(this, {
    shown: () => (this.#model?.status === 'ready' ? this.#shown : undefined),
    sheet: () => this.#shownSheet(),
    showOnce: (model, view) => this.#views.showOnce(model, view, this.#asked.options, this.messages),
    messages: () => this.messages,
    judge: () => this.#judge.value,
  });
  readonly #panels = new ChartPanels(this);
  readonly #judge = new Fetched(this, async () => (await import('./usual-judge.js')).isWithinUsual);
  readonly #reader = new ReaderPart(this);
  readonly #modelFor = memo(chartModel);
  readonly #pictureRequestFor = memo(pictureRequest);
  readonly #views = new ShownViews(this);
  readonly #sheets: ShownSheets = new ShownSheets(this);
  readonly #briefOverview = new BriefOverview(this);
  readonly #fontFor = memo((_width: number | undefined, _changes: number) => fontOf(this));
  readonly #opensAt = Date.now();
  #model: ChartModel | undefined;
  #shown: ViewedModel | undefined;
  #faulty = false;
  #isUpdating = false;
  /** Whether the focus is to come here as soon as there is something to see. */
  #isAwaited = false;

  constructor() {
    super();
    tellProblems(this, {
      figures: () => this.#documents.figures,
      request: () => this.#asked.request,
      catalog: () => this.messages,
    });
  }

  /** Fetches the file behind `src` again. */
  retry(): void {
    this.#documents.retry();
  }

  /** Figures or picture as a file, for hosts that save it themselves; undefined where there is none, or no canvas. */
  export(format: ChartExportFormat): Promise<ChartExport | undefined> {
    return this.#exports.make(format);
  }

  /** @internal */
  pinned(row: number | undefined): void {
    // Periods and larger frames are no units.
    if (this.#shown && !this.#shown.walk) this.dispatchEvent(new KlyngeChartSelectEvent(unitAt(this.#shown, row)));
  }

  /** @internal */
  drawn(): void {
    this.dispatchEvent(new KlyngeChartDrawEvent());
  }

  /** @internal */
  askFor(indicator: string): boolean {
    if (!this.dispatchEvent(new KlyngeChartIndicatorEvent(indicator))) return false;
    this.indicator = indicator;
    this.#choose('spread');
    return true;
  }

  /** Somebody elsewhere in the session asks for an indicator: shown in the view that is here, unless that shows all. */
  #showIndicator(indicator: string): boolean {
    const figures = this.#documents.figures;
    if (figures.status !== 'ready') return false;
    const { value } = figures;
    const isHere = isRound(value) ? value.indicator === indicator : value.indicators.some(({ id }) => id === indicator);
    if (!isHere || !this.dispatchEvent(new KlyngeChartIndicatorEvent(indicator))) return false;
    if (!isRound(value)) this.indicator = indicator;
    if (this.#asked.view === 'overview') this.#choose('spread');
    this.#isAwaited = true;
    this.scrollIntoView({ block: 'nearest' });
    this.requestUpdate();
    return true;
  }

  /** @internal */
  goBack(): void {
    this.#choose('overview');
  }

  /** Not in `willUpdate`, which comes before the controllers have looked at new data. */
  protected override update(changed: PropertyValues<this>): void {
    const figures = this.#documents.figures;
    this.#reader.of(this.messages); // beside the figures, so that it is there when they are
    this.#faulty = false;
    // Nobody knows yet what the file holds: what may be needed to judge by it comes meanwhile.
    if (figures.status === 'loading' && marksOwnUnit(this.#asked.request)) this.#judge.of(this.messages);
    const model =
      figures.status === 'ready' &&
      this.#visibility.near &&
      this.#hasLead(figures.value) &&
      this.#canJudge(figures.value)
        ? this.#guarded(() =>
            this.#modelFor(figures.value, this.#asked.request, this.messages, this.#now, this.#judge.value),
          )
        : undefined;
    if (model !== this.#model) this.#table.restart();
    this.#model = model;
    this.#isUpdating = true;
    try {
      super.update(changed);
    } finally {
      this.#isUpdating = false;
    }
  }

  /** What may have to be taken back is not said: where limits may be widened, the chart waits for what judges by them. */
  #canJudge(data: ChartData): boolean {
    if (!needsJudge(data, this.#asked.request)) return true;
    return this.#judge.of(this.messages) !== undefined || this.#judge.hasFailed;
  }

  /** Whether it is known which indicator is shown: where an overview is brief, the one that leads. */
  #hasLead(data: ChartData): boolean {
    const sought = this.#isBrief && this.#asked.view === 'overview' ? data : undefined;
    return this.#guarded(() => this.#briefOverview.look(sought, () => this.#asked.request, this.messages)) ?? true;
  }

  /** The words may be in another language than the page, where nobody has registered the page's. */
  protected override render(): TemplateResult {
    const content = this.#guarded(() => this.#content()) ?? faultTemplate(this.messages);
    return html`<div lang=${this.messages.language}>${content}<span class="em"></span></div>`;
  }

  /** Whatever goes wrong, the old picture does not stay, and the host is not thrown at. */
  #guarded<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch {
      if (!this.#faulty) warnOfFault(this);
      this.#faulty = true;
      return undefined;
    }
  }

  #content(): TemplateResult {
    if (this.#faulty) return faultTemplate(this.messages);
    const data = this.#documents.figures;
    if (data.status === 'error')
      return problemTemplate(data.error, this.messages, this.#issueWords, this.src ? () => this.retry() : undefined);
    if (data.status === 'idle') return unshownTemplate(this.messages, { status: 'state', state: 'empty' });
    const model = this.#model;
    if (!model) {
      return data.status === 'ready' && this.#asked.density !== 'minimal'
        ? waitingTemplate(this.messages, unitCount(data.value))
        : messageTemplate('', this.messages.load.loading);
    }
    const sheet = this.#sheetTemplate(model);
    if (sheet) return sheet;
    if (model.status === 'ready') return this.#readyTemplate(model);
    const back = data.status === 'ready' && this.#sheets.back(data.value, this.messages, this.#asked.view);
    return html`${back || nothing} ${unshownTemplate(this.messages, model)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const title = this.#isAwaited ? this.renderRoot.querySelector<HTMLElement>('#title') : null;
    if (title) this.#isAwaited = false;
    title?.focus();
  }

  /** A sheet in the place of the picture; undefined where a picture is to be shown. */
  #sheetTemplate(model: ChartModel): TemplateResult | undefined {
    const { messages } = this;
    const opened = this.#opened.now;
    const { width } = this.#size;
    const figures = this.#documents.figures;
    const brief = this.#isBrief;
    if (figures.status !== 'ready' || width === undefined) return undefined;
    const font = this.#fontFor(width, this.#typeSize.changes);
    return this.#sheets.template(brief ? 'spread' : this.#asked.view, model, {
      data: figures.value,
      request: this.#asked.request,
      catalog: messages,
      now: this.#now,
      width: Math.floor(width / font.scale),
      pixels: font.scale,
      measure: font.measure,
      headingLevel: headingLevelOf(this.headingLevel),
      brief,
      switcher: (shown) => this.#switcher(model, figures.value, shown),
      exports: this.exports ? this.#exports.menu : undefined,
      panels: (place) => this.#panelParts({ data: figures.value, ...place }),
      opened,
      toggle: this.#opened.toggle,
    });
  }

  get #now(): number {
    return momentOf(this.now, this.#opensAt);
  }

  get #isBrief(): boolean {
    return this.#asked.density === 'minimal' && !this.#opened.now.more;
  }

  /** The sheet that is shown; undefined where a picture is. */
  #shownSheet(): ShownSheet | undefined {
    const figures = this.#documents.figures;
    const model = this.#model;
    if (figures.status !== 'ready' || !model) return undefined;
    const name = sheetFor(this.#isBrief ? 'spread' : this.#asked.view, model, figures.value);
    return name && { name, data: figures.value, request: this.#asked.request };
  }

  #switcher(model: ChartModel, data: ChartData, shown: ChartViewName): unknown {
    return this.switcher
      ? this.#sheets.switcher(shown, model, data, this.#asked.options, this.messages, this.#choose)
      : nothing;
  }

  #readyTemplate(model: ReadyModel): TemplateResult {
    const { messages } = this;
    const density = this.#asked.density;
    const opened = this.#opened.now;
    const reader = this.#reader.of(messages);
    const { width } = this.#size;
    const names = isRound(model.data) ? this.#names.of(model.data) : null;
    const font = this.#fontFor(width, this.#typeSize.changes);
    const brief = this.#isBrief;
    const wanted = this.#asked.view;
    const view = this.#views.show(model, brief || isSheet(wanted) ? 'spread' : wanted, this.#asked.options, messages);
    this.#shown = view.model;
    const shown = density === 'minimal' && !brief ? 'standard' : density;
    // Before the first measurement there is no width to draw for; it comes before the first paint.
    const asked = width && this.#pictureRequestFor(width / font.scale, shown, font.measure, names !== null);
    const picture = asked && !view.waiting ? this.#views.draw(view.model, asked) : undefined;
    if (picture) this.#picture.show({ model: view.model, picture, pixels: font.scale, names }, reader);
    if (opened.table) this.#table.growTo(model.facts.counts.total);
    return readyTemplate({
      model: view.model,
      headingLevel: headingLevelOf(this.headingLevel),
      density,
      picture,
      stage: picture ? this.#picture.template() : view.waiting ? this.#views.waitingTemplate(messages) : nothing,
      switcher: this.#switcher(model, model.data, view.name),
      hint: brief ? this.#briefOverview.hint : undefined,
      note: [view.note, brief ? nothing : this.#sheets.note(wanted, model, model.data, messages)],
      back: brief ? nothing : this.#sheets.back(model.data, messages, wanted),
      opened,
      reader,
      fetching: () => this.#reader.waitingTemplate(messages),
      tableLimit: this.#table.limit,
      close: names ? this.#close : undefined,
      exports: this.exports ? this.#exports.menu : undefined,
      panels: brief
        ? undefined
        : this.#panelParts({
            data: model.data,
            indicator: model.source.frame.indicator,
            period: model.source.frame.period,
            style: model.source.style,
            view: view.name,
          }),
      toggle: this.#opened.toggle,
    });
  }

  #panelParts(place: Omit<PanelPlace, 'request' | 'headingLevel'>): PanelParts | undefined {
    const { reflection, goal, messages, headingLevel } = this;
    return this.#panels.parts(
      { reflection, goal },
      { ...place, request: this.#asked.request, headingLevel: headingLevelOf(headingLevel) },
      messages,
    );
  }

  /** Names that go are gone when this returns, in the picture and in what templates keep. */
  #renderNames(): void {
    this.#picture.forgetNames();
    if (!this.hasUpdated) return;
    this.requestUpdate();
    // During an update the names that hold now are read anyway.
    if (!this.#isUpdating) this.performUpdate();
  }

  readonly #close = (): void => {
    this.#names.close();
  };

  readonly #choose = (view: ChartViewName): void => {
    this.#views.retry();
    this.#sheets.retry();
    this.view = view;
    this.dispatchEvent(new KlyngeChartViewEvent(view));
  };
}
