/** How many minutes a zone is ahead of UTC at an instant, given in milliseconds since 1970. */
export type ZoneRule = (instant: number) => number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last Sunday of a month, 01:00 UTC: when the whole European Union changes its clocks. */
function lastSundayOf(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY + HOUR;
}

/**
 * Danish time: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October. The rule holds since 1996;
 * it is written out because a page's first `Intl` format takes longer than everything else here.
 */
export const copenhagen: ZoneRule = (instant) => {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSundayOf(year, 2) && instant < lastSundayOf(year, 9);
  return isSummer ? 120 : 60;
};

/** The rule of any zone that the engine knows. */
function zoneOfEngine(name: string): ZoneRule | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
  };
}

/** The rule of a zone by its IANA name; undefined for a name that nobody knows. */
export function zoneOf(name: string): ZoneRule | undefined {
  return name === 'Europe/Copenhagen' ? copenhagen : zoneOfEngine(name);
}
