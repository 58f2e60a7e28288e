import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Benchmark } from '@klyngekit/schema';
import { overviewBenchmark, referenceBenchmark, referenceRound } from '@klyngekit/schema/fixtures';
import '../../english.js';
import type { KlyngeBenchmarkChart, KlyngeChartIndicatorEvent } from '../index.js';
import {
  chart,
  computedColour,
  find,
  findAll,
  get,
  has,
  markup,
  media,
  press,
  parsed,
  settled,
  summary,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../../test/chart.js';

const NBSP = '\u00a0';
const data = parsed(overviewBenchmark);
const open = parsed({ ...overviewBenchmark, openness: 'public' });
const own = { own: 'p6', audience: 'own' } as const;

async function overview(properties: ChartProperties = own, width = 1200): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ data, view: 'overview', ...properties }, { width });
  await until(() => has(element, '.rows') || has(element, '.picture *'), 'the overview');
  await settled(element);
  return element;
}

const names = (element: Element): string[] => findAll(element, '.go').map(textOf);
const cells = (element: Element, row: number): string[] =>
  [...findAll(element, '.overview tbody tr')[row]!.children].map(textOf);
const go = (element: Element, name: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, '.go').find((button) => textOf(button) === name)!;

/** Waits until the focus stands on what says so: it moves there once its words have been fetched. */
const focusOn = (element: Element, name: string): Promise<void> =>
  until(() => textOf(element.shadowRoot!.activeElement) === name, `the focus on ${name}`);

/** How far the halo of a text reaches, which Firefox counts as text, px. */
const HALO = 2.6;

/** Texts of small pictures that leave them or stand on another. */
function collisions(element: Element): string[] {
  const found: string[] = [];
  for (const picture of findAll<SVGSVGElement>(element, '.small-picture')) {
    const room = picture.getBoundingClientRect();
    const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    boxes.forEach((box, index) => {
      const beyond = Math.max(room.left - box.left, box.right - room.right, box.bottom - room.bottom);
      if (beyond > HALO) found.push('outside');
      const next = boxes[index + 1];
      if (next && box.right > next.left) found.push('together');
    });
  }
  return found;
}

describe('klynge-benchmark-chart: overview', () => {
  it('tells where there is most to gain, in patients', async () => {
    const element = await overview();
    expect(title(element)).to.equal('Mest at hente: Diabetes: blodtryk målt seneste år');
    expect(summary(element)).to.equal(
      `Der mangler cirka 30 patienter til det nationale mål på 95${NBSP}%. I når 1 af 7 mål.`,
    );
    expect(textOf(find(element, '.definition'))).to.contain('8 indikatorer, jeres egne tal mod klyngens 14 praksis.');
  });

  it('is a table with a row for each indicator: own value, spread, course, median and gap', async () => {
    const element = await overview();
    expect(findAll(element, '.overview thead th').map(textOf)).to.deep.equal([
      'Indikator',
      'Jeres tal',
      'Spredning i klyngen',
      'Klyngens median',
      'Cirka afstand til målet',
    ]);
    expect(findAll(element, '.overview tbody tr')).to.have.length(8);
    expect(cells(element, 0)).to.deep.equal([
      'Diabetes: blodtryk målt seneste år Højere er bedre.',
      `81${NBSP}% 172 af 212`,
      `20${NBSP}%100${NBSP}%Fra 71 til 97${NBSP}%, halvdelen mellem 83 og 92${NBSP}%`,
      `87${NBSP}%under; kan være tilfældigt`,
      `30 patienterNationalt mål${NBSP}95${NBSP}%`,
    ]);
    expect(cells(element, 2)[1]).to.contain(`92 → 71, 3${NBSP}perioder`);
    expect(cells(element, 4)[4]).to.contain(`Klyngens eget mål${NBSP}40${NBSP}%: målet er nået`);
    expect(cells(element, 5)[0]).to.contain('Periode: 1. juli 2024 – 30. juni 2025');
    expect(cells(element, 6)[4]).to.equal('Intet mål');
    expect(cells(element, 7)[1]).to.equal('I svarer: Sygeplejersken. 13 af 14 praksis har svaret.');
    expect(findAll(element, '.small-picture')).to.have.length(7);
  });

  it('draws the courses in a column of their own where most rows have one', async () => {
    const courses: Benchmark = {
      ...overviewBenchmark,
      indicators: overviewBenchmark.indicators.filter(({ id }) => id === 'opioider' || id === 'kol'),
      observations: overviewBenchmark.observations.filter(({ indicator }) => /opioider|kol/.test(indicator)),
    };
    const element = await overview({ ...own, data: parsed(courses) });
    expect(findAll(element, '.overview thead th').map(textOf)).to.contain('Udvikling');
    expect(cells(element, 0)[3]).to.equal(`92 → 71, 3${NBSP}perioder`);
    expect(has(element, '.overview td:nth-child(4) .small-picture')).to.equal(true);
    const narrower = await overview({ ...own, data: parsed(courses) }, 900);
    expect(findAll(narrower, '.overview thead th').map(textOf)).not.to.contain('Udvikling');
  });

  it('is a list of the same where there is little room', async () => {
    const wide = names(await overview());
    for (const width of [320, 480, 640]) {
      const element = await overview(own, width);
      expect(has(element, 'table')).to.equal(false);
      expect(names(element)).to.deep.equal(wide);
      expect(textOf(findAll(element, '.overview-list li')[0]!)).to.contain('30 patienter');
      expect(findAll(element, '.overview-list .small-picture')).to.have.length(7);
    }
  });

  for (const width of [280, 320, 480, 680, 760, 960, 1312]) {
    it(`fits ${width} px without a text on a text`, async () => {
      for (const properties of [own, {}, { ...own, lang: 'en' }]) {
        const element = await overview({ ...properties, switcher: true }, width);
        expect(element.scrollWidth).to.be.at.most(width);
        expect(element.parentElement!.scrollWidth).to.be.at.most(width);
        expect(collisions(element)).to.deep.equal([]);
        for (const cell of findAll(element, '.overview th, .overview td, .overview-list dd')) {
          expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth + 1);
        }
        for (const button of findAll(element, '.go')) {
          expect(button.getBoundingClientRect().height).to.be.at.least(24);
        }
      }
    });
  }

  it('leads to an indicator and back by keyboard, and keeps the focus', async () => {
    const element = await overview();
    const asked: string[] = [];
    const views: string[] = [];
    element.addEventListener('klynge-chart-indicator', ({ indicator }: KlyngeChartIndicatorEvent) =>
      asked.push(indicator),
    );
    element.addEventListener('klynge-chart-view', ({ view }) => views.push(view));
    go(element, 'Opioider').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => has(element, '.picture *'), 'the spread');
    expect(title(element)).to.equal('I ligger omkring medianen, 21 patienter fra klyngens eget mål');
    await focusOn(element, 'Tilbage til overblik');
    await sendKeys({ press: 'Enter' });
    await until(() => has(element, '.rows'), 'the overview');
    await focusOn(element, 'Opioider');
    expect(has(element, '.way-back')).to.equal(false);
    expect(asked).to.deep.equal(['opioider']);
    expect(views).to.deep.equal(['spread', 'overview']);
  });

  it('leads to answers, and from a press anywhere in a row', async () => {
    const element = await overview();
    findAll(element, '.overview tbody tr')[7]!.querySelector('td')!.click();
    await until(() => has(element, '.answer-rows'), 'the answers');
    await focusOn(element, 'Tilbage til overblik');
    expect(title(element)).to.equal('Sygeplejersken: 8 af 13 praksis');
  });

  it('stays where the host refuses, which hears of it through shadow roots', async () => {
    const element = await overview();
    const heard: string[] = [];
    const refuse = (event: Event): void => {
      heard.push(event.type);
      event.preventDefault();
    };
    document.addEventListener('klynge-chart-indicator', refuse);
    try {
      go(element, 'Opioider').click();
      await element.updateComplete;
      await aTimeout(50);
    } finally {
      document.removeEventListener('klynge-chart-indicator', refuse);
    }
    expect(heard).to.deep.equal(['klynge-chart-indicator']);
    expect(element.view).to.equal('overview');
    expect(element.indicator).to.equal(undefined);
    expect(has(element, '.rows')).to.equal(true);
  });

  it('has a way back from an indicator without figures too', async () => {
    const few: Benchmark = {
      ...overviewBenchmark,
      observations: overviewBenchmark.observations.filter(({ indicator }) => !/kol|valg/.test(indicator)),
    };
    for (const name of ['KOL: kendte patienter', 'Hvem holder årskontrollen?']) {
      const element = await overview({ ...own, data: parsed(few) });
      go(element, name).click();
      await until(() => has(element, '.message strong') && has(element, '.way-back'), 'the way back');
      await focusOn(element, 'Tilbage til overblik');
      element.shadowRoot!.querySelector<HTMLElement>('.way-back .button')!.click();
      await until(() => has(element, '.rows'), 'the overview');
    }
  });

  it('has no way back for who did not come from there, nor after other data', async () => {
    const element = await overview();
    element.view = 'spread';
    await settled(element);
    expect(has(element, '.way-back')).to.equal(false);
    element.view = 'overview';
    await until(() => has(element, '.rows'), 'the overview');
    go(element, 'Opioider').click();
    await until(() => has(element, '.way-back'), 'the way back');
    element.data = parsed(referenceBenchmark);
    element.indicator = undefined;
    await settled(element);
    expect(has(element, '.way-back')).to.equal(false);
  });

  it('shows the median and the goals where nobody is the reader’s own, and draws no practice of a restricted file', async () => {
    for (const properties of [{}, { own: 'p6' }, { own: 'p6', audience: 'shared' }] as const) {
      const element = await overview(properties);
      expect(title(element)).to.equal('Medianen når 1 af 7 mål');
      // The title counts what the rows say.
      const gaps = findAll(element, '.overview .gap:is(td) > *').map(textOf);
      expect(gaps.filter((text) => /målet er nået/iu.test(text)).length).to.equal(1);
      expect(gaps.filter((text) => text.includes('gange spredningen')).length).to.equal(6);
      expect(findAll(element, '.overview thead th').map(textOf)).to.deep.equal([
        'Indikator',
        'Klyngens median',
        'Spredning i klyngen',
        'Afstand fra median til mål',
      ]);
      expect(has(element, '.small-picture .field-peer')).to.equal(false);
      expect(has(element, '.small-picture .own')).to.equal(false);
      expect(markup(element)).not.to.match(/jeres tal|Jeres tal/);
      // What the strip does not draw is not told either.
      expect(has(element, '.strip .visually-hidden')).to.equal(false);
    }
    const shown = await overview({ data: open });
    expect(has(shown, '.small-picture .field-peer')).to.equal(true);
  });

  it('names nobody, in a restricted and in an open file', async () => {
    for (const file of [data, open]) {
      for (const properties of [own, {}]) {
        const element = await overview({ data: file, ...properties });
        expect(markup(element)).not.to.match(/Eksempelvej|["']p\d+["']/);
      }
    }
  });

  it('is not offered for a closed round or one indicator, and says why', async () => {
    const round = await overview({ data: referenceRound, indicator: referenceBenchmark.indicators[0]! });
    await until(() => has(round, '[role=note]'), 'the reason');
    expect(textOf(find(round, '[role=note]'))).to.equal(
      'Overblikket vises ikke her. En lukket opgørelse har kun én indikator, så ingen kan kende en praksis fra tal til tal.',
    );
    expect(title(round)).to.equal('Praksis spænder fra 28 til 74 procent');
    const one = await overview({ data: parsed(), switcher: true });
    await until(() => has(one, '[role=note]'), 'the reason');
    expect(textOf(find(one, '[role=note]'))).to.contain('Filen har kun én indikator.');
    expect(findAll(one, '.view').map(textOf)).not.to.contain('Overblik');
  });

  it('stands in the choice among the views', async () => {
    const element = await overview({ ...own, switcher: true });
    expect(findAll(element, '.view').map(textOf)).to.deep.equal(['Overblik', 'Spredning', 'Fordeling', 'Tragt']);
    get<HTMLInputElement>(element, '.view input:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => has(element, '.picture *'), 'the spread');
    expect(element.view).to.equal('spread');
  });

  it('is the strip of the indicator that leads in the shortest view, and says of how many', async () => {
    const element = await overview({ ...own, density: 'minimal' }, 320);
    await until(() => has(element, '.picture *'), 'the strip');
    expect(has(element, '.rows')).to.equal(false);
    expect(textOf(get(element, '.hint'))).to.equal(`Mest at hente af 8${NBSP}indikatorer.`);
    const shown = textOf(get(element, '.kicker'));
    await press(element, 'Vis mere');
    await until(() => has(element, '.rows'), 'the overview');
    expect(textOf(findAll(element, '.go')[0]!)).to.equal(shown.replace(/:\s*$/u, ''));
    expect(has(element, '.hint')).to.equal(false);
  });

  it('is the indicator that the host names in the shortest view', async () => {
    const element = await overview({ ...own, density: 'minimal', indicator: overviewBenchmark.indicators[2]!.id }, 320);
    await until(() => has(element, '.picture *'), 'the strip');
    expect(textOf(get(element, '.kicker'))).to.contain(overviewBenchmark.indicators[2]!.title.da);
    expect(textOf(get(element, '.hint'))).to.equal(`Én af 8${NBSP}indikatorer.`);
  });

  it('says when the figures are old, and which rows have none', async () => {
    const few: Benchmark = {
      ...overviewBenchmark,
      observations: overviewBenchmark.observations.filter(({ indicator }) => indicator !== 'kol'),
    };
    const element = await overview({ ...own, data: parsed(few), now: Date.parse('2027-06-01') });
    expect(textOf(find(element, '[role=note]'))).to.contain('Tallene er over seks måneder gamle');
    expect(textOf(findAll(element, '.overview tbody tr').pop()!)).to.contain('Ingen tal endnu');
  });

  it('speaks English', async () => {
    const element = await overview({ ...own, lang: 'en' });
    expect(title(element)).to.equal('Most to gain: Diabetes: blood pressure within a year');
    expect(summary(element)).to.contain('You are about 30 patients short of the national target of 95%.');
    expect(textOf(find(element, 'figcaption'))).to.contain('In each picture: diamond = your practice');
  });

  it('tells the host that it has been drawn', async () => {
    let drawn = 0;
    const element = await overview();
    element.addEventListener('klynge-chart-draw', () => (drawn += 1));
    element.own = 'p7';
    await until(() => drawn > 0, 'the drawing');
    await settled(element);
    expect(drawn).to.equal(1);
  });

  it('keeps its colours apart in every theme', async () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const element = await overview({ ...own, theme });
      const fill = (selector: string): string => getComputedStyle(get(element, selector)).fill;
      expect(fill('.small-picture .own')).not.to.equal(fill('.small-picture .field-peer'));
    }
  });

  it('draws with the reader’s own colours when they are forced', async () => {
    try {
      if (!(await media({ forcedColors: 'active' }))) return;
      const element = await overview({ ...own, data: open });
      const colour = (selector: string, paint: 'fill' | 'stroke'): string =>
        getComputedStyle(get(element, `.small-picture ${selector}`))[paint];
      expect(colour('.own', 'fill')).to.equal(computedColour('Highlight'));
      expect(colour('.field-peer', 'fill')).to.equal(computedColour('CanvasText'));
      expect(colour('.median', 'stroke')).to.equal(computedColour('CanvasText'));
      expect(getComputedStyle(get(element, '.go')).forcedColorAdjust).to.equal('auto');
    } finally {
      await media();
    }
  });

  it('is whole on paper, with nothing that only a screen can do', async () => {
    const element = await overview({ ...own, switcher: true, exports: true });
    try {
      if (!(await media({ media: 'print' }))) return;
      for (const control of findAll(element, '.switcher, input, .button, .actions'))
        expect(control.getClientRects().length, textOf(control)).to.equal(0);
      for (const told of [...findAll(element, '.overview tbody tr'), ...findAll(element, '.small-picture')])
        expect(told.getBoundingClientRect().height, textOf(told)).to.be.greaterThan(0);
      // Names that lead somewhere are names there.
      for (const name of findAll(element, '.go')) {
        expect(name.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(getComputedStyle(name).textDecorationLine).to.equal('none');
      }
    } finally {
      await media();
    }
  });
});
