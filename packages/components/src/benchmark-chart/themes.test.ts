import { expect } from '@open-wc/testing';
import { forcedColors, palettes, type Palette } from '@klyngekit/foundation';
import { chart, findAll, frame, get, manyUnits, media, parsed, type ChartProperties } from '../../test/chart.js';

/** A CSS colour as the browser computes it. */
function computed(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const result = getComputedStyle(probe).color;
  probe.remove();
  return result;
}

const fill = (element: Element, selector: string): string => getComputedStyle(get(element, selector)).fill;
const stroke = (element: Element, selector: string): string => getComputedStyle(get(element, selector)).stroke;

/** The colours of the marks that a reader must tell apart. */
function colours(element: Element): { [token: string]: string } {
  return {
    text: getComputedStyle(get(element, '.title')).color,
    'text-muted': getComputedStyle(get(element, '.caption')).color,
    peer: fill(element, '.picture .peer'),
    own: fill(element, '.picture .own'),
    target: stroke(element, '.picture .target'),
    axis: stroke(element, '.picture .axis'),
    grid: stroke(element, '.picture .grid'),
  };
}

const ofPalette = (palette: Palette): { [token: string]: string } =>
  Object.fromEntries(
    (['text', 'text-muted', 'peer', 'own', 'target', 'axis', 'grid'] as const).map((token) => [
      token,
      computed(palette[token]),
    ]),
  );

const own: ChartProperties = { own: 'p6', audience: 'own' };
const DARK = 'background:#14191e;color:#f1f4f6';

describe('klynge-benchmark-chart: themes', () => {
  afterEach(async () => {
    await media();
  });

  it('takes the light colours on a light page and the dark ones on a dark page', async () => {
    expect(colours(await chart(own))).to.deep.equal(ofPalette(palettes.light));
    const dark = await chart(own, { style: DARK });
    expect(colours(dark)).to.deep.equal(ofPalette(palettes.dark));
  });

  it('has what the browser draws in the same light as its own colours', async () => {
    const scheme = async (theme: 'auto' | 'light' | 'dark', style: string): Promise<string> =>
      getComputedStyle(await chart({ theme }, { style })).colorScheme;
    const [lightPage, darkPage] = ['background:#fff;color:#1a1f24', 'background:#14191e;color:#f1f4f6'];
    expect([await scheme('auto', lightPage), await scheme('auto', darkPage)]).to.deep.equal(['light', 'dark']);
    expect([await scheme('light', darkPage), await scheme('dark', lightPage)]).to.deep.equal(['light', 'dark']);
  });

  it('takes the colours that the page asks for, wherever it stands', async () => {
    for (const style of ['', DARK]) {
      expect(colours(await chart({ ...own, theme: 'light' }, { style }))).to.deep.equal(ofPalette(palettes.light));
      expect(colours(await chart({ ...own, theme: 'dark' }, { style }))).to.deep.equal(ofPalette(palettes.dark));
    }
    expect(colours(await chart({ ...own, theme: 'contrast' }))).to.deep.equal(ofPalette(palettes.contrastLight));
    expect(colours(await chart({ ...own, theme: 'contrast' }, { style: DARK }))).to.deep.equal(
      ofPalette(palettes.contrastDark),
    );
  });

  it('takes a colour from the page’s own style', async () => {
    const element = await chart(own, { style: '--klynge-own:rgb(1, 2, 3)' });
    expect(fill(element, '.picture .own')).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(get(element, '.own-figure')).color).to.equal('rgb(1, 2, 3)');
  });

  it('adds high contrast when the reader asks for it', async () => {
    if (!(await media({ contrast: 'more' }))) return;
    expect(colours(await chart(own))).to.deep.equal(ofPalette(palettes.contrastLight));
    expect(colours(await chart(own, { style: DARK }))).to.deep.equal(ofPalette(palettes.contrastDark));
  });

  it('draws with the reader’s own colours when they are forced', async () => {
    if (!(await media({ forcedColors: 'active' }))) return;
    for (const properties of [own, { ...own, theme: 'dark' as const }]) {
      const element = await chart({ ...properties, theme: properties.theme ?? 'auto' });
      expect(colours(element)).to.deep.equal(ofPalette(forcedColors));
      expect(fill(element, '.picture .own')).not.to.equal(fill(element, '.picture .peer'));
      get(element, '[role=listbox]').focus();
      await element.updateComplete;
      expect(stroke(element, '.pointed-frame')).to.equal(computed('Highlight'));
      for (const text of findAll(element, '.picture text'))
        expect(fill(element, `.picture .${text.classList[0]!}`)).not.to.equal(computed('Canvas'));
    }
  });

  it('is drawn on white in print, whatever the page is', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await chart(own, { style: DARK });
    expect(colours(element)).to.deep.equal(ofPalette(palettes.print));
  });

  it('moves nothing: there is no animation and no transition', async () => {
    const element = await chart(own);
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    element.density = 'full';
    await frame();
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    for (const node of findAll(element, '*'))
      expect(Number.parseFloat(getComputedStyle(node).transitionDuration) || 0).to.equal(0);
  });

  it('tells own, others and targets apart without any colour', async () => {
    const element = await chart(own);
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(get(element, selector));
    expect(get(element, '.picture .own').getAttribute('d')).not.to.contain('A');
    expect(get(element, '.picture .peer').getAttribute('d')).to.match(/[aA]/);
    expect(style('.picture .own-label').fontWeight).to.equal('600');
    expect(style('.picture .value-own').fontWeight).to.equal('600');
    const dashes = ['.target', '.target-cluster', '.median'].map((role) => style(`.picture ${role}`).strokeDasharray);
    expect(new Set(dashes).size).to.equal(3);
    expect(style('.picture .own-interval').strokeWidth).not.to.equal(style('.picture .interval').strokeWidth);
  });

  it('has no marks of the own unit in the colours of the others, in a dense picture either', async () => {
    const element = await chart({ data: parsed(manyUnits(1700)), own: 'u850', audience: 'own' });
    expect(fill(element, '.picture .own')).to.equal(computed(palettes.light.own));
    expect(fill(element, '.picture .peer-dense')).to.equal(computed(palettes.light.peer));
  });

  it('has a grid of dots in high contrast', async () => {
    const element = await chart({ theme: 'contrast' });
    expect(getComputedStyle(get(element, '.picture .grid')).strokeDasharray.replace(/px|\s/g, '')).to.equal('1,3');
  });
});
