import type { KlyngeBenchmarkChart, KlyngeRevealTable } from '@klyngekit/components';
import { RevealController } from '@klyngekit/components/reveal';
import type { NameList, SealedNames } from '@klyngekit/schema';
import type { CanaryRound } from './canary-round.js';
import { shownTexts } from './page-channels.js';

/** Longer than a slow machine needs for an answer, ms. */
const PATIENCE = 60_000;

export const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

async function until(isSo: () => unknown): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('the elements do not answer');
    await pause(20);
  }
}

/** What a stage is set with. */
export interface Setting {
  readonly data?: string;
  readonly sealed?: SealedNames;
  readonly requestNames?: () => NameList;
}

/** A table and a chart that share a reveal, on the page as a host would have them. */
export class Stage {
  readonly reveal = new RevealController();
  readonly table: KlyngeRevealTable = document.createElement('klynge-reveal-table');
  readonly chart: KlyngeBenchmarkChart = document.createElement('klynge-benchmark-chart');
  readonly #names: readonly string[];

  constructor({ round, indicator, names }: CanaryRound, { data, ...setting }: Setting) {
    this.#names = names;
    Object.assign(this.table, { data: data ?? round, indicator, reveal: this.reveal, ...setting });
    Object.assign(this.chart, { data: data ?? round, indicator, reveal: this.reveal });
    document.querySelector('#stage')?.append(this.chart, this.table);
  }

  /** How many of the names stand in the table and in the chart. */
  get shown(): { readonly table: number; readonly chart: number } {
    const count = (element: Element): number => {
      const texts = new Set(shownTexts(element));
      return this.#names.filter((name) => texts.has(name)).length;
    };
    return { table: count(this.table), chart: count(this.chart) };
  }

  /** The labels of the rows, from the first to the last. */
  get labels(): readonly string[] {
    return this.#all('tbody th.label').map(({ textContent }) => (textContent ?? '').trim());
  }

  get isRefused(): boolean {
    return this.#find('.message strong') !== null && this.#all('tbody tr').length === 0;
  }

  async ready(): Promise<void> {
    // A chart below the fold is drawn for paper.
    dispatchEvent(new Event('beforeprint'));
    await until(() => this.#find('#propose') && this.chart.shadowRoot?.querySelector('.picture path'));
  }

  refused(): Promise<void> {
    return until(() => this.isRefused);
  }

  async propose(): Promise<void> {
    this.press('#propose');
    await until(() => this.#find('dialog[open]'));
  }

  async collect(): Promise<void> {
    this.press('dialog button');
    await until(() => this.#find('#choose, #code'));
  }

  async cancel(): Promise<void> {
    this.press('#cancel');
    await until(() => this.#find('#proceed'));
  }

  async fetchNames(): Promise<void> {
    this.press('#choose');
    await until(() => this.reveal.state.status === 'open' && this.#find('#close'));
    await until(() => this.shown.chart > 0);
  }

  async give(codes: readonly string[]): Promise<void> {
    for (const code of codes) {
      const field = this.#find<HTMLInputElement>('#code')!;
      field.value = code;
      field.form?.requestSubmit();
      await this.table.updateComplete;
    }
  }

  /** Ends the collection. @returns how long the answer took, ms */
  async decide(): Promise<number> {
    const start = performance.now();
    this.press('#try');
    await until(() => this.#find('#close, #proceed'));
    return performance.now() - start;
  }

  async proceed(): Promise<void> {
    this.press('#proceed');
    await until(() => !this.#find('#proceed'));
  }

  press(selector: string): void {
    this.#find<HTMLElement>(selector)?.click();
  }

  remove(): void {
    this.table.remove();
    this.chart.remove();
  }

  #find<E extends Element>(selector: string): E | null {
    return this.table.shadowRoot?.querySelector<E>(selector) ?? null;
  }

  #all(selector: string): readonly Element[] {
    return [...(this.table.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
