import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { css, html as litHtml, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { SizeController } from './size-controller.js';
import { steadyWidth, type WidthChange } from './steady-width.js';

class SizeProbe extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  readonly size = new SizeController(this);
  readonly widths: (number | undefined)[] = [];

  protected override updated(_changed: PropertyValues): void {
    this.widths.push(this.size.width);
  }

  /** Twice as tall at each drawing, as a chart that answers its width. */
  protected override render(): TemplateResult {
    return litHtml`<svg width="1" height=${50 + (this.size.width ?? 0) / 2}></svg>`;
  }
}
customElements.define('size-probe', SizeProbe);

class TargetProbe extends LitElement {
  readonly size: SizeController = new SizeController(this, () => this.shadowRoot?.querySelector('div'));
  static override styles = css`
    div {
      inline-size: 123px;
      padding: 10px;
    }
  `;
  protected override render(): TemplateResult {
    return litHtml`<div></div>`;
  }
}
customElements.define('target-probe', TargetProbe);

async function settle(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}

describe('SizeController', () => {
  const complaints: string[] = [];
  const listen = (event: ErrorEvent): void => void complaints.push(event.message);
  before(() => window.addEventListener('error', listen));
  after(() => window.removeEventListener('error', listen));
  afterEach(() => {
    expect(complaints.splice(0)).to.deep.equal([]);
  });

  it('knows the width after the first drawing and before the second frame', async () => {
    const place = await fixture(html`<div></div>`);
    place.setAttribute('style', 'width: 400.7px');
    const probe = document.createElement('size-probe') as SizeProbe;
    place.append(probe);
    await probe.updateComplete;
    expect(probe.widths).to.deep.equal([undefined]);
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400]);
  });

  it('draws again for a new whole width only', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.width = '400px';
    place.innerHTML = '<size-probe></size-probe>';
    const probe = place.firstElementChild as SizeProbe;
    await settle();
    for (const width of ['400.4px', '400.9px', '400px']) {
      place.style.width = width;
      await settle();
    }
    place.style.height = '900px';
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400]);
    place.style.width = '640px';
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400, 640]);
  });

  it('keeps its width while it is hidden', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.width = '400px';
    place.innerHTML = '<size-probe></size-probe>';
    const probe = place.firstElementChild as SizeProbe;
    await settle();
    place.style.display = 'none';
    await settle();
    expect(probe.size.width).to.equal(400);
    place.style.width = '300px';
    place.style.display = '';
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400, 300]);
  });

  it('rests while it is off the page', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.width = '400px';
    place.innerHTML = '<size-probe></size-probe>';
    const probe = place.firstElementChild as SizeProbe;
    await settle();
    probe.remove();
    place.style.width = '300px';
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400]);
    place.append(probe);
    await settle();
    expect(probe.widths).to.deep.equal([undefined, 400, 300]);
  });

  it('holds nothing that is off the page', async () => {
    const probe = await fixture<SizeProbe>(html`<size-probe></size-probe>`);
    await settle();
    const left: Element[] = [];
    const original = Object.getOwnPropertyDescriptor(ResizeObserver.prototype, 'unobserve')!;
    Object.defineProperty(ResizeObserver.prototype, 'unobserve', {
      ...original,
      value(this: ResizeObserver, element: Element): void {
        left.push(element);
        (original.value as ResizeObserver['unobserve']).call(this, element);
      },
    });
    probe.remove();
    Object.defineProperty(ResizeObserver.prototype, 'unobserve', original);
    expect(left).to.deep.equal([probe]);
  });

  it('measures the content box of a drawn element', async () => {
    const probe = await fixture<TargetProbe>(html`<target-probe></target-probe>`);
    await settle();
    expect(probe.size.width).to.equal(123);
  });

  it('measures many in one pass', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.width = '200px';
    place.innerHTML = '<size-probe></size-probe>'.repeat(50);
    await settle();
    const widths = [...place.children].map((probe) => (probe as SizeProbe).widths);
    expect(new Set(widths.map(String))).to.deep.equal(new Set([',200']));
  });

  it('comes to rest where a scrollbar would make it swing', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setAttribute('style', 'width: 300px; height: 190px; overflow-y: auto');
    // A host whose scrollbar always takes 15 px: overlay scrollbars take none.
    const swing = document.createElement('size-probe') as SizeProbe;
    place.append(swing);
    const timer = setInterval(() => {
      const tall = swing.getBoundingClientRect().height > 190;
      swing.style.width = tall ? '285px' : '300px';
    }, 5);
    await aTimeout(400);
    const soFar = swing.widths.length;
    await aTimeout(300);
    clearInterval(timer);
    expect(swing.widths.length).to.be.lessThan(12);
    expect(swing.widths.length - soFar).to.be.lessThan(4);
  });
});

describe('steadyWidth', () => {
  const run = (...steps: readonly (readonly [width: number, time: number])[]): number[] => {
    let change: WidthChange | undefined;
    return steps.map(([width, time]) => (change = steadyWidth(change, width, time)).width);
  };

  it('follows every wish', () => {
    expect(run([300, 0], [640, 16], [300, 32], [640, 48], [300, 64], [640, 80])).to.deep.equal([
      300, 640, 300, 640, 300, 640,
    ]);
    expect(run([300, 0], [285, 400], [300, 800], [285, 1200], [300, 1600])).to.deep.equal([300, 285, 300, 285, 300]);
  });

  it('stays narrow after two swings, until something else happens', () => {
    const swing = [300, 285, 300, 285, 300, 285, 300].map((width, at) => [width, at * 16] as const);
    expect(run(...swing)).to.deep.equal([300, 285, 300, 285, 285, 285, 285]);
    expect(run(...swing, [500, 120])).to.deep.equal([300, 285, 300, 285, 285, 285, 285, 500]);
    expect(run(...swing, [300, 2000])).to.deep.equal([300, 285, 300, 285, 285, 285, 285, 300]);
  });
});
