import { describe, expect, it } from 'vitest';
import { lix } from '../test/support/lix.js';
import type { Catalog } from './catalog.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import { guideMessages } from './guide-messages.js';
import { tallyMessages } from './tally-messages.js';

const samples = { one: { da: 'prøve', en: 'sample' }, other: { da: 'prøver', en: 'samples' } };
const period = { from: '2026-10-01', to: '2026-11-30' };
const style = { kind: 'rate', multiplier: 1000, unit: undefined } as const;

/** Everything that a guide and a tally form say, with and without what they may be told. */
async function said(catalog: Catalog): Promise<readonly string[]> {
  const guide = guideMessages(catalog);
  const tally = tallyMessages(catalog);
  const paper = await tally.paper();
  const counted = [samples, undefined];
  const facts = { kind: 'proportion', yes: 1, no: 49, exposure: 1850, counted: samples, unit: undefined } as const;
  return [
    ...(['proportion', 'rate', 'ratio', 'mean', 'count', 'choice'] as const).map((kind) =>
      guide.method({ ...style, kind }),
    ),
    guide.minimum(10, undefined),
    guide.standardised('direct', 'alder'),
    guide.codingIsNotCare,
    guide.notDescribedText('XMO', undefined),
    guide.noSystems,
    guide.noTargets,
    guide.described('Regionen', undefined),
    guide.described('Regionen', '2026-01-15'),
    guide.sample(50, 'prøver'),
    guide.when('i to uger'),
    guide.validity({ from: '2026-01-01' }),
    guide.validity({ to: '2026-01-01' }),
    guide.validity({ from: '2026-01-01', to: '2026-12-31' }),
    ...Object.values(guide.states),
    tally.privacy,
    tally.subtitle(period),
    tally.subtitle(undefined),
    ...(['proportion', 'rate', 'count'] as const).map((kind) => `${tally.total({ ...facts, kind })}.`),
    ...counted.flatMap((each) => [49, 50, 51].map((done) => tally.sample(done, 50, each))),
    tally.undone('17 af 50 prøver'),
    tally.editHint,
    tally.ydernummerHint,
    tally.chooseAnswers,
    ...Object.values(tally.faults),
    tally.notACount,
    tally.cprLike,
    tally.toMend(1),
    tally.toMend(3),
    tally.actions.clearQuestion,
    tally.saved(undefined),
    tally.saved('Mette Eksempel'),
    tally.cleared,
    tally.notCountableText,
    paper.privacy,
    paper.period(period.from, period.to),
    ...counted.flatMap((each) => [paper.boxes(each), paper.strokes(each)]),
    paper.handIn(undefined),
    paper.shred,
  ];
}

describe.each([da, en])('guides and tally forms in $language', (catalog) => {
  it('speak in whole, short and plain sentences', async () => {
    const texts = await said(catalog);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./u);
      for (const sentence of text.split(/[.:](?=\s|$)/u)) {
        expect(sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, sentence).toBeLessThanOrEqual(25);
      }
    }
    expect(lix(texts.filter((text) => text.includes('.')).join(' '))).toBeLessThanOrEqual(45);
  });
});

describe('guides and tally forms', () => {
  it('are Danish where a catalog has no words of its own', () => {
    expect(guideMessages(da).language).toBe('da');
    expect(tallyMessages(da).language).toBe('da');
    expect([guideMessages(en).language, tallyMessages(en).language]).toEqual(['en', 'en']);
  });

  it('count one and many', () => {
    const words = tallyMessages(da);
    const facts = { kind: 'count', no: 0, exposure: 0, counted: samples, unit: undefined } as const;
    expect([0, 1, 2, 1200].map((yes) => words.total({ ...facts, yes }))).toEqual([
      '0 prøver',
      '1 prøve',
      '2 prøver',
      '1.200 prøver',
    ]);
    expect(words.total({ ...facts, kind: 'rate', yes: 4, exposure: 1850, counted: undefined })).toBe(
      '4 patienter hos 1.850 patienter',
    );
  });
});
