// What is left behind when charts come and go.
import { onFreshPage } from '../fresh-page.mjs';

const KILOBYTE = 1000;
const together = 10;

export async function memory(lab) {
  const charts = lab.quick ? 200 : 1000;
  const { growth, nodes } = await onFreshPage(lab, 'chart', async (page, cdp) => {
    // What is kept once for the whole page is there after the first few; compiled code grows for some hundreds.
    await comeAndGo(page, 800);
    const before = await held(cdp);
    await comeAndGo(page, charts);
    const after = await held(cdp);
    return { growth: after.heap - before.heap, nodes: after.nodes - before.nodes };
  });
  return [
    { name: `${charts} mounts and unmounts, heap growth`, size: growth / KILOBYTE, goal: { size: 200 } },
    { name: `${charts} mounts and unmounts, nodes left`, count: nodes, goal: { count: 0 } },
  ];
}

const comeAndGo = (page, charts) =>
  page.evaluate(
    async ([charts, together]) => {
      const { measured } = globalThis;
      for (let done = 0; done < charts; done += together) {
        const mounted = Array.from({ length: together }, () => measured.mount(20));
        await mounted[0].drawn;
        await measured.rest(2);
        for (const { element } of mounted) element.remove();
        await measured.rest(1);
      }
    },
    [charts, together],
  );

async function held(cdp) {
  await cdp.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') };
}
