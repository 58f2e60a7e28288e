import { expect, fixture, html } from '@open-wc/testing';
import { version } from '@klyngekit/foundation';
import { parseCluster } from '@klyngekit/schema';
import { smallestCluster } from '@klyngekit/schema/fixtures';
import '../session/session.define.js';
import {
  answerWith,
  chart,
  consoleOf,
  find,
  findAll,
  frame,
  get,
  has,
  markup,
  message,
  parsed,
  referenceBenchmark,
  settled,
  textOf,
  title,
  until,
  withFetch,
} from '../../test/chart.js';
import { KlyngeBenchmarkChart } from './index.js';

const TITLE = 'Praksis spænder fra 28 til 74 procent';
let count = 0;
const freshTag = (): string => `chart-test-${++count}`;

describe('klynge-benchmark-chart: lifecycle', () => {
  it('knows its version and registers once', async () => {
    expect(KlyngeBenchmarkChart.version).to.equal(version);
    expect(customElements.get('klynge-benchmark-chart')).to.equal(KlyngeBenchmarkChart);
    expect(await consoleOf(async () => KlyngeBenchmarkChart.define())).to.deep.equal([]);
  });

  it('takes what was set before it was defined', async () => {
    const tag = freshTag();
    const box = await fixture(html`<div style="width:712px"></div>`);
    const element = document.createElement(tag) as KlyngeBenchmarkChart;
    element.setAttribute('density', 'full');
    element.setAttribute('heading-level', '2');
    Object.assign(element, { data: parsed(), own: 'p6', audience: 'own' });
    box.append(element);
    await frame();
    class Late extends KlyngeBenchmarkChart {}
    Late.define(tag);
    await settled(element);
    expect(title(element)).to.equal('I ligger omkring medianen, 6 patienter fra regionens mål');
    expect(get(element, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    expect(has(element, '.band')).to.equal(true);
  });

  it('shows what stands in it until it is defined, and takes no less room from then on', async () => {
    const tag = freshTag();
    const box = await fixture<HTMLElement>(html`<div style="width:712px"></div>`);
    const element = document.createElement(tag) as KlyngeBenchmarkChart;
    const instead = document.createElement('p');
    instead.textContent = 'Tallene vises her, når siden er hentet.';
    element.append(instead);
    element.data = parsed();
    box.append(element);
    const before = box.offsetHeight;
    expect(instead.getClientRects().length).to.equal(1);
    expect(before).to.be.greaterThan(0);
    class Late extends KlyngeBenchmarkChart {}
    Late.define(tag);
    await frame();
    expect(instead.getClientRects().length).to.equal(0);
    expect(box.offsetHeight).to.be.at.least(before);
    await settled(element);
    expect(instead.getClientRects().length).to.equal(0);
    expect(box.offsetHeight).to.be.at.least(before);
  });

  it('takes every attribute that plain HTML can set', async () => {
    const stub: typeof fetch = () => Promise.resolve(answerWith(referenceBenchmark));
    await withFetch(stub, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width:712px">
          <klynge-benchmark-chart
            src="/tal.json"
            indicator="lungefunktion"
            period="2025-26"
            own="p6"
            audience="own"
            compare="pooled"
            density="full"
            heading-level="4"
            theme="dark"
            lang="da"
          ></klynge-benchmark-chart>
        </div>`,
      );
      const element = box.querySelector('klynge-benchmark-chart')!;
      await settled(element);
      expect(textOf(find(element, '.picture .value-own'))).to.equal('48\u00a0%');
      expect(get(element, '[role=heading]').getAttribute('aria-level')).to.equal('4');
      expect(has(element, '.comparator')).to.equal(true);
    });
  });

  it('is the same after it has been away', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const before = markup(element);
    const home = element.parentElement!;
    element.remove();
    await frame();
    home.append(element);
    await settled(element);
    expect(markup(element)).to.equal(before);
    home.style.width = '400px';
    await until(() => get<SVGSVGElement>(element, '.picture').viewBox.baseVal.width === 400, 'the new width');
    home.lang = 'en';
    home.lang = 'da';
    await settled(element);
  });

  it('takes data while it is away', async () => {
    const element = await chart({ data: undefined });
    const home = element.parentElement!;
    element.remove();
    element.data = parsed();
    await frame();
    home.append(element);
    await settled(element);
    expect(title(element)).to.equal(TITLE);
  });

  it('is as if never set when an attribute is taken away', async () => {
    const element = await chart({ data: parsed() });
    const before = markup(element);
    const attributes = { compare: 'pooled', group: 'x', period: '1999', 'heading-level': '2' };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await settled(element);
    expect(markup(element)).not.to.equal(before);
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    await settled(element);
    expect(markup(element)).to.equal(before);
  });

  it('marks nobody once it is shared', async () => {
    const element = await chart({ data: parsed(), own: 'p6', audience: 'own' });
    expect(has(element, '.own')).to.equal(true);
    element.audience = 'shared';
    await settled(element);
    expect(has(element, '.own')).to.equal(false);
    expect(markup(element)).not.to.contain('p6');
  });

  it('draws nothing of a document of another concept', async () => {
    const element = await chart({ data: parsed() });
    const other = parseCluster(smallestCluster);
    if (!other.ok) throw new Error('the cluster of the fixtures is refused');
    element.data = other.value as never;
    await settled(element);
    expect(has(element, 'svg.picture, .title')).to.equal(false);
    expect(message(element)).not.to.equal('');
  });

  it('leaves an open box behind when it goes', async () => {
    const element = await chart();
    const home = element.parentElement!;
    const { left, top } = get(element, '.picture .value').getBoundingClientRect();
    get(element, '.stage').dispatchEvent(
      new PointerEvent('pointermove', { clientX: left, clientY: top + 5, bubbles: true }),
    );
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(true);
    element.remove();
    home.append(element);
    await settled(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(false);
  });

  it('moves into a frame with its styles, its words and its keyboard, and back', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const home = element.parentElement!;
    const before = markup(element);
    const frameElement = await fixture<HTMLIFrameElement>(
      html`<iframe width="712" height="900" title="ramme"></iframe>`,
    );
    const inner = frameElement.contentDocument!;
    inner.documentElement.lang = 'da';
    const place = inner.createElement('div');
    place.style.width = '600px';
    inner.body.append(place);
    place.append(element);
    expect(element.ownerDocument).to.equal(inner);
    await until(() => get<SVGSVGElement>(element, '.picture').viewBox.baseVal.width === 600, 'the width in the frame');
    expect(inner.defaultView!.getComputedStyle(get(element, '.title')).fontWeight).to.equal('600');
    expect(inner.defaultView!.getComputedStyle(get(element, '.picture .own')).fill).to.equal('rgb(6, 66, 107)');
    get(element, '[role=listbox]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    await element.updateComplete;
    expect(textOf(get(element, '[role=option]'))).to.contain('En praksis: 28 procent');
    inner.defaultView!.dispatchEvent(new Event('beforeprint'));
    expect(has(element, 'table')).to.equal(true);
    inner.defaultView!.dispatchEvent(new Event('afterprint'));
    home.append(element);
    await until(() => get<SVGSVGElement>(element, '.picture').viewBox.baseVal.width === 712, 'the width at home');
    get(element, '[role=listbox]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    get(element, '[role=listbox]').dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }));
    get(element, '[role=listbox]').dispatchEvent(new FocusEvent('blur'));
    await settled(element);
    expect(markup(element)).to.equal(before);
  });

  it('lives beside another version under another tag, and warns once about the same tag', async () => {
    class Other extends KlyngeBenchmarkChart {
      static override readonly version = '9.9.9';
    }
    const written = await consoleOf(async () => {
      Other.define();
      Other.define();
    });
    expect(written).to.have.length(1);
    expect(written[0]).to.contain('klynge-benchmark-chart').and.to.contain('9.9.9');
    const tag = freshTag();
    expect(await consoleOf(async () => Other.define(tag))).to.deep.equal([]);
    const first = await chart();
    const second = document.createElement(tag) as KlyngeBenchmarkChart;
    Object.assign(second, { data: parsed(), now: first.now });
    first.parentElement!.append(second);
    await settled(second);
    expect(markup(second)).to.equal(markup(first));
    expect(document.querySelectorAll('[data-klynge-announcer]')).to.have.length(1);
  });

  it('reads a benchmark that another copy of the parser made, by checking it again', async () => {
    const foreign = Object.freeze(structuredClone(referenceBenchmark));
    expect(title(await chart({ data: foreign }))).to.equal(TITLE);
  });

  it('leaves nothing on the page when it goes: no listeners, no timers, no frames', async () => {
    const targets: [string, EventTarget][] = [
      ['window', window],
      ['document', document],
    ];
    const open = new Map<string, number>();
    const restore: (() => void)[] = [];
    for (const [name, target] of targets) {
      for (const [method, step] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        const original = target[method].bind(target) as (...all: unknown[]) => void;
        target[method] = (type: string, ...rest: unknown[]): void => {
          open.set(`${name} ${type}`, (open.get(`${name} ${type}`) ?? 0) + step);
          original(type, ...rest);
        };
        restore.push(() => delete (target as Partial<EventTarget>)[method]);
      }
    }
    try {
      const element = await chart();
      get(element, '.stage').dispatchEvent(
        new PointerEvent('pointermove', {
          clientX: 100,
          clientY: get(element, '.picture .value').getBoundingClientRect().top + 5,
          bubbles: true,
        }),
      );
      element.remove();
      await frame();
      expect([...open].filter(([, number]) => number !== 0)).to.deep.equal([]);
      expect(open.size).to.be.greaterThan(1);
    } finally {
      for (const undo of restore) undo();
    }
  });

  it('can be let go: fifty charts that came and went are collected', async function () {
    const collect = (globalThis as { gc?: () => void }).gc;
    const box = await fixture<HTMLElement>(html`<div style="width:712px"></div>`);
    const data = parsed();
    const gone: WeakRef<KlyngeBenchmarkChart>[] = [];
    for (let index = 0; index < 50; index += 1) {
      const element = document.createElement('klynge-benchmark-chart');
      Object.assign(element, { data, own: 'p6', audience: 'own' });
      box.append(element);
      await settled(element);
      gone.push(new WeakRef(element));
      element.remove();
    }
    expect(box.childElementCount).to.equal(0);
    if (!collect) return;
    this.timeout(20_000);
    for (let round = 0; round < 20 && gone.some((reference) => reference.deref()); round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      collect();
    }
    expect(gone.filter((reference) => reference.deref()).length).to.be.at.most(1);
  });

  it('is drawn when it comes near, not before', async () => {
    const element = await chart();
    const far = document.createElement('klynge-benchmark-chart');
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    far.data = parsed();
    element.parentElement!.append(spacer, far);
    await frame();
    await frame();
    expect(has(far, '.picture')).to.equal(false);
    expect(textOf(far.shadowRoot)).to.equal('Henter tal …');
    far.scrollIntoView();
    await settled(far);
    expect(findAll(far, '.picture .value')).to.have.length(14);
    window.scrollTo(0, 0);
  });

  it('takes its language from the session around it', async () => {
    const session = await fixture(html`<klynge-session lang="da"></klynge-session>`);
    const element = document.createElement('klynge-benchmark-chart');
    element.data = parsed();
    session.append(element);
    await settled(element);
    expect(title(element)).to.equal(TITLE);
  });
});
