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
import { targetOf } from './benchmarks.js';
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

  it('cuts names at the ends of the lines, and never their numbers', () => {
    const roles = new Set([
      'own-label',
      'median-label',
      'comparator-label',
      'band-label',
      'limit-label',
      'target-label',
    ]);
    let cut = 0;
    fc.assert(
      fc.property(developments, widths, (development, width) => {
        const words = danishDevelopmentWords(development.last);
        const scene = developmentScene({ development, width, band: true, words, measure: estimateTextWidth });
        const names = textsOf(scene).filter(({ role, anchor }) => roles.has(role) && anchor === 'start');
        const ends = names.filter(({ x }) => x === Math.max(...names.map((name) => name.x)));
        for (const { text } of ends) {
          if (text.includes('…')) cut += 1;
          expect(text).toMatch(/\d(?:\s%|\s\p{L}+)?(?:, foreløbigt)?$/u);
        }
        const last = development.lines.map(({ values }) => values.filter((value) => value !== undefined).pop());
        for (const value of last)
          if (value !== undefined) expect(ends.map(({ text }) => text).join()).toContain(words.value(value));
      }),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(5);
  });

  it('has a number at both edges of a target that is a band', () => {
    const benchmark = seriesOf({
      periods: months(2024, 12),
      targets: [targetOf('band', 'national', { lower: 0.4, upper: 0.6 })],
    });
    const frame = developmentFrame(benchmark, { indicator: benchmark.indicators[0]!.id, own: 'p1' })!;
    for (const width of [280, 320, 480, 712]) {
      const told = textsOf(draw(frame, width), 'target-label').map(({ text }) => text.replace(/\u00a0/gu, ' '));
      expect(told).toHaveLength(2);
      expect(told.every((text) => / %$/u.test(text))).toBe(true);
      expect(told).toContain('Mål 40 %');
    }
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

  it('names its periods in one place, whatever the values are, the earlier first', () => {
    fc.assert(
      fc.property(changes, widths, (frame, width) => {
        const words = danishChangeWords(frame);
        const names = [frame.before, frame.after].map(({ period }) => words.period(period));
        const keyOf = (change: ChangeFrame): readonly unknown[] => {
          const scene = drawChange(change, width);
          const texts = textsOf(scene, 'tick').filter(({ y, text }) => y <= 36 && names.includes(text));
          expect(texts.map(({ text }) => text)).toEqual(names);
          const [first, second] = texts;
          expect(first!.x < second!.x || first!.y < second!.y).toBe(true);
          // Each has its mark before it: hollow, then filled.
          const open = circlesOf(scene, 'before').filter(([, y]) => y! < 44);
          const filled = [...circlesOf(scene, 'peer'), ...diamondsOf(scene, 'own')].filter(([, y]) => y! < 44);
          expect(open).toHaveLength(1);
          expect(open[0]![0]).toBeLessThan(first!.x);
          expect(filled.length).toBeGreaterThan(0);
          for (const [x, y] of filled) {
            expect(x).toBeLessThan(second!.x);
            expect(Math.abs(y! - second!.y)).toBeLessThan(6);
          }
          return texts.map(({ x, y, text }) => [width < 560 ? x : 0, y, text]);
        };
        const turned = frame.rows.map((row) => ({ ...row, before: row.after, after: row.before }));
        expect(keyOf({ ...frame, rows: turned })).toEqual(keyOf(frame));
      }),
      { numRuns: 100 },
    );
  });

  it('has room for periods with long names', () => {
    fc.assert(
      fc.property(changes, widths, (change, width) => {
        const words = { ...danishChangeWords(change), period: () => '15. september 2023 – 14. marts 2024' };
        expect(faults(changeScene({ change, width, words, measure: estimateTextWidth }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has its figures in columns where they stand above the marks, nearer to their own than to the next', () => {
    let seen = 0;
    fc.assert(
      fc.property(changes, fc.integer({ min: 280, max: 559 }), (frame, width) => {
        const scene = drawChange(frame, width);
        const ends = textsOf(scene).filter(({ y, anchor }) => y > 44 && anchor === 'end' && y < scene.plot.bottom);
        if (ends.length === 0) return;
        expect(new Set(ends.map(({ x }) => x)).size).toBe(3);
        const lines = [...new Set(ends.map(({ y }) => y))];
        const marks = scene.rows.slice(0, lines.length).map(({ y }) => y);
        lines.forEach((line, index) => {
          const next = lines[index + 1];
          if (next === undefined) return;
          seen += 1;
          // From below a line of text to the edge of its mark, and from there to above the next line.
          const [within, between] = [marks[index]! - 5 - (line + 3), next - 9.5 - (marks[index]! + 5)];
          expect(within).toBeGreaterThan(0);
          expect(between).toBeGreaterThan(1.5 * within);
        });
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(50);
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
