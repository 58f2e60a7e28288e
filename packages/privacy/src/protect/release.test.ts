import { defaultDisclosurePolicy } from '@klyngekit/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRelease } from './release.js';
import type { Release } from './release.js';

const release = (contributors: readonly string[], changes: Partial<Release> = {}): Release => ({
  indicator: 'andel',
  period: { from: '2024-01-01', to: '2024-12-31' },
  contributors,
  ...changes,
});
const practices = (count: number, first = 0) => Array.from({ length: count }, (_, index) => `p${first + index}`);
const check = (previous: Release | readonly Release[], next: Release) =>
  checkRelease(previous, next, defaultDisclosurePolicy);

describe('checkRelease', () => {
  it('refuses a thirteenth practice, whose value two means would give away', () => {
    expect(13 * 14 - 12 * 14.25).toBe(11);
    expect(check(release(practices(12)), release(practices(13)))).toEqual({
      ok: false,
      reason: 'too-few-differ',
      previous: 0,
      practices: 1,
    });
  });

  it('counts those who leave and those who join', () => {
    expect(check(release(practices(12)), release(practices(12, 1)))).toMatchObject({ ok: false, practices: 2 });
    expect(check(release(practices(12)), release(practices(12, 2)))).toEqual({ ok: true });
  });

  it.each([0, 3, 4, 12])('lets a release pass that differs in %d', (count) => {
    expect(check(release(practices(12)), release(practices(12 + count)))).toEqual({ ok: true });
  });

  it('looks at every earlier release of the same indicator and period, and at no other', () => {
    const next = release(practices(13));
    const log = [
      release(practices(12), { indicator: 'andet' }),
      release(practices(12), { period: { from: '2023-01-01', to: '2024-12-31' } }),
      release(practices(12), { period: { from: '2024-01-01', to: '2024-06-30' } }),
      release(practices(9)),
      release(practices(11)),
    ];
    expect(check(log, next)).toMatchObject({ ok: false, previous: 4, practices: 2 });
    expect(check(log.slice(0, 4), next)).toEqual({ ok: true });
    expect(check([], next)).toEqual({ ok: true });
  });

  it('refuses every release that differs by one or two practices, wherever they are', () => {
    const different = fc.record({
      common: fc.uniqueArray(fc.constantFrom(...practices(60)), { minLength: 4 }),
      left: fc.integer({ min: 0, max: 2 }),
      joined: fc.integer({ min: 0, max: 2 }),
    });
    const differing = different.filter(({ left, joined }) => left + joined === 1 || left + joined === 2);
    fc.assert(
      fc.property(differing, fc.integer(), ({ common, left, joined }, turn) => {
        const before = [...common, ...practices(left, 100)];
        const after = [...practices(joined, 200), ...[...common].sort(() => turn)];
        expect(check(release(before), release(after))).toMatchObject({ ok: false, practices: left + joined });
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a difference of one or two, and no other, in any two sets', () => {
    const set = fc.uniqueArray(fc.constantFrom(...practices(15)));
    fc.assert(
      fc.property(set, set, (first, second) => {
        const differing = practices(15).filter((id) => first.includes(id) !== second.includes(id)).length;
        expect(check(release(first), release(second)).ok).toBe(differing === 0 || differing >= 3);
      }),
      { numRuns: 1000 },
    );
  });
});
