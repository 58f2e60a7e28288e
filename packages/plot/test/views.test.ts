import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distributionFrame,
  distributionScene,
  estimateTextWidth,
  FUNNEL_LEVELS,
  funnelFacts,
  funnelFrame,
  funnelScene,
  rowAt,
  spreadFrame,
  zoneOf,
  type FunnelFrame,
  type FunnelScene,
  type Scene,
} from '../src/index.js';
import { frames } from './arbitrary.js';
import { benchmarkOf, indicatorOf, practices } from './benchmarks.js';
import { distribution, funnel } from './gallery.js';
import {
  circlesOf,
  diamondsOf,
  linesOf,
  meet,
  meetsCircle,
  meetsDiamond,
  numbersIn,
  textBox,
  textsOf,
} from './geometry.js';
import { sheetClusters } from './funnel-sheet.js';
import { danishDistributionWords, danishFunnelWords } from './words.js';

fc.configureGlobal({ seed: Number(process.env['KLYNGE_SEED'] ?? 2026) });

const widths = fc.integer({ min: 280, max: 1280 });

/** Funnels of made-up counts, named or not, with an own unit or without. */
const funnels: fc.Arbitrary<FunnelFrame> = fc
  .record({
    kind: fc.constantFrom('proportion' as const, 'rate' as const, 'ratio' as const),
    units: fc.array(fc.tuple(fc.integer({ min: 10, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 5,
      maxLength: 90,
    }),
    share: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    spread: fc.constantFrom(0.05, 0.3, 1),
    own: fc.option(fc.nat(89)),
    isPublic: fc.boolean(),
  })
  .map(({ kind, units, share, spread, own, isPublic }) => {
    const denominator = units.map(([people]) => people);
    const numerator = units.map(([people, chance]) =>
      Math.min(people, Math.max(0, Math.round(people * (share + (chance - 0.5) * spread)))),
    );
    // Neither nobody nor everybody, which would leave chance nothing to move.
    numerator[0] = 1;
    const benchmark = benchmarkOf({
      indicator: indicatorOf(kind),
      units: practices(units.length, (index) => `Lægehuset Torvet ${index + 1}`),
      columns: { numerator, denominator },
      openness: isPublic ? 'public' : 'restricted',
    });
    const result = spreadFrame(benchmark, {
      indicator: benchmark.indicators[0]!.id,
      // Without an own unit a restricted file is for several to look at, and has no funnel.
      own: own === null ? (isPublic ? undefined : 'p1') : `p${own + 1}`,
    });
    if (!result.ok) throw new Error(result.failure);
    return funnelFrame(benchmark, result.frame);
  });

const draw = (frame: FunnelFrame, width: number): FunnelScene =>
  funnelScene({ funnel: frame, width, words: danishFunnelWords(frame.spread), measure: estimateTextWidth });

/** Single dots and rings, as middle x, y and radius. */
const dotsOf = (scene: Scene): readonly (readonly number[])[] =>
  (['signal-ring', 'peer', 'field-peer'] as const).flatMap((role) => circlesOf(scene, role));

/** Texts on texts, on single dots, on the own mark, or outside the picture. */
function faults(scene: Scene, onOwn = true): readonly string[] {
  const texts = textsOf(scene);
  const boxes = texts.map(textBox);
  const dots = dotsOf(scene);
  return boxes.flatMap((box, index) => {
    const text = `${texts[index]!.role} "${texts[index]!.text}"`;
    const found: string[] = [];
    if (box.left < -0.5 || box.right > scene.width + 0.5) found.push(`${text} beside the picture`);
    if (box.top < -0.5 || box.bottom > scene.height) found.push(`${text} above or below the picture`);
    boxes.slice(index + 1).forEach((other, offset) => {
      if (meet(box, other)) found.push(`${text} on "${texts[index + 1 + offset]!.text}"`);
    });
    const crowded = texts[index]!.role === 'own-label';
    if (!crowded && dots.some((dot) => meetsCircle(box, dot))) found.push(`${text} on a dot`);
    if (onOwn && diamondsOf(scene, 'own-ring').some((own) => meetsDiamond(box, own)))
      found.push(`${text} on the own mark`);
    return found;
  });
}

describe('a funnel', () => {
  it('has no text on a text, on a ring or outside the picture, and always names the own unit', () => {
    fc.assert(
      fc.property(funnels, widths, (frame, width) => {
        const scene = draw(frame, width);
        expect(faults(scene)).toEqual([]);
        expect(textsOf(scene, 'own-label').length).toBe(frame.spread.rows.some(({ own }) => own) ? 1 : 0);
        for (const mark of scene.marks)
          if (mark.shape === 'path') expect(numbersIn(mark.d).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has air between the labels of its denominators at every width', () => {
    fc.assert(
      fc.property(funnels, widths, fc.integer({ min: 1, max: 200 }), (frame, width, times) => {
        const rows = frame.spread.rows.map((row) => ({ ...row, denominator: row.denominator * times }));
        const scene = draw({ ...frame, spread: { ...frame.spread, rows } }, width);
        const ticks = textsOf(scene, 'tick').filter(({ anchor }) => anchor === 'middle');
        expect(ticks.length).toBeGreaterThan(1);
        const boxes = ticks.map(textBox);
        for (const [index, box] of boxes.slice(1).entries()) expect(box.left - boxes[index]!.right).toBeGreaterThan(15);
      }),
      { numRuns: 200 },
    );
  });

  it('names an own unit beyond the limits beside it, not across the limits', () => {
    const scene = funnel(sheetClusters, 'k9', 616, 'klynge');
    const [, middle] = diamondsOf(scene, 'own-ring')[0]!;
    const label = textsOf(scene, 'own-label')[0]!;
    expect(Math.abs(label.y - middle!)).toBeLessThan(60);
  });

  it('counts the units whose dots would hide each other, or says that they do', () => {
    const columns = { numerator: [20, 20, 20, 31, 44, 12, 18], denominator: [40, 40, 40, 60, 80, 30, 30] };
    const benchmark = benchmarkOf({
      indicator: indicatorOf('proportion'),
      units: practices(7),
      columns,
      openness: 'public',
    });
    const scene = funnel(benchmark, undefined) as FunnelScene;
    expect(scene.sharing).toBe('counted');
    expect(textsOf(scene, 'count-label').map(({ text }) => text)).toEqual(['×3']);
    // An own mark is larger, and hides what lies near it too.
    const own = funnel(benchmark, 'p2') as FunnelScene;
    const [label] = textsOf(own, 'count-label');
    expect(label?.text).toBe('×3');
    expect(Math.abs(label!.y - diamondsOf(own, 'own-ring')[0]![1]!)).toBeLessThan(30);
  });

  it('tells of every dot that cannot be seen', () => {
    const seen = { none: 0, counted: 0, covered: 0 };
    fc.assert(
      fc.property(funnels, widths, fc.integer({ min: 1, max: 12 }), (frame, width, doubled) => {
        const twice = <T>(all: readonly T[]): readonly T[] =>
          all.flatMap((each, index) => (index < doubled && !frame.spread.rows[index]!.own ? [each, each] : [each]));
        const rows = twice(frame.spread.rows);
        const scene = draw({ ...frame, spread: { ...frame.spread, rows }, positions: twice(frame.positions) }, width);
        seen[scene.sharing] += 1;
        expect(faults(scene)).toEqual([]);
        if (scene.sharing === 'covered') return;
        // A dot is its own, or counted by a label: sorted by x, those at one place stand together.
        const counted = textsOf(scene, 'count-label').reduce((sum, { text }) => sum + Number(text.slice(1)) - 1, 0);
        const places = scene.rows.map(({ x, y }) => `${x} ${y}`);
        expect(counted).toBeGreaterThanOrEqual(places.length - new Set(places).size);
        if (scene.sharing === 'none') expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.counted, seen.covered)).toBeGreaterThan(10);
  });

  it('has no other mark between a ring and the name above or below it', () => {
    fc.assert(
      fc.property(funnels, widths, (frame, width) => {
        const scene = draw(frame, width);
        for (const label of textsOf(scene, 'signal-label').filter(({ anchor }) => anchor !== 'middle')) {
          const box = textBox(label);
          const own = circlesOf(scene, 'signal-ring').find(
            ([x, y]) =>
              x! > box.left && x! < box.right && [24, -14.5].some((gap) => Math.abs(label.y - gap - y!) < 0.11),
          );
          // Else it stands beside its ring.
          if (!own) continue;
          const [x, y] = own;
          const between = { ...box, top: Math.min(box.top, y!), bottom: Math.max(box.bottom, y!) };
          const others = dotsOf(scene).filter((dot) => Math.hypot(dot[0]! - x!, dot[1]! - y!) > 0.2);
          expect(others.filter((dot) => meetsCircle(between, dot))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('judges every unit by the limit at its own denominator', () => {
    fc.assert(
      fc.property(funnels, (frame) => {
        frame.spread.rows.forEach((row, index) => {
          const zone = zoneOf(frame.positions[index]!);
          const signal = frame.limits(row.denominator, FUNNEL_LEVELS.signal);
          const context = frame.limits(row.denominator, FUNNEL_LEVELS.context);
          expect(signal.lower).toBeLessThanOrEqual(context.lower + 1e-12);
          expect(signal.upper).toBeGreaterThanOrEqual(context.upper - 1e-12);
          // Beyond a limit is needed to be outside; that the count is rare besides matters for small units only.
          if (zone === 'signal') expect(row.value < signal.lower || row.value > signal.upper).toBe(true);
          if (zone === 'context') expect(row.value < context.lower || row.value > context.upper).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('stands in the order of its denominators, so that arrows move along the axis and the nearest dot is found', () => {
    fc.assert(
      fc.property(funnels, widths, fc.nat(), (frame, width, pick) => {
        const scene = draw(frame, width);
        const xs = scene.rows.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        const place = scene.rows[pick % scene.rows.length]!;
        const found = scene.rows[rowAt(scene, place.x, place.y)!]!;
        expect(Math.hypot(found.x - place.x, found.y - place.y)).toBeLessThan(0.001);
      }),
      { numRuns: 100 },
    );
  });

  it('names nobody of a restricted file, and rings all that are beyond 99.8 %', () => {
    fc.assert(
      fc.property(funnels, (frame) => {
        const scene = draw(frame, 712);
        const texts = textsOf(scene).map(({ text }) => text);
        if (!frame.spread.named) expect(texts.filter((text) => text.includes('Lægehuset'))).toEqual([]);
        expect(circlesOf(scene, 'signal-ring').length).toBe(
          frame.positions.filter((position) => zoneOf(position) === 'signal').length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('counts its zones as its facts say, and has one unit in no more than one', () => {
    fc.assert(
      fc.property(funnels, (frame) => {
        const { units, context, signal, falseAlarms } = funnelFacts(frame);
        expect(units).toBe(frame.spread.rows.length);
        expect(context + signal).toBe(frame.positions.filter(({ level }) => level !== null).length);
        expect(falseAlarms.atLeastOne).toBeGreaterThanOrEqual(0);
        expect(falseAlarms.atLeastOne).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  /** Practices of 4,000 patients each, a half of them above and a half below the middle by so many points. */
  function apart(points: number): FunnelFrame {
    const units = Array.from({ length: 14 }, (_, index) => index);
    const benchmark = benchmarkOf({
      indicator: indicatorOf('proportion'),
      units: practices(units.length, (index) => `Praksis ${index}`),
      columns: {
        numerator: units.map((index) => 320 + (index % 2 === 0 ? 1 : -1) * points * 40),
        denominator: units.map(() => 4000),
      },
      openness: 'public',
    });
    const result = spreadFrame(benchmark, { indicator: benchmark.indicators[0]!.id });
    if (!result.ok) throw new Error(result.failure);
    return funnelFrame(benchmark, result.frame);
  }

  it('says when more units lie outside 95 % than chance puts there', () => {
    // The limits of 95 % are 0.84 points from 8 % here, and those of 99.8 % are 1.3.
    expect(funnelFacts(apart(0.5))).toMatchObject({ context: 0, signal: 0, moreThanChance: false });
    expect(funnelFacts(apart(1))).toMatchObject({ context: 14, signal: 0, moreThanChance: true });
    fc.assert(
      fc.property(funnels, (frame) => {
        const { units, context, signal, moreThanChance, falseAlarms } = funnelFacts(frame);
        if (!moreThanChance) return;
        expect(frame.overdispersion).toBeUndefined();
        expect(context + signal).toBeGreaterThan(falseAlarms.expected);
        expect(context + signal).toBeLessThanOrEqual(units);
      }),
      { numRuns: 200 },
    );
  });

  it('is a few marks, whatever the number of units', () => {
    const many = benchmarkOf({
      indicator: indicatorOf('proportion'),
      units: practices(10_000, (index) => `Praksis ${index}`),
      columns: {
        numerator: Array.from({ length: 10_000 }, (_, index) => 50 + ((index * 7919) % 301)),
        denominator: Array.from({ length: 10_000 }, (_, index) => 400 + ((index * 104_729) % 5000)),
      },
      openness: 'public',
    });
    const scene = funnel(many, 'p500', 712);
    expect(scene.marks.length).toBeLessThan(60);
    const cells = scene.marks.filter((mark) => mark.role === 'peer-dense');
    expect(cells).toHaveLength(1);
    expect(cells[0]!.shape === 'path' && cells[0]!.d.length).toBeLessThan(600_000);
    expect(faults(scene)).toEqual([]);
  });

  it('keeps the whole way from the own mark to its label', () => {
    const scene = funnel(sheetClusters, 'k1', 616, 'klynge');
    const [[x, from, , to]] = linesOf(scene, 'own-leader') as [number[]];
    const label = textsOf(scene, 'own-label')[0]!;
    const [own] = diamondsOf(scene, 'own');
    expect(x).toBeCloseTo(own![0]!, 0);
    expect(Math.abs(from! - own![1]!)).toBeLessThanOrEqual(13.5);
    expect(Math.abs(to! - label.y)).toBeLessThanOrEqual(6.5);
  });
});

describe('a distribution', () => {
  it('has no text on a text, on a dot or outside the picture', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 360, max: 1280 }), (frame, width) => {
        const words = danishDistributionWords(frame);
        const scene = distributionScene({
          distribution: distributionFrame(frame),
          width,
          words,
          measure: estimateTextWidth,
        });
        expect(faults(scene)).toEqual([]);
        const labelled = frame.targets.length - scene.unlabelledTargets.length;
        expect(textsOf(scene, 'target-label').length).toBe(labelled);
        expect(textsOf(scene, 'median-label').length).toBe(frame.median === undefined ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('shows a band from eight units on and deciles from thirty', () => {
    const of = (count: number): Scene => {
      const numerator = Array.from({ length: count }, (_, index) => 20 + index);
      const benchmark = benchmarkOf({
        indicator: indicatorOf('proportion'),
        units: practices(count),
        columns: { numerator, denominator: numerator.map(() => 200) },
      });
      const result = spreadFrame(benchmark, { indicator: benchmark.indicators[0]!.id });
      if (!result.ok) throw new Error(result.failure);
      return distribution(result.frame);
    };
    const roles = (count: number): readonly string[] => of(count).marks.map(({ role }) => role);
    expect(roles(7)).not.toContain('band');
    expect(roles(8)).toContain('band');
    expect(roles(29)).not.toContain('decile-edge');
    expect(roles(30)).toContain('decile-edge');
  });
});
