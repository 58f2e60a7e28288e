/**
 * Formatting of calendar dates in one language. Dates have no time and no zone: the day in the text is the day shown,
 * wherever the reader is. A text that is no date is written as "–".
 */
export interface DateFormats {
  /** A date from YYYY-MM-DD: "15. september 2026". */
  readonly date: (iso: string) => string;
  /** A date with a short month: "15. sep. 2026". */
  readonly dateShort: (iso: string) => string;
  /** Two dates, both included: "1. juli 2025 – 30. juni 2026", "1. marts – 15. april 2026", "1.–15. marts 2026". */
  readonly dateRange: (from: string, to: string) => string;
  /** A month from YYYY-MM or YYYY-MM-DD: "marts 2027". */
  readonly month: (iso: string) => string;
}

const NO_VALUE = '–';
const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u;

/** As with numbers, the languages of the built-in catalogs are written by hand, since `Intl` starts slowly. */
const BY_HAND: Readonly<Record<string, { readonly months: readonly string[]; readonly dot: string }>> = {
  da: {
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    dot: '.',
  },
  'en-GB': {
    months: 'January February March April May June July August September October November December'.split(' '),
    dot: '',
  },
};

export function dateFormats(locale: string): DateFormats {
  const cache = new Map<string, Intl.DateTimeFormat>();
  const byHand = BY_HAND[locale];

  function write(name: keyof typeof SHAPES, instant: number): string {
    const shape: { day?: string; month?: string; year?: string } = SHAPES[name];
    if (byHand !== undefined && shape.month !== 'short') {
      const moment = new Date(instant);
      const day = `${moment.getUTCDate()}${byHand.dot}`;
      const parts = [
        shape.day && day,
        shape.month && byHand.months[moment.getUTCMonth()],
        shape.year && `${moment.getUTCFullYear()}`,
      ];
      return parts.filter((part) => part !== undefined).join(' ');
    }
    let format = cache.get(name);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale, { ...SHAPES[name], timeZone: 'UTC' });
      cache.set(name, format);
    }
    return format.format(instant);
  }

  function writeDay(name: keyof typeof SHAPES, iso: string): string {
    const instant = dayOf(iso);
    return instant === undefined ? NO_VALUE : write(name, instant);
  }

  return {
    date: (iso) => writeDay('date', iso),
    dateShort: (iso) => writeDay('dateShort', iso),
    month: (iso) => writeDay('month', iso.slice(0, 7)),
    dateRange: (from, to) => {
      const first = dayOf(from);
      const last = dayOf(to);
      if (first === undefined || last === undefined) return NO_VALUE;
      const end = write('date', last);
      if (from === to) return end;
      if (from.slice(0, 7) === to.slice(0, 7)) return `${write('day', first)}–${end}`;
      return `${write(from.slice(0, 4) === to.slice(0, 4) ? 'dayMonth' : 'date', first)} – ${end}`;
    },
  };
}

const SHAPES = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateShort: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  day: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

/** Midnight UTC of a calendar day in milliseconds; the first of the month when the day is left out. */
function dayOf(iso: string): number | undefined {
  const match = ISO_DATE.exec(iso);
  if (match === null) return undefined;
  const month = Number(match[2]);
  const day = Number(match[3] ?? 1);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(match[1]), month)) return undefined;
  return Date.UTC(Number(match[1]), month - 1, day);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
