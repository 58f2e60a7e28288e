// Every case of the gallery at every width: no text on a text or a mark, none out of the picture, none too small. A short
// form; KLYNGE_LONG=1 takes all widths and densities.
import { expect } from '@open-wc/testing';
import { collisions, crowded, outside, smallestType } from '../../../packages/components/test/boxes.js';
import { find, frame, isChromium, until } from '../../../packages/components/test/chart.js';
import { WIDTHS } from '../../../stories/gallery/wall.js';
import { hang, views } from './hang.js';

declare const KLYNGE_LONG: boolean;

const densities = KLYNGE_LONG ? (['minimal', 'standard', 'full'] as const) : (['standard'] as const);
// Letters differ a little from engine to engine: the narrowest page shows it first.
const widths = KLYNGE_LONG ? WIDTHS : isChromium ? [320, 760] : [320];

// Twice the text leaves a picture half the room, which the narrow pages show too.
const enlarged = KLYNGE_LONG ? views : isChromium ? (['spread', 'overview'] as const) : [];

/** What is wrong with a chart, in words. */
function faults(chart: Element, width: number): string[] {
  const found = crowded(chart);
  if (find(chart, '.picture')) {
    found.push(...collisions(chart), ...outside(chart).map((what) => `"${what}" out of the picture`));
  }
  if (smallestType(chart) < 11.99) found.push(`type of ${smallestType(chart)} px`);
  if (chart.scrollWidth > width) found.push(`${chart.scrollWidth} px wide`);
  return found;
}

/** Sets the text around charts twice as large as a page has it, and waits until their pictures have followed. */
async function enlarge(charts: readonly Element[]): Promise<void> {
  for (const chart of charts) {
    chart.parentElement!.style.fontSize = '32px';
    const zoom = (): number => {
      const svg = find<SVGSVGElement>(chart, '.picture');
      return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 2;
    };
    await until(() => Math.abs(zoom() - 2) < 0.05, 'the larger picture');
  }
  await frame();
}

describe('gallery: boxes', () => {
  for (const view of views) {
    for (const density of densities) {
      for (const width of widths) {
        it(`has nothing on anything (${view}, ${width} px, ${density})`, async function () {
          this.timeout(60_000);
          const wrong = (await hang({ view, width, density })).flatMap(([name, chart]) =>
            faults(chart, width).map((fault) => `${name}: ${fault}`),
          );
          expect(wrong).to.deep.equal([]);
        });
      }
    }
  }

  for (const view of enlarged) {
    it(`has nothing on anything when the reader enlarges the text (${view})`, async function () {
      this.timeout(60_000);
      const charts = await hang({ view, width: 760 });
      await enlarge(charts.map(([, chart]) => chart));
      const wrong = charts.flatMap(([name, chart]) => faults(chart, 760).map((fault) => `${name}: ${fault}`));
      expect(wrong).to.deep.equal([]);
    });
  }
});
