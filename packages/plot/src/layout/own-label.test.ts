import { describe, expect, it } from 'vitest';
import { placeOwnLabel, type OwnSurroundings } from './own-label.js';

/** 100 px wide. */
const text = 'Jeres egen';
const measure = (part: string): number => part.length * 10;

const around = (x: number, from: number, to: number, fields: Partial<OwnSurroundings> = {}): OwnSurroundings => ({
  y: 50,
  mark: { from: x - 12, to: x + 12 },
  reach: { from: Math.min(from, x - 12), to: Math.max(to, x + 12) },
  room: { from: 0, to: 300 },
  dots: [],
  lines: [],
  ...fields,
});

const dot = (x: number, y: number) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });
const place = (surroundings: OwnSurroundings) => placeOwnLabel(text, surroundings, measure);

describe('placeOwnLabel', () => {
  it('stands to the left of the interval where there is room', () => {
    expect(place(around(200, 150, 250))).toEqual({ text, x: 142, y: 54.5, anchor: 'end' });
  });

  it('stands to the right where the left has none', () => {
    expect(place(around(100, 60, 180))).toEqual({ text, x: 188, y: 54.5, anchor: 'start' });
  });

  it('stands above a long interval, on the wider side of the mark', () => {
    expect(place(around(130, 20, 290))).toEqual({ text, x: 144, y: 45, anchor: 'start' });
    expect(place(around(170, 20, 290))).toEqual({ text, x: 156, y: 45, anchor: 'end' });
  });

  it('goes round the dots of tight rows', () => {
    // One row above, far to the left; one below, far to the right.
    expect(place(around(150, 130, 170, { dots: [dot(60, 45)] }))).toEqual({ text, x: 178, y: 54.5, anchor: 'start' });
    expect(place(around(150, 130, 170, { dots: [dot(60, 45), dot(240, 57)] }))).toMatchObject({
      y: 45,
      anchor: 'start',
    });
    expect(
      place(around(160, 130, 170, { dots: [dot(60, 45), dot(240, 57)], room: { from: 0, to: 262 } })),
    ).toMatchObject({ y: 62, anchor: 'end' });
  });

  it('is shortened rather than left out', () => {
    const narrow = around(60, 0, 120, { room: { from: 0, to: 120 } });
    expect(place(narrow)).toEqual({ text: 'Jer…', x: 74, y: 45, anchor: 'start' });
  });
});
