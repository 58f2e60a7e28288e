import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind, UnitKind } from '@klyngekit/schema';
import type { ChartFindings, ValueStyle } from './chart.js';
import type { ChoiceFindings } from './choice.js';
import { chartMessages } from './chart-messages.js';
import { da } from './da/index.js';
import type { DistributionFindings } from './distribution.js';
import { en } from './en/index.js';
import type { OverviewFindings } from './overview.js';
import type { FunnelFindings, FunnelObstacle, FunnelUnit } from './funnel.js';

/** Words that shame, rank or alarm. */
const BANNED = {
  da: /(?<!\p{L})(?:dårlig|værst|bund|taber|fejl|skam|rank|rang|konkurr|alarm|kritisk|afvig|rød|grøn)\p{L}*/giu,
  en: /(?<!\p{L})(?:worst|worse|bad(?!\p{L})|poor|bottom|loser|fail|error|shame|rank|league|outlier)\p{L}*/giu,
} as const;

const count = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[,.’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((part) => part !== '');

/** Readability index: words a sentence, and the share of words longer than six letters. */
function lix(texts: readonly string[]): number {
  const all = texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const ends = texts.reduce((sum, text) => sum + sentences(text).length, 0);
  return all.length / ends + (100 * all.filter((word) => word.length > 6).length) / all.length;
}

const style = (kind: IndicatorKind): ValueStyle => ({
  kind,
  step: kind === 'rate' ? 1 : 0.01,
  multiplier: 1000,
  counted: undefined,
  unit: undefined,
});

const kinds = fc.constantFrom<IndicatorKind>('proportion', 'rate', 'ratio');
const unitKinds = fc.constantFrom<UnitKind>('practice', 'cluster', 'municipality', 'region');
const zones = fc.constantFrom('within', 'context', 'signal');
const share = fc.double({ min: 0, max: 1, noNaN: true });

const findings: fc.Arbitrary<FunnelFindings> = fc
  .record({
    kind: kinds,
    unit: unitKinds,
    oneCluster: fc.boolean(),
    units: fc.integer({ min: 5, max: 9000 }),
    context: fc.nat(5),
    signal: fc.nat(5),
    centre: share,
    own: fc.option(
      fc.oneof(
        fc.constantFrom('notReported', 'tooFew', 'suppressed', 'notApplicable'),
        fc.record({
          value: share,
          numerator: fc.nat(500),
          denominator: fc.constant(900),
          zone: zones,
          side: fc.constantFrom('below', 'above'),
        }),
      ),
      { nil: undefined },
    ),
    falseAlarms: fc.record({ expected: fc.double({ min: 0.2, max: 5, noNaN: true }), atLeastOne: share }),
    moreThanChance: fc.boolean(),
    adjusted: fc.boolean(),
  })
  .map(({ kind, adjusted, own, moreThanChance, ...rest }) => {
    const present = own !== undefined && typeof own !== 'string';
    return {
      ...rest,
      own,
      // Limits are widened until about as many lie outside as chance gives.
      moreThanChance: moreThanChance && !adjusted,
      // What lies somewhere is counted there.
      context: rest.context + Number(present && own.zone === 'context'),
      signal: rest.signal + Number(present && own.zone === 'signal'),
      style: style(kind),
      distribution: kind === 'proportion' ? 'binomial' : 'poisson',
      overdispersion: adjusted
        ? { tau2: 0.0041, k: 420, basis: { name: 'alle praksis i Region Eksempel' } }
        : undefined,
    };
  });

const distributions: fc.Arbitrary<DistributionFindings> = fc
  .tuple(
    kinds,
    unitKinds,
    fc.boolean(),
    fc.option(share, { nil: undefined }),
    fc.boolean(),
    fc.constantFrom(true, false, undefined),
  )
  .map(([kind, unit, oneCluster, own, many, chance]) => ({
    unit,
    oneCluster,
    style: style(kind),
    direction: 'none',
    units: many ? 40 : 14,
    spread: {
      units: 9,
      lowest: 0.1,
      highest: 0.9,
      median: 0.5,
      hidden: false,
      middleHalf: { lower: 0.4, upper: 0.57 },
    },
    deciles: many ? { lower: 0.2, upper: 0.8 } : undefined,
    minimumDenominator: 10,
    own:
      own === undefined
        ? undefined
        : { value: own, numerator: 24, denominator: 50, relation: 'around', chance, target: undefined },
  }));

const reasons = fc.constantFrom('notReported', 'tooFew', 'suppressed', 'notApplicable');

const overviews: fc.Arbitrary<OverviewFindings> = fc
  .record({
    unit: unitKinds,
    oneCluster: fc.boolean(),
    own: fc.boolean(),
    indicators: fc.integer({ min: 2, max: 40 }),
    units: fc.integer({ min: 5, max: 1700 }),
    goals: fc.integer({ min: 0, max: 12 }),
    share: share,
    counted: fc.boolean(),
    measured: fc.boolean(),
    title: fc.constantFrom(
      'Diabetes: blodtryk målt seneste år',
      'Medicingennemgang for patienter på 75 år eller mere med seks eller flere lægemidler',
    ),
    events: fc.integer({ min: 1, max: 900 }),
    kind: kinds,
  })
  .map(({ share: part, title, events, kind, counted, measured, ...rest }) => {
    const lead = counted && rest.own && rest.goals > 0;
    return {
      ...rest,
      counted: lead,
      measured,
      reached: lead ? Math.floor(part * rest.goals * 0.99) : Math.round(part * rest.goals),
      furthest: !rest.own && measured ? title : undefined,
      lead: lead
        ? {
            title,
            style: style(kind),
            own: {
              value: 0.4,
              numerator: 20,
              denominator: 50,
              relation: 'below',
              chance: undefined,
              target: { owner: 'det nationale', level: 0.95, reached: false, events },
            },
          }
        : undefined,
    };
  });

const choices: fc.Arbitrary<ChoiceFindings> = fc
  .record({
    unit: unitKinds,
    oneCluster: fc.boolean(),
    shown: fc.integer({ min: 5, max: 60 }),
    missing: fc.nat(6),
    most: fc.subarray(['Lægen', 'Sygeplejersken', 'Når patienten selv beder om det'], { minLength: 0 }),
    several: fc.boolean(),
    smallestGroup: fc.constantFrom(undefined, 3, 5),
    own: fc.option(fc.oneof(reasons, fc.subarray(['Lægen', 'Sygeplejersken'], { minLength: 1 })), { nil: undefined }),
  })
  .map(({ shown, missing, ...rest }) => {
    const counts = { shown, total: shown + missing, notReported: missing, tooFew: 0, suppressed: 0, notApplicable: 0 };
    const { own, most } = rest;
    const ownAmongMost =
      Array.isArray(own) && most.length > 0 ? own.some((answer) => most.includes(answer)) : undefined;
    return { ...rest, counts, units: Math.ceil(shown / 2), ownAmongMost };
  });

const obstacles: readonly FunnelObstacle[] = [
  'closed',
  'kind',
  'no-denominators',
  'no-expected',
  'adjusted',
  'too-few',
  'no-variation',
];

/** A text that a reader may meet: whole, kind, and short enough. */
function expectPlain(text: string, language: 'da' | 'en', most: number): void {
  expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\.|\( /u);
  expect(text.match(BANNED[language]) ?? []).toEqual([]);
  if (language === 'da') expect(text).not.toMatch(/\d %/u);
  for (const sentence of sentences(text)) expect(count(sentence), sentence).toBeLessThanOrEqual(most);
}

describe.each([da, en])('the words of the views in $language', (catalog) => {
  const language = catalog.language as 'da' | 'en';

  it('tell a funnel briefly, plainly and kindly', async () => {
    const words = await catalog.funnel();
    const told: string[] = [];
    fc.assert(
      fc.property(
        findings,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('none', 'counted', 'covered'),
        (facts, dense, ringed, sharing) => {
          const [title, summary] = [words.title(facts), words.summary(facts).join(' ')];
          expect(count(title), title).toBeLessThanOrEqual(10);
          expectPlain(summary, language, 25);
          expectPlain(words.reading(facts, { dense, ringed, sharing }), language, 30);
          told.push(`${title}.`, summary);
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('tell the chance of a false alarm once: above the picture where somebody could be taken for one, else below it', async () => {
    const words = await catalog.funnel();
    fc.assert(
      fc.property(findings, (facts) => {
        const text = `${words.summary(facts).join(' ')} ${words.reading(facts, { dense: false, ringed: true, sharing: 'none' })}`;
        expect(text.match(/Blandt|Among|flere, end|more than chance can/gu)).toHaveLength(1);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('do not call chance what puts more units outside 95 % than chance can', async () => {
    const words = await catalog.funnel();
    const plain: FunnelFindings = {
      unit: 'practice',
      oneCluster: false,
      style: style('proportion'),
      units: 13,
      centre: 0.0775,
      context: 7,
      signal: 0,
      own: undefined,
      falseAlarms: { expected: 0.63, atLeastOne: 0.47 },
      moreThanChance: true,
      distribution: 'binomial',
      overdispersion: undefined,
    };
    const told = [words.title(plain), ...words.summary(plain)].join(' ').replaceAll('\u00a0', ' ');
    expect(told).toBe(
      language === 'da'
        ? '7 af 13 praksis ligger uden for 95 %-grænserne Samlet for alle praksis er det 8 %. Alle 13 praksis ligger inden for 99,8 %-grænserne. I alt ligger 7 af 13 praksis uden for 95 %-grænserne; det er flere, end tilfældige udsving kan forklare.'
        : '7 of 13 practices lie outside the 95% limits The pooled figure of all practices is 8%. All 13 practices lie within the 99.8% limits. In all, 7 of 13 practices lie outside the 95% limits; that is more than chance can explain.',
    );
    expect(words.title({ ...plain, moreThanChance: false })).toMatch(/tilfældige|chance/u);
  });

  it('call nothing chance that limits widened for variation let pass', async () => {
    const words = await catalog.funnel();
    fc.assert(
      fc.property(findings, (facts) => {
        fc.pre(facts.overdispersion !== undefined && !(typeof facts.own === 'string'));
        const said = [words.title(facts), ...words.summary(facts)]
          .filter((text) => !/^(?:Blandt|Among)/u.test(text))
          .join(' ');
        expect(said).not.toMatch(/tilfældig|chance/u);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('say why there is no funnel', async () => {
    const words = await catalog.funnel();
    const texts = obstacles.map((obstacle) => words.obstacle.text(obstacle, 'practice'));
    expect(new Set(texts).size).toBe(obstacles.length);
    for (const text of texts) expectPlain(text, language, 25);
    expect(lix(texts)).toBeLessThanOrEqual(45);
  });

  it('tell a unit of a funnel: who, how much, of how many, and where', async () => {
    const words = await catalog.funnel();
    const unit: FunnelUnit = {
      unit: 'practice',
      oneCluster: true,
      style: style('proportion'),
      name: undefined,
      own: false,
      value: 0.28,
      numerator: undefined,
      denominator: 58,
      zone: 'signal',
      side: 'below',
      limits: { lower: 0.29, upper: 0.72 },
    };
    expect([words.spoken(unit), words.counts(unit), words.detail(unit)]).toMatchSnapshot();
    expect([words.spoken({ ...unit, own: true, numerator: 16, zone: 'within' })]).toMatchSnapshot();
  });

  it('tell no median where there is none, and why', async () => {
    const [words, over] = [await catalog.distribution(), chartMessages(catalog)];
    const hidden = (own: ChartFindings['own']): ChartFindings => ({
      unit: 'practice',
      oneCluster: true,
      style: style('count'),
      direction: 'none',
      spread: { units: 9, lowest: 0, highest: 50, median: undefined, hidden: true, middleHalf: undefined },
      minimumDenominator: 10,
      own,
    });
    const ours = {
      value: 15,
      numerator: 15,
      denominator: undefined,
      relation: undefined,
      chance: undefined,
      target: undefined,
    };
    for (const own of [undefined, ours]) {
      const findings = { ...hidden(own), units: 9, deciles: undefined };
      const [title, summary] = [over.title(findings), over.summary(findings).join(' ')];
      expect(`${title} ${words.reading(findings, false)}`).not.toMatch(/undefined|NaN/);
      expect(title).not.toContain('median');
      expect(summary.match(/median/g)).toHaveLength(1);
      expectPlain(summary, language, 25);
      expectPlain(words.reading(findings, false), language, 25);
    }
  });

  it('tell a distribution briefly, plainly and kindly', async () => {
    const words = await catalog.distribution();
    const told: string[] = [];
    fc.assert(
      fc.property(distributions, fc.boolean(), (facts, columns) => {
        const [title, summary] = [words.title(facts)!, words.summary(facts)!.join(' ')];
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(summary, language, 25);
        expectPlain(words.reading(facts, columns), language, 25);
        told.push(`${title}.`, summary);
      }),
      { numRuns: 200, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });
});

describe.each([da, en])('the words of the sheets in $language', (catalog) => {
  const language = catalog.language as 'da' | 'en';

  it('tell an overview briefly, plainly and kindly', async () => {
    const words = await catalog.overview();
    const told: string[] = [];
    fc.assert(
      fc.property(overviews, fc.boolean(), fc.boolean(), (facts, peers, trend) => {
        const [title, intro] = [words.title(facts), words.intro(facts)];
        const summary = words.summary(facts).join(' ');
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(`${title}.`, language, 25);
        expectPlain(intro, language, 25);
        if (summary !== '') expectPlain(summary, language, 25);
        const { own, unit, oneCluster } = facts;
        expectPlain(
          words.reading({ own, unit, oneCluster, peers, trend, measured: trend, band: true, targets: true }),
          language,
          30,
        );
        told.push(`${title}.`, intro, ...(summary === '' ? [] : [summary]));
      }),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('speak of patients only where an own unit has some to gain', async () => {
    const words = await catalog.overview();
    fc.assert(
      fc.property(overviews, (facts) => {
        const said = words.summary(facts).join(' ');
        if (!facts.lead) expect(said).not.toMatch(/\d patient|mangler|short of/u);
        if (!facts.own) expect(said).not.toMatch(/(?:^|\. )(?:I|You) /u);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('tell the cells of an overview', async () => {
    const words = await catalog.overview();
    const proportion = style('proportion');
    const gap = (reached: boolean | undefined, events: number | undefined, distance = 0.09) => ({
      reached,
      events,
      distance,
    });
    expect([
      words.caption,
      words.heads,
      words.heads.own('practice'),
      words.heads.own('cluster'),
      words.heads.spread({ unit: 'practice', oneCluster: true }),
      words.heads.spread({ unit: 'region', oneCluster: false }),
      words.heads.gap(true),
      words.heads.gap(false),
      words.counts(172, 212, proportion),
      words.counts(242, 3410, style('rate')),
      words.relation({ relation: 'below', chance: true }),
      words.relation({ relation: 'below', chance: true, widened: true }),
      words.relation({ relation: 'above', chance: false, widened: true }),
      words.relation({ relation: 'above', chance: false }),
      words.relation({ relation: 'around', chance: false }),
      words.relation({ relation: 'around', chance: undefined }),
      words.spread(0.1, 0.9, { lower: 0.4, upper: 0.57 }, proportion),
      words.spread(12, 90, undefined, style('rate')),
      words.trend(0.3, 0.5, 4, proportion),
      words.share(1.14),
      words.share(0.02),
      words.gap(gap(false, 1), proportion),
      words.gap(gap(false, undefined), proportion),
      words.gap(gap(false, undefined, 4), style('rate')),
      words.gap(gap(true, undefined), proportion),
      words.gap(gap(undefined, undefined), proportion),
      words.otherGap('Klyngens mål 70 %', gap(false, 12), proportion),
      words.noTarget,
      ...(['notReported', 'tooFew', 'suppressed', 'notApplicable'] as const).map(words.absent),
      words.period('2024-07-01', '2025-06-30'),
      words.answers(['Lægen'], 12, 14, 'practice'),
      words.answers([], 12, 14, 'practice'),
      words.answers(undefined, 1, 14, 'practice'),
      words.none,
      words.hint,
      words.back,
      words.obstacle.heading,
      words.obstacle.text('closed'),
      words.obstacle.text('one-indicator'),
    ]).toMatchSnapshot();
  });

  it('tell answers briefly, plainly and kindly', async () => {
    const words = await catalog.choice();
    const told: string[] = [];
    fc.assert(
      fc.property(choices, (facts) => {
        const [title, summary] = [words.title(facts), words.summary(facts).join(' ')];
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(`${title}.`, language, 25);
        // Answers are the register's words, and each can be a sentence of its own.
        expectPlain(
          summary,
          language,
          25 + 6 * (facts.most.length + (Array.isArray(facts.own) ? facts.own.length : 0)),
        );
        expectPlain(words.reading(facts), language, 25);
        told.push(`${title}.`, summary);
      }),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('say why views and answers do not go together', async () => {
    const words = await catalog.choice();
    for (const text of [words.onlyAnswers, words.noAnswers.heading, words.noAnswers.text])
      expectPlain(text, language, 25);
    expect([words.table.count(7, 12), words.who.caption('X'), words.who.show, words.who.hide]).toMatchSnapshot();
  });
});

it('have the same shape in both languages', async () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  expect(shape(await en.funnel())).toEqual(shape(await da.funnel()));
  expect(shape(await en.distribution())).toEqual(shape(await da.distribution()));
  expect(shape(await en.overview())).toEqual(shape(await da.overview()));
  expect(shape(await en.choice())).toEqual(shape(await da.choice()));
});
