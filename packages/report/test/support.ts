import { da } from '@klyngekit/messages';
import { lungFunctionBenchmark } from '@klyngekit/schema/fixtures';
import type { Benchmark } from '@klyngekit/schema';
import { ownReport, type OwnReportRequest } from '../src/index.js';

/** A file with as many indicators, all with the figures of the first. */
export function manyIndicators(count: number, base: Benchmark = lungFunctionBenchmark): Benchmark {
  const [indicator] = base.indicators;
  const ids = Array.from({ length: count }, (_, index) => `indikator-${index + 1}`);
  const figures = base.observations.filter((entry) => entry.indicator === indicator!.id);
  return {
    ...base,
    indicators: ids.map((id, index) => ({ ...indicator!, id, title: { da: `Målt lungefunktion nr. ${index + 1}` } })),
    observations: ids.flatMap((id) => figures.map((entry) => ({ ...entry, indicator: id }))),
  };
}

/** Makes a report in Danish. */
export async function reportOf(benchmark: Benchmark, own: string, more: Partial<OwnReportRequest> = {}) {
  const result = await ownReport({ benchmark, own, catalog: da, made: '2026-10-01', ...more });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** What a reader of the page reads, without marks; pictures have texts too. */
export const textOf = (html: string): string =>
  html
    .replace(/<(?:head|style)[\s\S]*?<\/(?:head|style)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \n]+/g, ' ');
