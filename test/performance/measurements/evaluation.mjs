// What every page pays for the import alone: compiling and evaluating the modules, whose files are there already.
import { readdir } from 'node:fs/promises';
import { inTurn, onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

export async function evaluation(lab) {
  const files = await readdir(lab.root);
  const { chart, minimum } = await inTurn(lab.runs, (name) =>
    onFreshPage(lab, 'empty', (page) =>
      page.evaluate(
        async ({ entry, parts }) => {
          for (const part of parts) await (await fetch(part)).text();
          const start = performance.now();
          await import(entry);
          return performance.now() - start;
        },
        {
          entry: `/${name}.import.js`,
          parts: files.filter((file) => file.startsWith(`${name}.import`)).map((file) => `/${file}`),
        },
      ),
    ),
  );
  const [time, least] = [summarise(chart), summarise(minimum)];
  return [{ name: 'import of the element', time, least, ratio: time.median / least.median, goal: { time: 12 } }];
}
