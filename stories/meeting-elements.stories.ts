import { parseActionPlan, parseEvaluation, parseTopicRound, type Result, type TopicRound } from '@klyngekit/schema';
import { exampleActionPlan, exampleEvaluation, exampleTopicRound, smallEvaluation } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

type Tag = 'klynge-topic-vote' | 'klynge-action-plan' | 'klynge-meeting-evaluation';

/** What the controls set: the element, its properties, and the page around it. */
interface Args {
  tag: Tag;
  properties: object;
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

const round = (changes: Partial<TopicRound>): TopicRound =>
  parsed(
    parseTopicRound({
      schema: 'klynge.topic-round/1',
      id: 'emner',
      question: 'Hvad skal klyngen arbejde med?',
      status: 'collecting',
      seats: 4,
      topics: [],
      ...changes,
    }),
  );

const topics = [
  'Urinprøver fra hjemmeplejen',
  'Travlhed: telefonen om formiddagen',
  'Antibiotika ved luftvejsinfektion',
  'Lungefunktion og KOL-rehabilitering',
  'Attester og jobcenter',
  'Henvisning til psykiatrien',
  'Opioider: nedtrapning i fællesskab',
  'Medicin hos ældre med mange lægemidler',
].map((title, index) => ({ id: `t${index}`, title }));

const closed = parsed(parseTopicRound(exampleTopicRound));
const evaluation = parsed(parseEvaluation(exampleEvaluation));
const earlier = [9, 8, 8, 7, 6].map((low, index) =>
  parsed(
    parseEvaluation({
      ...exampleEvaluation,
      id: `tidligere-${index}`,
      date: `202${5 + Math.floor(index / 3)}-0${(index % 3) * 3 + 1}-15`,
      benefit: { high: 8, moderate: 16 - low, low, veryLow: 0 },
    }),
  ),
);

function render({ tag, properties, theme, lang, width, page }: Args): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  Object.assign(box.style, { ...PAGES[page], width: `${width}px`, padding: '24px', boxSizing: 'content-box' });
  const shared = { theme, today: '2026-11-22', storageKey: '' };
  box.append(Object.assign(document.createElement(tag), shared, properties));
  return box;
}

const meta: Meta<Args> = {
  title: 'Meeting',
  render,
  args: {
    tag: 'klynge-topic-vote',
    properties: { round: round({}) },
    theme: 'auto',
    lang: 'da',
    width: 432,
    page: 'light',
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1280, step: 10 } },
  },
};

export default meta;

type Story = StoryObj<Args>;

const part = (canvas: HTMLElement, selector: string): HTMLElement =>
  canvas
    .querySelector('klynge-topic-vote, klynge-action-plan, klynge-meeting-evaluation')!
    .shadowRoot!.querySelector(selector)!;

/** Presses something once it is there. */
const pressing =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, selector)).not.toBeNull());
    await userEvent.click(part(canvasElement, selector));
  };

/** The page's own colours are looked at once it has come to rest. */
const dark: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const colour = (): string => getComputedStyle(part(canvasElement, '[role=heading]')).color;
  await waitFor(() => expect(colour()).toBe('rgb(241, 244, 246)'));
};

export const BetweenTwo: Story = {};
export const Writing: Story = { play: pressing('#next') };
export const List: Story = {
  args: { properties: { round: round({ topics, merges: [{ into: 't1', from: ['t4'] }] }) } },
};
export const Ballot: Story = {
  args: { properties: { round: round({ topics, status: 'voting' }) } },
  play: pressing('#next'),
};
export const BallotOnAPhone: Story = {
  args: { properties: { round: round({ topics, status: 'voting' }), mode: 'participant' }, width: 272, page: 'dark' },
  play: dark,
};
export const TooFewBallots: Story = { args: { properties: { round: round({ topics, status: 'closed' }) } } };
export const VoteResult: Story = { args: { properties: { round: closed }, width: 656 }, play: pressing('#table') };
export const ResultNarrow: Story = { args: { properties: { round: closed }, width: 272 } };
export const ResultProjector: Story = {
  args: { properties: { round: closed, projector: true }, width: 1200, page: 'dark' },
  play: dark,
};
export const ResultEnglish: Story = { args: { properties: { round: closed }, width: 656, lang: 'en' } };

const plan = { tag: 'klynge-action-plan', width: 704 } as const;
const properties = { plan: parsed(parseActionPlan(exampleActionPlan)) };

export const Plan: Story = { args: { ...plan, properties } };
export const PlanEdited: Story = { args: { ...plan, properties }, play: pressing('#add') };
export const PlanRead: Story = { args: { ...plan, properties: { ...properties, mode: 'read' } } };
export const PlanNarrow: Story = { args: { ...plan, properties, width: 272, page: 'dark' }, play: dark };
export const PlanHighContrast: Story = { args: { ...plan, properties, theme: 'contrast' } };

const evaluating = { tag: 'klynge-meeting-evaluation' } as const;

export const EvaluationForm: Story = {
  args: {
    ...evaluating,
    properties: { evaluation: { schema: 'klynge.evaluation/1', id: 'ny', date: '2026-11-22', answered: 0 } },
  },
  play: pressing('#next'),
};
export const EvaluationResult: Story = { args: { ...evaluating, properties: { evaluation, earlier }, width: 656 } };
export const EvaluationDark: Story = {
  args: { ...evaluating, properties: { evaluation, earlier }, page: 'dark' },
  play: dark,
};
export const EvaluationOfFew: Story = {
  args: { ...evaluating, properties: { evaluation: parsed(parseEvaluation(smallEvaluation)) } },
};
