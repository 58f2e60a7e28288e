import { expect } from '@open-wc/testing';
import {
  anonymousChoice,
  anonymousTooFew,
  everyKindIndicators,
  overviewBenchmark,
  ownChoice,
} from '@klyngekit/schema/fixtures';
import { parseAnonymousRound, parseIndicator, parseOwnFigure, type Benchmark, type Result } from '@klyngekit/schema';
import '../../english.js';
import { chart, findAll, get, has, parsed, press, textOf, until, type ChartProperties } from '../../../test/chart.js';
import type { ChartExportFormat, KlyngeBenchmarkChart } from '../index.js';

const checked = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
};
const data = parsed(overviewBenchmark);
const open = parsed({ ...overviewBenchmark, openness: 'public' });
const own = { own: 'p6', audience: 'own' } as const;
const question = everyKindIndicators.choice;

async function sheet(properties: ChartProperties, width = 1000): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ data, exports: true, ...properties }, { width });
  await until(() => has(element, '.rows') || has(element, '.message strong'), 'the rows');
  return element;
}
const overview = (properties: ChartProperties = {}, width?: number): Promise<KlyngeBenchmarkChart> =>
  sheet({ view: 'overview', ...properties }, width);
const answers = (properties: ChartProperties = {}): Promise<KlyngeBenchmarkChart> =>
  sheet({ indicator: question.id, ...properties });

async function exported(element: KlyngeBenchmarkChart, format: ChartExportFormat): Promise<string> {
  const file = await element.export(format);
  if (typeof file?.content !== 'string') throw new Error(`There is no ${format}.`);
  return file.content;
}

/** The rows of a copy as cells. */
const copied = async (element: KlyngeBenchmarkChart): Promise<string[][]> =>
  (await exported(element, 'tsv')).split('\n').map((line) => line.split('\t'));

/** The rows of the table below its head, by their first cell. */
async function table(element: KlyngeBenchmarkChart, head: string): Promise<Map<string, string[]>> {
  const lines = await copied(element);
  const at = lines.findIndex(([first]) => first === head);
  expect(at).to.be.at.least(0);
  return new Map(lines.slice(at + 1).map(([first = '', ...rest]) => [first, rest]));
}

describe('what leaves a sheet', () => {
  it('is figures to copy or save, and no picture', async () => {
    for (const element of [await overview(own), await answers(own)]) {
      await press(element, 'Gem eller kopiér');
      await until(() => has(element, '.exports .button'), 'the ways out');
      expect(findAll(element, '.exports .button').map(textOf)).to.eql(['Kopiér tal', 'Tal som CSV']);
      expect(await element.export('svg')).to.equal(undefined);
      expect(await element.export('png')).to.equal(undefined);
      await expect(element).to.be.accessible();
    }
  });

  it('is offered by a host, or by nobody', async () => {
    for (const element of [await overview({ exports: false }), await answers({ exports: false })]) {
      expect(has(element, '.exports-button')).to.equal(false);
      expect(await element.export('csv')).to.include({ type: 'text/csv' });
    }
  });

  it('has the figures of the overview as they stand on the page, row for row', async () => {
    const shared = await table(await overview(), 'Indikator');
    for (const properties of [own, {}, { data: open, ...own }, { data: open }] as const) {
      const element = await overview(properties);
      const rows = await table(element, 'Indikator');
      // Beside the own figure of a closed file others are told as a shared screen tells them, the median too.
      if (properties === own) {
        for (const [title, cells] of rows) expect(cells[2], title).to.equal(shared.get(title)![1]);
      }
      const shown = findAll(element, '.overview tbody tr');
      expect([...rows.keys()]).to.eql(shown.map((row) => textOf(row.querySelector('.go'))));
      for (const row of shown) {
        const cells = rows.get(textOf(row.querySelector('.go')))!;
        const figures = [...row.querySelectorAll('.number')];
        figures.forEach((cell, place) => {
          if (properties === own && place > 0) return;
          const [lead = ''] = [...cell.childNodes]
            .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
            .map(textOf)
            .filter((text) => text !== '');
          if (cell.querySelector('b') || !cell.querySelector('.more') || /\d/u.test(lead))
            expect(cells[place + 1]!.replaceAll('\u00a0', ' ')).to.equal(lead.replaceAll('\u00a0', ' '));
        });
        const gap = [...(row.querySelector('.gap')?.children ?? [])].map(textOf);
        expect(cells[figures.length === 0 ? cells.length - 2 : figures.length + 1]).to.equal(gap.join('; '));
      }
    }
  });

  it('has numbers that a spreadsheet computes with, and the unit beside them', async () => {
    const csv = await exported(await overview(own), 'csv');
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    const line = csv.split('\r\n').find((each) => each.startsWith('Opioider'))!;
    const [, unit, figure, median] = line.split(';');
    expect(unit).to.match(/^Pr\.\s1\.000/u);
    expect([figure, median].every((cell) => /^\d+(?:,\d+)?$/u.test(cell!))).to.equal(true);
  });

  it('says that data are closed, and for whom; of others nothing but the median', async () => {
    const shared = await copied(await overview({ own: 'p6' }));
    expect(shared[0]).to.eql(['Lukkede data']);
    expect(shared.flat().join(' ')).not.to.match(/Jeres|\bI svarer/u);
    expect((await overview({ own: 'p6' }).then((element) => element.export('csv')))!.name).to.match(
      /^lukkede-data-overblik-\d{4}-\d{2}-\d{2}\.csv$/u,
    );
    const mine = await copied(await overview(own));
    expect(mine[0]).to.eql(['Lukkede data · kun til jeres egen praksis']);
    const text = mine.flat().join(' ');
    for (const { id, name } of overviewBenchmark.units) {
      expect(new RegExp(`\\b${id}\\b`, 'u').test(text), id).to.equal(false);
      expect(name !== undefined && text.includes(name)).to.equal(false);
    }
    const everybody = await copied(await overview({ data: open }));
    expect(everybody[0]![0]).not.to.contain('Lukkede');
  });

  it('is the same on every screen', async () => {
    const texts = await Promise.all(
      [await overview(own, 340), await overview({ ...own, theme: 'dark', density: 'full' }, 1200)].map((element) =>
        exported(element, 'html'),
      ),
    );
    expect(texts[0]).to.equal(texts[1]);
  });

  it('has the crude figure beside a standardised one, in sheets and pictures', async () => {
    const standardised: Benchmark = parsed({
      ...overviewBenchmark,
      indicators: overviewBenchmark.indicators.map((indicator) =>
        indicator.id === 'opioider'
          ? { ...indicator, standardised: { method: 'direct', variables: { da: 'køn og alder' } } }
          : indicator,
      ),
    });
    const said = /Tallene er direkte standardiseret for køn og alder\..*Uden standardisering er jeres tal \d+/u;
    const rows = await table(await overview({ data: standardised, ...own }), 'Indikator');
    expect(rows.get('Opioider')!.join(' ')).to.match(said);
    const spread = await chart({ data: standardised, indicator: 'opioider', ...own });
    for (const format of ['csv', 'tsv', 'html', 'svg'] as const)
      expect(
        (await exported(spread, format)).replace(/<\/?(?:tspan|text)[^>]*>/gu, ' ').replace(/\s+/gu, ' '),
      ).to.match(said, format);
    const shared = await chart({ data: standardised, indicator: 'opioider' });
    expect(await exported(shared, 'csv'))
      .to.contain('standardiseret for køn')
      .and.not.to.contain('jeres tal');
  });

  it('counts answers as the page does, rare ones together', async () => {
    const rows = await table(await answers(), 'Svar');
    expect([...rows]).to.eql([
      ['Sygeplejersken', ['8 af 13']],
      ['Andet', ['5 af 13']],
    ]);
    const csv = await exported(await answers(), 'csv');
    expect(csv)
      .to.contain('Sygeplejersken;8\r\n')
      .and.to.match(/^\ufeffLukkede data\r\n/u);
    const mine = await table(await answers({ own: 'p2', audience: 'own' }), 'Svar');
    expect(mine.get('Sygeplejersken')).to.eql(['8 af 13', 'Jeres svar']);
    expect(await exported(await answers({ own: 'p2' }), 'csv')).to.equal(csv);
  });

  it('tells who answered what only of an open list', async () => {
    const names = overviewBenchmark.units.map(({ id, name }) => name ?? id);
    const everybody = await exported(await answers({ data: open }), 'csv');
    expect(names.filter((name) => everybody.includes(`\r\n${name};`))).to.have.length(13);
    const closed = await exported(await answers(), 'csv');
    expect(names.filter((name) => closed.includes(name))).to.eql([]);
  });

  it('keeps the rules of a closed round', async () => {
    const round = checked(parseAnonymousRound(anonymousChoice));
    const indicator = checked(parseIndicator({ ...question, id: anonymousChoice.indicator }));
    const shared = await answers({ data: round, indicator });
    const csv = await exported(shared, 'csv');
    expect(csv).to.match(/^\ufeffLukkede data\r\n/u);
    const figure = checked(parseOwnFigure(ownChoice));
    expect(await exported(await answers({ data: round, indicator, own: figure }), 'csv')).to.equal(csv);
    const mine = await answers({ data: round, indicator, own: figure, audience: 'own' });
    expect(await exported(mine, 'csv')).to.contain('kun til jeres egen praksis');
    expect(get(shared, '.exports-button').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is nothing where no answers are shown', async () => {
    const few = checked(parseAnonymousRound(anonymousTooFew));
    const element = await chart({ data: few, indicator: checked(parseIndicator({ ...question, id: few.indicator })) });
    expect(await element.export('csv')).to.equal(undefined);
  });
});
