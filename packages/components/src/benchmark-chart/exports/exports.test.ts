import { expect } from '@open-wc/testing';
import { RevealController } from '@klyngekit/foundation/reveal';
import { parseAnonymousRound, parseIndicator, parseNameList, type Benchmark, type Result } from '@klyngekit/schema';
import { referenceNameList, referenceRound } from '@klyngekit/schema/fixtures';
import { sendKeys } from '@web/test-runner-commands';
import {
  announced,
  chart,
  find,
  findAll,
  get,
  has,
  hush,
  parsed,
  press,
  publicBenchmark,
  referenceBenchmark,
  settled,
  until,
  type ChartProperties,
} from '../../../test/chart.js';
import type { ChartExportFormat, KlyngeBenchmarkChart, KlyngeChartExportEvent } from '../index.js';

const FORMATS: readonly ChartExportFormat[] = ['csv', 'tsv', 'html', 'svg', 'png'];

const checked = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
};
const indicator = checked(parseIndicator(referenceBenchmark.indicators[0]));
const round = checked(parseAnonymousRound(referenceRound));
const nameList = checked(parseNameList(referenceNameList));

async function exported(element: KlyngeBenchmarkChart, format: ChartExportFormat): Promise<string> {
  const file = await element.export(format);
  if (!file) throw new Error(`There is no ${format}.`);
  return typeof file.content === 'string'
    ? file.content
    : new TextDecoder('latin1').decode(await file.content.arrayBuffer());
}

const all = (element: KlyngeBenchmarkChart): Promise<readonly string[]> =>
  Promise.all(FORMATS.map((format) => exported(element, format)));

/** The rows of a CSV file as cells; no cell of these holds a separator. */
const cellsOf = (csv: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));

function svgOf(text: string): Document {
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(page.querySelector('parsererror')).to.equal(null);
  return page;
}

async function opened(properties: ChartProperties = {}): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ exports: true, ...properties });
  await press(element, 'Gem eller kopiér');
  await until(() => has(element, '.exports .button'), 'the ways out');
  return element;
}

describe('what leaves a chart', () => {
  it('is asked for by a host, or by nobody', async () => {
    expect(has(await chart(), '.exports-button')).to.equal(false);
    const element = await chart({ exports: true });
    const button = get(element, '.exports-button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.textContent.trim()).to.equal('Gem eller kopiér');
    expect(await (await chart()).export('csv')).to.include({ type: 'text/csv' });
  });

  it('is chosen by ordinary buttons, and Esc goes back to the first', async () => {
    const element = await opened();
    const names = findAll(element, '.exports .button').map(({ textContent }) => textContent.trim());
    expect(names).to.eql(['Kopiér tal', 'Tal som CSV', 'Billede som SVG', 'Billede som PNG']);
    for (const button of findAll(element, '.exports .button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    get(element, '.exports .button').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(has(element, '.exports .button')).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(get(element, '.exports-button'));
  });

  it('can be refused by the page, with the format alone in the event', async () => {
    const element = await opened();
    const told: KlyngeChartExportEvent[] = [];
    const refuse = (event: Event): void => {
      event.preventDefault();
      told.push(event as KlyngeChartExportEvent);
    };
    document.addEventListener('klynge-chart-export', refuse);
    for (const button of findAll(element, '.exports .button')) button.click();
    document.removeEventListener('klynge-chart-export', refuse);
    expect(told.map(({ format }) => format)).to.eql(['tsv', 'csv', 'svg', 'png']);
    expect(Object.keys(told[0]!)).to.eql(['isTrusted', 'format']);
    expect(has(element, '.export-note')).to.equal(false);
  });

  it('says what was done, aloud too, and leaves the focus where it is', async () => {
    const element = await opened();
    await hush();
    const pressed = findAll(element, '.exports .button')[2]!;
    pressed.focus();
    // Instead of a file among the downloads of whoever runs this.
    const clicks: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicks.push(this.download);
    };
    try {
      await sendKeys({ press: 'Enter' });
      await until(() => has(element, '.export-note'), 'the note');
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(clicks).to.eql(['lukkede-data-lungefunktion-2026-09-15.svg']);
    expect(get(element, '.export-note').textContent).to.equal('Filen er gemt.');
    await until(() => announced() === 'Filen er gemt.', 'the announcement');
    expect(element.shadowRoot!.activeElement === pressed).to.equal(true);
  });

  it('has the numbers of the table, as numbers, and says that they are closed', async () => {
    const element = await chart();
    const rows = cellsOf(await exported(element, 'csv'));
    expect((await exported(element, 'csv')).charCodeAt(0)).to.equal(0xfeff);
    expect(rows[0]![0]).to.equal('Lukkede data');
    const head = rows.findIndex(([first]) => first === 'Praksis');
    const values = rows.slice(head + 1).filter(([label]) => label === 'En praksis');
    expect(values.length).to.be.greaterThan(10);
    for (const [, value, ...rest] of values) {
      if (value === '') continue;
      expect(value).to.match(/^\d{1,3}$/);
      // Limits and counts would tell how large a practice is.
      expect(rest.filter((cell) => /\d/.test(cell))).to.eql([]);
    }
    const open = cellsOf(await exported(await chart({ data: parsed(publicBenchmark) }), 'csv'));
    expect(open[0]![0]).not.to.contain('Lukkede');
    expect(open.flat().some((cell) => /^\d+,\d{3,}$/.test(cell))).to.equal(true);
  });

  it('neutralises what a spreadsheet could run', async () => {
    const units = publicBenchmark.units.map((unit, place) => (place === 0 ? { ...unit, name: '=1+1' } : unit));
    const csv = await exported(await chart({ data: parsed({ ...publicBenchmark, units }) }), 'csv');
    expect(csv).to.contain("'=1+1");
    expect(csv).not.to.match(/(?:^|;|")=1/m);
  });

  it('is a picture that stands by itself', async () => {
    const element = await chart({ data: parsed(publicBenchmark), audience: 'own', own: 'p6' });
    const text = await exported(element, 'svg');
    const svg = svgOf(text).documentElement;
    expect(svg.querySelector('title')!.textContent).to.contain(':');
    expect(svg.querySelector('desc')!.textContent).to.match(/Kilde: .*Opgjort|Opgjort .*Kilde: /);
    expect(svg.getAttribute('font-family')).to.contain('Arial');
    expect(text).not.to.match(/<(?:script|style|image|use|foreignObject)|\shref=|url\(|var\(|\son\w+=/);
    expect(text).to.contain('Jeres praksis');
    // Everything written lies within the picture.
    const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    expect(width).to.equal(768);
    document.body.append(svg);
    for (const line of svg.querySelectorAll<SVGGraphicsElement>('text')) {
      const box = line.getBoundingClientRect();
      const place = svg.getBoundingClientRect();
      expect(box.right - place.left, line.textContent).to.be.at.most(width! + 1);
      expect(box.bottom - place.top, line.textContent).to.be.at.most(height! + 1);
    }
    svg.remove();
  });

  it('is a PNG of twice the size, with something on it', async () => {
    const element = await chart();
    const file = await element.export('png');
    const size = svgOf(await exported(element, 'svg'))
      .documentElement.getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    const bitmap = await createImageBitmap(file!.content as Blob);
    expect([bitmap.width, bitmap.height]).to.eql([size[2]! * 2, size[3]! * 2]);
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data[at]! * 65536 + data[at + 1]! * 256 + data[at + 2]!);
    expect(colours.has(0xffffff)).to.equal(true);
    expect(colours.has(0x818b96), 'the dots').to.equal(true);
    expect(colours.has(0x1a1f24), 'the median').to.equal(true);
  });

  it('is the same, byte for byte, whether names are shown or not', async () => {
    const reveal = new RevealController();
    const element = await chart({ data: round, indicator, reveal });
    const closed = await all(element);
    await reveal.load(round);
    reveal.propose();
    reveal.collect();
    expect(await reveal.open(nameList)).to.equal(true);
    await settled(element);
    expect(nameList.names.some(({ name }) => (find(element, '.names')?.textContent ?? '').includes(name))).to.equal(
      true,
    );
    const open = await all(element);
    FORMATS.forEach((format, place) => expect(open[place] === closed[place], format).to.equal(true));
    for (const text of open) for (const { name } of nameList.names) expect(text.includes(name)).to.equal(false);
    for (const text of closed.slice(0, 4)) expect(text).to.contain('Lukkede data');
  });

  it('is the same on every screen', async () => {
    const narrow = await all(await chart({}, { width: 320 }));
    const wide = await all(await chart({ theme: 'dark', density: 'full' }, { width: 1100 }));
    FORMATS.forEach((format, place) => expect(narrow[place] === wide[place], format).to.equal(true));
  });

  it('marks the own figure in the own view alone, and tells of the others no more than a shared screen', async () => {
    const shared = await all(await chart({ own: 'p6' }));
    const nobody = await all(await chart());
    FORMATS.forEach((format, place) => expect(shared[place] === nobody[place], format).to.equal(true));
    const own = await chart({ own: 'p6', audience: 'own' });
    const rows = cellsOf(await exported(own, 'csv'));
    expect(rows[0]![0]).to.contain('kun til jeres egen praksis');
    const withLimits = rows.filter(([, value, lower, upper]) => /^\d/.test(value ?? '') && lower && upper);
    expect(withLimits.map(([label]) => label)).to.eql(['Jeres praksis']);
    const svg = svgOf(await exported(own, 'svg'));
    expect(svg.querySelectorAll('.interval').length).to.equal(0);
    expect(svg.querySelectorAll('.own-interval').length).to.equal(1);
    // The picture on the page is left as it was.
    expect(has(own, '.interval')).to.equal(true);
  });

  it('follows the view', async () => {
    const funnel = await chart({ data: parsed(publicBenchmark), view: 'funnel' });
    expect(svgOf(await exported(funnel, 'svg')).querySelector('.limit')).not.to.equal(null);
    expect(cellsOf(await exported(funnel, 'csv')).some((row) => row.length === 8)).to.equal(true);
    const strip = await chart({ view: 'distribution' });
    expect(svgOf(await exported(strip, 'svg')).querySelectorAll('.band').length).to.equal(1);
  });

  it('is nothing where nothing is shown', async () => {
    const few: Benchmark = { ...referenceBenchmark, units: [], observations: [] };
    expect(await (await chart({ data: parsed(few) })).export('csv')).to.equal(undefined);
    expect(await (await chart({ data: 'broken' })).export('svg')).to.equal(undefined);
  });
});
