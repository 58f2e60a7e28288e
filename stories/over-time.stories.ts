import { quartersBenchmark } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { ChartEvent, Density, KlyngeBenchmarkChart } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { parsed } from './gallery/cluster.js';
import { meeting, quarters, quartersOf } from './gallery/quarters.js';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  data: KlyngeBenchmarkChart['data'];
  own: string | undefined;
  audience: 'shared' | 'own';
  view: 'development' | 'before-after';
  period: string | undefined;
  startPeriod: string | undefined;
  events: readonly ChartEvent[];
  baseline: number | undefined;
  rebase: string | undefined;
  exclude: string | undefined;
  compare: string;
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
  title: 'Benchmark chart/Over time',
  component: 'klynge-benchmark-chart',
  render: ({ width, page, lang, ...properties }) => {
    const box = document.createElement('div');
    Object.assign(box.style, PAGES[page], {
      width: `${width}px`,
      padding: '24px',
      fontFamily: 'Inter, "Segoe UI", Roboto, Arial, sans-serif',
    });
    const chart = document.createElement('klynge-benchmark-chart');
    Object.assign(chart, { now: Date.parse('2026-02-01') }, properties, lang === '' ? {} : { lang });
    box.append(chart);
    return box;
  },
  args: {
    data: quarters,
    own: 'p6',
    audience: 'own',
    view: 'development',
    period: undefined,
    startPeriod: undefined,
    events: [],
    baseline: undefined,
    rebase: undefined,
    exclude: undefined,
    compare: '',
    density: 'standard',
    switcher: true,
    theme: 'auto',
    lang: '',
    width: 712,
    page: 'light',
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    view: { control: 'inline-radio', options: ['development', 'before-after'] },
    density: { control: 'inline-radio', options: ['minimal', 'standard', 'full'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
  },
};

export default meta;

type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-benchmark-chart')!.shadowRoot!;

/** Waits until something in the chart says something. */
const says =
  (selector: string, pattern: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement).querySelector(selector)?.textContent).toMatch(pattern));
  };

const rose = says('.title', /steget fra \d+ til \d+ procent/);

/** The own line before the median, limits of chance, a silent quarter and a signal. */
export const Development: Story = { args: { events: [meeting] }, play: rose };
/** Several look: the cluster's median and its middle half, and nobody's line. */
export const DevelopmentShared: Story = { args: { audience: 'shared' }, play: says('.title', /Klyngens median/) };
/** Everything that the data hold. */
export const DevelopmentFull: Story = { args: { density: 'full', compare: 'pooled', events: [meeting] }, play: rose };
/** Limits frozen after eleven quarters. */
export const DevelopmentFrozen: Story = {
  args: { baseline: 11 },
  play: says('.caption', /låst efter de første 11 perioder/),
};
/** Fewer than ten points: too early for rules. */
export const DevelopmentFew: Story = { args: { period: '2024-k2' }, play: says('.summary', /for tidligt/) };
/** The file was drawn within the last quarter. */
export const DevelopmentPreliminary: Story = {
  args: {
    data: parsed({ ...quartersBenchmark, source: { ...quartersBenchmark.source, cutOff: '2025-12-15' } }),
  },
  play: says('.summary', /foreløbigt/),
};
export const DevelopmentRate: Story = { args: { data: quartersOf('rate') }, play: says('.title', /Jeres tal/) };
export const DevelopmentRatio: Story = { args: { data: quartersOf('ratio') }, play: says('.title', /Jeres tal/) };
export const DevelopmentMean: Story = { args: { data: quartersOf('mean') }, play: says('.title', /Jeres tal/) };
export const Development280: Story = { args: { width: 280, events: [meeting] }, play: rose };
export const Development400: Story = { args: { width: 400, events: [meeting] }, play: rose };
export const DevelopmentDark: Story = { args: { page: 'dark', events: [meeting] }, play: rose };
export const DevelopmentContrast: Story = { args: { theme: 'contrast', events: [meeting] }, play: rose };
export const DevelopmentEnglish: Story = {
  args: { lang: 'en', events: [meeting] },
  play: says('.title', /Your figure has risen/),
};

const change = { view: 'before-after', startPeriod: '2023-k1' } as const;
const told = says('.title', /Jeres andel gik fra \d+ til \d+ procent/);

/** The own change beside that of the cluster. */
export const BeforeAfter: Story = { args: change, play: told };
/** An open list: every unit with its name, its change and its interval. */
export const BeforeAfterPublic: Story = {
  args: { ...change, data: parsed({ ...quartersBenchmark, openness: 'public' }), audience: 'shared' },
  play: says('.picture', /Lægehuset/),
};
/** Two figures of one practice are not shown where several look. */
export const BeforeAfterShared: Story = {
  args: { ...change, audience: 'shared' },
  play: says('.note', /lettere at genkende/),
};
/** Without a period to begin with, the last one before the event. */
export const BeforeAfterEvent: Story = {
  args: { view: 'before-after', events: [meeting] },
  play: says('.title', /Jeres andel|mangler et tal/),
};
export const BeforeAfterRate: Story = {
  args: { ...change, data: quartersOf('rate') },
  play: says('.title', /Jeres tal/),
};
export const BeforeAfterMean: Story = {
  args: { ...change, data: quartersOf('mean') },
  play: says('.caption', /intet interval/),
};
export const BeforeAfter280: Story = { args: { ...change, width: 280 }, play: told };
export const BeforeAfter400: Story = { args: { ...change, width: 400 }, play: told };
export const BeforeAfterDark: Story = { args: { ...change, page: 'dark' }, play: told };
export const BeforeAfterContrast: Story = { args: { ...change, theme: 'contrast' }, play: told };
export const BeforeAfterEnglish: Story = {
  args: { ...change, lang: 'en' },
  play: says('.title', /Your share went from \d+ to \d+/),
};
