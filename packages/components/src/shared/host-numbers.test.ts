import { expect } from '@open-wc/testing';
import { chart, get, parsed, referenceBenchmark, textOf } from '../../test/chart.js';
import { headingLevelOf, momentOf } from './host-numbers.js';

const old = parsed({ ...referenceBenchmark, source: { ...referenceBenchmark.source, cutOff: '2020-01-31' } });

describe('what a host sets', () => {
  it('is a level of headings, or the usual one', () => {
    expect([1, 2, 6].map(headingLevelOf)).to.deep.equal([1, 2, 6]);
    expect([0, 7, -1, 1.5, NaN, '4' as unknown as number].map(headingLevelOf)).to.deep.equal([3, 3, 3, 3, 3, 3]);
  });

  it('is a moment, or the clock', () => {
    expect(momentOf(5, 9)).to.equal(5);
    expect([undefined, NaN, Infinity, '2026-11-22' as unknown as number].map((now) => momentOf(now, 9))).to.deep.equal([
      9, 9, 9, 9,
    ]);
  });

  it('does not take away the warning that figures are old', async () => {
    for (const now of [NaN, '2026-11-22' as unknown as number]) {
      const element = await chart({ data: old, now, headingLevel: 9 });
      expect(textOf(element.shadowRoot)).to.contain('Tallene er over seks måneder gamle');
      expect(get(element, '#title').getAttribute('aria-level')).to.equal('3');
    }
  });

  it('is no format that nobody knows', async () => {
    const element = await chart();
    expect(await element.export('pie' as 'csv')).to.equal(undefined);
    expect(await element.export('csv')).not.to.equal(undefined);
  });
});
