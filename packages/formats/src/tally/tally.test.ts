import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { da, tallyMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Indicator, Tally } from '@klyngekit/schema';
import { everyKindIndicators, peopleTally, urineIndicator, urineTally } from '@klyngekit/schema/fixtures';
import { tallyPaperDigest, tallyPaperStyles } from './paper.styles.js';
import { readTallyFile } from './read-tally-file.js';
import { tallyPaper } from './tally-paper.js';
import { tallyTemplateCsv, writeTallyCsv } from './write-tally-csv.js';

const paper = { da: await tallyMessages(da).paper(), en: await tallyMessages(en).paper() };

const kinds = ['proportion', 'rate', 'count', 'choice'] as const;

const one = (text: string, indicator: Indicator = urineIndicator): Tally => {
  const result = readTallyFile(text, indicator);
  if (!result.ok) throw new Error(result.issues.map(({ code, column }) => `${code} ${column ?? ''}`).join(', '));
  return result.tallies[0]!.tally;
};
const issuesOf = (text: string, indicator: Indicator = urineIndicator) => {
  const result = readTallyFile(text, indicator);
  return result.ok ? [] : result.issues.map(({ code, line, column, issue }) => [code, line, column ?? issue?.code]);
};

const arbitraryTally = fc.constantFrom(...kinds).chain((kind) => {
  const indicator = everyKindIndicators[kind];
  const ids = indicator.kind === 'choice' ? indicator.options.map(({ id }) => id) : [''];
  const count = fc.nat({ max: 499_999 });
  const figures: fc.Arbitrary<Partial<Tally>> = fc.oneof(
    fc.constant<Partial<Tally>>({ status: 'notApplicable' }),
    kind === 'choice'
      ? fc.subarray(ids, { minLength: 1 }).map((choices) => ({ choices }))
      : fc.tuple(count, count).map(([yes, no]) => ({
          numerator: yes,
          ...(kind !== 'count' && { denominator: yes + no + 1 }),
        })),
  );
  const number = fc.option(fc.integer({ min: 1, max: 999_999 }).map((each) => String(each).padStart(6, '0')));
  return fc.tuple(figures, number, fc.boolean()).map(([figure, ydernummer, isCounted]): [Tally, Indicator] => [
    {
      schema: 'klynge.tally/1',
      indicator: indicator.id,
      kind,
      period: { from: '2026-10-01', to: '2026-11-30' },
      ...(ydernummer === null ? { practice: 'p-1' } : { ydernummer }),
      ...figure,
      ...(isCounted && { counted: '2026-12-01' }),
    },
    indicator,
  ]);
});

describe('a form for people who answer each for themselves', () => {
  const steps = [{ da: 'Svar hver for sig.' }];
  const asked: Indicator = { ...everyKindIndicators.choice, tally: { steps, people: 'staff' } };

  it.each(['da', 'en'] as const)('has slips that are all alike, and room for sums (%s)', (language) => {
    const page = tallyPaper(asked, {}, paper[language]);
    const slips = page.match(/<section class="slip">[\s\S]*?<\/section>/g) ?? [];
    expect(slips).toHaveLength(6);
    expect(new Set(slips).size).toBe(1);
    expect(slips[0]?.match(/class="box"/g)).toHaveLength(everyKindIndicators.choice.options.length);
    expect(page.match(/<i><\/i>/g)!.length).toBeGreaterThan(everyKindIndicators.choice.options.length);
  });

  it.each([
    [1, 6],
    [6, 6],
    [20, 24],
    [500, 60],
  ])('has a slip for each of %i, on whole pages', (sample, slips) => {
    const page = tallyPaper({ ...asked, tally: { steps, people: 'patients', sample } }, {}, paper.da);
    expect(page.match(/class="slip"/g)).toHaveLength(slips);
  });
});

describe('a table of a tally', () => {
  it('is read back as what was written, in both languages', () => {
    fc.assert(
      fc.property(arbitraryTally, fc.constantFrom('da' as const, 'en' as const), ([tally, indicator], language) => {
        expect(one(writeTallyCsv(tally, { language }), indicator)).toEqual(tally);
      }),
    );
  });

  it('holds people who answered each for themselves, and refuses what tells of one', () => {
    const { choice } = everyKindIndicators;
    const ids = choice.options.map(({ id }) => id);
    const counts = fc.tuple(...ids.map(() => fc.integer({ min: 2, max: 40 })));
    fc.assert(
      fc.property(counts, fc.constantFrom('da' as const, 'en' as const), (each, language) => {
        const answers = ids.map((option, place) => ({ option, count: each[place]! }));
        const tally: Tally = { ...peopleTally, indicator: choice.id, respondents: 42, answers };
        expect(one(writeTallyCsv(tally, { language }), choice)).toEqual(tally);
      }),
    );
    const row = (people: string, cell: string): string =>
      `ydernummer;indikator;fra;til;personer;svar;del\n999002;${choice.id};2026-11-02;2026-11-06;${people};${cell};k3f9\n`;
    expect(issuesOf(row('8', `${ids[0]}=1`), choice)).toEqual([['refused-by-schema', 2, 'minimum']]);
    expect(issuesOf(row('8', `${ids[0]}=7`), choice)).toEqual([['refused-by-schema', 2, 'value-out-of-range']]);
    expect(issuesOf(row('4', `${ids[0]}=2`), choice)).toEqual([['refused-by-schema', 2, 'minimum']]);
    expect(issuesOf(row('8', 'findes-ikke=3'), choice)).toEqual([['unknown-choice', 2, 'answers']]);
    expect(issuesOf(row('8', `${ids[0]}`), choice)).toEqual([['not-a-count', 2, 'answers']]);
    expect(issuesOf(row('fire', `${ids[0]}=3`), choice)).toEqual([['not-a-count', 2, 'people']]);
  });

  it('is a line that a spreadsheet understands', () => {
    expect(writeTallyCsv(urineTally, { language: 'da' })).toBe(
      '\ufeffydernummer;praksis;indikator;fra;til;ja;nej;opgjort\r\n' +
        '061654;p1;urinproever-hjemmepleje;2026-10-01;2026-11-30;17;33;2026-11-20\r\n',
    );
    expect(tallyTemplateCsv({ indicator: 'svar', kind: 'choice' }, { language: 'en' })).toBe(
      '\ufeffydernummer,practice,indicator,from,to,answers,counted\r\n,,svar,,,,\r\n',
    );
  });

  it('survives what a Danish spreadsheet does to it', () => {
    const saved = 'Ydernummer;Indikator;Fra;Til;Ja;Nej\n61654;urinproever-hjemmepleje;01-10-2026;30.11.2026;17;33\n';
    expect(one(saved)).toEqual({
      schema: 'klynge.tally/1',
      indicator: urineIndicator.id,
      kind: 'proportion',
      period: { from: '2026-10-01', to: '2026-11-30' },
      ydernummer: '061654',
      numerator: 17,
      denominator: 50,
    });
  });

  it('may say yes and all instead of yes and no, and hold several practices', () => {
    const result = readTallyFile(
      'praksis,indikator,fra,til,tæller,nævner\np1,u,2026-10-01,2026-11-30,1,2\np2,u,2026-10-01,2026-11-30,0,9\n',
      urineIndicator,
    );
    expect(result.ok && result.tallies.map(({ tally, line }) => [tally.practice, tally.denominator, line])).toEqual([
      ['p1', 2, 2],
      ['p2', 9, 3],
    ]);
  });

  const head = 'ydernummer;indikator;fra;til;ja;nej\n';
  const row = (cells: string): string => `${head}061654;u;2026-10-01;2026-11-30;${cells}\n`;

  it.each([
    ['an empty file', '', [['empty-file', null, undefined]]],
    ['another table', 'Dato;Beløb\n1;2\n', [['not-a-tally', null, undefined]]],
    ['no rows', head, [['no-rows', null, undefined]]],
    ['a column missing', 'ydernummer;indikator;fra;ja;nej\n1;u;2026-10-01;1;2\n', [['column-not-found', null, 'to']]],
    [
      'a column twice',
      'ydernummer;indikator;fra;til;ja;nej;JA\n',
      [
        ['column-ambiguous', null, 'yes'],
        ['no-rows', null, undefined],
      ],
    ],
    [
      'nothing filled in',
      row(';'),
      [
        ['not-a-count', 2, 'yes'],
        ['not-a-count', 2, 'no'],
      ],
    ],
    ['half a sample', row('1,5;2'), [['not-a-count', 2, 'yes']]],
    ['fewer than none', row('-1;2'), [['not-a-count', 2, 'yes']]],
    ['a CPR number among the counts', row('010190-1234;2'), [['cpr-like', 2, undefined]]],
    [
      'a CPR number in a column of its own',
      `${head.trim()};note\n061654;u;2026-10-01;2026-11-30;1;2;0101901234\n`,
      [['cpr-like', 2, undefined]],
    ],
    ['a day that is none', row('1;2').replace('2026-11-30', '2026-11-31'), [['not-a-day', 2, 'to']]],
    ['none of none', row('0;0'), [['refused-by-schema', 2, 'denominator-zero']]],
    ['a name for a number', row('1;2').replace('061654', 'Lægerne'), [['refused-by-schema', 2, 'pattern']]],
    ['too many cells', row('1;2;3'), [['row-length', 2, undefined]]],
    ['JSON that is none', '{', [['refused-by-schema', null, 'not-json']]],
    ['another kind of file', '{"schema":"klynge.cluster/1"}', [['refused-by-schema', null, 'wrong-kind']]],
    ['a list', '[]', [['refused-by-schema', null, 'type']]],
  ])('is refused: %s', (_name, text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
  });

  it('knows answers by id and by label, and no others', () => {
    const { choice } = everyKindIndicators;
    const label = choice.options[1].label.da;
    const text = (cell: string): string => `praksis;indikator;fra;til;svar\np;x;2026-10-01;2026-10-01;${cell}\n`;
    expect(one(text(`${choice.options[0].id}|${label}`), choice).choices).toEqual(
      choice.options.slice(0, 2).map(({ id }) => id),
    );
    expect(issuesOf(text('nej'), choice)).toEqual([['unknown-choice', 2, 'answers']]);
    expect(issuesOf(text(''), choice)).toEqual([['refused-by-schema', 2, 'too-few-items']]);
  });

  it('never repeats what stood in the file', () => {
    const canary = 'CANARY-7f3a9';
    for (const text of [row(`${canary};2`), `{"${canary}":1}`, `${head}${canary};${canary};${canary};x;1;2\n`]) {
      const result = readTallyFile(text, urineIndicator);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(canary);
    }
  });
});

describe('a form on paper', () => {
  const form = (indicator: Indicator, language: 'da' | 'en' = 'da'): string =>
    tallyPaper(indicator, {}, paper[language]);

  it('lets its own style sheet in', () => {
    expect(createHash('sha256').update(tallyPaperStyles).digest('base64')).toBe(tallyPaperDigest);
  });

  it('has two boxes for each of fifty samples, the steps, and what must not be written', () => {
    const text = form(urineIndicator);
    expect(text.match(/class="case"/g)).toHaveLength(50);
    expect(text.match(/class="box"/g)).toHaveLength(101);
    expect(text).toContain(paper.da.privacy);
    for (const { da: step } of urineIndicator.tally.steps) expect(text).toContain(step);
    expect(text).toContain('Kontrolprøver, som I selv har bedt om');
    expect(text).toContain('data@eksempel.invalid');
  });

  it.each(kinds)('can be made of a %s, in both languages', (kind) => {
    for (const language of ['da', 'en'] as const) {
      const text = form(everyKindIndicators[kind], language);
      expect(text).toContain(`<html lang="${language}"`);
      expect(text).toContain(paper[language].privacy.split('.')[0]);
      expect(text).not.toMatch(/undefined|\[object|<script/);
    }
  });

  it('has frames for strokes where there are more than boxes can be made for', () => {
    const many = { ...urineIndicator, tally: { ...urineIndicator.tally, sample: 201 } };
    expect(form(many)).not.toContain('class="case"');
    expect(form(many).match(/class="frame"/g)).toHaveLength(2);
  });

  it('says the days that were agreed', () => {
    const text = tallyPaper(urineIndicator, { period: { from: '2026-10-01', to: '2026-11-30' } }, paper.da);
    expect(text).toContain('Tæl fra og med 1. oktober 2026 til og med 30. november 2026.');
  });

  it('makes hostile text inert', () => {
    const hostile = { da: '</style><script>PWN=1</script>"><img src=x onerror=PWN=1>' };
    const text = form({ ...urineIndicator, title: hostile, description: hostile, tally: { steps: [hostile] } });
    expect(text).not.toMatch(/<script|<img/);
  });
});
