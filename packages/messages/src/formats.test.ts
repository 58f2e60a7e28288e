import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats.js';

const da = formatsFor('da');
const en = formatsFor('en');

describe('numbers', () => {
  it('follow the language', () => {
    expect(da.number(1234.5)).toBe('1.234,5');
    expect(en.number(1234.5)).toBe('1,234.5');
    expect(da.integer(1234567)).toBe('1.234.567');
    expect(da.number(0.1 + 0.2)).toBe('0,3');
    expect(da.number(5, { digits: 1, minDigits: 1 })).toBe('5,0');
    expect(da.number(5, { digits: 0, minDigits: 2 })).toBe('5');
  });

  it('write per cent with a no-break space in Danish', () => {
    expect(da.percent(0.123, { digits: 1 })).toBe('12,3\u00A0%');
    expect(da.percent(0.48)).toBe('48\u00A0%');
    expect(en.percent(0.123, { digits: 1 })).toBe('12.3%');
  });

  it('round what is written, not what binary fractions make of it', () => {
    expect(0.285 * 100).toBeLessThan(28.5);
    expect(da.percent(0.285)).toBe('29\u00A0%');
    expect(da.points(0.285, { digits: 0 })).toBe('29');
    expect(da.number(1.005, { digits: 2 })).toBe('1,01');
    expect(da.number(-2.5, { digits: 0 })).toBe('\u22123');
  });

  it('write percentage points bare', () => {
    expect(da.points(0.075)).toBe('7,5');
    expect(en.points(0.075)).toBe('7.5');
    expect(da.points(0.03, { signed: true })).toBe('+3');
    expect(da.points(-0.03, { signed: true })).toBe('\u22123');
  });

  it('have a true minus, and none at zero', () => {
    expect(da.signed(3.2)).toBe('+3,2');
    expect(da.signed(-1.5)).toBe('\u22121,5');
    expect(da.signed(0)).toBe('0');
    expect(da.number(-0.0001)).toBe('0');
    expect(da.signed(-0.0001)).toBe('0');
    expect(da.number(-0)).toBe('0');
    expect(en.number(-1234.5)).toBe('\u22121,234.5');
  });

  it('never write what is no number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect([da.number(value), da.integer(value), da.percent(value), da.points(value), da.signed(value)]).toEqual(
        Array(5).fill('–'),
      );
    }
  });
});

describe('dates', () => {
  it('are calendar days, in any time zone', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu', 'Pacific/Niue']) {
        process.env['TZ'] = zone;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        expect(da.date('2026-09-15')).toBe('15. september 2026');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('follow the language', () => {
    expect(en.date('2026-09-15')).toBe('15 September 2026');
    expect(da.dateShort('2026-09-15')).toBe('15. sep. 2026');
    expect(en.dateShort('2026-09-15')).toMatch(/^15 Sept? 2026$/u);
    expect(da.month('2027-03')).toBe('marts 2027');
    expect(da.month('2027-03-01')).toBe('marts 2027');
    expect(en.month('2027-03')).toBe('March 2027');
  });

  it('leave out what both ends of a range share', () => {
    expect(da.dateRange('2025-07-01', '2026-06-30')).toBe('1. juli 2025 – 30. juni 2026');
    expect(da.dateRange('2026-03-01', '2026-04-15')).toBe('1. marts – 15. april 2026');
    expect(da.dateRange('2026-03-01', '2026-03-15')).toBe('1.–15. marts 2026');
    expect(da.dateRange('2026-03-01', '2026-03-01')).toBe('1. marts 2026');
    expect(en.dateRange('2025-07-01', '2026-06-30')).toBe('1 July 2025 – 30 June 2026');
    expect(en.dateRange('2026-03-01', '2026-03-15')).toBe('1–15 March 2026');
  });

  it('are written as missing when there is no such day', () => {
    for (const iso of ['', '2026', '2026-13-01', '2026-00-10', '2026-02-29', '2100-02-29', '2026-04-31', '15.9.2026']) {
      expect(da.date(iso), iso).toBe('–');
    }
    expect(da.date('2028-02-29')).toBe('29. februar 2028');
    expect(da.date('2000-02-29')).toBe('29. februar 2000');
    expect(da.dateRange('2026-01-01', 'later')).toBe('–');
  });
});

describe('words', () => {
  it('join to a list', () => {
    expect(da.list(['A', 'B', 'C'])).toBe('A, B og C');
    expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(da.list(['A'])).toBe('A');
    expect(da.list([])).toBe('');
  });

  it('take the plural of the language', () => {
    expect([0, 0.5, 1, 1.5, 2].map(da.plural)).toEqual(['other', 'one', 'one', 'one', 'other']);
    expect([0, 0.5, 1, 1.5, 2].map(en.plural)).toEqual(['other', 'other', 'one', 'other', 'other']);
  });

  it('sort aa as å, last, and numbers by size', () => {
    const names = ['Ågård', 'Aabenraa', 'Zoo', 'Østerbro', 'Ærø', 'Praksis 37', 'Praksis 4', 'Aalborg'];
    expect(names.sort(da.compare)).toEqual([
      'Praksis 4',
      'Praksis 37',
      'Zoo',
      'Ærø',
      'Østerbro',
      'Aabenraa',
      'Ågård',
      'Aalborg',
    ]);
  });
});

describe('formatsFor', () => {
  it('keeps what it has made', () => {
    expect(formatsFor('da')).toBe(da);
  });

  it('gives Danish forms to a language without data, or no language at all', () => {
    expect(formatsFor('xx-unknown').number(1.5)).toBe('1,5');
    expect(formatsFor('not a tag').date('2026-09-15')).toBe('15. september 2026');
  });
});
