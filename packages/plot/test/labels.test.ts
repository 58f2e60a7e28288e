import type { Target } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadScene, stripScene, TEXT_SIZE, type Scene, type SpreadRequest, type TextMark } from '../src/index.js';
import { frames, spreads } from './arbitrary.js';
import { countsAround, frameOf, indicatorOf, practices, targetOf } from './benchmarks.js';
import { spread } from './gallery.js';
import { circlesOf, diamondsOf, figuresOf, meet, meetsCircle, meetsDiamond, textBox, textsOf } from './geometry.js';
import { danishWords } from './words.js';

/** One seed, so that every run checks the same; KLYNGE_SEED hunts elsewhere. */
fc.configureGlobal({ seed: Number(process.env['KLYNGE_SEED'] ?? 2026) });

function faults(scene: Scene): readonly string[] {
  const texts = textsOf(scene);
  const boxes = texts.map(textBox);
  const found: string[] = [];
  const tell = (fault: string, text: TextMark): number => found.push(`${fault}: ${text.role} "${text.text}"`);
  boxes.forEach((box, index) => {
    const text = texts[index]!;
    if (box.left < -0.5 || box.right > scene.width + 0.5) tell('beside the picture', text);
    if (box.top < 0 || box.bottom > scene.height) tell('above or below the picture', text);
    boxes.slice(index + 1).forEach((other, offset) => {
      if (meet(box, other)) tell(`on ${texts[index + 1 + offset]!.role}`, text);
    });
    const dots = (['peer', 'not-reported', 'too-few'] as const).flatMap((role) => circlesOf(scene, role));
    if (dots.some((dot) => meetsCircle(box, dot))) tell('on a dot', text);
    if (diamondsOf(scene, 'own-ring').some((own) => meetsDiamond(box, own))) tell('on the own mark', text);
    const dashes = figuresOf(scene, 'peer-dense').map(({ numbers: [left, top, right, bottom] }) => ({
      left: left!,
      top: top!,
      right: right!,
      bottom: bottom!,
    }));
    if (dashes.some((dash) => meet(box, dash))) tell('on a dash', text);
  });
  for (const [x, y, half] of diamondsOf(scene, 'own-ring')) {
    if (x! - half! < 0 || x! + half! > scene.width || y! - half! < 0 || y! + half! > scene.height)
      found.push('own mark outside');
  }
  return found;
}

const describeRequest = ({ frame, width, rowLabels }: SpreadRequest): string =>
  `${frame.indicator.kind} ${frame.rows.length}+${frame.absent.length} at ${width}${rowLabels ? ' labelled' : ''}`;

describe('labels of a spread', () => {
  it('stand on no other text, no dot and no own mark, and inside the picture', () => {
    fc.assert(
      fc.property(spreads, (request) => {
        expect(faults(spreadScene(request)), describeRequest(request)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('are large enough to read', () => {
    expect(TEXT_SIZE).toBeGreaterThanOrEqual(12);
  });

  it('of targets are all there, own ones first, and those that are missing are reported', () => {
    fc.assert(
      fc.property(spreads, (request) => {
        const scene = spreadScene(request);
        const labels = textsOf(scene, 'target-label');
        const { targets } = request.frame;
        const missing = new Set(scene.unlabelledTargets);
        expect(labels.length + missing.size).toBe(targets.length);
        const isOwn = (target: Target): boolean => target.owner.kind === 'practice';
        const drawn = targets.filter(({ id }) => !missing.has(id));
        const inOrder = [...drawn.filter(isOwn), ...drawn.filter((target) => !isOwn(target))];
        const expected = inOrder.map((target) => request.words.target(target));
        labels.forEach(({ text }, index) => {
          expect([expected[index]!.label, expected[index]!.shortLabel]).toContain(text);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('name the own unit whenever it has a value or a row', () => {
    fc.assert(
      fc.property(spreads, (request) => {
        const { rows, absent } = request.frame;
        const named = textsOf(spreadScene(request), 'own-label').length > 0;
        expect(named).toBe([...rows, ...absent].some((row) => row.own));
      }),
      { numRuns: 200 },
    );
  });

  it('are short in a picture that is not wide', () => {
    const targets = [{ ...targetOf('c', 'cluster', { value: 0.55 }), shortLabel: { da: 'Klyngens mål' } }];
    const frame = frameOf({
      indicator: indicatorOf('proportion', { targets }),
      units: practices(16),
      columns: countsAround(16, 0.5),
    });
    const label = (width: number): string => textsOf(spread(frame, { width }), 'target-label')[0]!.text;
    expect(label(640)).toBe('Klyngens eget mål 55 %');
    expect(label(639)).toBe('Klyngens mål 55 %');
  });
});

describe('labels of a strip', () => {
  it('stand inside the picture, on no own mark and on no other', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 240, max: 720 }), (frame, width) => {
        expect(faults(stripScene({ frame, width, words: danishWords(frame) }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
