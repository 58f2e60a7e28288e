import { expect } from '@open-wc/testing';
import { changed, regionsBenchmark } from '@klyngekit/schema/fixtures';
import type { Benchmark } from '@klyngekit/schema';
import '../english.js';
import { collisions, crowded, outside, smallestType } from '../../test/boxes.js';
import {
  chart,
  findAll,
  frame,
  get,
  has,
  isChromium,
  manyUnits,
  openedWhole,
  parsed,
  press,
  publicBenchmark,
  referenceBenchmark,
  settled,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../test/chart.js';

const WIDTHS = [280, 320, 360, 400, 640, 712, 1280] as const;

/** What a reader's own style adds below every paragraph. */
function paragraphsApart(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { margin-block-end: 2em }');
  return sheet;
}

const variants: readonly (readonly [string, ChartProperties])[] = [
  ['shared', {}],
  ['own', { own: 'p6', audience: 'own' }],
  ['own lowest, full', { own: 'p1', audience: 'own', density: 'full', compare: 'pooled achievable' }],
  ['own highest, full', { own: 'p14', audience: 'own', density: 'full', compare: 'pooled achievable' }],
  ['own missing', { own: 'p15', audience: 'own' }],
  ['public', { data: parsed(publicBenchmark), density: 'full' }],
  ['regions', { data: parsed(regionsBenchmark) }],
  ['45 units', { data: parsed(manyUnits(45)), own: 'u20', audience: 'own' }],
];

describe('klynge-benchmark-chart: widths', () => {
  for (const width of WIDTHS) {
    for (const [name, properties] of variants) {
      it(`fits ${width} px without a text on a text or a dot (${name})`, async () => {
        const element = await chart(properties, { width });
        get(element, '[role=listbox]').focus();
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(width);
        expect(element.parentElement!.scrollWidth).to.be.at.most(width);
        expect(collisions(element)).to.deep.equal([]);
        expect(outside(element)).to.deep.equal([]);
        expect(smallestType(element)).to.be.at.least(11.99);
        const detail = get(element, '.detail').getBoundingClientRect();
        const { left, right } = element.getBoundingClientRect();
        expect(detail.left).to.be.at.least(left - 1);
        expect(detail.right).to.be.at.most(right + 1);
      });
    }
  }

  it('finds a text on a text when there is one', async () => {
    const element = await chart();
    const [first, second] = findAll(element, '.picture .value');
    second!.setAttribute('y', first!.getAttribute('y')!);
    expect(collisions(element)).to.have.length(1);
    const label = get(element, '.median-label');
    label.setAttribute('x', '-60');
    expect(outside(element)).to.deep.equal([textOf(label)]);
  });

  it('draws a strip with its numbers in words below 360 px, and rows from there on', async () => {
    for (const width of [280, 359]) {
      const element = await chart({ own: 'p6', audience: 'own' }, { width });
      expect(findAll(element, '.list .line').map(textOf), `${width}`).to.deep.equal([
        'Jeres praksis 48\u00a0%',
        'Klyngens median 50\u00a0%',
        'Klyngens eget mål 55\u00a0%',
        'Regionens mål 60\u00a0%',
      ]);
      // Said once: in the summary, or in a line of its own where there is none.
      expect(has(element, '.own-line')).to.equal(false);
      element.density = 'minimal';
      await settled(element);
      expect(textOf(get(element, '.own-line'))).to.equal('24 af 50 patienter. Cirka 6 patienter fra regionens mål.');
    }
    const rows = await chart({ own: 'p6', audience: 'own' }, { width: 360 });
    expect(has(rows, '.list')).to.equal(false);
    expect(findAll(rows, '.picture .value')).to.have.length(13);
  });

  for (const fontSize of [10, 16, 20, 32]) {
    it(`grows and shrinks with the page’s type of ${fontSize} px, never below 12`, async () => {
      for (const width of [320, 712]) {
        const element = await chart({ own: 'p6', audience: 'own' }, { width, style: `font-size:${fontSize}px` });
        expect(smallestType(element)).to.be.at.least(11.99);
        expect(element.scrollWidth).to.be.at.most(width);
        expect([...collisions(element), ...outside(element), ...crowded(element)]).to.deep.equal([]);
        const summary = Number.parseFloat(getComputedStyle(get(element, '.summary')).fontSize);
        expect(summary).to.equal(Math.max(12, fontSize));
      }
    });
  }

  it('does not care how large the page’s root is', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await chart({}, { style: 'font-size:16px' });
    expect(getComputedStyle(get(element, '.title')).fontSize).to.equal('18px');
    document.documentElement.style.fontSize = '';
  });

  it('follows when the reader enlarges the text', async () => {
    const element = await chart({}, { style: 'font-size:16px' });
    const zoom = (): number => {
      const svg = get<SVGSVGElement>(element, '.picture');
      return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    };
    expect(zoom()).to.be.closeTo(1, 0.01);
    element.parentElement!.style.fontSize = '24px';
    for (const size of [1.5, 2]) {
      element.parentElement!.style.fontSize = `${16 * size}px`;
      await until(() => Math.abs(zoom() - size) < 0.01, 'the larger picture');
      expect([...collisions(element), ...outside(element), ...crowded(element)], `${size}`).to.deep.equal([]);
    }
    element.parentElement!.style.fontSize = '16px';
    await until(() => Math.abs(zoom() - 1) < 0.01, 'the smaller picture');
  });

  it('loses nothing when the reader sets the text wider', async () => {
    const style = 'line-height:1.5;letter-spacing:0.12em;word-spacing:0.16em';
    for (const width of [320, 712]) {
      const element = await chart({ own: 'p6', audience: 'own' }, { width, style });
      expect(element.scrollWidth).to.be.at.most(width);
      expect(collisions(element)).to.deep.equal([]);
      expect(outside(element)).to.deep.equal([]);
      for (const node of findAll(element, '.title, .summary, .caption')) {
        expect(node.scrollWidth, textOf(node)).to.be.at.most(node.clientWidth + 1);
        expect(node.scrollHeight, textOf(node)).to.be.at.most(node.clientHeight + 1);
      }
    }
  });

  for (const [name, style] of [
    ['set wider', 'line-height:1.5;letter-spacing:0.12em;word-spacing:0.16em'],
    ['twice as large', 'font-size:32px'],
  ] as const) {
    it(`clips nothing of all that it can open (${name})`, async () => {
      for (const width of [320, 712]) {
        const element = await openedWhole({}, { width, style });
        element.shadowRoot!.adoptedStyleSheets.push(paragraphsApart());
        expect([...collisions(element), ...outside(element), ...crowded(element)], `${width}`).to.deep.equal([]);
        // The box of a pointed row lies over what stands below it.
        get(element, '[role=listbox]').focus();
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(width);
        for (const node of findAll(
          element,
          '.button, .view span, .detail, .panel, .about, .caption, caption, th, td',
        )) {
          if (textOf(node) === '') continue; // an empty cell
          const range = document.createRange();
          range.selectNodeContents(node);
          const [words, box] = [range.getBoundingClientRect(), node.getBoundingClientRect()];
          const beyond = [
            box.left - words.left,
            words.right - box.right,
            box.top - words.top,
            words.bottom - box.bottom,
          ];
          expect(Math.max(...beyond), `${width} ${textOf(node)}`).to.be.at.most(1);
        }
      }
    });
  }

  it('shows long names, long words and long numbers without breaking out', async () => {
    const long = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    let data: unknown = publicBenchmark;
    for (const place of [
      '/units/0/name',
      '/indicators/0/description/da',
      '/indicators/0/targets/0/label/da',
      '/source/name/da',
      '/source/contact/name',
    ]) {
      data = changed(data, place, long);
    }
    for (const width of [280, 400, 712]) {
      const element = await chart({ data: parsed(data as Benchmark) }, { width });
      await press(element, 'Om tallet');
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      expect(collisions(element), `${width}`).to.deep.equal([]);
      expect(outside(element), `${width}`).to.deep.equal([]);
    }
  });

  it('shortens no name that has room', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    expect(
      findAll(element, '.row-label')
        .map(textOf)
        .filter((name) => name.includes('…')),
    ).to.deep.equal([]);
  });

  it('fits a page without margins, with the focus in it', async () => {
    const element = await chart({}, { width: 320 });
    const { margin, overflow } = document.body.style;
    document.body.style.margin = '0';
    element.parentElement!.style.width = '100%';
    await settled(element);
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    const page = document.documentElement;
    await until(() => page.scrollWidth <= page.clientWidth, 'a page without a second scroll bar');
    for (let index = 0; index < 5; index += 1) await frame();
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    Object.assign(document.body.style, { margin, overflow });
  });

  it('draws for a new width without an error of the observer', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', note);
    const element = await chart({ own: 'p6', audience: 'own' });
    for (const width of [700, 640, 639, 500, 361, 360, 359, 320, 280, 1000]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
      await frame();
    }
    await settled(element);
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    expect(get<SVGSVGElement>(element, '.picture').viewBox.baseVal.width).to.equal(1000);
  });

  it('stands still after its first paint', async () => {
    const shifts: number[] = [];
    const observer = isChromium
      ? new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        })
      : undefined;
    const element = document.createElement('klynge-benchmark-chart');
    const box = (await chart()).parentElement!;
    const below = document.createElement('p');
    below.textContent = 'Efter diagrammet';
    Object.assign(element, { data: parsed(), own: 'p6', audience: 'own' });
    box.replaceChildren(element, below);
    await frame();
    await frame();
    observer?.observe({ type: 'layout-shift' });
    const [top, height] = [below.offsetTop, element.offsetHeight];
    expect(title(element)).to.equal('I ligger omkring medianen, 6 patienter fra regionens mål');
    for (let index = 0; index < 10; index += 1) await frame();
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    await frame();
    expect([below.offsetTop, element.offsetHeight]).to.deep.equal([top, height]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer?.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('is hidden with its page and drawn when that is shown', async () => {
    const element = document.createElement('klynge-benchmark-chart');
    const box = (await chart()).parentElement!;
    box.style.display = 'none';
    element.data = parsed(referenceBenchmark);
    box.replaceChildren(element);
    await frame();
    expect(has(element, '.picture')).to.equal(false);
    box.style.display = '';
    await settled(element);
    expect(findAll(element, '.picture .value')).to.have.length(14);
  });
});
