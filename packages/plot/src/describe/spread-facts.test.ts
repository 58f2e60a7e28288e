import type { Indicator, Target } from '@klyngekit/schema';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { wilsonInterval } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import { frameOf, indicatorOf, practices, statusesAfter, targetOf, type Made } from '../../test/benchmarks.js';
import { spreadFrame } from '../frame/spread-frame.js';
import { spreadFacts, type OwnValueFacts, type TargetGap } from './spread-facts.js';

const proportion = indicatorOf('proportion');

function ownFacts(indicator: Indicator, columns: Made['columns'], own = 'p1'): OwnValueFacts {
  const count = (columns.value ?? columns.numerator)!.length;
  const facts = spreadFacts(frameOf({ indicator, units: practices(count), columns }, { own })).own;
  if (!facts || !('row' in facts)) throw new Error('no own value');
  return facts;
}

function gap(
  indicator: Indicator,
  columns: Made['columns'],
  levels: Pick<Target, 'value' | 'lower' | 'upper'>,
): TargetGap {
  const targets = [targetOf('t', 'region', levels)];
  return ownFacts({ ...indicator, targets }, columns).gaps[0]!;
}

/** The own figure, and others whose median is one half. */
const among = (
  numerator: number,
  denominator: number,
  others: readonly number[] = [30, 40, 50, 60, 70],
): Made['columns'] => ({
  numerator: [numerator, ...others],
  denominator: [denominator, ...others.map(() => 100)],
});

describe('the facts of a spread', () => {
  it('of the reference picture are those of its words', () => {
    const result = spreadFrame(referenceBenchmark, { indicator: 'lungefunktion', own: 'p6' });
    const facts = result.ok && spreadFacts(result.frame);
    expect(facts).toMatchObject({
      kind: 'proportion',
      direction: 'higher',
      oneCluster: true,
      counts: { shown: 14, total: 16, notReported: 1, tooFew: 1, suppressed: 0, notApplicable: 0 },
      spread: { lowest: 16 / 58, highest: 61 / 82 },
      own: {
        position: 5,
        relation: 'around',
        chance: true,
        gaps: [
          { target: { id: 'cluster' }, level: 0.55, reached: false, events: 4 },
          { target: { id: 'region' }, level: 0.6, reached: false, events: 6 },
        ],
      },
    });
  });

  it('count every reason for a missing value', () => {
    const missing = ['notReported', 'tooFew', 'suppressed', 'notApplicable', 'suppressed'] as const;
    const none = missing.map(() => null);
    const columns = { numerator: [10, ...none], denominator: [20, ...none], status: statusesAfter(1, missing) };
    const facts = spreadFacts(frameOf({ indicator: proportion, units: practices(6), columns }));
    expect(facts.counts).toEqual({ shown: 1, total: 6, notReported: 1, tooFew: 1, suppressed: 2, notApplicable: 1 });
    expect(facts.own).toBeUndefined();
  });

  it('say why the own value is missing', () => {
    const columns = { numerator: [null], denominator: [null], status: ['suppressed' as const] };
    const facts = spreadFacts(frameOf({ indicator: proportion, units: practices(1), columns }, { own: 'p1' }));
    expect(facts).toMatchObject({ own: { status: 'suppressed' }, spread: undefined });
  });

  it('speak of a middle half from eight units on', () => {
    const facts = (count: number) => {
      const numerator = Array.from({ length: count }, (_, index) => index * 10);
      const columns = { numerator, denominator: numerator.map(() => 100) };
      return spreadFacts(frameOf({ indicator: proportion, units: practices(count), columns })).spread;
    };
    expect(facts(7)?.middleHalf).toBeUndefined();
    expect(facts(8)?.middleHalf?.lower).toBeCloseTo(0.175, 12);
    expect(facts(8)?.middleHalf?.upper).toBeCloseTo(0.525, 12);
  });
});

describe('the relation to the median', () => {
  it.each([
    ['around', 50, 100],
    ['around', 46, 100],
    ['below', 20, 100],
    ['above', 80, 100],
    // A small practice: its interval reaches the median.
    ['around', 3, 10],
  ] as const)('of a few units follows the interval: %s', (relation, numerator, denominator) => {
    expect(ownFacts(proportion, among(numerator, denominator)).relation).toBe(relation);
  });

  it('of eight and more asks for the middle half too', () => {
    const others = [40, 44, 47, 50, 53, 56, 60];
    expect(ownFacts(proportion, among(3, 10, others)).relation).toBe('below');
    expect(ownFacts(proportion, among(48, 100, others)).relation).toBe('around');
    // In the middle half, but so large that chance cannot reach the median.
    expect(ownFacts(proportion, among(46_000, 100_000, [40, 44, 47, 50, 53, 56, 60])).relation).toBe('below');
  });

  it('without an interval follows the middle half, however few the units', () => {
    const at = (own: string) => ownFacts(indicatorOf('mean'), { value: [1, 2, 3, 4, 9] }, own).relation;
    expect(['p1', 'p2', 'p3', 'p4', 'p5'].map(at)).toEqual(['below', 'around', 'around', 'around', 'above']);
  });

  it('is missing for the hidden counts only where there would be one without them', () => {
    const columns = { numerator: [5, 9, null], denominator: [10, 10, null], status: statusesAfter(2, ['suppressed']) };
    const { spread } = spreadFacts(frameOf({ indicator: proportion, units: practices(3), columns }));
    expect(spread).toMatchObject({ units: 2, median: undefined, hidden: false });
  });

  it('is none below three units, whose middle compares nobody, and then chance is not spoken of', () => {
    const at = (numerator: number[]) => ownFacts(proportion, { numerator, denominator: numerator.map(() => 10) });
    expect([[5], [5, 9]].map((units) => [at(units).relation, at(units).chance])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect([at([5, 5, 9]).relation, at([5, 5, 9]).chance]).toEqual(['around', true]);
  });
});

describe('chance', () => {
  it('is ruled out at 99.8 %, not at 95 %', () => {
    const between = Array.from({ length: 100 }, (_, events) => events).find((events) => {
      const [narrow, wide] = [wilsonInterval(events, 100), wilsonInterval(events, 100, { level: 0.998 })];
      return narrow.upper < 0.5 && wide.upper >= 0.5;
    })!;
    const others = [50, 50, 50, 50, 50];
    expect(ownFacts(proportion, among(between, 100, others))).toMatchObject({ relation: 'below', chance: true });
    expect(ownFacts(proportion, among(10, 100, others))).toMatchObject({ relation: 'below', chance: false });
  });

  it('cannot be judged without counts, nor of standardised figures', () => {
    expect(ownFacts(indicatorOf('mean'), { value: [1, 2, 3] }).chance).toBeUndefined();
    const standardised = { method: 'direct', variables: { da: 'alder' } } as const;
    const columns = { ...among(10, 100), value: [0.1, 0.3, 0.4, 0.5, 0.6, 0.7] };
    expect(ownFacts({ ...proportion, standardised }, columns).chance).toBeUndefined();
  });

  it.each(['rate', 'ratio'] as const)('is judged of a %s by its counts', (kind) => {
    const { standardised: _, ...indicator } = indicatorOf(kind);
    expect(ownFacts(indicator, among(10, 100)).chance).toBe(false);
    expect(ownFacts(indicator, among(50, 100)).chance).toBe(true);
  });
});

describe('the way to a target', () => {
  const lower = { ...proportion, direction: 'lower' as const };
  const none = { ...proportion, direction: 'none' as const };

  it.each([
    ['higher, missed', proportion, 48, { value: 0.55 }, { level: 0.55, reached: false, events: 7 }],
    ['higher, just reached', proportion, 55, { value: 0.55 }, { level: 0.55, reached: true, events: undefined }],
    ['lower, missed', lower, 48, { value: 0.4 }, { level: 0.4, reached: false, events: 8 }],
    ['lower, reached', lower, 40, { value: 0.4 }, { level: 0.4, reached: true, events: undefined }],
    ['no right direction', none, 48, { value: 0.4 }, { level: 0.4, reached: undefined, events: undefined }],
    ['a band from below', proportion, 30, { lower: 0.4, upper: 0.6 }, { level: 0.4, reached: false, events: 10 }],
    ['a band from above', proportion, 75, { lower: 0.4, upper: 0.6 }, { level: 0.6, reached: false, events: 15 }],
    [
      'a band from above, lower is better',
      lower,
      75,
      { lower: 0.4, upper: 0.6 },
      { level: 0.6, reached: false, events: 15 },
    ],
    ['within a band', none, 50, { lower: 0.4, upper: 0.6 }, { level: 0.4, reached: true, events: undefined }],
    ['a band without direction', none, 30, { lower: 0.4, upper: 0.6 }, { level: 0.4, reached: false, events: 10 }],
    ['half a band', lower, 75, { upper: 0.6 }, { level: 0.6, reached: false, events: 15 }],
  ] as const)('%s', (_, indicator, events, levels, expected) => {
    expect(gap(indicator, among(events, 100), levels)).toMatchObject(expected);
  });

  it('of a rate is told in events, and is reached exactly', () => {
    const rate = indicatorOf('rate', { direction: 'lower' });
    expect(gap(rate, among(9, 100), { value: 70 })).toMatchObject({ reached: false, events: 2 });
    expect(gap(rate, among(7, 100), { value: 70 })).toMatchObject({ reached: true, events: undefined });
  });

  it('is reached where the counts reach what a rounded value misses', () => {
    const columns = { ...among(60, 100), value: [0.599, 0.3, 0.4, 0.5, 0.6, 0.7] };
    expect(gap(proportion, columns, { value: 0.6 })).toMatchObject({ reached: true, events: undefined });
  });

  it('is never told in events of standardised figures, ratios, means and counts', () => {
    const standardised = { method: 'direct', variables: { da: 'alder' } } as const;
    const value = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
    const counted = { ...among(20, 100), value };
    const kinds: readonly (readonly [Indicator, Made['columns']])[] = [
      [{ ...proportion, standardised }, counted],
      [indicatorOf('ratio', { direction: 'higher' }), counted],
      [indicatorOf('mean', { direction: 'higher' }), { value }],
      [indicatorOf('count', { direction: 'higher' }), { numerator: [0, 1, 1, 2, 2, 3] }],
    ];
    for (const [indicator, columns] of kinds) {
      expect(gap(indicator, columns, { value: 0.5 })).toMatchObject({ reached: false, events: undefined });
    }
  });
});
