import { crudeValue, type GroupStop, type SpreadRow, type Stop } from '@klyngekit/plot';
import {
  comparisonName,
  plainCount,
  pointedGroup,
  pointedUnit,
  targetParts,
  type NameOf,
  type ReadyModel,
  type WordSource,
} from '@klyngekit/report/chart';
import type { PointedWords, TableColumns, ViewedModel } from './chart-view.js';

/** What is told of a stop, as the view tells it or else of a unit beside the median. */
export function pointedIn(model: ViewedModel, stop: Stop, nameOf: NameOf): PointedWords | undefined {
  return model.pointed ? model.pointed(stop, nameOf) : pointedWords(stop, model, nameOf);
}

/** The columns of the data table, as the view has them or else those of the spread. */
export function columnsOf(model: ViewedModel): TableColumns {
  return model.table ?? spreadColumns(model);
}

/** A unit beside the median, or a group from its lowest to its highest value. */
export function pointedWords(stop: Stop, { source }: ReadyModel, nameOf: NameOf): PointedWords | undefined {
  if (stop.kind === 'absent') return undefined;
  if (stop.kind === 'group') return groupWords(stop, source);
  const pointed = pointedUnit(stop.row, source, nameOf);
  if (!pointed) return undefined;
  const { detail, keyboard } = source.words;
  return {
    spoken: keyboard.unit(pointed),
    heading: detail.heading(pointed),
    aside: detail.interval(pointed),
    text: detail.text(pointed),
  };
}

function groupWords(stop: GroupStop, source: ReadyModel['source']): PointedWords {
  const { detail, keyboard } = source.words;
  const group = pointedGroup(stop, source);
  return { spoken: keyboard.group(group), heading: detail.group(group), aside: undefined, text: detail.groupHint };
}

/** Value, interval and, where they may be shown, counts. */
export function spreadColumns(model: ReadyModel): TableColumns {
  const { source } = model;
  const { words, style, frame } = source;
  const { table } = words;
  // Counts of others may be shown only where they are named, and so may what is computed from them.
  const crude = frame.named && frame.rows.some((row) => crudeValue(frame.indicator, row) !== undefined);
  return {
    heads: [
      table.value(style),
      ...(frame.closed ? [table.margin(style)] : [table.lower, table.upper]),
      ...(crude ? [table.crude] : []),
      ...(frame.named ? countHeads(source) : []),
    ],
    cells: (row) => [
      words.value(row.value, style),
      ...limits(row, source),
      ...(crude ? [crudeText(row, source)] : []),
      ...(frame.named ? [row.numerator, row.denominator].map((count) => plainCount(count, source)) : []),
    ],
    numbers: ({ value, interval, margin, numerator, denominator }) => [
      plainNumber(value, source),
      ...(frame.closed
        ? [margin === undefined ? limits({ interval }, source)[0]! : plainNumber(margin, source)]
        : [interval?.lower, interval?.upper].map((limit) => plainNumber(limit, source))),
      ...(frame.named ? [numerator ?? null, denominator ?? null] : []),
    ],
    references: [...medianReference(model), ...otherReferences(model)],
  };
}

/** Heads of the counts: those of a ratio are what was observed and what was expected. */
export function countHeads({ words: { table }, style }: WordSource): readonly [string, string] {
  return style.kind === 'ratio' ? [table.observed, table.expected] : [table.numerator, table.denominator];
}

function crudeText(row: SpreadRow, { frame, words, style }: WordSource): string {
  const crude = crudeValue(frame.indicator, row);
  return crude === undefined ? '' : words.value(crude, style);
}

/** What is known of a value's uncertainty: two limits, or of a closed round a margin, and the own limits in one cell. */
function limits(
  { interval, margin }: Pick<SpreadRow, 'interval' | 'margin'>,
  { frame, words, style }: WordSource,
): readonly string[] {
  const [lower, upper] = interval
    ? [interval.lower, interval.upper].map((limit) => words.value(limit, style))
    : ['', ''];
  if (!frame.closed) return [lower!, upper!];
  if (margin !== undefined) return [words.margin(margin, style)];
  return [interval ? words.range(interval.lower, interval.upper, style) : ''];
}

/**
 * A number in the unit in which it is shown (48 for 48 %), for a file: exact where all may see it, else no finer than shown;
 * null where there is none.
 */
export function plainNumber(value: number | undefined, { frame, style }: WordSource): number | null {
  if (value === undefined) return null;
  const { step } = style;
  // Twelve digits take away the noise of binary fractions.
  const told = frame.named ? value : Math.round(Number((value / step).toPrecision(12))) * step;
  return Number((told * (style.kind === 'proportion' ? 100 : 1)).toPrecision(12));
}

/** The median with its name. */
export function medianReference({ source }: ReadyModel): TableColumns['references'] {
  const { frame, words, style, unit } = source;
  if (frame.median === undefined) return [];
  return [[words.median({ unit, oneCluster: frame.oneCluster }), words.value(frame.median, style)]];
}

/** Comparison figures and targets, with the numbers that stand in the picture. */
export function otherReferences({ source, compared }: ReadyModel): TableColumns['references'] {
  const { frame, words, style } = source;
  return [
    ...compared.map((figure) => [comparisonName(figure, source), words.value(figure.value, style)] as const),
    ...frame.targets.map((target) => {
      const { name, level } = targetParts(target, source);
      return [name, level] as const;
    }),
  ];
}
