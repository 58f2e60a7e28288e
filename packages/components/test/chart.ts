// What the tests of the chart share: benchmarks, a chart on the page, and what can be read off it.
import { fixture, html } from '@open-wc/testing';
import { announce } from '@klyngekit/foundation';
import { parseBenchmark, type Benchmark, type Unit } from '@klyngekit/schema';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/benchmark-chart/benchmark-chart.define.js';
import type { KlyngeBenchmarkChart } from '../src/benchmark-chart/index.js';

export { computedColour } from './computed-colour.js';
export { referenceBenchmark } from '@klyngekit/schema/fixtures';

/** A moment at which the reference figures are fresh. */
export const NOW = Date.parse('2026-10-01');

/** The same document with some fields of its own. */
export const benchmarkWith = (changes: Partial<Benchmark>): Benchmark => ({ ...referenceBenchmark, ...changes });

/** The reference practices as an open list, whose names and counts may be shown. */
export const publicBenchmark: Benchmark = benchmarkWith({ openness: 'public' });

/** A document as `parseBenchmark` gives it out. */
export function parsed(document: Benchmark = referenceBenchmark): Benchmark {
  const result = parseBenchmark(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

/** A public benchmark of many practices: shares from 0 to 1 in even steps, each of `denominator` patients. */
export function manyUnits(count: number, changes: Partial<Benchmark> = {}): Benchmark {
  const units = Array.from({ length: count }, (_, index): Unit => ({
    id: `u${index}`,
    kind: 'practice',
    name: `Enhed ${index}`,
  }));
  const denominator = units.map(() => 200);
  const numerator = units.map((_, index) => Math.round((200 * index) / Math.max(1, count - 1)));
  return benchmarkWith({
    openness: 'public',
    units,
    observations: [{ indicator: 'lungefunktion', period: '2025-26', numerator, denominator }],
    ...changes,
  });
}

/** What a test may set on a chart. */
export type ChartProperties = Partial<
  Pick<
    KlyngeBenchmarkChart,
    | 'data'
    | 'src'
    | 'indicator'
    | 'period'
    | 'own'
    | 'audience'
    | 'group'
    | 'compare'
    | 'density'
    | 'reveal'
    | 'view'
    | 'switcher'
    | 'exports'
    | 'reflection'
    | 'goal'
    | 'headingLevel'
    | 'now'
    | 'theme'
    | 'lang'
  >
>;

/** The box around a chart. */
export interface Surroundings {
  /** Width, px. */
  readonly width?: number;
  /** Further declarations. */
  readonly style?: string;
  readonly lang?: string;
}

/** Puts a chart on the page and waits until it says something. Without `data` or `src` it shows the reference picture. */
export async function chart(
  properties: ChartProperties = {},
  { width = 712, style = '', lang = 'da' }: Surroundings = {},
): Promise<KlyngeBenchmarkChart> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement('klynge-benchmark-chart');
  const data = 'data' in properties || 'src' in properties ? {} : { data: parsed() };
  Object.assign(element, { now: NOW }, data, properties);
  box.append(element);
  box.scrollIntoView(); // what is far below the window is not drawn
  await settled(element);
  return element;
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until a condition holds, at most ten seconds: a busy machine is slow, and what is there is not waited for. */
export async function until(condition: () => boolean, what = 'the condition'): Promise<void> {
  for (const end = performance.now() + 10_000; !condition(); await frame()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** Waits until a chart has loaded and drawn what it has to show. */
export async function settled(element: KlyngeBenchmarkChart): Promise<void> {
  await element.updateComplete;
  await until(() => isSettled(element), `the chart to settle: ${textOf(element.shadowRoot)}`);
  await frame();
  await element.updateComplete;
}

function isSettled(element: KlyngeBenchmarkChart): boolean {
  if (element.isUpdatePending) return false;
  const message = find(element, '.message');
  if (message) return !/^\s*(?:Henter (?:tal|visningen)|Fetching (?:figures|the view)) …\s*$/.test(message.textContent);
  const isDrawn = (find(element, '.picture')?.childElementCount ?? 0) > 0;
  // What the keyboard does with a picture comes beside it.
  return has(element, '.rows') || (isDrawn && has(element, '[role=listbox]'));
}

export const find = <E extends Element = HTMLElement>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);

/** Whether something matches. Compare booleans: a failing comparison of elements would print the whole page. */
export const has = (element: Element, selector: string): boolean => find(element, selector) !== null;

/** The one match; an error where there is none. */
export function get<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = find<E>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const findAll = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as a reader meets it: blanks run together. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/[ \n\r\t]+/gu, ' ').trim();

export const title = (element: Element): string => textOf(find(element, '.title'));
export const summary = (element: Element): string => textOf(find(element, '.summary'));
export const pictureTexts = (element: Element): string[] =>
  findAll<SVGTextElement>(element, '.picture text').map(textOf);

/** The heading and the text in place of a picture. */
export const message = (element: Element): string => textOf(find(element, '.message'));

/** A button by the words on it. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find((candidate) => textOf(candidate) === words);
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

/** Presses a button and waits for what it brings. */
export async function press(element: KlyngeBenchmarkChart, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

/** A chart of the reader's own with all that it can open, opened. */
export async function openedWhole(
  properties: ChartProperties = {},
  around: Surroundings = {},
): Promise<KlyngeBenchmarkChart> {
  const everything = { switcher: true, exports: true, reflection: true, goal: true };
  const element = await chart({ own: 'p6', audience: 'own', ...everything, ...properties }, around);
  for (const words of ['Vis tal', 'Om tallet', 'Gem eller kopiér', 'Er tallet rigtigt?', 'Jeres eget mål'])
    await press(element, words);
  await until(
    () => ['table', '.about', '.exports .button', '#reflection form', '#goal form'].every((part) => has(element, part)),
    'everything that can be opened',
  );
  await settled(element);
  return element;
}

/** What has been said aloud last. */
export const announced = (): string => textOf(document.querySelector('[data-klynge-announcer]'));

/** Says something else, so that what was said before cannot pass for what comes; nothing is said twice within a second. */
export async function hush(): Promise<void> {
  announce(document.body, 'Andet.');
  await until(() => announced() === 'Andet.', 'the announcer');
}

/** Everything in the shadow root as text: names, attributes and contents. */
export const markup = (element: Element): string => element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gsu, '');

/** What a page is shown on, and what its reader has set. */
export interface MediaFeatures {
  readonly media?: 'print';
  readonly colorScheme?: 'dark' | 'light';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
}

/** Switches media features, in Chromium only; false elsewhere. Nothing given switches all of them back. */
export async function media(features: MediaFeatures = {}): Promise<boolean> {
  const answer = await executeServerCommand<{ done: boolean }, typeof features>('engine-media', features);
  return answer.done;
}

/** A node of the accessibility tree. */
export interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly AccessibilityNode[];
  /** States and values, by the names that the engine has for them: `selected`, `checked`, `expanded`, `level`. */
  readonly [state: string]: unknown;
}

/** Every node that assistive technology meets, in the order of the page, in Chromium only; undefined elsewhere. */
export async function accessibilityNodes(): Promise<readonly AccessibilityNode[] | undefined> {
  const answer = await executeServerCommand<{ nodes?: readonly AccessibilityNode[] }, object>('engine-tree', {});
  return answer.nodes;
}

/** The accessibility tree of the page, in Chromium and Firefox. */
export const accessibilityTree = (): Promise<AccessibilityNode> =>
  executeServerCommand<AccessibilityNode, object>('a11y-snapshot', {});

/**
 * The accessibility tree as text, to be compared with another: without ids, which are new in every page, and without the
 * announcer, which is heard and not read, so that whether it still has its words is chance. Empty where no engine tells it.
 */
export async function comparableTree(): Promise<string> {
  if (!isChromium) return '';
  const isAnnouncer = (value: unknown): boolean => (value as { readonly role?: unknown } | null)?.role === 'status';
  return JSON.stringify(await accessibilityTree(), (key, value: unknown) => {
    if (/Id$/.test(key)) return undefined;
    return Array.isArray(value) ? value.filter((each) => !isAnnouncer(each)) : value;
  });
}

/** Driven over WebDriver, which holds no key down. */
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom(?:e|ium)\//.test(navigator.userAgent);

export const isChromium = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** Runs something with `fetch` replaced. */
export async function withFetch<T>(stub: typeof fetch, action: () => Promise<T>): Promise<T> {
  const original = window.fetch.bind(window);
  window.fetch = stub;
  try {
    return await action();
  } finally {
    window.fetch = original;
  }
}

/** An answer of a server with a benchmark. */
export const answerWith = (document: unknown): Response =>
  new Response(typeof document === 'string' ? document : JSON.stringify(document), {
    headers: { 'content-type': 'application/json' },
  });

/** What was written to the console while something ran, errors that nobody caught included. */
export async function consoleOf(action: () => Promise<unknown>): Promise<string[]> {
  const written: string[] = [];
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'dir', 'table', 'trace'] as const;
  const originals = levels.map((level) => console[level].bind(console));
  const note = (...values: unknown[]): void => void written.push(values.map(String).join(' '));
  const caught = (event: Event): void => note('reason' in event ? event.reason : (event as ErrorEvent).message);
  for (const level of levels) console[level] = note;
  window.addEventListener('error', caught);
  window.addEventListener('unhandledrejection', caught);
  try {
    await action();
    await frame();
  } finally {
    levels.forEach((level, index) => (console[level] = originals[index]!));
    window.removeEventListener('error', caught);
    window.removeEventListener('unhandledrejection', caught);
  }
  return written;
}
