import { expect } from '@open-wc/testing';
import { forcedColors, palettes } from '@klyngekit/foundation';
import { cardiologist, jobCentre, smallestPartner, surgicalDepartment } from '@klyngekit/schema/fixtures';
import '../english.js';
import { findAll, get, media, textOf } from '../../test/chart.js';
import { card, parsedPartner, partnerWith } from '../../test/partner.js';
import type { KlyngePartnerCard } from './index.js';
import { computedColour } from '../../test/computed-colour.js';

const views: readonly (readonly [string, Partial<KlyngePartnerCard>])[] = [
  ['standard', {}],
  ['full', { layout: 'full', agenda: true }],
  ['compact', { layout: 'compact' }],
  ['stale', { partner: parsedPartner(jobCentre) }],
  ['shared', { partner: parsedPartner(surgicalDepartment), layout: 'full' }],
  ['specialist', { partner: parsedPartner(cardiologist), layout: 'full' }],
  ['smallest', { partner: parsedPartner(smallestPartner), layout: 'full' }],
  ['refused', { partner: '{' }],
  ['empty', { partner: undefined }],
];

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;

describe('klynge-partner-card: for everybody', () => {
  afterEach(async () => {
    await media();
  });

  for (const [page, style] of Object.entries(pages)) {
    for (const theme of ['auto', 'contrast'] as const) {
      for (const [name, properties] of views) {
        it(`has nothing that axe finds (${name}, ${theme} on a ${page} page)`, async () => {
          await expect(await card({ ...properties, theme }, { style })).to.be.accessible();
        });
      }
    }
  }

  for (const width of [280, 320, 400, 640, 900]) {
    it(`fits into ${width} px`, async () => {
      const long = 'W'.repeat(200);
      for (const partner of [
        parsedPartner(),
        partnerWith({ name: long, shortName: long.slice(0, 60), partOf: [long], topics: [{ da: long }] }),
      ]) {
        const element = await card({ layout: 'full', partner }, { width });
        const right = element.getBoundingClientRect().right + 0.5;
        for (const part of findAll(element, '*')) {
          if (part.closest('.visually-hidden')) continue;
          expect(part.getBoundingClientRect().right, `${part.localName}.${part.className}`).to.be.at.most(right);
        }
      }
    });
  }

  it('keeps text of 12 px where the page has small type, and grows with it', async () => {
    const small = await card({ layout: 'full' }, { style: 'font-size:8px' });
    for (const part of findAll(small, 'p, dt, dd, th, td, button, .heading, .title')) {
      expect(Number.parseFloat(getComputedStyle(part).fontSize), textOf(part)).to.be.at.least(12);
    }
    const large = await card({}, { style: 'font-size:32px', width: 640 });
    expect(getComputedStyle(get(large, '.title')).fontSize).to.equal('36px');
    expect(large.scrollWidth).to.be.at.most(640);
  });

  it('has targets of at least 24 px', async () => {
    const element = await card({ layout: 'full', agenda: true });
    for (const target of findAll(element, 'button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
    }
  });

  it('takes the colours of light and dark pages and of the reader', async () => {
    const colours = (element: Element): string[] => [
      getComputedStyle(get(element, '.title')).color,
      getComputedStyle(get(element, '.number .link')).color,
    ];
    const light = await card({}, { style: pages.light });
    expect(colours(light)).to.deep.equal([palettes.light.text, palettes.light.own].map(computedColour));
    const dark = await card({}, { style: pages.dark });
    expect(colours(dark)).to.deep.equal([palettes.dark.text, palettes.dark.own].map(computedColour));
    if (!(await media({ forcedColors: 'active' }))) return;
    const forced = await card();
    expect(colours(forced)[0]).to.equal(computedColour(forcedColors.text));
    expect(colours(forced)[1]).to.equal(computedColour('LinkText'));
  });

  it('leaves out on paper what paper cannot do', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await card({ layout: 'full' });
    for (const part of findAll(element, 'button, .opening')) expect(getComputedStyle(part).display).to.equal('none');
  });

  it('says in the name of a link what it does', async () => {
    const element = await card();
    expect(findAll(element, 'a').map(textOf)).to.deep.equal([
      'Ring til 12 34 56 70',
      'Skriv til kol@baekkelund.invalid',
      'Ring til 12 34 56 71',
      'Åbn siden baekkelund.invalid',
    ]);
  });

  it('is gone through with the Tab key in the order in which it is read', async () => {
    const element = await card({ layout: 'full' });
    const stops = findAll(element, 'a, button');
    for (const stop of stops) {
      expect(stop.tabIndex).to.equal(0);
      stop.focus();
      expect(element.shadowRoot!.activeElement === stop).to.equal(true);
    }
  });
});
