import { parseAnonymousRound, parseBenchmark, parseIndicator, parseOwnFigure, type Result } from '@klyngekit/schema';
import {
  lungFunctionIndicator,
  overviewBenchmark,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import { indicatorWithOwnGoal, type KlyngeBenchmarkChart } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  data: KlyngeBenchmarkChart['data'];
  indicator: KlyngeBenchmarkChart['indicator'];
  own: KlyngeBenchmarkChart['own'];
  audience: 'shared' | 'own';
  reflection: boolean;
  goal: boolean;
  exports: boolean;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  lang: string;
  width: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

function parsed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

const { changeIdeas } = lungFunctionIndicator;
const indicator = parsed(parseIndicator({ ...referenceBenchmark.indicators[0], changeIdeas }));
const data = parsed(parseBenchmark({ ...referenceBenchmark, indicators: [indicator] }));

const meta: Meta<Args> = {
  title: 'Benchmark chart/Reflection and own goal',
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
    // What a page does with the goal: it keeps it, and gives it back in the data.
    chart.addEventListener('klynge-chart-goal', ({ goal }) => {
      chart.data = parsed(
        parseBenchmark({ ...referenceBenchmark, indicators: [indicatorWithOwnGoal(indicator, 'p6', goal)] }),
      );
    });
    box.append(chart);
    return box;
  },
  args: {
    data,
    indicator: undefined,
    own: 'p6',
    audience: 'own',
    reflection: true,
    goal: true,
    exports: false,
    theme: 'auto',
    lang: '',
    width: 760,
    page: 'light',
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['', 'da', 'en'] },
    width: { control: { type: 'range', min: 240, max: 1400, step: 8 }, table: { category: 'page' } },
    page: { control: 'inline-radio', options: ['light', 'dark'], table: { category: 'page' } },
  },
};

export default meta;
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-benchmark-chart')!.shadowRoot!;
const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();

async function press(canvas: HTMLElement, words: string): Promise<void> {
  await waitFor(() => expect([...rootOf(canvas).querySelectorAll('button')].map(text)).toContain(words));
  await userEvent.click([...rootOf(canvas).querySelectorAll('button')].find((button) => text(button) === words)!);
}

async function found<E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> {
  await waitFor(() => expect(rootOf(canvas).querySelector(selector)).not.toBeNull(), { timeout: 5000 });
  return rootOf(canvas).querySelector<E>(selector)!;
}

/** Opens the two questions. */
const asked =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await press(canvasElement, words);
    await found(canvasElement, '#reflection form');
  };

/** In the own view: what lies behind the figure, and what can be changed. The words go on with one press. */
export const Reflection: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await asked('Er tallet rigtigt?')(context);
    await userEvent.click([...rootOf(canvasElement).querySelectorAll<HTMLElement>('[type=radio]')][1]!);
    await userEvent.type(await found(canvasElement, '#reflection-note'), 'Vi mangler koden i nogle forløb');
    await userEvent.click([...rootOf(canvasElement).querySelectorAll<HTMLElement>('[type=checkbox]')][0]!);
    const heard: string[] = [];
    canvasElement.addEventListener('klynge-chart-agenda', ({ text: words }) => heard.push(words), { once: true });
    await press(canvasElement, 'Tag med på dagsordenen');
    await expect(heard[0]).toContain('Er tallet rigtigt? Registreringen. Vi mangler koden i nogle forløb.');
    await expect(text(rootOf(canvasElement).querySelector('.said'))).toBe('Taget med på dagsordenen.');
  },
};

/** On a screen that several see: to talk about, with nothing to write in. */
export const ReflectionShared: Story = {
  args: { audience: 'shared' },
  play: async (context) => {
    await asked('Er tallet rigtigt?')(context);
    await expect(rootOf(context.canvasElement).querySelectorAll('textarea, input')).toHaveLength(0);
  },
};

/** A closed round with the own figure. */
export const ReflectionClosed: Story = {
  args: {
    data: parsed(parseAnonymousRound(referenceRound)),
    indicator,
    own: parsed(parseOwnFigure(referenceOwnFigure)),
  },
  play: asked('Er tallet rigtigt?'),
};
export const Reflection320: Story = { args: { width: 368 }, play: asked('Er tallet rigtigt?') };
export const ReflectionDark: Story = { args: { page: 'dark' }, play: asked('Er tallet rigtigt?') };
export const ReflectionContrast: Story = { args: { theme: 'contrast' }, play: asked('Er tallet rigtigt?') };
export const ReflectionEnglish: Story = { args: { lang: 'en' }, play: asked('Is the figure right?') };

/** The practice's own goal, which the page keeps and gives back beside those of others. */
export const OwnGoal: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Jeres eget mål');
    await userEvent.type(await found(canvasElement, '#goal-level'), '72');
    await press(canvasElement, 'Sæt mål');
    await waitFor(() => expect(text(rootOf(canvasElement).querySelector('figure'))).toContain('Jeres eget mål 72'));
  },
};

/** What cannot be read is told at its field. */
export const OwnGoalNotRead: Story = {
  args: { width: 368 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Jeres eget mål');
    await userEvent.type(await found(canvasElement, '#goal-level'), '62.5');
    await press(canvasElement, 'Sæt mål');
    await expect(text(await found(canvasElement, '#goal-level-error'))).toContain('ikke læses som et tal');
  },
};

/** An overview as figures to copy or save. */
export const SheetExports: Story = {
  args: { data: parsed(parseBenchmark(overviewBenchmark)), reflection: false, goal: false, exports: true, width: 1200 },
  render: (args, context) => {
    const page = meta.render!(args, context) as HTMLElement;
    page.querySelector('klynge-benchmark-chart')!.view = 'overview';
    return page;
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gem eller kopiér');
    await waitFor(() => expect(rootOf(canvasElement).querySelectorAll('.exports .button')).toHaveLength(2));
  },
};
