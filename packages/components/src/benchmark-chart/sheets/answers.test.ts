import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnonymousRound, OwnFigure } from '@klyngekit/schema';
import { anonymousChoice, everyKindIndicators, overviewBenchmark, ownChoice } from '@klyngekit/schema/fixtures';
import '../../english.js';
import type { KlyngeBenchmarkChart } from '../index.js';
import {
  chart,
  find,
  findAll,
  has,
  markup,
  media,
  message,
  parsed,
  press,
  settled,
  summary,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../../test/chart.js';

const data = parsed(overviewBenchmark);
const open = parsed({ ...overviewBenchmark, openness: 'public' });
const question = everyKindIndicators.choice;
const own = { own: 'p4', audience: 'own' } as const;
const roundIndicator = { ...question, id: anonymousChoice.indicator };

async function answers(properties: ChartProperties = {}, width = 712): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ data, indicator: question.id, ...properties }, { width });
  await until(() => has(element, '.rows') || has(element, '.message strong'), 'the answers');
  await settled(element);
  return element;
}

const rows = (element: Element): string[][] =>
  findAll(element, '.answer-rows tbody tr').map((row) => [...row.children].map(textOf).filter((text) => text !== ''));

describe('klynge-benchmark-chart: answers', () => {
  it('counts the answers, rare ones together, and says what most do', async () => {
    const element = await answers();
    expect(title(element)).to.equal('Sygeplejersken: 8 af 13 praksis');
    expect(summary(element)).to.equal('8 af 13 praksis svarer ‘Sygeplejersken’.');
    // 'Begge' was given by two, and so another answer has to go along with it.
    expect(rows(element)).to.deep.equal([
      ['Sygeplejersken', '8 af 13'],
      ['Andet', '5 af 13'],
    ]);
    expect(textOf(find(element, 'figcaption'))).to.contain('lagt sammen til ‘andet’');
  });

  it('marks the own answer in the own view only', async () => {
    const shared = await answers({ own: 'p4' });
    expect(has(shared, '.own-answer')).to.equal(false);
    expect(has(shared, '.small-picture .own')).to.equal(false);
    expect(markup(shared)).not.to.match(/I svarer|Jeres/);
    const element = await answers({ ...own, own: 'p2' });
    expect(summary(element)).to.equal('8 af 13 praksis svarer ‘Sygeplejersken’; I svarer det samme.');
    expect(textOf(find(element, '.own-answer'))).to.contain('Jeres svar');
    expect(findAll(element, '.small-picture .own')).to.have.length(1);
    expect(summary(await answers(own))).to.contain('; I svarer ‘Begge’.');
    expect(summary(await answers({ own: 'p14', audience: 'own' }))).to.contain('I har ikke svaret.');
  });

  it('has no row for a practice in a restricted file, and names nobody', async () => {
    for (const properties of [{}, own]) {
      const element = await answers(properties);
      for (const words of ['Om tallet']) await press(element, words);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(findAll(element, 'button').map(textOf)).not.to.contain('Vis hvem der svarer hvad');
      expect(has(element, '.table-scroll')).to.equal(false);
      expect(markup(element)).not.to.match(/Eksempelvej|["']p\d+["']/);
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('tells who answered what in an open list, on request', async () => {
    const element = await answers({ ...own, data: open });
    expect(rows(element).map(([, count]) => count)).to.deep.equal(['3 af 13', '8 af 13', '2 af 13']);
    await press(element, 'Vis hvem der svarer hvad');
    const table = findAll(element, '.table-scroll tbody tr').map((row) => [...row.children].map(textOf));
    expect(table).to.have.length(13);
    expect(table[1]).to.deep.equal(['Lægehuset Eksempelvej 2', 'Sygeplejersken']);
    expect(table[3]).to.deep.equal(['Jeres praksis', 'Begge']);
    await press(element, 'Skjul hvem der svarer hvad');
    expect(has(element, '.table-scroll')).to.equal(false);
  });

  it('shows the counts of a closed round and nothing else', async () => {
    const element = await answers({ data: anonymousChoice, indicator: roundIndicator });
    expect(textOf(find(element, '.openness'))).to.contain('Lukkede data');
    const { shown, otherPractices } = anonymousChoice.answers;
    const counts = [...shown.map(({ practices }) => practices), ...(otherPractices > 0 ? [otherPractices] : [])];
    expect(rows(element).map(([, count]) => Number(count!.split(' ')[0]))).to.deep.equal(counts);
    expect(findAll(element, 'button').map(textOf)).to.deep.equal(['Om tallet']);
    const figure: OwnFigure = { ...ownChoice, roundId: anonymousChoice.roundId };
    const mine = await answers({ data: anonymousChoice, indicator: roundIndicator, own: figure, audience: 'own' });
    expect(has(mine, '.own-answer')).to.equal(true);
    expect(has(mine, '.openness')).to.equal(false);
    const shared = await answers({ data: anonymousChoice, indicator: roundIndicator, own: figure });
    expect(has(shared, '.own-answer')).to.equal(false);
  });

  it('says when too few have answered, and when the indicator is another', async () => {
    const { answers: _, ...without } = anonymousChoice as AnonymousRound;
    const few = await chart({
      data: { ...without, reporting: { expected: 12, reported: 4 } },
      indicator: roundIndicator,
    });
    await until(() => message(few).includes('har indberettet'), 'the words');
    expect(message(few)).to.contain('4 af 12 praksis har indberettet');
    const other = await answers({ data: anonymousChoice, indicator: { ...question, id: 'en-anden' } });
    expect(message(other)).to.contain('Opgørelsen er af en anden indikator');
  });

  it('is the only view of a question, and says so where another was asked for', async () => {
    const element = await answers({ view: 'funnel', switcher: true });
    await until(() => has(element, '[role=note]'), 'the reason');
    expect(textOf(find(element, '[role=note]'))).to.equal(
      'Svar har ingen rækkefølge. De kan kun vises som antal pr. svar.',
    );
    expect(findAll(element, '.view').map(textOf)).to.deep.equal(['Overblik', 'Svar']);
    expect(has(await answers(), '[role=note]')).to.equal(false);
    const figure = await chart({ view: 'answers' });
    await until(() => has(figure, '[role=note]'), 'the reason');
    expect(textOf(find(figure, '[role=note]'))).to.contain('Indikatoren er et tal.');
  });

  it('is reached by keyboard alone, and tells what the question is', async () => {
    const element = await answers();
    find(element, '.actions button')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(find(element, '.about'))).to.contain('Hvem i praksis holder årskontrol for KOL');
  });

  for (const width of [280, 320, 480, 760, 1200]) {
    it(`fits ${width} px`, async () => {
      for (const properties of [{}, own, { ...own, lang: 'en' }]) {
        const element = await answers({ ...properties, switcher: true }, width);
        expect(element.scrollWidth).to.be.at.most(width);
        expect(element.parentElement!.scrollWidth).to.be.at.most(width);
        const bars = findAll(element, '.small-picture').map((bar) => bar.getBoundingClientRect());
        expect(new Set(bars.map(({ left, width: wide }) => `${left} ${wide}`)).size).to.equal(1);
      }
    });
  }

  it('is brief in the shortest view, and whole on request', async () => {
    const element = await answers({ density: 'minimal' }, 320);
    expect(has(element, '.answer-rows')).to.equal(true);
    expect(has(element, 'figcaption')).to.equal(false);
  });

  it('speaks English', async () => {
    const element = await answers({ ...own, lang: 'en' });
    expect(title(element)).to.equal('The nurse: 8 of 13 practices');
    expect(summary(element)).to.equal('8 of 13 practices answer ‘The nurse’; you answer ‘Both’.');
  });

  it('are whole on paper, with nothing that only a screen can do', async () => {
    const element = await answers({ ...own, switcher: true, exports: true });
    expect(has(element, '.switcher input') && has(element, '.button')).to.equal(true);
    try {
      if (!(await media({ media: 'print' }))) return;
      for (const control of findAll(element, '.switcher, input, button, .actions, [aria-expanded]'))
        expect(control.getClientRects().length, textOf(control)).to.equal(0);
      for (const told of findAll(element, '.answer-rows tr, .small-picture, .title, .caption'))
        expect(told.getBoundingClientRect().height, textOf(told)).to.be.greaterThan(0);
    } finally {
      await media();
    }
  });
});
