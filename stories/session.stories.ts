import { parseBenchmark, parseMeeting } from '@klyngekit/schema';
import { exampleMeeting, overviewBenchmark, referenceBenchmark } from '@klyngekit/schema/fixtures';
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

/** Given once: the agenda and the chart take the figures of the session, and what the agenda speaks of opens in the chart. */
export const OneForAll: Story = {
  render: () => {
    const session = document.createElement('klynge-session');
    const figures = parseBenchmark(overviewBenchmark);
    const asked = overviewBenchmark.indicators[1]!.id;
    const item = { id: 'tal', title: 'Vi ser på tallene', kind: 'data' as const, minutes: 30, indicators: [asked] };
    const meeting = parseMeeting({ ...exampleMeeting, items: [item] });
    Object.assign(session, { lang: 'da', data: figures.ok ? figures.value : undefined });
    const agenda = Object.assign(document.createElement('klynge-agenda-builder'), {
      meeting: meeting.ok ? meeting.value : undefined,
    });
    const chart = Object.assign(document.createElement('klynge-benchmark-chart'), { now: Date.parse('2026-10-01') });
    session.append(agenda, chart);
    return session;
  },
  play: async ({ canvasElement }) => {
    const [first, second] = overviewBenchmark.indicators;
    const shown = (): string =>
      canvasElement.querySelector('klynge-benchmark-chart')?.shadowRoot?.querySelector('#title')?.textContent ?? '';
    await waitFor(() => expect(shown()).toContain(first!.title.da));
    canvasElement
      .querySelector('klynge-agenda-builder')!
      .shadowRoot!.querySelector<HTMLButtonElement>('button.link')!
      .click();
    await waitFor(() => expect(shown()).toContain(second!.title.da));
  },
};
