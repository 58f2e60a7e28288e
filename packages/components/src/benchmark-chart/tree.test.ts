import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everyKindIndicators, overviewBenchmark, quartersBenchmark } from '@klyngekit/schema/fixtures';
import {
  accessibilityNodes,
  chart,
  find,
  findAll,
  get,
  has,
  openedWhole,
  parsed,
  press,
  publicBenchmark,
  settled,
  summary,
  textOf,
  title,
  until,
  type AccessibilityNode,
  type ChartProperties,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const own = { own: 'p6', audience: 'own' } as const;
const quarters = parsed(quartersBenchmark);
const open = parsed(publicBenchmark);

/** Every view with a picture, with what it is told as. */
const pictures: readonly (readonly [string, ChartProperties, number])[] = [
  ['spread', own, 712],
  ['strip', own, 320],
  ['funnel', { data: open, view: 'funnel', ...own }, 712],
  ['distribution', { view: 'distribution', ...own }, 712],
  ['development', { data: quarters, view: 'development', ...own }, 712],
  ['before-after', { data: quarters, view: 'before-after', ...own }, 712],
];
const sheets: readonly (readonly [string, ChartProperties])[] = [
  ['overview', { data: parsed(overviewBenchmark), view: 'overview', ...own }],
  ['answers', { data: parsed(overviewBenchmark), indicator: everyKindIndicators.choice.id, ...own }],
];

/** A chart whose view and its words have come. */
async function viewed(properties: ChartProperties, width = 712): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ switcher: true, ...properties }, { width });
  await until(() => !textOf(element.shadowRoot).includes('Henter visningen'), 'the view');
  await settled(element);
  return element;
}

function expectHidden(element: Element): void {
  expect(has(element, 'svg')).to.equal(true);
  for (const svg of findAll(element, 'svg')) {
    const attributes = ['aria-hidden', 'focusable', 'role', 'tabindex'].map((name) => svg.getAttribute(name));
    expect(attributes, svg.getAttribute('class') ?? '').to.deep.equal(['true', 'false', null, null]);
    expect(svg.querySelector('[role], [tabindex], title, desc')).to.equal(null);
  }
}

/** The nodes of one role; empty where no engine tells. */
const ofRole = (nodes: readonly AccessibilityNode[], role: string): readonly AccessibilityNode[] =>
  nodes.filter((node) => node.role === role);

describe('klynge-benchmark-chart: what a screen reader meets', () => {
  for (const [name, properties, width] of pictures) {
    it(`has every drawing hidden, in whatever is open (${name})`, async () => {
      const element = await openedWhole(properties, { width });
      get(element, '[role=listbox]').focus();
      await element.updateComplete;
      expectHidden(element);
    });

    it(`is a named figure with a heading, a list, and a place in it (${name})`, async () => {
      const element = await viewed(properties, width);
      get(element, '[role=listbox]').focus();
      await element.updateComplete;
      const nodes = await accessibilityNodes();
      if (!nodes) return;
      const heading = ofRole(nodes, 'heading')[0]!;
      expect(heading).to.include({ level: 3 });
      expect(heading.name).to.contain(title(element));
      expect(ofRole(nodes, 'figure')[0]!.name).to.equal(heading.name);
      const [list, ...none] = ofRole(nodes, 'listbox');
      expect(none).to.deep.equal([]);
      expect(list!.name).to.equal(get(element, '[role=listbox]').getAttribute('aria-label'));
      expect(list!.description).to.equal(`${summary(element)} ${textOf(get(element, '#keys'))}`);
      const option = (among: typeof nodes): readonly unknown[] =>
        ofRole(among, 'option').map((each) => [each.name, each['selected']]);
      const told = textOf(get(element, '[role=option]'));
      expect(option(nodes)).to.deep.equal([[told, false]]);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(option((await accessibilityNodes())!)).to.deep.equal([[told, true]]);
      const place = get(element, '[role=option]');
      const [at, of] = ['aria-posinset', 'aria-setsize'].map((attribute) => Number(place.getAttribute(attribute)));
      expect(at).to.be.within(1, of!);
      expect(ofRole(nodes, 'Figcaption')).to.have.length(1);
      expect(nodes.filter(({ role }) => role === 'image' || /graphics|svg/i.test(role))).to.deep.equal([]);
    });

    it(`has its figures in a table with a name and heads (${name})`, async () => {
      const element = await viewed(properties, width);
      await press(element, 'Vis tal');
      await until(() => has(element, 'tbody td'), 'the table');
      const nodes = await accessibilityNodes();
      if (!nodes) return;
      const [table] = ofRole(nodes, 'table');
      expect(table!.name).to.equal(textOf(find(element, 'caption')));
      expect(ofRole(nodes, 'columnheader').map((head) => head.name)).to.deep.equal(
        findAll(element, 'thead th').map(textOf),
      );
      expect(ofRole(nodes, 'rowheader').map((head) => head.name)).to.deep.equal(
        findAll(element, 'tbody th, tfoot th').map(textOf),
      );
      expect(ofRole(nodes, 'button').find((button) => button.name === 'Skjul tal')).to.include({ expanded: true });
    });
  }

  for (const [name, properties] of sheets) {
    it(`is a table with a name, with every drawing hidden (${name})`, async () => {
      const element = await viewed(properties, 1200);
      await until(() => has(element, 'tbody td'), 'the rows');
      expectHidden(element);
      const nodes = await accessibilityNodes();
      if (!nodes) return;
      expect(ofRole(nodes, 'heading')[0]!.name).to.contain(title(element));
      expect(ofRole(nodes, 'table')[0]!.name).not.to.equal('');
      expect(ofRole(nodes, 'rowheader').length).to.equal(findAll(element, 'tbody th').length);
      expect(ofRole(nodes, 'columnheader').length).to.equal(findAll(element, 'thead th').length);
    });
  }

  it('has its views as a named group of which one is chosen', async () => {
    const element = await viewed({ data: quarters, ...own });
    const nodes = await accessibilityNodes();
    if (!nodes) return;
    expect(ofRole(nodes, 'group').map((group) => group.name)).to.contain('Visning');
    expect(ofRole(nodes, 'radio').map(({ name, checked }) => [name, checked])).to.deep.equal(
      findAll(element, '.view').map((view, index) => [textOf(view), index === 0 ? 'true' : 'false']),
    );
  });
});
