import { parsePartner, type Partner } from '@klyngekit/schema';
import {
  cardiologist,
  examplePartners,
  healthCentre,
  jobCentre,
  smallestPartner,
  surgicalDepartment,
} from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { KlyngePartnerCard, KlyngePartnerList, PartnerLayout } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  partner: KlyngePartnerCard['partner'];
  partners: readonly unknown[] | undefined;
  layout: PartnerLayout;
  mode: 'read' | 'edit';
  agenda: boolean;
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

function parsed(document: unknown): Partner {
  const result = parsePartner(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

/** A project as a page knows it, with its partners. */
const projects = [
  {
    id: 'kraeftpakke-2026',
    title: 'Kræftpakke for tyk- og endetarmskræft',
    aim: 'færre pakkeforløb, der må sendes tilbage, og samme oplysninger i alle henvisninger.',
    clusters: [
      { cluster: 'fjordklyngen', name: 'Fjordklyngen' },
      { cluster: 'bakkeklyngen', name: 'Bakkeklyngen' },
    ],
    indicator: 'Henvisninger med alle fem oplysninger',
    period: { from: '2026-09-01', to: '2027-08-31' },
  },
];

function render({ page, width, lang, partners, ...properties }: Args): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { ...PAGES[page], width: `${width}px`, padding: '24px', boxSizing: 'content-box' });
  const element: KlyngePartnerCard | KlyngePartnerList = partners
    ? Object.assign(document.createElement('klynge-partner-list'), {
        partners,
        now: properties.now,
        theme: properties.theme,
      })
    : Object.assign(document.createElement('klynge-partner-card'), { ...properties, projects, storageKey: 'gallery' });
  box.append(element);
  return box;
}

const meta: Meta<Args> = {
  title: 'Partners',
  render,
  args: {
    partner: parsed(healthCentre),
    partners: undefined,
    layout: 'standard',
    mode: 'read',
    agenda: false,
    theme: 'auto',
    lang: 'da',
    now: Date.parse('2026-10-12T06:30:00Z'),
    width: 560,
    page: 'light',
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['compact', 'standard', 'full'] },
    mode: { control: 'inline-radio', options: ['read', 'edit'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1000, step: 10 } },
  },
};

export default meta;

type Story = StoryObj<Args>;

const shadow = (canvas: HTMLElement): ShadowRoot =>
  canvas.querySelector('klynge-partner-card, klynge-partner-list')!.shadowRoot!;

export const Standard: Story = {};
export const Full: Story = { args: { layout: 'full', width: 712, agenda: true } };
export const Compact: Story = { args: { layout: 'compact', partner: parsed(cardiologist) } };
export const SharedProject: Story = { args: { partner: parsed(surgicalDepartment) } };
export const NotConfirmedForLong: Story = { args: { partner: parsed(jobCentre) } };
export const Smallest: Story = { args: { partner: parsed(smallestPartner), layout: 'full' } };
/** The page's own colours are looked at once it has come to rest. */
const darkTitle =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const title = (): Element => shadow(canvasElement).querySelector(selector)!;
    await waitFor(() => expect(getComputedStyle(title()).color).toBe('rgb(241, 244, 246)'));
  };

export const Dark: Story = { args: { layout: 'full', width: 712, page: 'dark' }, play: darkTitle('#title') };
export const HighContrast: Story = { args: { layout: 'full', width: 712, theme: 'contrast' } };
export const Narrow: Story = { args: { layout: 'full', width: 320 } };
export const English: Story = { args: { layout: 'full', width: 712, lang: 'en' } };
export const Refused: Story = { args: { partner: '{' } };
export const Empty: Story = { args: { partner: undefined } };

export const UnfoldsAll: Story = {
  play: async ({ canvasElement }) => {
    const button = shadow(canvasElement).querySelector<HTMLButtonElement>('[aria-expanded]')!;
    await userEvent.click(button);
    await waitFor(() => expect(shadow(canvasElement).textContent).toContain('XREF15'));
  },
};

export const Edit: Story = {
  args: { mode: 'edit', width: 712 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('form')).not.toBeNull());
  },
};

export const List: Story = { args: { partners: examplePartners.map(parsed), width: 712 } };
export const ListDark: Story = {
  args: { partners: examplePartners.map(parsed), width: 712, page: 'dark' },
  play: darkTitle('.title, h3, [role=heading]'),
};
export const ListNarrow: Story = { args: { partners: examplePartners.map(parsed), width: 320 } };

export const ListOfHundreds: Story = {
  args: {
    partners: Array.from({ length: 400 }, (_, place) =>
      parsed({ ...examplePartners[place % examplePartners.length]!, id: `p${place}`, name: `Partner ${place + 1}` }),
    ),
    width: 712,
  },
  play: async ({ canvasElement }) => {
    const input = shadow(canvasElement).querySelector('input')!;
    await userEvent.type(input, 'partner 399');
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('.row')).toHaveLength(1));
  },
};
