// Published figures of English practices (see test/tools/real-data.mjs), drawn in every engine.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@klyngekit/components/benchmark-chart/define';
import '@klyngekit/components/english';
import { parseBenchmark, type Benchmark } from '@klyngekit/schema';

type Chart = HTMLElementTagNameMap['klynge-benchmark-chart'];

let available = false;

/** Leaves a test out where the figures are not, and says so. */
function needsFigures(test: { skip(): void }): void {
  if (available) return;
  console.info('left out: the published figures are not on this machine');
  // eslint-disable-next-line no-restricted-syntax -- the figures are others' and not part of the project
  test.skip();
}

async function load(name: string): Promise<Benchmark> {
  const answer = await fetch(`/fixtures/${name}`);
  const result = parseBenchmark(await answer.text());
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function draw(
  benchmark: Benchmark,
  attributes: Partial<Pick<Chart, 'own' | 'audience' | 'period'>> = {},
): Promise<Chart> {
  const room = await fixture<HTMLElement>(html`<div lang="en"><klynge-benchmark-chart></klynge-benchmark-chart></div>`);
  room.style.setProperty('width', '712px');
  const chart = room.querySelector('klynge-benchmark-chart');
  if (!chart) throw new Error('no chart');
  Object.assign(chart, attributes, { data: benchmark });
  chart.scrollIntoView();
  await waitUntil(() => (chart.shadowRoot?.querySelectorAll('svg.picture path').length ?? 0) > 3, 'the picture', {
    timeout: 5000,
  });
  return chart;
}

const paths = (chart: Chart): readonly string[] =>
  Array.from(chart.shadowRoot?.querySelectorAll('svg.picture path') ?? [], (path) => path.getAttribute('d') ?? '');

describe('published figures', () => {
  before(async () => {
    const answer = await fetch('/fixtures/manifest.json');
    available = answer.ok && ((await answer.json()) as { available: boolean }).available;
  });

  it('draws one English CCG as a cluster, with every practice in a row of its own', async function () {
    needsFigures(this);
    const chart = await draw(await load('ccg.json'), { own: 'A81001', audience: 'own' });
    const text = chart.shadowRoot?.textContent ?? '';
    expect(text).to.contain('2,266 of 5,261');
    expect(text).to.contain('34');
    await expect(chart).to.be.accessible();
  });

  it('draws all 7,210 practices of England in a few paths', async function () {
    needsFigures(this);
    const chart = await draw(await load('england.json'));
    expect(chart.shadowRoot?.textContent).to.contain('7,210 practices');
    expect(chart.shadowRoot?.querySelectorAll('svg.picture *').length).to.be.lessThan(40);
    expect(paths(chart).join('')).not.to.match(/NaN|Infinity/);
    await expect(chart).to.be.accessible();
  });

  it('draws each year of the diabetes register, and tells missing practices from zero', async function () {
    needsFigures(this);
    const benchmark = await load('diabetes.json');
    const shown: number[] = [];
    for (const { id } of benchmark.periods) {
      const chart = await draw(benchmark, { period: id });
      expect(paths(chart).join('')).not.to.match(/NaN|Infinity/);
      shown.push(
        Number(
          /(\d+) of 30 practices|All (30) practices/
            .exec(chart.shadowRoot?.textContent ?? '')
            ?.slice(1)
            .join(''),
        ),
      );
    }
    expect(shown).to.deep.equal([30, 30, 30, 30, 13]);
  });
});
