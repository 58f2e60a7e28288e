import { expect } from '@open-wc/testing';
import { forcedColors, palettes, type Palette } from '@klyngekit/foundation';
import { contrast } from '../../../../test/elements/colour.js';
import {
  chart,
  computedColour as computed,
  find,
  findAll,
  frame,
  get,
  has,
  manyUnits,
  media,
  openedWhole,
  parsed,
  textOf,
  type ChartProperties,
} from '../../test/chart.js';

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

/** A computed colour as #06426B. */
const hex = (colour: string): string =>
  `#${colour
    .match(/\d+/g)!
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;

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

  it('leaves everything around the picture to the colours that are forced', async () => {
    if (!(await media({ forcedColors: 'active' }))) return;
    const element = await chart({ ...own, switcher: true });
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    const adjusts = (node: Element): string => getComputedStyle(node).forcedColorAdjust;
    expect(adjusts(element)).to.equal('auto');
    for (const part of ['.title', '.summary', '.detail', '.button', '.switcher span', '.caption'])
      expect(adjusts(get(element, part)), part).to.equal('auto');
    for (const svg of findAll(element, '.scene, .layer')) expect(adjusts(svg)).to.equal('none');
    const border = (view: Element): string => getComputedStyle(view).borderTopWidth;
    const [chosen, other] = [':checked + span', ':not(:checked) + span'].map((which) => get(element, `.view ${which}`));
    expect([border(chosen!), border(other!)]).to.deep.equal(['2px', '1px']);
    expect(getComputedStyle(chosen!).borderTopColor).not.to.equal(computed('Canvas'));
  });

  it('has a key to its strip in the colours that are forced', async () => {
    if (!(await media({ forcedColors: 'active' }))) return;
    const element = await chart(own, { width: 320 });
    expect(fill(element, '.key .own')).to.equal(computed('Highlight'));
    expect(stroke(element, '.key .median')).to.equal(computed('CanvasText'));
    expect(stroke(element, '.key .target')).to.equal(computed('LinkText'));
  });

  for (const [theme, page, surface] of [
    ['light', '', palettes.light.surface],
    ['dark', DARK, palettes.dark.surface],
    ['contrast', '', palettes.contrastLight.surface],
    ['contrast', DARK, palettes.contrastDark.surface],
  ] as const) {
    it(`has controls with an edge that can be seen (${theme} on ${surface})`, async () => {
      const element = await openedWhole({ theme }, { style: page });
      const controls = findAll(
        element,
        '.button, .view span, input:not([type=radio], [type=checkbox]), textarea, select',
      );
      expect(new Set(controls.map(({ localName }) => localName)).size).to.equal(4);
      for (const control of controls) {
        const { borderTopColor, borderTopStyle } = getComputedStyle(control);
        expect(borderTopStyle, textOf(control)).to.equal('solid');
        expect(contrast(hex(borderTopColor), surface), textOf(control)).to.be.at.least(3);
      }
    });
  }

  it('is set in the type of the page, whatever that is', async () => {
    const element = await openedWhole({}, { style: 'font-family:Courier' });
    for (const part of ['.title', '.summary', '.button', '#goal input', 'textarea', 'td', '.about', '.picture text'])
      expect(getComputedStyle(get(element, part)).fontFamily, part).to.equal('Courier');
  });

  it('has nothing on paper that only a screen can do', async () => {
    const element = await openedWhole();
    get(element, '[role=listbox]').focus();
    await element.updateComplete;
    const controls = ['.switcher', '.view input', '.button', 'input', 'textarea', '.panel', '.exports', '.detail'];
    for (const control of controls) expect(has(element, control), control).to.equal(true);
    if (!(await media({ media: 'print' }))) return;
    for (const control of findAll(element, [...controls, 'label', '[role=listbox]', '[aria-expanded]'].join()))
      expect(control.getClientRects().length, control.className || control.localName).to.equal(0);
    // What it tells is there.
    for (const told of ['.title', '.summary', '.picture', 'table', '.about dt', '.caption'])
      expect(find(element, told)!.getClientRects().length, told).to.be.greaterThan(0);
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

  it('has a grid of dots in high contrast, and nowhere else', async () => {
    const grid = async (properties: ChartProperties = {}): Promise<string> =>
      getComputedStyle(get(await chart(properties), '.picture .grid')).strokeDasharray.replace(/px|\s/g, '');
    for (const theme of ['auto', 'light', 'dark'] as const) expect(await grid({ theme }), theme).to.equal('none');
    expect(await grid({ theme: 'contrast' })).to.equal('1,3');
    if (!(await media({ contrast: 'more' }))) return;
    expect(await grid()).to.equal('1,3');
    expect(await grid({ theme: 'light' })).to.equal('none');
    await media({ forcedColors: 'active' });
    expect(await grid({ theme: 'light' })).to.equal('1,3');
    // Marks differ in shape and dash on every page; a dotted hairline would be lost on paper.
    await media({ media: 'print' });
    expect(await grid()).to.equal('none');
  });
});
