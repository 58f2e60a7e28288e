import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDifference, newcombeDifference, rateInterval, wilsonInterval } from '../index.js';

const count = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ events: Math.round(denominator * share), denominator }));
const bounded = ({ events, denominator }: { events: number; denominator: number }) => ({
  value: events / denominator,
  ...wilsonInterval(events, denominator),
});

describe('the difference of two estimates', () => {
  it('is Newcombe’s where the intervals are Wilson’s', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const recovered = estimateDifference(bounded(a), bounded(b));
        const direct = newcombeDifference(a, b);
        expect(recovered.difference).toBeCloseTo(direct.difference, 14);
        expect(recovered.lower).toBeCloseTo(direct.lower, 14);
        expect(recovered.upper).toBeCloseTo(direct.upper, 14);
      }),
    );
  });

  it('holds the difference, turns around with its arguments, and does not care for the unit', () => {
    fc.assert(
      fc.property(count, count, fc.double({ min: 0.5, max: 2000, noNaN: true }), (a, b, multiplier) => {
        const first = rateInterval(a.events, a.denominator, { multiplier });
        const second = rateInterval(b.events, b.denominator, { multiplier });
        const { difference, lower, upper } = estimateDifference(first, second);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        const turned = estimateDifference(second, first);
        expect(turned.lower).toBeCloseTo(-upper, 9);
        expect(turned.upper).toBeCloseTo(-lower, 9);
      }),
    );
  });

  it('of two differences: 17 of 49 to 24 of 50 beside 308 of 686 to 352 of 693', () => {
    const own = newcombeDifference({ events: 24, denominator: 50 }, { events: 17, denominator: 49 });
    const others = newcombeDifference({ events: 352, denominator: 693 }, { events: 308, denominator: 686 });
    const { difference, lower, upper } = estimateDifference(
      { ...own, value: own.difference },
      { ...others, value: others.difference },
    );
    expect(difference).toBeCloseTo(24 / 50 - 17 / 49 - (352 / 693 - 308 / 686), 12);
    expect(lower).toBeCloseTo(
      difference - Math.hypot(own.difference - own.lower, others.upper - others.difference),
      12,
    );
    expect(upper).toBeCloseTo(
      difference + Math.hypot(own.upper - own.difference, others.difference - others.lower),
      12,
    );
  });

  it('refuses a figure outside of its interval, and what is no number', () => {
    const good = { value: 1, lower: 0, upper: 2 };
    const refused = (call: () => unknown, argument: 'a' | 'b', rule: string) => {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(`${argument} must be ${rule}`);
    };
    refused(() => estimateDifference({ value: 3, lower: 0, upper: 2 }, good), 'a', 'within its interval');
    refused(() => estimateDifference(good, { value: -1, lower: 0, upper: 2 }), 'b', 'within its interval');
    refused(() => estimateDifference(good, { value: 1, lower: 0, upper: Infinity }), 'b', 'from ');
  });
});
