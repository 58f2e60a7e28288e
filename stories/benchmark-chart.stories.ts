import { referenceBenchmark, regionsBenchmark } from '@klyngekit/schema/fixtures';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { ChartInput, Density, KlyngeBenchmarkChart } from '@klyngekit/components';
import type { ChartViewName } from '@klyngekit/messages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  absences,
  clusters,
  fewReporters,
  many,
  openList,
  parsed,
  reference,
  withIndicator,
} from './gallery/cluster.js';
import { ofKind, standardisedRate } from './gallery/kinds.js';

/** What the controls set: the properties of the element, and the page around it. */
interface Args {
  /** Name of one of the data sets, or data. */
  data: ChartInput;
  src: string | undefined;
  indicator: string | undefined;
  own: string | undefined;
  audience: 'shared' | 'own';
  compare: string;
  density: Density;
  view: ChartViewName;
  switcher: boolean;
  exports: boolean;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  lang: string;
  headingLevel: number;
  now: number;
  width: number;
  fontSize: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

/** The data sets that the control offers, by name. */
const DATA = {
  'a cluster': reference,
  'an open list': openList,
  'lower is better': withIndicator({ direction: 'lower' }),
  'no right direction': withIndicator({ direction: 'none' }),
  absences,
  'too few reporters': fewReporters,
  '42 clusters': clusters,
  '45 practices': many(45),
  '1,700 practices': many(1700),
  'a rate': parsed(regionsBenchmark),
  'a standardised rate': standardisedRate(),
  'a ratio': ofKind('ratio'),
  'a mean': ofKind('mean'),
  'a count': ofKind('count'),
  'a file with mistakes': JSON.stringify({ ...referenceBenchmark, openness: 'hemmelig', units: [] }),
  nothing: undefined,
} satisfies { readonly [name: string]: ChartInput };

const meta: Meta<Args> = {
  title: 'Benchmark chart',
  component: 'klynge-benchmark-chart',
  render: ({ width, fontSize, page, lang, ...properties }) => {
    const box = document.createElement('div');
    Object.assign(box.style, PAGES[page], {
      width: `${width}px`,
      padding: '24px',
      fontSize: `${fontSize}px`,
      fontFamily: 'Inter, "Segoe UI", Roboto, Arial, sans-serif',
    });
    const chart = document.createElement('klynge-benchmark-chart');
    Object.assign(chart, properties, lang === '' ? {} : { lang });
    box.append(chart);
    return box;
  },
  args: {
    data: 'a cluster',
    audience: 'shared',
    compare: '',
    density: 'standard',
    view: 'spread',
    switcher: false,
    exports: false,
    theme: 'auto',
    lang: '',
    headingLevel: 3,
    now: Date.parse('2026-10-01'),
    width: 712,
    fontSize: 16,
    page: 'light',
  },
  argTypes: {
    data: { control: 'select', options: Object.keys(DATA), mapping: DATA },
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    view: { control: 'inline-radio', options: ['spread', 'funnel', 'distribution', 'overview', 'answers'] },
    density: { control: 'inline-radio', options: ['minimal', 'standard', 'full'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    compare: { control: 'select', options: ['', 'pooled', 'achievable', 'pooled achievable'] },
    own: { control: 'select', options: [undefined, ...referenceBenchmark.units.map(({ id }) => id)] },
    lang: { control: 'inline-radio', options: ['', 'da', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    now: { control: 'date' },
    width: {
      control: { type: 'range', min: 240, max: 1280, step: 8 },
      description: 'Width of the page, px',
      table: { category: 'page' },
    },
    fontSize: {
      control: { type: 'range', min: 10, max: 32 },
      description: 'Type of the page, px',
      table: { category: 'page' },
    },
    page: { control: 'inline-radio', options: ['light', 'dark'], table: { category: 'page' } },
  },
};

export default meta;
type Story = StoryObj<Args>;

const chartIn = (canvas: HTMLElement): KlyngeBenchmarkChart => canvas.querySelector('klynge-benchmark-chart')!;
const rootOf = (canvas: HTMLElement): ShadowRoot => chartIn(canvas).shadowRoot!;
const text = (canvas: HTMLElement, selector: string): string =>
  (rootOf(canvas).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const count = (canvas: HTMLElement, selector: string): number => rootOf(canvas).querySelectorAll(selector).length;

/** A play function that waits for a title. */
const titled =
  (title: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.title')).toBe(title));
    await waitFor(() => expect(count(canvasElement, '.picture > *')).toBeGreaterThan(5));
  };

/** A play function that waits for the words in place of a picture. */
const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.message')).toContain(words));
    await expect(count(canvasElement, '.picture')).toBe(0);
  };

async function press(canvas: HTMLElement, words: string): Promise<void> {
  const find = (): HTMLButtonElement | undefined =>
    [...rootOf(canvas).querySelectorAll('button')].find((button) => button.textContent.trim() === words);
  await waitFor(() => expect(find()).toBeDefined());
  await userEvent.click(find()!);
  await chartIn(canvas).updateComplete;
}

const SPREAD = 'Praksis spænder fra 28 til 74 procent';
const OWN = 'I ligger omkring medianen, 6 patienter fra regionens mål';
const own = { own: 'p6', audience: 'own' } as const;

/** A screen that several see: nobody is marked. */
export const Shared: Story = {
  play: async (context) => {
    await titled(SPREAD)(context);
    await expect(count(context.canvasElement, '.picture .own')).toBe(0);
  },
};

/** The practice's own view. */
export const Own: Story = {
  args: own,
  play: async (context) => {
    await titled(OWN)(context);
    await expect(text(context.canvasElement, '.value-own')).toBe('48 %');
    await expect(text(context.canvasElement, '.summary')).toContain('24 af 50 patienter (48 %)');
  },
};

/** Everything that the chart can say: the middle half, the pooled figure and the achievable level. */
export const OwnFull: Story = {
  args: { ...own, density: 'full', compare: 'pooled achievable' },
  play: async (context) => {
    await titled(OWN)(context);
    await expect(count(context.canvasElement, '.picture .band')).toBe(1);
    await expect(text(context.canvasElement, '.comparator-label')).toContain('Samlet for klyngen');
  },
};

/** The shortest view: own value, median and targets in words. The rest is one press away. */
export const Minimal: Story = {
  args: { ...own, density: 'minimal', width: 320 },
  play: async (context) => {
    await titled(OWN)(context);
    await expect(count(context.canvasElement, '.list .line')).toBe(4);
    await press(context.canvasElement, 'Vis mere');
    await expect(text(context.canvasElement, 'figcaption')).toContain('Kilde:');
    await press(context.canvasElement, 'Vis mindre');
  },
};

/** The own practice at the low end: its label changes side. */
export const OwnLowest: Story = {
  args: { own: 'p1', audience: 'own' },
  play: titled('I ligger under medianen, 19 patienter fra regionens mål'),
};

/** The own practice has not reported: the title says so, and its row stands below the others. */
export const OwnNotReported: Story = {
  args: { own: 'p15', audience: 'own' },
  play: titled('Jeres tal er ikke indberettet'),
};

/** Low is right: the own practice reaches the target. */
export const LowerIsBetter: Story = {
  args: { data: 'lower is better', own: 'p1', audience: 'own' },
  play: async (context) => {
    await titled('I ligger under medianen og når regionens mål')(context);
    await expect(text(context.canvasElement, '.direction')).toBe('Lavere er bedre.');
  },
};

/** No direction is right: nothing is said to be good. */
export const NoDirection: Story = {
  args: { data: 'no right direction', ...own },
  play: async (context) => {
    await titled('I ligger omkring medianen')(context);
    await expect(text(context.canvasElement, '.direction')).toBe('Ingen rigtig retning.');
  },
};

/** An open list: names and counts may be shown. */
export const Public: Story = {
  args: { data: 'an open list' },
  play: async (context) => {
    await titled(SPREAD)(context);
    await expect(text(context.canvasElement, '.row-label')).toBe('Lægehuset Eksempelvej 1');
  },
};

/** A zero, and the four reasons why there may be no value: each looks and reads differently. */
export const Absences: Story = {
  args: { data: 'absences' },
  play: async (context) => {
    await titled('Praksis spænder fra 0 til 49 procent')(context);
    await expect(count(context.canvasElement, '.absence-label')).toBe(4);
  },
};

export const Rate: Story = {
  args: { data: 'a rate', now: Date.parse('2025-06-01') },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.definition')).toContain('Pr. 1.000 patienter.'));
  },
};

export const Ratio: Story = {
  args: { data: 'a ratio' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(text(canvasElement, '.definition')).toContain('Forhold mellem observeret og forventet.'),
    );
  },
};

export const Mean: Story = {
  args: { data: 'a mean' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.definition')).toContain('Gennemsnit i grader.'));
  },
};

export const Count: Story = {
  args: { data: 'a count' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.definition')).toContain('Antal.'));
  },
};

/** More units than have room for a value each. */
export const FortyFiveUnits: Story = {
  args: { data: '45 practices', own: 'u7', audience: 'own' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.picture .own')).toBe(1));
  },
};

/** All practices of a country: dashes instead of dots, groups for the keyboard. */
export const Nation: Story = {
  args: { data: '1,700 practices', own: 'u700', audience: 'own' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.peer-dense')).toBe(1));
    await expect(rootOf(canvasElement).querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe('20');
  },
};

export const Narrow280: Story = { args: { ...own, width: 280 }, play: titled(OWN) };
export const Narrow400: Story = { args: { ...own, width: 400 }, play: titled(OWN) };
/** Names stand above their rows where there is no room beside them. */
export const NamesAbove400: Story = { args: { data: 'an open list', width: 400 }, play: titled(SPREAD) };
export const Wide1280: Story = { args: { ...own, width: 1232 }, play: titled(OWN) };
/** Read from the back of a room. */
export const Projector: Story = { args: { fontSize: 24, width: 1232 }, play: titled(SPREAD) };
/** A page with type of 10 px: nothing falls below 12. */
export const SmallType: Story = { args: { ...own, fontSize: 10, width: 480 }, play: titled(OWN) };

/** A dark page: the chart follows it. */
export const Dark: Story = { args: { ...own, page: 'dark' }, play: titled(OWN) };
export const Contrast: Story = { args: { ...own, theme: 'contrast' }, play: titled(OWN) };
export const ContrastDark: Story = { args: { ...own, theme: 'contrast', page: 'dark' }, play: titled(OWN) };

export const English: Story = {
  args: { ...own, lang: 'en' },
  play: titled('Around the median, 6 patients from the region’s target'),
};

/** The keyboard in the picture: a frame, a dot and a box that tells of the unit. The pointer shows the same. */
export const Pointed: Story = {
  args: own,
  play: async (context) => {
    await titled(OWN)(context);
    const root = rootOf(context.canvasElement);
    await waitFor(() => expect(root.querySelector('[role=listbox]')).not.toBeNull());
    root.querySelector<HTMLElement>('[role=listbox]')!.focus();
    for (let step = 0; step < 4; step += 1) await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(text(context.canvasElement, '.detail strong')).toBe('En praksis: 55 %'));
  },
};

/** The figures as a table. */
export const Table: Story = {
  args: own,
  play: async (context) => {
    await titled(OWN)(context);
    await press(context.canvasElement, 'Vis tal');
    await expect(count(context.canvasElement, 'tbody tr')).toBe(16);
    await expect(text(context.canvasElement, 'tr[aria-current] th')).toBe('Jeres praksis');
  },
};

/** What the figure means. */
export const About: Story = {
  args: own,
  play: async (context) => {
    await titled(OWN)(context);
    await press(context.canvasElement, 'Om tallet');
    await expect(text(context.canvasElement, '.about')).toContain('Patienter med mindst én lungefunktionsundersøgelse');
  },
};

/** Figures older than six months. */
export const Stale: Story = {
  args: { ...own, now: Date.parse('2027-05-01') },
  play: async (context) => {
    await titled(OWN)(context);
    await expect(text(context.canvasElement, '[role=note]')).toContain('Tallene er over seks måneder gamle');
  },
};

export const TooFewReporters: Story = {
  args: { data: 'too few reporters' },
  play: says('4 af 16 praksis har indberettet'),
};
export const Empty: Story = { args: { data: 'nothing' }, play: says('Ingen tal endnu') };
/** On their way: words in the picture's place, nothing that shimmers. */
export const Loading: Story = {
  args: { data: 'nothing', src: '/langsom.json' },
  beforeEach: () => {
    const original = window.fetch.bind(window);
    window.fetch = (url, options) =>
      url instanceof URL && url.pathname === '/langsom.json' ? new Promise(() => undefined) : original(url, options);
    return () => {
      window.fetch = original;
    };
  },
  play: says('Henter tal …'),
};
/** An address of another site, or no web address at all, is not asked. */
export const ForbiddenAddress: Story = {
  args: { data: 'nothing', src: 'https://other.example/tal.json' },
  play: says('Adressen må ikke bruges her'),
};
/** The file is not there: what to do, and a way to try again. */
export const NotFound: Story = {
  args: { data: 'nothing', src: '/findes-ikke.json' },
  play: async (context) => {
    await says('Tallene kunne ikke læses')(context);
    await expect(text(context.canvasElement, 'button')).toBe('Prøv igen');
  },
};
/** A file with mistakes: where they are, and nothing of what stands there. */
export const Unreadable: Story = {
  args: { data: 'a file with mistakes' },
  play: async (context) => {
    await says('Tallene kunne ikke læses')(context);
    await expect(text(context.canvasElement, '.message')).not.toContain('hemmelig');
  },
};
export const UnknownIndicator: Story = {
  args: { indicator: 'findes-ikke' },
  play: says('Indikatoren er ikke i filen'),
};

const funnel = { view: 'funnel', switcher: true } as const;
const FUNNEL = 'I ligger inden for de tilfældige udsving';

/** A play function that waits for the title and the curves of a funnel. */
const funnelTitled =
  (title: string): NonNullable<Story['play']> =>
  async (context) => {
    await titled(title)(context);
    await waitFor(() => expect(count(context.canvasElement, '.picture .limit-signal')).toBe(1));
  };

/** Value against number of patients: what chance explains lies between the curves. */
export const Funnel: Story = { args: { ...own, ...funnel }, play: funnelTitled(FUNNEL) };
/** An open list: units beyond 99.8 % are ringed, and named where there is room. */
export const FunnelPublic: Story = {
  args: { data: '42 clusters', ...funnel },
  play: async (context) => {
    await funnelTitled('Én klynge ligger uden for den almindelige variation')(context);
    await expect(text(context.canvasElement, '.picture')).toContain('Klynge 23: 40 %');
  },
};
export const FunnelRate: Story = {
  args: { data: 'a rate', ...funnel, now: Date.parse('2025-06-01') },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.picture .limit-signal, [role=note]')).toBeGreaterThan(0));
  },
};
export const FunnelRatio: Story = {
  args: { data: 'a ratio', ...funnel },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.picture')).toContain('Forventet 1,00'));
  },
};
/** Hundreds of practices: limits widened by the variation between them, and groups for the keyboard. */
export const FunnelNation: Story = {
  args: { data: '1,700 practices', ...funnel, own: 'u700', audience: 'own' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, 'figcaption')).toContain('τ²'));
  },
};
/** Where several look at a restricted file there is no funnel, and the reason is said. */
export const FunnelShared: Story = {
  args: funnel,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '[role=note]')).toContain('når flere ser med'));
  },
};
/** A mean has no limits of chance to draw. */
export const FunnelMean: Story = {
  args: { data: 'a mean', ...funnel },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '[role=note]')).toContain('En tragt kræver'));
  },
};
export const Funnel280: Story = { args: { ...own, ...funnel, width: 280 }, play: funnelTitled(FUNNEL) };
export const Funnel400: Story = { args: { ...own, ...funnel, width: 400 }, play: funnelTitled(FUNNEL) };
export const FunnelDark: Story = { args: { ...own, ...funnel, page: 'dark' }, play: funnelTitled(FUNNEL) };
export const FunnelContrast: Story = { args: { ...own, ...funnel, theme: 'contrast' }, play: funnelTitled(FUNNEL) };
export const FunnelEnglish: Story = {
  args: { ...own, ...funnel, lang: 'en' },
  play: funnelTitled('You lie within what chance explains'),
};

const distribution = { view: 'distribution', switcher: true } as const;
const DISTRIBUTION = 'I ligger i den midterste halvdel af klyngen';

/** One line: the middle half, the median, and the own practice on the axis. */
export const Distribution: Story = { args: { ...own, ...distribution }, play: titled(DISTRIBUTION) };
export const DistributionShared: Story = {
  args: distribution,
  play: titled('Halvdelen ligger mellem 40 og 57 procent'),
};
export const Distribution280: Story = { args: { ...own, ...distribution, width: 280 }, play: titled(DISTRIBUTION) };
export const Distribution400: Story = { args: { ...own, ...distribution, width: 400 }, play: titled(DISTRIBUTION) };
export const DistributionDark: Story = { args: { ...own, ...distribution, page: 'dark' }, play: titled(DISTRIBUTION) };
export const DistributionContrast: Story = {
  args: { ...own, ...distribution, theme: 'contrast' },
  play: titled(DISTRIBUTION),
};
/** From thirty units on deciles too; columns where dots are too many. */
export const DistributionNation: Story = {
  args: { data: '1,700 practices', ...distribution, own: 'u700', audience: 'own' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.picture .decile-edge')).toBe(1));
  },
};
export const DistributionMean: Story = {
  args: { data: 'a mean', ...distribution },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.picture')).toContain('Median af kommuner'));
  },
};

const municipality = { own: 'k5', audience: 'own' } as const;

/** A ratio is never pooled; its counts are what was observed and what was expected. */
export const RatioCounts: Story = {
  args: { data: 'a ratio', ...municipality, compare: 'pooled' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.value-own')).toBe('1,26'));
    await expect(count(canvasElement, '.picture .comparator')).toBe(0);
    await press(canvasElement, 'Vis tal');
    for (const head of ['Observeret', 'Forventet']) await expect(text(canvasElement, 'thead')).toContain(head);
  },
};
/** Where there is room for a strip only, the numbers of every kind stand in words below it. */
export const Mean320: Story = {
  args: { data: 'a mean', ...municipality, width: 320 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.line-own dd')).toBe('0,9 grader'));
  },
};
/** Standardised and crude figures side by side, and what standardising does. */
export const Standardised: Story = {
  args: { data: 'a standardised rate', ...municipality },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, 'figcaption')).toContain('direkte standardiseret for køn og alder'));
    await press(canvasElement, 'Vis tal');
    await expect(text(canvasElement, 'thead')).toContain('Uden standardisering');
    await press(canvasElement, 'Om tallet');
    await expect(text(canvasElement, '.about')).toContain('Uden standardisering er jeres tal 71.');
  },
};

/** The reader chooses among the views that the data allow. */
export const Switcher: Story = {
  args: { ...own, switcher: true },
  play: async (context) => {
    await titled(OWN)(context);
    await userEvent.click(rootOf(context.canvasElement).querySelectorAll<HTMLElement>('.view input')[1]!);
    await titled(DISTRIBUTION)(context);
  },
};

/** The host lets figures and picture leave the page: as a copy, CSV, SVG or PNG, without names and marked as closed. */
export const Exports: Story = {
  args: { ...own, exports: true },
  play: async (context) => {
    await titled(OWN)(context);
    await press(context.canvasElement, 'Gem eller kopiér');
    await waitFor(() => expect(count(context.canvasElement, '.exports .button')).toBe(4));
    const file = await chartIn(context.canvasElement).export('svg');
    await expect(file?.content).toContain('Lukkede data');
  },
};

/** The same where there is little room. */
export const ExportsNarrow: Story = { ...Exports, args: { ...own, exports: true, width: 320 } };
