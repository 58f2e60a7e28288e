import { parseIndicator, type Indicator } from '@klyngekit/schema';
import { everyKindIndicators, lungFunctionIndicator, urineIndicator } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { GuideLayout } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  indicator: Indicator | string | undefined;
  layout: GuideLayout;
  system: string | undefined;
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

function render({ page, width, lang, ...properties }: Args): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { ...PAGES[page], width: `${width}px`, padding: '24px', boxSizing: 'content-box' });
  box.append(Object.assign(document.createElement('klynge-indicator-guide'), properties));
  return box;
}

const meta: Meta<Args> = {
  title: 'Indicator guide',
  render,
  args: {
    indicator: parsed(lungFunctionIndicator),
    layout: 'standard',
    system: undefined,
    theme: 'auto',
    lang: 'da',
    width: 640,
    page: 'light',
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['compact', 'standard', 'full'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1000, step: 10 } },
  },
};

export default meta;

type Story = StoryObj<Args>;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-indicator-guide')!.shadowRoot!;

export const Standard: Story = {};
export const Full: Story = { args: { layout: 'full' } };
export const Compact: Story = { args: { layout: 'compact' } };
export const NotDescribed: Story = { args: { system: 'Andet eksempelsystem' } };
export const CountedByHand: Story = { args: { indicator: parsed(urineIndicator), layout: 'full' } };
export const Answers: Story = { args: { indicator: parsed(everyKindIndicators.choice), layout: 'full' } };
/** The page's own colours are looked at once it has come to rest. */
const darkTitle: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const title = (): Element => shadow(canvasElement).querySelector('#title')!;
  await waitFor(() => expect(getComputedStyle(title()).color).toBe('rgb(241, 244, 246)'));
};

export const Dark: Story = { args: { layout: 'full', page: 'dark' }, play: darkTitle };
export const HighContrast: Story = { args: { layout: 'full', theme: 'contrast' } };
export const Narrow: Story = { args: { layout: 'full', width: 320 } };
export const English: Story = { args: { layout: 'full', lang: 'en' } };
export const Refused: Story = { args: { indicator: '{' } };
export const Empty: Story = { args: { indicator: undefined } };

export const ChoosesASystem: Story = {
  play: async ({ canvasElement }) => {
    const select = shadow(canvasElement).querySelector('select')!;
    await userEvent.selectOptions(select, 'Andet eksempelsystem');
    await waitFor(() => expect(shadow(canvasElement).textContent).toContain('Ikke beskrevet endnu.'));
  },
};
