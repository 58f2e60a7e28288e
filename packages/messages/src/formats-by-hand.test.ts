import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormats } from './format-dates.js';
import { numberFormats, type NumberOptions } from './format-numbers.js';
import { formatsFor } from './formats.js';
import { timeFormatsFor } from './format-times.js';

/** Intl writes a hyphen, and puts a sign on a zero that was rounded down to. */
const withTrueMinus = (text: string): string => {
  if (!/^[-\u2212]/u.test(text)) return text;
  return /[1-9]/u.test(text) ? `\u2212${text.slice(1)}` : text.slice(1);
};

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000),
  fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 2000),
);

describe.each(['da', 'en-GB'])('%s written by hand is the same as Intl', (locale) => {
  it('for numbers and per cent', () => {
    const formats = numberFormats(locale);
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(values, places, places, fc.boolean(), (value, digits, fewest, signed) => {
        const options: NumberOptions = { digits, minDigits: Math.min(fewest, digits), signed };
        const intl = (style: 'decimal' | 'percent'): string =>
          withTrueMinus(
            new Intl.NumberFormat(locale, {
              style,
              maximumFractionDigits: digits,
              minimumFractionDigits: Math.min(fewest, digits),
              signDisplay: signed ? 'exceptZero' : 'auto',
            }).format(value),
          );
        expect(formats.number(value, options)).toBe(intl('decimal'));
        expect(formats.percent(value, options)).toBe(intl('percent'));
      }),
      { numRuns: 1000 },
    );
  });

  it('for dates and months', () => {
    const formats = dateFormats(locale);
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let day = 0; day < 800; day += 1) {
      const moment = new Date(Date.UTC(2020, 0, 1 + day * 3));
      const iso = moment.toISOString().slice(0, 10);
      expect(formats.date(iso)).toBe(date.format(moment));
      expect(formats.month(iso)).toBe(month.format(moment));
    }
  });

  it('for days with their weekday', () => {
    const { dayDate } = timeFormatsFor(locale === 'da' ? 'da' : 'en');
    const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    for (let day = 0; day < 800; day += 1) {
      const moment = new Date(Date.UTC(2020, 0, 1 + day * 3));
      // Older tables of languages have a comma after the English weekday.
      expect(dayDate(moment.toISOString().slice(0, 10))).toBe(full.format(moment).replace(',', ''));
    }
  });

  it('for the plural of whole numbers', () => {
    const rules = new Intl.PluralRules(locale);
    const { plural } = formatsFor(locale === 'da' ? 'da' : 'en');
    for (let count = -3; count < 1200; count += 1) expect(plural(count)).toBe(rules.select(count));
  });
});
