import { expect } from '@open-wc/testing';
import { anonymousRound12, overviewBenchmark } from '@klyngekit/schema/fixtures';
import { parseAnonymousRound } from '@klyngekit/schema';
import { frame, NOW, parsed, referenceBenchmark, settled, textOf, title, until } from '../../test/chart.js';
import { CANARY, checked, indicator, namesOf, own, quickReveal, round } from '../../test/reveal.js';
import { put, session } from '../../test/session.js';
import '../indicator-guide/indicator-guide.define.js';
import type { KlyngeBenchmarkChart } from '../benchmark-chart/index.js';
import type { KlyngeRevealTable } from '../reveal-table/index.js';
import type { KlyngeSession } from './index.js';

const OTHER = checked(parseAnonymousRound({ ...anonymousRound12, indicator: 'anden' }));
const chartIn = (into: Element, properties: Partial<KlyngeBenchmarkChart> = {}) =>
  put(into, 'klynge-benchmark-chart', { now: NOW, ...properties });
const says = (element: Element): string => textOf(element.shadowRoot);
const ownId = referenceBenchmark.units[5]!.id;

async function opened(of: KlyngeSession, reveal = quickReveal()): Promise<typeof reveal> {
  of.reveal = reveal;
  await of.updateComplete;
  await until(() => reveal.state.roundId === round.roundId, 'the round');
  reveal.propose();
  reveal.collect();
  expect(await reveal.open(await namesOf())).to.equal(true);
  return reveal;
}

/** Presses buttons one after the other, each as soon as it is there. */
async function pressed(table: KlyngeRevealTable, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    const find = (): HTMLButtonElement | undefined =>
      [...table.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button).includes(label));
    await until(() => find() !== undefined, label);
    find()!.click();
    await table.updateComplete;
  }
}

describe('klynge-session: data', () => {
  it('gives a benchmark to every element that was given none, once for all', async () => {
    const around = await session({ data: parsed(overviewBenchmark) });
    const [first, second] = overviewBenchmark.indicators;
    const charts = [chartIn(around), chartIn(around, { indicator: second!.id })];
    const guide = put(around, 'klynge-indicator-guide', { indicator: first!.id });
    for (const chart of charts) await settled(chart);
    expect(charts.map((chart) => says(chart).includes(first!.title.da))).to.deep.equal([true, false]);
    expect(says(charts[1]!)).to.contain(second!.title.da);
    await until(() => says(guide).includes(first!.title.da), 'the guide');
    // Taken, not copied onto the element.
    expect(charts[0]!.data).to.equal(undefined);
  });

  it('checks text and plain objects, and says what is wrong in every element', async () => {
    const around = await session({ data: JSON.stringify(referenceBenchmark) });
    const chart = chartIn(around);
    await settled(chart);
    expect(title(chart)).to.equal('Praksis spænder fra 28 til 74 procent');
    around.data = '{"schema":"klynge.benchmark/1"}';
    await until(() => chart.shadowRoot!.querySelector('[role=alert], .message') !== null, 'the refusal');
    expect(says(chart)).not.to.contain('28 til 74');
    around.data = undefined;
    await settled(chart);
    expect(says(chart)).to.contain('Ingen tal');
  });

  it('lets what an element was given win, also where it was given nothing to show', async () => {
    const around = await session({ data: parsed(overviewBenchmark), viewer: { audience: 'own', own: 'p1' } });
    const chart = chartIn(around, { data: parsed(), audience: 'own', own: ownId });
    const shared = chartIn(around, { data: parsed(), audience: 'shared', own: ownId });
    await settled(chart);
    await settled(shared);
    expect(says(chart)).to.contain('lungefunktion');
    expect(says(chart)).to.contain('Jeres praksis');
    expect(says(shared)).not.to.contain('Jeres praksis');
    around.data = parsed();
    around.viewer = { audience: 'shared' };
    await settled(chart);
    expect(says(chart)).to.contain('Jeres praksis');
  });

  it('tells who looks, and follows: nobody is marked before, nor after', async () => {
    const around = await session({ data: parsed() });
    const chart = chartIn(around);
    await settled(chart);
    expect(says(chart)).not.to.contain('Jeres praksis');
    around.viewer = { audience: 'own', own: ownId };
    await until(() => says(chart).includes('Jeres praksis'), 'the own practice');
    around.viewer = { audience: 'shared', own: ownId };
    await until(() => !says(chart).includes('Jeres praksis'), 'nobody marked');
    around.viewer = null;
    await settled(chart);
    expect(says(chart)).not.to.contain('Jeres praksis');
  });

  it('gives a closed round with its indicator and the own figure to chart and table', async () => {
    const around = await session({ data: round, indicators: [indicator], ownFigures: [own] });
    const chart = chartIn(around);
    const table = put(around, 'klynge-reveal-table');
    await settled(chart);
    await until(() => table.shadowRoot!.querySelectorAll('tbody tr').length > 5, 'the rows');
    expect(says(chart) + says(table)).to.contain('lungefunktion');
    expect(says(chart) + says(table)).not.to.contain('Jeres praksis');
    around.viewer = { audience: 'own' };
    await until(() => says(chart).includes('Jeres praksis') && says(table).includes('Jeres praksis'), 'the own figure');
  });

  it('gives an element with a round of its own no indicator and no own figure of another', async () => {
    const around = await session({
      data: round,
      indicators: [indicator],
      ownFigures: [own],
      viewer: { audience: 'own' },
    });
    const chart = chartIn(around, { data: OTHER });
    await settled(chart);
    expect(says(chart)).not.to.contain('lungefunktion');
    expect(says(chart)).not.to.contain('Jeres praksis');
  });

  it('keeps two sessions on a page apart, and elements outside as they were', async () => {
    const first = await session({ data: parsed(), viewer: { audience: 'own', own: ownId } });
    const second = await session({ data: parsed(overviewBenchmark) });
    const inner = put(first, 'klynge-session');
    const [one, two, three] = [chartIn(first), chartIn(second), chartIn(inner)];
    const outside = chartIn(first.parentElement!);
    for (const chart of [one, two, three, outside]) await settled(chart);
    expect(says(one)).to.contain('Jeres praksis');
    expect(says(two)).not.to.contain('Jeres praksis');
    for (const chart of [three, outside]) expect(says(chart)).to.contain('Ingen tal');
    second.append(one);
    await until(() => says(one).includes(overviewBenchmark.indicators[0]!.title.da), 'the other figures');
    expect(says(one)).not.to.contain('Jeres praksis');
    outside.remove();
    first.append(outside);
    await until(() => says(outside).includes('Jeres praksis'), 'the figures of the session');
    first.parentElement!.append(outside);
    await until(() => says(outside).includes('Ingen tal'), 'nothing again');
  });
});

describe('klynge-session: reveal', () => {
  it('makes one for a round, which chart and table share, and closes it for both', async () => {
    const around = await session({ data: round, indicators: [indicator] });
    const chart = chartIn(around);
    const table = put(around, 'klynge-reveal-table', { requestNames: async () => JSON.stringify(await namesOf()) });
    await settled(chart);
    await pressed(table, 'Foreslå åbning', 'Gå videre', 'Hent navnene');
    await until(() => says(table).includes(CANARY) && says(chart).includes(CANARY), 'the names in both');
    await pressed(table, 'Luk igen');
    expect(says(table) + says(chart)).not.to.contain(CANARY);
    around.remove();
  });

  it('takes the one that the page gives, lets go of it with all names, and none for null', async () => {
    const around = await session({ data: round, indicators: [indicator] });
    const chart = chartIn(around);
    const table = put(around, 'klynge-reveal-table');
    await settled(chart);
    const reveal = await opened(around);
    await until(() => says(chart).includes(CANARY) && says(table).includes(CANARY), 'the names');
    around.reveal = null;
    await until(() => !says(chart).includes(CANARY) && !says(table).includes(CANARY), 'no name');
    expect(reveal.state.status).to.equal('closed');
  });

  it('closes when the session takes other figures, or leaves the page', async () => {
    const around = await session({ data: round, indicators: [indicator] });
    const chart = chartIn(around);
    const table = put(around, 'klynge-reveal-table');
    const reveal = await opened(around);
    await until(() => says(chart).includes(CANARY), 'the names');
    around.data = OTHER;
    await until(() => !says(chart).includes(CANARY) && !says(table).includes(CANARY), 'no name');
    await frame();
    expect(reveal.state.status).not.to.equal('open');
    around.data = round;
    await opened(around);
    await until(() => says(chart).includes(CANARY), 'the names again');
    around.remove();
    expect(says(chart) + says(table)).not.to.contain(CANARY);
    expect(around.reveal!.state.status).to.equal('closed');
  });

  it('keeps one that it has made by itself from a table with figures of its own', async () => {
    const around = await session({ data: round, indicators: [indicator] });
    const chart = chartIn(around);
    const table = put(around, 'klynge-reveal-table', { requestNames: async () => JSON.stringify(await namesOf()) });
    const other = put(around, 'klynge-reveal-table', { data: OTHER });
    await settled(chart);
    await until(() => says(other).includes('Foreslå åbning'), 'the other table');
    await pressed(table, 'Foreslå åbning', 'Gå videre', 'Hent navnene');
    await until(() => says(table).includes(CANARY) && says(chart).includes(CANARY), 'the names in both');
    expect(says(other)).to.contain('Lukkede data');
    expect(says(other)).to.contain('Foreslå åbning');
    expect(says(other)).not.to.contain(CANARY);
    around.remove();
  });
});
