import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliMessages } from '../src/cli-messages.js';
import { da } from '../src/da/index.js';
import { en } from '../src/en/index.js';
import type { CodeSlipMessages } from '../src/code-slips.js';
import { lix } from './support/lix.js';

/** Everything that stands on a practice's page of codes, as running text. */
function pageText(words: CodeSlipMessages, mode: 'all' | 'each'): string {
  const codes = Object.values<readonly string[]>(words.meaning[mode]).map((code) => `${code.join(': ')}.`);
  return [words.codesHeading, ...codes, ...words.consent[mode], ...words.steps[mode], ...words.doubt[mode]].join(' ');
}

describe.each(['da', 'en'] as const)('the pages of codes in %s', (language) => {
  const words = cliMessages(language).codeSlips;

  it.each(['all', 'each'] as const)('are plain to read, mode %s', (mode) => {
    expect(lix(pageText(words, mode))).toBeLessThanOrEqual(45);
    for (const line of [...words.consent[mode], ...words.steps[mode], ...words.doubt[mode]]) {
      expect(line).toMatch(/^\p{Lu}.*\.$/u);
      expect(line).not.toMatch(/undefined| {2}/);
    }
  });

  it('speak of the codes by the words that stand beside them', () => {
    const { all, each } = words.meaning;
    const said = (mode: 'all' | 'each') => [...words.steps[mode], ...words.doubt[mode]].join(' ');
    expect(said('all')).toContain(all.no[0]);
    expect(said('each')).toContain(each.own[0]);
    expect(said('each')).toContain(each.no[0]);
  });
});

describe('the promise', () => {
  const promise = readFileSync(new URL('../../privacy/docs/loeftet.md', import.meta.url), 'utf8');
  const prose = promise.replace(/[*_`#>]|^\s*(?:-|\d\.) /gmu, '');

  it('is plain to read, paragraph by paragraph', () => {
    expect(lix(prose)).toBeLessThanOrEqual(40);
    for (const paragraph of prose.split(/\n{2,}/)) expect([paragraph, lix(paragraph) <= 60]).toEqual([paragraph, true]);
  });

  it('has the four sentences as they are said before a reveal', () => {
    const flowing = promise.replace(/\s+/g, ' ');
    for (const sentence of cliMessages('da').codeSlips.consent.all) expect(flowing).toContain(sentence);
  });
});

describe.each([da, en])('the own report in $language', (catalog) => {
  it('is plain to read, and says who the page is for', async () => {
    const words = await catalog.ownReport();
    const lines = [
      words.others.restricted,
      words.others.public,
      ...words.reflection.questions,
      words.foot.restricted('1. oktober 2026'),
    ];
    expect(lix(lines.join(' '))).toBeLessThanOrEqual(45);
    for (const line of lines) expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(words.documentTitle).not.toMatch(/\d/);
    expect(words.page(1, 2)).toMatch(/1.*2/);
    expect(words.days('p', 'c', true)).not.toBe(words.days('p', 'c', false));
  });

  it('is plain to read where a practice thinks about its figure and sets a goal of its own', async () => {
    const [reflection, goal] = [await catalog.reflection(), await catalog.ownGoal()];
    const style = { kind: 'proportion', step: 0.01, multiplier: 1000, counted: undefined, unit: undefined } as const;
    const { figure, change, promise } = reflection;
    const lines = [
      figure.heading,
      ...Object.values(figure.question),
      ...Object.values(figure.causes.shared),
      change.heading,
      ...[true, false].flatMap((ideas) => (['own', 'shared'] as const).map((whose) => change.question(ideas, whose))),
      ...Object.values(promise),
      reflection.cprLike,
      reflection.taken,
      reflection.refused,
      reflection.elsewhere(['Opioider', 'Recepter']),
      goal.hint,
      goal.untilHint,
      goal.given,
      goal.removed,
      goal.refused,
      ...(['missing', 'no-number', 'out-of-range', 'too-fine', 'date'] as const).flatMap((fault) => [
        goal.fault(fault, style, '2026-06-30'),
        goal.fault(fault, { ...style, kind: 'rate', step: 0.1 }, '2026-06-30'),
        goal.fault(fault, { ...style, kind: 'mean', step: 0.05, unit: 'dage' }, '2026-06-30'),
      ]),
    ];
    expect(lix(lines.join(' '))).toBeLessThanOrEqual(45);
    for (const line of lines) expect(line).toMatch(/^\p{Lu}.*[.?:]$/u);
    expect(new Set(Object.values(figure.causes.own)).size).toBe(4);
    expect(goal.level({ ...style, kind: 'mean', unit: 'dage' })).toMatch(/ i(?:n)? dage$/u);
    expect(goal.level({ ...style, kind: 'rate' })).toMatch(/1[.,]000/u);
    // Nothing here tells a practice that it does well or badly.
    expect(lines.join(' ')).not.toMatch(/godt|bedre|flot|good|better|well done/iu);
  });

  it('has words for every way out of a chart, and file names without blanks', async () => {
    const words = await catalog.chartExports();
    for (const name of Object.values(words.names)) expect(name).toMatch(/^\p{Lu}[^.]*$/u);
    for (const name of Object.values(words.fileName)) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const line of [words.copied, words.saved, words.unavailable]) expect(line).toMatch(/^\p{Lu}.*\.$/u);
  });
});
