import { parseMeetingDraft, type Meeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { KlyngeAgendaBuilder } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  meeting: KlyngeAgendaBuilder['meeting'];
  mode: KlyngeAgendaBuilder['mode'];
  projector: boolean;
  links: boolean;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  lang: string;
  now: number;
  width: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

function parsed(document: unknown): Meeting {
  const result = parseMeetingDraft(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

/** The example with more in it than there is time for. */
const tooLong = parsed({ ...exampleMeeting, end: '2026-11-04T19:35' });
/** The example while its two groups work. */
const running = parsed({ ...exampleMeeting, run: [{ kind: 'begin', at: '2026-11-04T17:38:00Z', item: 'grupper' }] });
const DURING = Date.parse('2026-11-04T17:54:00Z');

let counter = 0;

function render({ page, width, lang, ...properties }: Args): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { ...PAGES[page], width: `${width}px`, padding: '24px', boxSizing: 'content-box' });
  const element = Object.assign(document.createElement('klynge-agenda-builder'), {
    ...properties,
    indicators: { 'lungefunktion-ny-inhalation': 'Lungefunktion ved ny inhalationsbehandling' },
    partners: { sundhedscentret: 'Sundhedscentret' },
    topics: { kol: 'KOL' },
    storageKey: `gallery-${++counter}`,
  });
  box.append(element);
  return box;
}

const meta: Meta<Args> = {
  title: 'Agenda',
  render,
  args: {
    meeting: parsed(exampleMeeting),
    mode: 'read',
    projector: false,
    links: false,
    theme: 'auto',
    lang: 'da',
    now: Date.parse('2026-11-02T13:00:00Z'),
    width: 712,
    page: 'light',
  },
  argTypes: {
    mode: { control: 'inline-radio', options: ['read', 'edit', 'run'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1400, step: 10 } },
  },
};

export default meta;

type Story = StoryObj<Args>;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('klynge-agenda-builder')!.shadowRoot!;

const shows =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector(selector)).not.toBeNull());
  };

/** The page's own colours are looked at once it has come to rest. */
const dark: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const title = (): Element => shadow(canvasElement).querySelector('#title')!;
  await waitFor(() => expect(getComputedStyle(title()).color).toBe('rgb(241, 244, 246)'));
};

export const Read: Story = {};
export const ReadNarrow: Story = { args: { width: 320 } };
export const ReadDark: Story = { args: { page: 'dark' }, play: dark };
export const ReadEnglish: Story = { args: { lang: 'en' } };
export const Joint: Story = { args: { meeting: parsed(jointMeeting) } };
export const Smallest: Story = { args: { meeting: parsed(smallestMeeting) } };
export const Refused: Story = { args: { meeting: '{' } };
export const Empty: Story = { args: { meeting: undefined } };

export const Edit: Story = { args: { mode: 'edit' }, play: shows('.edit') };
export const EditTooLong: Story = { args: { mode: 'edit', meeting: tooLong }, play: shows('.note .button') };
export const EditNarrow: Story = { args: { mode: 'edit', meeting: tooLong, width: 320 }, play: shows('.edit') };
export const EditHighContrast: Story = { args: { mode: 'edit', theme: 'contrast' }, play: shows('.edit') };
export const EditEnglishDark: Story = { args: { mode: 'edit', lang: 'en', page: 'dark' }, play: shows('.edit') };
export const Templates: Story = { args: { mode: 'edit', meeting: undefined }, play: shows('.template') };

export const EditItem: Story = {
  args: { mode: 'edit' },
  play: async (context) => {
    await shows('#o-sundhedscentret')(context);
    await userEvent.click(shadow(context.canvasElement).getElementById('o-sundhedscentret')!);
    await shows('#form-sundhedscentret')(context);
  },
};

export const MoveMenu: Story = {
  args: { mode: 'edit' },
  play: async (context) => {
    await shows('#h-hjem')(context);
    await userEvent.click(shadow(context.canvasElement).getElementById('h-hjem')!);
    await shows('[role=menu]')(context);
  },
};

export const Advice: Story = {
  args: { mode: 'edit', meeting: tooLong },
  play: async (context) => {
    await shows('#check')(context);
    await userEvent.click(shadow(context.canvasElement).getElementById('check')!);
    await shows('.advice li')(context);
  },
};

export const Run: Story = { args: { mode: 'run', meeting: running, now: DURING }, play: shows('.digits') };
export const RunNarrow: Story = {
  args: { mode: 'run', meeting: running, now: DURING, width: 320 },
  play: shows('.digits'),
};
export const RunProjector: Story = {
  args: { mode: 'run', meeting: running, now: DURING, projector: true, width: 1124 },
  play: shows('.digits'),
};
export const RunDark: Story = {
  args: { mode: 'run', meeting: running, now: DURING, page: 'dark' },
  play: async (context) => {
    await shows('.digits')(context);
    await dark(context);
  },
};
