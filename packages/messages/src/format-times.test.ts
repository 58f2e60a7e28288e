import { describe, expect, it } from 'vitest';
import { timeFormatsFor } from './format-times.js';

describe('timeFormatsFor', () => {
  const danish = timeFormatsFor('da');
  const english = timeFormatsFor('en');

  it.each([
    ['17:00', '17.00', '17:00'],
    ['09:05', '9.05', '09:05'],
    ['00:00', '0.00', '00:00'],
    ['24:00', '–', '–'],
    ['7:00', '–', '–'],
    ['', '–', '–'],
  ])('%s', (given, inDanish, inEnglish) => {
    expect([danish.time(given), english.time(given)]).toEqual([inDanish, inEnglish]);
  });

  it('writes a span and a day', () => {
    expect(danish.timeRange('09:00', '17:30')).toBe('9.00–17.30');
    expect(danish.dayDate('2026-11-04')).toBe('onsdag den 4. november 2026');
    expect(english.dayDate('2026-11-04')).toBe('Wednesday 4 November 2026');
    expect([danish.dayDate('2026-02-30'), danish.dayDate('')]).toEqual(['–', '–']);
  });

  it('writes other languages by their own tables, and a tag that is none as Danish', () => {
    expect(timeFormatsFor('nb').dayDate('2026-11-04')).toBe('onsdag 4. november 2026');
    expect(timeFormatsFor('not a tag').dayDate('2026-11-04')).toBe('onsdag 4. november 2026');
  });
});
