import { expect } from '@open-wc/testing';
import { forcedColors, palettes } from '@klyngekit/foundation';
import '../english.js';
import { agenda, byId, meetingWith, parsedMeeting, pressOn, ready, type } from '../../test/agenda.js';
import { find, findAll, get, has, media, textOf, until } from '../../test/chart.js';
import type { KlyngeAgendaBuilder } from './index.js';
import { computedColour } from '../../test/computed-colour.js';

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;
const RUNNING = Date.parse('2026-11-04T17:54:00Z');
const running = { run: [{ kind: 'begin', at: '2026-11-04T17:38:00Z', item: 'grupper' }] } as const;

type Stage = readonly [string, Partial<KlyngeAgendaBuilder>, (element: KlyngeAgendaBuilder) => Promise<unknown>];
const nothing = async (): Promise<void> => undefined;

const stages: readonly Stage[] = [
  ['read', { links: true }, nothing],
  ['edit', { mode: 'edit' }, nothing],
  [
    'form',
    { mode: 'edit', indicators: { a: 'A' }, partners: { b: 'B' } },
    async (element) => {
      await pressOn(element, byId(element, 'o-sundhedscentret'));
      await type(element, 'f-sundhedscentret-minutes', 'x');
    },
  ],
  ['tracks', { mode: 'edit' }, (element) => pressOn(element, byId(element, 'o-grupper'))],
  ['menu', { mode: 'edit' }, (element) => pressOn(element, byId(element, 'h-hjem'))],
  [
    'advice',
    { mode: 'edit', meeting: meetingWith({ end: '2026-11-04T19:30' }) },
    async (element) => {
      await pressOn(element, byId(element, 'check'));
      await until(() => has(element, '.advice li'), 'the advice');
    },
  ],
  ['details', { mode: 'edit' }, (element) => pressOn(element, get(element, '.head .plain'))],
  ['templates', { mode: 'edit', meeting: undefined }, (element) => until(() => has(element, '.template'), 'templates')],
  ['run', { mode: 'run', meeting: meetingWith(running), now: RUNNING }, nothing],
  ['projector', { mode: 'run', projector: true, meeting: meetingWith(running), now: RUNNING }, nothing],
  ['refused', { meeting: '{' }, nothing],
  ['empty', { meeting: undefined }, nothing],
];

describe('klynge-agenda-builder: for everybody', () => {
  afterEach(async () => {
    await media();
  });

  for (const [page, style] of Object.entries(pages)) {
    for (const theme of ['auto', 'contrast'] as const) {
      for (const [name, properties, act] of stages) {
        it(`has nothing that axe finds (${name}, ${theme} on a ${page} page)`, async () => {
          const element = await agenda({ theme, ...properties }, { style });
          await act(element);
          await ready(element);
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  it('has nothing that axe finds in English', async () => {
    for (const mode of ['read', 'edit', 'run'] as const) {
      await expect(await agenda({ mode }, { lang: 'en' })).to.be.accessible();
    }
  });

  const long = 'W'.repeat(200);
  for (const width of [280, 320, 400, 640]) {
    for (const [name, properties, act] of stages) {
      it(`fits into ${width} px (${name})`, async () => {
        const [first, ...rest] = parsedMeeting().items;
        const items = [
          { ...first!, title: long, description: [long], roles: [{ role: 'chair', name: long } as const] },
          ...rest,
        ];
        const meeting = 'meeting' in properties ? properties.meeting : meetingWith({ title: long, items });
        const element = await agenda({ ...properties, meeting }, { width });
        await act(element);
        await ready(element);
        const { left, right } = element.getBoundingClientRect();
        for (const part of findAll(element, '*')) {
          if (part.closest('.visually-hidden, .strip') || part.localName === 'option') continue;
          const box = part.getBoundingClientRect();
          const label = `${part.localName}.${part.className}`;
          expect(box.right, label).to.be.at.most(right + 8.5);
          expect(box.left, label).to.be.at.least(left - 8.5);
        }
      });
    }
  }

  it('keeps text of 12 px where the page has small type, and grows with it', async () => {
    for (const mode of ['read', 'edit', 'run'] as const) {
      const small = await agenda({ mode }, { style: 'font-size:8px' });
      for (const part of findAll(small, 'p, li, button, label, bdi, .title, .heading, .time, .kind, select, input')) {
        const says = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '');
        if (!says || part.getBoundingClientRect().width === 0) continue;
        expect(
          Number.parseFloat(getComputedStyle(part).fontSize),
          `${mode} ${part.className} ${textOf(part)}`,
        ).to.be.at.least(12);
      }
    }
    const large = await agenda({ mode: 'edit' }, { style: 'font-size:32px', width: 700 });
    expect(getComputedStyle(get(large, '.title')).fontSize).to.equal('36px');
    expect(large.scrollWidth).to.be.at.most(708);
  });

  it('has targets of at least 24 px', async () => {
    for (const [, properties, act] of stages) {
      const element = await agenda(properties);
      await act(element);
      await ready(element);
      for (const target of findAll(element, 'button, select, input, summary, textarea')) {
        if (target.matches('.checks input')) continue; // its label is part of it
        const { width, height } = target.getBoundingClientRect();
        if (width === 0) continue;
        expect(Math.min(width, height), `${target.className} ${textOf(target)}`).to.be.at.least(24);
      }
    }
  });

  it('has headings in their order, and a list that is one', async () => {
    const element = await agenda({ mode: 'edit', headingLevel: 2 });
    await pressOn(element, byId(element, 'check'));
    await until(() => has(element, '.advice'), 'the advice');
    const levels = findAll(element, '[role=heading]').map((each) => each.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['2', '3', '3']);
    expect(find(element, '[data-list=agenda]')!.localName).to.equal('ol');
  });

  it('names every control by what it does and to what', async () => {
    const element = await agenda({ mode: 'edit' });
    expect(byId(element, 'h-spisning').ariaLabel).to.equal('Flyt »Aftensmad«');
    expect(findAll(element, '[data-item=spisning] .stepper > *').map((each) => each.ariaLabel)).to.deep.equal([
      '5 minutter mindre til »Aftensmad«',
      'Minutter til »Aftensmad«',
      '5 minutter mere til »Aftensmad«',
    ]);
  });

  it('takes the colours of light and dark pages and of the reader', async () => {
    const colour = (element: Element): string => getComputedStyle(get(element, '.title')).color;
    expect(colour(await agenda({}, { style: pages.light }))).to.equal(computedColour(palettes.light.text));
    expect(colour(await agenda({}, { style: pages.dark }))).to.equal(computedColour(palettes.dark.text));
    if (!(await media({ forcedColors: 'active' }))) return;
    expect(colour(await agenda())).to.equal(computedColour(forcedColors.text));
  });

  it('leaves out on paper what paper cannot do', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await agenda({ mode: 'edit' });
    for (const part of findAll(element, '.button, .handle, .strip, .backlog')) {
      expect(part.getBoundingClientRect().height, part.className).to.equal(0);
    }
    expect(textOf(find(element, '.row'))).to.contain('Velkomst og siden sidst');
  });

  it('puts nothing in the page that a strict content policy would stop', async () => {
    for (const mode of ['read', 'edit', 'run'] as const) {
      const element = await agenda({ mode, meeting: meetingWith(running), now: RUNNING });
      // Custom properties are set through the style object, which leaves an attribute of nothing else.
      for (const part of findAll(element, '[style]')) {
        expect(part.getAttribute('style')).to.match(/^(?:\s*--_[a-z]+:[^;]*;)*\s*$/);
      }
    }
  });
});
