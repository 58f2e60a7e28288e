// Where the focus is, that it is seen, and that it is never lost.
import { expect } from '@open-wc/testing';
import { palettes, type Palette, type Theme } from '@klyngekit/foundation';
import { RevealController } from '@klyngekit/foundation/reveal';
import { parseAnonymousRound, parseIndicator, parseNameList, type Result } from '@klyngekit/schema';
import {
  overviewBenchmark,
  quartersBenchmark,
  referenceNameList,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  answerWith,
  button,
  chart,
  computedColour,
  findAll,
  frame,
  get,
  has,
  isWebKit,
  manyUnits,
  message,
  openedWhole,
  parsed,
  referenceBenchmark,
  settled,
  textOf,
  title,
  until,
  withFetch,
  type ChartProperties,
  type Surroundings,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const focused = (element: Element): HTMLElement | null => element.shadowRoot!.activeElement as HTMLElement | null;
/** Whether the focus is on something. Compare booleans: a failing comparison of elements would print the whole page. */
const isOn = (element: Element, selector: string): boolean => focused(element)?.matches(selector) ?? false;
const own = { own: 'p6', audience: 'own' } as const;

/** Puts a stop of the Tab key before a chart, and one behind it, where it would leave the page. */
function stopBefore(element: Element): HTMLButtonElement {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = 'før';
  after.textContent = 'efter';
  element.before(before);
  element.after(after);
  return before;
}

/** A chart whose view has come. */
async function viewed(properties: ChartProperties, around?: Surroundings): Promise<KlyngeBenchmarkChart> {
  const element = await chart(properties, around);
  await until(() => has(element, '[role=listbox]') || has(element, '.rows'), 'the view');
  return element;
}

describe('klynge-benchmark-chart: what has the focus is seen', () => {
  const dark = 'background:#14191e;color:#f1f4f6';
  const looks: readonly (readonly [string, Theme, string, Palette])[] = [
    ['light', 'light', '', palettes.light],
    ['dark', 'dark', dark, palettes.dark],
    ['high contrast on a light page', 'contrast', '', palettes.contrastLight],
    ['high contrast on a dark page', 'contrast', dark, palettes.contrastDark],
  ];

  /** What a stop is called here. */
  function kindOf(stop: HTMLElement): string {
    if (stop.matches('.view input')) return 'view';
    return stop.matches('.button') ? 'button' : (stop.getAttribute('role') ?? stop.localName);
  }

  for (const [name, theme, style, palette] of looks) {
    it(`has a ring of two colours, 2 px or more, around every stop (${name})`, async function () {
      this.timeout(30_000);
      const element = await openedWhole({ data: parsed(overviewBenchmark), theme }, { style });
      stopBefore(element).focus();
      const kinds = new Set<string>();
      let stops = 0;
      for (;;) {
        await sendKeys({ press: 'Tab' });
        await element.updateComplete;
        const stop = focused(element);
        if (!stop) break;
        const kind = kindOf(stop);
        const label = `${kind} ${stop.id} ${textOf(stop).slice(0, 30)}`;
        kinds.add(kind);
        expect((stops += 1), label).to.be.below(60);
        if (kind === 'listbox') {
          const { stroke, strokeWidth } = getComputedStyle(get(element, '.pointed-frame'));
          expect([stroke, Number.parseFloat(strokeWidth)]).to.deep.equal([computedColour(palette.own), 2]);
          continue;
        }
        const { opacity, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(stop);
        expect(opacity, label).to.equal('1');
        expect(outlineStyle, label).to.equal('solid');
        expect(Number.parseFloat(outlineWidth), label).to.be.at.least(2);
        expect(outlineColor, label).to.equal(computedColour(palette.own));
        // WebKit draws boxes and radio buttons itself, and no shadow around them.
        if (isWebKit && stop.matches('.choice input')) continue;
        expect(boxShadow, label).to.contain(computedColour(palette.surface)).and.to.contain('0px 0px 0px 2px');
        // Between the two colours nothing of the page shows.
        expect(Number.parseFloat(outlineOffset), label).to.be.at.most(2);
      }
      expect([...kinds].sort()).to.deep.equal(['button', 'input', 'listbox', 'region', 'textarea', 'view']);
    });
  }

  it('has a ring around the whole picture where no row is pointed at', async () => {
    const element = await viewed({ ...own, data: parsed(quartersBenchmark), view: 'funnel' });
    stopBefore(element).focus();
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(get(element, '[role=listbox]'));
    expect([outlineStyle, outlineWidth, outlineColor]).to.deep.equal([
      'solid',
      '2px',
      computedColour(palettes.light.own),
    ]);
  });
});

describe('klynge-benchmark-chart: what has the focus is not covered', () => {
  const HEADER = 120;
  let header: HTMLElement;

  beforeEach(() => {
    header = document.createElement('div');
    header.setAttribute('style', `position:fixed;z-index:9;inset:0 0 auto;height:${HEADER}px;background:#ccc`);
    document.body.append(header);
    document.documentElement.style.scrollPaddingTop = `${HEADER}px`;
  });

  afterEach(() => {
    header.remove();
    document.documentElement.style.removeProperty('scroll-padding-top');
    window.scrollTo(0, 0);
  });

  /** A chart with a page around it that can be scrolled. */
  function tall(properties: ChartProperties = {}): Promise<KlyngeBenchmarkChart> {
    return chart(properties, { style: 'padding-block:1500px' });
  }

  /** Pixels that are free above and below something, between the header and the end of the window. */
  function room(part: Element): readonly [number, number] {
    const { top, bottom } = part.getBoundingClientRect();
    return [top - HEADER, window.innerHeight - bottom];
  }

  it('leaves what gets the focus below a header that stays, ring and all', async () => {
    const element = await tall({ ...own, switcher: true, data: parsed(overviewBenchmark) });
    const stops = [...findAll(element, '.view :checked, .actions .button')];
    expect(stops.length).to.be.greaterThan(2);
    for (const stop of stops) {
      window.scrollTo(0, 0);
      // Half under the header, as it is for who comes back from below.
      window.scrollBy(0, stop.getBoundingClientRect().top - HEADER / 2);
      stop.focus();
      await frame();
      expect(room(stop)[0], textOf(stop)).to.be.at.least(4);
    }
  });

  it('leaves it there for who goes back with the Tab key', async () => {
    if (isWebKit) return; // holds no key down
    const element = await tall();
    const [first, last] = findAll(element, '.actions .button');
    last!.focus();
    window.scrollBy(0, last!.getBoundingClientRect().top - HEADER / 2);
    await frame();
    expect(room(first!)[0]).to.be.below(0);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await until(() => focused(element) === first, 'the focus');
    await until(() => room(first!)[0] >= 4, 'the button below the header');
  });

  it('scrolls along with the row that the keyboard is at, whichever way', async () => {
    const element = await tall({ data: parsed(manyUnits(100)), own: 'u90', audience: 'own' });
    const picture = get(element, '.picture').getBoundingClientRect();
    expect(picture.height, 'taller than the room').to.be.greaterThan(window.innerHeight - HEADER);
    const isSeen = (): boolean => room(get(element, '.pointed-frame')).every((free) => free >= 0);
    window.scrollTo(0, 1500);
    const before = stopBefore(element);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await until(isSeen, 'the own row, where the keyboard begins');
    for (const key of ['Home', 'ArrowDown', 'End', 'ArrowUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'Home']) {
      await sendKeys({ press: key });
      await element.updateComplete;
      await until(isSeen, `the row after ${key}`);
      await until(() => room(get(element, '.detail'))[1] >= 0, `the words after ${key}`);
    }
  });

  it('moves nothing under a pointer', async () => {
    const element = await tall({ data: parsed(manyUnits(100)), own: 'u90', audience: 'own' });
    get(element, '.picture').scrollIntoView();
    await frame();
    const before = window.scrollY;
    const box = get(element, '.picture').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.left + 200), Math.round(box.top + 100)] });
    await element.updateComplete;
    await frame();
    expect(window.scrollY).to.equal(before);
    await resetMouse();
  });
});

describe('klynge-benchmark-chart: the focus is not lost', () => {
  it('goes on with another try to fetch the figures, and comes to the title', async () => {
    const answers: ((response: Response) => void)[] = [];
    let answer: () => Promise<Response> = () => Promise.resolve(new Response('', { status: 503 }));
    const pending = (): Promise<Response> => new Promise((resolve) => answers.push(resolve));
    await withFetch(
      () => answer(),
      async () => {
        const element = await chart({ src: '/tal.json' });
        button(element, 'Prøv igen').focus();
        answer = pending;
        await sendKeys({ press: 'Enter' });
        await until(() => message(element) === 'Henter tal …', 'the loading');
        expect(isOn(element, '.message')).to.equal(true);
        await until(() => answers.length === 1, 'the request');
        answers.pop()!(new Response('', { status: 404 }));
        await settled(element);
        expect(message(element)).to.contain('findes ikke på adressen');
        expect(textOf(focused(element))).to.equal('Prøv igen');
        await sendKeys({ press: 'Enter' });
        await until(() => answers.length === 1, 'the request');
        answers.pop()!(answerWith(referenceBenchmark));
        await settled(element);
        expect(title(element)).to.contain('28 til 74 procent');
        expect(isOn(element, '#title')).to.equal(true);
      },
    );
  });

  it('stays elsewhere when the figures come while the focus is elsewhere', async () => {
    let answer: () => Response = () => new Response('', { status: 503 });
    await withFetch(
      () => Promise.resolve(answer()),
      async () => {
        const element = await chart({ src: '/tal.json' });
        const before = stopBefore(element);
        before.focus();
        answer = () => answerWith(referenceBenchmark);
        element.retry();
        await settled(element);
        expect(document.activeElement === before).to.equal(true);
      },
    );
  });

  describe('when open data are closed', () => {
    const checked = <T>(result: Result<T>): T => {
      if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
      return result.value;
    };
    const indicator = checked(parseIndicator(referenceBenchmark.indicators[0]));
    const data = checked(parseAnonymousRound(referenceRound));

    async function open(properties: ChartProperties = {}): Promise<readonly [KlyngeBenchmarkChart, RevealController]> {
      const reveal = new RevealController();
      const element = await chart({ data, indicator, reveal, ...properties });
      await reveal.load(data);
      reveal.propose();
      reveal.collect();
      expect(await reveal.open(checked(parseNameList(referenceNameList)))).to.equal(true);
      await settled(element);
      return [element, reveal];
    }

    it('comes to the words that they are, where the button was', async () => {
      const [element, reveal] = await open();
      button(element, 'Luk igen').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => reveal.state.status === 'closed', 'the closing');
      await settled(element);
      expect(isOn(element, '.sheet > .openness')).to.equal(true);
      expect(textOf(focused(element))).to.contain('Lukkede data');
    });

    it('comes to the title where no such words are: in the own view', async () => {
      const [element] = await open({ own: referenceOwnFigure, audience: 'own' });
      button(element, 'Luk igen').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !has(element, '.openness.open'), 'the closing');
      expect(isOn(element, '#title')).to.equal(true);
    });

    it('stays on what is there, whoever closes them', async () => {
      const [element, reveal] = await open();
      button(element, 'Vis tal').focus();
      reveal.close();
      await settled(element);
      expect(textOf(focused(element))).to.equal('Vis tal');
    });
  });

  it('stays in the choice among the views, from picture to sheet and back', async () => {
    const element = await viewed({ ...own, data: parsed(overviewBenchmark), switcher: true });
    const chosen = (): string => textOf(focused(element)?.parentElement ?? null);
    get(element, '.view :checked').focus();
    for (const [key, view] of [
      ['ArrowRight', 'Fordeling'],
      ['ArrowLeft', 'Spredning'],
      ['ArrowLeft', 'Overblik'],
      ['ArrowRight', 'Spredning'],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => chosen() === view, `the focus on ${view}`);
      await settled(element);
      expect(chosen()).to.equal(view);
    }
  });
});
