import { parseIndicator, type Indicator } from '@klyngekit/schema';
import { everyKindIndicators, urineIndicator } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  indicator: Indicator | string | undefined;
  from: string | undefined;
  to: string | undefined;
  ydernummer: string | undefined;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  lang: string;
  width: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

function parsed(document: unknown): Indicator {
  const result = parseIndicator(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

let counter = 0;

function render({ page, width, lang, ...properties }: Args): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { ...PAGES[page], width: `${width}px`, padding: '24px', boxSizing: 'content-box' });
  // Each story begins on an empty sheet.
  const storageKey = `gallery-${++counter}-${Date.now()}`;
  box.append(Object.assign(document.createElement('klynge-tally-form'), { ...properties, storageKey }));
  return box;
}

const meta: Meta<Args> = {
  title: 'Tally form',
  render,
  args: {
    indicator: parsed(urineIndicator),
    from: '2026-10-01',
    to: '2026-11-30',
    ydernummer: undefined,
    theme: 'auto',
    lang: 'da',
    width: 480,
    page: 'light',
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1000, step: 10 } },
  },
};

export default meta;

type Story = StoryObj<Args>;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-tally-form')!.shadowRoot!;

export const Proportion: Story = {};
export const Rate: Story = { args: { indicator: parsed(everyKindIndicators.rate) } };
export const Count: Story = { args: { indicator: parsed(everyKindIndicators.count) } };
export const Answers: Story = { args: { indicator: parsed(everyKindIndicators.choice) } };
export const WithoutDays: Story = { args: { from: undefined, to: undefined } };
export const KnownPractice: Story = { args: { ydernummer: '061654' } };
export const NotCountable: Story = { args: { indicator: parsed(everyKindIndicators.mean) } };
/** The page's own colours are looked at once it has come to rest. */
const darkTitle: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const title = (): Element => shadow(canvasElement).querySelector('#title')!;
  await waitFor(() => expect(getComputedStyle(title()).color).toBe('rgb(241, 244, 246)'));
};

export const Dark: Story = { args: { page: 'dark' }, play: darkTitle };
export const HighContrast: Story = { args: { theme: 'contrast' } };
export const Narrow: Story = { args: { width: 320 } };
export const English: Story = { args: { lang: 'en' } };
export const Refused: Story = { args: { indicator: '{' } };
export const Empty: Story = { args: { indicator: undefined } };

export const Counted: Story = {
  play: async ({ canvasElement }) => {
    const yes = shadow(canvasElement).querySelector('[data-count=yes]')!;
    for (let press = 0; press < 7; press++) await userEvent.click(yes);
    await waitFor(() => expect(shadow(canvasElement).querySelector('#total')?.textContent).toContain('7 af 7 prøver'));
  },
};

export const SaysWhatIsMissing: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(shadow(canvasElement).querySelector('.primary')!);
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('.error')).toHaveLength(2));
  },
};
