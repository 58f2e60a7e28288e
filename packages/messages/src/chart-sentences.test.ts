import { describe, expect, it } from 'vitest';
import { chartMessages } from './chart-messages.js';
import type { ChartFindings, OwnPosition, ValueStyle } from './chart.js';
import { da } from './da/index.js';
import { en } from './en/index.js';

const danish = chartMessages(da);
const english = chartMessages(en);
const style: ValueStyle = { kind: 'proportion', step: 0.01, multiplier: 1000, counted: undefined, unit: undefined };
const spread = { units: 9, lowest: 0.2, highest: 0.8, median: 0.5, hidden: false, middleHalf: undefined };
const own: OwnPosition = {
  value: 0.45,
  numerator: 45,
  denominator: 100,
  relation: 'around',
  chance: true,
  widened: false,
  target: undefined,
};
const findings = (changes: Partial<ChartFindings>): ChartFindings => ({
  unit: 'practice',
  oneCluster: true,
  style,
  direction: 'higher',
  spread,
  own: undefined,
  minimumDenominator: 10,
  ...changes,
});

describe('the sentences of a spread', () => {
  it('call nothing a difference that is shown as none', () => {
    const same = findings({ own: { ...own, value: 0.502 } });
    expect(danish.summary(same)).toEqual([
      'Hos jer er det 45 af 100 patienter (50\u00a0%); klyngens median er 50\u00a0%.',
    ]);
    expect(english.summary(same)).toHaveLength(1);
    expect(danish.summary(findings({ own }))[1]).toBe('Forskellen kan være tilfældig.');
  });

  it('say what a funnel says of a unit around the median that lies beyond its widened limits', () => {
    const beyond = findings({ own: { ...own, chance: false, widened: true } });
    expect(danish.summary(beyond)[1]).toBe(
      'Til tragtens midterlinje er der længere, end den almindelige variation kan forklare.',
    );
    expect(english.summary(beyond)[1]).toMatch(/funnel/u);
  });

  it('compare a single unit with nobody', () => {
    const alone = findings({ unit: 'municipality', spread: { ...spread, units: 1, lowest: 0.8 } });
    expect([danish.title(alone), ...danish.summary(alone)]).toEqual([
      'Kun en kommune har et tal: 80 procent',
      'Der er ingen at sammenligne med.',
    ]);
    expect(english.title(alone)).toBe('Only one municipality has a figure: 80 per cent');
    const counts = { shown: 1, total: 1, notReported: 0, tooFew: 0, suppressed: 0, notApplicable: 0 };
    expect(danish.shown(counts, 'municipality', style)).toBe('1 kommune er vist.');
  });

  it('name the edges of a band', () => {
    expect(danish.range(0.5, 0.65, style)).toBe('50–65\u00a0%');
    expect([danish.bound('upper', 0.5, style), english.bound('lower', 0.5, style)]).toEqual([
      'højst 50\u00a0%',
      'at least 50%',
    ]);
  });
});

describe('the unit of a figure', () => {
  const figure = {
    unit: 'practice',
    oneCluster: true,
    name: undefined,
    own: true,
    value: 0.5,
    interval: undefined,
    counts: undefined,
    relation: undefined,
  } as const;
  const group = { ...figure, count: 3, lowest: 0.2, highest: 0.5, own: false } as const;
  const units = [
    ['proportion', '50\u00a0%', '50 procent', '50%', '50 per cent'],
    [
      'rate',
      '0,50 pr.\u00a01.000 patienter',
      '0,50 pr.\u00a01.000 patienter',
      '0.50 per 1,000 patients',
      '0.50 per 1,000 patients',
    ],
    ['ratio', '0,50', '0,50', '0.50', '0.50'],
    ['mean', '0,50 dage', '0,50 dage', '0.50 dage', '0.50 dage'],
    ['count', '0,50 dage', '0,50 dage', '0.50 dage', '0.50 dage'],
  ] as const;

  it.each(units)('stands in the box and is said: %s', (kind, box, said, boxInEnglish, saidInEnglish) => {
    const unit = kind === 'mean' || kind === 'count' ? 'dage' : undefined;
    const inKind = { style: { ...style, kind, unit } };
    for (const [words, shown, spoken] of [
      [danish, box, said],
      [english, boxInEnglish, saidInEnglish],
    ] as const) {
      expect(words.detail.heading({ ...figure, ...inKind }).split(': ')[1]).toBe(shown);
      expect(words.detail.group({ ...group, ...inKind }).endsWith(` ${shown}`)).toBe(true);
      expect(words.keyboard.unit({ ...figure, ...inKind })).toContain(`: ${spoken}.`);
      expect(words.keyboard.group({ ...group, ...inKind })).toContain(` ${spoken}.`);
    }
  });
});
