import type { Catalog, RevealMessages, ValueStyle } from '@klyngekit/messages';
import { localised, revealMessages, type ShownText, textIn } from '@klyngekit/messages';
import { RATE_MULTIPLIER, roundRows, type RoundRows } from '@klyngekit/plot';
import type { AnonymousRound, AnonymousRow, Indicator, OwnFigure } from '@klyngekit/schema';
import type { SortColumn, Sorting } from './row-order.js';

/** What a table is made of, once everything has been checked. */
export interface TableModel {
  readonly round: AnonymousRound;
  readonly indicator: Indicator | undefined;
  readonly catalog: Catalog;
  readonly words: RevealMessages;
  readonly style: ValueStyle;
  readonly title: ShownText;
  readonly plot: RoundRows;
  /** How many uncertainty steps there are; 0 for none. */
  readonly bands: number;
  /** The reader's own figure, where the reader alone looks. */
  readonly own: OwnFigure | undefined;
}

/** Why there is no table. */
export type NoTable = 'other-indicator' | 'too-few';

/** Makes the model of a table, or says why there is none. */
export function tableModel(
  round: AnonymousRound,
  indicator: Indicator | undefined,
  ownFigure: OwnFigure | undefined,
  catalog: Catalog,
): TableModel | NoTable {
  if (indicator && (indicator.id !== round.indicator || indicator.kind !== round.kind)) return 'other-indicator';
  if (round.rows.length === 0 && !round.answers) return 'too-few';
  const { language } = catalog;
  const own = ownFigure && belongs(ownFigure, round) ? ownFigure : undefined;
  const words = revealMessages(catalog);
  return {
    round,
    indicator,
    catalog,
    words,
    style: styleOf(round, indicator, language),
    title: indicator ? localised(indicator.title, language) : { text: words.title, lang: undefined },
    plot: roundRows({ round, indicator, own: own && ownPlace(own) }),
    bands: Math.max(0, ...round.rows.map(({ band = 0 }) => band)),
    own,
  };
}

function belongs(own: OwnFigure, round: AnonymousRound): boolean {
  return own.roundId === round.roundId && own.indicator === round.indicator && own.kind === round.kind;
}

function ownPlace({ rowId, value, lower, upper }: OwnFigure): Parameters<typeof roundRows>[0]['own'] {
  if (rowId === undefined || value === undefined) return undefined;
  return { rowId, value, interval: lower === undefined || upper === undefined ? undefined : { lower, upper } };
}

function styleOf(round: AnonymousRound, indicator: Indicator | undefined, language: string): ValueStyle {
  const { counted, unit } = indicator ?? {};
  return {
    kind: round.kind,
    step: round.shownStep,
    multiplier: round.multiplier ?? RATE_MULTIPLIER,
    counted: counted && { one: textIn(counted.one, language), other: textIn(counted.other, language) },
    unit: unit && textIn(unit, language),
  };
}

/** A value as a row shows it, or the short reason why there is none. */
export function valueText(row: AnonymousRow, model: TableModel): string {
  return row.value === null ? absenceOf(row, model).short : model.words.value(row.value, model.style);
}

/** Why a row has no value. */
export function absenceOf(
  { status }: AnonymousRow,
  { round, words, style }: TableModel,
): ReturnType<RevealMessages['absence']> {
  return words.absence(status ?? 'suppressed', round.kind, round.policy.largestHiddenCount, style);
}

/** How uncertain a row's value is, as it is shown; empty for none. */
export function uncertaintyText({ value, band }: AnonymousRow, { round, words, style, bands }: TableModel): string {
  if (value === null || band === undefined) return '';
  const width = round.bandWidths?.[band - 1];
  return width === undefined ? words.table.band(band, bands) : words.table.width(width, style);
}

/** An answer as the reader sees it; the id of one that the register does not know is not shown. */
export function answerText(option: string, { indicator, catalog, words }: TableModel): string {
  const found = indicator?.options?.find(({ id }) => id === option);
  return found ? textIn(found.label, catalog.language) : words.table.other;
}

/** What is said when the rows have been sorted. */
export function sortingText({ words, style, round }: TableModel, column: SortColumn, sorting: Sorting): string {
  const { table, announce, caption } = words;
  if (!sorting) return caption.order('random');
  const names = {
    label: table.label,
    value: table.value(round.kind, style),
    uncertainty: table.uncertainty(style, false).full,
  };
  return announce.sorted(names[column].toLowerCase(), sorting.rising);
}
