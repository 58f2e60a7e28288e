import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAtEnds } from './end-labels.js';

const room = { top: 8, bottom: 300 };

describe('labels at the ends of lines', () => {
  it('stay where they are when there is room', () => {
    expect(placeAtEnds([50, 80, 120, 160, 200], 2, room)).toEqual([50, 80, 120, 160, 200]);
  });

  it('are pushed away from the middle one', () => {
    expect(placeAtEnds([101.9, 115.8, 139.4, 163.8, 177.6], 2, room)).toEqual(
      [99.8, 115.8, 139.4, 163.8, 179.8].map((y) => expect.closeTo(y, 6) as number),
    );
  });

  it('stand apart, in order and inside, wherever the lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 8, max: 300, noNaN: true }), { minLength: 5, maxLength: 5 }), (ends) => {
        const placed = placeAtEnds(
          [...ends].sort((a, b) => a - b),
          2,
          room,
        );
        placed.slice(1).forEach((y, index) => expect(y - placed[index]!).toBeGreaterThanOrEqual(16 - 1e-9));
        expect(placed[0]).toBeGreaterThanOrEqual(room.top - 1e-9);
        expect(placed[4]).toBeLessThanOrEqual(room.bottom + 1e-9);
      }),
    );
  });
});
