import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import {
  estimateTextWidth,
  spreadFrame,
  spreadScene,
  stripScene,
  type PathRole,
  type Scene,
  type TextRole,
} from '../src/index.js';
import { circlesOf, diamondsOf, linesOf, textsOf } from './geometry.js';
import reference from './reference.json' with { type: 'json' };
import { danishWords } from './words.js';

/** The reference sheets hold within one pixel. */
const TOLERANCE = 1;

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: { readonly [role: string]: readonly number[][] };
  readonly dots: { readonly [role: string]: readonly number[][] };
  readonly diamonds: { readonly [role: string]: readonly number[] };
  readonly texts: { readonly [role: string]: readonly number[][] };
}

const result = spreadFrame(referenceBenchmark, { indicator: 'lungefunktion', own: 'p6' });
if (!result.ok) throw new Error(result.failure);
const { frame } = result;
const words = danishWords(frame);

function spread(width: number): Scene {
  return spreadScene({
    frame,
    width,
    words,
    measure: estimateTextWidth,
    rowLabels: false,
    absentRows: 'own',
    quartileBand: false,
    compared: [],
  });
}

const byPlace = (a: readonly number[], b: readonly number[]): number => a[0]! - b[0]! || a[1]! - b[1]!;

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

function expectLikeSheet(scene: Scene, sheet: Sheet): void {
  expect([scene.width, scene.height]).toEqual([sheet.width, sheet.height]);
  for (const [role, lines] of Object.entries(sheet.lines)) {
    // The sheet draws the ends of the strip's axis as lines of their own, as we do.
    expectNear(linesOf(scene, role as PathRole), lines, role);
  }
  for (const [role, dots] of Object.entries(sheet.dots)) expectNear(circlesOf(scene, role as PathRole), dots, role);
  for (const [role, diamond] of Object.entries(sheet.diamonds)) {
    expectNear(diamondsOf(scene, role as PathRole), [diamond], role);
  }
  for (const [role, texts] of Object.entries(sheet.texts)) {
    const drawn = textsOf(scene, role as TextRole).map(({ x, y, text }) => [
      x,
      y,
      ...(text.match(/\d+/g) ?? []).map(Number),
    ]);
    expectNear(drawn, texts, role);
  }
}

describe('the reference sheet', () => {
  it('is met by the spread of 712 px', () => {
    expectLikeSheet(spread(712), reference.wide);
  });

  it('is met by the spread of 352 px', () => {
    expectLikeSheet(spread(352), reference.narrow);
  });

  it('is met by the strip of 270 px', () => {
    expectLikeSheet(stripScene({ frame, width: 270, words, measure: estimateTextWidth }), reference.strip);
  });

  it('shows nothing that the sheet has not', () => {
    const roles = new Set(spread(712).marks.map((mark) => mark.role));
    const { lines, dots, diamonds, texts } = reference.wide;
    expect([...roles].sort()).toEqual([lines, dots, diamonds, texts].flatMap((part) => Object.keys(part)).sort());
  });

  it('uses the words of its labels: a short target name where the long one has no room', () => {
    const labels = (width: number): readonly string[] => textsOf(spread(width), 'target-label').map(({ text }) => text);
    expect(labels(712)).toEqual(['Klyngens eget mål 55 %', 'Regionens mål 60 %']);
    expect(labels(352)).toEqual(['Klyngens mål 55 %', 'Regionens mål 60 %']);
  });
});
