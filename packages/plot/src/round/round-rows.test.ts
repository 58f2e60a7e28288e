import type { AnonymousRound, Indicator } from '@klyngekit/schema';
import { anonymousCounts, anonymousRound12, lungFunctionIndicator, referenceRound } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundLabels } from './round-labels.js';
import { roundRows } from './round-rows.js';

const indicator = lungFunctionIndicator as Indicator;

describe('the plot column of a closed round', () => {
  it('lies where the reference sheet has it', () => {
    const { rows, lines, domain, median } = roundRows({ round: referenceRound, indicator: undefined });
    expect(domain).toEqual([0, 1]);
    expect(rows.slice(0, 2)).toEqual([
      { dot: 68, box: { from: 53, to: 83 }, own: undefined },
      { dot: 55, box: { from: 43, to: 67 }, own: undefined },
    ]);
    expect(rows.at(-1)).toEqual({ dot: undefined, box: undefined, own: undefined });
    expect([median, lines.map(({ role, at }) => [role, at])]).toEqual([0.5, [['median', 50]]]);
  });

  it('has the targets of everybody but the practices', () => {
    const target = (id: string, kind: 'national' | 'cluster' | 'practice', value: number) =>
      ({ id, owner: { kind, name: { da: kind } }, label: { da: id }, value }) as const;
    const targets = [target('a', 'national', 0.6), target('b', 'cluster', 0.4), target('c', 'practice', 0.9)];
    const { lines } = roundRows({ round: referenceRound, indicator: { ...indicator, targets } });
    expect(lines.map(({ role, at }) => [role, at])).toEqual([
      ['target-cluster', 40],
      ['median', 50],
      ['target', 60],
    ]);
  });

  it('has no median where small counts are hidden', () => {
    const { median, lines, rows } = roundRows({ round: anonymousCounts, indicator: undefined });
    expect(median).toBeUndefined();
    expect(lines).toEqual([]);
    expect(rows.map(({ dot }) => dot)).toEqual([0, 100, undefined, 20, undefined, 30]);
  });

  it('marks the own figure in its own row alone', () => {
    const own = { rowId: anonymousRound12.rows[2].rowId, value: 21 / 45, interval: { lower: 0.33, upper: 0.61 } };
    const { rows } = roundRows({ round: anonymousRound12, indicator: undefined, own });
    expect(rows.map((row) => row.own)).toEqual(
      rows.map((_, place) => (place === 2 ? { dot: 46.67, interval: { from: 33, to: 61 } } : undefined)),
    );
  });

  it('tells nothing finer than what is shown', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(values, (percents) => {
        const rows = percents.map((percent, place) => ({
          ...anonymousRound12.rows[place % 12]!,
          value: percent / 100,
          band: undefined as never,
        }));
        const round: AnonymousRound = { ...anonymousRound12, rows };
        const { domain, rows: places, median, lines } = roundRows({ round, indicator: undefined });
        const back = (at: number) => Math.round((domain[0] + (at / 100) * (domain[1] - domain[0])) * 10_000) / 100;
        places.forEach(({ dot }, place) => expect(back(dot!)).toBeCloseTo(percents[place]!, 1));
        expect(median! * 100).toBeCloseTo(Math.round(median! * 100), 6);
        expect(back(lines[0]!.at)).toBeCloseTo(median! * 100, 1);
      }),
    );
  });
});

describe('labels over the column', () => {
  const measure = (text: string) => text.length * 7;
  const line = (at: number, label: string) => ({ at, label, shortLabel: label });

  it('stand to either side of two lines that have room', () => {
    const { labels, levels } = roundLabels(
      [line(48, 'Median 50'), line(60, 'Mål 60')],
      { column: 160, stairs: 270 },
      measure,
    );
    expect(labels).toEqual([
      { text: 'Median 50', anchor: 'end', level: 0 },
      { text: 'Mål 60', anchor: 'start', level: 0 },
    ]);
    expect(levels).toBe(1);
  });

  it('have a level each where they do not fit, rising with their lines', () => {
    const lines = [line(50, 'Median 50'), line(55, 'Klyngens eget mål 55'), line(60, 'Regionens mål 60')];
    const { labels, levels } = roundLabels(lines, { column: 148, stairs: 270 }, measure);
    expect(labels.map((label) => [label?.anchor, label?.level])).toEqual([
      ['end', 0],
      ['end', 1],
      ['end', 2],
    ]);
    expect(levels).toBe(3);
    const left = roundLabels(
      [line(5, 'Klyngens eget mål 5'), line(50, 'Median 50')],
      { column: 60, stairs: 270 },
      measure,
    );
    expect(left.labels.map((label) => [label?.anchor, label?.level])).toEqual([
      ['start', 1],
      ['end', 0],
    ]);
  });

  it('never meet, whatever the width', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 120, max: 900 }), (places, width) => {
        const sorted = places.sort((a, b) => a - b).map((at) => line(at, `Mål ${at}`));
        const { labels } = roundLabels(sorted, { column: 120, stairs: 120 }, measure);
        const spans = labels.flatMap((label, index) => {
          if (!label) return [];
          const x = (sorted[index]!.at / 100) * width + (label.anchor === 'end' ? -6 : 6);
          const length = measure(label.text);
          const from = label.anchor === 'end' ? x - length : x;
          return [{ level: label.level, from, to: from + length }];
        });
        for (const a of spans) {
          expect(a.from).toBeGreaterThanOrEqual(-0.01);
          expect(a.to).toBeLessThanOrEqual(width + 0.01);
          for (const b of spans)
            if (a !== b && a.level === b.level) expect(a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
      { examples: [[[0, 46, 49, 81], 401]] },
    );
  });
});
