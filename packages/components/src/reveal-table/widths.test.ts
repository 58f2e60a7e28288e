import { expect } from '@open-wc/testing';
import { forcedColors, palettes } from '@klyngekit/foundation';
import { findAll, get, media } from '../../test/chart.js';
import {
  choiceIndicator,
  choiceRound,
  collect,
  namesOf,
  open,
  pressOn,
  round,
  sealedNames,
  table,
} from '../../test/reveal.js';
import type { KlyngeRevealTable } from './index.js';
import { computedColour } from '../../test/computed-colour.js';

const LONG = 'Lægefællesskabet ved det gamle rådhus på Strandengens Torv og Havneplads i Nørre Ålykkeby';

/** How far anything in a table stands out of it, px. */
function overflow(element: KlyngeRevealTable): number {
  const { right } = element.getBoundingClientRect();
  const nodes = findAll(element, '*').filter(
    (node) => getComputedStyle(node).clipPath === 'none' && !node.closest('.full'),
  );
  return Math.max(...nodes.map((node) => node.getBoundingClientRect().right)) - right;
}

describe('klynge-reveal-table: widths and themes', () => {
  for (const width of [320, 400, 575, 576, 640, 712, 1200]) {
    it(`stays within ${width} px, closed, collecting, and open with long names`, async () => {
      const element = await table({ reflection: true }, { width });
      expect(overflow(element)).to.be.at.most(0.5);
      const names = await namesOf();
      const long = { ...names, names: names.names.map((row) => ({ ...row, name: LONG })) };
      await open(element, long);
      expect(overflow(element)).to.be.at.most(0.5);
      const { sealed } = await sealedNames();
      const other = await table({ sealed }, { width });
      await collect(other);
      expect(overflow(other)).to.be.at.most(0.5);
      const answers = await table({ data: choiceRound, indicator: choiceIndicator }, { width });
      expect(overflow(answers)).to.be.at.most(0.5);
    });
  }

  it('places its marks by what is shown, whatever the width', async () => {
    for (const width of [320, 712, 1200]) {
      const element = await table({}, { width });
      findAll(element, '.row-plot').forEach((plot, place) => {
        const { value } = round.rows[place]!;
        const dot = plot.querySelector('.peer');
        expect(dot === null).to.equal(value === null);
        if (!dot || value === null) return;
        const [area, mark] = [plot.getBoundingClientRect(), dot.getBoundingClientRect()];
        expect((mark.left + mark.right) / 2).to.be.closeTo(area.left + value * area.width, 0.6);
      });
    }
  });

  it('has labels that do not meet, over rows of the same height, closed and open', async () => {
    const element = await table();
    const look = (): void => {
      const boxes = findAll(element, '.line-labels text').map((text) => text.getBoundingClientRect());
      expect(boxes).to.have.length(3);
      boxes.forEach((a, index) =>
        boxes.slice(index + 1).forEach((b) => {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
          expect(apart).to.equal(true);
        }),
      );
    };
    look();
    const heights = findAll(element, 'tbody tr').map((row) => Math.round(row.getBoundingClientRect().height));
    expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
    await open(element);
    look();
  });

  it('can be read from the back of a room', async () => {
    const element = await table({ projector: true }, { width: 1200 });
    for (const selector of [
      '#title',
      '.definition',
      'tbody .label',
      'thead .label',
      'figcaption',
      '.line-labels text',
    ]) {
      expect(Number.parseFloat(getComputedStyle(get(element, selector)).fontSize), selector).to.be.at.least(18);
    }
    expect(findAll(element, 'tbody tr').every((row) => row.getBoundingClientRect().height >= 40)).to.equal(true);
    expect(get(element, '.peer').getAttribute('r')).to.equal('7');
  });

  it('takes the colours of its page, and the reader’s own', async () => {
    const colours = (element: Element): string[] => [
      getComputedStyle(get(element, '#title')).color,
      getComputedStyle(get(element, '.row-plot .peer')).fill,
      getComputedStyle(get(element, '.row-plot .target')).stroke,
    ];
    const of = ({ text, peer, target }: { text: string; peer: string; target: string }): string[] =>
      [text, peer, target].map(computedColour);
    expect(colours(await table())).to.deep.equal(of(palettes.light));
    const dark = await table({}, { style: 'background:#14191e;color:#f1f4f6' });
    expect(colours(dark)).to.deep.equal(of(palettes.dark));
    await pressOn(dark, '#propose');
    expect(getComputedStyle(get(dark, 'dialog')).backgroundColor).to.equal(computedColour(palettes.dark.surface));
    if (await media({ forcedColors: 'active' })) {
      expect(colours(await table())).to.deep.equal(of(forcedColors));
      await media();
    }
  });
});
