import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthCentre, surgicalDepartment } from '../fixtures/index.js';
import type { ContactLine } from './contact-line.js';
import { openingAt } from './opening-at.js';
import type { Weekday } from './opening-hours.js';
import { isPublicHoliday } from './public-holidays.js';
import { wallTimeAt } from './wall-time.js';

const line = healthCentre.lines[0];
const at = (iso: string, of: Pick<ContactLine, 'hours' | 'exceptions' | 'openOnHolidays'> = line) =>
  openingAt(of, Date.parse(iso));
const everyDay: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const daily = (from: string, to: string) => ({ hours: [{ days: everyDay, from, to }] });

describe('openingAt', () => {
  it('is open from the first minute and closed from the last, by the clock of Copenhagen', () => {
    expect(at('2026-11-16T06:59:59Z')).toMatchObject({ open: false, next: { days: 0, time: '08:00' } });
    expect(at('2026-11-16T07:00:00Z')).toEqual({ open: true, until: '09:00', always: false });
    expect(at('2026-11-16T08:00:00Z')).toMatchObject({ open: false, next: { days: 0, time: '13:00', weekday: 'mon' } });
    expect(at('2026-07-06T06:00:00Z')).toEqual({ open: true, until: '09:00', always: false });
  });

  it('looks past the weekend', () => {
    expect(at('2026-11-20T13:00:00Z')).toEqual({
      open: false,
      next: { date: '2026-11-23', weekday: 'mon', days: 3, time: '08:00' },
    });
  });

  it('knows exceptions, the last of which counts', () => {
    expect(at('2026-12-23T14:00:00Z')).toMatchObject({ next: { date: '2026-12-28', time: '09:00' } });
    expect(at('2026-12-28T08:30:00Z')).toMatchObject({ open: true, until: '10:00' });
    expect(at('2026-12-28T12:30:00Z')).toMatchObject({ next: { date: '2027-01-04', time: '08:00' } });
  });

  it('is closed on public holidays unless the line says otherwise', () => {
    expect(at('2026-04-02T07:00:00Z')).toMatchObject({ open: false, next: { date: '2026-04-07' } });
    expect(at('2026-04-02T07:00:00Z', { ...daily('08:00', '16:00'), openOnHolidays: true })).toMatchObject({
      open: true,
    });
    const noon = Date.parse('2026-11-18T12:00:00Z');
    expect(openingAt(daily('08:00', '16:00'), noon, { isHoliday: (date) => date === '2026-11-18' })).toMatchObject({
      open: false,
      next: { date: '2026-11-19' },
    });
  });

  it('keeps the hours of the wall on the days when the clock is changed', () => {
    const night = daily('01:00', '04:00');
    // 29 March 2026: 02:00 to 03:00 is left out. 25 October 2026: it comes twice.
    expect(at('2026-03-29T00:00:00Z', night)).toMatchObject({ open: true, until: '04:00' });
    expect(at('2026-03-29T01:59:00Z', night)).toMatchObject({ open: true });
    expect(at('2026-03-29T02:00:00Z', night)).toMatchObject({ open: false });
    expect(at('2026-10-25T00:30:00Z', night)).toMatchObject({ open: true });
    expect(at('2026-10-25T01:30:00Z', night)).toMatchObject({ open: true });
    expect(at('2026-10-25T03:00:00Z', night)).toMatchObject({ open: false });
    expect(at('2026-03-28T23:30:00Z', night)).toMatchObject({ next: { days: 0, date: '2026-03-29', time: '01:00' } });
  });

  it('joins hours that touch, and says when it never closes', () => {
    const parted = { hours: [...daily('08:00', '12:00').hours, ...daily('12:00', '16:00').hours] };
    expect(at('2026-11-16T09:00:00Z', parted)).toEqual({ open: true, until: '16:00', always: false });
    expect(at('2026-12-24T22:00:00Z', surgicalDepartment.lines[1])).toEqual({
      open: true,
      until: '24:00',
      always: true,
    });
  });

  it('says nothing of a line without hours, and that one with none is closed', () => {
    expect(at('2026-11-16T09:00:00Z', {})).toBeUndefined();
    expect(at('2026-11-16T09:00:00Z', { hours: [] })).toEqual({ open: false, next: undefined });
  });

  it('goes by the time zone it is given', () => {
    const moment = Date.parse('2026-11-16T12:00:00Z');
    expect(openingAt(daily('08:00', '12:30'), moment)).toMatchObject({ open: false });
    expect(openingAt(daily('08:00', '12:30'), moment, { timeZone: 'Atlantic/Faroe' })).toMatchObject({ open: true });
  });

  it('is open at the moment that it says it opens', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const span = fc.tuple(minute, minute).filter(([a, b]) => a < b);
    const days = fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 });
    const hours = fc.array(
      fc.tuple(span, days).map(([[a, b], on]) => ({ days: on, from: clock(a), to: clock(b) })),
      { minLength: 1, maxLength: 4 },
    );
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hours, moment, (of, date) => {
        const now = Math.floor(date.getTime() / 60_000) * 60_000;
        const opening = openingAt({ hours: of }, now);
        if (opening?.open !== false || !opening.next) return;
        const { next } = opening;
        // The wall time that was promised, looked for minute by minute around where it must be.
        const near = Date.parse(`${next.date}T${next.time}:00Z`) - 2 * 3_600_000;
        const found = [0, 60, 120]
          .map((minutes) => near + minutes * 60_000)
          .filter((candidate) => {
            const wall = wallTimeAt(candidate);
            return wall.date === next.date && wall.time === next.time;
          });
        for (const candidate of found) expect(openingAt({ hours: of }, candidate)).toMatchObject({ open: true });
        expect(found.length).toBeGreaterThan(next.time >= '02:00' && next.time < '03:00' ? -1 : 0);
      }),
    );
  });
});

describe('wallTimeAt', () => {
  it('writes midnight as the beginning of a day', () => {
    expect(wallTimeAt(Date.parse('2026-11-15T23:00:00Z'))).toEqual({ date: '2026-11-16', time: '00:00' });
  });

  it('takes a zone that nobody knows for Copenhagen', () => {
    expect(wallTimeAt(0, 'Europe/Atlantis')).toEqual(wallTimeAt(0));
  });
});

describe('isPublicHoliday', () => {
  it.each([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    '2023-05-05',
    '2038-04-25',
    '2000-04-23',
  ])('knows %s', (date) => expect(isPublicHoliday(date)).toBe(true));

  it.each(['2026-04-04', '2026-05-01', '2024-04-26', '2026-06-05', '2026-12-24', '2026-12-31', '2026-11-22'])(
    'leaves %s out',
    (date) => expect(isPublicHoliday(date)).toBe(false),
  );

  it('finds seven movable days a year', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10));
    for (let year = 2024; year <= 2124; year++) {
      const found = days(year).filter((date) => date.startsWith(String(year)) && isPublicHoliday(date));
      expect(found.length, String(year)).toBe(10);
    }
  });
});
