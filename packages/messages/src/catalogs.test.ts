import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '@klyngekit/schema';
import { lix } from '../test/support/lix.js';
import { agendaMessages } from './agenda-messages.js';
import { chartMessages } from './chart-messages.js';
import type { Catalog } from './catalog.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import type { LoadError, LoadErrorCode } from './load.js';
import { revealMessages } from './reveal-messages.js';
import { partnerMessages } from './partner-messages.js';
import { guideMessages } from './guide-messages.js';
import { tallyMessages } from './tally-messages.js';
import { actionPlanMessages } from './action-plan-messages.js';
import { meetingEvaluationMessages } from './meeting-evaluation-messages.js';
import { topicVoteMessages } from './topic-vote-messages.js';

/** Words that shame, rank or alarm. None of them is ever said to a practice. */
const BANNED = {
  da: /(?<!\p{L})(?:dårlig|ringe(?:re|st)?(?!\p{L})|værst|elendig|bund(?:en|placering|skraber)?(?!\p{L})|taber|fejl|synder|skam|rank|rang(?:list|orden|ér)|konkurr|straf|alarm|kritisk|afvig)\p{L}*/giu,
  en: /(?<!\p{L})(?:worst|worse|bad(?:ly)?(?!\p{L})|poor|bottom|loser|fail|error|sinner|shame|blame|rank|league|compet|punish|offend|alarm|outlier|underperform)\p{L}*/giu,
} as const;

const PARAMS: { readonly [Code in IssueCode]: readonly Issue['params'][] } = {
  'not-json': [{}],
  'too-large': [{ limit: 67_108_864 }, { limit: 1000 }, {}],
  'too-deep': [{ limit: 16 }],
  'wrong-kind': [{ expected: 'benchmark', found: 'cluster' }, { expected: 'benchmark' }],
  'unsupported-version': [{ supported: 1, found: 7 }],
  type: [{ expected: 'array, string' }],
  required: [{ field: 'title' }],
  'unknown-field': [{}],
  'forbidden-key': [{}],
  accessor: [{}],
  'not-plain': [{}],
  'not-finite': [{}],
  cycle: [{}],
  const: [{ expected: 'klynge.indicator/1' }],
  enum: [{ allowed: 'higher, lower, none' }],
  pattern: [{ pattern: '^[A-Z]{1,3}$' }],
  format: [{ format: 'date' }, { format: 'uri' }],
  minimum: [{ limit: 0, comparison: '>' }, { limit: 1, comparison: '>=' }, {}],
  maximum: [{ limit: 1, comparison: '<' }, { limit: 1.5, comparison: '<=' }, {}],
  'too-short': [{ limit: 1 }],
  'too-long': [{ limit: 2000 }],
  'too-few-items': [{ limit: 1 }],
  'too-many-items': [{ limit: 100_000 }],
  'unsafe-text': [{}],
  'cpr-like': [{}],
  'duplicate-id': [{}],
  'unknown-reference': [
    ...['indicator', 'period', 'unit', 'group', 'option', 'practice', 'participant', 'meeting', 'topic'].map((to) => ({
      to,
    })),
    {},
  ],
  'misaligned-column': [{ expected: 12, found: 11 }],
  'missing-column': [{ column: 'denominator' }],
  'unexpected-column': [{ column: 'choices', kind: 'mean' }],
  'missing-status': [{}],
  'status-with-value': [{}],
  'numerator-above-denominator': [{}],
  'denominator-zero': [{}],
  'not-on-step': [{}],
  'too-few-practices': [{ limit: 5 }],
  'value-out-of-range': [{ minimum: 0, maximum: 1 }, { minimum: 0 }, { maximum: 5 }, {}],
  'interval-out-of-order': [{}],
  'period-out-of-order': [{}],
  'incomplete-target': [{}],
  'code-format': [{ system: 'atc' }],
  'check-digit': [{ system: 'sor' }],
};

const LOAD_ERRORS: { readonly [Code in LoadErrorCode]: readonly Extract<LoadError, { code: Code }>[] } = {
  'forbidden-address': [{ code: 'forbidden-address' }],
  network: [{ code: 'network' }],
  timeout: [{ code: 'timeout', seconds: 30 }],
  'http-status': [401, 404, 500].map((status) => ({ code: 'http-status', status })),
  'too-large': [{ code: 'too-large', limitBytes: 67_108_864 }],
  'unexpected-content': [{ code: 'unexpected-content' }],
  invalid: [{ code: 'invalid', issues: [{ code: 'required', pointer: '', params: { field: 'id' } }] }],
};

/** Everything that the slices of this file's samples say, in the same order in every language. */
async function said({ issues: fetchIssues, load }: Catalog): Promise<readonly string[]> {
  const issues = await fetchIssues();
  const described = Object.entries(PARAMS).flatMap(([code, samples]) =>
    samples.map((params) => issues.describe({ code: code as IssueCode, pointer: '/units/2/name', params })),
  );
  const counts = [1, 2, 50].flatMap((count) => [issues.warnings(count), issues.more(count)]);
  const loads = Object.values(LOAD_ERRORS).flatMap((errors) => errors.map((error) => load.describe(error)));
  return [...described, ...counts, ...loads, load.loading, load.failed, load.retry];
}

/** String and template literals of a source text, without comments. */
function literals(source: string): string {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '').replace(/^import .*$/gmu, '');
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu) ?? []).join('\n');
}

function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, shape(inner)]),
  );
}

describe.each([da, en])('the catalog in $language', (catalog) => {
  const language = catalog.language as 'da' | 'en';

  it('says the right things about every issue and load error', async () => {
    expect(await said(catalog)).toMatchSnapshot();
  });

  it('has no word that shames, in what it says or in its sources', async () => {
    const folder = new URL(`${language}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test'));
    expect(files).toContain('issues.ts');
    for (const file of files) {
      const found = literals(readFileSync(new URL(file, folder), 'utf8')).match(BANNED[language]) ?? [];
      expect(found, file).toEqual([]);
    }
    for (const text of await said(catalog)) expect(text.match(BANNED[language]) ?? [], text).toEqual([]);
  });

  it('speaks in whole, short and plain sentences', async () => {
    for (const text of await said(catalog)) {
      expect(text).not.toMatch(/undefined|null(?! (?:og|and) )|NaN|\[object|\( *\)| {2}|\.\./u);
      for (const sentence of text.split(/[.:](?=\s|$)/u)) {
        expect(sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, sentence).toBeLessThanOrEqual(25);
      }
    }
    const texts = (await said(catalog)).filter((text) => text.includes('. '));
    expect(lix(texts.join(' '))).toBeLessThanOrEqual(language === 'da' ? 40 : 35);
    for (const text of texts) expect(lix(text), text).toBeLessThanOrEqual(60);
  });

  it('says where, without repeating what somebody wrote', async () => {
    const { where } = await catalog.issues();
    const [whole, field, number] =
      language === 'da' ? ['Hele filen', 'Felt', 'nr.'] : ['The whole file', 'Field', 'no.'];
    expect(where('')).toBe(whole);
    expect(where('/units/2/name')).toBe(`${field}: units › ${number} 3 › name`);
    expect(where('/units/Lægerne Torvet~1Nord/0')).toBe(`${field}: units › … › ${number} 1`);
    expect(where('/a/00')).toBe(`${field}: a › …`);
  });
});

describe('the catalogs together', () => {
  it('have the same keys, all the way down', async () => {
    expect(shape(en)).toEqual(
      shape({
        ...da,
        chart: chartMessages(da),
        agenda: agendaMessages(da),
        reveal: revealMessages(da),
        partner: partnerMessages(da),
        guide: guideMessages(da),
        tally: tallyMessages(da),
        topicVote: topicVoteMessages(da),
        actionPlan: actionPlanMessages(da),
        meetingEvaluation: meetingEvaluationMessages(da),
      }),
    );
    expect(shape(await en.issues())).toEqual(shape(await da.issues()));
    expect(shape(await en.ownReport())).toEqual(shape(await da.ownReport()));
    expect(shape(await en.chartExports())).toEqual(shape(await da.chartExports()));
    expect(shape(await en.reflection())).toEqual(shape(await da.reflection()));
    expect(shape(await en.ownGoal())).toEqual(shape(await da.ownGoal()));
  });

  it('are of about the same length', async () => {
    const danish = await said(da);
    (await said(en)).forEach((text, at) => {
      expect(text.length, text).toBeLessThanOrEqual(danish[at]!.length * 1.3 + 10);
    });
  });

  it('find a banned word when there is one', () => {
    expect("const a = 'I ligger i bunden';".match(BANNED.da)).toEqual(['bunden']);
    expect(literals("// fejl\nconst a = 'Tal med fejl';").match(BANNED.da)).toEqual(['fejl']);
    expect('ranking of the worst'.match(BANNED.en)).toEqual(['ranking', 'worst']);
  });
});
