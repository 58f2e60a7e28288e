import { referenceBenchmark, referenceOwnFigure, referenceRound } from '@klyngekit/schema/fixtures';
import type { Indicator } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import {
  closedFrame,
  estimateTextWidth,
  spreadScene,
  type ClosedCompanions,
  type PathRole,
  type Scene,
  type SpreadFrame,
  type TextRole,
} from '../src/index.js';
import { circlesOf, figuresOf, linesOf, textsOf } from './geometry.js';
import reference from './reference-closed.json' with { type: 'json' };
import { danishWords } from './words.js';

/** The reference sheets hold within one pixel. */
const TOLERANCE = 1;

const indicator: Indicator = referenceBenchmark.indicators[0]!;

function frameOf(companions: Partial<ClosedCompanions> = {}): SpreadFrame {
  const result = closedFrame(referenceRound, { indicator, ...companions });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

function draw(frame: SpreadFrame, width = 712): Scene {
  return spreadScene({
    frame,
    width,
    words: danishWords(frame),
    measure: estimateTextWidth,
    rowLabels: frame.rows.every(({ own }) => !own),
    absentRows: 'own',
    quartileBand: false,
    compared: [],
  });
}

/** Boxes as left, top, right, bottom. */
const boxesOf = (scene: Scene): number[][] =>
  figuresOf(scene, 'margin').map(({ letters, numbers: [x, top, right, r, ...rest] }) => {
    expect(letters).toBe('MHaVaHaVaZ');
    const bottom = rest[6]!;
    return [x! - r!, top!, right! + r!, bottom + r!];
  });

function expectNear(drawn: readonly (readonly number[])[], sheet: readonly (readonly number[])[], what: string): void {
  expect(drawn.length, `number of ${what}`).toBe(sheet.length);
  const byPlace = (a: readonly number[], b: readonly number[]): number => a[1]! - b[1]! || a[0]! - b[0]!;
  const [own, theirs] = [[...drawn].sort(byPlace), [...sheet].sort(byPlace)];
  theirs.forEach((numbers, index) => {
    numbers.forEach((number, place) => {
      const found = own[index]![place]!;
      expect(Math.abs(found - number), `${what} ${index}: ${found} for ${number}`).toBeLessThanOrEqual(TOLERANCE);
    });
  });
}

type Sheet = (typeof reference)['closed' | 'closedOwn'];

function expectLikeSheet(scene: Scene, sheet: Sheet): void {
  expect([scene.width, scene.height]).toEqual([sheet.width, sheet.height]);
  for (const [role, lines] of Object.entries(sheet.lines)) expectNear(linesOf(scene, role as PathRole), lines, role);
  expectNear(boxesOf(scene), sheet.boxes, 'boxes');
  expectNear(circlesOf(scene, 'peer'), sheet.dots.peer, 'dots');
  for (const [role, texts] of Object.entries(sheet.texts)) {
    const drawn = textsOf(scene, role as TextRole).map(({ x, y, text }) => [
      x,
      y,
      ...(text.match(/\d+/g) ?? []).map(Number),
    ]);
    expectNear(drawn, texts, role);
  }
}

describe('a closed round', () => {
  it('meets the reference sheet on a shared screen', () => expectLikeSheet(draw(frameOf()), reference.closed));

  it('meets the reference sheet beside the own figure', () => {
    expectLikeSheet(draw(frameOf({ own: referenceOwnFigure })), reference.closedOwn);
  });

  it('draws boxes under the lines, and no interval of the others', () => {
    const roles = draw(frameOf({ own: referenceOwnFigure })).marks.map(({ role }) => role);
    expect(roles).not.toContain('interval');
    expect(roles.indexOf('margin')).toBeLessThan(roles.indexOf('median'));
    expect(roles.indexOf('peer')).toBeGreaterThan(roles.indexOf('median'));
  });

  it('puts label, value and margin above the box where there is little room', () => {
    const scene = draw(frameOf(), 352);
    const [label] = textsOf(scene, 'row-label');
    const [value] = textsOf(scene, 'value-strong');
    const [margin] = textsOf(scene, 'value');
    expect([value!.y, margin!.y]).toEqual([label!.y, label!.y]);
    expect([value!.x, margin!.x]).toEqual([308, 352]);
    expect(boxesOf(scene)[0]![1]).toBeGreaterThan(label!.y);
    expect([scene.plot.left, scene.plot.right]).toEqual([6, 346]);
  });

  it('is drawn from shown values alone: the picture gives back nothing finer', () => {
    const scene = draw(frameOf());
    const { left, right } = scene.plot;
    scene.rows.forEach(({ x }, index) => {
      const value = referenceRound.rows.map((row) => row.value ?? 2).sort((a, b) => a - b)[index]!;
      expect(x).toBeCloseTo(left + value * (right - left), 6);
    });
  });
});
