import { overviewBenchmark } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { Density, KlyngeBenchmarkChart } from '@klyngekit/components';
import type { ChartViewName } from '@klyngekit/messages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { parsed } from './gallery/cluster.js';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  data: KlyngeBenchmarkChart['data'];
  indicator: string | undefined;
  own: string | undefined;
  audience: 'shared' | 'own';
  view: ChartViewName;
  density: Density;
  switcher: boolean;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  lang: string;
  width: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

const meta: Meta<Args> = {
  title: 'Benchmark chart/Overview and answers',
  component: 'klynge-benchmark-chart',
  render: ({ width, page, lang, ...properties }) => {
    const box = document.createElement('div');
    Object.assign(box.style, PAGES[page], {
      width: `${width}px`,
      padding: '24px',
      fontFamily: 'Inter, "Segoe UI", Roboto, Arial, sans-serif',
    });
    const chart = document.createElement('klynge-benchmark-chart');
    Object.assign(chart, { now: Date.parse('2026-10-01') }, properties, lang === '' ? {} : { lang });
    box.append(chart);
    return box;
  },
  args: {
    data: parsed(overviewBenchmark),
    indicator: undefined,
    own: 'p6',
    audience: 'own',
    view: 'overview',
    density: 'standard',
    switcher: false,
    theme: 'auto',
    lang: '',
    width: 1360,
    page: 'light',
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    view: { control: 'inline-radio', options: ['overview', 'answers', 'spread', 'distribution', 'funnel'] },
    density: { control: 'inline-radio', options: ['minimal', 'standard', 'full'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['', 'da', 'en'] },
    width: { control: { type: 'range', min: 240, max: 1400, step: 8 }, table: { category: 'page' } },
    page: { control: 'inline-radio', options: ['light', 'dark'], table: { category: 'page' } },
  },
};

export default meta;
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-benchmark-chart')!.shadowRoot!;
const text = (canvas: HTMLElement, selector: string): string =>
  (rootOf(canvas).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const count = (canvas: HTMLElement, selector: string): number => rootOf(canvas).querySelectorAll(selector).length;

/** A play function that waits for a title above rows with small pictures. */
const titled =
  (title: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.title')).toBe(title), { timeout: 5000 });
    await expect(count(canvasElement, '.small-picture > *')).toBeGreaterThan(5);
  };

const OVERVIEW = 'Mest at hente: Diabetes: blodtryk målt seneste år';

/** All indicators of the file for one practice: where there is most to gain stands first. */
export const Overview: Story = { play: titled(OVERVIEW) };

/** Each row leads to its indicator, and from there is a way back. */
export const OverviewAndBack: Story = {
  play: async (context) => {
    await titled(OVERVIEW)(context);
    const { canvasElement } = context;
    const row = [...rootOf(canvasElement).querySelectorAll<HTMLElement>('.go')].find(
      ({ textContent }) => textContent?.trim() === 'Opioider',
    );
    await userEvent.click(row!);
    await waitFor(() => expect(text(canvasElement, '.way-back')).toBe('Tilbage til overblik'), { timeout: 5000 });
    await expect(text(canvasElement, '.title')).toContain('21 patienter fra klyngens eget mål');
    await userEvent.click(rootOf(canvasElement).querySelector<HTMLElement>('.way-back .button')!);
    await titled(OVERVIEW)(context);
  },
};

/** Without an own practice: medians and goals, and nobody's figures. */
export const OverviewShared: Story = {
  args: { audience: 'shared' },
  play: async (context) => {
    await titled('Medianen når 1 af 7 mål')(context);
    await expect(count(context.canvasElement, '.field-peer')).toBe(0);
  },
};
export const OverviewPublic: Story = {
  args: { data: parsed({ ...overviewBenchmark, openness: 'public' }), audience: 'shared' },
  play: async (context) => {
    await titled('Medianen når 1 af 7 mål')(context);
    await expect(count(context.canvasElement, '.field-peer')).toBeGreaterThan(0);
  },
};
export const Overview320: Story = { args: { width: 368, switcher: true }, play: titled(OVERVIEW) };
export const Overview760: Story = { args: { width: 808, switcher: true }, play: titled(OVERVIEW) };
export const OverviewDark: Story = { args: { page: 'dark' }, play: titled(OVERVIEW) };
export const OverviewContrast: Story = { args: { theme: 'contrast' }, play: titled(OVERVIEW) };
export const OverviewEnglish: Story = {
  args: { lang: 'en' },
  play: titled('Most to gain: Diabetes: blood pressure within a year'),
};

const question = { view: 'answers', indicator: 'valg', own: 'p2', width: 808 } as const;
const ANSWERS = 'Sygeplejersken: 8 af 13 praksis';

/** "How do we do it": counts of the answers, the rare ones together, the own one marked. */
export const Answers: Story = { args: question, play: titled(ANSWERS) };
export const AnswersShared: Story = {
  args: { ...question, audience: 'shared' },
  play: async (context) => {
    await titled(ANSWERS)(context);
    await expect(count(context.canvasElement, '.small-picture .own')).toBe(0);
  },
};
/** An open list: who answered what is one press away. */
export const AnswersPublic: Story = {
  args: { ...question, data: parsed({ ...overviewBenchmark, openness: 'public' }) },
  play: async (context) => {
    await titled(ANSWERS)(context);
    await userEvent.click(rootOf(context.canvasElement).querySelector<HTMLElement>('.actions .button')!);
    await waitFor(() => expect(count(context.canvasElement, '.table-scroll tbody tr')).toBe(13));
  },
};
export const Answers320: Story = { args: { ...question, width: 368 }, play: titled(ANSWERS) };
export const AnswersDark: Story = { args: { ...question, page: 'dark' }, play: titled(ANSWERS) };
export const AnswersContrast: Story = { args: { ...question, theme: 'contrast' }, play: titled(ANSWERS) };
export const AnswersEnglish: Story = {
  args: { ...question, lang: 'en' },
  play: titled('The nurse: 8 of 13 practices'),
};
