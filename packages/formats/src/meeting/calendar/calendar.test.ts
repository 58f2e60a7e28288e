import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveWallTime, copenhagen } from '@klyngekit/meeting';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { parseMeeting } from '@klyngekit/schema';
import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import { readWithIcalJs, readWithNodeIcal } from '../../../test/read-calendar.js';
import { cancelCalendar, publishCalendar, requestCalendar } from './calendar.js';

let words: MeetingPaperMessages;
beforeAll(async () => {
  words = await da.meetingPapers();
});

const stamp = Date.UTC(2026, 9, 1, 12, 34, 56);
const utc = (moment: string) => Date.parse(moment);
const octets = (text: string) => new TextEncoder().encode(text).length;
const publish = (...meetings: Meeting[]) => publishCalendar(meetings, words, { stamp });
const parsers = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
] as const;
const on = (start: string, end: string, more: Partial<Meeting> = {}): Meeting => ({
  ...smallestMeeting,
  timeZone: 'Europe/Copenhagen',
  start,
  end,
  ...more,
});

/** Content lines, unfolded, without the rules of the time zone. */
const contentLines = (calendar: string): readonly string[] => {
  const lines = calendar.replace(/\r\n /g, '').split('\r\n');
  return lines.filter((_, at) => at < lines.indexOf('BEGIN:VTIMEZONE') || at > lines.indexOf('END:VTIMEZONE'));
};

describe('publishCalendar', () => {
  it('writes a meeting as it is', () => {
    expect(publish(exampleMeeting)).toMatchSnapshot();
  });

  it.each(parsers)('is read by %s', (_, read) => {
    const [event, ...others] = read(publish(exampleMeeting));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: 'moede-2026-11-04@eksempelklyngen.klynge',
      summary: 'Klyngemøde: KOL og lungefunktion',
      location: 'Kursuscentret Åbrinken, Åbrinken 1, 0000 Eksempelby',
      sequence: 2,
      status: 'CONFIRMED',
      start: utc('2026-11-04T16:00Z'),
      end: utc('2026-11-04T19:00Z'),
    });
    expect(event?.description).toContain('17.25  Tallene for lungefunktion: se, forstå, tal (40 min)\n');
  });

  it.each(
    parsers.flatMap(([name, read]) =>
      (
        [
          ['the night clocks are put forward', '2026-03-29T01:00', '2026-03-29T04:00', '00:00Z', '02:00Z'],
          ['the day clocks are put forward', '2026-03-29T12:00', '2026-03-29T14:00', '10:00Z', '12:00Z'],
          ['the day before', '2026-03-28T12:00', '2026-03-28T14:00', '11:00Z', '13:00Z'],
          ['the hour that is skipped', '2026-03-29T02:30', '2026-03-29T04:30', '01:30Z', '02:30Z'],
          ['the day clocks are put back', '2026-10-25T12:00', '2026-10-25T14:00', '11:00Z', '13:00Z'],
          ['the day before that', '2026-10-24T12:00', '2026-10-24T14:00', '10:00Z', '12:00Z'],
          ['another year, in summer', '2031-07-02T17:00', '2031-07-02T20:00', '15:00Z', '18:00Z'],
          ['another year, in winter', '2031-12-03T17:00', '2031-12-03T20:00', '16:00Z', '19:00Z'],
          ['a year gone by', '2018-03-25T17:00', '2018-03-25T20:00', '15:00Z', '18:00Z'],
        ] as const
      ).map((times) => [name, ...times, read] as const),
    ),
  )('has the right moments for %s: %s', (_, __, start, end, from, to, read) => {
    expect(read(publish(on(start, end)))).toMatchObject([
      { start: utc(`${start.slice(0, 11)}${from}`), end: utc(`${start.slice(0, 11)}${to}`) },
    ]);
  });

  it('names no time zone without its rule, anchored where every program can read it', () => {
    for (const calendar of [publish(exampleMeeting), publish(jointMeeting, exampleMeeting)]) {
      const named = new Set([...calendar.matchAll(/;TZID=([^:;]+)/gu)].map(([, zone]) => zone));
      const ruled = [...calendar.matchAll(/BEGIN:VTIMEZONE\r\nTZID:([^\r]+)/gu)].map(([, zone]) => zone);
      expect([...named]).toEqual(ruled);
      expect(calendar).toContain('DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
      expect(calendar).toContain('DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    }
  });

  it('leaves no doubt about an hour that comes twice', () => {
    const calendar = publish(on('2026-10-25T02:30', '2026-10-25T04:00'));
    expect(calendar).toContain('DTSTART:20261025T003000Z');
    for (const [, read] of parsers) {
      expect(read(calendar)).toMatchObject([{ start: utc('2026-10-25T00:30Z'), end: utc('2026-10-25T03:00Z') }]);
    }
  });

  it('has the moments of any meeting over many years, by both parsers', () => {
    const minuteOf = (moment: string) => utc(moment) / 60_000;
    const begins = fc.oneof(
      fc.integer({ min: minuteOf('2000-01-01T00:00Z'), max: minuteOf('2036-12-31T00:00Z') }),
      // Round the changes of clocks, where programs go wrong.
      fc.integer({ min: minuteOf('2026-03-28T18:00Z'), max: minuteOf('2026-03-29T06:00Z') }),
      fc.integer({ min: minuteOf('2026-10-24T18:00Z'), max: minuteOf('2026-10-25T06:00Z') }),
    );
    fc.assert(
      fc.property(begins, fc.integer({ min: 1, max: 1440 }), (begin, length) => {
        const wall = (at: number) => new Date(at * 60_000).toISOString().slice(0, 16);
        const [from, to] = [wall(begin), wall(begin + length)];
        const [start, end] = [resolveWallTime(from, copenhagen).instant, resolveWallTime(to, copenhagen).instant];
        fc.pre(start < end);
        const calendar = publish(on(from, to));
        for (const [, read] of parsers) expect(read(calendar)).toMatchObject([{ start, end }]);
      }),
      { numRuns: 400 },
    );
  });

  it('writes other zones in UTC, and a zone that nobody knows as Danish time', () => {
    const nuuk = publish(on('2026-11-04T17:00', '2026-11-04T20:00', { timeZone: 'America/Nuuk' }));
    expect(nuuk).not.toContain('VTIMEZONE');
    expect(contentLines(nuuk)).toContain('DTSTART:20261104T190000Z');
    const unknown = publish(on('2026-11-04T17:00', '2026-11-04T20:00', { timeZone: 'Europe/Nowhere' }));
    expect(contentLines(unknown)).toContain('DTSTART;TZID=Europe/Copenhagen:20261104T170000');
  });

  it('writes a series with one rule for the time zone, and tells meetings of several clusters apart', () => {
    const next = { ...exampleMeeting, start: '2027-03-03T17:00', end: '2027-03-03T20:00' };
    const series = publish(exampleMeeting, { ...next, id: 'moede-2027-03-03' }, { ...next, clusters: ['naboklyngen'] });
    expect(series.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    for (const [, read] of parsers) {
      expect(read(series).map(({ uid }) => uid)).toEqual([
        'moede-2026-11-04@eksempelklyngen.klynge',
        'moede-2027-03-03@eksempelklyngen.klynge',
        'moede-2026-11-04@naboklyngen.klynge',
      ]);
    }
  });

  it('keeps its id when the meeting is moved, and counts up', () => {
    const moved = { ...exampleMeeting, start: '2026-11-11T17:00', end: '2026-11-11T20:00', revision: 3 };
    const [before, after] = [publish(exampleMeeting), publish(moved)].map((text) => readWithIcalJs(text)[0]);
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([2, 3]);
  });

  it.each(parsers)('is moved over a change of clocks and called off as one event, for %s', (_, read) => {
    const summer = on('2026-10-24T17:00', '2026-10-24T20:00', { revision: 1, status: 'announced' });
    const winter: Meeting = { ...summer, start: '2026-10-26T17:00', end: '2026-10-26T20:00', revision: 2 };
    const steps = [
      publish(summer),
      publish(winter),
      cancelCalendar({ ...winter, revision: 3 }, words, { stamp, organizer: { email: 'anne@klinik.invalid' } }),
    ];
    const [uid] = read(steps[0]!).map((event) => event.uid);
    expect(steps.flatMap(read)).toMatchObject([
      { uid, sequence: 1, status: 'CONFIRMED', start: utc('2026-10-24T15:00Z'), end: utc('2026-10-24T18:00Z') },
      { uid, sequence: 2, status: 'CONFIRMED', start: utc('2026-10-26T16:00Z'), end: utc('2026-10-26T19:00Z') },
      { uid, sequence: 3, status: 'CANCELLED', start: utc('2026-10-26T16:00Z'), end: utc('2026-10-26T19:00Z') },
    ]);
  });

  it.each([
    // The hour from 2 to 3 is not there: an hour after one it is three.
    ['put forward', '2026-03-29T01:00', '2026-03-29T05:00', ['1.00', '3.00', '4.00'], '04:00', '00:00Z', '03:00Z'],
    // The hour from 2 to 3 is there twice: two hours after one it is still two.
    [
      'put back',
      '2026-10-25T01:00',
      '2026-10-25T04:00',
      ['1.00', '2.00', '3.00'],
      '03:00',
      '2026-10-24T23:00Z',
      '03:00Z',
    ],
  ] as const)(
    'tells the programme of a night when clocks are %s, with a guest at a fixed time, by both parsers',
    (_, start, end, times, fixedStart, from, to) => {
      const calendar = publish(
        on(start, end, {
          items: [
            { id: 'a', title: 'Før', kind: 'talk', minutes: 60 },
            { id: 'b', title: 'Efter', kind: 'plenary', minutes: start.startsWith('2026-10') ? 90 : 60 },
            { id: 'c', title: 'Gæst', kind: 'talk', minutes: 30, fixedStart },
          ],
        }),
      );
      const moment = (time: string): number => utc(time.length > 6 ? time : `${start.slice(0, 11)}${time}`);
      for (const [, read] of parsers) {
        const [event] = read(calendar);
        expect([event?.start, event?.end]).toEqual([moment(from), moment(to)]);
        const told = [...(event?.description ?? '').matchAll(/^(\d{1,2}\.\d\d) {2,3}(Før|Efter|Gæst) /gmu)].map(
          ([, time]) => time,
        );
        expect(told).toEqual(times);
      }
    },
  );

  it('says whether the meeting is certain', () => {
    const statuses = (['draft', 'announced', 'held', 'cancelled'] as const).map(
      (status) => readWithIcalJs(publish({ ...exampleMeeting, status }))[0]?.status,
    );
    expect(statuses).toEqual(['TENTATIVE', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  it('writes even a meeting that ends before it begins', () => {
    const calendar = publish(on('2026-11-04T17:00', '2026-11-04T16:00'));
    expect(calendar).not.toContain('DTEND');
    expect(readWithIcalJs(calendar)).toMatchObject([{ end: utc('2026-11-04T16:00Z') }]);
  });

  it('holds nothing of the minutes, of those who run the meeting, or of who comes', () => {
    const calendar = publish(exampleMeeting).replace(/\r\n /g, '');
    for (const secret of [
      'Karen Dam', // takes part, and holds an agreement
      'Sofie Lind', // is invited
      'Lad stilheden vare', // a note for those who lead
      'bookes samme dag', // minutes
      'Fast tid til lungefunktion', // an agreement
      'Opioidsamtale',
      'Lægerne Åkanden',
      'Influenzavaccination', // the backlog
    ]) {
      expect(calendar).not.toContain(secret);
    }
    expect(calendar).not.toMatch(/ORGANIZER|ATTENDEE|VALARM|X-/);
    expect(publishCalendar([exampleMeeting], words, { stamp, withAgenda: false })).not.toContain('Dagsorden');
  });

  it('speaks English', async () => {
    const calendar = publishCalendar([exampleMeeting], await en.meetingPapers(), { stamp });
    expect(readWithIcalJs(calendar)[0]?.description).toContain('17:00  Velkomst og siden sidst (10 min)');
    expect(calendar).toContain('PRODID:-//Klyngekit//Meeting//EN');
  });

  it('says how to join from afar', () => {
    const event = contentLines(publish(jointMeeting));
    expect(event).toContain('CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.eksempel.invalid/stormoede');
    expect(event).toContain('LOCATION:https://video.eksempel.invalid/stormoede');
    const elsewhere = { ...jointMeeting, online: { url: 'javascript:alert(1)' } };
    expect(publish(elsewhere)).not.toMatch(/javascript|CONFERENCE/);
  });
});

describe('invitations', () => {
  const organizer = { email: 'anne@klinik.invalid', name: 'Anne "A" Ravn' };
  const attendees = [{ email: 'jens@klinik.invalid', name: 'Jens Holm' }, { email: 'sofie@klinik.invalid' }];

  it('ask for an answer', () => {
    const calendar = requestCalendar(exampleMeeting, words, { stamp, organizer, attendees });
    const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
    expect(root.getFirstPropertyValue('method')).toBe('REQUEST');
    const event = root.getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('organizer')).toBe('mailto:anne@klinik.invalid');
    expect(event?.getFirstProperty('organizer')?.getParameter('cn')).toBe('Anne "A" Ravn');
    const asked = event?.getAllProperties('attendee') ?? [];
    expect(
      asked.map((each) => [each.getFirstValue(), each.getParameter('partstat'), each.getParameter('rsvp')]),
    ).toEqual([
      ['mailto:jens@klinik.invalid', 'NEEDS-ACTION', 'TRUE'],
      ['mailto:sofie@klinik.invalid', 'NEEDS-ACTION', 'TRUE'],
    ]);
  });

  it('are called off with the same id', () => {
    const off = cancelCalendar({ ...exampleMeeting, revision: 3 }, words, { stamp, organizer, attendees });
    expect(off).toContain('\r\nMETHOD:CANCEL\r\n');
    const [event] = readWithIcalJs(off);
    expect(event).toMatchObject({ status: 'CANCELLED', sequence: 3, uid: 'moede-2026-11-04@eksempelklyngen.klynge' });
    expect(event?.description ?? '').not.toContain('Dagsorden');
  });

  it('need addresses, and repeat none of what is not one', () => {
    const wrong = { email: 'CANARY a@b.dk?bcc=x@y.dk' };
    for (const make of [
      () => requestCalendar(exampleMeeting, words, { stamp, organizer, attendees: [] }),
      () => requestCalendar(exampleMeeting, words, { stamp, organizer, attendees: [wrong] }),
      () => requestCalendar(exampleMeeting, words, { stamp, organizer: wrong, attendees }),
      () => cancelCalendar(exampleMeeting, words, { stamp, organizer: wrong }),
    ]) {
      expect(make).toThrow(RangeError);
      expect(make).toThrow(/^(?!.*CANARY)/);
    }
  });
});

describe('hostile text', () => {
  const attack = 'safe\rBEGIN:VALARM\rTRIGGER:-PT1M\rEND:VALARM\r\nEND:VEVENT\nATTENDEE:mailto:x@y.dk\u2028X-EVIL:1';
  const meetingWith = (text: string): Meeting => ({
    ...exampleMeeting,
    title: text,
    venue: { name: text, address: text, access: text },
    contact: { name: text },
    items: [
      { id: 'a', title: text, kind: 'talk', minutes: 10, description: [text], roles: [{ role: 'chair', name: text }] },
    ],
  });

  it('is refused by the parser already, and starts no line where it gets past it (AB-02)', () => {
    expect(parseMeeting(meetingWith(attack)).ok).toBe(false);
    const calendar = publish(meetingWith(attack));
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028]/);
    for (const name of ['VALARM', 'ATTENDEE', 'X-EVIL', 'TRIGGER']) {
      expect(contentLines(calendar).filter((line) => line.startsWith(name) || line === `BEGIN:${name}`)).toEqual([]);
    }
    expect(readWithIcalJs(calendar)).toHaveLength(1);
    expect(readWithNodeIcal(calendar)).toHaveLength(1);
  });

  it('never adds a line, whatever it is', () => {
    const shape = (calendar: string) => contentLines(calendar).map((line) => /^[A-Z-]*/.exec(line)?.[0]);
    const usual = shape(publish(meetingWith('x')));
    const wild = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', '\r\n', '\\', ';', ',', ':', '"', '\u2028', '\u0085', 'æ', '😀'),
        fc.string(),
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        wild.filter((text) => text.trim() !== ''),
        (text) => {
          const calendar = publish(meetingWith(text));
          expect(shape(calendar)).toEqual(usual);
          for (const line of calendar.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        },
      ),
    );
  });

  it('comes back from both parsers as it was, folded between signs (AB-03)', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/[\0-\x1f\x7f\u0085\u2028\u2029]/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const calendar = publish(meetingWith(text));
        expect(readWithIcalJs(calendar)[0]?.summary).toBe(text);
      }),
    );
    const place = 'æ,;\\ '.repeat(400);
    const calendar = publish({ ...exampleMeeting, venue: { name: place.trim() } });
    for (const [, read] of parsers) expect(read(calendar)[0]?.location).toBe(place.trim());
    for (const line of calendar.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    // A line that ended within a sign would hold half of it.
    expect(
      publish({ ...exampleMeeting, title: '😀'.repeat(90) })
        .split('\r\n ')
        .join(''),
    ).toContain('😀'.repeat(90));
    for (const line of publish({ ...exampleMeeting, title: '😀'.repeat(90) }).split('\r\n')) {
      expect(line).not.toMatch(/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});
