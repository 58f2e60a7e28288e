import { describe, expect, it } from 'vitest';
import { bandWidths } from './band-widths.js';
import type { CoarseValues, ValueModel } from './coarsen.js';

const share: ValueModel = { kind: 'proportion', multiplier: 1, followsDenominator: true };
const denominators = [88, 82, 76, 50, 53, 43, 22, 28, 32];
const practices = denominators.map((denominator) => ({ value: 0.5, denominator }));
const coarse: CoarseValues = {
  step: 0.01,
  coarsenedBy: 1,
  values: practices.map(({ value }) => value),
  bands: [1, 1, 1, 2, 2, 2, 3, 3, 3],
  fewestPlausible: 3,
};

describe('bandWidths', () => {
  it('are the mean half-widths of the Wilson intervals at the median', () => {
    // At one half the half-width is 1.96 / (2 √(n + 1.96²)): 0.1023, 0.1058, 0.1096 in the first band.
    expect(bandWidths(practices, coarse, share)).toEqual([0.11, 0.14, 0.18]);
  });

  it('are whole shown steps, and never nothing', () => {
    expect(bandWidths(practices, { ...coarse, step: 0.05 }, share)).toEqual([0.1, 0.15, 0.2]);
    const large = practices.map((practice) => ({ ...practice, denominator: 1_000_000 }));
    expect(bandWidths(large, coarse, share)).toEqual([0.01, 0.01, 0.01]);
  });

  it('follow the exposure of rates', () => {
    const model: ValueModel = { kind: 'rate', multiplier: 1000, followsDenominator: true };
    const rates = practices.map(() => ({ value: 100, denominator: 1000 }));
    // 100 events: exact limits 81.4 and 121.6.
    expect(bandWidths(rates, { ...coarse, step: 1, values: rates.map(() => 100) }, model)).toEqual([20, 20, 20]);
  });

  it('do not change with what a practice reports, as long as the shown median stays', () => {
    const others = { ...coarse, values: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] };
    expect(bandWidths(practices, others, share)).toEqual(bandWidths(practices, coarse, share));
  });

  it.each<ValueModel>([
    { kind: 'mean', multiplier: 1, followsDenominator: false },
    { kind: 'ratio', multiplier: 1, followsDenominator: false },
    { kind: 'count', multiplier: 1, followsDenominator: false },
  ])('are not known for %o', (model) => expect(bandWidths(practices, coarse, model)).toBeUndefined());

  it('are not there without bands', () => {
    expect(bandWidths(practices, { ...coarse, bands: undefined }, share)).toBeUndefined();
  });
});
