import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind, UnitKind } from '@klyngekit/schema';
import type { ValueStyle } from './chart.js';
import { da } from './da/index.js';
import type { DistributionFindings } from './distribution.js';
import { en } from './en/index.js';
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
    adjusted: fc.boolean(),
  })
  .map(({ kind, adjusted, own, ...rest }) => {
    const present = own !== undefined && typeof own !== 'string';
    return {
      ...rest,
      own,
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
    spread: { lowest: 0.1, highest: 0.9, median: 0.5, middleHalf: { lower: 0.4, upper: 0.57 } },
    deciles: many ? { lower: 0.2, upper: 0.8 } : undefined,
    minimumDenominator: 10,
    own:
      own === undefined
        ? undefined
        : { value: own, numerator: 24, denominator: 50, relation: 'around', chance, target: undefined },
  }));

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
      fc.property(findings, fc.boolean(), fc.boolean(), (facts, dense, ringed) => {
        const [title, summary] = [words.title(facts), words.summary(facts).join(' ')];
        expect(count(title), title).toBeLessThanOrEqual(10);
        expectPlain(summary, language, 25);
        expectPlain(words.reading(facts, { dense, ringed }), language, 30);
        told.push(`${title}.`, summary);
      }),
      { numRuns: 300, seed: 2026 },
    );
    expect(lix(told)).toBeLessThanOrEqual(45);
  });

  it('tell the chance of a false alarm once: above the picture where somebody could be taken for one, else below it', async () => {
    const words = await catalog.funnel();
    fc.assert(
      fc.property(findings, (facts) => {
        const text = `${words.summary(facts).join(' ')} ${words.reading(facts, { dense: false, ringed: true })}`;
        expect(text.match(/Blandt|Among/gu)).toHaveLength(1);
      }),
      { numRuns: 200, seed: 2026 },
    );
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

it('have the same shape in both languages', async () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  expect(shape(await en.funnel())).toEqual(shape(await da.funnel()));
  expect(shape(await en.distribution())).toEqual(shape(await da.distribution()));
});
