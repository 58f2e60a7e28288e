import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { css, html as litHtml, type TemplateResult } from 'lit';
import { KlyngeElement } from './klynge-element.js';
import { palettes } from './styles/palette.js';
import { isLight } from './theme/surrounding.js';

class StyleProbe extends KlyngeElement {
  static override styles = css`
    .own {
      color: var(--_own);
    }
    .surface {
      color: var(--_surface);
    }
  `;
  drawings = 0;

  protected override render(): TemplateResult {
    this.drawings += 1;
    return litHtml`<h2 class="title">Title</h2><p class="text">Text</p><p class="subtitle">Subtitle</p>
      <p class="small">Small</p><p class="own">Own</p><p class="surface">Surface</p>
      <button class="button">Plain</button><button class="button primary">Primary</button><p hidden>Hidden</p>`;
  }
}
StyleProbe.define('style-probe');

const styleOf = (probe: Element, selector: string, pseudo?: string): CSSStyleDeclaration => {
  const element = probe.shadowRoot!.querySelector(selector)!;
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo);
};
const colourOf = (probe: Element, name: string): string => styleOf(probe, `.${name}`).color;
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const probeIn = (root: ParentNode): StyleProbe => root.querySelector<StyleProbe>('style-probe')!;
const probe = (): Promise<StyleProbe> => fixture<StyleProbe>(html`<style-probe></style-probe>`);

async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

describe('the colours of an element', () => {
  it('are light on a light page, whatever the system wishes', async () => {
    const { done } = await executeServerCommand<{ done: boolean }, object>('engine-media', { colorScheme: 'dark' });
    const element = await probe();
    await frames();
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    expect(element.hasAttribute('theme')).to.equal(false);
    if (done) await executeServerCommand('engine-media', {});
  });

  it('are dark on a dark page before the first paint, and follow it', async () => {
    document.documentElement.style.color = '#eee';
    const element = await probe();
    // Observers report in the order in which they were made, and before the paint.
    await new Promise<void>((resolve) => new ResizeObserver(() => resolve()).observe(element));
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.dark.own));
    await frames();
    const before = element.drawings;
    document.documentElement.style.color = '';
    await frames();
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    expect(element.drawings).to.equal(before + 1);
    document.documentElement.className = 'scrolled';
    await frames();
    document.documentElement.className = '';
    expect(element.drawings).to.equal(before + 1);
  });

  it('follow the part of the page that they are in', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setAttribute('style', 'background: #222; color: #ddd');
    place.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    place.innerHTML = '<style-probe></style-probe>';
    await frames();
    expect(colourOf(probeIn(place), 'surface')).to.equal(rgb(palettes.dark.surface));
  });

  it('can be fixed', async () => {
    const element = await probe();
    element.theme = 'dark';
    await element.updateComplete;
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.dark.own));
    element.setAttribute('theme', 'contrast');
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.contrastLight.own));
    document.documentElement.style.color = 'white';
    await frames();
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.contrastDark.own));
    element.setAttribute('theme', 'light');
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    document.documentElement.style.color = '';
  });

  it('can be set by the page', async () => {
    const place = await fixture<HTMLElement>(html`<div><style-probe></style-probe></div>`);
    place.style.setProperty('--klynge-own', 'rgb(1, 2, 3)');
    expect(colourOf(probeIn(place), 'own')).to.equal('rgb(1, 2, 3)');
  });

  it('have high contrast, print and the colours of the reader where the engine can show them', async () => {
    const element = await probe();
    const with_ = async (media: Record<string, string>): Promise<boolean> => {
      const { done } = await executeServerCommand<{ done: boolean }, object>('engine-media', media);
      await frames();
      return done;
    };
    if (!(await with_({ contrast: 'more' }))) return;
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.contrastLight.own));
    document.documentElement.style.color = 'white';
    await frames();
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.contrastDark.own));
    await with_({ media: 'print' });
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.print.own));
    document.documentElement.style.color = '';
    await with_({ forcedColors: 'active' });
    const forced = getComputedStyle(element).getPropertyValue('--_own');
    await with_({});
    expect(forced).to.equal('Highlight');
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
  });
});

describe('the type of an element', () => {
  const sizes = (element: Element): number[] =>
    ['.title', '.text', '.subtitle', '.small'].map((selector) =>
      Number.parseFloat(styleOf(element, selector).fontSize),
    );

  it('is in em of what the page gives, with a floor of 12 px', async () => {
    const place = await fixture<HTMLElement>(html`<div style="font-size: 16px"><style-probe></style-probe></div>`);
    expect(sizes(probeIn(place))).to.deep.equal([18, 16, 14, 13]);
    place.style.fontSize = '10px';
    expect(sizes(probeIn(place))).to.deep.equal([12, 12, 12, 12]);
    place.style.fontSize = '32px';
    expect(sizes(probeIn(place))).to.deep.equal([36, 32, 28, 26]);
  });

  it('does not follow a page that shrinks the root', async () => {
    const place = await fixture(html`<div style="font-size: 16px"><style-probe></style-probe></div>`);
    document.documentElement.style.fontSize = '62.5%';
    expect(sizes(probeIn(place))).to.deep.equal([18, 16, 14, 13]);
    document.documentElement.style.fontSize = '';
  });

  it('stands a hostile page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { box-sizing: content-box !important; font: italic 700 9px/1 fantasy !important; text-transform: uppercase !important; color: red !important; margin: 30px !important }';
    document.head.append(sheet);
    const element = await probe();
    await frames();
    expect(sizes(element)).to.deep.equal([12, 12, 12, 12]);
    expect(styleOf(element, '.title').color).to.equal(rgb(palettes.light.text));
    expect(styleOf(element, '.title').marginTop).to.equal('0px');
    expect(styleOf(element, '.button').boxSizing).to.equal('border-box');
    expect(Number.parseFloat(styleOf(element, '.small').lineHeight)).to.be.greaterThan(17);
    sheet.remove();
  });

  it('has buttons of 36 px with a hit area of 44', async () => {
    const element = await probe();
    const button = element.shadowRoot!.querySelector('.button')!;
    expect(button.getBoundingClientRect().height).to.equal(36);
    expect(styleOf(element, '.button', '::after').height).to.equal('44px');
    expect(styleOf(element, '.primary').backgroundColor).to.equal(rgb(palettes.light.own));
    expect(styleOf(element, '[hidden]').display).to.equal('none');
    await expect(element).to.be.accessible();
  });

  it('goes when the element is hidden', async () => {
    const element = await probe();
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});

describe('an element that moves', () => {
  it('keeps its styles in another document, and back', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const element = await probe();
    const { parentNode } = element;
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    expect(styleOf(element, '.button').minHeight).to.equal('36px');
    parentNode!.append(element);
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    expect(styleOf(element, '.button').minHeight).to.equal('36px');
  });

  it('is drawn when it is first put into another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const element = document.createElement('style-probe') as StyleProbe;
    const other = document.createElement('style-probe') as StyleProbe;
    frame.contentDocument!.body.append(element, other);
    await element.updateComplete;
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
    expect(element.shadowRoot!.adoptedStyleSheets[0]).to.equal(other.shadowRoot!.adoptedStyleSheets[0]);
  });

  it('is drawn in a page without a window, and shown when it comes home', async () => {
    const limbo = document.implementation.createHTMLDocument();
    const element = document.createElement('style-probe') as StyleProbe;
    limbo.body.append(element);
    await element.updateComplete;
    const place = await fixture(html`<div></div>`);
    place.append(element);
    expect(colourOf(element, 'own')).to.equal(rgb(palettes.light.own));
  });
});

describe('isLight', () => {
  it('reads the colours that browsers compute', () => {
    for (const light of ['rgb(255, 255, 255)', 'rgba(241, 244, 246, 0.9)', 'color(srgb 0.9 0.9 0.9)', 'lab(90 0 0)']) {
      expect(isLight(light), light).to.equal(true);
    }
    for (const dark of [
      'rgb(0, 0, 0)',
      'rgb(26, 31, 36)',
      'rgb(102, 102, 102)',
      'oklch(0.3 0.02 250)',
      'lab(20 0 0)',
    ]) {
      expect(isLight(dark), dark).to.equal(false);
    }
    expect(isLight('oklab(0.95 0 0)')).to.equal(true);
    expect(isLight('')).to.equal(false);
  });
});
