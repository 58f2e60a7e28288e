import { defaultDisclosurePolicy, isParsed, parseAnonymousRound, roundToStep } from '@klyngekit/schema';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { everyKindBenchmark, lungFunctionBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { clusterBenchmark, countsOf, parsed } from '../../test/support/clusters.js';
import { fastCrypto, realCrypto } from '../../test/support/cryptography.js';
import { bindNames } from '../names/bind-names.js';
import { prepareRound } from './prepare-round.js';
import type { PreparedRound } from './prepared-round.js';
import type { PreparationOptions } from './request.js';

const policy = defaultDisclosurePolicy;
const twelve = { practices: 12, denominators: [100, 400], seed: 1 } as const;

async function prepare(
  benchmark: Benchmark,
  indicator: string,
  options?: PreparationOptions,
  thresholds = policy,
): Promise<PreparedRound> {
  const result = await prepareRound(benchmark, indicator, thresholds, realCrypto, options);
  if (!result.ok)
    throw new Error(`${result.refusal} ${result.issues.map(({ code, pointer }) => code + pointer).join()}`);
  return result;
}

const refusalOf = async (...args: Parameters<typeof prepareRound>) => {
  const result = await prepareRound(...args);
  return result.ok ? undefined : result.refusal;
};

const notesOf = ({ report }: PreparedRound) =>
  Object.fromEntries(report.notes.map(({ code, params }) => [code, params]));

/** A file with one indicator of some kind and given columns, one practice a figure. */
function fileOf(
  indicator: Partial<Indicator> & Pick<Indicator, 'kind'>,
  columns: Record<string, readonly unknown[]>,
): Benchmark {
  const practices = Object.values(columns)[0]!.length;
  return parsed({
    schema: 'klynge.benchmark/1',
    id: 'fil',
    title: { da: 'Fil' },
    openness: 'restricted',
    source: { name: { da: 'Syntetiske tal' }, cutOff: '2025-01-31' },
    indicators: [
      {
        schema: 'klynge.indicator/1',
        id: 'i',
        title: { da: 'Indikator' },
        description: { da: 'En indikator' },
        direction: 'none',
        ...indicator,
      },
    ],
    periods: [{ id: 'p', from: '2024-01-01', to: '2024-12-31' }],
    units: Array.from({ length: practices }, (_, place) => ({
      id: `u${place}`,
      kind: 'practice',
      name: `Lægehus ${place}`,
    })),
    observations: [{ indicator: 'i', period: 'p', ...columns }],
  });
}

describe('a prepared round', () => {
  const benchmark = parsed(lungFunctionBenchmark);
  const id = lungFunctionBenchmark.indicators[0].id;

  it('has come out of the parser, and so have its names and own figures', async () => {
    const { round, nameList, ownFigures } = await prepare(benchmark, id);
    expect(isParsed(round, 'anonym') && isParsed(nameList, 'navne')).toBe(true);
    expect(ownFigures.every(({ figure }) => isParsed(figure, 'egen'))).toBe(true);
    expect(parseAnonymousRound(JSON.stringify(round))).toEqual({ ok: true, value: round, warnings: [] });
  });

  it('holds nothing that the practices are known by', async () => {
    const { round } = await prepare(benchmark, id);
    const text = JSON.stringify(round);
    for (const unit of benchmark.units) {
      for (const identity of [unit.id, unit.name!, unit.ydernummer!]) expect(text).not.toContain(identity);
    }
    expect(text).not.toMatch(/numerator|denominator|lower|upper|title/);
  });

  it('shows to each name its own value, and to each practice its own figure and row', async () => {
    const { round, nameList, ownFigures } = await prepare(benchmark, id);
    const entry = benchmark.observations.find(({ period }) => period === '2024')!;
    expect(nameList!.names.map(({ rowId }) => rowId)).toEqual(round.rows.map(({ rowId }) => rowId));
    for (const [row, { name }] of nameList!.names.entries()) {
      const place = benchmark.units.findIndex((unit) => unit.name === name);
      const numerator = entry.numerator![place] ?? null;
      const value = numerator === null ? null : roundToStep(numerator / entry.denominator![place]!, round.shownStep);
      expect(round.rows[row]!.value).toBe(value);
    }
    expect(ownFigures).toHaveLength(15);
    for (const { unit, rowId, figure } of ownFigures) {
      const place = benchmark.units.findIndex((each) => each.id === unit);
      expect(figure.denominator).toBe(entry.denominator![place]);
      expect(figure.numerator ?? null).toBe(entry.numerator![place]);
      expect(figure.rowId).toBe(rowId);
      const named = nameList!.names.find((each) => each.rowId === rowId);
      expect(named?.name).toBe(benchmark.units[place]!.name);
      expect(JSON.stringify(figure)).not.toContain(unit);
    }
  });

  it('tells how many have reported, and keeps rows of too few patients without a value', async () => {
    const { round, report } = await prepare(benchmark, id);
    expect(round.reporting).toEqual({ expected: 16, reported: 15 });
    expect(round.rows.filter(({ status }) => status === 'tooFew')).toHaveLength(1);
    expect(report).toMatchObject({ expected: 16, reported: 15, rows: 15 });
    expect(report.fewestPlausible).toBeGreaterThanOrEqual(3);
  });

  it('is of the newest period with figures, or of the one asked for', async () => {
    expect((await prepare(benchmark, id)).round.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect((await prepare(benchmark, id, { period: '2023' })).round.period).toEqual({
      from: '2023-01-01',
      to: '2023-12-31',
    });
  });

  it('takes over what is said of the source, and region figures without their names', async () => {
    const { round } = await prepare(benchmark, id);
    expect(round).toMatchObject({ cutOff: '2025-01-31', nextRelease: '2025-07', synthetic: true });
    const region = round.comparators!.find(({ scope }) => scope === 'region');
    expect(region).toEqual({ scope: 'region', definition: 'pooled', value: roundToStep(0.672, round.shownStep) });
  });

  it('has new ids, labels and order every time', async () => {
    const rounds = await Promise.all([1, 2, 3].map(() => prepare(benchmark, id)));
    const rowIds = rounds.flatMap(({ round }) => round.rows.map(({ rowId }) => rowId));
    expect(new Set(rowIds).size).toBe(45);
    expect(new Set(rounds.map(({ round }) => round.roundId)).size).toBe(3);
    const orders = rounds.map(({ nameList }) => nameList!.names.map(({ name }) => name).join());
    expect(new Set(orders).size).toBe(3);
    const labels = rounds.map(({ round, nameList }) =>
      nameList!.names
        .map(({ name }, row) => `${name}: ${round.rows[row]!.label}`)
        .sort()
        .join(),
    );
    expect(new Set(labels).size).toBe(3);
  });

  it('is the same with the same random numbers', async () => {
    const [first, second] = await Promise.all(
      [1, 1].map((seed) => prepareRound(benchmark, id, policy, fastCrypto(seed))),
    );
    expect(first).toEqual(second);
  });

  it('can be of some practices, as for a sub-cluster', async () => {
    const units = benchmark.units.slice(0, 6).map((unit) => unit.id);
    const { round, release } = await prepare(benchmark, id, { units });
    expect(round.reporting).toEqual({ expected: 6, reported: 6 });
    expect(release).toEqual({
      indicator: id,
      period: { from: '2024-01-01', to: '2024-12-31' },
      contributors: [...units].sort(),
    });
  });

  it('has names that bind to it and to no other', async () => {
    const [first, second] = await Promise.all([prepare(benchmark, id), prepare(benchmark, id)]);
    expect(await bindNames(first.nameList!, first.round, realCrypto)).toMatchObject({ ok: true, checked: 'digest' });
    expect(await bindNames(first.nameList!, second.round, realCrypto)).toMatchObject({
      ok: false,
      reason: 'other-round',
    });
  });
});

describe('the floor', () => {
  const reportedBy = (count: number, practices = 12) => {
    const { numerators, denominators } = countsOf({ ...twelve, practices });
    return fileOf(
      { kind: 'proportion' },
      {
        numerator: numerators.map((numerator, place) => (place < count ? numerator : null)),
        denominator: denominators,
        status: numerators.map((_, place) => (place < count ? null : 'notReported')),
      },
    );
  };

  it('leaves the sentence alone when four of twelve have reported', async () => {
    const result = await prepare(reportedBy(4), 'i');
    expect(result.round).toMatchObject({ reporting: { expected: 12, reported: 4 }, rows: [] });
    expect(result.round.comparators).toBeUndefined();
    expect(result.nameList).toBeNull();
    expect(result.release.contributors).toEqual([]);
    expect(notesOf(result)).toEqual({ 'below-floor': { practices: 4, floor: 5 } });
    expect(result.ownFigures).toHaveLength(4);
    expect(result.ownFigures[0]!.figure.rowId).toBeUndefined();
  });

  it('is five, or four where the policy says so, and never three', async () => {
    expect((await prepare(reportedBy(5), 'i')).round.rows).toHaveLength(5);
    const four = { ...policy, minimumPractices: 4 };
    expect((await prepare(reportedBy(4), 'i', {}, four)).round.rows).toHaveLength(4);
    expect((await prepare(reportedBy(3), 'i', {}, four)).round.rows).toHaveLength(0);
    const result = await prepareRound(reportedBy(3), 'i', { ...policy, minimumPractices: 3 }, realCrypto);
    expect(result).toMatchObject({
      ok: false,
      refusal: 'not-valid',
      issues: [{ code: 'minimum', pointer: '/policy/minimumPractices' }],
    });
  });

  it.each(Object.keys(policy) as (keyof typeof policy)[])('of %s cannot be undercut', async (field) => {
    const looser = {
      ...policy,
      [field]: field === 'largestShare' ? 0.26 : policy[field] - (field === 'minimumPractices' ? 2 : 1),
    };
    const result = await prepareRound(clusterBenchmark(twelve), 'andel', looser, realCrypto);
    expect(result).toMatchObject({ ok: false, refusal: 'not-valid' });
    expect(result.ok || result.issues.map(({ pointer }) => pointer)).toEqual([`/policy/${field}`]);
  });

  it('does not count practices with too few patients', async () => {
    const file = fileOf(
      { kind: 'proportion' },
      { numerator: [20, 30, 40, 50, 3, 4], denominator: [100, 100, 100, 100, 9, 9] },
    );
    const result = await prepare(file, 'i');
    expect(result.round.rows).toEqual([]);
    expect(notesOf(result)).toMatchObject({ 'too-few-patients': { practices: 2 }, 'below-floor': { practices: 4 } });
    expect(result.ownFigures.find(({ unit }) => unit === 'u4')!.figure).toMatchObject({ numerator: 3, denominator: 9 });
  });
});

describe('coarseness', () => {
  it('is a per cent and three bands where lists are long', async () => {
    const { round, report } = await prepare(clusterBenchmark(twelve), 'andel');
    expect(round.shownStep).toBe(0.01);
    expect(report).toMatchObject({ coarsenedBy: 1, bands: 3, notes: [{ code: 'median-instead', params: {} }] });
    for (const band of [1, 2, 3]) expect(round.rows.filter((row) => row.band === band)).toHaveLength(4);
    expect(round.bandWidths).toHaveLength(3);
  });

  it('grows where lists are short, and is told', async () => {
    const result = await prepare(clusterBenchmark({ practices: 12, denominators: [12, 40], seed: 3 }), 'andel');
    expect(result.report.coarsenedBy).toBeGreaterThan(1);
    expect(notesOf(result)['coarsened']).toEqual({ by: result.report.coarsenedBy });
    for (const { value } of result.round.rows) expect(roundToStep(value!, result.round.shownStep)).toBe(value);
  });

  it('is less without bands', async () => {
    const file = clusterBenchmark({ practices: 12, denominators: [20, 120], seed: 5 });
    const [withBands, without] = await Promise.all([
      prepare(file, 'andel'),
      prepare(file, 'andel', { uncertainty: 'none' }),
    ]);
    expect(without.report.coarsenedBy).toBeLessThan(withBands.report.coarsenedBy);
    expect(without.report.bands).toBe(0);
    expect(notesOf(without)['bands-left-out']).toBeUndefined();
  });

  it('is never finer than a percentage point, whatever the indicator says', async () => {
    const { round } = await prepare(clusterBenchmark(twelve, { shownStep: 0.001 }), 'andel');
    expect(round.shownStep).toBe(0.01);
  });

  it('ends in a refusal where nobody could be anybody else', async () => {
    const file = fileOf(
      { kind: 'proportion', minDenominator: 1 },
      { numerator: [1, 1, 1, 2, 2], denominator: [1, 2, 3, 5, 7] },
    );
    expect(await refusalOf(file, 'i', policy, realCrypto)).toBe('identifiable');
  });

  it('tells when there are fewer bands than so many practices could have', async () => {
    const told = new Set<string>();
    for (const practices of [5, 6, 8, 9, 12]) {
      for (const seed of [1, 2, 3, 4]) {
        const result = await prepareRound(
          clusterBenchmark({ practices, denominators: [12, 90], seed }),
          'andel',
          policy,
          realCrypto,
        );
        if (!result.ok) continue;
        const { bands } = result.report;
        const most = practices >= 9 ? 3 : practices >= 6 ? 2 : 0;
        expect(notesOf(result)['bands-left-out']).toEqual(bands < most ? { bands } : undefined);
        told.add(`${practices >= 9 ? 'many' : practices >= 6 ? 'some' : 'few'} ${bands < most ? 'fewer' : 'all'}`);
      }
    }
    expect([...told]).toEqual(expect.arrayContaining(['few all', 'some fewer', 'many fewer']));
    const strict = { ...policy, smallestGroup: 5 };
    const nine = await prepare(clusterBenchmark({ ...twelve, practices: 9 }), 'andel', undefined, strict);
    expect(notesOf(nine)).not.toHaveProperty('bands-left-out');
  });

  it('grows with short lists for a rate too, and not for values that are no quotients of whole numbers', async () => {
    const denominator = [9, 11, 12, 13, 14, 16, 17, 19];
    const numerator = [3, 5, 7, 6, 9, 8, 11, 12];
    const value = numerator.map((count, place) => count / denominator[place]!);
    const close = (file: Benchmark) => prepareRound(file, 'i', policy, realCrypto, { uncertainty: 'none' });
    const rate = await close(fileOf({ kind: 'rate', multiplier: 100, minDenominator: 1 }, { numerator, denominator }));
    expect(!rate.ok || rate.report.coarsenedBy > 1).toBe(true);
    const standardised = { method: 'indirect', variables: { da: 'alder' } } as const;
    for (const file of [
      fileOf({ kind: 'ratio', standardised }, { value, denominator }),
      fileOf({ kind: 'mean', minDenominator: 1 }, { value, denominator }),
    ]) {
      const result = await close(file);
      expect(result.ok && result.report).toMatchObject({ coarsenedBy: 1, notes: [] });
    }
  });

  it('cannot be tested where the file holds no denominators, which is told', async () => {
    const result = await prepare(fileOf({ kind: 'proportion' }, { value: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] }), 'i');
    expect(notesOf(result)).toEqual({ 'denominators-unknown': { practices: 6 } });
    expect(result.round.rows.every(({ band }) => band === undefined)).toBe(true);
    expect(result.round).not.toHaveProperty('bandWidths');
  });
});

describe('every kind', () => {
  it('rate: per thousand, whole', async () => {
    const file = fileOf(
      { kind: 'rate', multiplier: 1000 },
      { numerator: [40, 52, 31, 60, 45, 38], denominator: [1500, 1610, 1480, 1720, 1555, 1600] },
    );
    const { round, ownFigures } = await prepare(file, 'i');
    expect(round).toMatchObject({ kind: 'rate', multiplier: 1000, shownStep: 1 });
    expect(round.comparators![0]).toEqual({ scope: 'cluster', definition: 'pooled', value: 28 });
    const own = ownFigures.find(({ unit }) => unit === 'u0')!.figure;
    expect(own.value).toBeCloseTo(26.667, 3);
    expect(own.lower).toBeCloseTo(19.051, 2);
    expect(own.upper).toBeCloseTo(36.313, 2);
  });

  it('mean: the cluster has a median, and the interval is the file’s', async () => {
    const file = fileOf(
      { kind: 'mean' },
      {
        value: [-0.4, 0, 1.25, 2, 3],
        denominator: [12, 18, 25, 30, 40],
        lower: [-1, -0.5, 1, 1.5, 2.5],
        upper: [0, 0.5, 1.5, 2.5, 3.5],
      },
    );
    const { round, ownFigures } = await prepare(file, 'i');
    expect(round.shownStep).toBe(0.1);
    expect(round.comparators).toEqual([{ scope: 'cluster', definition: 'median', value: 1.3 }]);
    expect(ownFigures[2]!.figure).toMatchObject({ value: 1.25, lower: 1, upper: 1.5, level: 0.95 });
  });

  it('ratio: standardised values are shown, with uncertainty by expected counts', async () => {
    const file = fileOf(
      { kind: 'ratio', standardised: { method: 'indirect', variables: { da: 'køn og alder' } } },
      {
        value: [1.1, 0.9, 0.8, 1.2, 1, 1.3],
        numerator: [12, 9, 8, 14, 10, 20],
        denominator: [10.4, 11.2, 9.8, 12.1, 10.1, 15.3],
      },
    );
    const { round, ownFigures } = await prepare(file, 'i');
    expect(new Set(round.rows.map(({ band }) => band))).toEqual(new Set([1, 2]));
    expect(ownFigures[0]!.figure.lower).toBeUndefined();
  });

  it('count: small ones are hidden, the rest are in fives, and a small median is not told', async () => {
    const result = await prepare(fileOf({ kind: 'count' }, { numerator: [0, 1, 7, 8, 12, 50, 3, 5, 6] }), 'i');
    const shown = result.nameList!.names.map(({ name }, row) => [name, result.round.rows[row]!.value]);
    expect(Object.fromEntries(shown)).toEqual({
      'Lægehus 0': 0,
      'Lægehus 1': null,
      'Lægehus 2': null,
      'Lægehus 3': 10,
      'Lægehus 4': 10,
      'Lægehus 5': 50,
      'Lægehus 6': null,
      'Lægehus 7': null,
      'Lægehus 8': null,
    });
    expect(result.round.shownStep).toBe(5);
    expect(notesOf(result)).toMatchObject({ suppressed: { practices: 5 } });
    const own = result.ownFigures.find(({ unit }) => unit === 'u2')!.figure;
    expect(own).toMatchObject({ numerator: 7, value: 7 });
    expect(own.lower).toBeCloseTo(2.814, 3);
  });

  it('count: the median knows the hidden ones, and all may be hidden', async () => {
    const some = await prepare(fileOf({ kind: 'count' }, { numerator: [2, 3, 18, 30, 40] }), 'i');
    expect(some.round.comparators).toEqual([{ scope: 'cluster', definition: 'median', value: 20 }]);
    // A median of hidden counts bounds them: rounded to 0 they would be 1 or 2, and 8 beside 7 tells the 7.
    for (const numerator of [
      [2, 3, 4, 30, 40],
      [1, 2, 2, 30, 40],
      [1, 3, 7, 8, 30, 40],
    ]) {
      const low = await prepare(fileOf({ kind: 'count' }, { numerator }), 'i');
      expect(low.round.comparators).toBeUndefined();
    }
    const none = await prepare(fileOf({ kind: 'count' }, { numerator: [1, 2, 3, 4, 5] }), 'i');
    expect(none.round.rows.map(({ status }) => status)).toEqual(Array(5).fill('suppressed'));
    expect(none.report.fewestPlausible).toBeNull();
  });

  it('count: no median where the file withholds one', async () => {
    const status = [null, null, null, null, null, 'suppressed'];
    const file = fileOf({ kind: 'count' }, { numerator: [10, 20, 30, 40, 50, null], status });
    expect((await prepare(file, 'i')).round.comparators).toBeUndefined();
  });

  it('choice: counts alone, and the answers in the name list', async () => {
    const choice = everyKindBenchmark.indicators.find(({ kind }) => kind === 'choice')!;
    const answers = [...Array(8).fill(['sygeplejerske']), ['laege'], ['begge'], ['laege', 'begge'], ['laege'], null];
    const file = fileOf(
      { ...choice, id: 'i' },
      { choices: answers, status: answers.map((each) => (each ? null : 'notReported')) },
    );
    const result = await prepare(file, 'i');
    expect(result.round).toMatchObject({
      rows: [],
      reporting: { expected: 13, reported: 12 },
      answers: { shown: [{ option: 'sygeplejerske', practices: 8 }], otherPractices: 4 },
    });
    expect(notesOf(result)).toEqual({ 'answers-merged': { answers: 2 } });
    const names = result.nameList!.names;
    expect(names).toHaveLength(12);
    expect(names.find(({ name }) => name === 'Lægehus 10')?.choices).toEqual(['laege', 'begge']);
    expect(names.map(({ name }) => name)).not.toEqual([...Array(12).keys()].map((place) => `Lægehus ${place}`));
    const own = result.ownFigures.find(({ unit }) => unit === 'u10')!;
    expect(own.figure).toMatchObject({ kind: 'choice', choices: ['laege', 'begge'] });
    expect(own.figure.rowId).toBeUndefined();
    expect(names.find(({ rowId }) => rowId === own.rowId)?.name).toBe('Lægehus 10');
    expect(await bindNames(result.nameList!, result.round, realCrypto)).toMatchObject({ ok: true });
  });

  it('choice: too few answers are not counted', async () => {
    const choice = everyKindBenchmark.indicators.find(({ kind }) => kind === 'choice')!;
    const result = await prepare(fileOf({ ...choice, id: 'i' }, { choices: Array(4).fill(['laege']) }), 'i');
    expect(result.round.answers).toBeUndefined();
    expect(result.nameList).toBeNull();
    expect(notesOf(result)).toEqual({ 'below-floor': { practices: 4, floor: 5 } });
  });
});

describe('absences', () => {
  it('are told apart: no row without a report, none expected where it has no meaning', async () => {
    const numerator = [50, 60, 70, 80, 90, null, null, null, null];
    const status = [null, null, null, null, null, 'notReported', 'notApplicable', 'tooFew', 'suppressed'];
    const result = await prepare(fileOf({ kind: 'count' }, { numerator, status }), 'i');
    expect(result.round.reporting).toEqual({ expected: 8, reported: 7 });
    const statuses = result.round.rows.flatMap((row) => row.status ?? []);
    expect(statuses.sort()).toEqual(['suppressed', 'tooFew']);
    expect(result.ownFigures.map(({ unit }) => unit)).toEqual(['u0', 'u1', 'u2', 'u3', 'u4', 'u7', 'u8']);
    expect(result.ownFigures[5]!.figure).toMatchObject({ status: 'tooFew' });
  });

  it('of a name leave no name list', async () => {
    const file = clusterBenchmark(twelve);
    const nameless = parsed({ ...file, units: file.units.map(({ id, kind }) => ({ id, kind })) });
    const result = await prepare(nameless, 'andel');
    expect(result.nameList).toBeNull();
    expect(notesOf(result)).toMatchObject({ 'names-missing': { practices: 12 } });
  });
});

describe('a pooled figure', () => {
  it('gives way to the median where one practice holds more than a quarter', async () => {
    const denominators = [1000, 300, 310, 320, 330, 340];
    const numerator = denominators.map((patients) => Math.round(patients * 0.5));
    const result = await prepare(fileOf({ kind: 'proportion' }, { numerator, denominator: denominators }), 'i');
    expect(result.round.comparators).toEqual([{ scope: 'cluster', definition: 'median', value: 0.5 }]);
    expect(notesOf(result)).toHaveProperty('median-instead');
  });

  it('gives way to the median where it tells how large the practice behind a value far out is', async () => {
    const denominators = [100, 150, 200, 250, 300, 350];
    const shares = [0.95, 0.2, 0.2, 0.2, 0.2, 0.2];
    const numerator = denominators.map((patients, place) => Math.round(patients * shares[place]!));
    const result = await prepare(fileOf({ kind: 'proportion' }, { numerator, denominator: denominators }), 'i');
    expect(result.round.comparators).toEqual([{ scope: 'cluster', definition: 'median', value: 0.2 }]);
    expect(notesOf(result)).toHaveProperty('median-instead');
  });

  it('stands where practices are much alike, and where lists are equally long', async () => {
    const alike = { numerator: [50, 62, 71, 83, 88, 97], denominator: [100, 120, 140, 160, 180, 190] };
    const equal = { numerator: [10, 190, 30, 120, 70, 60], denominator: [200, 200, 200, 200, 200, 200] };
    for (const [columns, value] of [
      [alike, 0.51],
      [equal, 0.4],
    ] as const) {
      const result = await prepare(fileOf({ kind: 'proportion' }, columns), 'i');
      expect(result.round.comparators).toEqual([{ scope: 'cluster', definition: 'pooled', value }]);
      expect(notesOf(result)).not.toHaveProperty('median-instead');
    }
  });
});

describe('what cannot be prepared', () => {
  const file = clusterBenchmark(twelve);

  it('is refused with its reason', async () => {
    expect(await refusalOf(file, 'andet', policy, realCrypto)).toBe('unknown-indicator');
    expect(await refusalOf(file, 'andel', policy, realCrypto, { period: '2020' })).toBe('unknown-period');
    expect(await refusalOf(file, 'andel', policy, realCrypto, { units: [] })).toBe('no-figures');
    expect(await refusalOf({ ...file, observations: [] }, 'andel', policy, realCrypto)).toBe('no-figures');
    expect(await refusalOf({ ...file, observations: [] }, 'andel', policy, realCrypto, { period: '2024' })).toBe(
      'no-figures',
    );
    expect(await refusalOf(file, 'andel', policy, undefined)).toBe('no-cryptography');
    const many = clusterBenchmark({ practices: 201, denominators: [100, 400], seed: 1 });
    expect(await refusalOf(many, 'andel', policy, realCrypto)).toBe('too-many-practices');
  });

  it('is no figure of anything but practices', async () => {
    const regions = parsed({ ...file, units: file.units.map(({ id, name }) => ({ id, kind: 'region', name })) });
    expect(await refusalOf(regions, 'andel', policy, realCrypto)).toBe('no-figures');
  });

  it('is not two hundred practices, which take labels of three digits', async () => {
    const { round } = await prepare(clusterBenchmark({ practices: 200, denominators: [100, 400], seed: 1 }), 'andel');
    expect(round.rows).toHaveLength(200);
    expect(round.rows.every(({ label }) => /^Praksis \d{3}$/.test(label))).toBe(true);
  });

  it('takes the default policy where none is given', async () => {
    const result = await prepareRound(file, 'andel', undefined, realCrypto);
    expect(result.ok && result.round.policy).toEqual(policy);
  });
});
