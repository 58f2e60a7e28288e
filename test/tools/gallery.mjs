// Pictures of all cases of the chart (stories/gallery), to look at: one sheet for each view, width and look.
//
//   node test/tools/gallery.mjs sheets --views funnel,spread --widths 320,760 --looks light,dark
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { conditions } from '../../.config/vite/common.js';
import { launchChromium } from './browsers.mjs';
import { given } from './given.mjs';
import { root } from './programs.mjs';

const usage = `usage: node test/tools/gallery.mjs FOLDER [options]
  --views A,B      all of them
  --widths N,N     280,320,480,760,1200
  --looks A,B      light, dark, contrast, forced, forced-dark, print, greyscale (light,dark)
  --density A      minimal, standard or full (standard)
  --cases TEXT     only those whose names hold it
  --files A,B      benchmark files instead of the cases, in every view
  --own ID         the own unit in them
  --lang da|en     (da)
  --room N         width of a sheet (1650)
  --height N       height of a sheet: a wall that is taller is cut between its rows (1650)`;

/** What the page and its reader ask for. */
const LOOKS = {
  light: {},
  dark: { page: 'dark' },
  contrast: { theme: 'contrast' },
  forced: { media: { forcedColors: 'active' } },
  'forced-dark': { page: 'dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
  print: { media: { media: 'print' } },
  greyscale: { filter: 'grayscale(1)' },
};
const names = ['views', 'widths', 'looks', 'density', 'cases', 'files', 'own', 'lang', 'room', 'height'];

function readArguments(args) {
  const { values: options, positionals: places } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  });
  const looks = (options.looks ?? 'light,dark').split(',');
  const unknown = looks.find((look) => !Object.hasOwn(LOOKS, look));
  if (unknown !== undefined) throw new Error(`unknown look ${unknown}`);
  if (places.length !== 1) throw new Error('a folder is needed');
  return { folder: resolve(places[0]), looks, options };
}

const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Gallery</title>
  <body style="margin:0"><script type="module">
    import '@klyngekit/components/define';
    import '@klyngekit/components/english';
    import { CASES } from '/stories/gallery/cases.ts';
    import { hung, LOOK, wallOf } from '/stories/gallery/wall.ts';
    window.views = Object.keys(CASES);
    window.hang = async ({ look, filter, part, files, mine }) => {
      document.querySelectorAll('body > div').forEach((wall) => wall.remove());
      const whole = { ...LOOK, ...look };
      const cases = files
        ? Object.fromEntries(files.map(([name, data]) => [name, { data, own: mine, audience: mine ? 'own' : 'shared' }]))
        : Object.fromEntries(Object.entries(CASES[whole.view]).filter(([name]) => name.includes(part)));
      const wall = wallOf(whole, cases);
      wall.style.filter = filter ?? '';
      document.body.style.background = wall.style.background;
      document.body.append(wall);
      await hung(wall, cases);
    };
    // Sheets of whole rows, as high as they may be.
    window.cuts = (most) => {
      const wall = document.querySelector('body > div').getBoundingClientRect();
      const tops = [...document.querySelectorAll('section')].map((place) => place.getBoundingClientRect().top - 12);
      const ends = [...new Set(tops), wall.bottom].map((end) => Math.round(end + scrollY));
      const sheets = [];
      for (let index = 0; index < ends.length - 1;) {
        let next = index + 1;
        while (next < ends.length - 1 && ends[next + 1] - ends[index] <= most) next += 1;
        sheets.push({ x: 0, y: ends[index], width: innerWidth, height: ends[next] - ends[index] });
        index = next;
      }
      return sheets;
    };
    window.isReady = true;
  </script>`;

async function startPage() {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    resolve: { conditions, dedupe: ['lit', '@lit/context'] },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    plugins: [
      {
        name: 'gallery',
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use('/gallery.html', async (request, response) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await transformIndexHtml(request.originalUrl, page));
          });
        },
      },
    ],
  });
  await server.listen();
  return server;
}

const { folder, looks, options } = given(readArguments, usage);
const files = options.files?.split(',').map((file) => [basename(file, '.json'), readFileSync(file, 'utf8')]);
mkdirSync(folder, { recursive: true });
const server = await startPage();
const browser = await launchChromium();
try {
  const tab = await browser.newPage({
    viewport: { width: Number(options.room ?? 1650), height: 1400 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  tab.on('pageerror', (error) => console.log(`uncaught: ${error.stack ?? error.message}`));
  await tab.goto(new URL('/gallery.html', server.resolvedUrls.local[0]).href);
  await tab.waitForFunction('window.isReady');
  const views = options.views?.split(',') ?? (await tab.evaluate('window.views'));
  const widths = (options.widths ?? '280,320,480,760,1200').split(',').map(Number);
  for (const view of views)
    for (const width of widths)
      for (const look of looks) {
        const { media = {}, filter, ...own } = LOOKS[look];
        await tab.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light', ...media });
        const { density = 'standard', lang = 'da', cases = '' } = options;
        await tab.evaluate((request) => window.hang(request), {
          look: { view, width, density, lang, ...own },
          filter,
          part: cases,
          files,
          mine: options.own,
        });
        const cuts = await tab.evaluate((most) => window.cuts(most), Number(options.height ?? 1650));
        for (const [part, clip] of cuts.entries()) {
          const file = join(folder, `${view}-${width}-${look}-${density}-${part + 1}.png`);
          await tab.screenshot({ path: file, fullPage: true, clip });
          console.log(file);
        }
      }
} finally {
  await browser.close();
  await server.close();
}
