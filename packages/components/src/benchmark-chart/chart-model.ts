import type { Catalog, ChartState, ShownCounts } from '@klyngekit/messages';
import {
  comparedFigures,
  spreadFacts,
  spreadFrame,
  type ComparedFigure,
  type Comparison,
  type SpreadFacts,
} from '@klyngekit/plot';
import type { Benchmark, UnitKind } from '@klyngekit/schema';
import { findingsOf, valueStyle, type WordSource } from './chart-words.js';

/** Fewest units of a restricted file that are shown together. */
export const FLOOR = 5;
/** Figures older than this many days are marked as old: six months. */
const STALE_DAYS = 183;
const DAY = 86_400_000;

/** What the element was asked to show. */
export interface ChartRequest {
  readonly indicator: string | undefined;
  readonly period: string | undefined;
  readonly own: string | undefined;
  readonly audience: 'shared' | 'own';
  readonly group: string | undefined;
  readonly compare: readonly Comparison[];
}

/** A chart that can be drawn, with its words. */
export interface ReadyModel {
  readonly status: 'ready';
  readonly benchmark: Benchmark;
  readonly source: WordSource;
  readonly facts: SpreadFacts;
  readonly title: string;
  readonly summary: readonly string[];
  readonly compared: readonly ComparedFigure[];
  readonly stale: boolean;
}

/** What the element shows for a benchmark: a chart, or the reason why there is none. */
export type ChartModel =
  | ReadyModel
  | { readonly status: 'state'; readonly state: ChartState }
  | { readonly status: 'too-few'; readonly counts: ShownCounts; readonly unit: UnitKind };

/**
 * Decides what a benchmark shows.
 *
 * @param now - milliseconds since 1970, to judge the age of the figures
 */
export function chartModel(benchmark: Benchmark, request: ChartRequest, catalog: Catalog, now: number): ChartModel {
  const indicator = request.indicator ?? benchmark.indicators[0]?.id;
  if (indicator === undefined) return { status: 'state', state: 'empty' };
  const result = spreadFrame(benchmark, {
    indicator,
    period: request.period,
    // On a shared screen nothing below this line knows which unit is the reader's.
    own: request.audience === 'own' ? request.own : undefined,
    ...(request.group === undefined ? {} : { group: request.group }),
  });
  if (!result.ok) return { status: 'state', state: result.failure };
  const { frame } = result;
  const facts = spreadFacts(frame);
  const unit = unitOf(benchmark, frame.rows[0]?.place ?? frame.absent[0]?.place);
  if (!frame.named && facts.counts.shown < FLOOR) return { status: 'too-few', counts: facts.counts, unit };
  if (facts.counts.shown === 0) return { status: 'state', state: 'no-values' };
  const { language } = catalog;
  const words = catalog.chart;
  const source = { frame, unit, style: valueStyle(frame.indicator, language), language, words };
  const findings = findingsOf(facts, source);
  return {
    status: 'ready',
    benchmark,
    source,
    facts,
    title: words.title(findings),
    summary: words.summary(findings),
    compared: comparedFigures(frame, request.compare),
    stale: isStale(benchmark.source.cutOff, now),
  };
}

function unitOf(benchmark: Benchmark, place: number | undefined): UnitKind {
  return (place === undefined ? undefined : benchmark.units[place]?.kind) ?? 'practice';
}

function isStale(cutOff: string, now: number): boolean {
  return now - Date.parse(cutOff) > STALE_DAYS * DAY;
}
