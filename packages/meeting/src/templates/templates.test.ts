import { parseMeeting } from '@klyngekit/schema';
import type { LocalisedText } from '@klyngekit/schema';
import { examplePackage } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { checkAgenda } from '../advice/check-agenda.js';
import { scheduleOf } from '../timing/schedule.js';
import { meetingFromTemplate } from './from-template.js';
import { dataTemplate, jointTemplate, meetingTemplates } from './index.js';

const options = { id: 'nyt', start: '2026-11-04T17:00', language: 'da' };

/** Words that shame, rank or alarm: the list that the catalogs keep to. */
const banned =
  /(?<!\p{L})(?:dårlig|ringe(?!\p{L})|værst|bund|taber|fejl|skam|rank|konkurr|straf|alarm|kritisk|worst|worse|bad(?!\p{L})|poor|bottom|loser|fail|error|blame|league|compet|punish)\p{L}*/giu;

function textsOf(value: unknown): LocalisedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'da' in value ? [value as LocalisedText] : Object.values(value).flatMap(textsOf);
}

/** Readability index: words a sentence, and the share of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.split(/[.!?:](?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

describe.each(meetingTemplates)('the template $id', (template) => {
  const meeting = meetingFromTemplate(template, options);

  it('becomes a meeting that can be read, in Danish and in English', () => {
    expect(parseMeeting(meeting)).toMatchObject({ ok: true });
    expect(parseMeeting(meetingFromTemplate(template, { ...options, language: 'en' }))).toMatchObject({ ok: true });
  });

  it('has nothing that anybody would advise against', () => {
    expect(checkAgenda(meeting, { today: '2026-09-01' }).map(({ code, about }) => [code, about])).toEqual([]);
    expect(scheduleOf(meeting)).toMatchObject({ agreed: template.minutes, fit: 'roomy' });
  });

  it('is in plain words in both languages', () => {
    const texts = textsOf(template);
    expect(texts.length).toBeGreaterThan(4);
    for (const { da, en } of texts) {
      expect(en).toBeTruthy();
      expect(`${da} ${en ?? ''}`.match(banned) ?? []).toEqual([]);
    }
    expect(lix(texts.map(({ da }) => da.replace(/[^.!?:]$/u, '$&.')).join(' '))).toBeLessThanOrEqual(45);
  });
});

describe('meetingFromTemplate', () => {
  it('is the same each time, with ids of its own', () => {
    expect(meetingFromTemplate(dataTemplate, options)).toEqual(meetingFromTemplate(dataTemplate, options));
    const ids = meetingFromTemplate(dataTemplate, options).items.flatMap(({ id, items = [] }) => [
      id,
      ...items.map((part) => part.id),
    ]);
    expect(ids).toEqual(ids.map((_, index) => `item-${index + 1}`));
    expect(new Set(meetingTemplates.map(({ id }) => id)).size).toBe(6);
  });

  it('plans when own figures are sent, and who is needed', () => {
    const data = meetingFromTemplate(dataTemplate, options).items.find(({ kind }) => kind === 'data');
    expect(data).toMatchObject({
      title: 'Vores tal',
      opening: 'propose',
      ownData: { sendBefore: '2026-10-21' },
      roles: [
        { role: 'data-host', name: '' },
        { role: 'facilitator', name: '' },
      ],
    });
    expect(data?.items?.map(({ minutes }) => minutes)).toEqual([5, 10, 15, 25, 5]);
  });

  it('gives groups meetings of their own, which report back', () => {
    const joint = meetingFromTemplate(jointTemplate, { ...options, language: 'en', clusters: ['a', 'b'] });
    expect(joint.children).toEqual([
      { meeting: 'nyt-1', title: 'Group 1' },
      { meeting: 'nyt-2', title: 'Group 2' },
    ]);
    expect(joint.clusters).toEqual(['a', 'b']);
    expect(joint.items.flatMap(({ tracks = [] }) => tracks).map(({ id, meeting }) => [id, meeting])).toEqual([
      ['track-1', 'nyt-1'],
      ['track-2', 'nyt-2'],
    ]);
    expect(joint.items.find(({ reportsFrom }) => reportsFrom)?.reportsFrom).toEqual(['nyt-1', 'nyt-2']);
  });

  it('writes the partners and materials of its package into the meeting', () => {
    const template = examplePackage.meetings[0];
    const meeting = meetingFromTemplate(template, { ...options, clusterPackage: examplePackage });
    expect(parseMeeting(meeting)).toMatchObject({ ok: true });
    const [, data] = meeting.items;
    expect(data?.materials).toEqual([{ id: 'skema', title: 'Tælleskema' }]);
    expect(data?.items?.[1]).toMatchObject({
      partners: [
        {
          partner: 'laegemiddelkonsulent',
          name: 'Lægemiddelkonsulent fra regionen',
          practicesGet: 'Hjælp til at forstå tallene.',
          partnerGets: 'Viden om hverdagen i klinikkerne.',
        },
      ],
      materials: [
        {
          id: 'vejledning',
          title: 'En vejledning',
          url: 'https://eksempel.invalid/vejledning',
          sendBefore: '2026-10-21',
        },
      ],
    });
    const english = meetingFromTemplate(template, { ...options, language: 'en', clusterPackage: examplePackage });
    expect(english.items[1]?.items?.[1]?.partners?.[0]?.name).toBe('Medicines adviser of the region');
    const alone = meetingFromTemplate(template, options);
    expect(JSON.stringify(alone)).not.toMatch(/partners|materials/);
  });

  it('takes the language, the zone and the clocks into account', () => {
    expect(meetingFromTemplate(dataTemplate, options).title).toBe('Datamøde med mulig åbning');
    expect(meetingFromTemplate(dataTemplate, { ...options, language: 'sv' }).title).toBe('Datamøde med mulig åbning');
    const only = { ...dataTemplate, title: { da: 'Kun dansk' } };
    expect(meetingFromTemplate(only, { ...options, language: 'en' }).title).toBe('Kun dansk');
    const night = meetingFromTemplate(dataTemplate, { ...options, start: '2026-03-29T00:30' });
    expect(night.end).toBe('2026-03-29T04:15');
    const faroe = meetingFromTemplate(dataTemplate, { ...options, timeZone: 'Atlantic/Faroe' });
    expect([faroe.timeZone, faroe.end]).toEqual(['Atlantic/Faroe', '2026-11-04T19:45']);
    const odd = meetingFromTemplate(
      {
        id: 'x',
        title: { da: 'X' },
        description: { da: 'X' },
        minutes: 30,
        format: 'online',
        items: [
          {
            kind: 'data',
            minutes: 10,
            description: [{ da: 'Se', en: 'Look' }],
            facilitatorNotes: [{ da: 'Ro' }],
            indicators: ['kol'],
          },
          { kind: 'other', minutes: 10, tracks: [{ items: [] }] },
        ],
      },
      { ...options, language: 'en', zones: () => () => 0 },
    );
    expect(odd.items).toEqual([
      {
        id: 'item-1',
        title: '',
        kind: 'data',
        minutes: 10,
        description: ['Look'],
        facilitatorNotes: ['Ro'],
        indicators: ['kol'],
      },
      { id: 'item-2', title: '', kind: 'other', minutes: 10, tracks: [{ id: 'track-1', title: '', items: [] }] },
    ]);
    expect([odd.format, odd.end]).toEqual(['online', '2026-11-04T17:30']);
  });
});
