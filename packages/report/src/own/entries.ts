import { chartMessages, textIn, type Catalog, type DistributionMessages } from '@klyngekit/messages';
import { isWithinUsual, spreadFacts, spreadFrame } from '@klyngekit/plot';
import type { Benchmark, Indicator, Unit } from '@klyngekit/schema';
import { chartModel, FLOOR, type ReadyModel } from '../chart/chart-model.js';
import { findingsOf, valueStyle } from '../chart/chart-words.js';

/** What a report is about. */
export interface ReportSubject {
  readonly benchmark: Benchmark;
  /** The practice, or other unit, whose own figures these are. */
  readonly unit: Unit;
  readonly catalog: Catalog;
  readonly distribution: DistributionMessages;
  /** Ids of the indicators, in the order of the report. */
  readonly indicators: readonly string[];
  /** Id of the period; undefined for the latest with figures of each indicator. */
  readonly period: string | undefined;
  /** Id of the group that the others belong to; undefined for all units. */
  readonly group: string | undefined;
  /** The day on which the report is made, in milliseconds since 1970. */
  readonly now: number;
}

/** One indicator in the report: among the others, or alone where too few have reported to show them. */
export type Entry = ComparedEntry | AloneEntry;

/** An indicator with its picture. */
export interface ComparedEntry {
  readonly kind: 'compared';
  readonly indicator: Indicator;
  readonly model: ReadyModel;
}

/** An indicator of which the own figure alone may be told. */
export interface AloneEntry {
  readonly kind: 'alone';
  readonly indicator: Indicator;
  /** The own figure in words; undefined where there is none. */
  readonly figure: string | undefined;
  /** Why the others are not shown. */
  readonly reason: string;
}

/** An answer to "how do we do it"; undefined where the practice has given none. */
export interface AnswerEntry {
  readonly indicator: Indicator;
  readonly answer: string | undefined;
}

/** Gathers the figures of a report. Indicators that do not concern the unit, or have no figures at all, are left out. */
export function reportEntries(subject: ReportSubject): readonly Entry[] {
  const { benchmark, indicators } = subject;
  return indicators.flatMap((id) => {
    const indicator = benchmark.indicators.find((candidate) => candidate.id === id);
    const entry = indicator && indicator.kind !== 'choice' ? entryOf(indicator, subject) : undefined;
    return entry ? [entry] : [];
  });
}

function entryOf(indicator: Indicator, subject: ReportSubject): Entry | undefined {
  const { benchmark, unit, catalog, period, group, now } = subject;
  // The page leaves the preparer: of the others it holds what a screen would show, and nothing finer.
  const request = {
    indicator: indicator.id,
    period,
    own: unit.id,
    audience: 'own',
    group,
    kind: unit.kind,
    compare: [],
    others: 'shown',
    companions: { indicator: undefined, own: undefined },
  } as const;
  const model = chartModel(benchmark, request, catalog, now, isWithinUsual);
  if (model.status === 'ready') return model.facts.own ? { kind: 'compared', indicator, model } : undefined;
  return model.status === 'too-few' ? aloneEntry(indicator, subject) : undefined;
}

/** The own row by itself: no median, nothing of the others. */
function aloneEntry(indicator: Indicator, subject: ReportSubject): AloneEntry | undefined {
  const { benchmark, unit, catalog, period, group } = subject;
  const { language } = catalog;
  const words = chartMessages(catalog);
  const result = spreadFrame(benchmark, {
    indicator: indicator.id,
    period,
    own: unit.id,
    kind: unit.kind,
    ...(group === undefined ? {} : { group }),
  });
  if (!result.ok) return undefined;
  const isOwn = ({ own }: { readonly own: boolean }): boolean => own;
  const frame = {
    ...result.frame,
    rows: result.frame.rows.filter(isOwn),
    absent: result.frame.absent.filter(isOwn),
    median: undefined,
    quartiles: undefined,
  };
  const facts = spreadFacts(frame);
  if (!facts.own) return undefined;
  const style = valueStyle(indicator, language);
  const { own } = findingsOf(facts, { frame, unit: unit.kind, style, language, words });
  const figure = own === undefined || typeof own === 'string' ? undefined : words.ownFigure(own, style);
  return { kind: 'alone', indicator, figure, reason: words.states.tooFewText(FLOOR, unit.kind) };
}

/** The unit's own answers, in the latest period in which the question was put. */
export function reportAnswers({ benchmark, unit, catalog, indicators, period }: ReportSubject): readonly AnswerEntry[] {
  const place = benchmark.units.indexOf(unit);
  return benchmark.indicators
    .filter(({ id, kind }) => kind === 'choice' && indicators.includes(id))
    .flatMap((indicator) => {
      const columns = benchmark.periods
        .filter(({ id }) => period === undefined || id === period)
        .map(({ id }) =>
          benchmark.observations.find((entry) => entry.indicator === indicator.id && entry.period === id),
        )
        .filter((entry) => entry?.choices !== undefined)
        .pop();
      if (!columns) return [];
      const options = indicator.options ?? [];
      const chosen = columns.choices?.[place] ?? [];
      const answer = options
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => textIn(label, catalog.language))
        .join(', ');
      return [{ indicator, answer: answer === '' ? undefined : answer }];
    });
}
