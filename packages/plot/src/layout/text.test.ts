import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsisBefore } from './ellipsis-before.js';
import { ellipsis } from './ellipsis.js';
import { estimateTextWidth } from './text-width.js';
import { placeTicks } from './tick-labels.js';

const measure = (text: string): number => Array.from(text).length * 10;

describe('ellipsis', () => {
  it('leaves a text that fits, and shortens one that does not', () => {
    expect(ellipsis('Lægehuset', 90, measure)).toBe('Lægehuset');
    expect(ellipsis('Lægehuset', 89, measure)).toBe('Lægehus…');
  });

  it('leaves no space before the dots, and cuts no character in two', () => {
    expect(ellipsis('Lægerne Åparken', 90, measure)).toBe('Lægerne…');
    expect(ellipsis('👍👍👍👍', 30, measure)).toBe('👍👍…');
  });

  it('keeps the number that tells names apart, where a beginning has room beside it', () => {
    expect(ellipsis('Lægehuset Eksempelvej 11', 140, measure)).toBe('Lægehuset… 11');
    expect(ellipsis('Lægehuset Torvet 7B', 100, measure)).toBe('Lægehu… 7B');
    expect(ellipsis('Lægehuset Torvet 7B', 60, measure)).toBe('Lægeh…');
  });

  it('always fits where one character has room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 200 }), (text, width) => {
        expect(measure(ellipsis(text, width, measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('ellipsis before a value', () => {
  it('shortens the name and leaves the value whole, or alone', () => {
    expect(ellipsisBefore('51 %', 'Samlet for klyngen 51 %', 230, measure)).toBe('Samlet for klyngen 51 %');
    expect(ellipsisBefore('51 %', 'Samlet for klyngen 51 %', 150, measure)).toBe('Samlet fo… 51 %');
    expect(ellipsisBefore('51 %', 'Samlet for klyngen 51 %', 70, measure)).toBe('51 %');
  });
});

describe('estimateTextWidth', () => {
  it('gives every digit the same width, as tabular numerals have', () => {
    expect(new Set(Array.from('0123456789', (digit) => estimateTextWidth(digit, 13, 400))).size).toBe(1);
  });

  it('grows with size and weight', () => {
    expect(estimateTextWidth('Median', 26, 400)).toBeCloseTo(2 * estimateTextWidth('Median', 13, 400), 9);
    expect(estimateTextWidth('Median', 13, 600)).toBeGreaterThan(estimateTextWidth('Median', 13, 400));
    expect(estimateTextWidth('', 13, 400)).toBe(0);
  });
});

describe('placeTicks', () => {
  const ticks = (...xs: readonly number[]) => xs.map((x) => ({ x, text: `${x}` }));

  it('begins the first at its tick, ends the last there and centres the others', () => {
    expect(placeTicks(ticks(0, 100, 200), measure).map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end']);
  });

  it('leaves out the inner ones that would meet another, and keeps the ends', () => {
    expect(placeTicks(ticks(0, 20, 60, 90, 120), measure).map(({ text }) => text)).toEqual(['0', '60', '120']);
  });

  it('keeps the last where the ends meet', () => {
    expect(placeTicks(ticks(10, 30), measure).map(({ text }) => text)).toEqual(['30']);
  });
});
