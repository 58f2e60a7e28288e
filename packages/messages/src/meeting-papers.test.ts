import { beforeAll, describe, expect, it } from 'vitest';
import { lix } from '../test/support/lix.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import type { MeetingPaperMessages } from './meeting-papers.js';

let danish: MeetingPaperMessages;
let english: MeetingPaperMessages;
beforeAll(async () => {
  danish = await da.meetingPapers();
  english = await en.meetingPapers();
});

/** Every text of the words, in the same order in every language; functions are asked with samples. */
function said({ agenda, script, minutes, takeHome, mail, ...words }: MeetingPaperMessages): readonly string[] {
  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const day = '2026-10-21';
  return [
    ...strings([agenda, script, minutes, takeHome, mail, words.attendance]),
    agenda.gathering('19:00'),
    agenda.ownData({}),
    agenda.ownData({ sendBefore: day }),
    agenda.ownData({ sendBefore: day, sent: day }),
    ...(['closed', 'propose', 'open'] as const).map(agenda.opening),
    agenda.exchange('En hurtig henvisning', 'Flere i målgruppen'),
    agenda.exchange(undefined, 'Flere i målgruppen'),
    agenda.material({ id: 'a', title: 'A', sendBefore: day }),
    agenda.material({ id: 'a', title: 'A', sent: day }),
    ...[-75, -1, 0, 1, 10].map((slack) => script.fit(170, slack)),
    script.gap(5),
    script.late(5),
    script.air(5),
    minutes.headcount(24, 26),
    ...[1, 2, 3, 11].map((times) => minutes.carried({ meeting: 'm', action: 'a', date: '2026-03-04', times })),
    takeHome.again(undefined),
    takeHome.again('2027-03-03'),
    takeHome.ask('Anne Ravn'),
    mail.invitation('Klyngemøde', day),
    mail.minutes('Klyngemøde', day),
  ];
}

describe('the words of what leaves a meeting', () => {
  it('are said as they should be, in both languages', () => {
    expect(said(danish)).toMatchSnapshot('Danish');
    expect(said(english)).toMatchSnapshot('English');
  });

  it('have the same keys, and sentences of about the same length', () => {
    const [danishTexts, englishTexts] = [said(danish), said(english)];
    expect(englishTexts).toHaveLength(danishTexts.length);
    englishTexts.forEach((text, at) => {
      expect(text.length, text).toBeLessThanOrEqual(danishTexts[at]!.length * 1.5 + 14);
    });
  });

  it('are plain', () => {
    for (const words of [danish, english]) {
      const sentences = said(words).filter((text) => /[.?]$/.test(text));
      expect(lix(sentences.join(' '))).toBeLessThanOrEqual(40);
      for (const text of said(words)) expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}|^ | $/);
    }
  });

  it.each([
    [0, '0 min', '0 min'],
    [45, '45 min', '45 min'],
    [60, '1 t', '1 h'],
    [75, '1 t 15 min', '1 h 15 min'],
    [1440, '24 t', '24 h'],
  ])('tell %i minutes', (minutes, inDanish, inEnglish) => {
    expect([danish.duration(minutes), english.duration(minutes)]).toEqual([inDanish, inEnglish]);
  });

  it('tell when a meeting is, over midnight too', () => {
    expect(danish.when('2026-11-04T17:00', '2026-11-04T20:00')).toBe('Onsdag den 4. november 2026 kl. 17.00–20.00');
    expect(danish.when('2026-11-04T22:00', '2026-11-05T01:00')).toBe(
      'Onsdag den 4. november 2026 kl. 22.00 – torsdag den 5. november 2026 kl. 1.00',
    );
    expect(english.when('2026-11-04T17:00', '2026-11-04T20:00')).toBe('Wednesday 4 November 2026 at 17:00–20:00');
    expect(english.when('2026-11-04T22:00', '2026-11-05T01:00')).toBe(
      'Wednesday 4 November 2026 at 22:00 – Thursday 5 November 2026 at 01:00',
    );
  });
});
