import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { CASES } from './gallery/cases.js';
import { chartsOn, hung, LOOK, wallOf, type Look } from './gallery/wall.js';

const meta: Meta<Look> = {
  title: 'Benchmark chart/Gallery',
  component: 'klynge-benchmark-chart',
  render: (look) => wallOf(look),
  args: LOOK,
  argTypes: {
    view: { control: 'select', options: Object.keys(CASES) },
    width: { control: { type: 'range', min: 240, max: 1280, step: 8 } },
    density: { control: 'inline-radio', options: ['minimal', 'standard', 'full'] },
    page: { control: 'inline-radio', options: ['light', 'dark'] },
    theme: { control: 'inline-radio', options: ['auto', 'contrast'] },
    lang: { control: 'inline-radio', options: ['da', 'en'] },
  },
  // Words are in the language of the wall.
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
  play: async ({ canvasElement, args }) => {
    await hung(canvasElement, CASES[args.view]);
    for (const [, chart] of chartsOn(canvasElement)) await expect(chart.scrollWidth).toBeLessThanOrEqual(args.width);
  },
};

export default meta;
type Story = StoryObj<Look>;

/** Every kind and state in each view; the controls set width, density, theme and language. */
export const Spread: Story = {};
export const Distribution: Story = { args: { view: 'distribution' } };
export const Funnel: Story = { args: { view: 'funnel' } };
export const Development: Story = { args: { view: 'development' } };
export const BeforeAfter: Story = { args: { view: 'before-after' } };
export const Overview: Story = { args: { view: 'overview', width: 760 } };
export const Answers: Story = { args: { view: 'answers' } };
