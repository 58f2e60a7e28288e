/** The time zone of hours when nobody says another. */
export const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/** What calendar and clock on the wall of a place show. */
export interface WallTime {
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  /** The time of day, as HH:MM. */
  readonly time: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    // Swedish is written as ISO 8601, and this calendar and these digits whatever the machine prefers.
    clock = new Intl.DateTimeFormat('sv-SE-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * What calendar and clock show at a moment.
 *
 * @param moment Milliseconds since 1970.
 * @param timeZone An IANA name. One that the machine does not know counts as Europe/Copenhagen.
 */
export function wallTimeAt(moment: number, timeZone: string = DEFAULT_TIME_ZONE): WallTime {
  const zone = isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
  const parts = new Map(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Whether a text names a time zone that the machine knows. */
export function isTimeZone(text: string): boolean {
  try {
    return clockOf(text) !== undefined;
  } catch {
    return false;
  }
}
