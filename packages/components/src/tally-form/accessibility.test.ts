import { expect } from '@open-wc/testing';
import { everyKindIndicators, urineIndicator } from '@klyngekit/schema/fixtures';
import '../english.js';
import { button, find, findAll, get, media, textOf } from '../../test/chart.js';
import { form, parsedIndicator } from '../../test/guide.js';
import type { KlyngeTallyForm } from './index.js';

const views: readonly (readonly [string, Partial<KlyngeTallyForm>])[] = [
  ['proportion', {}],
  ['proportion without days', { from: undefined }],
  ['count', { indicator: parsedIndicator(everyKindIndicators.count) }],
  ['rate', { indicator: parsedIndicator(everyKindIndicators.rate) }],
  ['answers', { indicator: parsedIndicator(everyKindIndicators.choice) }],
  ['not countable', { indicator: parsedIndicator(everyKindIndicators.ratio) }],
];

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;

async function refuse(element: KlyngeTallyForm): Promise<void> {
  findAll<HTMLButtonElement>(element, '[data-count=yes]').forEach((each) => each.click());
  const primary = find<HTMLButtonElement>(element, '.primary');
  primary?.click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('klynge-tally-form: for everybody', () => {
  afterEach(async () => {
    await media();
  });

  for (const [page, style] of Object.entries(pages)) {
    for (const theme of ['auto', 'contrast'] as const) {
      for (const [name, properties] of views) {
        it(`has nothing that axe finds (${name}, ${theme} on a ${page} page)`, async () => {
          const element = await form({ ...properties, theme }, { style });
          await expect(element).to.be.accessible();
          await refuse(element);
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  for (const width of [280, 320, 400, 640]) {
    it(`fits into ${width} px`, async () => {
      const long = { da: 'W'.repeat(200) };
      const indicator = parsedIndicator({ ...urineIndicator, title: long, numerator: { text: long } });
      for (const shown of [parsedIndicator(urineIndicator), indicator, parsedIndicator(everyKindIndicators.choice)]) {
        const element = await form({ indicator: shown }, { width });
        for (let press = 0; press < 60; press++) find<HTMLButtonElement>(element, '[data-count=yes]')?.click();
        await element.updateComplete;
        const right = element.getBoundingClientRect().right + 0.5;
        for (const part of findAll(element, '*')) {
          if (part.closest('.visually-hidden')) continue;
          expect(part.getBoundingClientRect().right, `${part.localName}.${part.className}`).to.be.at.most(right);
        }
      }
    });
  }

  it('has buttons for thumbs, and text of at least 12 px', async () => {
    const element = await form({}, { width: 320, style: 'font-size:8px' });
    for (const target of findAll(element, '.big')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(88);
    }
    for (const target of findAll(element, 'button, summary, .check, input.control')) {
      const { height } = target.getBoundingClientRect();
      if (height > 0) expect(height, textOf(target)).to.be.at.least(36);
    }
    for (const part of findAll(element, 'p, li, .button, .word, .number, label, summary')) {
      expect(Number.parseFloat(getComputedStyle(part).fontSize), textOf(part)).to.be.at.least(12);
    }
  });

  it('keeps the name of a button while its number grows', async () => {
    const element = await form();
    const yes = get<HTMLButtonElement>(element, '[data-count=yes]');
    const name = (): string =>
      [...yes.children]
        .filter((each) => each.getAttribute('aria-hidden') !== 'true')
        .map(textOf)
        .join(' ');
    yes.click();
    await element.updateComplete;
    expect(name()).to.equal('Ja');
    expect(yes.getAttribute('aria-describedby')).to.equal('total');
  });

  it('is gone through with the Tab key in the order in which it is read', async () => {
    const element = await form();
    await refuse(element);
    for (const stop of findAll(element, 'summary, button:not(:disabled), input:not(:disabled)')) {
      if (stop.matches('details:not([open]) > :not(summary) *')) continue;
      stop.focus();
      expect(element.shadowRoot!.activeElement === stop, textOf(stop)).to.equal(true);
    }
  });

  it('describes what is missing beside its field', async () => {
    const element = await form();
    await refuse(element);
    const input = get(element, '#ydernummer');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('ydernummer-hint ydernummer-error');
    expect(element.shadowRoot!.activeElement?.id).to.equal('ydernummer');
    expect(button(element, 'Gem filen til klyngen').type).to.equal('submit');
  });

  it('leaves out on paper what paper cannot do', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await form();
    for (const part of findAll(element, '.button, .typed')) expect(part.getBoundingClientRect().height).to.equal(0);
  });
});
