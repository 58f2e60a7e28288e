import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind, UnitKind } from '@klyngekit/schema';
import { calendarPeriod, type PeriodDays } from './calendar-period.js';
import type { ChangeFindings } from './change.js';
import type { ValueStyle } from './chart.js';
import { da } from './da/index.js';
import type { DevelopmentFindings, DevelopmentPlace } from './development.js';
import { en } from './en/index.js';

/** Words that shame, rank or alarm. */
const BANNED = {
  da: /(?<!\p{L})(?:dårlig|værst|bund|taber|fejl|skam|rank|rang|konkurr|alarm|kritisk|afvig|rød|grøn)\p{L}*/giu,
  en: /(?<!\p{L})(?:worst|worse|bad(?!\p{L})|poor|bottom|loser|fail|error|shame|rank|league|outlier)\p{L}*/giu,
} as const;

const count = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[,.’/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
const sentences = (text: string): string[] =>
  text.split(/(?<=\p{L}[.!?]|\d\.|\)\.|%\.)\s+(?=\p{Lu}|\d+ period)/u).filter((part) => part !== '');

/** Readability index: words a sentence, and the share of words longer than six letters. */
function lix(texts: readonly string[]): number {
  const all = texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const ends = texts.reduce((sum, text) => sum + sentences(text).length, 0);
  return all.length / ends + (100 * all.filter((word) => word.length > 6).length) / all.length;
}

/** A text that a reader may meet: whole, kind, and short enough. */
function expectPlain(text: string, language: 'da' | 'en', most: number): void {
  expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\.|\( /u);
  expect(text.match(BANNED[language]) ?? []).toEqual([]);
  if (language === 'da') expect(text).not.toMatch(/\d %/u);
  for (const sentence of sentences(text)) expect(count(sentence), sentence).toBeLessThanOrEqual(most);
}

const style = (kind: IndicatorKind): ValueStyle => ({
  kind,
  step: kind === 'proportion' ? 0.01 : kind === 'mean' ? 0.1 : 1,
  multiplier: 1000,
  counted: undefined,
  unit: kind === 'mean' ? 'dage' : undefined,
});
const PERIODS: readonly PeriodDays[] = [
  { from: '2023-01-01', to: '2023-03-31' },
  { from: '2024-07-01', to: '2025-06-30' },
  { from: '2025-03-01', to: '2025-03-31' },
  { from: '2025-01-01', to: '2025-12-31' },
];
const period = fc.constantFrom(...PERIODS);
const kinds = fc.constantFrom<IndicatorKind>('proportion', 'rate', 'mean', 'count');
const units = fc.constantFrom<UnitKind>('practice', 'cluster', 'municipality', 'region');
const value = fc.double({ min: 0, max: 1, noNaN: true });
const then = fc.record({ period, value });
const change = fc.record({ first: then, last: then });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const signals = fc.record({
  rule: fc.constantFrom('outside-limits', 'shift', 'trend', 'two-of-three', 'long-run', 'few-crossings'),
  direction: fc.constantFrom('above', 'below', 'rising', 'falling'),
  count: fc.integer({ min: 1, max: 30 }),
  from: period,
  to: period,
});

const developments: fc.Arbitrary<DevelopmentFindings> = fc
  .record({
    kind: kinds,
    unit: units,
    oneCluster: fc.boolean(),
    subject: fc.constantFrom('own', 'median'),
    change: optional(change),
    median: optional(change),
    medianOf: optional(fc.constantFrom('fewer', 'more')),
    missing: fc.array(period, { maxLength: 5 }),
    ownAbsence: optional(fc.constantFrom('notReported', 'tooFew', 'suppressed', 'notApplicable')),
    partial: fc.boolean(),
    own: optional(
      fc.record({
        value,
        numerator: fc.nat(500),
        denominator: fc.constant(900),
        relation: fc.constant('around'),
        chance: fc.constant(true),
        target: optional(
          fc.record({
            owner: fc.constantFrom('regionens', 'klyngens eget'),
            level: value,
            reached: fc.constantFrom(true, false),
            events: optional(fc.integer({ min: 1, max: 50 })),
          }),
        ),
      }),
    ),
    signal: optional(signals),
    isBorneOut: fc.boolean(),
    rules: fc.record({
      status: fc.constantFrom('ok', 'too-few-points', 'overlapping'),
      kind: fc.constantFrom('run', 'xmr', 'p', 'u', 'c', 'laney-p', 'laney-u'),
      points: fc.integer({ min: 1, max: 40 }),
      provisional: fc.boolean(),
      limits: fc.subarray(['ok', 'exact', 'no-variation'] as const),
      baseline: optional(fc.integer({ min: 1, max: 20 })),
      rebase: fc.array(period, { maxLength: 2 }),
      excluded: fc.array(period, { maxLength: 2 }),
    }),
    units: fc.constantFrom({ least: 12, most: 14 }, { least: 14, most: 14 }),
    events: fc.nat(3),
  })
  .map(({ kind, ...rest }) => ({ ...rest, style: style(kind) }));

const figure = fc.record({
  before: value,
  after: value,
  difference: fc.double({ min: -1, max: 1, noNaN: true }),
  interval: optional(fc.constant({ lower: -0.06, upper: 0.31 })),
});

const changes: fc.Arbitrary<ChangeFindings> = fc
  .record({
    kind: kinds,
    unit: units,
    oneCluster: fc.boolean(),
    before: period,
    after: period,
    own: optional(fc.tuple(figure, optional(fc.boolean()), fc.boolean())),
    ownMissing: fc.boolean(),
    together: optional(fc.tuple(figure, fc.constantFrom('pooled', 'median'))),
    likeOthers: optional(fc.boolean()),
    roundedApart: fc.boolean(),
    extreme: fc.boolean(),
    both: fc.integer({ min: 2, max: 40 }),
    single: fc.nat(3),
    partial: fc.boolean(),
    method: fc.constantFrom('newcombe', 'recovered', undefined),
  })
  .map(({ kind, own, together, ...rest }) => {
    const counts = {
      before: { numerator: 17, denominator: 49 },
      after: { numerator: 24, denominator: 50 },
    };
    return {
      ...rest,
      style: style(kind),
      own: own && { ...own[0], chance: own[1], counts: own[2] ? counts : undefined },
      likeOthers: own && rest.likeOthers,
      together: together && { ...together[0], kind: together[1] },
    };
  });

describe.each([da, en])('the words of the views over time in $language', (catalog) => {
  const language = catalog.language as 'da' | 'en';

  it('tell a development briefly, plainly and kindly', async () => {
    const words = await catalog.development();
    const told: string[] = [];
    fc.assert(
      fc.property(developments, fc.boolean(), (facts, band) => {
        const [title, summary] = [words.title(facts), words.summary(facts)];
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(title, language, 10);
        for (const sentence of summary) {
          expect(count(sentence), sentence).toBeLessThanOrEqual(25);
          expectPlain(sentence, language, 25);
        }
        expectPlain(
          words.reading(facts, {
            band,
            axisFrom: 0.3,
            signals: { ringed: band, bracketed: true },
            untold: ['Kursus 3. maj 2025'],
          }),
          language,
          40,
        );
        told.push(`${title}.`, ...summary);
      }),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('hedge: without a signal all may be chance, and below ten points it is too early', async () => {
    const words = await catalog.development();
    fc.assert(
      fc.property(developments, (facts) => {
        const said = words.summary(facts).join(' ');
        const may = /kan være tilfældige|may be chance/u.test(said);
        const { status, limits } = facts.rules;
        const isSilent = status === 'ok' && facts.signal === undefined;
        const isUnvaried = limits.length === 1 && limits[0] === 'no-variation';
        expect(may).toBe(isSilent && !isUnvaried);
        const cannot = /ikke laves kontrolgrænser|no control limits/u.test(said);
        expect(cannot).toBe(isSilent && isUnvaried);
        const early = /for tidligt|too early/u.test(said);
        expect(early).toBe(facts.rules.status === 'too-few-points' && facts.rules.points < 10);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('say where the vertical axis begins, unless it is at zero', async () => {
    const words = await catalog.development();
    const [facts] = fc.sample(developments, { numRuns: 1, seed: 2026 });
    const told = (axisFrom: number): string =>
      words.reading(
        { ...facts!, style: style('proportion') },
        { band: false, axisFrom, signals: { ringed: false, bracketed: false }, untold: [] },
      );
    expect(told(0.3)).toContain(
      language === 'da' ? 'Lodret akse begynder ved 30\u00a0%.' : 'The vertical axis begins at 30%.',
    );
    expect(told(0)).not.toMatch(/akse|axis/u);
  });

  it('say what the limits are worth, and call nothing a limit that is none', async () => {
    const words = await catalog.development();
    const da = language === 'da';
    const drawn = da ? /kontrolgrænser \(/u : /control limits \(/u;
    const few = da ? /Hvor tallene er små/u : /Where counts are small/u;
    const unvaried = da ? /svinger ikke|ikke svinger/u : /does not vary/u;
    fc.assert(
      fc.property(developments, (facts) => {
        const { status, kind, limits } = facts.rules;
        const said = words.reading(facts, {
          band: false,
          axisFrom: 0,
          signals: { ringed: true, bracketed: false },
          untold: [],
        });
        const isRead = status === 'ok';
        const has = (basis: (typeof limits)[number]): boolean => isRead && limits.includes(basis);
        expect(drawn.test(said)).toBe(kind !== 'run' && (has('ok') || has('exact')));
        expect(few.test(said)).toBe(has('exact'));
        expect(unvaried.test(said)).toBe(has('no-variation'));
        if (drawn.test(said)) expect(/3 sigma/u.test(said)).toBe(has('ok') || !has('exact'));
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('tell a period of a line in full', async () => {
    const words = await catalog.development();
    const place: DevelopmentPlace = {
      unit: 'practice',
      oneCluster: true,
      style: style('proportion'),
      line: 'own',
      period: PERIODS[0]!,
      value: 0.48,
      absence: undefined,
      counts: { numerator: 24, denominator: 50 },
      median: 0.51,
      quartiles: { lower: 0.4, upper: 0.57 },
      limits: { lower: 0.2, upper: 0.7 },
      signals: [{ rule: 'shift', direction: 'below', count: 7, from: PERIODS[0]!, to: PERIODS[0]! }],
      partial: true,
      excluded: false,
    };
    expect([words.spoken(place), words.heading(place), words.detail(place)]).toMatchSnapshot();
    const gone = { ...place, value: undefined, counts: undefined, absence: 'ikke indberettet', signals: [] };
    expect(words.spoken(gone)).toMatchSnapshot();
    expect(
      words.detail({
        ...gone,
        line: 'median',
        median: undefined,
        quartiles: undefined,
        limits: undefined,
        partial: false,
      }),
    ).toBe('');
  });

  it('call no rise what rounding alone sets apart', async () => {
    const words = await catalog.development();
    const facts = fc
      .sample(developments, { numRuns: 200, seed: 2026 })
      .filter(({ change, style: { kind } }) => change && kind === 'proportion');
    expect(facts.length).toBeGreaterThan(5);
    for (const each of facts) {
      const change = { first: { ...each.change!.first, value: 0.0749 }, last: { ...each.change!.last, value: 0.0757 } };
      const style = { ...each.style, step: 0.01 };
      expect(words.title({ ...each, style, change, medianOf: undefined })).toMatch(
        / næsten uændret$| almost unchanged$/u,
      );
      const said = words.summary({ ...each, style, change, median: change, medianOf: undefined }).join(' ');
      expect(said).toMatch(/ næsten uændret i samme tid\.| almost unchanged in the same time\./u);
    }
  });

  it('tell no course of a median of other units than before', async () => {
    const words = await catalog.development();
    const facts = fc.sample(developments, { numRuns: 200, seed: 2026 }).filter(({ change }) => change);
    for (const each of facts) {
      const others = { ...each, subject: 'median', medianOf: 'fewer' } as const;
      expect(words.title(others)).not.toMatch(
        / gik fra | went from | er steget | er faldet | has risen | has fallen /u,
      );
      expect(words.title(others)).toMatch(/ færre | fewer /u);
      expect(words.title({ ...others, medianOf: undefined })).not.toMatch(/ færre | fewer /u);
    }
    expect(facts.length).toBeGreaterThan(20);
  });

  it('claim no rise and no fall that no signal bears out', async () => {
    const words = await catalog.development();
    const claim = /steget|faldet|risen|fallen/u;
    const seen = { neutral: 0, claimed: 0 };
    fc.assert(
      fc.property(developments, (facts) => {
        const title = words.title(facts);
        if (!facts.isBorneOut) expect(title).not.toMatch(claim);
        if (/ gik fra | went from /u.test(title)) seen.neutral += 1;
        if (claim.test(title)) seen.claimed += 1;
      }),
      { numRuns: 2000, seed: 2026 },
    );
    expect(Math.min(seen.neutral, seen.claimed)).toBeGreaterThan(10);
  });

  it('tell a change briefly, plainly and kindly', async () => {
    const words = await catalog.change();
    const told: string[] = [];
    fc.assert(
      fc.property(changes, fc.constantFrom('full', 'plain', 'line', undefined), (facts, others) => {
        const [title, summary] = [words.title(facts), words.summary(facts)];
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(title, language, 10);
        for (const sentence of summary) expectPlain(sentence, language, 25);
        expectPlain(words.reading(facts, others), language, 30);
        told.push(`${title}.`, ...summary);
      }),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('say that changes are worked out before rounding where the shown figures do not add up, and only there', async () => {
    const words = await catalog.change();
    fc.assert(
      fc.property(changes, (facts) => {
        const said = /før tallene er afrundet|before the figures are rounded/u.test(words.reading(facts, 'full'));
        expect(said).toBe(facts.roundedApart);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('hold the own change against the figure of the row beside it', async () => {
    const words = await catalog.change();
    const [facts] = fc.sample(changes, { numRuns: 1, seed: 2026 });
    const told = words.summary({
      ...facts!,
      unit: 'practice',
      oneCluster: true,
      style: style('proportion'),
      own: { before: 0.37, after: 0.63, difference: 0.26, interval: undefined, counts: undefined, chance: true },
      together: { kind: 'pooled', before: 0.5, after: 0.56, difference: 0.055, interval: undefined },
      likeOthers: true,
    });
    expect(told).toContain(
      language === 'da'
        ? 'Klyngen gik samlet fra 50 til 56 procent.'
        : 'The cluster as a whole went from 50 to 56 per cent.',
    );
  });

  it('do not let a figure go from itself to itself', async () => {
    const words = await catalog.change();
    const opened = language === 'da' ? /\bfra (\S+) til \1 /u : /\bfrom (\S+) to \1 /u;
    const facts = fc.sample(changes, { numRuns: 400, seed: 2026 });
    const still = facts.map(({ own, together, ...rest }) => ({
      ...rest,
      own: own && { ...own, counts: undefined, before: own.after + 1e-9 },
      together: together && { ...together, before: together.after + 1e-9 },
    }));
    for (const each of still) expect(words.summary(each)[0] ?? '').not.toMatch(opened);
  });

  it('call a change more than chance only where the data say so, and name what comes by itself', async () => {
    const words = await catalog.change();
    fc.assert(
      fc.property(changes, (facts) => {
        fc.pre(facts.own !== undefined);
        const said = words.summary(facts).join(' ');
        const larger = /større, end tilfældige|larger than chance/u.test(said);
        expect(larger).toBe(facts.own?.chance === false);
        expect(/af sig selv|by itself/u.test(said)).toBe(facts.extreme);
        expect(words.reading(facts, undefined)).toMatch(/af sig selv|by itself/u);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('say why there is no picture', async () => {
    const [development, before] = [await catalog.development(), await catalog.change()];
    const texts = [
      ...(['closed', 'too-few-periods'] as const).map((why) => development.obstacle.text(why, 'practice')),
      ...(['closed', 'one-period'] as const).map((why) => before.obstacle.text(why, 'practice')),
    ];
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expectPlain(text, language, 25);
    expect(lix(texts)).toBeLessThanOrEqual(45);
  });

  it('name the periods of the calendar', async () => {
    const words = await catalog.development();
    const days: readonly PeriodDays[] = [
      ...PERIODS,
      { from: '2025-07-01', to: '2025-12-31' },
      { from: '2025-05-01', to: '2025-05-31' },
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2025-05-12', to: '2025-06-01' },
      { from: '2024-12-15', to: '2025-01-14' },
    ];
    expect(days.map((each) => [words.period(each), words.shortPeriod(each), words.periods(each)])).toMatchSnapshot();
  });
});

describe('a period of the calendar', () => {
  it('is recognised by its days, and by nothing else', () => {
    expect(calendarPeriod({ from: '2024-02-01', to: '2024-02-29' })).toEqual({ kind: 'month', year: 2024, part: 2 });
    expect(calendarPeriod({ from: '2023-02-01', to: '2023-02-27' })).toEqual({ kind: 'other' });
    expect(calendarPeriod({ from: '2024-10-01', to: '2024-12-31' })).toEqual({ kind: 'quarter', year: 2024, part: 4 });
    expect(calendarPeriod({ from: '2024-02-01', to: '2024-04-30' })).toEqual({ kind: 'other' });
    expect(calendarPeriod({ from: '2024-07-01', to: '2025-06-30' })).toEqual({ kind: 'split-year', year: 2024 });
    expect(calendarPeriod({ from: '2024-07-01', to: '2024-12-31' })).toEqual({ kind: 'half', year: 2024, part: 2 });
    expect(calendarPeriod({ from: '2024-01-02', to: '2024-12-31' })).toEqual({ kind: 'other' });
    expect(calendarPeriod({ from: '2024-01-01', to: '2025-12-31' })).toEqual({ kind: 'other' });
  });
});

it('have the same shape in both languages', async () => {
  const shape = (part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shape(inner)]))
      : typeof part;
  expect(shape(await en.development())).toEqual(shape(await da.development()));
  expect(shape(await en.change())).toEqual(shape(await da.change()));
});
