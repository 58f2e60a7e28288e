// The colours of a picture in every theme: what plot draws with, in the values that foundation gives its tokens.
import { palettes, type Palette } from '@klyngekit/foundation';
import { PATH_STYLES, TEXT_STYLES } from '@klyngekit/plot';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../test/elements/colour.js';

/** What tells nothing that is not told elsewhere: help for the eye, and what cuts a mark free from those behind it. */
const DECORATION = ['grid', 'band', 'interval-dense', 'peer-gap', 'own-gap', 'line-gap', 'own-casing'];

describe.each(Object.entries(palettes))('a picture in palette %s', (_name, palette: Palette) => {
  const grounds = [palette.surface, palette['surface-2'], palette.band];
  const lowest = (colour: string): number => Math.min(...grounds.map((ground) => contrast(colour, ground)));

  it.each(Object.entries(TEXT_STYLES))('has readable text: %s', (_role, { fill }) => {
    expect(lowest(palette[fill])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(PATH_STYLES).filter(([role]) => !DECORATION.includes(role)))(
    'has visible marks: %s',
    (_role, { fill, stroke }) => {
      const drawn = [fill, stroke].filter((token) => token !== undefined).map((token) => lowest(palette[token]));
      expect(Math.max(...drawn)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('decoration', () => {
  it('is among what is drawn', () => expect(Object.keys(PATH_STYLES)).toEqual(expect.arrayContaining(DECORATION)));
});

describe('a picture in greys', () => {
  const { own, peer, target, 'band-edge': edge, axis } = palettes.print;

  it('tells own, peer and target apart on paper', () => {
    for (const [first, second] of [
      [own, peer],
      [own, target],
      [target, peer],
    ] as const)
      expect(contrast(first, second), `${first} and ${second}`).toBeGreaterThanOrEqual(1.3);
  });

  it('has a dash or a shape where greys are alike', () => {
    for (const [role, { stroke, dash }] of Object.entries(PATH_STYLES)) {
      if (stroke !== 'target' || dash !== undefined) continue;
      // Marks of a line that is named or dashed beside them.
      expect(['target-step', 'own-target'], role).toContain(role);
    }
    expect([edge, axis].every((colour) => contrast(colour, own) >= 1.3)).toBe(true);
  });
});
