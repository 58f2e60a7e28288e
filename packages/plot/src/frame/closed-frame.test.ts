import {
  anonymousChoice,
  anonymousCounts,
  anonymousTooFew,
  everyKindIndicators,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import type { AnonymousRound, Indicator, OwnFigure } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { spreadFacts } from '../describe/spread-facts.js';
import { closedFrame, type ClosedCompanions } from './closed-frame.js';
import { roundRows } from '../round/round-rows.js';
import { comparedFigures } from './compared.js';
import type { SpreadFrame } from './spread-frame.js';

const indicator: Indicator = referenceBenchmark.indicators[0]!;

function frameOf(companions: Partial<ClosedCompanions> = {}, round: AnonymousRound = referenceRound): SpreadFrame {
  const result = closedFrame(round, { indicator, ...companions });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

describe('the frame of a closed round', () => {
  it('has the shown values in rising order under neutral labels, with margins and without intervals', () => {
    const { rows } = frameOf();
    expect(rows.map(({ value }) => Math.round(value * 100))).toEqual([
      28, 32, 36, 39, 43, 48, 49, 51, 53, 55, 58, 64, 68, 74,
    ]);
    expect(rows[0]).toEqual({
      place: 12,
      own: false,
      name: 'Praksis 79',
      value: 0.28,
      margin: 0.12,
      interval: undefined,
      numerator: undefined,
      denominator: undefined,
    });
    expect(rows.every(({ interval, denominator }) => interval === undefined && denominator === undefined)).toBe(true);
  });

  it('counts who has not reported and who has too few, and names nobody of them', () => {
    const frame = frameOf();
    expect(spreadFacts(frame).counts).toMatchObject({ shown: 14, total: 16, notReported: 1, tooFew: 1 });
    expect(frame.absent.find(({ status }) => status === 'notReported')?.name).toBeUndefined();
  });

  it('holds the own figure in full in its place, and still the median of what all see', () => {
    const frame = frameOf({ own: referenceOwnFigure });
    expect(frame.rows).toHaveLength(14);
    expect(frame.rows[5]).toMatchObject({
      own: true,
      name: 'Praksis 62',
      value: 0.48,
      denominator: 50,
      margin: undefined,
    });
    expect(frame.median).toBe(frameOf().median);
    expect(frame.median).toBe(0.5);
    expect(spreadFacts(frame).own).toMatchObject({ relation: 'around', chance: true });
  });

  it('does not move the shared median by what the own figure hides behind its last digit', () => {
    const own: OwnFigure = { ...referenceOwnFigure, value: 0.4849, numerator: 24 };
    expect(frameOf({ own }).median).toBe(0.5);
  });

  it('has the median that the table of the round has: in whole shown steps, and none beside hidden counts', () => {
    const between: AnonymousRound = {
      ...referenceRound,
      rows: referenceRound.rows.map((row, place) => ({
        ...row,
        value: row.value === null ? null : place < 7 ? 0.41 : 0.48,
      })),
    };
    for (const round of [referenceRound, between])
      expect(frameOf({}, round).median).toBe(roundRows({ round, indicator }).median);
    expect(frameOf({}, between).median).toBe(0.45);
    const counts = frameOf({ indicator: everyKindIndicators.count }, anonymousCounts);
    expect(counts.rows.length).toBeGreaterThan(0);
    expect([counts.median, counts.quartiles]).toEqual([undefined, undefined]);
    expect(spreadFacts(counts).spread).toEqual({
      units: 4,
      lowest: 0,
      highest: 50,
      median: undefined,
      hidden: true,
      middleHalf: undefined,
    });
  });

  it('takes no own figure of another round', () => {
    const own: OwnFigure = { ...referenceOwnFigure, roundId: '00000000000000000000000000' };
    expect(frameOf({ own })).toEqual(frameOf());
  });

  it('tells the reader why the own figure is missing, once', () => {
    const { rowId: _, value: _value, lower: _lower, upper: _upper, numerator: _events, ...rest } = referenceOwnFigure;
    const frame = frameOf({ own: { ...rest, status: 'notReported' } });
    expect(frame.absent[0]).toMatchObject({ own: true, status: 'notReported' });
    expect(spreadFacts(frame).counts).toMatchObject({ total: 16, notReported: 1 });
  });

  it('shows the own value where the others see too few', () => {
    const own: OwnFigure = {
      ...referenceOwnFigure,
      rowId: '0Z4Y8X2W6V1T5S9R',
      numerator: 3,
      denominator: 8,
      value: 0.375,
    };
    const frame = frameOf({ own });
    expect(frame.rows.find((row) => row.own)).toMatchObject({ value: 0.375 });
    expect(spreadFacts(frame).counts).toMatchObject({ shown: 15, tooFew: 0, total: 16 });
  });

  it('keeps hidden counts hidden', () => {
    const frame = frameOf(
      { indicator: everyKindIndicators.count },
      { ...anonymousCounts, indicator: everyKindIndicators.count.id },
    );
    expect(frame.absent.map(({ status }) => status)).toEqual(['suppressed', 'tooFew']);
    expect(frame.rows.map(({ value }) => value)).toEqual([0, 10, 15, 50]);
  });

  it('counts those who have reported where they are too few for rows', () => {
    const frame = frameOf(
      { indicator: everyKindIndicators.rate },
      { ...anonymousTooFew, indicator: everyKindIndicators.rate.id },
    );
    expect(spreadFacts(frame).counts).toMatchObject({ shown: 0, total: 12, notReported: 8 });
  });

  it('has no target of a single practice, which would say whose it is', () => {
    const targets = [
      ...indicator.targets!,
      { ...indicator.targets![0]!, id: 'own', owner: { kind: 'practice', name: { da: 'x' } }, unit: 'p1' } as const,
    ];
    expect(frameOf({ indicator: { ...indicator, targets } }).targets.map(({ id }) => id)).toEqual([
      'cluster',
      'region',
    ]);
  });

  it('brings the pooled figure along, which cannot be computed without counts', () => {
    const comparators = [
      { scope: 'cluster', definition: 'pooled', value: 0.52 },
      { scope: 'region', definition: 'median', value: 0.49 },
    ] as const;
    expect(comparedFigures(frameOf({}, { ...referenceRound, comparators }), ['pooled', 'region'])).toEqual([
      { id: 'pooled', comparison: 'pooled', name: undefined, definition: 'pooled', value: 0.52 },
      { id: '1', comparison: 'region', name: undefined, definition: 'median', value: 0.49 },
    ]);
  });

  it('is written in whole percentage points at the finest', () => {
    expect(frameOf({ indicator: { ...indicator, shownStep: 0.001 } }).indicator.shownStep).toBe(0.01);
  });

  it.each<[string, AnonymousRound, Indicator]>([
    ['other-indicator', referenceRound, { ...indicator, id: 'another' }],
    ['other-indicator', referenceRound, { ...everyKindIndicators.rate, id: referenceRound.indicator }],
    ['unsupported-kind', anonymousChoice, { ...everyKindIndicators.choice, id: anonymousChoice.indicator }],
  ])('is refused: %s', (failure, round, other) => {
    expect(closedFrame(round, { indicator: other })).toEqual({ ok: false, failure });
  });
});
