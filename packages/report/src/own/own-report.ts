import { html, htmlPage } from '@klyngekit/formats';
import { chartMessages, formatsFor, type Catalog } from '@klyngekit/messages';
import { estimateTextWidth, type MeasureText } from '@klyngekit/plot';
import type { Benchmark, Period } from '@klyngekit/schema';
import { releaseLines } from '../chart/chart-caption.js';
import { reportAnswers, reportEntries, type Entry, type ReportSubject } from './entries.js';
import { ownReportStyles, ownReportStylesDigest } from './own-report.styles.js';
import { reportPages } from './pages.js';

/** Whose report, of which figures, in which language. */
export interface OwnReportRequest {
  /** The figures, from `parseBenchmark`. */
  readonly benchmark: Benchmark;
  /** Id of the practice, or other unit, whose report it is. */
  readonly own: string;
  /** The words: `da` or `en` of the messages package, or another catalog. */
  readonly catalog: Catalog;
  /** The day on which the report is made, as YYYY-MM-DD. */
  readonly made: string;
  /** Ids of the indicators, in the order of the report. Default all of the file. */
  readonly indicators?: readonly string[] | undefined;
  /** Id of the period. Default the latest with figures, of each indicator for itself. */
  readonly period?: string | undefined;
  /** Id of the group that the others belong to. Default all units of the same kind. */
  readonly group?: string | undefined;
  /** Address of the guide to an indicator, https only. Default none. */
  readonly guide?: ((indicator: string) => string | undefined) | undefined;
  /** Widths of texts. Default an estimate, with which the report is the same on every machine. */
  readonly measure?: MeasureText | undefined;
}

/** A report as a page of HTML, or why there is none. */
export type OwnReportResult =
  | {
      readonly ok: true;
      /** A whole page that stands by itself: no script, nothing from elsewhere. */
      readonly html: string;
      /** How many sheets of A4 it is: one, unless there are very many indicators. */
      readonly pages: number;
    }
  | { readonly ok: false; readonly reason: 'unknown-unit' | 'no-figures' };

/**
 * A practice's own report before the meeting: its own figures of all indicators on one sheet of A4, each among dots without
 * names, with the sentences, the way to the targets in patients, and questions to talk about.
 *
 * Of a restricted file it holds nothing of the others but their values as a shared screen shows them: no name, no id, no
 * counts, no limits; where fewer than five have a value, only the own figure. The practice's name stands on its own page and
 * not in the document's title.
 */
export async function ownReport(request: OwnReportRequest): Promise<OwnReportResult> {
  const { benchmark, catalog, made, guide = () => undefined, measure = estimateTextWidth } = request;
  const unit = benchmark.units.find(({ id }) => id === request.own);
  if (!unit) return { ok: false, reason: 'unknown-unit' };
  const [words, distribution] = await Promise.all([catalog.ownReport(), catalog.distribution()]);
  const { language } = catalog;
  const subject: ReportSubject = {
    benchmark,
    unit,
    catalog,
    distribution,
    indicators: request.indicators ?? benchmark.indicators.map(({ id }) => id),
    period: request.period,
    group: request.group,
    now: Date.parse(made),
  };
  const entries = reportEntries(subject);
  const answers = reportAnswers(subject);
  if (entries.length === 0 && answers.every(({ answer }) => answer === undefined)) {
    return { ok: false, reason: 'no-figures' };
  }
  const { period, several } = pagePeriod(entries);
  const { date, dateRange } = formatsFor(language);
  const days = period ? words.days(dateRange(period.from, period.to), date(benchmark.source.cutOff), several) : '';
  const pages = reportPages({
    subject,
    context: { language, words, distribution, measure, guide, period: period?.id },
    entries,
    answers,
    days,
    made: date(made),
    source: sourceLines(benchmark, catalog),
  });
  const page = htmlPage({
    language,
    title: words.documentTitle,
    styles: ownReportStyles,
    stylesDigest: ownReportStylesDigest,
    body: html`<main>${pages}</main>`,
  });
  return { ok: true, html: page, pages: pages.length };
}

/** The period of most entries, and whether there are others. */
function pagePeriod(entries: readonly Entry[]): { readonly period: Period | undefined; readonly several: boolean } {
  const periods = entries.flatMap((entry) => (entry.kind === 'compared' ? [entry.model.source.frame.period] : []));
  const count = (id: string): number => periods.filter((period) => period.id === id).length;
  const [period] = [...periods].sort((a, b) => count(b.id) - count(a.id));
  return { period, several: period !== undefined && count(period.id) < periods.length };
}

/** Source, next release and contact, as the caption of a chart has them; the days stand at the head. */
function sourceLines({ source, periods }: Benchmark, catalog: Catalog): readonly string[] {
  const { cutOff } = source;
  const [, ...lines] = releaseLines(source, periods[0] ?? { from: cutOff, to: cutOff }, {
    words: chartMessages(catalog),
    language: catalog.language,
  });
  return lines;
}
