// Reading a national file (1,700 practices, 12 indicators, 8 periods) with every check, beside JSON.parse alone.
import { onFreshPage } from '../fresh-page.mjs';
import { summarise } from '../numbers.mjs';

export async function parsing(lab) {
  const rounds = await onFreshPage(lab, 'chart', (page) =>
    page.evaluate((runs) => globalThis.measured.parsing(runs), Math.max(9, lab.runs)),
  );
  const time = summarise(rounds.map(({ parse }) => parse));
  const least = summarise(rounds.map(({ baseline }) => baseline));
  const ratio = time.median / least.median;
  return [
    { name: 'national file, parse and check (least: JSON.parse)', time, least, ratio, goal: { time: 100, ratio: 2 } },
  ];
}
