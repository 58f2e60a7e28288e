import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { da, guideMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { everyKindIndicators, lungFunctionIndicator, urineIndicator } from '@klyngekit/schema/fixtures';
import type { Indicator } from '@klyngekit/schema';
import { guideFor, isDescribed, sharedTargets } from './guide-facts.js';
import { guideText } from './write-guide-text.js';

const words = { da: guideMessages(da), en: guideMessages(en) };
const text = (indicator: Indicator, language: 'da' | 'en' = 'da', system?: string): string =>
  guideText(indicator, words[language], { direction: 'Højere er bedre.', ...(system !== undefined && { system }) });

describe('the guide as text', () => {
  it('says everything that the indicator says', () => {
    const written = text(lungFunctionIndicator);
    expect(written).toMatchSnapshot();
    expect(written).toContain('Kodning er ikke behandling');
    expect(text(lungFunctionIndicator, 'en')).toMatchSnapshot();
    expect(text(urineIndicator)).toMatchSnapshot();
  });

  it('says of a system that nobody stands behind that it is not described yet', () => {
    const withoutSource: Indicator = {
      ...lungFunctionIndicator,
      guides: [{ system: 'XMO', steps: [{ da: 'Gæt selv.' }] }],
    };
    expect(text(withoutSource)).toContain('Ikke beskrevet endnu');
    expect(text(withoutSource)).not.toContain('Gæt selv');
  });

  it.each(Object.values(everyKindIndicators))('has no holes in a small $kind', (indicator) => {
    for (const language of ['da', 'en'] as const) {
      expect(text(indicator, language)).not.toMatch(/undefined|null|NaN|\[object|\n{3}| {3}/);
    }
  });

  it('never tells the target of one practice', () => {
    const [target] = lungFunctionIndicator.targets;
    const own: Indicator = {
      ...lungFunctionIndicator,
      targets: [{ ...target, id: 'own', unit: 'p7', label: { da: 'CANARY' } }],
    };
    expect(sharedTargets(own)).toEqual([]);
    expect(text(own)).not.toContain('CANARY');
    expect(text(own)).toContain('Der er ikke sat noget mål.');
  });

  it('writes a target to its last digit', () => {
    const { proportion } = everyKindIndicators;
    const level = (value: number): string =>
      words.da.level(value, { kind: 'proportion', multiplier: 1, unit: undefined });
    expect([level(0.6), level(0.365), level(0.07), level(1)]).toEqual([
      '60\u00a0%',
      '36,5\u00a0%',
      '7\u00a0%',
      '100\u00a0%',
    ]);
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (thousandths) => {
        const shown = level(thousandths / 100_000);
        expect(Number(shown.replace(',', '.').replace('\u00a0%', '')) * 1000).toBeCloseTo(thousandths, 6);
      }),
    );
    expect(proportion.kind).toBe('proportion');
    expect(words.da.level(350, { kind: 'rate', multiplier: 1000, unit: undefined })).toBe('350 pr. 1.000 patienter');
  });
});

describe('guideFor', () => {
  const guides = [
    { system: 'XMO', steps: [] },
    { system: 'Æskulap', steps: [{ da: 'Åbn.' }], source: { da: 'Regionen' } },
  ];

  it('finds the reader’s system, whatever its letters, else the first that is described', () => {
    expect(guideFor(guides, ' xmo ')?.system).toBe('XMO');
    expect(guideFor(guides, 'æskulap')?.system).toBe('Æskulap');
    expect(guideFor(guides, undefined)?.system).toBe('Æskulap');
    expect(guideFor(guides, 'Ukendt')?.system).toBe('Æskulap');
    expect(guideFor([], 'XMO')).toBeUndefined();
    expect(guides.map(isDescribed)).toEqual([false, true]);
  });
});
