import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import type { PathRole, Scene } from '../src/index.js';
import { spreadFrame } from '../src/index.js';
import { distribution, funnel } from './gallery.js';
import { change, development } from './gallery-over-time.js';
import { circlesOf, diamondsOf, figuresOf, linesOf, textsOf } from './geometry.js';
import { sheetYears } from './change-sheet.js';
import { sheetEvent, sheetQuarters } from './development-sheet.js';
import { sheetClusters } from './funnel-sheet.js';
import sheets from './reference-views.json' with { type: 'json' };

/** The reference sheets hold within one pixel. */
const TOLERANCE = 1;

const byPlace = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, number, index) => order || Math.round(number) - Math.round(b[index]!), 0);

function expectNear(drawn: readonly (readonly number[])[], sheet: readonly (readonly number[])[], what: string): void {
  expect(drawn.length, `number of ${what}`).toBe(sheet.length);
  const [own, theirs] = [[...drawn].sort(byPlace), [...sheet].sort(byPlace)];
  theirs.forEach((numbers, index) => {
    numbers.forEach((number, place) => {
      const found = own[index]![place]!;
      expect(Math.abs(found - number), `${what} ${index}: ${found} for ${number}`).toBeLessThanOrEqual(TOLERANCE);
    });
  });
}

/** The same words at the same places; numbers with a no-break space before the sign. */
function expectTexts(scene: Scene, sheet: readonly (readonly (number | string)[])[]): void {
  const normal = (text: string): string => text.replace(/\u00a0/gu, ' ');
  const drawn = textsOf(scene).map(({ x, y, text }) => ({ x, y, text: normal(text) }));
  for (const [x, y, text] of sheet as readonly [number, number, string][]) {
    const found = drawn.filter((mark) => mark.text === normal(text));
    const near = found.some((mark) => Math.abs(mark.x - x) <= TOLERANCE && Math.abs(mark.y - y) <= TOLERANCE);
    expect(near, `"${text}" at ${x} ${y}, found ${JSON.stringify(found)}`).toBe(true);
  }
  expect(drawn.length).toBe(sheet.length);
}

/** First, middle and last point of every curve of a role. */
const curvesOf = (scene: Scene, role: PathRole): readonly number[][][] =>
  figuresOf(scene, role).map(({ numbers }) => {
    const points = Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2));
    return [points[0]!, points[Math.floor(points.length / 2)]!, points[points.length - 1]!];
  });

describe('the reference sheet of the funnel', () => {
  const { funnel: sheet } = sheets;
  const scene = funnel(sheetClusters, 'k1', 616, 'klynge');

  it('is met in size, grid, axis and centre', () => {
    expect([scene.width, scene.height]).toEqual([sheet.width, sheet.height]);
    expectNear(
      linesOf(scene, 'grid'),
      sheet.grid.map(([x1, y, x2]) => [x1!, y!, x2!, y!]),
      'grid',
    );
    expectNear(linesOf(scene, 'axis'), sheet.axis, 'axis');
    expectNear(linesOf(scene, 'centre'), sheet.centre, 'centre');
  });

  it('is met by the limits: 119 points each, exact and interpolated', () => {
    expectNear(
      curvesOf(scene, 'limit').map((points) => points.flat()),
      sheet.limit.map((points) => points.flat()),
      'limit',
    );
    expectNear(
      curvesOf(scene, 'limit-signal').map((points) => points.flat()),
      sheet.limitSignal.map((points) => points.flat()),
      'signal',
    );
    for (const { numbers } of figuresOf(scene, 'limit-signal')) expect(numbers).toHaveLength(2 * 119);
  });

  it('is met by every unit, the ring and the own mark', () => {
    expectNear(
      circlesOf(scene, 'field-peer').map(([x, y]) => [x!, y!]),
      sheet.dots,
      'dots',
    );
    expectNear(circlesOf(scene, 'signal-ring'), sheet.ring, 'ring');
    expectNear(diamondsOf(scene, 'own'), [sheet.own], 'own');
    expectNear(diamondsOf(scene, 'own-ring'), [sheet.ownRing], 'own ring');
    expectNear(linesOf(scene, 'own-leader'), sheet.ownLeader, 'leader');
  });

  it('is met by every text', () => {
    expectTexts(scene, sheet.texts);
  });
});

describe('the reference sheet of the distribution', () => {
  const { distribution: sheet } = sheets;
  const result = spreadFrame(
    {
      ...referenceBenchmark,
      indicators: referenceBenchmark.indicators.map((indicator) => ({
        ...indicator,
        targets: indicator.targets.filter(({ owner }) => owner.kind === 'region'),
      })),
    },
    { indicator: 'lungefunktion', own: 'p6' },
  );
  if (!result.ok) throw new Error(result.failure);
  const scene = distribution(result.frame);

  it('is met in size, axis, band and lines', () => {
    expect([scene.width, scene.height]).toEqual([sheet.width, sheet.height]);
    expectNear(linesOf(scene, 'axis'), sheet.axis, 'axis');
    expectNear(linesOf(scene, 'band-edge'), sheet.bandEdge, 'band');
    expectNear(linesOf(scene, 'median'), sheet.median, 'median');
    expectNear(linesOf(scene, 'target'), sheet.target, 'target');
  });

  it('is met by every unit and the own mark on the axis line', () => {
    expectNear(circlesOf(scene, 'peer'), sheet.dots, 'dots');
    expectNear(diamondsOf(scene, 'own'), [sheet.own], 'own');
    expectNear(diamondsOf(scene, 'own-ring'), [sheet.ownRing], 'own ring');
    expectNear(linesOf(scene, 'own-leader'), sheet.ownLeader, 'leader');
  });

  it('is met by every text', () => {
    expectTexts(scene, sheet.texts);
  });
});

describe('the reference sheet of the development', () => {
  const { development: sheet } = sheets;
  const scene = development(sheetQuarters, { own: 'p6', events: [sheetEvent] });
  const pointsOf = (role: PathRole): readonly number[][] =>
    figuresOf(scene, role).flatMap(({ numbers }) =>
      Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2)),
    );

  it('is met in size, grid and axis', () => {
    expect([scene.width, scene.height]).toEqual([sheet.width, sheet.height]);
    expectNear(linesOf(scene, 'grid'), sheet.grid, 'grid');
    expectNear(linesOf(scene, 'axis'), sheet.axis, 'axis');
  });

  it('is met by the band, the median and the own line, at the middle of each quarter by the calendar', () => {
    expectNear(pointsOf('band'), sheet.band, 'band');
    expectNear(pointsOf('median'), sheet.median, 'median');
    expectNear(pointsOf('own-line'), sheet.ownLine, 'own line');
    // The first own figure is a dot, and stands in the same role.
    expectNear(diamondsOf(scene, 'own').slice(1), [sheet.own], 'own');
    expectNear(circlesOf(scene, 'own'), [sheet.ownStart], 'first figure');
    expectNear(diamondsOf(scene, 'own-ring'), [sheet.ownRing], 'own ring');
  });

  it('is met by the target and its step, the event and the leaders', () => {
    expectNear(linesOf(scene, 'target-cluster'), sheet.target, 'target');
    expectNear(linesOf(scene, 'target-step'), sheet.targetStep, 'step');
    expectNear(linesOf(scene, 'event-line'), sheet.event, 'event');
    expectNear(
      figuresOf(scene, 'leader').map(({ numbers }) => numbers),
      sheet.leaders,
      'leaders',
    );
  });

  it('is met by every text', () => {
    expectTexts(scene, sheet.texts);
  });
});

describe('the reference sheet of before and after', () => {
  const { change: sheet } = sheets;
  // The changes begin further to the right than on the sheet, where the ticks of both panels nearly touch.
  const scene = change(sheetYears, { own: 'p1' });
  /** The rows of the sheet, without the ones of the others below them and the key above. */
  const top = (marks: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    marks.filter(([, y]) => y! > 44 && y! < 150);

  it('is met by the own row: line, both ends, change and interval', () => {
    expectNear(linesOf(scene, 'change-own'), sheet.own, 'own');
    expectNear(circlesOf(scene, 'before-own'), sheet.ownBefore, 'before');
    expectNear(top(diamondsOf(scene, 'own')), sheet.ownMarks, 'own marks');
    expectNear(linesOf(scene, 'own-interval'), sheet.ownInterval, 'interval');
  });

  it('is met by the row of the cluster', () => {
    expectNear(top(linesOf(scene, 'change')), sheet.pooled, 'pooled');
    expectNear(top(circlesOf(scene, 'before')), sheet.pooledBefore, 'before');
    expectNear(top(circlesOf(scene, 'peer')), sheet.pooledMarks, 'after');
    expectNear(linesOf(scene, 'change-interval'), sheet.pooledInterval, 'interval');
  });

  it('is passed by a key that names the periods wherever the values are', () => {
    const key = (marks: readonly (readonly number[])[]): readonly (readonly number[])[] =>
      marks.filter(([, y]) => y! <= 44);
    expectNear(key(circlesOf(scene, 'before')), sheet.key.before, 'before');
    expectNear(key(circlesOf(scene, 'peer')), sheet.key.after, 'after');
    expectNear(key(diamondsOf(scene, 'own')), sheet.key.own, 'own');
  });

  it('is met by the texts of both rows and the heads', () => {
    const texts = textsOf(scene).map(({ x, y, text }) => ({ x, y, text: text.replace(/\u00a0/gu, ' ') }));
    for (const [x, y, text] of sheet.texts as unknown as readonly [number, number, string][]) {
      const found = texts.filter((mark) => mark.text === text);
      const near = found.some((mark) => Math.abs(mark.x - x) <= TOLERANCE && Math.abs(mark.y - y) <= TOLERANCE);
      expect(near, `"${text}" at ${x} ${y}, found ${JSON.stringify(found)}`).toBe(true);
    }
  });
});
