// Every case of the gallery on a narrow page, looked at by axe. A short form; KLYNGE_LONG=1 takes two widths and everything
// that pages and readers ask for.
import { expect } from '@open-wc/testing';
import { isChromium, media } from '../../../packages/components/test/chart.js';
import { hang, views } from './hang.js';

declare const KLYNGE_LONG: boolean;

const looks = {
  light: { look: {}, features: undefined },
  dark: { look: { page: 'dark' }, features: undefined },
  contrast: { look: { theme: 'contrast' }, features: undefined },
  forced: { look: {}, features: { forcedColors: 'active' } },
  print: { look: {}, features: { media: 'print' } },
} as const;
// Only Chromium switches what a reader asks for.
const asked = KLYNGE_LONG
  ? Object.entries(looks).filter(([, { features }]) => isChromium || features === undefined)
  : ([['light', looks.light]] as const);
const widths = KLYNGE_LONG ? [320, 760] : [320];
// What axe reads is alike in all engines.
const looked = KLYNGE_LONG || isChromium ? views : (['answers'] as const);

describe('gallery: accessibility', () => {
  afterEach(async () => {
    await media();
  });

  for (const [name, { look, features }] of asked) {
    for (const view of looked) {
      for (const width of widths) {
        it(`has nothing that axe finds (${view}, ${name}, ${width} px)`, async function () {
          this.timeout(120_000);
          if (features) expect(await media(features)).to.equal(true);
          for (const [, chart] of await hang({ view, width, ...look })) await expect(chart).to.be.accessible();
        });
      }
    }
  }
});
