import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Benchmark } from '@klyngekit/schema';
import '../english.js';
import {
  accessibilityTree,
  chart,
  consoleOf,
  findAll,
  frame,
  get,
  isChromium,
  markup,
  parsed,
  press,
  referenceBenchmark,
  settled,
  textOf,
  type ChartProperties,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const CANARY = 'CANARY-7f3a9';

/** The reference cluster with names, numbers and codes that nobody may ever see. */
const marked: Benchmark = {
  ...referenceBenchmark,
  units: referenceBenchmark.units.map((unit, index) => ({
    ...unit,
    id: `${CANARY}-id-${index + 1}`,
    name: `${CANARY} Lægehuset Ålykke ${index + 1}`,
    ydernummer: `9000${String(index + 10)}`,
    groups: ['g'],
  })),
  groups: [{ id: 'g', kind: 'cluster', name: 'Klyngen' }],
};
const ownId = `${CANARY}-id-6`;

/** All that the page holds as text: trees through shadow roots, attributes, styles, address, storage. */
function everything(root: ParentNode = document.documentElement): string {
  const parts: string[] = [];
  for (const element of [root as Element, ...root.querySelectorAll('*')]) {
    if (element instanceof HTMLScriptElement) continue;
    for (const { name, value } of element.attributes ?? []) parts.push(`${name}=${value}`);
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) parts.push(child.textContent ?? '');
    if (element.shadowRoot) parts.push(everything(element.shadowRoot));
  }
  if (root === document.documentElement) {
    parts.push(
      document.title,
      location.href,
      JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
      document.cookie,
    );
    parts.push(...performance.getEntries().map(({ name }) => name));
  }
  return parts.join('\n');
}

/** Goes through everything that can be opened, pointed at and printed. */
async function tour(element: KlyngeBenchmarkChart): Promise<string[]> {
  const seen: string[] = [everything()];
  for (const words of ['Vis mere', 'Vis tal', 'Om tallet']) {
    if (findAll(element, 'button').some((button) => textOf(button) === words)) await press(element, words);
  }
  seen.push(everything());
  const listbox = element.shadowRoot!.querySelector<HTMLElement>('[role=listbox]');
  listbox?.focus();
  for (const key of ['Home', 'Enter', 'ArrowDown', 'Enter', 'End', 'o']) {
    await sendKeys({ press: key });
    await element.updateComplete;
    seen.push(everything(element.shadowRoot!));
  }
  const row = element.shadowRoot!.querySelector('.value')?.getBoundingClientRect();
  if (row) {
    get(element, '.stage').dispatchEvent(
      new PointerEvent('pointermove', { clientX: row.left, clientY: row.top + 5, bubbles: true }),
    );
    await element.updateComplete;
    seen.push(everything(element.shadowRoot!));
  }
  window.dispatchEvent(new Event('beforeprint'));
  seen.push(everything());
  window.dispatchEvent(new Event('afterprint'));
  if (isChromium) seen.push(JSON.stringify(await accessibilityTree()));
  return seen;
}

const views: readonly (readonly [string, ChartProperties])[] = [
  ['shared', {}],
  ['shared, own given', { own: ownId }],
  ['own', { own: ownId, audience: 'own' }],
  ['own missing', { own: `${CANARY}-id-15`, audience: 'own' }],
  ['full', { own: ownId, audience: 'own', density: 'full', compare: 'pooled achievable' }],
  ['minimal', { own: ownId, audience: 'own', density: 'minimal' }],
  ['English', { own: ownId, audience: 'own', lang: 'en' }],
  ['a group', { group: 'g' }],
  ['a strange group', { group: `${CANARY}-group` }],
  ['a strange indicator', { indicator: `${CANARY}-indicator` }],
];

describe('klynge-benchmark-chart: privacy', () => {
  for (const [name, properties] of views) {
    it(`shows no name, id or number of a practice in a restricted file (${name})`, async () => {
      const events: string[] = [];
      const written = await consoleOf(async () => {
        const element = await chart({ ...properties, data: parsed(marked) });
        for (const type of ['klynge-chart-select', 'klynge-chart-draw', 'klynge-chart-error']) {
          element.addEventListener(type, (event) => {
            const own = Object.getOwnPropertyNames(event).map((key) => String((event as never)[key]));
            events.push(...own, JSON.stringify(event), String((event as { unit?: unknown }).unit));
          });
        }
        for (const text of await tour(element)) {
          expect(text).not.to.contain(CANARY);
          expect(text).not.to.match(/9000\d\d|Ålykke/);
        }
      });
      expect(written.join()).not.to.contain(CANARY);
      expect(events.join()).not.to.contain(CANARY);
    });
  }

  it('has a tour that finds a name where names may be shown', async () => {
    const element = await chart({ data: parsed({ ...marked, openness: 'public' }) });
    const seen = await tour(element);
    expect(seen.every((text) => text.includes(CANARY))).to.equal(true);
  });

  it('makes nothing different for a reader’s own unit on a shared screen', async () => {
    const [without, withOwn] = [
      await chart({ data: parsed(marked) }),
      await chart({ data: parsed(marked), own: ownId, audience: 'shared' }),
    ];
    expect(markup(withOwn)).to.equal(markup(without));
    for (const element of [without, withOwn]) {
      await press(element, 'Vis tal');
      get(element, '[role=listbox]').focus();
      await sendKeys({ press: 'o' });
      await element.updateComplete;
    }
    without.shadowRoot!.querySelector<HTMLElement>(':focus')?.blur();
    withOwn.shadowRoot!.querySelector<HTMLElement>(':focus')?.blur();
    await frame();
    expect(markup(withOwn)).to.equal(markup(without));
    expect(findAll(withOwn, '.own, .own-label, .value-own, .own-figure, [aria-current]')).to.have.length(0);
  });

  it('takes the own mark away at once when the screen becomes a shared one', async () => {
    const reference = markup(await chart({ data: parsed(marked) }));
    const element = await chart({ data: parsed(marked), own: ownId, audience: 'own' });
    expect(findAll(element, '.picture .own')).to.have.length(1);
    get(element, '[role=listbox]').focus();
    await sendKeys({ press: 'Enter' });
    element.audience = 'shared';
    await element.updateComplete;
    get(element, '[role=listbox]').blur();
    await settled(element);
    expect(markup(element)).to.equal(reference);
  });

  it('takes any other word for the audience as a shared screen', async () => {
    const reference = markup(await chart({ data: parsed(marked) }));
    for (const audience of ['', 'Own', 'private', 'OWN', null]) {
      const element = await chart({ data: parsed(marked), own: ownId, audience: audience as never });
      expect(markup(element), String(audience)).to.equal(reference);
    }
  });

  it('gives away no counts of the others, in a restricted file', async () => {
    const counts = [16, 58, 9, 28, 22, 61, 14, 36, 33, 76, 21, 43, 45, 88, 17, 32, 38, 69, 26, 61, 82, 53];
    for (const properties of [{}, { own: ownId, audience: 'own' as const, density: 'full' as const }]) {
      const element = await chart({ data: parsed(marked), ...properties });
      await press(element, 'Vis tal');
      get(element, '[role=listbox]').focus();
      const said: string[] = [];
      for (let row = 0; row < 14; row += 1) {
        await sendKeys({ press: row === 0 ? 'Home' : 'ArrowDown' });
        await element.updateComplete;
        said.push(textOf(get(element, '[role=option]')), textOf(get(element, '.detail')));
      }
      const ofOthers = said.filter((text) => !text.startsWith('Jeres praksis'));
      expect(ofOthers.length).to.be.at.least(26);
      for (const text of ofOthers) expect(text).not.to.match(/ af \d+|patient/);
      const heads = findAll(element, 'thead th').map(textOf);
      expect(heads).not.to.include('Tæller').and.not.to.include('Nævner');
      const cells = findAll(element, 'tbody td').map(textOf);
      for (const count of counts) expect(cells).not.to.include(String(count));
    }
  });

  it('writes nothing of the file into the element that the page can select by', async () => {
    const element = await fixture<KlyngeBenchmarkChart>(html`<klynge-benchmark-chart></klynge-benchmark-chart>`);
    Object.assign(element, { data: parsed(marked), own: ownId, audience: 'own' });
    await settled(element);
    expect([...element.attributes].map(({ name }) => name)).to.deep.equal([]);
    expect(element.childNodes).to.have.length(0);
    for (const node of findAll(element, '[id], [class], [part]')) {
      expect(node.id + String(node.getAttribute('class')) + String(node.getAttribute('part'))).not.to.contain(CANARY);
    }
  });
});
