import type { Signal } from '@klyngekit/statistics';
import { describe, expect, it } from 'vitest';
import type { DevelopmentFrame } from '../frame/development-frame.js';
import { developmentFacts } from './development-facts.js';

/** As much of a development as its facts are made from. */
function frameOf(
  values: readonly (number | undefined)[],
  signals: readonly Signal[] = [],
  units = values.map(() => 14),
): DevelopmentFrame {
  const points = values.map((_, index) => ({
    period: { id: `p${index}`, from: `20${10 + index}-01-01`, to: `20${10 + index}-12-31` },
    median: 0.5,
    units: units[index]!,
    ownAbsence: undefined,
    partial: false,
  }));
  return { lines: [{ id: 'own', values }], points, rules: { signals } } as unknown as DevelopmentFrame;
}

const signal = (direction: Signal['direction'], points: readonly number[]): Signal => ({
  rule: 'shift',
  direction,
  points,
});

describe('developmentFacts', () => {
  it('has a change borne out by a signal on its side that reaches the last figure, and by no other', () => {
    const rise = [0.2, 0.3, 0.5, 0.6, undefined];
    expect(developmentFacts(frameOf(rise, [signal('above', [2, 3])])).isBorneOut).toBe(true);
    expect(developmentFacts(frameOf(rise, [signal('below', [2, 3])])).isBorneOut).toBe(false);
    expect(developmentFacts(frameOf(rise, [signal('above', [1, 2])])).isBorneOut).toBe(false);
    expect(developmentFacts(frameOf(rise)).isBorneOut).toBe(false);
    const fall = [0.6, 0.5, 0.3, 0.2];
    expect(developmentFacts(frameOf(fall, [signal('falling', [2, 3])])).isBorneOut).toBe(true);
    expect(developmentFacts(frameOf(fall, [signal('none', [2, 3])])).isBorneOut).toBe(false);
  });

  it('says whether the last median is of other units than the first', () => {
    const flat = [0.5, 0.5, 0.5];
    expect(developmentFacts(frameOf(flat, [], [30, 30, 24])).medianOf).toBeUndefined();
    expect(developmentFacts(frameOf(flat, [], [30, 30, 23])).medianOf).toBe('fewer');
    expect(developmentFacts(frameOf(flat, [], [13, 30, 30])).medianOf).toBe('more');
  });
});
