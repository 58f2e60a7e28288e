import { expect, fixture, html } from '@open-wc/testing';
import { quartersBenchmark } from '@klyngekit/schema/fixtures';
import { sendKeys } from '@web/test-runner-commands';
import {
  chart,
  find,
  findAll,
  get,
  has,
  isWebKit,
  manyUnits,
  parsed,
  press,
  publicBenchmark,
  referenceBenchmark,
  textOf,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart, KlyngeChartSelectEvent } from './index.js';

const option = (element: Element): HTMLElement => get(element, '[role=option]');
const told = (element: Element): string => textOf(option(element));
const place = (element: Element): string =>
  `${option(element).ariaPosInSet ?? option(element).getAttribute('aria-posinset')} of ${option(element).getAttribute('aria-setsize')}`;
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Puts the focus into the picture as a reader does: from what comes before it. */
async function enter(element: KlyngeBenchmarkChart): Promise<void> {
  const before = document.createElement('button');
  before.textContent = 'før';
  element.before(before);
  before.focus();
  await sendKeys({ press: 'Tab' });
  await element.updateComplete;
  expect(focused(element)?.getAttribute('role')).to.equal('listbox');
}

async function keys(element: KlyngeBenchmarkChart, ...names: string[]): Promise<void> {
  for (const name of names) await sendKeys({ press: name });
  await element.updateComplete;
}

describe('klynge-benchmark-chart: keyboard', () => {
  it('is one stop of the Tab key, then come the buttons, and Tab leaves', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const after = await fixture<HTMLButtonElement>(html`<button>efter</button>`);
    element.parentElement!.after(after);
    await enter(element);
    await keys(element, 'ArrowDown', 'Enter', 'Tab');
    expect(textOf(focused(element))).to.equal('Vis tal');
    await keys(element, 'Tab');
    expect(textOf(focused(element))).to.equal('Om tallet');
    await keys(element, 'Tab');
    expect(document.activeElement).to.equal(after);
    if (isWebKit) return;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement?.textContent).to.equal('før');
  });

  for (const view of ['distribution', 'funnel', 'development', 'before-after'] as const) {
    it(`is one stop of the Tab key (${view})`, async () => {
      const element = await chart({ own: 'p6', audience: 'own', data: parsed(quartersBenchmark), view });
      await enter(element);
      await keys(element, 'ArrowRight', 'Tab');
      expect(textOf(focused(element))).to.equal('Vis tal');
    });
  }

  it('starts at the own unit, else at the smallest value', async () => {
    const own = await chart({ own: 'p6', audience: 'own' });
    await enter(own);
    expect(told(own)).to.equal(
      'Jeres praksis: 48 procent, 24 af 50 patienter, 95 procents konfidensinterval fra 35 til 61 procent, omkring klyngens median.',
    );
    expect(place(own)).to.equal('6 of 16');
    const shared = await chart({ own: 'p6' });
    await enter(shared);
    expect(told(shared)).to.equal('En praksis: 28 procent, under klyngens median.');
    expect(place(shared)).to.equal('1 of 16');
  });

  it('moves by one with the arrows, in the order of the picture, and stops at both ends', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    await enter(element);
    const visited = [told(element).split(':')[0]];
    for (let step = 1; step < 14; step += 1) {
      await keys(element, step % 2 ? 'ArrowDown' : 'ArrowRight');
      visited.push(told(element).split(':')[0]);
    }
    expect(visited).to.deep.equal(publicBenchmark.units.slice(0, 14).map(({ name }) => name));
    await keys(element, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(place(element)).to.equal('16 of 16');
    await keys(element, 'ArrowUp', 'ArrowLeft');
    expect(place(element)).to.equal('14 of 16');
    await keys(element, 'Home', 'ArrowUp', 'ArrowLeft');
    expect(place(element)).to.equal('1 of 16');
  });

  it('jumps with Home, End, PageUp, PageDown and O', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await enter(element);
    const jumps = [
      ['End', 16],
      ['Home', 1],
      ['PageDown', 6],
      ['PageDown', 11],
      ['PageDown', 16],
      ['PageUp', 11],
      ['o', 6],
      ['End', 16],
      ['O', 6],
    ] as const;
    for (const [key, expected] of jumps) {
      await keys(element, key);
      expect(place(element), key).to.equal(`${expected} of 16`);
    }
  });

  it('does nothing at O where no unit is the reader’s own', async () => {
    const element = await chart({ own: 'p6' });
    await enter(element);
    await keys(element, 'End', 'o');
    expect(place(element)).to.equal('16 of 16');
    expect(textOf(get(element, '#keys'))).to.equal('Piletaster flytter. Enter fastholder, Esc slipper.');
  });

  it('stops at missing units, and says why', async () => {
    const element = await chart({ own: 'p15', audience: 'own' });
    await enter(element);
    expect(told(element)).to.equal('Jeres praksis: ikke indberettet.');
    expect(textOf(get(element, '.detail'))).to.equal('Jeres praksis: ikke indberettet.');
    await keys(element, 'End');
    expect(told(element)).to.equal('En praksis: for få: under 10 patienter.');
  });

  it('stops at zero', async () => {
    const numerator = [0, ...referenceBenchmark.observations[0]!.numerator.slice(1)];
    const data = parsed({ ...publicBenchmark, observations: [{ ...referenceBenchmark.observations[0]!, numerator }] });
    const element = await chart({ data });
    await enter(element);
    expect(told(element)).to.contain('0 procent, 0 af 58 patienter');
  });

  it('pins with Enter and Space, keeps the box when the focus leaves, and lets go with Esc', async () => {
    const element = await chart({ data: parsed(publicBenchmark) });
    const selected: (string | null)[] = [];
    element.addEventListener('klynge-chart-select', (event: KlyngeChartSelectEvent) => {
      selected.push(event.unit);
      expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    });
    await enter(element);
    expect(option(element).getAttribute('aria-selected')).to.equal('false');
    await keys(element, 'ArrowDown', 'Enter');
    expect(option(element).getAttribute('aria-selected')).to.equal('true');
    expect(selected).to.deep.equal(['p2']);
    const box = textOf(get(element, '.detail'));
    await keys(element, 'Tab');
    expect(textOf(get(element, '.detail'))).to.equal(box);
    get(element, '[role=listbox]').focus();
    await keys(element, 'Escape');
    expect(option(element).getAttribute('aria-selected')).to.equal('false');
    expect(selected).to.deep.equal(['p2', null]);
    await keys(element, ' ');
    expect(selected).to.deep.equal(['p2', null, 'p2']);
    await keys(element, 'ArrowDown');
    expect(selected).to.deep.equal(['p2', null, 'p2', null]);
  });

  it('tells no unit of a restricted file when it is pinned', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const selected: unknown[] = [];
    element.addEventListener('klynge-chart-select', (event) => selected.push(event.unit, ...Object.values(event)));
    await enter(element);
    await keys(element, 'Enter');
    expect(selected).to.include(null);
    expect(JSON.stringify(selected)).not.to.contain('p6');
  });

  it('closes the box with Esc and lets the next Esc through to the page', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const heard: boolean[] = [];
    const note = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') heard.push(event.defaultPrevented);
    };
    document.addEventListener('keydown', note);
    await enter(element);
    await keys(element, 'Enter');
    expect(has(element, '.detail')).to.equal(true);
    await keys(element, 'Escape');
    expect(has(element, '.detail')).to.equal(true);
    await keys(element, 'Escape');
    expect(has(element, '.detail')).to.equal(false);
    expect(focused(element)?.getAttribute('role')).to.equal('listbox');
    await keys(element, 'ArrowDown');
    expect(place(element)).to.equal('7 of 16');
    expect(has(element, '.detail')).to.equal(true);
    document.removeEventListener('keydown', note);
    expect(heard).to.deep.equal([true, false]);
  });

  it('keeps a place to be seen in while the focus is there', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await enter(element);
    expect(get(element, '.pointed-frame').getBoundingClientRect().height).to.be.greaterThan(20);
    await keys(element, 'Escape');
    const style = getComputedStyle(get(element, '[role=listbox]'));
    expect([style.outlineStyle, Number.parseFloat(style.outlineWidth) >= 2]).to.deep.equal(['solid', true]);
  });

  it('leaves keys with Ctrl, Alt and Meta to the browser, and keys that mean nothing to the page', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await enter(element);
    const before = place(element);
    const listbox = get(element, '[role=listbox]');
    for (const init of [
      { key: 'Home', ctrlKey: true },
      { key: 'ArrowLeft', altKey: true },
      { key: 'o', metaKey: true },
      { key: 'x' },
      { key: 'Tab' },
      { key: 'F5' },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      listbox.dispatchEvent(event);
      expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
    }
    await element.updateComplete;
    expect(place(element)).to.equal(before);
  });

  it('listens to single keys only while the focus is in the picture', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await enter(element);
    await keys(element, 'End', 'Tab');
    await sendKeys({ press: 'o' });
    const field = await fixture<HTMLInputElement>(html`<input aria-label="felt" />`);
    field.focus();
    await sendKeys({ type: 'ok' });
    await element.updateComplete;
    expect(field.value).to.equal('ok');
    expect(place(element)).to.equal('16 of 16');
  });

  it('changes nothing but itself when it gets the focus', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const events: string[] = [];
    for (const type of ['klynge-chart-select', 'klynge-chart-draw'])
      element.addEventListener(type, () => events.push(type));
    const [address, height] = [location.href, element.offsetHeight];
    await enter(element);
    await keys(element, 'ArrowDown', 'End');
    expect(events).to.deep.equal([]);
    expect([location.href, element.offsetHeight]).to.deep.equal([address, height]);
  });

  it('keeps the focus on a button that opens and closes something', async () => {
    const element = await chart();
    const button = findAll<HTMLButtonElement>(element, 'button').find((candidate) => textOf(candidate) === 'Vis tal')!;
    button.focus();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await keys(element, 'Enter');
    expect(focused(element)).to.equal(button);
    expect([textOf(button), button.getAttribute('aria-expanded')]).to.deep.equal(['Skjul tal', 'true']);
    await keys(element, ' ');
    expect([textOf(button), button.getAttribute('aria-expanded')]).to.deep.equal(['Vis tal', 'false']);
  });

  it('starts anew with other data, and keeps its place when only the width changes', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await enter(element);
    await keys(element, 'End');
    element.parentElement!.style.width = '500px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
    expect(place(element)).to.equal('16 of 16');
    element.own = 'p1';
    await element.updateComplete;
    expect(place(element)).to.equal('1 of 16');
  });

  it('works in a strip, too', async () => {
    const element = await chart({ own: 'p6', audience: 'own', density: 'minimal' });
    await enter(element);
    await keys(element, 'ArrowRight');
    expect(told(element)).to.contain('En praksis: 49 procent');
    expect(textOf(get(element, '.detail strong'))).to.equal('En praksis: 49\u00a0%');
    await press(element, 'Vis mere');
    expect(has(element, '.summary')).to.equal(true);
  });
});

describe('klynge-benchmark-chart: keyboard in a large picture', () => {
  it('stops at every unit up to a hundred', async () => {
    const element = await chart({ data: parsed(manyUnits(100)) });
    await enter(element);
    expect(place(element)).to.equal('1 of 100');
    await keys(element, 'PageDown');
    expect(place(element)).to.equal('11 of 100');
  });

  it('stops at groups first, opens one with Enter and goes back with Esc', async () => {
    const element = await chart({ data: parsed(manyUnits(1700)) });
    await enter(element);
    expect(place(element)).to.equal('1 of 20');
    expect(told(element)).to.equal('85 praksis fra 0 til 5 procent.');
    expect(textOf(get(element, '#keys'))).to.contain('Enter åbner en gruppe, Esc går tilbage.');
    await keys(element, 'End');
    expect(told(element)).to.equal('85 praksis fra 95 til 100 procent.');
    expect(textOf(get(element, '.detail'))).to.contain('Tryk Enter for at se dem enkeltvis.');
    await keys(element, 'Enter');
    expect(place(element)).to.equal('1 of 85');
    expect(told(element)).to.contain('Enhed 1615: 95 procent');
    await keys(element, 'End');
    expect(told(element)).to.contain('Enhed 1699: 100 procent');
    await keys(element, 'Escape');
    expect(place(element)).to.equal('20 of 20');
    await keys(element, 'Escape');
    expect(has(element, '.detail')).to.equal(false);
  });

  it('covers every unit exactly once with its groups', async () => {
    const element = await chart({ data: parsed(manyUnits(2345)) });
    await enter(element);
    let sum = 0;
    for (let step = 0; step < 20; step += 1) {
      sum += Number(/^[\d.]+/.exec(told(element))![0]);
      await keys(element, 'ArrowDown');
    }
    expect(sum).to.equal(2345);
  });

  it('goes straight to the own unit with O, and says in which group it is', async () => {
    const element = await chart({ data: parsed(manyUnits(1700)), own: 'u850', audience: 'own' });
    await enter(element);
    expect(told(element)).to.contain('jeres praksis er iblandt');
    await keys(element, 'o');
    expect(told(element)).to.contain('Jeres praksis: 50 procent');
    expect(place(element)).to.equal('1 of 85');
    expect(find(element, '.detail')!.getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('holds one option at a time, however many units there are', async () => {
    const element = await chart({ data: parsed(manyUnits(1700)) });
    expect(findAll(element, '[role=option]')).to.have.length(1);
    expect(findAll(element, '*').length).to.be.lessThan(120);
  });
});
