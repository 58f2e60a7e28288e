import type { Benchmark } from '@klyngekit/schema';
import { overviewBenchmark } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateTextWidth,
  miniStrip,
  miniTrend,
  overviewFacts,
  overviewFrame,
  STRIP_INSET,
  stripScales,
  type OverviewRequest,
  type SmallPicture,
  type SpreadFrame,
} from '../src/index.js';
import { frames } from './arbitrary.js';
import { circlesOf, diamondsOf, linesOf, numbersIn, textBox, textsOf } from './geometry.js';
import { danishWords } from './words.js';

/** No answer is shown by itself. */
const noAnswers: OverviewRequest['merge'] = (choices) => ({ shown: [], otherPractices: choices.length });
const policy = { minimumPractices: 5, smallestGroup: 3 };

const overview = (own?: string, benchmark: Benchmark = overviewBenchmark): ReturnType<typeof overviewFrame> =>
  overviewFrame(benchmark, { own, merge: noAnswers, policy });

function strip(frame: SpreadFrame, width: number, peers = true): SmallPicture {
  const [scale] = stripScales([frame], STRIP_INSET, width - STRIP_INSET);
  const words = danishWords(frame);
  return miniStrip({
    frame,
    scale: scale!,
    width,
    peers,
    tick: (value) => words.tick(value, true),
    measure: estimateTextWidth,
  });
}

const ids = (own?: string, benchmark?: Benchmark): readonly string[] =>
  overviewFacts(overview(own, benchmark)).rows.map(({ entry }) => entry.indicator.id);

describe('an overview', () => {
  it('puts first where most patients are missing, then what has no counts, then what is reached, has no goal, or is no figure', () => {
    expect(ids('p6')).toEqual(['blodtryk', 'oejne', 'opioider', 'medicin', 'lungefunktion', 'ventetid', 'kol', 'valg']);
    const { rows, goals, reached, measured } = overviewFacts(overview('p6'));
    expect(rows.slice(0, 5).map(({ distance }) => distance.kind === 'counted' && distance.events)).toEqual([
      30, 26, 21, 12, 6,
    ]);
    expect({ goals, reached, measured }).toEqual({ goals: 7, reached: 1, measured: true });
  });

  it('counts the goals that its rows say are reached or not, several of one indicator and all', () => {
    const level = fc.record({
      lung: fc.double({ min: 0, max: 1, noNaN: true }),
      kinds: fc.subarray(['region', 'cluster', 'national'] as const),
    });
    fc.assert(
      fc.property(level, fc.constantFrom(undefined, 'p6'), ({ lung, kinds }, own) => {
        const indicators = overviewBenchmark.indicators.map((indicator) =>
          indicator.kind === 'proportion'
            ? {
                ...indicator,
                targets: kinds.map((kind, index) => ({
                  id: kind,
                  label: { da: kind },
                  owner: { kind, name: { da: kind } },
                  value: Math.round(lung * (100 - index * 20)) / 100,
                })),
              }
            : indicator,
        ) as Benchmark['indicators'];
        const { rows, goals, reached } = overviewFacts(overview(own, { ...overviewBenchmark, indicators }));
        const said = rows.flatMap(({ distance, others }) => ['gap' in distance ? distance.gap : [], others].flat(2));
        expect(goals).toBe(said.filter((gap) => gap.reached !== undefined).length);
        expect(reached).toBe(said.filter((gap) => gap.reached === true).length);
      }),
      { numRuns: 50 },
    );
  });

  it('orders without an own unit by the distance of the median, as a share of the spread', () => {
    const { rows } = overviewFacts(overview());
    const shares = rows.flatMap(({ distance }) => (distance.kind === 'measured' ? [distance.share] : []));
    expect(shares.length).toBe(6);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(rows.some(({ distance }) => distance.kind === 'counted')).toBe(false);
  });

  it('holds every goal against the own value, the widest owner first', () => {
    const row = overviewFacts(overview('p6')).rows.find(({ entry }) => entry.indicator.id === 'lungefunktion')!;
    expect(row.distance.kind === 'counted' && row.distance.gap.target.owner.kind).toBe('region');
    expect(row.others.map(({ target, reached }) => [target.owner.kind, reached])).toEqual([['cluster', true]]);
  });

  it('sorts the same whatever the order of the file, and nothing but ties by it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...overviewBenchmark.indicators], { minLength: 8 }), (indicators) => {
        expect(ids('p6', { ...overviewBenchmark, indicators })).toEqual(ids('p6'));
      }),
      { numRuns: 30 },
    );
  });

  it('tells its period, and each row that has another', () => {
    const frame = overview('p6');
    expect(frame.period?.id).toBe('2025-26');
    const other = frame.entries.find((entry) => entry.indicator.id === 'ventetid')!;
    expect(other.kind === 'figures' && other.frame.period.id).toBe('2024-25');
  });

  it('is about the median, courses and all, where the own unit is not among those compared', () => {
    const units = overviewBenchmark.units.map((unit) => ({ ...unit, groups: unit.id === 'p6' ? ['b'] : ['a'] }));
    const asked = { group: 'a', merge: noAnswers, policy };
    expect(overviewFrame({ ...overviewBenchmark, units }, { ...asked, own: 'p6' })).toEqual(
      overviewFrame({ ...overviewBenchmark, units }, asked),
    );
  });

  it('has a course from three periods of one length on', () => {
    const frame = overview('p6');
    const courses = frame.entries.flatMap((entry) =>
      entry.kind === 'figures' && entry.history.length > 0 ? [[entry.indicator.id, entry.history.length]] : [],
    );
    expect(courses).toEqual([['opioider', 3]]);
    const quarter = { id: 'q', from: '2026-04-01', to: '2026-06-30' };
    const mixed = { ...overviewBenchmark, periods: [...overviewBenchmark.periods.slice(0, 2), quarter] };
    const renamed = {
      ...mixed,
      observations: overviewBenchmark.observations.map((entry) =>
        entry.period === '2025-26' ? { ...entry, period: 'q' } : entry,
      ),
    };
    const none = overview('p6', renamed).entries.flatMap((entry) => (entry.kind === 'figures' ? entry.history : []));
    expect(none).toEqual([]);
  });

  it('draws no unit of a restricted file where several look, and says too few below the floor', () => {
    expect(overview().peers).toBe(false);
    expect(overview('p6').peers).toBe(true);
    expect(overview(undefined, { ...overviewBenchmark, openness: 'public' }).peers).toBe(true);
    const few = {
      ...overviewBenchmark,
      units: overviewBenchmark.units.slice(0, 4),
      observations: overviewBenchmark.observations.map((entry) =>
        Object.fromEntries(
          Object.entries(entry).map(([key, column]) => [key, Array.isArray(column) ? column.slice(0, 4) : column]),
        ),
      ) as unknown as Benchmark['observations'],
    };
    expect(overview(undefined, few).entries.map((entry) => entry.kind === 'none' && entry.reason)).toEqual(
      few.indicators.map(() => 'too-few'),
    );
  });

  it('tells nothing finer than what is shown where several look', () => {
    const fine = {
      ...overviewBenchmark,
      observations: overviewBenchmark.observations.map((entry) =>
        entry.numerator ? { ...entry, denominator: entry.denominator!.map((patients) => patients! + 0.37) } : entry,
      ),
    };
    for (const entry of overview(undefined, fine).entries) {
      if (entry.kind !== 'figures' || entry.indicator.kind === 'mean') continue;
      const scale = entry.indicator.kind === 'proportion' ? 200 : 2;
      // Medians of shown values are whole or half steps.
      for (const value of [entry.frame.median, ...entry.history.map((point) => point.value)]) {
        expect(Math.abs(value! * scale - Math.round(value! * scale))).toBeLessThan(1e-6);
      }
    }
  });
});

describe('a small strip', () => {
  it('keeps its labels apart and inside, and its marks between them', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 130, max: 720 }), fc.boolean(), (frame, width, peers) => {
        const picture = strip(frame, width, peers);
        const boxes = textsOf(picture).map(textBox);
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.5);
          expect(right).toBeLessThanOrEqual(width + 0.5);
          expect(top).toBeGreaterThan(34);
          expect(bottom).toBeLessThanOrEqual(picture.height);
        }
        if (boxes.length === 2) expect(boxes[0]!.right).toBeLessThan(boxes[1]!.left);
        for (const mark of picture.marks) if (mark.shape === 'path') expect(numbersIn(mark.d)).not.toContain(NaN);
        expect(circlesOf(picture, 'field-peer').length > 0).toBe(peers && frame.rows.some(({ own }) => !own));
        expect(diamondsOf(picture, 'own').length).toBe(frame.rows.some(({ own }) => own) ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it('lies where the reference picture has it', () => {
    const entry = overview('p6').entries.find(({ indicator }) => indicator.id === 'blodtryk')!;
    if (entry.kind !== 'figures') throw new Error('no figures');
    const picture = miniStrip({
      frame: entry.frame,
      scale: { domain: [0.5, 1], ticks: [0.5, 1], position: (value) => 6 + ((value - 0.5) / 0.5) * 308 },
      width: 320,
      peers: true,
      tick: String,
      measure: estimateTextWidth,
    });
    const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1);
    const dots = [135.4, 178.5, 203.1, 215.4, 221.6, 227.8, 240.1, 252.4, 258.6, 264.7, 277, 283.2, 295.5];
    circlesOf(picture, 'field-peer').forEach(([x, y, radius], index) => {
      near(x!, dots[index]!);
      expect([y, radius]).toEqual([18, 3]);
    });
    expect(circlesOf(picture, 'field-peer')).toHaveLength(dots.length);
    near(linesOf(picture, 'target')[0]![0]!, 283.2);
    near(diamondsOf(picture, 'own')[0]![0]!, 197.6);
    near(linesOf(picture, 'median')[0]![0]!, 233.9);
  });

  it('shares its axis with strips of the same unit that can be read on it', () => {
    const figures = overview('p6').entries.filter((entry) => entry.kind === 'figures');
    const scales = stripScales(
      figures.map(({ frame }) => frame),
      6,
      314,
    );
    const domain = (id: string): readonly number[] =>
      scales[figures.findIndex(({ indicator }) => indicator.id === id)]!.domain;
    expect(domain('medicin')).toEqual(domain('lungefunktion'));
    expect(domain('oejne')).toEqual(domain('lungefunktion'));
    expect(domain('kol')).not.toEqual(domain('lungefunktion'));
    for (const [index, { frame }] of figures.entries()) {
      const { domain: ends } = scales[index]!;
      for (const { value } of frame.rows) {
        expect(value).toBeGreaterThanOrEqual(ends[0]);
        expect(value).toBeLessThanOrEqual(ends[1]);
      }
    }
  });
});

describe('a small course', () => {
  const values = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }), {
    minLength: 3,
    maxLength: 40,
  });

  it('stays inside, goes up where the value does, and breaks where there is none', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (course, own) => {
        fc.pre(course.filter((value) => value !== undefined).length >= 3);
        const period = { id: 'p', from: '2025-01-01', to: '2025-12-31' };
        const picture = miniTrend(
          course.map((value) => ({ period, value })),
          own,
          96,
        );
        const [line] = picture.marks;
        const points = [...(line!.shape === 'path' ? line!.d : '').matchAll(/([ML])([\d.-]+) ([\d.-]+)/g)];
        expect(points.length).toBe(course.filter((value) => value !== undefined).length);
        const known = course.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));
        points.forEach(([, letter, x, y], place) => {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(96);
          expect(Number(y)).toBeGreaterThanOrEqual(7.9);
          expect(Number(y)).toBeLessThanOrEqual(28.1);
          const [before, here] = [known[place - 1], known[place]!];
          expect(letter).toBe(before?.index === here.index - 1 ? 'L' : 'M');
          if (before && before.value < here.value) expect(Number(y)).toBeLessThanOrEqual(Number(points[place - 1]![3]));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('looks flat when it moves less than a tenth of its level', () => {
    const period = { id: 'p', from: '2025-01-01', to: '2025-12-31' };
    const line = (values: readonly number[]): readonly number[] => {
      const [mark] = miniTrend(
        values.map((value) => ({ period, value })),
        true,
        96,
      ).marks;
      return mark!.shape === 'path' ? numbersIn(mark!.d).filter((_, index) => index % 2 === 1) : [];
    };
    const range = (ys: readonly number[]): number => Math.max(...ys) - Math.min(...ys);
    expect(range(line([100, 101, 100]))).toBeLessThan(3);
    expect(range(line([50, 70, 60]))).toBeCloseTo(20, 0);
    expect(range(line([0, 0, 0]))).toBe(0);
  });
});
