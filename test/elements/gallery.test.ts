// Every case of the gallery at every width: no text on a text or a mark, none out of the picture, none too small. A short
// form; KLYNGE_LONG=1 takes every density, every look of the page, and axe.
import { expect, fixture, html } from '@open-wc/testing';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import { collisions, crowded, outside, smallestType } from '../../packages/components/test/boxes.js';
import { find, isChromium, media } from '../../packages/components/test/chart.js';
import { CASES } from '../../stories/gallery/cases.js';
import { chartsOn, hung, LOOK, wallOf, WIDTHS, type Look } from '../../stories/gallery/wall.js';

declare const KLYNGE_LONG: boolean;

const views = Object.keys(CASES) as (keyof typeof CASES)[];
const densities = KLYNGE_LONG ? (['minimal', 'standard', 'full'] as const) : (['standard'] as const);
const widths = KLYNGE_LONG ? WIDTHS : ([320, 760] as const);

/** What pages and readers ask for. */
const looks = {
  light: { look: {}, features: {} },
  dark: { look: { page: 'dark' }, features: {} },
  contrast: { look: { theme: 'contrast' }, features: {} },
  forced: { look: {}, features: { forcedColors: 'active' } },
  print: { look: {}, features: { media: 'print' } },
} as const;

/** A wall on the page, and what is to be found on it. */
async function hang(look: Partial<Look> & Pick<Look, 'view'>): Promise<ReturnType<typeof chartsOn>> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  const whole = { ...LOOK, ...look };
  const wall = wallOf(whole);
  room.append(wall);
  await hung(wall, whole);
  return chartsOn(wall);
}

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

describe('gallery', () => {
  afterEach(async () => {
    await media();
  });

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

  if (KLYNGE_LONG && isChromium) {
    for (const [name, { look, features }] of Object.entries(looks)) {
      for (const view of views) {
        it(`has nothing that axe finds (${view}, ${name})`, async function () {
          this.timeout(120_000);
          await media(features);
          for (const width of [320, 760]) {
            for (const [, chart] of await hang({ view, width, ...look })) await expect(chart).to.be.accessible();
          }
        });
      }
    }
  }
});
