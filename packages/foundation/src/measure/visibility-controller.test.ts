import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { css, html as litHtml, LitElement, type TemplateResult } from 'lit';
import { VisibilityController } from './visibility-controller.js';

class NearProbe extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 100px;
    }
  `;
  readonly visibility = new VisibilityController(this);
  readonly drawings: boolean[] = [];

  get near(): boolean {
    return this.visibility.near;
  }
  protected override render(): TemplateResult {
    this.drawings.push(this.near);
    return litHtml`${this.near}`;
  }
}
customElements.define('near-probe', NearProbe);

/** One probe at the top and one far below. */
async function page(): Promise<readonly [NearProbe, NearProbe]> {
  const place = await fixture(html`<div></div>`);
  place.innerHTML = '<near-probe></near-probe><div style="block-size: 5000px"></div><near-probe></near-probe>';
  const [above, below] = place.querySelectorAll<NearProbe>('near-probe');
  await nextFrame();
  await nextFrame();
  await nextFrame();
  return [above!, below!];
}

describe('VisibilityController', () => {
  afterEach(() => scrollTo(0, 0));

  it('draws what is visible at once, and leaves what is far below', async () => {
    const [above, below] = await page();
    expect(above.drawings).to.deep.equal([false, true]);
    expect(below.drawings).to.deep.equal([false]);
  });

  it('draws what comes near, once', async () => {
    const [above, below] = await page();
    below.scrollIntoView();
    await waitUntil(() => below.near);
    await below.updateComplete;
    expect(below.drawings).to.deep.equal([false, true]);
    expect(above.near).to.equal(true);
    scrollTo(0, 0);
    await nextFrame();
    await nextFrame();
    expect(below.near).to.equal(true);
    expect(below.drawings).to.deep.equal([false, true]);
  });

  it('draws everything for print', async () => {
    const [, below] = await page();
    dispatchEvent(new Event('beforeprint'));
    expect(below.near).to.equal(true);
    await below.updateComplete;
    expect(below.drawings).to.deep.equal([false, true]);
  });

  it('leaves a page in peace anew for what is added when nobody waits any more', async () => {
    const timers = new Set<number>();
    const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    window.setTimeout = ((action: () => void, delay?: number) => {
      const timer = set(action, delay);
      if (delay === 1000) timers.add(timer);
      return timer;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      timers.delete(timer as number);
      clear(timer);
    };
    try {
      const place = await fixture(html`<div></div>`);
      const probe = document.createElement('near-probe') as NearProbe;
      place.append(probe);
      expect(timers.size).to.equal(1);
      while (!probe.near) await nextFrame(); // waitUntil sets a timer of its own
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('waits for what is hidden', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<near-probe style="display: none"></near-probe>';
    const probe = place.firstElementChild as NearProbe;
    await nextFrame();
    await nextFrame();
    expect(probe.near).to.equal(false);
    probe.style.display = '';
    await waitUntil(() => probe.near);
  });

  it('goes on after it has moved', async () => {
    const [, below] = await page();
    const { parentNode } = below;
    below.remove();
    parentNode!.prepend(below);
    await waitUntil(() => below.near);
  });

  it('takes all as near where the platform cannot tell', async () => {
    const original = window.IntersectionObserver;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      const [, below] = await page();
      expect(below.drawings).to.deep.equal([true]);
    } finally {
      window.IntersectionObserver = original;
    }
  });
});
