import { describe, expect, it } from 'vitest';
import { timeFormatsFor } from './format-times.js';

describe('timeFormatsFor', () => {
  const danish = timeFormatsFor('da');
  const english = timeFormatsFor('en');

  it.each([
    ['17:00', '17.00', '17:00'],
    ['09:05', '9.05', '09:05'],
    ['00:00', '0.00', '00:00'],
    ['24:00', '24.00', '24:00'],
    ['24:01', '–', '–'],
    ['24:10', '–', '–'],
    ['25:00', '–', '–'],
    ['7:00', '–', '–'],
    ['', '–', '–'],
  ])('%s', (given, inDanish, inEnglish) => {
    expect([danish.time(given), english.time(given)]).toEqual([inDanish, inEnglish]);
  });

  it('writes a span and a day', () => {
    expect(danish.timeRange('09:00', '17:30')).toBe('9.00–17.30');
    expect(danish.dayDate('2026-11-04')).toBe('onsdag den 4. november 2026');
    expect(english.dayDate('2026-11-04')).toBe('Wednesday 4 November 2026');
    expect([danish.weekday('wed'), english.weekday('sun')]).toEqual(['onsdag', 'Sunday']);
    expect([danish.dayDate('2026-02-30'), danish.dayDate('')]).toEqual(['–', '–']);
  });

  it.each([
    [0, '0 min', '0 min'],
    [45, '45 min', '45 min'],
    [60, '1 t', '1 h'],
    [185, '3 t 5 min', '3 h 5 min'],
  ])('writes a length of %i minutes', (minutes, inDanish, inEnglish) => {
    expect([danish.duration(minutes), english.duration(minutes)]).toEqual([inDanish, inEnglish]);
  });

  it('writes other languages by their own tables, and a tag that is none as Danish', () => {
    expect(timeFormatsFor('nb').dayDate('2026-11-04')).toBe('onsdag 4. november 2026');
    expect(timeFormatsFor('nb').weekday('sun')).toBe('søndag');
    expect(timeFormatsFor('not a tag').dayDate('2026-11-04')).toBe('onsdag 4. november 2026');
  });
});
