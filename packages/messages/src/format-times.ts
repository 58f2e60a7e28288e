import { formatsFor } from './formats.js';

/** Formatting of wall times and of days with their weekday in one language. */
export interface TimeFormats {
  /** A wall time from HH:MM: "17.00". A text that is no time is written as "–". */
  readonly time: (wallTime: string) => string;
  /** Two wall times: "17.00–20.00". */
  readonly timeRange: (from: string, to: string) => string;
  /** A date from YYYY-MM-DD with its weekday: "onsdag den 4. november 2026". */
  readonly dayDate: (iso: string) => string;
}

const NO_VALUE = '–';
const WALL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/u;

/** As with dates, the languages of the built-in catalogs are written by hand. Weeks begin on a Sunday, as in `Date`. */
const BY_HAND: Readonly<Record<string, { readonly weekdays: readonly string[]; readonly joint: string }>> = {
  da: { weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '), joint: ' den ' },
  'en-GB': { weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '), joint: ' ' },
};

function weekdayFormat(locale: string): Intl.DateTimeFormat {
  const shape = { weekday: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, shape);
  } catch {
    return new Intl.DateTimeFormat('da', shape); // not a language tag at all
  }
}

/**
 * The formats of times in a language. They stand apart from `formatsFor`, because charts need no time of the day.
 *
 * @param language A BCP 47 tag, normally the `language` of a catalog.
 */
export function timeFormatsFor(language: string): TimeFormats {
  const { date } = formatsFor(language);
  const locale = language === 'en' ? 'en-GB' : language;
  const byHand = BY_HAND[locale];
  const weekdayOf = (iso: string): string | undefined => {
    const instant = Date.parse(`${iso}T00:00:00Z`);
    if (Number.isNaN(instant)) return undefined;
    return byHand ? byHand.weekdays[new Date(instant).getUTCDay()] : weekdayFormat(locale).format(instant);
  };
  const time = (wallTime: string): string => {
    const [, hour, minute] = WALL_TIME.exec(wallTime) ?? [];
    if (hour === undefined || minute === undefined) return NO_VALUE;
    return locale === 'da' ? `${Number(hour)}.${minute}` : `${hour}:${minute}`;
  };
  return {
    time,
    timeRange: (from, to) => `${time(from)}–${time(to)}`,
    dayDate: (iso) => {
      const written = date(iso);
      const weekday = written === NO_VALUE ? undefined : weekdayOf(iso);
      return weekday === undefined ? NO_VALUE : `${weekday}${byHand?.joint ?? ' '}${written}`;
    },
  };
}
