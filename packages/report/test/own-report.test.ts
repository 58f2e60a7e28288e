import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { da } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { everyKindBenchmark, lungFunctionBenchmark, regionsBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { ownReport } from '../src/index.js';
import { ownReportStyles, ownReportStylesDigest } from '../src/own/own-report.styles.js';
import { manyIndicators, reportOf, textOf } from './support.js';

const benchmark: Benchmark = lungFunctionBenchmark;
const own = benchmark.units[0]!.id;
const latest = benchmark.observations[1]!;

/** The same file with other counts of the latest period. */
function withCounts(numerator: readonly (number | null)[], denominator: readonly (number | null)[]): Benchmark {
  const observations = benchmark.observations.map((entry) =>
    entry === latest ? { ...entry, numerator, denominator } : entry,
  );
  return { ...benchmark, observations };
}

describe('ownReport', () => {
  it('tells the own figure in full, the way to the target in patients, and where the figures come from', async () => {
    const { html, pages } = await reportOf(benchmark, own);
    const text = textOf(html);
    expect(pages).toBe(1);
    expect(text).toContain('Syntetisk Lægehus 1 ');
    expect(text).toContain('36 af 53 patienter (68\u00a0%)');
    expect(text).toMatch(/1\. januar – 31\. december 2024, opgjort 31\. januar 2025/);
    expect(text).toContain('Kilde: Syntetiske tal (syntetiske tal). Næste opgørelse: juli 2025.');
    expect(text).toContain('Lavet 1. oktober 2026. Tallene bruges kun i klyngen');
    expect(text).toContain('Hvad overrasker jer?');
    expect(textOf((await reportOf(benchmark, benchmark.units[1]!.id)).html)).toMatch(
      /29 af 42 patienter .* (?:mangler|når)/u,
    );
  });

  it('holds nothing that tells of another practice, and no name in the title', async () => {
    for (const unit of benchmark.units.slice(0, 4)) {
      const { html } = await reportOf(benchmark, unit.id);
      for (const other of benchmark.units) {
        if (other === unit) continue;
        for (const told of [other.id, other.ydernummer!, `${other.name!}<`]) expect(html).not.toContain(told);
      }
      expect(html.split(unit.name!)).toHaveLength(2);
      expect(html).toContain('<title>Jeres tal før klyngemødet</title>');
      expect(html).not.toContain(unit.ydernummer!);
    }
  });

  it('is the same, byte for byte, whatever the others have behind what is shown', async () => {
    const { numerator = [], denominator = [] } = latest;
    // Ten times the patients and the same share: another practice, another interval, the same shown value.
    const larger = (column: readonly (number | null)[]) =>
      column.map((count, place) => (place === 0 || count === null || place === 11 ? count : count * 10));
    const finer = larger(numerator).map((count, place) => (place === 4 ? count! + 1 : count));
    expect(Math.round((finer[4]! / larger(denominator)[4]!) * 100)).toBe(
      Math.round((numerator[4]! / denominator[4]!) * 100),
    );
    const changed = withCounts(finer, larger(denominator));
    expect((await reportOf(changed, own)).html).toBe((await reportOf(benchmark, own)).html);
  });

  it('tells the own figure alone where fewer than five have reported', async () => {
    const few = latest.numerator!.map((count, place) => (place < 4 ? count : null));
    const status = few.map((count) => (count === null ? ('notReported' as const) : null));
    const sparse: Benchmark = {
      ...withCounts(few, latest.denominator!),
      observations: [
        { ...latest, numerator: few, denominator: few.map((n, i) => n && latest.denominator![i]!), status },
      ],
    };
    const { html } = await reportOf(sparse, own);
    expect(textOf(html)).toContain('Hos jer er det 36 af 53 patienter (68\u00a0%).');
    expect(textOf(html)).toContain('mindst 5 praksis');
    expect(html).not.toMatch(/<svg|median/);
    // The same whatever the three others are.
    const others = { ...sparse.observations[0]!, numerator: few.map((n, place) => (place === 0 ? n : n && 1)) };
    expect((await reportOf({ ...sparse, observations: [others] }, own)).html).toBe(html);
  });

  it('says why there is no own figure', async () => {
    const silent = benchmark.units[13]!.id;
    expect(textOf((await reportOf(benchmark, silent)).html)).toContain('Klyngens median');
    const { html } = await reportOf(manyIndicators(12), silent);
    expect(textOf(html)).toContain('Jeres tal er ikke indberettet.');
    expect(await ownReport({ benchmark, own: 'nobody', catalog: da, made: '2026-10-01' })).toEqual({
      ok: false,
      reason: 'unknown-unit',
    });
    const nothing = { benchmark: { ...benchmark, observations: [] }, own, catalog: da, made: '2026-10-01' };
    expect(await ownReport(nothing)).toEqual({ ok: false, reason: 'no-figures' });
  });

  it('tells the own answers to "how do we do it", and nobody else’s', async () => {
    const indicator: Indicator = everyKindBenchmark.indicators.find(({ kind }) => kind === 'choice')!;
    const [first, second] = indicator.options!;
    const asked: Benchmark = {
      ...benchmark,
      indicators: [...benchmark.indicators, indicator],
      observations: [
        ...benchmark.observations,
        {
          indicator: indicator.id,
          period: '2024',
          choices: benchmark.units.map((_, place) => (place === 0 ? [first!.id] : place === 1 ? null : [second!.id])),
        },
      ],
    };
    const text = textOf((await reportOf(asked, own)).html);
    expect(text).toContain(first!.label.da);
    expect(text).not.toContain(second!.label.da);
    expect(textOf((await reportOf(asked, benchmark.units[1]!.id)).html)).toContain('I har ikke svaret');
  });

  it('leads to the guide by https addresses only', async () => {
    const addressed = async (address: string) => (await reportOf(benchmark, own, { guide: () => address })).html;
    expect(await addressed('https://eksempel.dk/a?b=c"d')).toContain('href="https://eksempel.dk/a?b=c%22d"');
    for (const address of ['javascript:alert(1)', 'http://eksempel.dk', 'https://a@b.dk', 'data:text/html,x', '']) {
      expect(await addressed(address)).not.toContain('href');
    }
  });

  it('runs no script and fetches nothing, whatever the file says', async () => {
    const hostile = '</style><script>alert(1)</script>"\'<img src=x onerror=alert(1)>';
    const [indicator] = benchmark.indicators;
    const { html } = await reportOf(
      {
        ...benchmark,
        title: { da: hostile },
        units: benchmark.units.map((unit) => ({ ...unit, name: hostile })),
        indicators: [
          { ...indicator!, title: { da: hostile }, description: { da: hostile }, caveats: [{ da: hostile }] },
        ],
      },
      own,
    );
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(
      /<(?:script|img|link|iframe)|<[^>]*\s(?:src|style|on\w+)=|url\(|@import/,
    );
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain(`style-src &#39;sha256-${ownReportStylesDigest}&#39;`);
  });

  it('has a policy that lets in its own style sheet', () => {
    expect(createHash('sha256').update(ownReportStyles).digest('base64')).toBe(ownReportStylesDigest);
  });

  it.each([
    [1, 1],
    [3, 1],
    [6, 1],
    [12, 1],
    [20, 2],
    [30, 3],
  ])('puts %i indicators on %i sheets, each of them once', async (count, sheets) => {
    const { html, pages } = await reportOf(manyIndicators(count), own, { guide: (id) => `https://eksempel.dk/${id}` });
    expect(pages).toBe(sheets);
    expect(html.match(/<article class="page">/g)).toHaveLength(sheets);
    const names = [...html.matchAll(/Målt lungefunktion nr\. (\d+)(?!\d)[^.]*?<\/(?:h2|a)>/g)].map(([, number]) =>
      Number(number),
    );
    expect(names).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(html.includes('Side 1 af')).toBe(sheets > 1);
  });

  it('takes the indicators that are asked for, in their order', async () => {
    const file = manyIndicators(6);
    const ids = file.indicators.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: 1 }), async (indicators) => {
        const { html } = await reportOf(file, own, { indicators });
        const shown = [...html.matchAll(/<h2 class="[^"]*">Målt lungefunktion nr\. (\d+)/g)].map(
          ([, n]) => `indikator-${n}`,
        );
        expect(shown).toEqual(indicators);
      }),
      { numRuns: 30 },
    );
  });

  it('speaks English, and shows open figures of regions without asking for silence', async () => {
    const { html } = await reportOf(benchmark, own, { catalog: en });
    expect(html).toContain('<html lang="en"');
    expect(textOf(html)).toContain('Your own figure is exact.');
    expect(textOf(html)).not.toMatch(/\b(?:jeres|praksis|opgjort)\b/i);
    const regions = await reportOf(regionsBenchmark, regionsBenchmark.units.find(({ kind }) => kind === 'region')!.id);
    expect(textOf(regions.html)).not.toContain('klyngen og er adskilt');
  });
});
