import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { quartersBenchmark, referenceOwnFigure, referenceRound } from '@klyngekit/schema/fixtures';
import '../english.js';
import {
  chart,
  find,
  findAll,
  get,
  has,
  markup,
  parsed,
  pictureTexts,
  press,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../test/chart.js';
import type { ChartEvent, KlyngeBenchmarkChart } from './index.js';

const NBSP = '\u00a0';
const quarters = parsed(quartersBenchmark);
const own = { data: quarters, own: 'p6', audience: 'own' } as const;
const meeting: ChartEvent = {
  date: '2024-08-20',
  title: { da: 'Klyngemøde', en: 'Cluster meeting' },
  detail: 'aftale om spirometri',
};

/** A chart whose view and its words have come. */
async function viewed(
  properties: ChartProperties & Partial<KlyngeBenchmarkChart>,
  width = 712,
): Promise<KlyngeBenchmarkChart> {
  const element = await chart(properties, { width });
  await until(() => !/Henter visningen|Fetching the view/.test(textOf(element.shadowRoot)), 'the view');
  await settled(element);
  return element;
}

const option = (element: Element): string => textOf(find(element, '[role=option]'));
const cells = (element: Element, row: number): string[] =>
  [...findAll(element, 'tbody tr')[row]!.children].map((cell) => textOf(cell));

async function keys(element: KlyngeBenchmarkChart, ...pressed: string[]): Promise<void> {
  get(element, '[role=listbox]').focus();
  for (const key of pressed) await sendKeys({ press: key });
  await element.updateComplete;
}

describe('klynge-benchmark-chart: development', () => {
  const development = { ...own, view: 'development' } as const;

  it('says from where to where, what the others did, and whether chance can explain it', async () => {
    const element = await viewed(development);
    expect(title(element)).to.match(/^Jeres tal er steget fra \d+ til \d+ procent$/);
    expect(summary(element)).to.contain('Klyngens median');
    expect(summary(element)).to.contain('mere, end tilfældige udsving plejer at give');
    expect(summary(element)).to.contain('Der er intet tal for 4. kvartal 2023.');
    expect(has(element, '.picture .own-line')).to.equal(true);
    expect(has(element, '.picture .signal-ring')).to.equal(true);
    expect(has(element, '.picture .not-reported')).to.equal(true);
  });

  it('walks along time, changes the line, and tells what the pointer tells', async () => {
    const element = await viewed(development);
    await keys(element, 'Home');
    expect(option(element)).to.match(
      /^1\. kvartal 2023, Jeres praksis: \d+ procent, \d+ af 65 patienter, klyngens median/,
    );
    expect(get(element, '[role=option]').getAttribute('aria-setsize')).to.equal('12');
    await keys(element, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(option(element)).to.match(/^4\. kvartal 2023, Jeres praksis: ikke indberettet/);
    await keys(element, 'ArrowUp');
    expect(option(element)).to.match(/^4\. kvartal 2023, Klyngens median/);
    await keys(element, 'o', 'End');
    expect(option(element)).to.match(/^4\. kvartal 2025, Jeres praksis/);
    const told = textOf(find(element, '.detail'));
    const mark = get(element, '.picture .own-ring').getBoundingClientRect();
    get(element, '[role=listbox]').blur();
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(false);
    await sendMouse({
      type: 'move',
      position: [Math.round(mark.left + mark.width / 2), Math.round(mark.top + mark.height / 2)],
    });
    await element.updateComplete;
    expect(textOf(find(element, '.detail'))).to.equal(told);
    await resetMouse();
  });

  it('says what the keys do to those who see the picture, too', async () => {
    for (const view of ['development', 'before-after'] as const) {
      const element = await viewed({ ...own, view });
      await press(element, 'Om tallet');
      await until(() => has(element, '.about .keys'), 'what is to be known');
      const said = textOf(find(element, '#keys'));
      expect(said).to.contain(view === 'development' ? 'går gennem tiden' : 'Piletaster flytter');
      expect(textOf(find(element, '.about .keys dd'))).to.contain(said);
    }
  });

  it('tells the host of no unit when a period is pinned', async () => {
    const element = await viewed(development);
    let told = 0;
    element.addEventListener('klynge-chart-select', () => (told += 1));
    await keys(element, 'Enter', 'Escape');
    expect(told).to.equal(0);
  });

  it('has the same figures in its table, one row a period', async () => {
    const element = await viewed(development);
    await press(element, 'Vis tal');
    expect(findAll(element, 'tbody tr').length).to.equal(12);
    expect(findAll(element, 'thead th').map(textOf).slice(0, 5)).to.deep.equal([
      'Periode',
      'Jeres praksis',
      'Tæller',
      'Nævner',
      'Klyngens median',
    ]);
    expect(cells(element, 3)[0]).to.equal('4. kvartal 2023');
    expect(cells(element, 3).pop()).to.equal('ikke indberettet');
    const label = pictureTexts(element).find((text) => text.startsWith('Jeres praksis'));
    expect(label).to.equal(`Jeres praksis ${cells(element, 11)[1]}`);
    const total = findAll(element, 'tbody tr').map((row) => row.children.length);
    expect(new Set(total).size).to.equal(1);
  });

  it('marks events in the reader’s language, and says what they do not show', async () => {
    const element = await viewed({ ...development, events: [meeting] });
    expect(pictureTexts(element)).to.include.members(['Klyngemøde 20. august 2024:', 'aftale om spirometri']);
    expect(textOf(find(element, '.caption'))).to.contain('viser ikke, at det skyldes den');
    element.lang = 'en';
    await until(() => pictureTexts(element).includes('Cluster meeting 20 August 2024:'), 'English');
    element.events = [{ date: 'i går', title: 'Intet' }, null as unknown as ChartEvent];
    await element.updateComplete;
    expect(has(element, '.picture .event-line')).to.equal(false);
  });

  it('freezes, starts anew and leaves out as asked, and says so', async () => {
    const element = await viewed({ ...development, baseline: 12, exclude: '2023-k2' });
    const caption = (): string => textOf(find(element, '.caption'));
    expect(caption()).to.match(/er låst efter de første 12 perioder/);
    expect(caption()).to.contain('Åbne cirkler er holdt ude: 2. kvartal 2023.');
    expect(has(element, '.picture .peer-ring')).to.equal(true);
    element.setAttribute('rebase', '2024-k3');
    element.removeAttribute('baseline');
    await element.updateComplete;
    expect(summary(element)).to.contain('i hver beregning');
  });

  it('ends with the asked period, and says where it is too early', async () => {
    const element = await viewed({ ...development, period: '2024-k2' });
    expect(summary(element)).to.contain('Det er for tidligt');
    expect(has(element, '.picture .limit')).to.equal(false);
    expect(pictureTexts(element)).to.include('2023');
    expect(pictureTexts(element)).not.to.include('2025');
  });

  it('shows a shared screen the cluster alone: no own line, no limits, no names, no counts', async () => {
    const element = await viewed({ data: quarters, own: 'p6', view: 'development' });
    expect(title(element)).to.match(/^Klyngens median gik fra /);
    expect(has(element, '.picture .own-line, .picture .limit')).to.equal(false);
    await press(element, 'Vis tal');
    expect(markup(element)).not.to.match(/Eksempelvej|Tæller|Nævner|p6/);
    for (const cell of findAll(element, 'tbody td')) expect(textOf(cell)).to.match(new RegExp(`^\\d+${NBSP}%$`));
  });

  it('is offered only where there is time', async () => {
    const views = async (properties: ChartProperties): Promise<string[]> =>
      findAll(await viewed({ switcher: true, ...properties }), '.view').map(textOf);
    expect(await views(own)).to.deep.equal(['Spredning', 'Fordeling', 'Tragt', 'Udvikling', 'Før og efter']);
    expect(await views({ data: quarters })).to.deep.equal(['Spredning', 'Fordeling', 'Udvikling']);
    expect(await views({ data: parsed(referenceBenchmark) })).to.deep.equal(['Spredning', 'Fordeling']);
    const round = { data: referenceRound, indicator: referenceBenchmark.indicators[0], own: referenceOwnFigure };
    expect(await views(round)).to.not.include('Udvikling');
    const element = await viewed({ data: parsed(referenceBenchmark), view: 'development' });
    await until(() => has(element, '.note'), 'the reason');
    expect(textOf(find(element, '.note'))).to.contain('mindst tre perioder');
  });

  for (const width of [280, 320, 400, 712, 1200]) {
    it(`fits ${width} px, and is accessible`, async () => {
      const element = await viewed({ ...development, events: [meeting] }, width);
      expect(element.scrollWidth).to.be.at.most(width);
      const room = get(element, '.picture').getBoundingClientRect();
      for (const text of findAll<SVGTextElement>(element, '.picture text')) {
        const box = text.getBoundingClientRect();
        expect(box.right, textOf(text)).to.be.at.most(room.right + 3);
        expect(box.left, textOf(text)).to.be.at.least(room.left - 3);
      }
      await expect(element).to.be.accessible();
    });
  }
});

describe('klynge-benchmark-chart: before and after', () => {
  const change = { ...own, view: 'before-after' } as const;

  it('tells the own change beside that of the others, with its interval', async () => {
    const element = await viewed({ ...change, startPeriod: '2023-k1' });
    expect(title(element)).to.match(/^Jeres andel gik fra \d+ til \d+ procent$/);
    expect(summary(element)).to.match(/I gik fra \d+ af 65 til \d+ af 65 patienter\./);
    expect(summary(element)).to.match(/intervallet går fra [−+]\d+ til \+\d+ procentpoint/);
    // The figure that is told of the cluster is the one of its row.
    const [, from, to] = /Klyngen gik samlet fra (\d+) til (\d+) procent\./.exec(summary(element)) ?? [];
    expect(pictureTexts(element)).to.include.members([`${from}\u00a0%`, `${to}\u00a0%`]);
    expect(summary(element)).to.contain('en anden end de andres, kan være tilfældigt');
    expect(textOf(find(element, '.caption'))).to.contain('regnet, før tallene er afrundet');
    expect(textOf(find(element, '.caption'))).to.contain('nærmer sig ofte midten af sig selv');
    expect(pictureTexts(element)).to.include.members(['1. kvartal 2023', '4. kvartal 2025']);
  });

  it('compares with one season unless told otherwise, and around an event', async () => {
    const element = await viewed(change);
    const heads = (): string[] => pictureTexts(element).filter((text) => /kvartal/.test(text));
    // The first fourth quarter has no own figure.
    expect(heads()).to.have.members(['4. kvartal 2024', '4. kvartal 2025']);
    element.setAttribute('start-period', '2024-k2');
    await element.updateComplete;
    expect(heads()).to.have.members(['2. kvartal 2024', '4. kvartal 2025']);
    element.removeAttribute('start-period');
    element.events = [{ date: '2025-01-10', title: 'Klyngemøde' }];
    await element.updateComplete;
    expect(heads()).to.have.members(['4. kvartal 2024', '4. kvartal 2025']);
  });

  it('walks through the rows, and has them in its table', async () => {
    const element = await viewed({ ...change, startPeriod: '2023-k1' });
    await keys(element, 'Home');
    expect(option(element)).to.match(
      /^Jeres praksis: \d+ i 1\. kvartal 2023, \d+ procent i 4\. kvartal 2025\. Ændring \+/,
    );
    await keys(element, 'ArrowDown');
    expect(option(element)).to.match(/^Samlet for klyngen: /);
    expect(has(element, '.pointed-frame')).to.equal(true);
    await keys(element, 'End', 'o');
    expect(option(element)).to.match(/^Jeres praksis/);
    await press(element, 'Vis tal');
    expect(findAll(element, 'tbody tr').length).to.equal(15);
    expect(cells(element, 0)[0]).to.equal('Jeres praksis');
    expect(findAll(element, 'tr[aria-current]').length).to.equal(1);
    expect(markup(element)).not.to.contain('Eksempelvej');
    // Others of a restricted file have no counts and no limits.
    expect(cells(element, 5).slice(4)).to.deep.equal(['', '', '', '', '', '']);
  });

  it('is not shown where several look at a restricted file, and says why', async () => {
    const element = await viewed({ data: quarters, view: 'before-after' });
    await until(() => /genkende/.test(markup(element)), 'the reason');
    expect(findAll(element, '.note').map(textOf).join(' ')).to.contain('lettere at genkende');
    expect(has(element, '.picture .change')).to.equal(false);
  });

  for (const width of [280, 400, 712]) {
    it(`fits ${width} px, and is accessible`, async () => {
      const element = await viewed({ ...change, startPeriod: '2023-k1' }, width);
      expect(element.scrollWidth).to.be.at.most(width);
      await expect(element).to.be.accessible();
    });
  }
});
