import { expect } from '@open-wc/testing';
import { byId, editor, ready, rowsOf, watch } from '../../test/agenda.js';
import { announced, frame, get, has, isWebKit, until } from '../../test/chart.js';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { KlyngeAgendaBuilder } from './index.js';

const all = 'velkomst aftaler-marts tal spisning grupper sundhedscentret hjem aftaler evaluering'.split(' ');
const row = (element: Element, id: string): HTMLElement => get(element, `[data-item="${id}"]`);
const middle = (box: DOMRect): { x: number; y: number } => ({
  x: box.left + box.width / 2,
  y: box.top + box.height / 2,
});

/** A pointer on a handle. */
function pointer(element: KlyngeAgendaBuilder, id: string, pointerType = 'mouse') {
  const handle = byId(element, `h-${id}`);
  const from = middle(handle.getBoundingClientRect());
  const send = (type: string, at = from, more: PointerEventInit = {}): void => {
    const init = {
      bubbles: true,
      composed: true,
      cancelable: true,
      isPrimary: true,
      pointerId: 7,
      pointerType,
      ...more,
    };
    handle.dispatchEvent(new PointerEvent(type, { ...init, clientX: at.x, clientY: at.y }));
  };
  return { handle, from, send };
}

async function drag(
  element: KlyngeAgendaBuilder,
  id: string,
  to: { x: number; y: number },
  type = 'mouse',
): Promise<void> {
  const { send } = pointer(element, id, type);
  send('pointerdown');
  send('pointermove', to);
  await element.updateComplete;
  send('pointerup', to);
  await ready(element);
}

describe('klynge-agenda-builder: dragging', () => {
  for (const type of ['mouse', 'touch', 'pen']) {
    it(`moves an item to where it is let go (${type})`, async () => {
      const element = await editor();
      const { told } = watch(element);
      const { left, bottom } = row(element, 'aftaler').getBoundingClientRect();
      await drag(element, 'spisning', { x: left + 30, y: bottom - 2 }, type);
      expect(rowsOf(element)).to.deep.equal(
        'velkomst aftaler-marts tal grupper sundhedscentret hjem aftaler spisning evaluering'.split(' '),
      );
      expect(told).to.have.length(1);
      await until(() => announced().includes('flyttet'), 'the announcement');
      expect(announced()).to.contain('»Aftensmad« flyttet til plads 8 af 9, starter kl. 19.45');
      expect(element.shadowRoot!.activeElement?.id).to.equal('h-spisning');
    });
  }

  it('moves into tracks, into parts, and to the backlog', async () => {
    const element = await editor();
    await drag(element, 'hjem', middle(row(element, 'hvornaar').getBoundingClientRect()));
    expect(rowsOf(element, 'track:spor-b')).to.include('hjem');
    const parts = row(element, 'tal-forstaa').getBoundingClientRect();
    await drag(element, 'evaluering', { x: parts.left + 20, y: parts.top + 2 });
    expect(rowsOf(element, 'item:tal')).to.deep.equal(['tal-se', 'evaluering', 'tal-forstaa', 'tal-tal']);
    await drag(element, 'velkomst', middle(row(element, 'influenza').getBoundingClientRect()));
    expect(rowsOf(element, 'backlog')).to.include('velkomst');
  });

  it('takes the list around where the inner one takes nothing', async () => {
    const element = await editor();
    const { left, top } = row(element, 'hvem').getBoundingClientRect();
    // An item with parts cannot stand in a track.
    await drag(element, 'tal', { x: left + 10, y: top + 4 });
    expect(rowsOf(element, 'track:spor-a')).to.deep.equal(['hvem']);
    expect([...rowsOf(element)].sort()).to.deep.equal([...all].sort());
  });

  it('does nothing where there is no place', async () => {
    const element = await editor();
    const { told } = watch(element);
    await drag(element, 'hjem', { x: 2, y: 2 });
    await drag(element, 'hjem', { x: -500, y: 90_000 });
    expect(rowsOf(element)).to.deep.equal(all);
    expect(told).to.have.length(0);
    await until(() => announced() === 'Punktet blev, hvor det var.', 'the announcement');
  });

  it('is ended by Esc, and by a pointer that is taken away', async () => {
    const element = await editor();
    const { told } = watch(element);
    const to = middle(row(element, 'velkomst').getBoundingClientRect());
    for (const end of ['Escape', 'pointercancel', 'lostpointercapture']) {
      const { send } = pointer(element, 'hjem');
      send('pointerdown');
      send('pointermove', to);
      await element.updateComplete;
      expect(row(element, 'hjem').classList.contains('dragged')).to.equal(true);
      expect(get(element, '.marker').hidden).to.equal(false);
      if (end === 'Escape') document.dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true }));
      else send(end, to);
      send('pointerup', to);
      await ready(element);
      expect(has(element, '.dragged')).to.equal(false);
      expect(get(element, '.marker').hidden).to.equal(true);
    }
    expect(rowsOf(element)).to.deep.equal(all);
    expect(told).to.have.length(0);
  });

  it('opens the menu again after a drag', async () => {
    const element = await editor();
    await drag(element, 'hjem', middle(row(element, 'velkomst').getBoundingClientRect()));
    await new Promise((resolve) => void setTimeout(resolve, 10));
    byId(element, 'h-hjem').click();
    await ready(element);
    expect(has(element, '[role=menu]')).to.equal(true);
  });

  it('takes a press that hardly moves for a press, and leaves other buttons alone', async () => {
    const element = await editor();
    const { send, from, handle } = pointer(element, 'hjem');
    send('pointerdown');
    send('pointermove', { x: from.x + 4, y: from.y + 4 });
    send('pointerup', from);
    handle.click();
    await ready(element);
    expect(has(element, '[role=menu]')).to.equal(true);
    handle.click();
    await ready(element);
    send('pointerdown', from, { button: 2 });
    send('pointermove', { x: from.x, y: from.y + 200 });
    expect(has(element, '.dragged')).to.equal(false);
    send('pointerup', from);
  });

  it('goes along with the page near its edges', async () => {
    const element = await editor();
    document.body.style.paddingBlockEnd = '3000px';
    row(element, 'hjem').scrollIntoView({ block: 'center' });
    const before = window.scrollY;
    const { send, from } = pointer(element, 'hjem');
    send('pointerdown');
    send('pointermove', { x: from.x, y: window.innerHeight - 4 });
    await until(() => window.scrollY > before + 20, 'the page to scroll down');
    send('pointermove', { x: from.x, y: 2 });
    const low = window.scrollY;
    await until(() => window.scrollY < low - 20, 'the page to scroll up');
    send('pointercancel');
    const rest = window.scrollY;
    await frame();
    await frame();
    expect(window.scrollY).to.equal(rest);
    document.body.style.paddingBlockEnd = '';
    window.scrollTo(0, 0);
  });

  it('works with a real mouse', async function () {
    // WebKitGTK under automation has no mouse that is held down.
    if (isWebKit) this.skip();
    const element = await editor();
    byId(element, 'h-velkomst').scrollIntoView({ block: 'center' });
    await frame();
    const from = middle(byId(element, 'h-velkomst').getBoundingClientRect());
    const target = row(element, 'aftaler-marts').getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(x), Math.round(y)];
    await sendMouse({ type: 'move', position: at(from.x, from.y) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(from.x + 20, from.y + 20) });
    await sendMouse({ type: 'move', position: at(from.x + 20, target.bottom - 3) });
    await sendMouse({ type: 'up' });
    await ready(element);
    expect(rowsOf(element).slice(0, 2)).to.deep.equal(['aftaler-marts', 'velkomst']);
    expect(has(element, '[role=menu]')).to.equal(false);
    await resetMouse();
  });
});
