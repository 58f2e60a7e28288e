import '@klyngekit/components/define';
import '@klyngekit/components/english';
import type { KlyngeRevealTable } from '@klyngekit/components/reveal-table';
import { RevealController } from '@klyngekit/components/reveal';
import { createCodeSlips, hostCrypto, roundDigest, seal, type CodeSlip } from '@klyngekit/privacy';
import {
  parseAnonymousRound,
  parseNameList,
  type AnonymousRound,
  type NameList,
  type Result,
  type SealedNames,
  type SealMode,
} from '@klyngekit/schema';
import {
  anonymousChoice,
  anonymousCounts,
  anonymousRound12,
  anonymousTooFew,
  choiceNameList,
  everyKindIndicators,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

type Properties = Pick<
  KlyngeRevealTable,
  | 'data'
  | 'indicator'
  | 'sealed'
  | 'own'
  | 'audience'
  | 'reveal'
  | 'requestNames'
  | 'reflection'
  | 'projector'
  | 'headingLevel'
  | 'theme'
  | 'lang'
>;

interface Args extends Properties {
  width: number;
  fontSize: number;
  page: 'light' | 'dark';
}

const PAGES = {
  light: { background: '#ffffff', color: '#1a1f24' },
  dark: { background: '#14191e', color: '#f1f4f6' },
} as const;

function checked<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

const round = checked(parseAnonymousRound(referenceRound));
const answers = checked(parseAnonymousRound(anonymousChoice));
const indicator = referenceBenchmark.indicators[0]!;

/** Invented practices. */
const NAMES = [
  'Lægehuset Ravnebakke',
  'Praksis Stjerneskud',
  'Lægerne Månesten',
  'Lægehuset Lærkesang',
  'Lægerne Kildespring',
  'Klinikken Vindrosen',
  'Lægerne Bøgeloft',
  'Lægehuset Drivtømmer',
  'Lægehuset Havtorn',
  'Lægehuset Fjordvej',
  'Lægerne Mosebrynet',
  'Lægerne Åkanden',
  'Klinikken Uglereden',
  'Lægerne Sølvpilen',
  'Lægerne Nattergalen',
];

const crypto = hostCrypto();

/** The names of a round, as the facilitator has them. */
async function namesOf(of: AnonymousRound): Promise<NameList> {
  const digest = crypto?.subtle ? await roundDigest(of, crypto.subtle) : 'A'.repeat(43);
  const names =
    of.rows.length > 0
      ? of.rows.map(({ rowId }, place) => ({ rowId, name: NAMES[place] ?? `Praksis ${place}` }))
      : choiceNameList.names;
  return checked(parseNameList({ schema: 'klynge.navne/1', roundId: of.roundId, digest, names }));
}

/** A new envelope for every drawing, since each has one attempt on a page. */
async function envelope(mode: SealMode): Promise<{ sealed: SealedNames; slips: readonly CodeSlip[] }> {
  const names = await namesOf(round);
  const slips = createCodeSlips(
    names.names.map(({ rowId }) => rowId),
    crypto!,
  );
  const sealing = await seal(names, round, slips, crypto, { mode });
  if (!sealing.ok) throw new Error(sealing.reason);
  return { sealed: sealing.sealed, slips };
}

const meta: Meta<Args> = {
  title: 'Reveal table',
  component: 'klynge-reveal-table',
  render: ({ width, fontSize, page, lang, ...properties }, { loaded }) => {
    const box = document.createElement('div');
    Object.assign(box.style, PAGES[page], {
      width: `${width}px`,
      padding: '24px',
      fontSize: `${fontSize}px`,
      fontFamily: 'Inter, "Segoe UI", Roboto, Arial, sans-serif',
    });
    const table = document.createElement('klynge-reveal-table');
    const { sealed } = loaded as { readonly sealed?: SealedNames };
    Object.assign(table, { reveal: new RevealController() }, properties, lang === '' ? {} : { lang });
    if (sealed) table.sealed = sealed;
    box.append(table);
    return box;
  },
  args: {
    data: round,
    indicator,
    audience: 'shared',
    reflection: false,
    projector: false,
    headingLevel: 3,
    theme: 'auto',
    lang: '',
    requestNames: () => namesOf(round),
    width: 712,
    fontSize: 16,
    page: 'light',
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['shared', 'own'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark', 'contrast'] },
    lang: { control: 'inline-radio', options: ['', 'da', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    data: { control: false },
    indicator: { control: false },
    sealed: { control: false },
    own: { control: false },
    reveal: { control: false },
    requestNames: { control: false },
    width: {
      control: { type: 'range', min: 240, max: 1360, step: 8 },
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

const tableIn = (canvas: HTMLElement): KlyngeRevealTable => canvas.querySelector('klynge-reveal-table')!;
const find = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  tableIn(canvas).shadowRoot!.querySelector(selector);
const text = (canvas: HTMLElement, selector: string): string =>
  (find(canvas, selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const count = (canvas: HTMLElement, selector: string): number =>
  tableIn(canvas).shadowRoot!.querySelectorAll(selector).length;

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  await waitFor(() => expect(find(canvas, selector)).not.toBeNull());
  await userEvent.click(find(canvas, selector)!);
  await tableIn(canvas).updateComplete;
}

const says =
  (selector: string, words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, selector)).toContain(words));
    await expect(count(canvasElement, '.who')).toBe(0);
  };

async function collect(canvas: HTMLElement): Promise<void> {
  await press(canvas, '#propose');
  await press(canvas, 'dialog .button');
}

async function open(canvas: HTMLElement): Promise<void> {
  await collect(canvas);
  await press(canvas, '#choose');
  await waitFor(() => expect(count(canvas, '.who')).toBeGreaterThan(0));
}

const closed = says('#banner', 'Navnene findes ikke på skærmen.');

/** Closed: neutral labels in random order, whole per cent, uncertainty in steps. */
export const Closed: Story = { play: closed };

/** Closed, for the back of a room. */
export const Projector: Story = { args: { projector: true, width: 1328 }, play: closed };

/** Closed on a dark page. */
export const Dark: Story = { args: { page: 'dark' }, play: closed };

/** Closed at the width of a telephone: the picture goes below the numbers. */
export const Narrow: Story = { args: { width: 320 }, play: closed };

/** In English. */
export const English: Story = { args: { lang: 'en' }, play: says('#banner', 'The names are not on the screen.') };

/** Somebody has proposed: the four sentences, before anybody answers. */
export const Proposed: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#propose');
    await waitFor(() => expect(count(canvasElement, '.sentences li')).toBe(4));
    await expect(count(canvasElement, 'dialog .primary')).toBe(0);
  },
};

/** The name list, in *lukket visning*. */
export const ChooseNames: Story = {
  play: async ({ canvasElement }) => {
    await collect(canvasElement);
    await waitFor(() => expect(text(canvasElement, '#panel-title')).toBe('Vælg navnefilen'));
  },
};

/** The field for codes, in *forseglet*: no count and no progress. */
export const Codes: Story = {
  loaders: [() => envelope('all')],
  play: async ({ canvasElement }) => {
    await collect(canvasElement);
    await waitFor(() => expect(text(canvasElement, '#panel-title')).toBe('Læg jeres kode i konvolutten'));
  },
};

/** Not shown: the same for every reason. */
export const NotShown: Story = {
  loaders: [() => envelope('all')],
  play: async (context) => {
    await collect(context.canvasElement);
    await press(context.canvasElement, '#try');
    await waitFor(() => expect(find(context.canvasElement, '#proceed')).not.toBeNull(), { timeout: 8000 });
    await says('#panel-title', 'Vi taler videre på lukkede data')(context);
  },
};

/** Open by every JA. */
export const OpenedByCodes: Story = {
  loaders: [() => envelope('all')],
  play: async ({ canvasElement, loaded }) => {
    await collect(canvasElement);
    const { slips } = loaded as { readonly slips: readonly CodeSlip[] };
    for (const { yes } of slips) {
      (find(canvasElement, '#code') as HTMLInputElement).value = yes;
      (find(canvasElement, 'form') as HTMLFormElement).requestSubmit();
    }
    await press(canvasElement, '#try');
    await waitFor(() => expect(count(canvasElement, '.who')).toBe(15), { timeout: 8000 });
  },
};

/** Each for itself: the dialog says that all can see who has not joined. */
export const EachForItself: Story = {
  loaders: [() => envelope('each')],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#propose');
    await waitFor(() => expect(text(canvasElement, '.sentences')).toContain('hvem der ikke er med'));
  },
};

/** Open: the same rows, and a column of names. */
export const Open: Story = { play: ({ canvasElement }) => open(canvasElement) };

/** Open, for the back of a room. */
export const OpenProjector: Story = {
  args: { projector: true, width: 1328 },
  play: ({ canvasElement }) => open(canvasElement),
};

/** Open on a dark page. */
export const OpenDark: Story = { args: { page: 'dark' }, play: ({ canvasElement }) => open(canvasElement) };

/** Open at the width of a telephone. */
export const OpenNarrow: Story = { args: { width: 320 }, play: ({ canvasElement }) => open(canvasElement) };

/** The practice's own view: an exact line where the others have a box. */
export const Own: Story = {
  args: { own: referenceOwnFigure, audience: 'own' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(text(canvasElement, '.own-row .label')).toBe('Praksis 62 · jeres'));
  },
};

/** A note before anything is opened. It stays in its field. */
export const Reflection: Story = { args: { reflection: true }, play: closed };

/** Uncertainty in words, where the round says no widths. */
export const Bands: Story = {
  args: { data: anonymousRound12, indicator: { ...indicator, id: anonymousRound12.indicator } },
  play: says('.doubt', 'Usikkerhed'),
};

/** Zero, a small count, and too few are told apart. */
export const Counts: Story = {
  args: { data: anonymousCounts, indicator: everyKindIndicators.count },
  play: says('.rows', 'mellem 1 og 7'),
};

/** "How do we do it", closed: counts alone. */
export const Answers: Story = {
  args: { data: answers, indicator: everyKindIndicators.choice },
  play: says('.answers', 'Sygeplejersken'),
};

/** "How do we do it", open: per practice. */
export const AnswersOpen: Story = {
  args: { data: answers, indicator: everyKindIndicators.choice, requestNames: () => namesOf(answers) },
  play: ({ canvasElement }) => open(canvasElement),
};

/** Too few have reported: a sentence and no rows. */
export const TooFew: Story = {
  args: { data: anonymousTooFew, indicator: everyKindIndicators.rate },
  play: says('.message', '4 af 12 praksis har indberettet'),
};

/** An envelope that is no good is told before anybody is asked for a code. */
export const DamagedEnvelope: Story = {
  args: { sealed: '{"schema":"klynge.forseglet/1"}' },
  play: says('.envelope', 'Konvolutten er beskadiget'),
};

/** Data that are refused: the reason, and nothing of them. */
export const Refused: Story = {
  args: { data: JSON.stringify({ ...referenceRound, praksis: 'navn' }) },
  play: says('.message', 'Tallene kunne ikke læses'),
};

/** Nothing yet. */
export const Empty: Story = { args: { data: undefined }, play: says('.message', 'Ingen tal endnu') };
