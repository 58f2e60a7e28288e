import {
  anonymousTooFew,
  everyKindIndicators,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { Density, KlyngeBenchmarkChart } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  data: KlyngeBenchmarkChart['data'];
  indicator: KlyngeBenchmarkChart['indicator'];
  own: KlyngeBenchmarkChart['own'];
  audience: 'shared' | 'own';
  density: Density;
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
  title: 'Benchmark chart/Closed round',
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
    data: referenceRound,
    indicator: referenceBenchmark.indicators[0],
    own: undefined,
    audience: 'shared',
    density: 'standard',
    theme: 'auto',
    lang: '',
    width: 712,
    page: 'light',
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    density: { control: 'inline-radio', options: ['minimal', 'standard', 'full'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['', 'da', 'en'] },
    width: { control: { type: 'range', min: 240, max: 1280, step: 8 }, table: { category: 'page' } },
    page: { control: 'inline-radio', options: ['light', 'dark'], table: { category: 'page' } },
  },
};

export default meta;
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-benchmark-chart')!.shadowRoot!;
const text = (canvas: HTMLElement, selector: string): string =>
  (rootOf(canvas).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const count = (canvas: HTMLElement, selector: string): number => rootOf(canvas).querySelectorAll(selector).length;
const own = { own: referenceOwnFigure, audience: 'own' } as const;

/** A screen that several see: neutral labels, whole per cent, uncertainty in steps, and nobody is marked. */
export const Shared: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.title')).toBe('Praksis spænder fra 28 til 74 procent'));
    await waitFor(() => expect(count(canvasElement, '.row-label')).toBe(14));
    await expect(text(canvasElement, '.openness')).toContain('Lukkede data');
    await expect(count(canvasElement, '.picture .own')).toBe(0);
  },
};

/** The practice's own view: its own figure in full, the others in steps. */
export const Own: Story = {
  args: own,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.own-label')).toBe('Jeres praksis'));
    await expect(count(canvasElement, '.row-label')).toBe(0);
    await expect(text(canvasElement, '.summary')).toContain('24 af 50 patienter');
  },
};

export const OwnOnDark: Story = { ...Own, args: { ...own, page: 'dark' } };

/** Little room: labels and values stand above the boxes. */
export const Narrow: Story = {
  args: { width: 448 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.value-strong')).toBe(14));
  },
};

/** Four of twelve have reported, which are too few to show. */
export const TooFewReports: Story = {
  args: { data: anonymousTooFew, indicator: everyKindIndicators.rate },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.message')).toContain('4 af 12 praksis har indberettet'));
    await expect(count(canvasElement, '.picture')).toBe(0);
  },
};

/** A round tells neither title nor direction; without its indicator nothing is drawn. */
export const WithoutIndicator: Story = {
  args: { indicator: undefined },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.message')).toContain('Indikatoren mangler'));
  },
};
