import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Meeting } from '@klyngekit/schema';
import {
  exampleActionPlan,
  exampleMeeting,
  heldMeeting,
  jointMeeting,
  smallestMeeting,
} from '@klyngekit/schema/fixtures';
import { agendaPage } from './agenda-page.js';
import { documentStyles, documentStylesDigest } from './document.styles.js';
import { minutesPage } from './minutes-page.js';
import { scriptPage } from './script-page.js';
import { takeHomePage } from './take-home-page.js';
import { takeHomeStyles, takeHomeStylesDigest } from './take-home.styles.js';

let danish: MeetingPaperMessages;
let english: MeetingPaperMessages;
beforeAll(async () => {
  danish = await da.meetingPapers();
  english = await en.meetingPapers();
});

type Print = (meeting: Meeting, words: MeetingPaperMessages) => string;
const prints: readonly (readonly [string, Print])[] = [
  ['agenda', agendaPage],
  ['script', scriptPage],
  ['minutes', minutesPage],
  ['page that goes home', takeHomePage],
];

/** What a reader of the page reads, a line for each block. */
function textOf(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<(?:p|h\d|li|dt|dd|tr|table|ol|ul|section|div)[^>]*>/g, '\n')
    .replace(/<\/?t[dh][^>]*>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('printed pages', () => {
  it.each([
    ['documents', documentStyles, documentStylesDigest],
    ['pages that go home', takeHomeStyles, takeHomeStylesDigest],
  ])('let in the styles of %s by their digest', (_, styles, digest) => {
    expect(digest).toBe(createHash('sha256').update(styles).digest('base64'));
  });

  it.each(prints)('%s: reads as it should, in both languages', (_, print) => {
    expect(textOf(print(heldMeeting, danish))).toMatchSnapshot('Danish');
    expect(textOf(print(heldMeeting, english))).toMatchSnapshot('English');
    expect(textOf(print(jointMeeting, danish))).toMatchSnapshot('joint meeting');
  });

  it.each(prints)('%s: can be made of a meeting with nothing in it', (_, print) => {
    const page = print(smallestMeeting, danish);
    expect(textOf(page)).not.toMatch(/undefined|null|NaN|\[object/);
    expect(page).toMatch(/^<!doctype html>\n<html lang="da" translate="no">/);
  });

  it.each(prints)('%s: has a title that says what and when, and nothing that somebody wrote', (_, print) => {
    const title = /<title>(.*)<\/title>/.exec(print({ ...heldMeeting, title: 'CANARY' }, danish))?.[1];
    expect(title).toMatch(/^(?:Dagsorden|Drejebog|Referat|Med hjem til klinikken) 2026-11-04$/);
  });

  it.each(prints)('%s: fetches nothing, runs nothing, and links to https alone', (_, print) => {
    const materials = [
      'https://a.invalid/"><script>',
      'javascript:alert(1)',
      'http://b.invalid',
      'https://u:p@c.invalid',
    ];
    const page = print(
      {
        ...heldMeeting,
        online: { url: 'javascript:alert(2)' },
        items: [
          {
            id: 'a',
            title: 'A',
            kind: 'talk',
            minutes: 5,
            materials: materials.map((url, at) => ({ id: `m${at}`, title: `m${at}`, url })),
          },
        ],
      },
      danish,
    );
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|form)|\son\w+=|javascript:|\sstyle=/);
    const hrefs = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.filter((href) => !href?.startsWith('https://a.invalid/'))).toEqual([]);
  });

  it.each(prints)('%s: takes any text for text', (_, print) => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '<img src=x onerror=a>',
        '"><script>a</script>',
        '</style><script>',
        "' onclick='a",
        '-->',
        '&lt;',
      ),
    );
    const with_ = (text: string): Meeting => ({
      ...heldMeeting,
      title: text,
      venue: { name: text },
      contact: { name: text, role: { da: text } },
      practices: [{ id: 'a', name: text }],
      participants: [{ id: 'p', name: text, role: 'doctor', practice: 'a', attendance: 'present' }],
      items: [
        {
          id: 'a',
          title: text,
          kind: 'data',
          minutes: 5,
          notes: [text],
          description: [text],
          facilitatorNotes: [text],
          decisions: [{ id: 'd', text }],
          actions: [{ id: 'x', what: text, practice: 'a', lead: { name: text }, staff: [text], status: 'planned' }],
        },
      ],
    });
    const tags = (page: string) => page.match(/<[^>]*>/g);
    const usual = tags(print(with_('x'), danish));
    fc.assert(
      fc.property(
        hostile.filter((text) => text.trim() !== ''),
        (text) => {
          expect(tags(print(with_(text), danish))).toEqual(usual);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('who reads what', () => {
  /** Names, notes and agreements of the example, and the pages that may hold them. */
  const secrets = [
    ['Lad stilheden vare', ['script']],
    ['Jens Holm', ['agenda', 'script', 'minutes']],
    ['Jonas Krag', ['minutes']], // sent word
    ['Sofie Lind', []], // stayed away without a word
    ['Lægehuset på Bakken', ['script', 'minutes']],
    ['Opioidsamtale', ['script', 'minutes']],
    ['Fast tid til lungefunktion', ['minutes']],
    ['Influenzavaccination', ['script']],
    ['bookes samme dag, som recepten', ['minutes', 'page that goes home']],
    ['Vi så på tallene i stilhed', ['minutes']],
  ] as const;

  it.each(secrets)('%s', (secret, readers) => {
    const found = prints.filter(([, print]) => print(heldMeeting, danish).includes(secret)).map(([name]) => name);
    expect(found).toEqual(readers);
  });

  it('says of a script whom it is for, and of minutes that they are not final', () => {
    expect(textOf(scriptPage(exampleMeeting, danish))).toContain('Kun til jer, der leder mødet');
    expect(textOf(minutesPage(exampleMeeting, danish))).toMatch(/^Referat Udkast/);
    expect(textOf(minutesPage(heldMeeting, danish))).not.toContain('Udkast');
  });
});

describe('the page that goes home', () => {
  const home = (options: Parameters<typeof takeHomePage>[2]) => textOf(takeHomePage(heldMeeting, danish, options));

  it('has the practice’s own plan and its own agreements, once', () => {
    const text = home({ practice: 'aakanden', plan: exampleActionPlan, nextMeeting: '2027-03-03' });
    expect(text.match(/Fast tid til lungefunktion/g)).toHaveLength(1);
    expect(text).toContain('Sekretærerne og to læger');
    expect(text).toContain('Målt lungefunktion ved ny inhalationsbehandling');
    expect(text).toContain('Marts 2027');
    expect(text).toContain('Hvad gør vi, når patienten ikke kommer?');
    expect(text).toContain('Vi tager det op igen på klyngemødet onsdag den 3. marts 2027.');
  });

  it('has nothing of another practice', () => {
    expect(home({ practice: 'aakanden' })).not.toContain('Opioidsamtale');
    expect(home({ practice: 'bakken' })).not.toMatch(/Fast tid|Karen|Åkanden/);
    expect(home({ practice: 'bakken' })).toContain('Opioidsamtale');
    expect(home({})).not.toMatch(/Opioidsamtale|Fast tid/);
    // A plan of another practice is left out: it was given by mistake.
    expect(home({ practice: 'bakken', plan: exampleActionPlan })).not.toMatch(/Fast tid|Karen|patienten ikke kommer/);
  });

  it('holds no figure of anybody', () => {
    const text = home({ practice: 'aakanden', plan: exampleActionPlan });
    expect(text).not.toMatch(/%|\b(?:17|49|24|50|0,6|60|0,44|0,51|51)\b/);
    expect(text).toContain('Vores tal i dag');
  });

  it('leaves out what is done or given up', () => {
    const done = (status: 'done' | 'dropped'): string => {
      const actions = exampleActionPlan.actions.map((action) => ({ ...action, status }));
      return home({ plan: { ...exampleActionPlan, actions } });
    };
    expect(done('done')).not.toContain('Fast tid');
    expect(done('dropped')).not.toContain('Fast tid');
  });

  it('takes its headline from the theme of the meeting, and says why', () => {
    const themes = {
      schema: 'klynge.theme-plan/1',
      id: 't',
      title: 'T',
      from: '2026-01-01',
      themes: [
        { id: 'andet', title: 'Andet', status: 'planned', meetings: [] },
        { id: 'kol', title: 'Mål, før I behandler', why: 'Så diagnosen er rigtig.', status: 'active', meetings: [] },
      ],
    } as const;
    expect(home({ themes })).toContain('Mål, før I behandler\nHvorfor? Så diagnosen er rigtig.');
    expect(home({ themes, headline: 'Noget andet' })).toContain('Noget andet\nHvorfor? Så diagnosen er rigtig.');
    expect(home({})).toContain('Klyngemøde: KOL og lungefunktion');
  });
});
