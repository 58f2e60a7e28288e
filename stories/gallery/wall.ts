// Hangs the cases of a view on a wall, one beside the other.
import type { Density, KlyngeBenchmarkChart } from '@klyngekit/components';
import type { ChartViewName } from '@klyngekit/messages';
import { CASES, type Cases } from './cases.js';

/** How the charts of a wall look. */
export interface Look {
  readonly view: ChartViewName;
  /** Width of each chart, px. */
  readonly width: number;
  readonly density: Density;
  readonly page: 'light' | 'dark';
  readonly theme: 'auto' | 'contrast';
  readonly lang: 'da' | 'en';
}

/** The look that a story begins with. */
export const LOOK: Look = {
  view: 'spread',
  width: 480,
  density: 'standard',
  page: 'light',
  theme: 'auto',
  lang: 'da',
};

/** Widths at which charts are looked at, px. */
export const WIDTHS = [280, 320, 480, 760, 1200] as const;

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

/** What opens a chart that shows little, in the languages of a wall. */
const MORE = ['Vis mere', 'Show more'];
/** A moment at which the reference figures are fresh. */
const NOW = Date.parse('2026-10-01');
/** How long a wall may take, milliseconds. */
const PATIENCE = 20_000;

/** Cases in one view, by default all of the view’s, each with its name over it. */
export function wallOf({ view, width, density, page, theme, lang }: Look, cases: Cases = CASES[view]): HTMLElement {
  const wall = document.createElement('div');
  wall.lang = lang;
  Object.assign(wall.style, PAGES[page], {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, ${width}px)`,
    gap: '40px',
    alignItems: 'start',
    padding: '24px',
    fontFamily: 'Inter, "Segoe UI", Roboto, Arial, sans-serif',
  });
  wall.append(
    ...Object.entries(cases).map(([name, { opens: _, ...properties }]) => {
      const place = document.createElement('section');
      const label = document.createElement('p');
      const chart = document.createElement('klynge-benchmark-chart');
      label.textContent = `${view}/${name}`;
      Object.assign(label.style, { margin: '0 0 12px', fontSize: '12px' });
      Object.assign(place.style, { minWidth: '0' });
      place.ariaLabel = label.textContent;
      Object.assign(chart, { now: NOW, view, density, theme }, properties);
      place.append(label, chart);
      place.dataset['case'] = name;
      return place;
    }),
  );
  return wall;
}

/** The charts of a wall, by the names of their cases. */
export function chartsOn(wall: ParentNode): readonly (readonly [name: string, chart: KlyngeBenchmarkChart])[] {
  return [...wall.querySelectorAll<HTMLElement>('[data-case]')].map((place) => [
    place.dataset['case']!,
    place.querySelector('klynge-benchmark-chart')!,
  ]);
}

/** Waits until every chart of a wall shows what it has to show, and opens what its case has opened. */
export async function hung(wall: ParentNode, cases: Cases): Promise<void> {
  await until(wall, isDrawn);
  for (const [name, chart] of chartsOn(wall)) {
    const { opens = [] } = cases[name] ?? {};
    // Everything but the table is behind one more press where little is shown.
    const more = opens.length > 0 ? MORE.map((words) => buttonIn(chart, words)).find((button) => button) : undefined;
    more?.click();
    await chart.updateComplete;
    for (const words of opens) {
      await until(wall, (each) => each !== chart || buttonIn(chart, words) !== undefined);
      buttonIn(chart, words)?.click();
      await chart.updateComplete;
    }
  }
  await until(wall, isDrawn);
}

async function until(wall: ParentNode, condition: (chart: KlyngeBenchmarkChart) => boolean): Promise<void> {
  for (const end = performance.now() + PATIENCE; ; await frame()) {
    const waiting = chartsOn(wall).filter(([, chart]) => !condition(chart));
    if (waiting.length === 0) break;
    if (performance.now() > end) throw new Error(`not drawn: ${waiting.map(([name]) => name).join(', ')}`);
  }
  await frame();
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const buttonIn = ({ shadowRoot }: Element, words: string): HTMLButtonElement | undefined =>
  [...shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);

function isDrawn(chart: KlyngeBenchmarkChart): boolean {
  const root = chart.shadowRoot;
  if (!root || chart.isUpdatePending) return false;
  const message = root.querySelector('.message');
  if (message) return !message.textContent.includes(' …');
  return root.querySelector('.rows') !== null || (root.querySelector('.picture')?.childElementCount ?? 0) > 0;
}
