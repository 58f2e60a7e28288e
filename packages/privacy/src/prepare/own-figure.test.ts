import type { Indicator } from '@klyngekit/schema';
import { everyKindIndicators } from '@klyngekit/schema/fixtures';
import { poissonInterval, rateInterval, wilsonInterval } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import { ownFigureOf, type OwnFigureFrame } from './own-figure.js';
import type { PracticeFigure } from './practice-figure.js';

const frameOf = (indicator: Indicator, changes: Partial<OwnFigureFrame> = {}): OwnFigureFrame => ({
  roundId: '0123456789ABCDEFGHJKMNPQRS',
  indicator,
  period: { from: '2025-01-01', to: '2025-12-31' },
  level: undefined,
  isStated: false,
  synthetic: undefined,
  ...changes,
});
const { proportion, count, mean } = everyKindIndicators;
const { multiplier: _, ...rate } = everyKindIndicators.rate;
const of = (indicator: Indicator, figure: Partial<PracticeFigure>, changes?: Partial<OwnFigureFrame>) =>
  ownFigureOf(figure as PracticeFigure, 'row', frameOf(indicator, changes));
const limits = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({
  lower,
  upper,
  level: 0.95,
});

describe('the limits of an own figure', () => {
  it('are Wilson’s for a proportion, exact ones for a count and a rate', () => {
    const counts = { numerator: 40, denominator: 80 };
    expect(of(proportion, { ...counts, value: 0.5 })).toMatchObject(limits(wilsonInterval(40, 80)));
    expect(of(count, { numerator: 40, value: 40 })).toMatchObject(limits(poissonInterval(40)));
    expect(of(rate, { ...counts, value: 500 })).toMatchObject(limits(rateInterval(40, 80, { multiplier: 1000 })));
    expect(of({ ...rate, multiplier: 100 }, { ...counts, value: 50 })).toMatchObject(
      limits(rateInterval(40, 80, { multiplier: 100 })),
    );
    expect(of({ ...everyKindIndicators.ratio, multiplier: 100 }, { ...counts, value: 0.5 })).toMatchObject(
      limits(rateInterval(40, 80)),
    );
  });

  it('are those of the file, at its level, where it has both', () => {
    const figure = { numerator: 40, denominator: 80, value: 0.5, lower: 0.2, upper: 0.7 };
    expect(of(proportion, figure)).toMatchObject({ lower: 0.2, upper: 0.7, level: 0.95 });
    expect(of(proportion, figure, { level: 0.998 })).toMatchObject({ lower: 0.2, upper: 0.7, level: 0.998 });
    for (const { lower, upper } of [
      { lower: 0.2, upper: undefined },
      { lower: undefined, upper: 0.7 },
    ]) {
      expect(of(proportion, { ...figure, lower, upper })).toMatchObject(limits(wilsonInterval(40, 80)));
    }
  });

  it('are none where counts are missing, are not what the value is made of, or there is no value', () => {
    for (const own of [
      of(proportion, { denominator: 80, value: 0.5 }),
      of(proportion, { numerator: 40, value: 0.5 }),
      of(count, { value: 3 }),
      of(mean, { numerator: 40, denominator: 80, value: 0.5 }, { isStated: true }),
      of(proportion, { numerator: 40, denominator: 80 }),
      of(proportion, { numerator: 40, denominator: 80, value: 0.5, absence: 'tooFew' }),
    ]) {
      expect(Object.keys(own).filter((key) => ['lower', 'upper', 'level'].includes(key))).toEqual([]);
    }
  });
});

describe('an own figure without a value', () => {
  it('says why, and holds no count of events', () => {
    const own = of(proportion, { numerator: 40, denominator: 80, value: 0.5, absence: 'notReported' });
    expect(own).toMatchObject({ status: 'notReported', denominator: 80 });
    expect(own).not.toHaveProperty('numerator');
    expect(own).not.toHaveProperty('value');
  });
});
