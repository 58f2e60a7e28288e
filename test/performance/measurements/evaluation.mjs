// What every page pays for the import alone: fetching from the same machine, compiling and evaluating the modules.
import { onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

export async function evaluation(lab) {
  const times = [];
  for (let run = 0; run < lab.runs; run += 1) {
    times.push(
      await onFreshPage(lab, 'empty', (page) =>
        page.evaluate(async () => {
          const start = performance.now();
          await import('/element.js');
          return performance.now() - start;
        }),
      ),
    );
  }
  return [{ name: 'import of the element', time: summarise(times), goal: { time: 12 } }];
}
