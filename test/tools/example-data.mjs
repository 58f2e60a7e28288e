// The invented cluster behind the example site, and closed rounds of it as a preparer would make them.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, root } from './programs.mjs';

const data = join(root, 'examples/data');

/** Folder below the data, indicator, and further options of each round of the cluster. */
const rounds = [
  ['lukket', 'lungefunktion'],
  ['hvem', 'kol-kontrol-hvem'],
  ['forseglet-1', 'lungefunktion', '--sealed'],
  ['forseglet-2', 'lungefunktion', '--sealed'],
];

/** The indicator of each package on which a meeting looks first, closed. */
const packageRounds = [
  ['kol-lungefunktion', 'kol-lfu-ny-inhalation'],
  ['antibiotika', 'penicillin-v'],
  ['opioider', 'opioid-plan'],
  ['polyfarmaci-aeldre', 'polyfarmaci-75'],
  ['urinproever-plejehjem', 'urin-symptomer'],
  ['travlhed-organisering', 'uden-laege'],
];

const klynge = (...args) => node('packages/cli/bin/klynge.js', [...args, '--lang', 'da'], { quiet: true });

/** Invented figures for the indicators of each cluster package. What makes them is compiled only by now. */
async function makePackageData() {
  const { createPackageDemo, defaultSeed } = await import('@klyngekit/cli/demo');
  const { packageFiles } = await import('@klyngekit/cluster-packages');
  mkdirSync(join(data, 'pakker'), { recursive: true });
  packageFiles.forEach(({ id, url }, place) => {
    const clusterPackage = JSON.parse(readFileSync(url, 'utf8'));
    const benchmark = createPackageDemo(clusterPackage, defaultSeed + place);
    writeFileSync(join(data, 'pakker', `${id}.json`), JSON.stringify(benchmark));
  });
}

/** Makes everything anew; answers with the exit code of the first command that fails. */
export async function makeExampleData() {
  const code = await klynge('demo', 'examples/data', '--force');
  if (code !== 0) return code;
  // What is counted by hand is in no file of figures yet.
  const { urineIndicator } = await import(pathToFileURL(join(root, 'packages/schema/dist/fixtures/index.js')).href);
  writeFileSync(join(data, `indicators/${urineIndicator.id}.json`), `${JSON.stringify(urineIndicator, null, 2)}\n`);
  await makePackageData();
  const all = [
    ...rounds.map(([folder, ...rest]) => [folder, 'benchmark.json', ...rest]),
    ...packageRounds.map(([id, indicator]) => [`moede/${id}`, `pakker/${id}.json`, indicator]),
  ];
  for (const [folder, file, indicator, ...options] of all) {
    rmSync(join(data, folder), { recursive: true, force: true });
    const from = `examples/data/${file}`;
    const out = `examples/data/${folder}`;
    const made = await klynge('prepare', from, '--indicator', indicator, '--out', out, ...options);
    if (made !== 0) return made;
  }
  // Files are named at random, so that a name tells nothing; the page shows the figure of the first practice in the list.
  const [, first] = readFileSync(join(data, 'lukket/fordeling.csv'), 'utf8').split(/\r?\n/u);
  copyFileSync(join(data, 'lukket', first.split(';').at(-1)), join(data, 'lukket/egen.json'));
  return 0;
}
