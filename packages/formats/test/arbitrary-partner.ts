import fc from 'fast-check';
import { parsePartner } from '@klyngekit/schema';
import type { LocalisedText, Partner } from '@klyngekit/schema';

/** What breaks formats that are put together carelessly, and what people write. */
const pieces = [
  'Kræftpakke for tyk- og endetarm',
  'Åbent hverdage; ring først, tak',
  'Ærø, Ørsted & Aabenraa',
  'END:VCARD',
  'BEGIN:VCARD',
  'NOTE;X=1:a,b',
  '\\n\\,\\;\\\\',
  '"citat" ^n ^^ ^\'',
  '</script><script>alert(1)</script>',
  '"},{"resourceType":"Patient"}',
  '12\u00a0%',
  'to\u2003ord',
  'linje\u2028skift',
  '👩🏽‍⚕️ 🇩🇰',
  'e\u0301',
  '\u200b\u200d',
  '؀العربية',
  'æ'.repeat(90),
  'ord '.repeat(60),
] as const;

const isBlank = (text: string): boolean => text.trim() === '';

/** Texts of one paragraph. */
function texts(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    )
    .map((text) => Array.from(text).slice(0, maxLength).join('').normalize('NFC'))
    .filter((text) => !isBlank(text));
}

const localised: fc.Arbitrary<LocalisedText> = fc
  .record({ da: texts(2000), en: texts(2000) }, { requiredKeys: ['da'] })
  .map((text) => text);
const localisedList = (maxLength: number) => fc.array(localised, { minLength: 1, maxLength });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dates = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const span = fc
  .uniqueArray(fc.oneof(fc.constantFrom(0, 1439, 1440), fc.nat({ max: 1440 })), { minLength: 2, maxLength: 2 })
  .map(([a, b]) => ({ from: clock(Math.min(a!, b!)), to: clock(Math.max(a!, b!)) }));
const hours = fc
  .tuple(fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 }), span)
  .map(([days, times]) => ({ days, ...times }));
const url = fc.stringMatching(/^https:\/\/[a-z]{1,10}\.invalid\/[A-Za-z0-9/?&=;,%.~-]{0,80}$/);

const ways = fc
  .record(
    {
      telephone: fc.constantFrom('12 34 56 78', '+45 12345678', '(012) 34-56-78'),
      email: fc.constantFrom('post@eksempel.invalid', 'a.b+c_d@under.eksempel.invalid'),
      url,
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);

const line = fc
  .tuple(
    ways,
    fc.record(
      {
        id,
        audience: fc.constantFrom('professionals', 'citizens', 'everyone'),
        purpose: localised,
        answeredBy: localised,
        hours: fc.array(hours, { minLength: 1, maxLength: 4 }),
        exceptions: fc.array(
          fc.tuple(dates, fc.array(span, { maxLength: 2 })).map(([days, each]) => ({ ...days, hours: each })),
          { minLength: 1, maxLength: 4 },
        ),
        openOnHolidays: fc.boolean(),
        note: localised,
      },
      { requiredKeys: ['id', 'audience'] },
    ),
  )
  .map(([way, rest]) => ({ ...rest, ...way }));

const unique = <T extends { readonly id: string }>(each: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(each, { selector: (item) => item.id, minLength: 1, maxLength });

const person = fc.record(
  { id, name: texts(200), role: localised, askAbout: localised, photo: url },
  { requiredKeys: ['id', 'name'] },
);
const area = fc.record({ code: fc.constantFrom('0101', '0751', '0851'), name: texts(200) });
const region = fc.record({ code: fc.constantFrom('DK-81', 'DK-84'), name: texts(200) });
const getsAndGives = fc.record({ gets: localisedList(3), gives: localisedList(3) }, { requiredKeys: [] });

/** Partners with every field there or not, of texts that people write and of texts that break things. */
export const arbitraryPartner: fc.Arbitrary<Partner> = fc
  .record(
    {
      schema: fc.constant('klynge.partner/1'),
      id,
      name: texts(200),
      shortName: texts(60),
      kind: fc.constantFrom('hospital-department', 'municipality', 'job-centre', 'pharmacy', 'other'),
      kindName: localised,
      topics: localisedList(4),
      description: localised,
      partOf: fc.array(texts(200), { minLength: 1, maxLength: 6 }),
      place: fc
        .record({ municipalities: fc.array(area, { minLength: 1, maxLength: 3 }), region }, { requiredKeys: [] })
        .filter((each) => Object.keys(each).length > 0),
      address: fc
        .record(
          { street: texts(200), postalCode: fc.constantFrom('8000', '100'), town: texts(100) },
          { requiredKeys: [] },
        )
        .filter((each) => Object.keys(each).length > 0),
      sor: fc.constantFrom('441211000016002', '8011000016007'),
      gln: fc.constantFrom('5790000000005', '5790000120123'),
      cvr: fc.constantFrom('29190623', '29190909'),
      codes: fc.array(fc.record({ system: texts(60), code: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/) }), {
        minLength: 1,
        maxLength: 3,
      }),
      timeZone: fc.constantFrom('Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk'),
      lines: unique(line, 4),
      referral: fc
        .record(
          {
            standard: fc.constantFrom('XREF15', 'REF01'),
            method: localised,
            referTo: localised,
            required: localisedList(4),
            url,
          },
          { requiredKeys: [] },
        )
        .filter((each) => Object.keys(each).length > 0),
      targetGroup: localised,
      exclusions: localisedList(3),
      waitingTime: fc.record(
        {
          from: fc.nat({ max: 20 }),
          to: fc.integer({ min: 20, max: 1000 }),
          unit: fc.constantFrom('days', 'weeks'),
          asOf: date,
        },
        { requiredKeys: ['from', 'unit', 'asOf'] },
      ),
      people: unique(person, 4),
      exchange: fc.record(
        { commonInterest: localised, practice: getsAndGives, partner: getsAndGives, patient: getsAndGives },
        { requiredKeys: [] },
      ),
      initiative: fc.record({ by: fc.constantFrom('cluster', 'partner'), when: date }, { requiredKeys: ['by'] }),
      data: fc.record(
        { status: fc.constantFrom('none', 'promised'), asOf: date, content: localised },
        { requiredKeys: ['status', 'asOf'] },
      ),
      clusters: unique(fc.record({ id, name: texts(200) }, { requiredKeys: ['id'] }), 3),
      projects: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      nextMeeting: date,
      clarifications: fc.array(
        fc.record(
          { believed: localised, found: localised, on: date, note: localised },
          { requiredKeys: ['believed', 'found', 'on'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      verified: fc.record({ on: date, by: texts(200) }, { requiredKeys: ['on'] }),
      synthetic: fc.constant(true),
    },
    { requiredKeys: ['schema', 'id', 'name', 'kind'] },
  )
  // People may be reached on one of the lines.
  .chain((partner) => {
    const { people, lines } = partner;
    if (!people || !lines) return fc.constant(partner);
    const place = fc.option(fc.constantFrom(...lines.map((each) => each.id)), { nil: undefined });
    return fc.array(place, { minLength: people.length, maxLength: people.length }).map((places) => ({
      ...partner,
      people: people.map((each, at) => ({ ...each, ...(places[at] !== undefined && { line: places[at] }) })),
    }));
  })
  // Control characters and numbers like a CPR number are refused by the schema; then it is no partner.
  .map((document) => parsePartner(document))
  .filter((result) => result.ok)
  .map((result) => result.value);
