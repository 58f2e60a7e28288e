import { describe, expect, it } from 'vitest';
import { strokeMeets } from './strokes.js';

const box = { left: 10, top: 10, right: 20, bottom: 20 };
const stroke = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }));

describe('strokeMeets', () => {
  it('finds a line that runs through, ends in, or lies within a box', () => {
    expect(strokeMeets(stroke([0, 15], [30, 15]), box)).toBe(true);
    expect(strokeMeets(stroke([0, 0], [30, 30]), box)).toBe(true);
    expect(strokeMeets(stroke([15, 0], [15, 15]), box)).toBe(true);
    expect(strokeMeets(stroke([12, 12], [18, 18]), box)).toBe(true);
  });

  it('finds none beside it', () => {
    expect(strokeMeets(stroke([0, 5], [30, 5]), box)).toBe(false);
    expect(strokeMeets(stroke([0, 15], [9, 15]), box)).toBe(false);
    expect(strokeMeets(stroke([0, 12], [12, 0]), box)).toBe(false);
    expect(strokeMeets(stroke([25, 0], [25, 30]), box)).toBe(false);
  });

  it('looks at every part of a line, and at none where there is only a point', () => {
    expect(strokeMeets(stroke([0, 0], [0, 15], [30, 15]), box)).toBe(true);
    expect(strokeMeets(stroke([15, 15]), box)).toBe(false);
  });
});
