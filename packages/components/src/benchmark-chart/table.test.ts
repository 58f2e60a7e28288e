import { expect } from '@open-wc/testing';
import type { Benchmark } from '@klyngekit/schema';
import { everyKindIndicators } from '@klyngekit/schema/fixtures';
import '../english.js';
import {
  chart,
  find,
  findAll,
  frame,
  get,
  has,
  manyUnits,
  markup,
  media,
  parsed,
  press,
  publicBenchmark,
  settled,
  textOf,
  until,
} from '../../test/chart.js';

const print = async (): Promise<void> => {
  window.dispatchEvent(new Event('beforeprint'));
  await frame();
};

describe('klynge-benchmark-chart: table', () => {
  afterEach(() => void window.dispatchEvent(new Event('afterprint')));

  it('is built when it is opened, and goes when it is closed', async () => {
    const element = await chart();
    expect(has(element, 'table')).to.equal(false);
    await press(element, 'Vis tal');
    expect(findAll(element, 'table')).to.have.length(1);
    await press(element, 'Skjul tal');
    expect(has(element, 'table')).to.equal(false);
  });

  it('has a caption, and heads with a scope for every column and row', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    await press(element, 'Vis tal');
    expect(textOf(find(element, 'caption'))).to.match(
      /^Målt lungefunktion ved ny inhalationsbehandling\. Procent\. 1\. juli 2025.* 30\. juni 2026\.$/,
    );
    expect(findAll(element, 'thead th').map((head) => [textOf(head), head.getAttribute('scope')])).to.deep.equal(
      ['Praksis', 'Procent', 'Nedre 95\u00a0%-grænse', 'Øvre 95\u00a0%-grænse', 'Tæller', 'Nævner', 'Bemærkning'].map(
        (text) => [text, 'col'],
      ),
    );
    const rows = findAll<HTMLTableRowElement>(element, 'tbody tr, tfoot tr');
    for (const row of rows) {
      expect(row.cells[0]!.tagName + row.cells[0]!.getAttribute('scope')).to.equal('THrow');
      expect(
        [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
        textOf(row),
      ).to.equal(7);
    }
    expect(findAll(element, 'tbody tr')).to.have.length(16);
    await expect(element).to.be.accessible();
  });

  it('holds what the picture holds: value, interval, counts, median, targets', async () => {
    const element = await chart({ data: parsed(publicBenchmark), compare: 'pooled' });
    await press(element, 'Vis tal');
    const rows = findAll<HTMLTableRowElement>(element, 'tr').map((row) => [...row.cells].map(textOf));
    expect(rows[1]).to.deep.equal(['Lægehuset Eksempelvej 1', '28\u00a0%', '18\u00a0%', '40\u00a0%', '16', '58', '']);
    expect(rows.find(([label]) => label === 'Lægehuset Eksempelvej 15')).to.deep.equal([
      'Lægehuset Eksempelvej 15',
      '–',
      '',
      '',
      '',
      '',
      'ikke indberettet',
    ]);
    const foot = rows.slice(-4).map(([label, value]) => `${label} ${value}`);
    expect(foot).to.deep.equal([
      'Median af praksis 50\u00a0%',
      'Samlet for alle praksis 51\u00a0%',
      'Klyngens eget mål 55\u00a0%',
      'Regionens mål 60\u00a0%',
    ]);
  });

  it('marks the own row in words and in role, not by colour alone', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await press(element, 'Vis tal');
    const marked = findAll(element, 'tr[aria-current]');
    expect(marked.map((row) => [row.getAttribute('aria-current'), textOf(row.querySelector('th'))])).to.deep.equal([
      ['true', 'Jeres praksis'],
    ]);
    expect(getComputedStyle(marked[0]!.querySelector('td')!).fontWeight).to.equal('600');
  });

  it('lets the keyboard scroll a wide table, which has a name', async () => {
    const element = await chart({ data: parsed(publicBenchmark) }, { width: 320 });
    await press(element, 'Vis tal');
    const region = get(element, '.table-scroll');
    expect([region.tabIndex, region.getAttribute('role')]).to.deep.equal([0, 'region']);
    expect(textOf(get(element, `#${region.getAttribute('aria-labelledby')!}`))).to.contain(
      'Målt lungefunktion ved ny inhalationsbehandling',
    );
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('grows frame by frame to the last row when it is long', async () => {
    const element = await chart({ data: parsed(manyUnits(1000)) });
    await press(element, 'Vis tal');
    const first = findAll(element, 'tbody tr').length;
    expect(first).to.be.within(50, 200);
    await until(() => findAll(element, 'tbody tr').length === 1000, 'a thousand rows');
    expect(textOf(findAll(element, 'tbody tr').at(-1)!.querySelector('th'))).to.equal('Enhed 999');
    await press(element, 'Skjul tal');
    await press(element, 'Vis tal');
    expect(findAll(element, 'tbody tr').length).to.be.lessThan(300);
  });

  it('follows new data while it is open', async () => {
    const element = await chart({ data: parsed(manyUnits(40)) });
    await press(element, 'Vis tal');
    element.data = parsed(publicBenchmark);
    await settled(element);
    expect(findAll(element, 'tbody tr')).to.have.length(16);
  });

  it('is there on paper, with every row, before the print is taken', async () => {
    for (const count of [10, 450]) {
      const element = await chart({ data: parsed(manyUnits(count)) });
      window.dispatchEvent(new Event('beforeprint'));
      expect(findAll(element, 'tbody tr')).to.have.length(count);
      window.dispatchEvent(new Event('afterprint'));
      element.remove();
    }
  });

  it('goes again after printing when the reader had not opened it', async () => {
    const closed = await chart();
    await print();
    expect(has(closed, 'table')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    await closed.updateComplete;
    expect(has(closed, 'table')).to.equal(false);
    await press(closed, 'Vis tal');
    await print();
    window.dispatchEvent(new Event('afterprint'));
    await closed.updateComplete;
    expect(has(closed, 'table')).to.equal(true);
  });

  it('holds standardised and crude figures side by side, and says what standardising does', async () => {
    const [indicator] = publicBenchmark.indicators;
    const [observed] = publicBenchmark.observations;
    const standardised = { method: 'direct', variables: { da: 'køn og alder' } } as const;
    const file = (openness: 'public' | 'restricted'): Benchmark => ({
      ...publicBenchmark,
      openness,
      indicators: [{ ...indicator!, standardised }],
      observations: [{ ...observed!, value: observed!.numerator!.map((events) => (events === null ? null : 0.5)) }],
    });
    const element = await chart({ data: parsed(file('public')), own: 'p6', audience: 'own' });
    expect(textOf(find(element, 'figcaption'))).to.contain('Tallene er direkte standardiseret for køn og alder.');
    await press(element, 'Vis tal');
    const heads = findAll(element, 'thead th').map(textOf);
    const crude = heads.indexOf('Uden standardisering');
    expect(heads[crude + 1]).to.equal('Tæller');
    const cells = [...get<HTMLTableRowElement>(element, 'tr[aria-current]').cells].map(textOf);
    expect([cells[1], cells[crude]]).to.deep.equal(['50\u00a0%', '48\u00a0%']);
    await press(element, 'Om tallet');
    expect(textOf(find(element, '.about'))).to.contain('Uden standardisering er jeres tal 48\u00a0%.');
    // What is computed from counts tells as much as the counts.
    const restricted = await chart({ data: parsed(file('restricted')), own: 'p6', audience: 'own' });
    await press(restricted, 'Vis tal');
    expect(findAll(restricted, 'thead th').map(textOf)).not.to.contain('Uden standardisering');
  });

  it('names the counts of a ratio for what they are', async () => {
    const ratio = { ...everyKindIndicators.ratio, targets: [] };
    const numerator = [12, 9, 14, 20, 8, 11];
    const file: Benchmark = {
      ...publicBenchmark,
      units: publicBenchmark.units.slice(0, 6),
      indicators: [ratio],
      observations: [{ indicator: ratio.id, period: '2025-26', numerator, denominator: [11, 10, 12, 15, 9, 12] }],
    };
    const element = await chart({ data: parsed(file) });
    await press(element, 'Vis tal');
    expect(findAll(element, 'thead th').map(textOf).slice(-2)).to.deep.equal(['Observeret', 'Forventet']);
  });

  it('stands alone on paper: no buttons, no box, black on white', async () => {
    const element = await chart({ own: 'p6', audience: 'own' }, { style: 'background:#111;color:#eee' });
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    if (!(await media({ media: 'print' }))) return;
    await print();
    for (const control of findAll(element, 'button, .detail, [role=listbox]'))
      expect(getComputedStyle(control).display === 'none' || control.offsetParent === null, textOf(control)).to.equal(
        true,
      );
    expect(getComputedStyle(get(element, '.title')).color).to.match(/^rgb\((?:[0-4]?\d), /);
    expect(has(element, 'tbody tr')).to.equal(true);
    expect(markup(element)).to.contain('Jeres praksis');
    await media();
  });
});
