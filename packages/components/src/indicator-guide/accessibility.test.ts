import { expect } from '@open-wc/testing';
import { forcedColors, palettes } from '@klyngekit/foundation';
import { everyKindIndicators, lungFunctionIndicator, urineIndicator } from '@klyngekit/schema/fixtures';
import '../english.js';
import { findAll, get, media, textOf } from '../../test/chart.js';
import { guide, parsedIndicator } from '../../test/guide.js';
import type { KlyngeIndicatorGuide } from './index.js';
import { computedColour } from '../../test/computed-colour.js';

const views: readonly (readonly [string, Partial<KlyngeIndicatorGuide>])[] = [
  ['standard', {}],
  ['full', { layout: 'full' }],
  ['compact', { layout: 'compact' }],
  ['counted by hand', { indicator: parsedIndicator(urineIndicator), layout: 'full' }],
  ['answers', { indicator: parsedIndicator(everyKindIndicators.choice), layout: 'full' }],
  ['refused', { indicator: '{' }],
  ['empty', { indicator: undefined }],
];

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;

describe('klynge-indicator-guide: for everybody', () => {
  afterEach(async () => {
    await media();
  });

  for (const [page, style] of Object.entries(pages)) {
    for (const theme of ['auto', 'contrast'] as const) {
      for (const [name, properties] of views) {
        it(`has nothing that axe finds (${name}, ${theme} on a ${page} page)`, async () => {
          await expect(await guide({ ...properties, theme }, { style })).to.be.accessible();
        });
      }
    }
  }

  for (const width of [280, 320, 400, 640]) {
    it(`fits into ${width} px`, async () => {
      const long = { da: 'W'.repeat(200) };
      const indicator = parsedIndicator({
        ...lungFunctionIndicator,
        title: long,
        guides: [
          { system: 'W'.repeat(100), steps: [long], source: long },
          { system: 'X', steps: [] },
        ],
        contact: { name: 'W'.repeat(200), email: `${'w'.repeat(60)}@${'w'.repeat(100)}.dk` },
      });
      for (const shown of [parsedIndicator(), indicator]) {
        const element = await guide({ layout: 'full', indicator: shown }, { width });
        const right = element.getBoundingClientRect().right + 0.5;
        for (const part of findAll(element, '*')) {
          if (part.closest('.visually-hidden, option')) continue;
          expect(part.getBoundingClientRect().right, `${part.localName}.${part.className}`).to.be.at.most(right);
        }
      }
    });
  }

  it('keeps text of 12 px where the page has small type', async () => {
    const small = await guide({ layout: 'full' }, { style: 'font-size:8px' });
    for (const part of findAll(small, 'p, dt, dd, li, button, select, .heading, .title')) {
      expect(Number.parseFloat(getComputedStyle(part).fontSize), textOf(part)).to.be.at.least(12);
    }
  });

  it('has targets of at least 24 px, and headings in order', async () => {
    const element = await guide({ layout: 'full', headingLevel: 2 });
    for (const target of findAll(element, 'button, select, a')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
    }
    const levels = findAll(element, '[role=heading]').map((each) => each.getAttribute('aria-level'));
    expect(levels[0]).to.equal('2');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['3']));
  });

  it('takes the colours of light and dark pages and of the reader', async () => {
    const colours = (element: Element): string[] => [
      getComputedStyle(get(element, '.title')).color,
      getComputedStyle(get(element, '.link')).color,
    ];
    const light = await guide({}, { style: pages.light });
    expect(colours(light)).to.deep.equal([palettes.light.text, palettes.light.own].map(computedColour));
    const dark = await guide({}, { style: pages.dark });
    expect(colours(dark)).to.deep.equal([palettes.dark.text, palettes.dark.own].map(computedColour));
    if (!(await media({ forcedColors: 'active' }))) return;
    expect(colours(await guide())).to.deep.equal([computedColour(forcedColors.text), computedColour('LinkText')]);
  });

  it('leaves out on paper what paper cannot do, and names the system', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await guide({ layout: 'full' });
    for (const part of findAll(element, 'button, select')) {
      expect(part.getBoundingClientRect().height, textOf(part)).to.equal(0);
    }
    expect(getComputedStyle(get(element, '.system')).display).to.equal('block');
  });
});
