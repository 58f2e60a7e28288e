import { describe, expect, it } from 'vitest';
import { lix } from '../test/support/lix.js';
import type { FindingCode, RemedyName } from './advice.js';
import { agendaMessages } from './agenda-messages.js';
import { da } from './da/index.js';
import { en } from './en/index.js';

const danish = agendaMessages(da);
const english = agendaMessages(en);

const names = {
  item: (id: string) => ({ tal: 'Vores tal', pause: 'Pause' })[id] ?? '',
  action: () => 'Fast tid',
  partner: () => 'Sundhedscentret',
  participant: () => 'Anne Ravn',
};

const findings: { readonly [code in FindingCode]: readonly [object, string] } = {
  'over-run': [{ minutes: 5 }, 'Programmet er 5 minutter for langt.'],
  'no-buffer': [{ minutes: 0 }, 'Programmet fylder al tiden. Der er ingen luft til det uventede.'],
  'talk-without-pause': [{ minutes: 40 }, 'I »Vores tal« taler én i 40 minutter, før andre får ordet.'],
  'no-silent-reflection': [{}, 'Ingen får tid til at tænke alene, før alle taler sammen i »Vores tal«.'],
  'open-actions': [{ count: 1 }, '1 aftale fra tidligere møder er ikke taget op.'],
  'no-decision': [{}, 'Der er ikke sat tid af til at aftale noget.'],
  'action-without-lead': [{}, '»Fast tid« har ingen tovholder.'],
  'own-data-not-sent': [{ planned: '2026-10-21' }, 'Egne tal til »Vores tal« skulle være sendt ud 21. oktober 2026.'],
  'data-without-opening': [{}, 'Det er ikke valgt, om navne kan åbnes i »Vores tal«.'],
  'partner-without-exchange': [
    { partner: 'p' },
    'Det står ikke, hvad I og Sundhedscentret hver især får ud af »Vores tal«.',
  ],
  'long-without-break': [{ minutes: 125 }, 'Fra »Vores tal« går der 2 t 5 min uden pause.'],
  'no-evaluation': [{}, 'Ingen spørger, hvad mødet gav.'],
  'online-too-long': [{ minutes: 150 }, '2 t 30 min ved skærmen er længe. Prøv højst 2 timer.'],
  'fixed-start-late': [{ minutes: 1 }, '»Vores tal« begynder 1 minut efter den faste tid, og gæsten venter.'],
  'time-skipped': [{ field: 'start' }, 'Mødets start ligger i den time, der springes over, når uret stilles frem.'],
  'time-twice': [{ field: 'end' }, 'Mødets slut ligger i den time, som uret viser to gange. Den første gælder.'],
};

const remedies: { readonly [code in RemedyName]: readonly [object, string] } = {
  'shorten-item': [{ item: 'tal', minutes: 20 }, 'Kort »Vores tal« til 20 min'],
  'shorten-items': [{ minutes: 5, end: '2026-11-04T19:00' }, 'Kort flere punkter lidt, og slut kl. 19.00'],
  'park-item': [{ item: 'tal' }, 'Flyt »Vores tal« til parkeringspladsen'],
  'extend-meeting': [{ end: '2026-11-04T20:05' }, 'Slut kl. 20.05'],
  'end-earlier': [{ end: '2026-11-04T19:00' }, 'Slut kl. 19.00'],
  'break-up-talk': [{ minutes: 5 }, 'Læg 5 min refleksion ind'],
  'add-reflection': [{ minutes: 5 }, 'Sæt 5 min refleksion ind før'],
  'add-follow-up': [{ count: 2 }, 'Tag aftalerne med, og sæt opfølgning ind'],
  'carry-over': [{ count: 2 }, 'Tag 2 aftaler med'],
  'add-decision': [{ minutes: 10 }, 'Sæt 10 min til aftaler ind'],
  'assign-lead': [{ participant: 'anne' }, 'Gør Anne Ravn til tovholder'],
  'plan-sending': [{ date: '2026-10-21' }, 'Send egne tal senest 21. oktober 2026'],
  'mark-sent': [{ date: '2026-10-21' }, 'De er sendt i dag'],
  'keep-closed': [{}, 'Hold data lukkede'],
  'propose-opening': [{}, 'Åbning kan foreslås'],
  'add-break': [{ count: 2, minutes: 10 }, 'Sæt 2 pauser på 10 min ind'],
  'add-evaluation': [{ minutes: 5 }, 'Sæt 5 min evaluering ind'],
  'move-fixed-start': [{ time: '19:05' }, 'Ret den faste tid til kl. 19.05'],
  'drop-fixed-start': [{}, 'Tag den faste tid af'],
  'move-earlier': [{ item: 'tal' }, 'Flyt »Vores tal« frem'],
  'use-existing-time': [{ time: '2026-03-29T03:30' }, 'Brug kl. 3.30'],
};

function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, shape(inner)]),
  );
}

describe('the words of agendas', () => {
  it('are Danish where a catalog has none', () => {
    expect(danish.language).toBe('da');
    expect(english.language).toBe('en');
    expect(agendaMessages({ ...en, agenda: undefined } as never)).toBe(danish);
  });

  it('have the same keys in both languages, all the way down', async () => {
    expect(shape(english)).toEqual(shape(danish));
    expect(shape(await english.edit())).toEqual(shape(await danish.edit()));
    expect(shape(await english.run())).toEqual(shape(await danish.run()));
    expect(shape(await english.advice())).toEqual(shape(await danish.advice()));
  });

  it('tell when', () => {
    expect(danish.when('2026-11-04T17:00', '2026-11-04T20:00')).toBe('Onsdag den 4. november 2026 kl. 17.00–20.00');
    expect(danish.when('2026-11-04T22:00', '2026-11-05T01:00')).toBe(
      'Onsdag den 4. november 2026 kl. 22.00 – torsdag den 5. november 2026 kl. 1.00',
    );
    expect(english.when('2026-11-04T17:00', '2026-11-04T20:00')).toBe('Wednesday 4 November 2026 at 17:00–20:00');
  });

  it.each([
    [0, '0 min', '0 min'],
    [45, '45 min', '45 min'],
    [60, '1 t', '1 h'],
    [185, '3 t 5 min', '3 h 5 min'],
  ])('tell how long %i minutes are', (minutes, text, inEnglish) => {
    expect(danish.duration(minutes)).toBe(text);
    expect(english.duration(minutes)).toBe(inEnglish);
  });

  it('tell who comes, and how it fits', () => {
    expect(danish.people({ people: 24, practices: 14 })).toBe('24 tilmeldte fra 14 praksis');
    expect(danish.people({ people: 1, practices: 0 })).toBe('1 tilmeldt');
    expect(danish.people({ people: undefined, practices: 0 })).toBe('');
    const facts = { length: 185, slack: -5, end: '20:05', agreedEnd: '20:00', fit: 'over' } as const;
    expect(`${danish.fit(facts)} ${danish.fitDetail(facts)}`).toBe(
      'Programmet er 5 minutter for langt. I alt 3 t 5 min; forventet slut 20.05 mod aftalt 20.00.',
    );
    expect(danish.exchange({ partner: 'p', practicesGet: 'Svar samme dag.', partnerGets: 'Færre opkald' })).toBe(
      'Vi får: Svar samme dag. De får: Færre opkald.',
    );
    expect(danish.track(1)).toBe('Spor B');
  });

  it('tell what waits for an answer', () => {
    const told = ([open, again]: readonly [number, number]): string => danish.waiting(open, again);
    expect(
      (
        [
          [1, 0],
          [3, 0],
          [1, 1],
          [3, 1],
        ] as const
      ).map(told),
    ).toEqual([
      'Én aftale er ikke afsluttet.',
      '3 aftaler er ikke afsluttet.',
      'Én aftale er ikke afsluttet, og den er overført flere gange.',
      '3 aftaler er ikke afsluttet, og 1 af dem er overført flere gange.',
    ]);
    expect([english.waiting(1, 1), english.waiting(4, 2)]).toEqual([
      'One agreement is not done, and it has been carried over several times.',
      '4 agreements are not done, and 2 of them have been carried over several times.',
    ]);
    expect(danish.carriedFrom('2026-03-04', 2)).toBe('Overført fra 4. marts 2026 (2. gang)');
  });

  it('tell a running clock', async () => {
    const run = await danish.run();
    expect([540, 0, -65, 3905].map((seconds) => run.time(seconds))).toEqual(['9:00', '0:00', '+1:05', '65:05']);
    expect(run.spoken(61, 25)).toBe('2 minutter tilbage af 25');
    expect(run.announce({ kind: 'soon', title: 'Oplæg', track: 'Spor B', minutes: 2 })).toBe(
      'Spor B: 2 minutter tilbage af »Oplæg«.',
    );
    expect(run.delay(-7)).toBe('7 min før');
  });

  it('say every piece of advice, and what can be done about it', async () => {
    const words = await danish.advice();
    for (const [code, [facts, text]] of Object.entries(findings)) {
      expect(words.findings[code as FindingCode](facts as never, names, 'tal')).toBe(text);
    }
    for (const [code, [facts, text]] of Object.entries(remedies)) {
      expect(words.remedies[code as RemedyName](facts as never, names, 'tal')).toBe(text);
    }
  });

  it.each([danish, english])('speak plainly in $language', async (words) => {
    const advice = await words.advice();
    const said = Object.entries(findings).map(([code, [facts]]) =>
      advice.findings[code as FindingCode](facts as never, names, 'tal'),
    );
    const offered = Object.entries(remedies).map(([code, [facts]]) =>
      advice.remedies[code as RemedyName](facts as never, names, 'tal'),
    );
    for (const text of [...said, ...offered]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.(?!\.)/u);
      expect(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, text).toBeLessThanOrEqual(25);
      expect(text.length, text).toBeLessThanOrEqual(120);
    }
    expect(lix(said.join(' '))).toBeLessThanOrEqual(words.language === 'da' ? 40 : 35);
  });
});
