import { parseBenchmark } from '@klyngekit/schema';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { KlyngeSession } from '@klyngekit/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

interface Args {
  lang: string;
  timeZone: string;
}

const benchmark = parseBenchmark(referenceBenchmark);

const meta: Meta<Args> = {
  title: 'Session',
  component: 'klynge-session',
  render: ({ lang, timeZone }) => {
    const session = document.createElement('klynge-session');
    Object.assign(session, { lang, timeZone });
    const chart = document.createElement('klynge-benchmark-chart');
    Object.assign(chart, {
      data: benchmark.ok ? benchmark.value : undefined,
      density: 'minimal',
      now: Date.parse('2026-10-01'),
    });
    session.append(chart);
    return session;
  },
  args: { lang: 'en', timeZone: 'Europe/Copenhagen' },
  argTypes: {
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    timeZone: { control: 'select', options: ['Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk'] },
  },
};

export default meta;
type Story = StoryObj<Args>;

const title = (canvas: HTMLElement): string | undefined =>
  canvas.querySelector('klynge-benchmark-chart')?.shadowRoot?.querySelector('.title')?.textContent;
const sessionIn = (canvas: HTMLElement): KlyngeSession => canvas.querySelector('klynge-session')!;

/** Every element inside speaks the session’s language. */
export const English: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(title(canvasElement)).toBe('Practices range from 28 to 74 per cent'));
  },
};

/** A switch reaches all elements at once. */
export const Switching: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(title(canvasElement)).toBe('Practices range from 28 to 74 per cent'));
    sessionIn(canvasElement).lang = 'da';
    await waitFor(() => expect(title(canvasElement)).toBe('Praksis spænder fra 28 til 74 procent'));
  },
};

/** A `lang` nearer to an element wins. */
export const NearerLanguage: Story = {
  play: async ({ canvasElement }) => {
    const chart = canvasElement.querySelector('klynge-benchmark-chart')!;
    chart.lang = 'da';
    await waitFor(() => expect(title(canvasElement)).toBe('Praksis spænder fra 28 til 74 procent'));
    await expect(sessionIn(canvasElement).session).toEqual({ language: 'en', timeZone: 'Europe/Copenhagen' });
  },
};

/** A time zone that the platform does not know counts as Copenhagen. */
export const UnknownTimeZone: Story = {
  args: { timeZone: 'Mars/Olympus' },
  play: async ({ canvasElement }) => {
    await sessionIn(canvasElement).updateComplete;
    await expect(sessionIn(canvasElement).session.timeZone).toBe('Europe/Copenhagen');
  },
};
