import { expect } from '@open-wc/testing';
import { changed, exampleCluster } from '@klyngekit/schema/fixtures';
import {
  benchmarkWith,
  chart,
  consoleOf,
  find,
  findAll,
  has,
  markup,
  message,
  parsed,
  publicBenchmark,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
  until,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart, KlyngeChartErrorEvent } from './index.js';

const TITLE = 'Praksis spænder fra 28 til 74 procent';
const CANARY = 'CANARY-7f3a9 Lægehuset Ålykke';

const parserLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/benchmark-'));

/** Gives data to a chart that shows the reference picture, and waits for what comes of it. */
async function give(element: KlyngeBenchmarkChart, data: unknown): Promise<KlyngeChartErrorEvent[]> {
  const errors: KlyngeChartErrorEvent[] = [];
  const note = (event: KlyngeChartErrorEvent): void => void errors.push(event);
  element.addEventListener('klynge-chart-error', note);
  element.data = data as never;
  await settled(element);
  element.removeEventListener('klynge-chart-error', note);
  return errors;
}

describe('klynge-benchmark-chart: data', () => {
  it('fetches no parser for a benchmark that is parsed already', async () => {
    performance.clearResourceTimings(); // full by now, and a full list takes no more
    const element = await chart({ data: parsed() });
    expect(title(element)).to.equal(TITLE);
    expect(parserLoaded()).to.equal(false);
    await chart({ data: { ...referenceBenchmark } });
    expect(parserLoaded()).to.equal(true);
  });

  it('draws the same from a parsed benchmark, a plain object and JSON text', async () => {
    const drawings = [];
    for (const data of [parsed(), structuredClone(referenceBenchmark), JSON.stringify(referenceBenchmark)]) {
      drawings.push(markup(await chart({ data, own: 'p6', audience: 'own' })));
    }
    expect(new Set(drawings).size).to.equal(1);
    expect(drawings[0]).to.contain('I ligger omkring medianen');
  });

  it('shows new data at once, and nothing of the old', async () => {
    const element = await chart({ data: parsed() });
    const other = changed(referenceBenchmark, '/observations/0/numerator/0', 2);
    element.data = parsed(other as typeof referenceBenchmark);
    await element.updateComplete;
    expect(title(element)).to.equal('Praksis spænder fra 3 til 74 procent');
    element.data = structuredClone(referenceBenchmark);
    await element.updateComplete;
    expect(message(element)).to.equal('Henter tal …');
    expect(has(element, 'svg')).to.equal(false);
    await settled(element);
    expect(title(element)).to.equal(TITLE);
  });

  it('is not changed by what the caller does to the object afterwards', async () => {
    const data = JSON.parse(JSON.stringify(referenceBenchmark)) as {
      units: { name: string }[];
      observations: { numerator: (number | null)[] }[];
      indicators: unknown[];
      openness: string;
    };
    const element = await chart({ data: data as never });
    const before = markup(element);
    data.units[0]!.name = CANARY;
    data.observations[0]!.numerator[0] = 0;
    data.openness = 'public';
    data.indicators.length = 0;
    element.requestUpdate();
    await element.updateComplete;
    expect(markup(element)).to.equal(before);
    element.density = 'full';
    await settled(element);
    expect(title(element)).to.equal(TITLE);
    expect(markup(element)).not.to.contain(CANARY);
  });

  it('shows the newest when two are given quickly', async () => {
    const element = await chart({ data: undefined });
    element.data = structuredClone(referenceBenchmark);
    await element.updateComplete;
    element.data = changed(referenceBenchmark, '/observations/0/numerator/13', 82) as typeof referenceBenchmark;
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(title(element)).to.equal('Praksis spænder fra 28 til 100 procent');
  });

  it('goes back to having no figures when the data are taken away', async () => {
    const element = await chart();
    element.data = undefined;
    await element.updateComplete;
    expect(message(element)).to.contain('Ingen tal endnu');
    expect(has(element, 'svg')).to.equal(false);
  });

  const numerator = '/observations/0/numerator/0';
  const refused: readonly (readonly [string, unknown, string, string])[] = [
    ['text that is no JSON', `{"name": "${CANARY}"`, 'not-json', 'JSON'],
    ['a file of another kind', { ...exampleCluster, name: CANARY }, 'wrong-kind', 'anden slags'],
    [
      'a future version',
      { ...referenceBenchmark, schema: 'klynge.benchmark/7', id: 'CANARY-7f3a9' },
      'unsupported-version',
      'version',
    ],
    [
      'a CPR-like number',
      changed(referenceBenchmark, '/units/3/name', 'CANARY-7f3a9 010100-1234'),
      'cpr-like',
      'CPR-nummer',
    ],
    ['a field that is a name', { ...referenceBenchmark, [CANARY]: 1 }, 'unknown-field', 'hører ikke til'],
    ['text where a number belongs', changed(referenceBenchmark, numerator, 'CANARY-7f3a9'), 'type', 'type'],
    ['a Danish number as text', changed(referenceBenchmark, numerator, '1.234,5'), 'type', 'type'],
    ['a number below zero', changed(referenceBenchmark, numerator, -5), 'minimum', 'for lille'],
    [
      'more events than patients',
      changed(referenceBenchmark, numerator, 59),
      'numerator-above-denominator',
      'Tælleren er større',
    ],
    [
      'not a number',
      {
        ...referenceBenchmark,
        observations: [
          {
            ...referenceBenchmark.observations[0]!,
            numerator: [NaN, ...referenceBenchmark.observations[0]!.numerator.slice(1)],
          },
        ],
      },
      'not-finite',
      'endeligt',
    ],
    [
      'infinity',
      {
        ...referenceBenchmark,
        observations: [
          {
            ...referenceBenchmark.observations[0]!,
            numerator: [Infinity, ...referenceBenchmark.observations[0]!.numerator.slice(1)],
          },
        ],
      },
      'not-finite',
      'endeligt',
    ],
    [
      'a colour of its own',
      changed(referenceBenchmark, '/indicators/0/color', 'red;background:url(https://evil.example/CANARY-7f3a9)'),
      'unknown-field',
      'hører ikke til',
    ],
    [
      'a prototype key',
      JSON.stringify(referenceBenchmark).replace('{', '{"__proto__":{"polluted":"CANARY-7f3a9"},'),
      'forbidden-key',
      'sikkerhed',
    ],
    ['an array', [CANARY], 'type', 'type'],
    ['a number', 7, 'type', 'type'],
  ];
  for (const [what, data, code, words] of refused) {
    it(`refuses ${what}, in words, with nothing out of the file`, async () => {
      const element = await chart();
      let errors: KlyngeChartErrorEvent[] = [];
      const written = await consoleOf(async () => {
        errors = await give(element, data);
      });
      expect(errors).to.have.length(1);
      const { error, bubbles, composed } = errors[0]!;
      expect(error.code).to.equal('invalid');
      expect(error.code === 'invalid' && error.issues.map((issue) => issue.code)).to.include(code);
      expect([bubbles, composed]).to.deep.equal([false, false]);
      expect(has(element, 'svg.picture'), 'no old picture').to.equal(false);
      expect(message(element)).to.contain('Tallene kunne ikke læses');
      await until(() => message(element).includes(words), `"${words}" in "${message(element)}"`); // the words of issues are fetched
      expect(message(element)).to.contain('Her vises ingen tal, før de kan læses.');
      await until(() => document.querySelector('[data-klynge-announcer]')!.textContent !== '', 'the announcement');
      const everything = [markup(element), document.body.textContent, JSON.stringify(error), ...written].join('\n');
      expect(everything).not.to.contain('CANARY-7f3a9').and.not.to.contain('010100').and.not.to.contain('Ålykke');
      expect(written).to.deep.equal([]);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }

  it('tells the first five places where something is wrong, one by one', async () => {
    const units = referenceBenchmark.units.map((unit) => ({ ...unit, kind: 'CANARY-7f3a9' }));
    const element = await chart({ data: { ...referenceBenchmark, units } as never });
    await until(() => has(element, '.message li'), 'the places');
    const places = findAll(element, '.message li').map(textOf);
    expect(places).to.have.length(5);
    expect(places[0]).to.contain('units › nr. 1 › kind');
    expect(new Set(places).size).to.equal(5);
    expect(markup(element)).not.to.contain('CANARY');
  });

  it('reads no getter and runs no code of the object', async () => {
    let read = 0;
    const data = Object.defineProperty({ ...referenceBenchmark }, 'title', {
      enumerable: true,
      get: () => ((read += 1), { da: 'x' }),
    });
    const element = await chart({ data });
    expect(message(element)).to.contain('Tallene kunne ikke læses');
    expect(read).to.equal(0);
  });

  it('recovers when good data come after bad', async () => {
    const element = await chart({ data: '{' });
    element.data = parsed();
    await settled(element);
    expect(title(element)).to.equal(TITLE);
    expect(has(element, '.message')).to.equal(false);
  });

  it('shows markup in a text as text', async () => {
    const evil = '</text><script>globalThis.PWN=1</script><svg onload="PWN=1"><img src=x onerror="PWN=1">';
    let document_ = changed(publicBenchmark, '/indicators/0/title/da', evil);
    document_ = changed(document_, '/indicators/0/description/da', evil);
    document_ = changed(document_, '/indicators/0/targets/0/label/da', evil);
    document_ = changed(document_, '/source/name/da', evil);
    document_ = changed(document_, '/units/0/name', evil);
    const element = await chart({ data: document_ as typeof publicBenchmark });
    expect(textOf(find(element, '.definition'))).to.contain('<script>');
    expect(findAll(element, 'script, img, [onload], [onerror]')).to.have.length(0);
    expect((globalThis as { PWN?: unknown }).PWN).to.equal(undefined);
  });

  it('writes no style attribute that a strict policy would block', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    expect(findAll(element, 'style')).to.have.length(0);
    expect(summary(element)).not.to.equal('');
  });

  it('takes ids that are names of object properties', async () => {
    const ids = ['constructor', 'hasOwnProperty', 'toString', 'valueOf', 'p5', 'p6', 'p7'];
    const units = ids.map((id) => ({ id, kind: 'practice' as const, name: `Praksis ${id.length}` }));
    const observations = [
      {
        indicator: 'lungefunktion',
        period: '2025-26',
        numerator: ids.map((_, i) => i),
        denominator: ids.map(() => 10),
      },
    ];
    const element = await chart({
      data: parsed(benchmarkWith({ units, observations })),
      own: 'toString',
      audience: 'own',
    });
    expect(textOf(find(element, '.picture .value-own'))).to.equal('20\u00a0%');
  });
});
