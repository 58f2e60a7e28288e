import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneToSvg, spreadScene, stripScene, type Scene } from '../src/index.js';
import { frames, spreads } from './arbitrary.js';
import { countsAround, frameOf, indicatorOf, practices } from './benchmarks.js';
import { distribution, spread, strip } from './gallery.js';
import { circlesOf, diamondsOf, figuresOf, numbersIn } from './geometry.js';
import { danishWords } from './words.js';

/** One seed, so that every run checks the same; KLYNGE_SEED hunts elsewhere. */
fc.configureGlobal({ seed: Number(process.env['KLYNGE_SEED'] ?? 2026) });

function expectSound(scene: Scene): void {
  for (const mark of scene.marks) {
    if (mark.shape === 'text') {
      expect(Number.isFinite(mark.x) && Number.isFinite(mark.y), mark.role).toBe(true);
      continue;
    }
    // Only commands and plain numbers with one decimal: no NaN, no exponent, nothing undefined.
    expect(mark.d, mark.role).toMatch(/^M(?:[MHVLaZ ]|-?\d+(?:\.\d)?(?![\d.]))+$/);
    expect(numbersIn(mark.d).every((number) => Math.abs(number) < 1e5)).toBe(true);
  }
  const { width, height, plot, rows } = scene;
  const numbers = [width, height, plot.left, plot.right, plot.top, plot.bottom, ...rows.flatMap(({ x, y }) => [x, y])];
  expect(numbers.every(Number.isFinite)).toBe(true);
  const ascending = [0, plot.left, plot.right, width];
  expect([...ascending].sort((a, b) => a - b)).toEqual(ascending);
  expect(rows.every(({ x }) => x >= plot.left - 0.01 && x <= plot.right + 0.01)).toBe(true);
}

describe('paths', () => {
  it('hold sound numbers, whatever the data', () => {
    fc.assert(
      fc.property(spreads, (request) => expectSound(spreadScene(request))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(frames, fc.integer({ min: 200, max: 1200 }), (frame, width) =>
        expectSound(stripScene({ frame, width, words: danishWords(frame) })),
      ),
      { numRuns: 200 },
    );
  });

  it('are few: their number does not follow that of the units', () => {
    fc.assert(
      fc.property(spreads, (request) => {
        const { frame, compared, absentRows } = request;
        const others = frame.targets.length + compared.length + (absentRows === 'all' ? frame.absent.length : 1);
        expect(spreadScene(request).marks.filter(({ shape }) => shape === 'path').length).toBeLessThanOrEqual(
          14 + others,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('thousands of units', () => {
  const many = (count: number, share = 0.5) =>
    frameOf(
      { indicator: indicatorOf('proportion'), units: practices(count), columns: countsAround(count, share) },
      { own: 'p9' },
    );

  it.each([1700, 7210, 10_000])('%i are drawn with no more figures than the picture has lines of pixels', (count) => {
    const scene = spread(many(count));
    expect(scene.height).toBeLessThanOrEqual(760);
    for (const role of ['interval-dense', 'peer-dense'] as const) {
      const figures = figuresOf(scene, role).length;
      expect(figures).toBeGreaterThan(600);
      expect(figures).toBeLessThanOrEqual(Math.ceil(scene.plot.bottom - scene.plot.top) + 1);
    }
  });

  it('still show the own mark and its label', () => {
    const scene = spread(many(10_000));
    expect(diamondsOf(scene, 'own')).toHaveLength(1);
    expect(scene.marks.some(({ role }) => role === 'own-label')).toBe(true);
    const own = many(10_000).rows.findIndex((row) => row.own);
    expect(diamondsOf(scene, 'own')[0]![1]).toBeCloseTo(scene.rows[own]!.y, 0);
  });

  it.each([160, 1700, 7210])('%i fit into a strip, by dots or columns', (count) => {
    const scene = strip(many(count));
    expect(scene.height).toBeLessThanOrEqual(180);
    expect(scene.rows).toHaveLength(count);
    expect(figuresOf(scene, 'peer').length).toBeLessThanOrEqual(Math.max(count, scene.width));
    expect(diamondsOf(scene, 'own')).toHaveLength(1);
  });

  it('of one value fit into a strip as well', () => {
    const columns = {
      numerator: Array.from({ length: 7210 }, () => 5),
      denominator: Array.from({ length: 7210 }, () => 10),
    };
    const scene = strip(frameOf({ indicator: indicatorOf('proportion'), units: practices(7210), columns }));
    expect(scene.height).toBeLessThanOrEqual(180);
    expect(figuresOf(scene, 'peer')).toHaveLength(1);
  });
});

/** The least space between two shapes of the others, px: dots as circles, columns by their sides. */
function leastGap(scene: Scene): number {
  let least = Infinity;
  const dots = circlesOf(scene, 'peer');
  dots.forEach(([x, y, radius], index) => {
    for (const [otherX, otherY] of dots.slice(index + 1))
      least = Math.min(least, Math.hypot(x! - otherX!, y! - otherY!) - 2 * radius!);
  });
  const columns = figuresOf(scene, 'peer').filter(({ letters }) => letters === 'MHVHZ');
  const sides = columns.map(({ numbers: [left, , right] }) => [left!, right!]).sort(([a], [b]) => a! - b!);
  sides.slice(1).forEach(([left], index) => (least = Math.min(least, left! - sides[index]![1]!)));
  return least;
}

describe('the others of a strip', () => {
  // Coordinates are rounded to a tenth.
  const PIXEL = 0.85;
  const shapes = new Set<string>();

  it.each([16, 45, 160, 300, 600, 1700, 7210])('stand a px apart where they are %i', (count) => {
    for (const width of [270, 360, 616, 1200]) {
      const frame = frameOf(
        { indicator: indicatorOf('proportion'), units: practices(count), columns: countsAround(count, 0.5) },
        { own: 'p9' },
      );
      for (const scene of [strip(frame, width), distribution(frame, width)]) {
        expect(leastGap(scene), `${width} px`).toBeGreaterThanOrEqual(PIXEL);
        const [dot] = circlesOf(scene, 'peer');
        shapes.add(dot ? `dots of ${dot[2]}` : 'columns');
      }
    }
  });

  it('were dots of every size, and columns', () =>
    expect([...shapes].sort()).toEqual(['columns', 'dots of 1.5', 'dots of 3', 'dots of 4.5']));
});

describe('small numbers of units', () => {
  it('are drawn one by one: every other unit a dot, the own a diamond', () => {
    fc.assert(
      fc.property(spreads, (request) => {
        const scene = spreadScene(request);
        const others = request.frame.rows.filter((row) => !row.own).length;
        if (!scene.dense) expect(circlesOf(scene, 'peer')).toHaveLength(others);
        expect(diamondsOf(scene, 'own')).toHaveLength(
          request.frame.rows.length > 0 && request.frame.rows.some((row) => row.own) ? 1 : 0,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('have a quartile band from eight on, never below', () => {
    const bands = (count: number): number => {
      const frame = frameOf({
        indicator: indicatorOf('proportion'),
        units: practices(count),
        columns: countsAround(count, 0.5),
      });
      return figuresOf(spread(frame, { quartileBand: true }), 'band').length;
    };
    expect([bands(7), bands(8)]).toEqual([0, 1]);
  });
});

describe('sceneToSvg', () => {
  it('writes names as text, never as markup, and nothing that XML cannot hold', () => {
    const name = '<script>alert("1")</script>&\u0000\u001b\ud800';
    const frame = frameOf({
      indicator: indicatorOf('proportion'),
      units: practices(2, () => name),
      columns: { numerator: [4, 6], denominator: [20, 20] },
      openness: 'public',
    });
    const svg = sceneToSvg(spread(frame, { width: 1200 }), { fontFamily: '"Inter", sans-serif' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;alert(&#34;1&#34;)');
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|[\ud800-\udfff]/);
    expect(svg).toContain('font-family="&#34;Inter&#34;, sans-serif"');
  });

  it('stands alone: no style sheet, no script, nothing from outside', () => {
    const svg = sceneToSvg(
      strip(frameOf({ indicator: indicatorOf('count'), units: practices(2), columns: { numerator: [4, 6] } })),
    );
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="270" height="\d+" /);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/http|url\(|href|<style|<script/);
  });
});
