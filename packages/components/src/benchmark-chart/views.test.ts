import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everyKindIndicators, lungFunctionBenchmark } from '@klyngekit/schema/fixtures';
import '../english.js';
import type { KlyngeChartViewEvent } from './index.js';
import type { KlyngeBenchmarkChart } from './index.js';
import {
  benchmarkWith,
  chart,
  find,
  findAll,
  frame,
  get,
  has,
  manyUnits,
  markup,
  parsed,
  pictureTexts,
  press,
  publicBenchmark,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../test/chart.js';

const own = { own: 'p6', audience: 'own' } as const;
const means = parsed(
  benchmarkWith({
    openness: 'public',
    indicators: [everyKindIndicators.mean],
    units: publicBenchmark.units.slice(0, 6),
    observations: [
      { indicator: everyKindIndicators.mean.id, period: '2025-26', value: [0.1, 0.4, 0.6, 0.9, 1.2, 1.5] },
    ],
  }),
);
const NBSP = '\u00a0';

/** A chart whose view and its words have come. */
async function viewed(properties: ChartProperties, width = 712): Promise<KlyngeBenchmarkChart> {
  const element = await chart(properties, { width });
  await until(() => !/Henter visningen|Fetching the view/.test(textOf(element.shadowRoot)), 'the view');
  await settled(element);
  return element;
}

const columnHeads = (element: Element): string[] => findAll(element, 'thead th').map(textOf);
const cells = (element: Element, row: number): string[] =>
  [...findAll(element, 'tbody tr')[row]!.children].map((cell) => textOf(cell));
const option = (element: Element): string => textOf(find(element, '[role=option]'));

describe('klynge-benchmark-chart: views', () => {
  it('shows the spread unless told otherwise, and for what is no view', async () => {
    for (const view of [undefined, 'spredning', null] as unknown as ('spread' | undefined)[]) {
      const element = await chart(view === undefined ? {} : { view });
      expect(title(element)).to.equal('Praksis spænder fra 28 til 74 procent');
      expect(has(element, '.picture .limit-signal')).to.equal(false);
    }
  });

  it('takes the view from its attribute', async () => {
    const element = await chart(own);
    element.setAttribute('view', 'funnel');
    await until(() => has(element, '.picture .limit-signal'), 'the funnel');
    element.removeAttribute('view');
    await until(() => !has(element, '.picture .limit-signal'), 'the spread');
  });

  it('says that a view is on its way, in a place of the size of the last picture', async () => {
    const element = await viewed({ ...own, lang: 'en' });
    const before = get(element, '.stage').getBoundingClientRect().height;
    // Words are fetched for each language and chart anew, so there is always a moment to wait.
    element.view = 'funnel';
    await element.updateComplete;
    expect(textOf(find(element, '.view-waiting'))).to.equal('Fetching the view …');
    expect(Math.abs(get(element, '.view-waiting').getBoundingClientRect().height - before)).to.be.below(4);
    await until(() => has(element, '.picture .limit-signal'), 'the funnel');
  });

  it('offers the views that the data allow, on request', async () => {
    expect(has(await chart(own), '.switcher')).to.equal(false);
    const offered = async (properties: ChartProperties): Promise<string[]> =>
      findAll(await chart({ switcher: true, ...properties }), '.view').map(textOf);
    expect(await offered(own)).to.deep.equal(['Spredning', 'Fordeling', 'Tragt']);
    expect(await offered({})).to.deep.equal(['Spredning', 'Fordeling']);
    expect(await offered({ data: parsed(publicBenchmark) })).to.deep.equal(['Spredning', 'Fordeling', 'Tragt']);
  });

  it('lets the reader choose by keyboard, keeps the focus, and tells the host', async () => {
    const element = await viewed({ ...own, switcher: true });
    const told: string[] = [];
    element.addEventListener('klynge-chart-view', (event: KlyngeChartViewEvent) => told.push(event.view));
    get<HTMLInputElement>(element, '.view input:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => has(element, '.picture .own-leader'), 'the distribution');
    expect(element.view).to.equal('distribution');
    expect(textOf(element.shadowRoot!.activeElement!.closest('label'))).to.equal('Fordeling');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => has(element, '.picture .limit-signal'), 'the funnel');
    expect(told).to.deep.equal(['distribution', 'funnel']);
    expect(textOf(element.shadowRoot!.activeElement!.closest('label'))).to.equal('Tragt');
  });

  it('is silent when the host changes the view', async () => {
    const element = await viewed({ ...own, switcher: true });
    let told = 0;
    element.addEventListener('klynge-chart-view', () => (told += 1));
    element.view = 'funnel';
    await until(() => has(element, '.picture .limit-signal'), 'the funnel');
    expect(told).to.equal(0);
    expect(get<HTMLInputElement>(element, '.view input:checked').closest('label')!.textContent.trim()).to.equal(
      'Tragt',
    );
  });

  it('shows the strip in the shortest view, whatever was asked for', async () => {
    const element = await viewed({ ...own, view: 'funnel', density: 'minimal', switcher: true }, 320);
    expect(has(element, '.picture .limit-signal')).to.equal(false);
    expect(has(element, '.switcher')).to.equal(false);
    await press(element, 'Vis mere');
    await until(() => has(element, '.picture .limit-signal'), 'the funnel');
  });

  for (const [why, properties, words] of [
    ['several look at a restricted file', {}, 'Den vises ikke, når flere ser med.'],
    ['the indicator is a mean', { data: means }, 'En tragt kræver en andel'],
    [
      'there are no counts',
      {
        data: parsed(
          benchmarkWith({
            openness: 'public',
            units: publicBenchmark.units.slice(0, 6),
            observations: [{ indicator: 'lungefunktion', period: '2025-26', value: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7] }],
          }),
        ),
      },
      'En tragt kræver tæller og nævner for alle',
    ],
  ] as const) {
    it(`shows the spread and says why there is no funnel: ${why}`, async () => {
      const element = await viewed({ ...(properties as ChartProperties), view: 'funnel' });
      await until(() => has(element, '[role=note]'), 'the reason');
      expect(textOf(get(element, '[role=note]')))
        .to.contain('Ingen tragt for disse tal.')
        .and.to.contain(words);
      expect(has(element, '.picture .limit-signal')).to.equal(false);
      expect(has(element, '.picture .peer')).to.equal(true);
    });
  }
});

describe('klynge-benchmark-chart: the funnel', () => {
  it('says whether chance explains the own figure', async () => {
    const element = await viewed({ ...own, view: 'funnel' });
    expect(title(element)).to.equal('I ligger inden for de tilfældige udsving');
    expect(summary(element)).to.equal(
      `Hos jer er det 24 af 50 patienter (48${NBSP}%); samlet for klyngen er det 51${NBSP}%. Forskellen kan være tilfældig. Desuden ligger 2 andre praksis længere ude, end tilfældige udsving kan forklare.`,
    );
    expect(textOf(find(element, 'figcaption p'))).to.contain(
      `Blandt 14 ens praksis er der 40${NBSP}% chance for, at mindst én ligger uden for 95${NBSP}%`,
    );
    const far = await viewed({ own: 'p1', audience: 'own', view: 'funnel' });
    expect(title(far)).to.equal('I ligger lavere, end tilfældige udsving kan forklare');
  });

  it('names the estimate by which limits are widened', async () => {
    const element = await viewed({
      data: parsed(lungFunctionBenchmark),
      view: 'funnel',
      own: 'praksis-03',
      audience: 'own',
      period: '2024',
    });
    expect(textOf(find(element, 'figcaption p')))
      .to.contain('τ²\u00a0=\u00a00,0041')
      .and.to.contain('alle praksis i Region Eksempel (420)');
    expect(`${title(element)} ${summary(element)}`)
      .to.contain('almindelige variation')
      .and.not.to.contain('tilfældig');
  });

  it('walks along the number of patients, and tells each unit with its counts and its place', async () => {
    const element = await viewed({ data: parsed(publicBenchmark), view: 'funnel' });
    const listbox = get(element, '[role=listbox]');
    expect(listbox.getAttribute('aria-label')).to.contain('i rækkefølge efter antal patienter');
    listbox.focus();
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    const sizes: number[] = [];
    for (let step = 0; step < 14; step += 1) {
      expect(get(element, '[role=option]').getAttribute('aria-setsize')).to.equal('16');
      const told = /(\d+) af (\d+) patienter, (?:inden for|over|under)/.exec(option(element));
      expect(told, option(element)).not.to.equal(null);
      sizes.push(Number(told![2]));
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
    }
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
    expect(option(element)).to.match(/ikke indberettet|for få/);
  });

  it('tells the same to the pointer, in a box beside the unit that can be walked into', async () => {
    const element = await viewed({ ...own, view: 'funnel' });
    const ring = get<SVGPathElement>(element, '.picture .signal-ring').getBBox();
    const svg = get<SVGSVGElement>(element, '.picture').getBoundingClientRect();
    // The first ring of the path is the one of the fewest patients.
    const [, left, y] = /M([\d.]+) ([\d.]+)a8/.exec(get(element, '.picture .signal-ring').getAttribute('d')!)!;
    expect(ring.width).to.be.above(0);
    const at = { clientX: svg.left + Number(left) + 8, clientY: svg.top + Number(y), bubbles: true, composed: true };
    get(element, '.stage').dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    await element.updateComplete;
    await frame();
    const box = get(element, '.detail').getBoundingClientRect();
    expect(textOf(get(element, '.detail')))
      .to.contain(`En praksis: 28${NBSP}%`)
      .and.to.contain(`under 99,8${NBSP}%`);
    expect(box.left >= at.clientX || box.right <= at.clientX).to.equal(true);
    expect(box.top <= at.clientY && at.clientY <= box.bottom).to.equal(true);
    expect(box.right).to.be.at.most(element.getBoundingClientRect().right + 1);
    expect(box.left).to.be.at.least(element.getBoundingClientRect().left - 1);
  });

  it('has a table with the limits at each number of patients', async () => {
    const element = await viewed({ data: parsed(publicBenchmark), view: 'funnel' });
    await press(element, 'Vis tal');
    expect(columnHeads(element)).to.deep.equal([
      'Praksis',
      'Procent',
      'Tæller',
      'Nævner',
      `Nedre 99,8${NBSP}%-grænse`,
      `Øvre 99,8${NBSP}%-grænse`,
      'Placering',
      'Bemærkning',
    ]);
    expect(findAll(element, 'tbody tr')).to.have.length(16);
    const last = cells(element, 13);
    expect(last.slice(1, 4)).to.deep.equal([`51${NBSP}%`, '45', '88']);
    expect(last[6]).to.equal(`inden for 95${NBSP}%`);
    expect(textOf(find(element, 'tfoot')))
      .to.contain('Samlet for alle praksis')
      .and.to.contain('Regionens mål');
  });

  it('draws nothing but the own unit’s name from a restricted file', async () => {
    const element = await viewed({ ...own, view: 'funnel', switcher: true });
    await press(element, 'Vis tal');
    for (const unit of publicBenchmark.units) if (unit.name) expect(markup(element)).not.to.contain(unit.name);
    expect(pictureTexts(element).filter((text) => /[a-zæøå]{3}/i.test(text))).to.have.members([
      '99,8 %: signal'.replace(' %', `${NBSP}%`),
      `95${NBSP}%: baggrund`,
      `Samlet 51${NBSP}%`,
      'patienter pr. praksis',
      `Jeres praksis 48${NBSP}%`,
    ]);
  });

  it('knows no denominators where several look at a restricted file', async () => {
    const element = await viewed({ view: 'funnel', switcher: true, own: 'p6' });
    await press(element, 'Vis tal');
    const { denominator } = referenceBenchmark.observations[0]!;
    expect(has(element, '.picture .limit')).to.equal(false);
    expect(columnHeads(element).join(' ')).not.to.match(/Nævner|99,8/);
    // A denominator may stand there by chance as a share of the axis, but never as a count.
    for (const patients of denominator) {
      if (patients !== null) expect(textOf(element.shadowRoot)).not.to.contain(`${patients} patienter`);
    }
  });

  it('opens groups of many units, with their sizes', async () => {
    const element = await viewed({ data: parsed(manyUnits(300)), view: 'funnel' });
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    expect(get(element, '[role=option]').getAttribute('aria-setsize')).to.equal('20');
    expect(option(element)).to.match(/^15 praksis med 200–200 patienter, fra \d+ til \d+ procent/);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(get(element, '[role=option]').getAttribute('aria-setsize')).to.equal('15');
  });

  it('stays small with ten thousand units', async () => {
    const element = await viewed({ data: parsed(manyUnits(10_000)), view: 'funnel' });
    expect(findAll(element, '.picture *').length).to.be.below(80);
  });
});

describe('klynge-benchmark-chart: the distribution', () => {
  it('says where the own figure lies beside the middle half', async () => {
    const element = await viewed({ ...own, view: 'distribution' });
    expect(title(element)).to.equal('I ligger i den midterste halvdel af klyngen');
    expect(summary(element)).to.equal(
      `Halvdelen af de 14 viste praksis ligger mellem 40 og 57${NBSP}%. Hos jer er det 24 af 50 patienter (48${NBSP}%). Forskellen kan være tilfældig.`,
    );
    expect(pictureTexts(element)).to.include.members([
      'Midterste halvdel',
      `40–57${NBSP}%`,
      `Jeres praksis 48${NBSP}%`,
    ]);
    expect(title(await viewed({ view: 'distribution' }))).to.equal('Halvdelen ligger mellem 40 og 57 procent');
  });

  it('marks nobody where several look', async () => {
    const element = await viewed({ view: 'distribution', own: 'p6' });
    expect(has(element, '.picture .own')).to.equal(false);
    expect(pictureTexts(element).join(' ')).not.to.contain('Jeres');
  });

  it('has quartiles in its table, and deciles from thirty units on', async () => {
    const few = await viewed({ view: 'distribution' });
    await press(few, 'Vis tal');
    expect(textOf(find(few, 'tfoot')))
      .to.match(/1\. kvartil ?40.*3\. kvartil ?57/)
      .and.not.to.contain('decil');
    const many = await viewed({ data: parsed(manyUnits(40)), view: 'distribution' });
    await press(many, 'Vis tal');
    expect(textOf(find(many, 'tfoot'))).to.match(/1\. decil.*1\. kvartil.*3\. kvartil.*9\. decil/);
  });

  it('is the strip with its list where there is no room', async () => {
    const element = await viewed({ ...own, view: 'distribution' }, 320);
    expect(findAll(element, '.list .line')).to.have.length(4);
  });
});
