import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestMeeting } from '@klyngekit/schema/fixtures';
import { meetingTimes } from './meeting-times.js';
import { addDays, resolveWallTime, wallTimeAt } from './wall-time.js';
import { copenhagen, zoneOf } from './zone.js';

const utc = (text: string) => Date.parse(text);
const HOUR = 3_600_000;

/** What the engine's own table of time zones says. */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetOfEngine(instant: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return Math.round((Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant) / 60_000);
}

describe('Danish time', () => {
  it('is what the engine has, hour by hour round every change of clocks from 1996 to 2037', () => {
    for (let year = 1996; year <= 2037; year++) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 8 * 24; hour++) {
          const instant = Date.UTC(year, month, 24) + hour * HOUR;
          expect(copenhagen(instant), new Date(instant).toISOString()).toBe(
            offsetOfEngine(instant, 'Europe/Copenhagen'),
          );
        }
      }
    }
  });

  it('changes at 01:00 UTC to the second', () => {
    expect(copenhagen(utc('2026-03-29T00:59:59.999Z'))).toBe(60);
    expect(copenhagen(utc('2026-03-29T01:00:00Z'))).toBe(120);
    expect(copenhagen(utc('2026-10-25T00:59:59.999Z'))).toBe(120);
    expect(copenhagen(utc('2026-10-25T01:00:00Z'))).toBe(60);
  });
});

describe('zoneOf', () => {
  it.each(['Atlantic/Faroe', 'America/Nuuk', 'UTC', 'Asia/Kathmandu', 'America/New_York'])('knows %s', (name) => {
    const zone = zoneOf(name);
    fc.assert(
      fc.property(fc.integer({ min: utc('2000-01-01'), max: utc('2037-01-01') }), (instant) => {
        const second = Math.floor(instant / 1000) * 1000;
        expect(zone?.(second)).toBe(offsetOfEngine(second, name));
      }),
      { numRuns: 60 },
    );
  });

  it('does not know what nobody knows', () => {
    expect(zoneOf('Europe/Aabenraa')).toBeUndefined();
    const times = meetingTimes({ ...smallestMeeting, timeZone: 'Europe/Aabenraa' });
    expect(times.isZoneKnown).toBe(false);
    expect(times.start.instant).toBe(utc('2026-11-04T16:00Z'));
    expect(meetingTimes({ ...smallestMeeting, timeZone: 'Europe/Aabenraa' }, () => () => -60)).toMatchObject({
      isZoneKnown: true,
      start: { instant: utc('2026-11-04T18:00Z') },
    });
  });
});

describe('resolveWallTime', () => {
  it.each([
    ['2026-11-04T17:00', '2026-11-04T16:00Z', 'exact'],
    ['2026-07-01T17:00', '2026-07-01T15:00Z', 'exact'],
    ['2026-03-29T01:59', '2026-03-29T00:59Z', 'exact'],
    ['2026-03-29T02:00', '2026-03-29T01:00Z', 'missing'],
    ['2026-03-29T02:30', '2026-03-29T01:30Z', 'missing'],
    ['2026-03-29T03:00', '2026-03-29T01:00Z', 'exact'],
    ['2026-10-25T01:59', '2026-10-24T23:59Z', 'exact'],
    ['2026-10-25T02:00', '2026-10-25T00:00Z', 'double'],
    ['2026-10-25T02:30', '2026-10-25T00:30Z', 'double'],
    ['2026-10-25T03:00', '2026-10-25T02:00Z', 'exact'],
  ])('%s is %s, %s', (wallTime, instant, kind) => {
    expect(resolveWallTime(wallTime, copenhagen)).toEqual({ instant: utc(instant), kind });
  });

  it('gives back every instant but the second hour of a double one', () => {
    fc.assert(
      fc.property(fc.integer({ min: utc('2000-01-01') / 60_000, max: utc('2037-01-01') / 60_000 }), (minute) => {
        const instant = minute * 60_000;
        const { instant: back, kind } = resolveWallTime(wallTimeAt(instant, copenhagen), copenhagen);
        expect(kind).not.toBe('missing');
        expect(back).toBe(kind === 'double' && back !== instant ? instant - HOUR : instant);
      }),
    );
  });

  it('skips one hour in March and repeats one in October, minute by minute', () => {
    const kindsOn = (day: string) =>
      Array.from({ length: 24 * 60 }, (_, minute) => {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        return resolveWallTime(`${day}T${time}`, copenhagen).kind;
      });
    const count = (day: string, kind: string) => kindsOn(day).filter((each) => each === kind).length;
    expect([count('2026-03-29', 'missing'), count('2026-03-29', 'double')]).toEqual([60, 0]);
    expect([count('2026-10-25', 'missing'), count('2026-10-25', 'double')]).toEqual([0, 60]);
    expect([count('2026-11-04', 'missing'), count('2026-11-04', 'double')]).toEqual([0, 0]);
  });
});

describe('wallTimeAt', () => {
  it('leaves seconds out and does not round them', () => {
    expect(wallTimeAt(utc('2026-11-04T16:59:59.999Z'), copenhagen)).toBe('2026-11-04T17:59');
  });
});

describe('addDays', () => {
  it('goes over ends of months and years, and is not moved by the clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-11-04', -14)).toBe('2026-10-21');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });
});
