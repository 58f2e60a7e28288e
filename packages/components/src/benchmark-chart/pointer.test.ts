import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  chart,
  find,
  findAll,
  get,
  has,
  manyUnits,
  markup,
  parsed,
  publicBenchmark,
  textOf,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

type Point = [number, number];

/** The middle of a row of the picture, at a share of its width, on the page. */
function inRow(element: Element, row: number, share = 0.5): Point {
  const text = findAll(element, '.picture .value, .picture .value-own')
    .map((node) => node.getBoundingClientRect())
    .sort((a, b) => a.top - b.top)[row]!;
  const picture = get(element, '.picture').getBoundingClientRect();
  return [Math.round(picture.left + picture.width * share), Math.round((text.top + text.bottom) / 2)];
}

async function move(element: KlyngeBenchmarkChart, position: Point): Promise<void> {
  await sendMouse({ type: 'move', position });
  await element.updateComplete;
}

const box = (element: Element): string => textOf(find(element, '.detail'));

describe('klynge-benchmark-chart: pointer', () => {
  beforeEach(() => window.scrollTo(0, 0));
  afterEach(async () => {
    await resetMouse();
  });

  it('tells of the row under the pointer, in words that the keyboard gives too', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    await move(element, inRow(element, 3));
    const hovered = box(element);
    expect(hovered).to.equal(
      'Lægehuset Eksempelvej 4: 39\u00a0% · mellem 25 og 55\u00a0% (95\u00a0%) 14 af 36 patienter. Ligger under klyngens median.'.replace(
        'klyngens median',
        'median af praksis',
      ),
    );
    const dot = get(element, '.pointed-dot');
    const [x, y] = [dot.getAttribute('cx'), dot.getAttribute('cy')];
    await resetMouse();
    await move(element, [1, 1]);
    expect(has(element, '.detail')).to.equal(false);
    get(element, '[role=listbox]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(box(element)).to.equal(hovered);
    expect([
      get(element, '.pointed-dot').getAttribute('cx'),
      get(element, '.pointed-dot').getAttribute('cy'),
    ]).to.deep.equal([x, y]);
  });

  it('lets the pointer into the box, and closes it when the pointer leaves', async () => {
    const element = await chart();
    await move(element, inRow(element, 2, 0.8));
    const text = box(element);
    const { left, top, width, height } = get(element, '.detail').getBoundingClientRect();
    for (const share of [0.1, 0.5, 0.9]) {
      await move(element, [Math.round(left + width / 2), Math.round(top + height * share)]);
      expect(box(element)).to.equal(text);
    }
    await move(element, [2, 2]);
    expect(has(element, '.detail')).to.equal(false);
  });

  it('stays as long as the pointer does', async () => {
    const element = await chart();
    await move(element, inRow(element, 2));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(has(element, '.detail')).to.equal(true);
  });

  it('closes with Esc wherever the focus is, and stays closed on that row', async () => {
    const element = await chart();
    (document.activeElement as HTMLElement | null)?.blur();
    await move(element, inRow(element, 2));
    expect(has(element, '.detail')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(false);
    await move(element, inRow(element, 2, 0.6));
    expect(has(element, '.detail')).to.equal(false);
    await move(element, [2, 2]);
    await move(element, inRow(element, 2, 0.6));
    expect(has(element, '.detail')).to.equal(true);
  });

  it('listens on the page for Esc only while there is a box to close', async () => {
    const element = await chart();
    const added: string[] = [];
    const original = document.addEventListener.bind(document);
    document.addEventListener = ((type: string, ...rest: unknown[]): void => {
      added.push(type);
      (original as (...all: unknown[]) => void)(type, ...rest);
    }) as never;
    const heard: boolean[] = [];
    const field = await fixture<HTMLInputElement>(html`<input aria-label="felt" />`);
    field.addEventListener('keydown', (event) => setTimeout(() => heard.push(event.defaultPrevented)));
    field.focus();
    await sendKeys({ press: 'Escape' });
    await new Promise((resolve) => setTimeout(resolve));
    delete (document as Partial<Document>).addEventListener;
    expect(added).not.to.include('keydown');
    expect(heard).to.deep.equal([false]);
    expect(has(element, '.detail')).to.equal(false);
  });

  it('pins with a click and lets go with the next, and tells the page', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    const selected: (string | null)[] = [];
    element.addEventListener('klynge-chart-select', (event) => selected.push(event.unit));
    let bubbled = 0;
    element.parentElement!.addEventListener('klynge-chart-select', () => (bubbled += 1));
    await sendMouse({ type: 'click', position: inRow(element, 4) });
    await element.updateComplete;
    expect(selected).to.deep.equal(['p5']);
    await move(element, [2, 2]);
    expect(box(element)).to.contain('Lægehuset Eksempelvej 5');
    await sendMouse({ type: 'click', position: inRow(element, 6, 0.1) }); // beside the box
    await sendMouse({ type: 'click', position: inRow(element, 6, 0.1) });
    await element.updateComplete;
    expect(selected).to.deep.equal(['p5', 'p7', null]);
    expect(bubbled).to.equal(0);
  });

  it('acts on up, not on down', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    const selected: unknown[] = [];
    element.addEventListener('klynge-chart-select', (event) => selected.push(event.unit));
    await move(element, inRow(element, 4));
    await sendMouse({ type: 'down' });
    expect(selected).to.deep.equal([]);
    await move(element, [2, 2]);
    await sendMouse({ type: 'up' });
    expect(selected).to.deep.equal([]);
  });

  it('tells nobody which unit of a restricted file was clicked', async () => {
    const element = await chart();
    const selected: unknown[] = [];
    element.addEventListener('klynge-chart-select', (event) => selected.push(event.unit));
    await sendMouse({ type: 'click', position: inRow(element, 4) });
    await element.updateComplete;
    expect(selected).to.deep.equal([null]);
  });

  it('shows no more than the keyboard at a touch', async () => {
    const element = await chart();
    const stage = get(element, '.stage');
    const [clientX, clientY] = inRow(element, 4);
    stage.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', clientX, clientY, bubbles: true }));
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(false);
    stage.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    await element.updateComplete;
    expect(box(element)).to.contain('En praksis: 43\u00a0%');
  });

  it('draws nothing again while the pointer moves about', async () => {
    const element = await chart();
    let draws = 0;
    element.addEventListener('klynge-chart-draw', () => (draws += 1));
    const nodes = [...get(element, '.picture').children];
    const paths = nodes.map((node) => node.outerHTML);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(get(element, '.picture'), {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
    for (let row = 0; row < 14; row += 1) await move(element, inRow(element, row, 0.3 + row / 30));
    observer.disconnect();
    expect(draws).to.equal(0);
    expect(records).to.have.length(0);
    expect([...get(element, '.picture').children].every((node, index) => node === nodes[index])).to.equal(true);
    expect(nodes.map((node) => node.outerHTML)).to.deep.equal(paths);
  });

  it('draws once for each change of what is shown', async () => {
    const element = await chart();
    let draws = 0;
    element.addEventListener('klynge-chart-draw', () => (draws += 1));
    const changes: (() => void)[] = [
      () => (element.density = 'full'),
      () => (element.compare = 'pooled'),
      () => Object.assign(element, { own: 'p3', audience: 'own' }),
      () => (element.data = parsed(publicBenchmark)),
    ];
    for (const [index, change] of changes.entries()) {
      change();
      await element.updateComplete;
      expect(draws).to.equal(index + 1);
    }
    element.theme = 'dark';
    element.headingLevel = 2;
    element.requestUpdate();
    await element.updateComplete;
    expect(draws).to.equal(changes.length);
  });

  it('finds the unit at the pointer among many', async () => {
    const element = await chart({ data: parsed(manyUnits(1700)) });
    const plot = get(element, '.picture .peer-dense').getBoundingClientRect();
    await move(element, [Math.round(plot.left + plot.width / 2), Math.round(plot.top + plot.height / 2)]);
    expect(box(element)).to.match(/^Enhed 8[45]\d: 50/);
    await move(element, [2, 2]);
    expect(markup(element)).not.to.contain('class="detail');
  });

  it('finds the nearest unit in a strip', async () => {
    const element = await chart({ own: 'p6', audience: 'own', density: 'minimal' });
    const own = get(element, '.picture .own').getBoundingClientRect();
    await move(element, [Math.round(own.left + own.width / 2), Math.round(own.top + own.height / 2)]);
    expect(box(element)).to.contain('Jeres praksis: 48\u00a0%');
  });
});
