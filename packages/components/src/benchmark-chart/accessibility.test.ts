import { expect, fixture, html } from '@open-wc/testing';
import {
  everyKindBenchmark,
  lungFunctionIndicator,
  overviewBenchmark,
  quartersBenchmark,
  regionsBenchmark,
} from '@klyngekit/schema/fixtures';
import '../english.js';
import {
  accessibilityTree,
  benchmarkWith,
  chart,
  find,
  findAll,
  get,
  has,
  isChromium,
  manyUnits,
  parsed,
  press,
  publicBenchmark,
  referenceBenchmark,
  summary,
  textOf,
  title,
  until,
  type AccessibilityNode,
  type ChartProperties,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const views: readonly (readonly [string, ChartProperties])[] = [
  ['shared', {}],
  ['own', { own: 'p6', audience: 'own', density: 'full', compare: 'pooled achievable' }],
  ['own missing', { own: 'p15', audience: 'own' }],
  ['minimal', { own: 'p6', audience: 'own', density: 'minimal' }],
  ['public', { data: parsed(publicBenchmark) }],
  ['many', { data: parsed(manyUnits(500)) }],
  ['empty', { data: undefined }],
  ['refused', { data: '{' }],
  ['answers', { data: parsed(everyKindBenchmark), indicator: 'valg' }],
  ['answers of many', { data: parsed(overviewBenchmark), indicator: 'valg', own: 'p4', audience: 'own' }],
  ['overview', { data: parsed(overviewBenchmark), view: 'overview', own: 'p6', audience: 'own', switcher: true }],
  ['regions', { data: parsed(regionsBenchmark) }],
  ['old', { now: Date.parse('2028-01-01') }],
  ...(['distribution', 'funnel', 'development', 'before-after'] as const).map(
    (view) => [view, { data: parsed(quartersBenchmark), own: 'p6', audience: 'own', view, switcher: true }] as const,
  ),
];

const surroundings = {
  light: 'background:#fff;color:#1a1f24',
  dark: 'background:#14191e;color:#f1f4f6',
} as const;

/** Opens everything that can be opened and points at something. */
async function openAll(element: KlyngeBenchmarkChart): Promise<void> {
  for (const words of ['Vis mere', 'Vis tal', 'Om tallet']) {
    if (findAll(element, 'button').some((button) => textOf(button) === words)) await press(element, words);
  }
  find(element, '[role=listbox]')?.focus();
  await element.updateComplete;
}

describe('klynge-benchmark-chart: accessibility', () => {
  for (const [page, style] of Object.entries(surroundings)) {
    for (const theme of ['auto', 'contrast'] as const) {
      for (const [name, properties] of views) {
        it(`has nothing that axe finds (${name}, ${theme} on a ${page} page)`, async () => {
          const element = await chart({ ...properties, theme }, { style });
          await expect(element).to.be.accessible();
          await openAll(element);
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  it('has a figure with a name, a title of the level asked for, a summary and a caption', async () => {
    const element = await chart({ headingLevel: 2 });
    const figure = get(element, 'figure');
    expect(textOf(get(element, `#${figure.getAttribute('aria-labelledby')!}`))).to.equal(
      `Målt lungefunktion ved ny inhalationsbehandling: ${title(element)}`,
    );
    const heading = get(element, '[role=heading]');
    expect([heading.getAttribute('aria-level'), textOf(heading)]).to.deep.equal([
      '2',
      `Målt lungefunktion ved ny inhalationsbehandling: ${title(element)}`,
    ]);
    expect(summary(element)).to.match(/^Klyngens median er 50/);
    expect(textOf(find(element, 'figcaption'))).to.contain('Kilde: ');
  });

  it('describes the picture with the sentences that everybody sees', async () => {
    const element = await chart();
    const described = get(element, '[role=listbox]').getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(get(element, `#${id}`))).join(' ')).to.equal(
      `${summary(element)} ${textOf(get(element, '#keys'))}`,
    );
  });

  it('points only to ids that are there', async () => {
    for (const [, properties] of views) {
      const element = await chart(properties);
      await openAll(element);
      for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant']) {
        for (const node of findAll(element, `[${attribute}]`)) {
          for (const id of node.getAttribute(attribute)!.split(' ')) get(element, `#${id}`);
        }
      }
    }
  });

  it('hides every drawing from screen readers and from the Tab key', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    for (const svg of findAll(element, 'svg')) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.querySelector('[role], [tabindex], title, desc')).to.equal(null);
      expect(svg.contains(element.shadowRoot!.activeElement)).to.equal(false);
    }
  });

  it('is told as title, summary, list of units and caption', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    expect(get(element, '[role=listbox]').getAttribute('aria-label')).to.contain('16 praksis, 14 med tal');
    if (!isChromium) return;
    const tree = await accessibilityTree();
    const nodes: AccessibilityNode[] = [];
    const walk = (node: AccessibilityNode): void => {
      nodes.push(node);
      node.children?.forEach(walk);
    };
    walk(tree);
    const named = (role: string): AccessibilityNode | undefined => nodes.find((node) => node.role === role);
    expect(named('heading')?.name)
      .to.match(/^Målt lungefunktion ved ny inhalationsbehandling ?: /)
      .and.to.contain(title(element));
    const list = named('listbox')!;
    expect(list.name).to.equal(
      'Praksis i rækkefølge efter tal: Målt lungefunktion ved ny inhalationsbehandling. 16 praksis, 14 med tal',
    );
    expect(list.description).to.equal(`${summary(element)} ${textOf(get(element, '#keys'))}`);
    expect(JSON.stringify(tree)).not.to.contain('Eksempelvej');
    expect(nodes.filter(({ role }) => role === 'img' || role.startsWith('graphics'))).to.deep.equal([]);
    expect(nodes.filter(({ role }) => role === 'button').map(({ name }) => name)).to.deep.equal([
      'Vis tal',
      'Om tallet',
    ]);
  });

  it('has one announcer for the page, in the light DOM, however many charts there are', async () => {
    const page = await fixture(html`<div></div>`);
    for (let index = 0; index < 3; index += 1) page.append(document.createElement('klynge-benchmark-chart'));
    const regions = document.querySelectorAll('[data-klynge-announcer]');
    expect(regions).to.have.length(1);
    expect(regions[0]!.getRootNode()).to.equal(document);
    expect([...regions[0]!.children].map((region) => region.getAttribute('aria-live'))).to.deep.equal([
      'polite',
      'polite',
    ]);
  });

  it('has no ids in the page’s own tree, and every id once in its own', async () => {
    const [first, second] = [await chart(), await chart({ own: 'p6', audience: 'own' })];
    for (const element of [first, second]) {
      await openAll(element);
      const ids = findAll(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(document.getElementById(ids[0]!)).to.equal(null);
    }
    expect(first.id).to.equal('');
  });

  it('puts its words on its buttons, large enough to hit', async () => {
    for (const [, properties] of views) {
      const element = await chart(properties);
      for (const button of findAll<HTMLButtonElement>(element, 'button')) {
        expect(textOf(button)).not.to.equal('');
        expect(button.hasAttribute('aria-label')).to.equal(false);
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(36);
        const reach = getComputedStyle(button, '::after');
        expect(height - Number.parseFloat(reach.top) - Number.parseFloat(reach.bottom)).to.be.at.least(44);
      }
    }
  });

  it('has room for a finger on whatever can be chosen or written in', async () => {
    const element = await chart({
      ...{ own: 'p6', audience: 'own', reflection: true, goal: true, switcher: true },
      data: parsed(
        benchmarkWith({
          indicators: [{ ...referenceBenchmark.indicators[0]!, changeIdeas: lungFunctionIndicator.changeIdeas }],
        }),
      ),
    });
    await press(element, 'Er tallet rigtigt?');
    await press(element, 'Jeres eget mål');
    await until(() => has(element, '#reflection form') && has(element, '#goal form'), 'the fields');
    const kinds = new Set<string>();
    for (const control of findAll<HTMLInputElement>(element, 'input, textarea')) {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), `${control.type} ${textOf(target)}`).to.be.at.least(24);
      kinds.add(control.type);
    }
    expect([...kinds].sort()).to.deep.equal(['checkbox', 'date', 'radio', 'text', 'textarea']);
  });
});
