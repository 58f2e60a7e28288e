import { describe, expect, it } from 'vitest';
import { palettes, forcedColors, type Palette } from '../src/styles/palette.js';
import { darkTokens, tokens } from '../src/styles/tokens.js';
import { contrast, difference, labOf, visions } from '../../../test/elements/colour.js';

describe('colour maths', () => {
  it('agrees with published pairs', () => {
    // Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 10, 25 and 34.
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(difference([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4);
    expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
    expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});

describe.each(Object.entries(palettes))('palette %s', (_name, palette: Palette) => {
  const surfaces = [palette.surface, palette['surface-2']];

  it('has readable text', () => {
    for (const surface of surfaces) {
      for (const token of ['text', 'text-muted', 'own', 'target', 'revealed'] as const) {
        expect(contrast(palette[token], surface), token).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette['on-own'], palette.own)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.band)).toBeGreaterThanOrEqual(12);
    expect(contrast(palette.surface, palette.revealed)).toBeGreaterThanOrEqual(4.5);
  });

  it('has visible marks', () => {
    for (const surface of [...surfaces, palette.band]) {
      for (const token of ['peer', 'own', 'target', 'axis', 'band-edge'] as const) {
        expect(contrast(palette[token], surface), token).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(palette.own, palette.peer)).toBeGreaterThanOrEqual(3);
  });

  it('tells own, peer and target apart in every kind of colour vision', () => {
    for (const [name, vision] of Object.entries(visions)) {
      const [own, peer, target] = (['own', 'peer', 'target'] as const).map((token) => labOf(palette[token], vision));
      const smallest = Math.min(difference(own!, peer!), difference(own!, target!), difference(peer!, target!));
      expect(smallest, name).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('tokens', () => {
  it('give every colour in every theme', () => {
    const names = Object.keys(forcedColors);
    for (const palette of Object.values(palettes)) expect(Object.keys(palette)).toEqual(names);
    const declared = (css: string, name: string): number => css.split(`--_${name}:`).length - 1;
    for (const name of names) {
      expect(declared(tokens.cssText, name), name).toBe(6);
      expect(declared(darkTokens.cssText, name), name).toBe(3);
    }
  });

  it('let the page set a colour, except over the colours that its reader forces', () => {
    expect(tokens.cssText).toContain('--_own:var(--klynge-own,#06426B)');
    expect(tokens.cssText.split('(forced-colors:active)')[1]).not.toContain('--klynge-');
  });
});
