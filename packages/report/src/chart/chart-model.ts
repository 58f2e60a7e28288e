import { chartMessages, type Catalog, type ChartState, type ShownCounts, type StrayOwn } from '@klyngekit/messages';
import {
  chooseUnits,
  closedFrame,
  comparedFigures,
  mayBeWidened,
  ownPlace,
  type isWithinUsual,
  spreadFacts,
  spreadFrame,
  type ComparedFigure,
  type Comparison,
  type FrameRequest,
  type FrameResult,
  type SpreadFacts,
} from '@klyngekit/plot';
import type { AnonymousRound, Benchmark, Indicator, OwnFigure, Source, UnitKind } from '@klyngekit/schema';
import { isRound, type ChartData } from './chart-data.js';
import { findingsOf, valueStyle, type WordSource } from './chart-words.js';
import { unknownName } from './unknown-name.js';

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
  /** The kind of unit; default the finest kind in the file. */
  readonly kind?: UnitKind;
  /** How the others of a restricted file stand beside the own unit; default exact. */
  readonly others?: FrameRequest['others'];
  /** Beside a closed round: the indicator that it is of, and the reader's own figure. */
  readonly companions: { readonly indicator: Indicator | undefined; readonly own: OwnFigure | undefined };
}

/** Where figures come from, and when; a closed round says only when. */
export type Release = Pick<Source, 'cutOff' | 'nextRelease' | 'synthetic'> & Partial<Source>;

/** A chart that can be drawn, with its words. */
export interface ReadyModel {
  readonly status: 'ready';
  readonly data: ChartData;
  /** What was asked for. */
  readonly request: ChartRequest;
  readonly release: Release;
  /** Why an own figure that was asked for is not shown. */
  readonly strayOwn: StrayOwn | undefined;
  readonly source: WordSource;
  readonly facts: SpreadFacts;
  readonly title: string;
  readonly summary: readonly string[];
  readonly compared: readonly ComparedFigure[];
  readonly stale: boolean;
}

/** Says of the own unit whether it lies within usual variation. */
export type UsualJudge = typeof isWithinUsual;

/** Whether a unit of a benchmark is asked for as the reader's own. */
export function marksOwnUnit({ audience, own }: Pick<ChartRequest, 'audience' | 'own'>): boolean {
  return audience === 'own' && own !== undefined;
}

/** Whether a model needs its `judge`: an own unit is asked for in a file whose limits may be widened. */
export function needsJudge(data: ChartData, request: Pick<ChartRequest, 'audience' | 'own'>): boolean {
  return !isRound(data) && marksOwnUnit(request) && mayBeWidened(data);
}

/** What the element shows for a benchmark: a chart, or the reason why there is none. */
export type ChartModel =
  | ReadyModel
  | { readonly status: 'state'; readonly state: ChartState }
  /** The indicator is a question of how it is done: its answers have a sheet of their own. */
  | { readonly status: 'answers' }
  | {
      readonly status: 'too-few';
      readonly counts: ShownCounts;
      readonly unit: UnitKind;
      /** Fewest units that are shown together. */
      readonly floor: number;
    };

/**
 * Decides what data show.
 *
 * @param now - milliseconds since 1970, to judge the age of the figures
 * @param judge - `isWithinUsual`, where the model `needsJudge`: pages fetch it only there, since its distributions weigh much
 */
export function chartModel(
  data: ChartData,
  request: ChartRequest,
  catalog: Catalog,
  now: number,
  judge: UsualJudge | undefined,
): ChartModel {
  if (isRound(data) && !request.companions.indicator) return { status: 'state', state: 'no-indicator' };
  const unknown = unknownName(data, request);
  if (unknown) return { status: 'state', state: unknown };
  if (asksHow(data, request)) return { status: 'answers' };
  const result = isRound(data) ? roundFrame(data, request) : benchmarkFrame(data, request);
  if (!result) return { status: 'state', state: 'empty' };
  if (!result.ok) return { status: 'state', state: result.failure };
  const { frame } = result;
  const usual = isRound(data) ? undefined : judge?.(data, frame, frameRequest(request, frame.indicator.id));
  const facts = spreadFacts(frame, usual);
  const unit = unitOf(data, frame.rows[0]?.place ?? frame.absent[0]?.place);
  const floor = isRound(data) ? data.policy.minimumPractices : FLOOR;
  // A round keeps its own floor; below it, it has no rows.
  if (isRound(data) ? data.rows.length === 0 : !frame.named && facts.counts.shown < floor) {
    return { status: 'too-few', counts: facts.counts, unit, floor };
  }
  if (facts.counts.shown === 0) return { status: 'state', state: 'no-values' };
  const { language } = catalog;
  const words = chartMessages(catalog);
  const source = { frame, unit, style: valueStyle(frame.indicator, language), language, words };
  const findings = findingsOf(facts, source);
  const release = isRound(data) ? data : data.source;
  return {
    status: 'ready',
    data,
    request,
    release,
    source,
    facts,
    title: words.title(findings),
    summary: words.summary(findings),
    compared: comparedFigures(frame, request.compare),
    stale: isStale(release.cutOff, now),
    strayOwn: strayOwn(data, request),
  };
}

/** Whether the reader's own figure is of another round, or of a unit that is not among those shown. */
export function strayOwn(data: ChartData, request: ChartRequest): StrayOwn | undefined {
  const { audience, own, group, kind, companions } = request;
  if (audience !== 'own') return undefined;
  if (isRound(data)) return companions.own && companions.own.roundId !== data.roundId ? 'round' : undefined;
  if (own === undefined) return undefined;
  const choice = { ...(group === undefined ? {} : { group }), ...(kind === undefined ? {} : { kind }) };
  return ownPlace(data, chooseUnits(data, choice), own) < 0 ? 'unit' : undefined;
}

function asksHow(data: ChartData, request: ChartRequest): boolean {
  if (isRound(data)) return data.kind === 'choice';
  const id = request.indicator ?? data.indicators[0]?.id;
  return data.indicators.some((indicator) => indicator.id === id && indicator.kind === 'choice');
}

function benchmarkFrame(benchmark: Benchmark, request: ChartRequest): FrameResult | undefined {
  const indicator = request.indicator ?? benchmark.indicators[0]?.id;
  if (indicator === undefined) return undefined;
  return spreadFrame(benchmark, frameRequest(request, indicator));
}

function frameRequest(request: ChartRequest, indicator: string): FrameRequest {
  return {
    indicator,
    period: request.period,
    // On a shared screen nothing below this line knows which unit is the reader's.
    own: request.audience === 'own' ? request.own : undefined,
    ...(request.group === undefined ? {} : { group: request.group }),
    ...(request.kind === undefined ? {} : { kind: request.kind }),
    others: request.others,
  };
}

function roundFrame(round: AnonymousRound, { audience, companions }: ChartRequest): FrameResult | undefined {
  const { indicator, own } = companions;
  return indicator && closedFrame(round, { indicator, own: audience === 'own' ? own : undefined });
}

function unitOf(data: ChartData, place: number | undefined): UnitKind {
  return (isRound(data) || place === undefined ? undefined : data.units[place]?.kind) ?? 'practice';
}

/** Whether figures are older than six months. */
export function isStale(cutOff: string, now: number): boolean {
  return now - Date.parse(cutOff) > STALE_DAYS * DAY;
}
