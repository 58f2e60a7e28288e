import type { Weekday } from '@klyngekit/schema';
import { formatsFor } from './formats.js';

/** Formatting of wall times and of days with their weekday in one language. */
export interface TimeFormats {
  /** A wall time from HH:MM, where 24:00 is the end of a day: "17.00". A text that is no time is written as "–". */
  readonly time: (wallTime: string) => string;
  /** Two wall times: "17.00–20.00". */
  readonly timeRange: (from: string, to: string) => string;
  /** A date from YYYY-MM-DD with its weekday: "onsdag den 4. november 2026". */
  readonly dayDate: (iso: string) => string;
  /** A day of the week: "onsdag". */
  readonly weekday: (day: Weekday) => string;
  /** A length in minutes: "45 min", "2 t", "3 t 5 min". */
  readonly duration: (minutes: number) => string;
}

const NO_VALUE = '–';
const WALL_TIME = /^(?!24:0*[1-9])([01]\d|2[0-4]):([0-5]\d)$/u;

interface ByHand {
  readonly weekdays: readonly string[];
  readonly joint: string;
  readonly hour: string;
}

/** As with dates, the languages of the built-in catalogs are written by hand. Weeks begin on a Sunday, as in `Date`. */
const BY_HAND: Readonly<Record<string, ByHand>> = {
  da: { weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '), joint: ' den ', hour: 't' },
  'en-GB': {
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    joint: ' ',
    hour: 'h',
  },
};

/** The days of a week in the order of `Date`. */
const WEEK: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** A Sunday, in days since 1970. */
const SUNDAY = 3;
const DAY = 86_400_000;

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
  const { date, integer } = formatsFor(language);
  const locale = language === 'en' ? 'en-GB' : language;
  const byHand = BY_HAND[locale];
  const weekdayName = (day: number): string =>
    byHand?.weekdays[day] ?? weekdayFormat(locale).format((SUNDAY + day) * DAY);
  const weekdayOf = (iso: string): string | undefined => {
    const instant = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(instant) ? undefined : weekdayName(new Date(instant).getUTCDay());
  };
  const time = (wallTime: string): string => {
    const [, hour, minute] = WALL_TIME.exec(wallTime) ?? [];
    if (hour === undefined || minute === undefined) return NO_VALUE;
    return locale === 'da' ? `${Number(hour)}.${minute}` : `${hour}:${minute}`;
  };
  return {
    time,
    weekday: (day) => weekdayName(WEEK.indexOf(day)),
    duration: (minutes) => {
      const hours = Math.trunc(minutes / 60);
      const rest = minutes - hours * 60;
      const parts = [
        hours !== 0 && `${integer(hours)} ${byHand?.hour ?? 'h'}`,
        (rest !== 0 || hours === 0) && `${integer(rest)} min`,
      ];
      return parts.filter(Boolean).join(' ');
    },
    timeRange: (from, to) => `${time(from)}–${time(to)}`,
    dayDate: (iso) => {
      const written = date(iso);
      const weekday = written === NO_VALUE ? undefined : weekdayOf(iso);
      return weekday === undefined ? NO_VALUE : `${weekday}${byHand?.joint ?? ' '}${written}`;
    },
  };
}
