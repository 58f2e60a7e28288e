import { textIn, chartMessages } from '@klyngekit/messages';
import type { CsvCell } from '@klyngekit/formats/write-csv';
import type { OverviewFact } from '@klyngekit/plot';
import { caseMixText, isRound } from '@klyngekit/report/chart';
import {
  courseOf,
  gapCell,
  medianCell,
  natureOf,
  ownCell,
  saidOf,
  sourceOf,
  type CellText,
  type OverviewSource,
} from '../sheets/overview-cells.js';
import { gatherOverview } from '../sheets/overview-gather.js';
import { plainNumber } from '../views/unit-figures.js';
import { markLines, releaseLinesOf, type SheetFigures, type SheetSource } from './sheet-figures.js';

/**
 * The overview as a table: a row for each indicator with the words of the page. Beside an own figure the others of a restricted
 * file are as a shared screen shows them.
 */
export async function overviewFigures({
  data,
  request,
  catalog,
  words,
}: SheetSource): Promise<SheetFigures | undefined> {
  if (isRound(data)) return undefined;
  const overview = await catalog.overview();
  const { frame, facts } = gatherOverview(data, { ...request, others: 'shown' });
  const { language } = catalog;
  const chart = chartMessages(catalog);
  const source: OverviewSource = { frame, facts, overview, words: chart, language };
  const median = chart.median(frame);
  const rows = facts.rows.map((fact) => rowOf(fact, source));
  const columns = [...(frame.own ? [overview.heads.own(frame.unit)] : []), median];
  const title = textIn(data.title, language);
  return {
    subject: chart.views.names.overview.toLowerCase(),
    figures: {
      about: [
        ...markLines(data, frame.own, words),
        `${title}${/[.!?]$/u.test(title) ? '' : '.'}`,
        ...(frame.period ? releaseLinesOf(data, frame.period, catalog) : []),
      ],
      head: [
        overview.heads.indicator,
        overview.heads.unit,
        ...columns,
        overview.heads.gap(frame.own),
        chart.table.note,
      ],
      rows: rows.map(({ head, values, gap, note }) => [...head, ...values.map(({ text }) => text), gap, note]),
      cells: rows.map(({ head, values, gap, note }): readonly CsvCell[] => [
        ...head,
        ...values.map(({ number }) => number),
        gap,
        note,
      ]),
      references: [],
      language,
    },
  };
}

interface Row {
  readonly head: readonly [indicator: string, unit: string];
  /** The own figure, where there is one, and the median. */
  readonly values: readonly { readonly text: string; readonly number: number | null }[];
  readonly gap: string;
  readonly note: string;
}

function rowOf(fact: OverviewFact, source: OverviewSource): Row {
  const { entry } = fact;
  const { frame, language, words, overview } = source;
  const title = textIn(entry.indicator.title, language);
  const empty = { text: '', number: null };
  if (entry.kind !== 'figures') {
    const values = frame.own ? [empty, empty] : [empty];
    return { head: [title, ''], values, gap: '', note: sentences([...natureOf(entry, source), saidOf(entry, source)]) };
  }
  const told = sourceOf(entry, source);
  const cells = {
    own: ownCell(fact, entry, source),
    median: medianCell(fact, entry, source),
    gap: gapCell(fact, entry, source),
  };
  const own = fact.facts?.own;
  const ownValue = own && 'row' in own ? own.row.value : undefined;
  const valueOf = ({ lead }: CellText, value: number | undefined): Row['values'][number] => ({
    text: lead,
    number: plainNumber(value, told),
  });
  const caseMix = caseMixText(entry.frame, told);
  return {
    head: [title, words.unit(told.style).replace(/\.$/u, '')],
    values: [...(frame.own ? [valueOf(cells.own, ownValue)] : []), valueOf(cells.median, entry.frame.median)],
    gap: [cells.gap.lead, ...cells.gap.more].filter((part) => part !== '').join('; '),
    note: sentences([
      ...(frame.own ? cells.own.more : []),
      ...cells.median.more.map((beside) => `${overview.heads.own(frame.unit)}: ${beside} (${words.median(frame)})`),
      ...courseOf(entry, source),
      ...natureOf(entry, source),
      ...(caseMix === undefined ? [] : [caseMix]),
    ]),
  };
}

/** Parts of a note, each as a sentence. */
const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`)).join(' ');
