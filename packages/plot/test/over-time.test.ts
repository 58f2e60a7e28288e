import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeFrame,
  changeScene,
  developmentFrame,
  developmentScene,
  estimateTextWidth,
  rowAt,
  timePlaces,
  timeWalk,
  type ChangeFrame,
  type DevelopmentFrame,
  type Navigation,
  type Scene,
} from '../src/index.js';
import { quarters } from './development-sheet.js';
import { circlesOf, diamondsOf, figuresOf, meet, meetsDiamond, numbersIn, textBox, textsOf } from './geometry.js';
import { changingTargets, months, seriesOf } from './series.js';
import { danishChangeWords, danishDevelopmentWords } from './words.js';

const widths = fc.integer({ min: 280, max: 1200 });

const developments = fc
  .record({
    kind: fc.constantFrom('proportion' as const, 'rate' as const, 'mean' as const, 'count' as const),
    grain: fc.constantFrom('month' as const, 'quarter' as const),
    length: fc.integer({ min: 3, max: 40 }),
    units: fc.integer({ min: 5, max: 30 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    own: fc.boolean(),
    targets: fc.boolean(),
    public: fc.boolean(),
    missing: fc.uniqueArray(fc.nat(39), { maxLength: 6 }),
    jump: fc.option(fc.record({ at: fc.nat(30), by: fc.double({ min: -0.3, max: 0.3, noNaN: true }) }), {
      nil: undefined,
    }),
    events: fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 5 }),
    baseline: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    late: fc.boolean(),
  })
  .map(({ grain, length, own, targets, events, baseline, late, jump, ...made }) => {
    const periods = grain === 'month' ? months(2023, length) : quarters(2020, 2029).slice(0, length);
    const last = periods[periods.length - 1]!;
    const benchmark = seriesOf({
      ...made,
      openness: made.public ? 'public' : 'restricted',
      periods,
      missing: made.missing,
      ...(jump ? { jump } : {}),
      ...(targets && made.kind === 'proportion' ? { targets: changingTargets } : {}),
      // A day into the last period: its figures are preliminary.
      ...(late ? { cutOff: last.from } : {}),
    });
    const start = Date.parse(periods[0]!.from);
    return developmentFrame(benchmark, {
      indicator: benchmark.indicators[0]!.id,
      ...(own ? { own: 'p1' } : {}),
      compare: made.public ? ['pooled'] : [],
      baseline,
      rebase: periods.length > 24 ? [periods[14]!.id] : [],
      exclude: [periods[1]!.id],
      events: events.map((day, index) => ({
        date: new Date(start + day * 86_400_000).toISOString().slice(0, 10),
        title: ['Klyngemøde', 'Ny vejledning', 'Kursus for hele personalet'][index % 3]!,
        ...(index % 2 === 0 ? { detail: 'aftale om gennemgang' } : {}),
      })),
    })!;
  });

const draw = (development: DevelopmentFrame, width: number, band = true): Scene =>
  developmentScene({
    development,
    width,
    band,
    words: danishDevelopmentWords(development.last),
    measure: estimateTextWidth,
  });

/** Texts on texts, on the own mark, or outside the picture; path data that is none. */
function faults(scene: Scene): readonly string[] {
  const texts = textsOf(scene);
  const boxes = texts.map(textBox);
  const broken = scene.marks.flatMap((mark) =>
    mark.shape === 'path' && !numbersIn(mark.d).every(Number.isFinite) ? [`${mark.role} is broken`] : [],
  );
  const found = boxes.flatMap((box, index) => {
    const text = `${texts[index]!.role} "${texts[index]!.text}"`;
    const on: string[] = [];
    if (box.left < -0.5 || box.right > scene.width + 0.5) on.push(`${text} beside the picture`);
    if (box.top < -0.5 || box.bottom > scene.height) on.push(`${text} above or below the picture`);
    boxes.slice(index + 1).forEach((other, offset) => {
      if (meet(box, other)) on.push(`${text} on "${texts[index + 1 + offset]!.text}"`);
    });
    if (diamondsOf(scene, 'own-ring').some((own) => meetsDiamond(box, own))) on.push(`${text} on the own mark`);
    return on;
  });
  return [...broken, ...found];
}

describe('a development', () => {
  it('has no text on a text, on the own mark or outside the picture', () => {
    fc.assert(
      fc.property(developments, widths, (frame, width) => {
        expect(faults(draw(frame, width))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('begins its vertical axis at the lowest tick, and tells which value that is', () => {
    fc.assert(
      fc.property(developments, widths, (development, width) => {
        const words = danishDevelopmentWords(development.last);
        const scene = developmentScene({ development, width, band: true, words, measure: estimateTextWidth });
        const ticks = textsOf(scene, 'tick').filter(({ anchor }) => anchor === 'end');
        const lowest = ticks.reduce((low, tick) => (tick.y > low.y ? tick : low));
        expect(lowest.text).toBe(words.tick(scene.axisFrom, true));
        expect(figuresOf(scene, 'axis')[0]!.numbers[1]).toBeCloseTo(lowest.y - 4.5, 0);
      }),
      { numRuns: 100 },
    );
  });

  it('marks every point of a signal, and none else: few with rings, many by runs with a bracket', () => {
    const seen = { rings: 0, brackets: 0 };
    fc.assert(
      fc.property(developments, (frame) => {
        const { rules, lines } = frame;
        const sides = new Map<number, string>();
        for (const { rule, direction, points } of rules.signals) {
          if (rule === 'few-crossings') continue;
          const side = direction === 'above' || direction === 'rising' ? 'up' : 'down';
          for (const point of points) if (!sides.has(point)) sides.set(point, side);
        }
        const scene = draw(frame, 712);
        const rings = circlesOf(scene, 'signal-ring').length;
        const brackets = scene.marks.flatMap((mark) =>
          mark.shape === 'path' && mark.role === 'signal-run' ? (mark.d.match(/M/gu) ?? []) : [],
        ).length;
        const counted = lines[0]!.values.filter((value) => value !== undefined).length;
        if (3 * sides.size <= counted) {
          expect([rings, brackets]).toEqual([sides.size, 0]);
          if (rings > 0) seen.rings += 1;
          return;
        }
        // Runs end where a point, a side or a stretch does.
        const lengths: number[] = [];
        lines[0]!.values.forEach((_, at) => {
          if (!sides.has(at)) return;
          if (sides.get(at - 1) === sides.get(at) && !rules.rebase.includes(at)) lengths[lengths.length - 1]! += 1;
          else lengths.push(1);
        });
        const alone = lengths.filter((length) => length < 3).reduce((sum, length) => sum + length, 0);
        expect([rings, brackets]).toEqual([alone, lengths.filter((length) => length >= 3).length]);
        seen.brackets += brackets;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.rings, seen.brackets)).toBeGreaterThan(5);
  });

  it('draws limits and reads rules from ten points on only, and never of others than the own line', () => {
    fc.assert(
      fc.property(developments, (frame) => {
        const { rules, lines } = frame;
        if (rules.points < 10) expect([rules.status, rules.signals]).toEqual(['too-few-points', []]);
        if (rules.status !== 'ok') expect(rules.limits.every((limits) => limits === undefined)).toBe(true);
        if (lines[0]?.id !== 'own') expect(rules.kind).toBe('run');
        for (const { points } of rules.signals) {
          for (const point of points) {
            expect(lines[0]!.values[point]).toBeDefined();
            // What has not ended, or was left out, signals nothing.
            expect(frame.points[point]!.partial).toBe(false);
            expect(rules.excluded).not.toContain(point);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lets the keyboard reach every period of every line, and the pointer find what the keyboard names', () => {
    fc.assert(
      fc.property(developments, widths, fc.nat(), (frame, width, pick) => {
        const walk = timeWalk(frame);
        const places = timePlaces(frame);
        let at: Navigation = walk.navigate(walk.start!, 'Home')!;
        const seen = new Set<number>();
        for (let line = 0; line < frame.lines.length; line += 1) at = walk.navigate(at, 'ArrowUp')!;
        for (let line = 0; line < frame.lines.length; line += 1) {
          seen.add(at.line!);
          at = walk.navigate(at, 'ArrowDown')!;
        }
        expect(seen.size).toBe(frame.lines.length);
        for (let step = 0; step < frame.points.length; step += 1) {
          expect(at.index).toBe(step);
          expect(walk.stops(at)).toHaveLength(frame.points.length);
          at = walk.navigate(at, 'ArrowRight')!;
        }
        const scene = draw(frame, width);
        expect(scene.rows).toHaveLength(places.length);
        const row = pick % places.length;
        const found = rowAt(scene, scene.rows[row]!.x, scene.rows[row]!.y)!;
        expect(scene.rows[found]).toEqual(scene.rows[row]);
        const stop = walk.stops(walk.pointAt(row, false))[walk.pointAt(row, false).index];
        expect(stop).toEqual({ kind: 'unit', row });
      }),
      { numRuns: 100 },
    );
  });

  it('tells nothing of how large the practices of a restricted file are where several look', () => {
    const benchmark = seriesOf({ periods: months(2024, 24), units: 9 });
    const frame = developmentFrame(benchmark, { indicator: benchmark.indicators[0]!.id })!;
    const step = 0.01;
    for (const { median, quartiles } of frame.points) {
      for (const value of [median, quartiles?.lower, quartiles?.upper]) {
        expect(Math.abs(value! / step - Math.round(value! / step))).toBeLessThan(1e-9);
      }
    }
    expect(frame.rules.kind).toBe('run');
    expect(frame.lines.map(({ id }) => id)).toEqual(['median']);
  });
});

const changes = fc
  .record({
    kind: fc.constantFrom('proportion' as const, 'rate' as const, 'mean' as const),
    units: fc.integer({ min: 1, max: 120 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    own: fc.boolean(),
    public: fc.boolean(),
  })
  .map(({ own, ...made }) => {
    const benchmark = seriesOf({
      ...made,
      openness: made.public ? 'public' : 'restricted',
      periods: quarters(2024, 2025),
    });
    return changeFrame(benchmark, { indicator: benchmark.indicators[0]!.id, ...(own ? { own: 'p1' } : {}) })!;
  });

const drawChange = (change: ChangeFrame, width: number): Scene =>
  changeScene({ change, width, words: danishChangeWords(change), measure: estimateTextWidth });

describe('before and after', () => {
  it('has no text on a text, on the own mark or outside the picture', () => {
    fc.assert(
      fc.property(changes, widths, (frame, width) => {
        expect(faults(drawChange(frame, width))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is a few marks, and every unit can be pointed at in its row', () => {
    fc.assert(
      fc.property(changes, widths, (frame, width) => {
        const scene = drawChange(frame, width);
        expect(scene.lanes).toHaveLength(frame.rows.length);
        scene.rows.forEach(({ y }, row) => {
          const { top, bottom } = scene.lanes![row]!;
          expect(rowAt(scene, 1, (top + bottom) / 2)).toBe(row);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        });
        expect(scene.marks.filter(({ shape }) => shape === 'path').length).toBeLessThan(20);
      }),
      { numRuns: 100 },
    );
  });

  it('names no practice of a restricted file', () => {
    fc.assert(
      fc.property(changes, (frame) => {
        fc.pre(!frame.after.named);
        expect(textsOf(drawChange(frame, 712)).filter(({ text }) => text.includes('Lægehuset'))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
