import { expect } from '@open-wc/testing';
import { referenceRound } from '@klyngekit/schema/fixtures';
import '../english.js';
import {
  announced,
  benchmarkWith,
  chart,
  consoleOf,
  has,
  hush,
  markup,
  message,
  parsed,
  referenceBenchmark,
  settled,
  title,
  until,
  type ChartProperties,
} from '../../test/chart.js';
import type { ChartError, KlyngeBenchmarkChart } from './index.js';

const CANARY = 'CANARY-7f3a9';
const SPREAD = 'Praksis spænder fra 28 til 74 procent';
const grouped = benchmarkWith({
  groups: [{ id: 'g', kind: 'cluster', name: 'Klyngen' }],
  units: referenceBenchmark.units.map((unit) => ({ ...unit, groups: ['g'] })),
});

/** A chart with what it tells the page of, from then on. */
async function told(
  properties: ChartProperties = {},
): Promise<{ element: KlyngeBenchmarkChart; errors: ChartError[]; set: (changes: ChartProperties) => Promise<void> }> {
  const element = await chart(properties);
  const errors: ChartError[] = [];
  element.addEventListener('klynge-chart-error', ({ error }) => errors.push(error));
  const set = async (changes: ChartProperties): Promise<void> => {
    Object.assign(element, changes);
    await settled(element);
  };
  return { element, errors, set };
}

describe('klynge-benchmark-chart: a property that names nothing in the data', () => {
  for (const property of ['indicator', 'period', 'group'] as const) {
    it(`tells the page which it is, once: ${property}`, async () => {
      const { element, errors, set } = await told({ data: parsed(grouped) });
      await hush();
      const written = await consoleOf(async () => {
        await set({ [property]: CANARY });
        await set({ compare: 'pooled', lang: 'en' });
        element.requestUpdate();
        await settled(element);
      });
      expect(errors).to.deep.equal([{ code: `unknown-${property}` }]);
      expect(has(element, '.picture')).to.equal(false);
      expect(markup(element) + written.join() + JSON.stringify(errors)).not.to.contain(CANARY);
      await set({ lang: 'da' });
      await until(() => announced() !== 'Andet.', 'what is said aloud');
      expect(announced().replace('. ', ' ')).to.equal(message(element));
    });

    it(`tells it again when it has been mended and breaks again: ${property}`, async () => {
      const { element, errors, set } = await told({ data: parsed(grouped) });
      await set({ [property]: 'findes-ikke' });
      await set({ [property]: undefined });
      expect(title(element)).to.equal(SPREAD);
      expect(errors).to.have.length(1);
      await set({ [property]: 'findes-ikke' });
      expect(errors).to.have.length(2);
      await set({ [property]: 'heller-ikke' });
      expect(errors.map(({ code }) => code)).to.deep.equal(Array(3).fill(`unknown-${property}`));
    });
  }

  it('is told of the figures that come next, too', async () => {
    const { errors, set } = await told({ data: parsed(), period: 'findes-ikke' });
    await set({ data: parsed() });
    expect(errors).to.deep.equal([{ code: 'unknown-period' }]);
  });

  it('is not told twice while the chart fetches what it judges by', async () => {
    const { errors, set } = await told({ data: parsed() });
    await set({ group: 'findes-ikke' });
    await set({ own: 'p6', audience: 'own' });
    expect(errors).to.have.length(1);
  });

  it('bubbles nowhere, and can be listened for on the element alone', async () => {
    const { element, set } = await told();
    const events: Event[] = [];
    const note = (event: Event): void => void events.push(event);
    document.addEventListener('klynge-chart-error', note);
    element.addEventListener('klynge-chart-error', note);
    await set({ group: 'findes-ikke' });
    document.removeEventListener('klynge-chart-error', note);
    expect(events.map(({ bubbles, composed, cancelable }) => [bubbles, composed, cancelable])).to.deep.equal([
      [false, false, false],
    ]);
  });

  it('says that a group is not in the file, in both languages and in every view', async () => {
    for (const view of ['spread', 'funnel', 'overview'] as const) {
      expect(message(await chart({ data: parsed(grouped), group: 'findes-ikke', view }))).to.equal(
        'Gruppen er ikke i filen Vælg en af de grupper, som filen indeholder.',
      );
    }
    expect(message(await chart({ group: 'findes-ikke', lang: 'en' }))).to.equal(
      'The group is not in the file Choose one of the groups in the file.',
    );
  });

  it('shows a group that is there', async () => {
    const { element, errors } = await told({ data: parsed(grouped), group: 'g' });
    expect(title(element)).to.equal(SPREAD);
    expect(errors).to.deep.equal([]);
  });

  it('tells that a closed round is of another indicator', async () => {
    const { errors, set } = await told();
    const [indicator] = referenceBenchmark.indicators;
    await set({ data: referenceRound, indicator: { ...indicator!, id: 'en-anden' } });
    expect(errors).to.deep.equal([{ code: 'other-indicator' }]);
    await set({ indicator: indicator! });
    expect(errors).to.have.length(1);
  });
});
