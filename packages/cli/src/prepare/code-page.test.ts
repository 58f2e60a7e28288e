import { createHash } from 'node:crypto';
import { cliMessages } from '@klyngekit/messages/cli';
import { createCodeSlips, hostCrypto } from '@klyngekit/privacy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePages } from './code-page.js';
import { codePageStyles } from './code-page.styles.js';

const random = hostCrypto()!;
const subject = {
  roundId: '7BK3M9RTQ4X0W2YHV6JD8NPSCE',
  title: { da: 'Målt lungefunktion' },
  period: { from: '2025-07-01', to: '2026-06-30' },
  cutOff: '2026-09-15',
  made: '2026-11-22',
};
const hostile = ['<img src=x onerror=PWN=1>', '"><script>PWN=1</script>', '</style></title><b>', "' onclick='PWN=1"];

function slipsOf(names: readonly string[]) {
  const slips = createCodeSlips(
    names.map((_, index) => `row${index}`),
    random,
  );
  return names.map((name, index) => ({
    unit: { id: `u${index}`, kind: 'practice' as const, name },
    slip: slips[index]!,
  }));
}

const pages = (names: readonly string[], mode: 'all' | 'each' = 'all', title = subject.title) =>
  codePages(slipsOf(names), mode, { ...subject, title }, cliMessages('da'), random);
const sheets = (text: string) => text.split('<article').slice(1);
const tagsOf = (text: string) => text.match(/<\/?[a-z!][^\s>]*/gi);

describe('codePages', () => {
  it.each(['all', 'each'] as const)(
    'in mode %s: a page a practice, sorted by name, with its own codes only',
    (mode) => {
      const slips = slipsOf(['Ø', 'B', 'Å', 'A']);
      const text = codePages(slips, mode, subject, cliMessages('da'), random);
      const ofPage = sheets(text);
      expect(ofPage.map((page) => /<h1>(.*)<\/h1>/.exec(page)?.[1])).toEqual(['A', 'B', 'Ø', 'Å']);
      for (const { unit, slip } of slips) {
        const page = ofPage.find((each) => each.includes(`<h1>${unit.name}</h1>`))!;
        const found = [...page.matchAll(/<dd>(.*?)<\/dd>/gs)].map(([, code]) => code!.replace(/<[^>]*>|\s/g, ''));
        const wanted = mode === 'all' ? [slip.yes, slip.no] : [slip.own, slip.no];
        expect(found.sort()).toEqual([...wanted].sort());
      }
    },
  );

  it('says in words alone which code is which, in either order', () => {
    const first = Array.from({ length: 60 }, () => /<span class="word">(\w+)/.exec(pages(['A']))?.[1]);
    expect(new Set(first)).toEqual(new Set(['JA', 'NEJ']));
    const [yes, no] = [...pages(['A']).matchAll(/<div class="code">(.*?)<\/div>/gs)].map(([, box]) =>
      box!.replace(/<dt>.*<\/dt>/s, '').replace(/[0-9A-Z]{4,5}(?=<)/g, ''),
    );
    expect(yes).toBe(no);
  });

  it('has the four sentences, when it was made, and which round it is for', () => {
    const [page = ''] = sheets(pages(['A']));
    const { consent } = cliMessages('da').codeSlips;
    for (const sentence of consent.all) expect(page).toContain(`<li>${sentence}</li>`);
    expect(page).toContain('1. juli 2025 – 30. juni 2026, opgjort 15. september 2026');
    expect(page).toContain('Runde 7BK3, lavet 22. november 2026.');
  });

  it('has no script, nothing from elsewhere, and lets in its own style sheet alone', () => {
    const text = pages(['A', 'B']);
    const digest = createHash('sha256').update(codePageStyles).digest('base64');
    expect(text).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;`);
    expect(text).toContain(`<style>${codePageStyles}</style>`);
    expect(text).not.toMatch(/<script|<link|src=|href=|url\(|@import|style=|\son\w+=/i);
  });

  it.each(hostile)('bears the name and the title %j', (text) => {
    const written = pages([text], 'all', { da: text });
    expect(tagsOf(written)).toEqual(tagsOf(pages(['A'])));
  });

  it('lets no name whatever become markup', () => {
    const plain = tagsOf(pages(['A']));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }), (name) => {
        expect(tagsOf(pages([name]))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('has no name in its title, which print dialogs and histories keep', () => {
    expect(/<title>(.*)<\/title>/.exec(pages(['Lægerne Æblevej']))?.[1]).toBe('Koder til klyngemødet');
  });
});
