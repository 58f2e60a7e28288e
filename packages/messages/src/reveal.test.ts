import { describe, expect, it } from 'vitest';
import type { ValueStyle } from './chart.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import type { EnvelopeProblem, NamesProblem, RevealCaption, RevealMessages, RowOrder } from './reveal.js';
import { revealMessages } from './reveal-messages.js';

const danish = revealMessages(da);
const english = revealMessages(en);

const style = (kind: ValueStyle['kind'], step: number, unit?: string): ValueStyle => ({
  kind,
  step,
  multiplier: 1000,
  counted: undefined,
  unit,
});
const share = style('proportion', 0.01);
const styles = [
  share,
  style('proportion', 0.05),
  style('rate', 1),
  style('rate', 5),
  style('ratio', 0.01),
  style('mean', 0.5, 'dage'),
  style('mean', 0.1),
  style('count', 5, 'prøver'),
  style('choice', 1),
];

const problems: readonly EnvelopeProblem[] = [
  'other-round',
  'changed-round',
  'damaged',
  'no-cryptography',
  'not-loaded',
  'spent',
];
const refusals: readonly NamesProblem[] = [
  'not-checked',
  'other-round',
  'changed-round',
  'unknown-row',
  'too-few-remain',
  'not-read',
  'too-large',
];
const orders: readonly RowOrder[] = ['random', 'label', 'value', 'uncertainty'];

const caption: RevealCaption = {
  reporting: { expected: 16, reported: 15 },
  tooFew: 1,
  suppressed: 2,
  cutOff: '2026-09-15',
  from: '2025-07-01',
  to: '2026-06-30',
  nextRelease: '2027-03',
  synthetic: true,
  comparators: [
    { scope: 'cluster', definition: 'pooled', value: 0.66 },
    { scope: 'region', definition: 'median', value: 0.67 },
    { scope: 'nation', definition: 'mean', value: 0.7 },
    { scope: 'municipality', definition: 'pooled', value: 0.7 },
  ],
  bands: 3,
};

/** Everything that the words can say, in the same order in every language. */
function said(words: RevealMessages): readonly string[] {
  const reporting = { expected: 12, reported: 4 };
  const { codes, dialog, nameFile, notShown, states, table } = words;
  return [
    words.title,
    ...styles.map(words.coarseness),
    ...Object.values(words.banner).filter((text): text is string => typeof text === 'string'),
    ...problems.map(words.banner.envelope),
    dialog.heading,
    dialog.readAloud,
    dialog.stay,
    ...([undefined, 'all', 'each'] as const).flatMap((mode) => [
      ...dialog.sentences(mode),
      dialog.proceed(mode),
      dialog.method({ mode, practices: mode && 12, without: 0 }),
      dialog.method({ mode, practices: mode && 12, without: 3 }),
    ]),
    ...(['all', 'each'] as const).flatMap((mode) => [codes.text(mode), codes.hint(mode)]),
    ...Object.values(codes).filter((text): text is string => typeof text === 'string'),
    ...Object.values(nameFile).filter((text): text is string => typeof text === 'string'),
    ...refusals.map(nameFile.problem),
    notShown.heading,
    notShown.text,
    ...notShown.questions,
    notShown.proceed,
    ...orders.flatMap((order) => [table.caption('Målt lungefunktion', order), words.caption.order(order)]),
    ...styles.map((each) => table.value(each.kind, each)),
    ...[true, false].flatMap((withWidths) => Object.values(table.uncertainty(share, withWidths))),
    table.width(0.15, share),
    ...[1, 2, 3].map((band) => table.band(band, 3)),
    ...(['tooFew', 'suppressed'] as const).flatMap((status) =>
      (['count', 'proportion'] as const).flatMap((kind) => Object.values(words.absence(status, kind, 7, share))),
    ),
    words.answers.merged(3, true),
    words.answers.merged(5, false),
    words.answers.open,
    ...words.caption.lines(caption, share),
    ...words.caption.lines(
      { ...caption, tooFew: 0, suppressed: 0, bands: 2, comparators: [], synthetic: false },
      share,
    ),
    words.caption.open('18:12'),
    words.own(
      { label: 'Praksis 62', value: 0.48, numerator: 24, denominator: 50, interval: { lower: 0.35, upper: 0.61 } },
      share,
    ),
    words.own({ label: undefined, value: undefined, numerator: 3, denominator: 7, interval: undefined }, share),
    words.reflection.label,
    words.reflection.hint,
    ...Object.values(words.controls),
    states.heading('too-few', reporting),
    states.text('too-few', 5),
    states.heading('empty', undefined),
    states.text('empty', 5),
    states.heading('other-indicator', reporting),
    states.text('other-indicator', 5),
    words.announce.opened,
    words.announce.closed,
    words.announce.notShown,
    words.announce.sorted('andel', true),
    words.announce.sorted('andel', false),
    words.mark,
  ];
}

/** Readability index: words a sentence, and the share of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.split(/[.!?:;](?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

describe('the words of the reveal table', () => {
  it('have the four sentences exactly as they are read aloud', () => {
    for (const mode of [undefined, 'all'] as const) {
      expect(danish.dialog.sentences(mode)).toEqual([
        'Hvis alle siger ja, vises klinikkernes navne her på skærmen – ikke i udskrift, kopi eller fil.',
        'Siger én nej, eller svarer én ikke, vises ingen navne, og ingen kan se hvem.',
        'Navnene forsvinder, når I lukker; men det, I har set, kan også genkendes i tidligere og senere tal.',
        'Tallene bruges kun i klyngen og er adskilt fra kontrol og sanktioner.',
      ]);
    }
  });

  it('promise no more than holds, where each opens for itself', () => {
    const sentences = danish.dialog.sentences('each');
    expect(sentences.join(' ')).toContain('Alle kan se, hvem der ikke er med.');
    expect(sentences.join(' ')).not.toContain('ingen kan se hvem');
    expect(sentences.slice(2)).toEqual(danish.dialog.sentences('all').slice(2));
  });

  it('say what they should', () => {
    expect([said(danish), said(english)]).toMatchSnapshot();
  });

  it('are Danish where a catalog has none', () => {
    expect(revealMessages({ ...en, reveal: undefined } as never)).toBe(danish);
    expect(english).not.toBe(danish);
  });

  it.each([
    ['Danish', danish, 45],
    ['English', english, 42],
  ])('are short and plain in %s', (_, words, limit) => {
    const texts = said(words);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\( *\)| {2}|\.\./u);
      for (const sentence of text.split(/[.:;?](?=\s|$)/u)) {
        expect(sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, sentence).toBeLessThanOrEqual(25);
      }
    }
    expect(lix(texts.filter((text) => /\p{L} \p{L}/u.test(text)).join('. '))).toBeLessThanOrEqual(limit);
  });

  it('leave a no-break space before the sign of per cent and after that of about', () => {
    for (const text of said(danish)) expect(text).not.toMatch(/\d ?%|± ?\d/u);
  });

  it('are of about the same length', () => {
    const inEnglish = said(english);
    said(danish).forEach((text, at) => expect(inEnglish[at]!.length).toBeLessThanOrEqual(text.length * 1.5 + 12));
  });
});
